"""Units of text into blocks: what the marks of Markdown and of converted drafts say they are."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from corpus.headings import is_heading_like, is_lone_line
from corpus.labels import inserted_starts, is_bare_label, split_bullet, split_label
from corpus.marks import is_amended, note_marks, parse_marks
from corpus.model import Block, Run
from corpus.readers.text.annotations import (
    comment_tags,
    spoken_comment,
    tagged_comment,
    take_annotations,
    take_tags,
)
from corpus.readers.text.layout import Flow, Layout
from corpus.readers.text.lines import Unit, units_of
from corpus.readers.text.notes import take_marks
from corpus.readers.text.pages import Chunk
from corpus.readers.text.signs import COMMENT, FOOTNOTE, NOTED, begins, is_rule

_HEADING = re.compile(r"(?P<signs>#{1,6})\s+(?P<words>.+?)\s*#*\s*\Z", re.DOTALL)
_WHOLLY_BOLD = re.compile(
    r"(\*\*|__)(?P<words>(?:(?!\1).)+)\1(?P<note>\s*:?|\s*[*_]?[(\[][^()\[\]]{0,200}[)\]][*_]?)\Z",
    re.DOTALL,
)
_BOLD_NUMBER = re.compile(r"\A([-*•\s]*(?:\*\*|__)\d{1,3})(?=(?:\*\*|__)\s+[A-Z“\"(\[])")
"""A number in bold before words that aren't, which is a label even without a point."""
_ATTRIBUTES = re.compile(r"\s*\{#[^{}]{0,200}\}\Z")
_SMALL = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹⁰", "1234567890")
_LONGEST = 25
"""Words of the longest numbered heading: a longer one is a paragraph set in bold."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A unit with its place among the pages."""

    unit: Unit
    page: int | None
    starts_page: bool = False


@dataclass(slots=True)
class _Note:
    """A note whose text may go on."""

    tag: str
    placed: _Placed
    anchor: int | None
    parts: list[str]


class _Reader:
    """Blocks in the making, and where the marks of notes and comments stand in them."""

    def __init__(self, tags: frozenset[str], *, amended: bool) -> None:
        self._blocks: list[Block] = []
        self._tags = tags
        self._amended = amended
        self._noted: dict[str, int] = {}
        self._commented: dict[str, int] = {}
        self._note: _Note | None = None
        self._ruled = False

    def read(self, placed: _Placed) -> None:
        """Takes the next unit: a rule, a note or its rest, a comment, or a block of text."""
        text = placed.unit.text
        if is_rule(text):
            self._ruled = True
        elif found := _footnote(text, ruled=self._ruled):
            self._close_note()
            tag, rest = found
            self._note = _Note(tag, placed, self._noted.get(tag), [rest] if rest else [])
        elif self._note is not None and self._goes_on(self._note, placed):
            self._note.parts.append(text.strip())
        else:
            self._close_note()
            self._ruled = False
            self._read_text(placed)

    def blocks(self) -> list[Block]:
        """The blocks of all that was read."""
        self._close_note()
        return take_marks(self._blocks)

    def _read_text(self, placed: _Placed) -> None:
        text = placed.unit.text
        if comment := tagged_comment(text, self._commented) or spoken_comment(text):
            self._add(comment, placed)
            return
        words, annotations = take_annotations(text)
        words, tags = take_tags(words, self._tags)
        place = len(self._blocks)
        self._add(_block(replace(placed.unit, text=words), amended=self._amended), placed)
        if len(self._blocks) > place:
            self._commented |= dict.fromkeys(tags, place)
            self._noted |= dict.fromkeys(note_marks(text), place)
        anchor = place if len(self._blocks) > place else None
        for annotation in annotations:
            self._add(replace(annotation, anchor=anchor), placed)

    def _goes_on(self, note: _Note, placed: _Placed) -> bool:
        """Whether a unit is a note's text, or its rest: under a rule nothing else stands."""
        if not note.parts:
            return True
        if note.placed.unit.text.lstrip().startswith("[^") and placed.unit.text.startswith("    "):
            return True
        if not self._ruled or placed.starts_page:
            return False
        same_page = placed.page is not None and placed.page == note.placed.page
        return same_page or placed.unit.text.strip().startswith("http")

    def _close_note(self) -> None:
        if self._note is not None:
            runs = parse_marks(" ".join(self._note.parts), amended=self._amended)
            block = Block(runs, role="footnote", tag=self._note.tag, anchor=self._note.anchor)
            self._add(block, self._note.placed)
        self._note = None

    def _add(self, block: Block, placed: _Placed) -> None:
        if any(run.text for run in block.runs):
            starts = placed.starts_page and block.role not in {"comment", "footnote"}
            self._blocks.append(replace(block, page=placed.page, starts_page=starts))


def blocks_of(text: str, chunks: Sequence[Chunk]) -> list[Block]:
    """The blocks of a text, in reading order; notes know the block their mark stands in.

    Args:
        text: all of it.
        chunks: the text cut up.
    """
    reader = _Reader(comment_tags(text), amended=is_amended(text))
    for placed in _unglued(_labelled(_whole(list(_placed(chunks))))):
        reader.read(placed)
    return reader.blocks()


def _placed(chunks: Sequence[Chunk]) -> Iterator[_Placed]:
    layout = Layout.of(chunks)
    flow = Flow()
    for chunk in chunks:
        starts_page = chunk.starts_page
        for unit in units_of(chunk, layout, flow):
            yield _Placed(unit, chunk.page, starts_page)
            starts_page = False


def _whole(units: list[_Placed]) -> Iterator[_Placed]:
    """Units, those that a strike or bold mark runs through joined to one."""
    waiting: _Placed | None = None
    held: list[_Placed] = []
    for placed in units:
        if waiting is None:
            if _is_open(placed):
                waiting = placed
            else:
                yield placed
        elif COMMENT.match(placed.unit.text.strip()):
            held.append(placed)
        else:
            joined = _joined_over(waiting, placed)
            yield from [joined, *held] if joined else [waiting, *held]
            held = []
            waiting = None if joined else placed if _is_open(placed) else None
            if joined is None and waiting is None:
                yield placed
    if waiting:
        yield from [waiting, *held]


def _labelled(units: Iterator[_Placed]) -> Iterator[_Placed]:
    """Units, a label that stands alone joined to the words it labels."""
    waiting: _Placed | None = None
    for placed in units:
        text = placed.unit.text.strip()
        if waiting and _has_words(placed):
            bare = waiting.unit.text.rstrip().rstrip("*")
            bold = "**" if bare.count("**") % 2 else ""
            yield replace(waiting, unit=Unit(f"{bare}{bold} {text}"))
            waiting = None
            continue
        if waiting:
            yield waiting
        waiting = None if placed.unit.row or not is_bare_label(text) else placed
        if waiting is None:
            yield placed
    if waiting:
        yield waiting


def _unglued(units: Iterator[_Placed]) -> Iterator[_Placed]:
    """Units, inserted paragraphs that stand in one line with the one before parted from it."""
    for placed in units:
        text = placed.unit.text
        found = split_label(split_bullet(text.replace("**", "")).strip())
        if placed.unit.row or found is None or not found[0].number:
            yield placed
            continue
        bounds = [0, *inserted_starts(text, found[0].number), len(text)]
        for start, end in pairwise(bounds):
            yield replace(
                placed,
                unit=Unit(text[start:end].rstrip()),
                starts_page=placed.starts_page and not start,
            )


def _has_words(placed: _Placed) -> bool:
    """Whether a unit can be what a label alone on its line labels."""
    text = placed.unit.text.strip()
    return not (placed.unit.row or begins(text) or split_label(text))


def _is_open(placed: _Placed) -> bool:
    """Whether a strike mark of a unit waits for its end."""
    text = placed.unit.text
    return not placed.unit.row and text.count("~~") % 2 == 1


def _joined_over(first: _Placed, second: _Placed) -> _Placed | None:
    if not _is_open(second):
        return None
    text = f"{first.unit.text} {second.unit.text.strip()}"
    return replace(first, unit=Unit(text))


def _footnote(text: str, *, ruled: bool) -> tuple[str, str] | None:
    """The tag and the words of a note at the foot of its page or of the text."""
    text = text.strip()
    if match := FOOTNOTE.match(text):
        tag = next(group for group in match.groups() if group)
        return tag.translate(_SMALL), text[match.end() :]
    if ruled and (match := NOTED.match(text)):
        return match["tag"], text[match.end() :]
    return None


def _block(unit: Unit, *, amended: bool) -> Block:
    text = unit.text.strip()
    if unit.row:
        return _row(text, amended=amended)
    if match := COMMENT.match(text):
        tag = match["tag"].replace(" ", "")
        author = re.match(r"[^\d]*", tag)
        runs = parse_marks(text[match.end() :], amended=False)
        return Block(runs, role="comment", tag=tag, author=author[0] if author else None)
    if match := _HEADING.match(text):
        return _heading(_ATTRIBUTES.sub("", match["words"]), len(match["signs"]), amended=amended)
    return _body(re.sub(r"^(\s*)(?:>\s?)+", r"\1", unit.text), amended=amended)


def _heading(words: str, level: int, *, amended: bool) -> Block:
    runs = parse_marks(words, amended=False)
    text = "".join(run.text for run in runs)
    if split_label(text) and len(text.split()) > _LONGEST and text[-1] in ".;,:":
        return Block(parse_marks(words, amended=amended))
    return Block(runs, role="heading", level=level)


def _row(text: str, *, amended: bool) -> Block:
    if not text.strip(" \t|:-"):
        return Block(())
    signs = r"(?<!\\)\|" if "|" in text and "\t" not in text else r"\t+| {3,}"
    runs: list[Run] = []
    for cell in re.split(signs, text.strip("|")):
        if cell.strip():
            runs += [Run("\t")] if runs else []
            runs += parse_marks(cell.strip(), amended=amended)
    return Block(tuple(runs), role="table")


def _body(text: str, *, amended: bool) -> Block:
    if match := _WHOLLY_BOLD.match(text.strip()):
        runs = parse_marks(match["words"] + match["note"].rstrip(":"), amended=False)
        words = "".join(run.text for run in runs)
        if is_heading_like(words) and not is_lone_line(words):
            return Block(runs, role="heading", level=6)
    if not amended:
        text = _BOLD_NUMBER.sub(r"\g<1>.", text)
    bare = split_bullet(text)
    indent = len(text) - len(text.lstrip())
    runs = parse_marks(bare.strip(), amended=amended)
    if bare == text:
        return Block(runs, level=1 + indent // 2 if indent else 0)
    return Block(runs, role="item", level=1 + indent // 2)
