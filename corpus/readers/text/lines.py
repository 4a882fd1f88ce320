"""Lines into units: a line that goes on with the one before is joined to it, others begin anew.

Text comes in two layouts: hard-wrapped, where a full line goes on and a short one ends a paragraph;
and one paragraph a line, as word processors save it, where a new line is a new paragraph.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from corpus.headings import is_heading_like, is_lone_line, is_unfinished
from corpus.labels import split_bullet, split_label
from corpus.readers.text.pages import Chunk
from corpus.rejoin import gap, is_closed, opens_preamble

COMMENT = re.compile(
    r"(?:\*\*|__)?(?:Comment(?:ed|aire|é|ato)?|Coment(?:ario|ado)|Kommenti?ar|Kommentiert|Примечание|"
    r"Комментарий|С комментариями|批注|تعليق)\s*\[(?P<tag>[^\[\]\n]{1,16})\]\s*[:：](?:\*\*|__)?\s*"
)
FOOTNOTE = re.compile(
    r"(?:<sup>\s*(?P<raised>[\d*†‡]{1,4})\s*</sup>|(?P<small>[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,4})"
    r"|\[\^(?P<key>\w{1,16})\]:|\$(?:\{\s*\})?\s*\^\s*\{?(?P<power>\d{1,3})\}?\$"
    r"|\[(?P<square>\d{1,3})\](?=\s+[^\W\d_])|(?P<slashed>\d{1,3}|[a-z]|\*{1,3})/(?=\s+\S)"
    r"|\\(?P<star>\*{1,3})(?=\s+\S))\s*"
)
NOTED = re.compile(r"\s*(?P<tag>\d{1,3}|\*{1,3})(?:\s+(?=[^\W\d_])|\s*\Z)")
"""How a note begins under a rule at the foot of its page."""
_NOTE_MARK = re.compile(r"\s?\d{1,3}\s*\Z")
_SHORT = 0.75
"""Share of the width below which a line is short even if its sentence isn't finished."""
_SKIPPED = 3
"""How far a paragraph's number may lie from the one before."""
_WIDEST = 140
"""Characters of the widest hard-wrapped line."""


@dataclass(frozen=True, slots=True)
class Unit:
    """Text that stands together: a paragraph or a part of it, or one row of a table."""

    text: str
    row: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """How a text is laid out: the width its lines are wrapped at, None where they aren't."""

    width: int | None

    @classmethod
    def of(cls, chunks: Sequence[Chunk]) -> "Layout":
        """The layout of a text, by how many of its lines are as full as they can be."""
        pairs = [
            (line.expandtabs(4).rstrip(), following)
            for chunk in chunks
            for line, following in pairwise(chunk.lines)
            if "\t" not in line.strip() and not is_rule(line) and not begins(following)
        ]
        lengths = sorted(len(line) for line, _ in pairs)
        width = lengths[len(lengths) * 9 // 10] if len(pairs) > 1 else 0
        lines = [line for chunk in chunks for line in chunk.lines if "\t" not in line.strip()]
        wider = sum(len(line) > width * 1.2 for line in lines)
        if not 30 <= width <= _WIDEST or wider * 10 > len(lines):
            return cls(None)
        layout = cls(width)
        full = sum(layout.is_full(line, following) for line, following in pairs)
        return layout if full * 2 >= len(pairs) else cls(None)

    def is_full(self, line: str, following: str) -> bool:
        """Whether the first word of the following line had no room on this one."""
        if self.width is None:
            return False
        words = following.split(maxsplit=1)
        first = len(words[0]) if words and gap(line[-1:], words[0][:1]) else 1
        return len(line.expandtabs(4).rstrip()) + 1 + first > self.width * 0.9


@dataclass(slots=True)
class Numbers:
    """The paragraph numbers so far: the last, and the highest, which goes on after a restart."""

    last: int | None = None
    highest: int = 0

    def read(self, text: str) -> int:
        """The number a text begins with, 0 for none; it counts as the last one from now on."""
        number = self.number(text)
        if number:
            self.last = number
            if self.highest < number <= self.highest + _SKIPPED or not self.highest:
                self.highest = number
        return number

    def number(self, text: str) -> int:
        """The number a text begins with, 0 for none."""
        found = split_label(split_bullet(text.strip()), self.last)
        return found[0].number if found else 0

    def can_follow(self, number: int) -> bool:
        """Whether a number can come next: wrapped text puts stray ones at a line's start."""
        steps = (number - (self.last or number), number - self.highest)
        return number == 1 or any(0 <= step <= _SKIPPED for step in steps)

    def follows(self, number: int) -> bool:
        """Whether a number comes next."""
        return number - 1 in {self.last, self.highest}


def units_of(chunk: Chunk, layout: Layout, numbers: Numbers) -> Iterator[Unit]:
    """The units of one chunk.

    Args:
        chunk: its lines.
        layout: that of the whole text.
        numbers: those of the paragraphs before.
    """
    joining = _Joining(layout, numbers)
    for piece in _pieces(_without_rules(chunk.lines)):
        yield from joining.read(piece)
    yield from joining.rest()


class _Joining:
    """The lines of the unit in the making."""

    def __init__(self, layout: Layout, numbers: Numbers) -> None:
        self._layout = layout
        self._numbers = numbers
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
        self._numbers.read(piece.text)
        self._parts = [piece.text]

    def rest(self) -> Iterator[Unit]:
        """The unit in the making, if any."""
        if self._parts:
            yield Unit(_joined(self._parts))
        self._parts = []

    def _begins(self, line: str) -> bool:
        before = self._parts[-1]
        if COMMENT.match(self._parts[0].strip()) and _is_plain_bullet(line):
            return False
        if begins(line) or is_rule(before) or (self._ruled and NOTED.match(line)):
            return True
        if number := self._numbers.number(line):
            if not self._numbers.can_follow(number):
                return False
            noted = _NOTE_MARK.sub("", before) if self._numbers.follows(number) else before
            return is_closed(noted) or not self._layout.is_full(before, line)
        if split_label(split_bullet(line.strip())):
            return is_closed(before) or not self._layout.is_full(before, line)
        return not _is_open(self._parts) and self._is_new(line)

    def _is_new(self, line: str) -> bool:
        """Whether a line without a mark of its own begins a paragraph."""
        text, before = line.strip(), self._parts[-1]
        if text[:1].islower() or text.startswith(("<http", "http")):
            # What follows a finished comment in small letters is the rest of the paragraph it cuts.
            return bool(COMMENT.match(self._parts[0].strip())) and is_closed(before)
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
    for line, row in zip(lines, _rows(lines), strict=True):
        if row:
            yield Unit(line, row=True)
        else:
            yield from map(Unit, _split_at_comments(line.expandtabs(4)))


def begins(line: str) -> bool:
    """Whether a line begins a unit by its first signs."""
    text = line.strip()
    return bool(
        text.startswith(("#", "|", ">"))
        or COMMENT.match(text)
        or FOOTNOTE.match(text)
        or is_rule(text)
        or (split_bullet(line) != line and not re.match(r"\s*[–—·]\s", line))
    )


def is_rule(line: str) -> bool:
    """Whether a line only divides: three dashes or more, stars, underscores."""
    signs = line.strip().replace(" ", "")
    return len(signs) > 2 and len(set(signs)) == 1 and signs[0] in "-=_*~"


def is_contents_line(line: str) -> bool:
    """Whether a line stands in a table of contents: leaders, then a page number."""
    text = line.rstrip().rstrip("0123456789ivxl")
    leaders = text[len(text.rstrip(" \t.…·_")) :]
    return text != line.rstrip() and leaders.count(".") + 3 * leaders.count("…") > 3


def _is_plain_bullet(line: str) -> bool:
    bare = split_bullet(line.strip())
    return bare != line.strip() and split_label(bare) is None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _is_open(parts: Sequence[str]) -> bool:
    """Whether a strike or bold mark still waits for its end."""
    return any(sum(part.count(sign) for part in parts[-40:]) % 2 for sign in ("~~", "**"))


def _joined(parts: Sequence[str]) -> str:
    text = [parts[0].rstrip()]
    for before, part in pairwise(parts):
        text += [gap(before.rstrip()[-1:], part.strip()[:1]), part.strip()]
    return "".join(text)


def _split_at_comments(line: str) -> list[str]:
    starts = [match.start() for match in COMMENT.finditer(line)]
    bounds = sorted({0, *starts, len(line)})
    return [line[a:b] for a, b in pairwise(bounds) if line[a:b].strip()] or [line]


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


def _rows(lines: Sequence[str]) -> list[bool]:
    """Which lines are rows of a table: with pipes, tabs, wide gaps, or leaders to a page number."""
    ruled = any("|" in line and not line.strip(" \t|:-") and "--" in line for line in lines)
    cells = [_cells(line) for line in lines]
    tabular = sum(count > 1 for count in cells) > 1 or any(count > 2 for count in cells)
    return [
        line.strip().startswith("|")
        or (ruled and "|" in line)
        or (tabular and (count > 1 or ("\t" in line and not _has_label(line))))
        or is_contents_line(line)
        for line, count in zip(lines, cells, strict=True)
    ]


def _cells(line: str) -> int:
    """How many cells tabs or wide gaps make of a line, its label aside."""
    text = split_bullet(line.strip())
    found = split_label(text)
    return len(re.split(r"\t+| {3,}", text[found[1] if found else 0 :].strip()))


def _has_label(line: str) -> bool:
    text = line.strip()
    return split_bullet(text) != text or split_label(text) is not None
