"""Lines into units: a line that goes on with the one before is joined to it, others begin anew.

Text comes in two layouts: hard-wrapped, where a full line goes on and a short one ends a paragraph;
and one paragraph a line, as word processors save it, where a new line is a new paragraph.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from corpus.headings import is_heading_like, is_lone_line, is_unfinished
from corpus.labels import is_bare_label, split_bullet, split_label
from corpus.readers.text.layout import Flow, Layout
from corpus.readers.text.pages import Chunk
from corpus.readers.text.signs import COMMENT, FOOTNOTE, NOTED, begins, is_rule, rows
from corpus.rejoin import gap, is_closed, opens_preamble

_REFERS = re.compile(
    r"\b(?:paras?|paragraphs?|paragraphes?|párrafos?|sections?|articles?|chapters?|annex|items?|pages?|goals?|"
    r"resolutions?|decisions?|nos?|and|or|to|of|in|by|with|et|y|п|пунк\w+)\.?\Z",
    re.IGNORECASE,
)
"""What stands before a number that refers to another place."""
_SHORT = 0.75
"""Share of the width below which a line is short even if its sentence isn't finished."""


@dataclass(frozen=True, slots=True)
class Unit:
    """Text that stands together: a paragraph or a part of it, or one row of a table."""

    text: str
    row: bool = False


def units_of(chunk: Chunk, layout: Layout, flow: Flow) -> Iterator[Unit]:
    """The units of one chunk.

    Args:
        chunk: its lines.
        layout: that of the whole text.
        flow: what the units before say of the next.
    """
    joining = _Joining(layout, flow)
    for piece in _pieces(_without_rules(chunk.lines)):
        yield from joining.read(piece)
    yield from joining.rest()


class _Joining:
    """The lines of the unit in the making."""

    def __init__(self, layout: Layout, flow: Flow) -> None:
        self._layout = layout
        self._flow = flow
        self._parts: list[str] = []
        self._ruled = False

    def read(self, piece: Unit) -> Iterator[Unit]:
        """Takes the next line; gives the unit before it where the line begins a new one."""
        if self._parts and not piece.row and not self._begins(piece.text):
            self._parts.append(piece.text)
            return
        yield from self.rest()
        self._ruled = is_rule(piece.text) or (self._ruled and bool(NOTED.match(piece.text)))
        if piece.row:
            yield piece
            return
        self._flow.read(piece.text)
        self._parts = [piece.text]

    def rest(self) -> Iterator[Unit]:
        """The unit in the making, if any."""
        if self._parts:
            unit = Unit(_joined(self._parts))
            if not (COMMENT.match(unit.text.strip()) or FOOTNOTE.match(unit.text.strip())):
                self._flow.open = not is_closed(unit.text)
            yield unit
        self._parts = []

    def _begins(self, line: str) -> bool:
        before = self._parts[-1]
        if len(self._parts) == 1 and is_bare_label(before):
            return begins(line) or bool(split_label(line.strip())) or is_bare_label(line)
        return self._begins_after(before, line)

    def _begins_after(self, before: str, line: str) -> bool:
        if COMMENT.match(self._parts[0].strip()) and _is_plain_bullet(line):
            return False
        if begins(line) or is_rule(before) or (self._ruled and NOTED.match(line)):
            return True
        if number := self._flow.number(line):
            if not self._flow.can_follow(number):
                return False
            expected = self._flow.follows(number) and not _REFERS.search(before.rstrip()[-40:])
            return expected or is_closed(before) or not self._layout.is_full(before, line)
        if split_label(split_bullet(line.strip())):
            return is_closed(before) or not self._layout.is_full(before, line)
        return not _is_open(self._parts) and self._is_new(line)

    def _is_new(self, line: str) -> bool:
        """Whether a line without a mark of its own begins a paragraph."""
        text, before = line.strip(), self._parts[-1]
        if text[:1].islower() or text.startswith(("<http", "http")):
            # Small letters after a comment may be the rest of the paragraph that it cuts.
            whole = is_closed(before) or self._layout.width is None
            return self._flow.open and whole and bool(COMMENT.match(self._parts[0].strip()))
        if self._parts[0].lstrip().startswith("#") or opens_preamble(before, text):
            return True
        if self._layout.width is not None:
            return self._is_new_in_wrapped(line)
        unfinished = is_unfinished(before) and not before.rstrip().endswith(",")
        counted = text[:1].isdigit() and not is_lone_line(text)
        goes_on = unfinished or before.endswith("  ") or counted
        return not goes_on or (is_closed(before) and not before.endswith("  "))

    def _is_new_in_wrapped(self, line: str) -> bool:
        """A full line goes on, unless the next is set in as the first of the paragraph was."""
        before = self._parts[-1]
        if line.strip()[:1].isdigit() and not (is_closed(before) or is_lone_line(line)):
            return False
        if self._layout.is_full(before, line):
            first, other, this = (_indent(text) for text in (self._parts[0], before, line))
            return len(self._parts) > 1 and other < this == first
        if is_closed(before) or len(before) < _SHORT * (self._layout.width or 0):
            return not is_unfinished(before)
        return len(self._parts) == 1 and is_heading_like(before.strip())


def _pieces(lines: Sequence[str]) -> Iterator[Unit]:
    """The lines, rows of tables as they are, others parted where a comment begins."""
    for line, row in zip(lines, rows(lines), strict=True):
        if row:
            yield Unit(line, row=True)
        else:
            yield from map(Unit, _split_at_comments(line.expandtabs(4)))


def _is_plain_bullet(line: str) -> bool:
    bare = split_bullet(line.strip())
    return bare != line.strip() and split_label(bare) is None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _is_open(parts: Sequence[str]) -> bool:
    """Whether a strike or bold mark still waits for its end; half a one behind a word doesn't."""
    text = " ".join(parts[-40:])
    bold = text.rfind("**")
    opens = not text[max(0, bold - 1) : bold].strip() and bool(text[bold + 2 : bold + 3].strip())
    return text.count("~~") % 2 == 1 or (opens and text.count("**") % 2 == 1)


def _joined(parts: Sequence[str]) -> str:
    text = [parts[0].rstrip()]
    for before, part in pairwise(parts):
        text += [gap(before.rstrip()[-1:], part.strip()[:1]), part.strip()]
    return "".join(text)


def _split_at_comments(line: str) -> list[str]:
    starts = [match.start() for match in COMMENT.finditer(line)]
    bounds = sorted({0, *starts, len(line)})
    pieces = [line[a:b] for a, b in pairwise(bounds)]
    return [piece for piece in pieces if piece.strip(" -*•>")] or [line]


def _without_rules(lines: Sequence[str]) -> list[str]:
    """Lines with underlined ones turned into Markdown headings, the underlining gone."""
    kept: list[str] = []
    for line in lines:
        underlines = is_rule(line) and line.strip()[0] in "=-~" and " " not in line.strip()
        if underlines and kept and _can_be_underlined(kept):
            kept[-1] = f"{'#' if line.strip()[0] == '=' else '##'} {kept[-1].strip()}"
        else:
            kept.append(line)
    return kept


def _can_be_underlined(kept: Sequence[str]) -> bool:
    line = kept[-1].strip()
    return len(kept) == 1 and is_heading_like(line) and "|" not in line and "\t" not in line
