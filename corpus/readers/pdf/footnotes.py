"""Footnotes among the blocks: their marks taken out of the text, each tied to its paragraph."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from corpus.model import Block, Run
from corpus.readers.pdf.draft import Draft, box_of, text_of
from corpus.readers.pdf.notes import Note, tag_of, without_tag
from corpus.readers.pdf.signs import plain
from corpus.readers.pdf.values import LOWERED, RAISED
from corpus.readers.pdf.words import Vocabulary

MARKS = re.compile(rf"\s?{RAISED}([^{LOWERED}]*){LOWERED}")
"""A raised sign, with the space before it."""

_TAGS = re.compile(r"\d+|[a-z]|[*†‡§]+")
_UNIT = re.compile(r"(?:\d|\b(?:[kcdm]?m|CO|[a-z]))\Z")
_RAISE = str.maketrans("0123456789-–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻")


def whole_notes(notes: Sequence[Note]) -> list[Note]:
    """Notes with the rest that stands at the foot of the next page."""
    whole: list[Note] = []
    for note in notes:
        opening = not note.tag and not tag_of(note.lines[0].plain)
        if whole and opening and note.sheet is not whole[-1].sheet:
            whole[-1] = replace(whole[-1], rest=(*whole[-1].rest, note))
        else:
            whole.append(note)
    return whole


def take_marks(drafts: Sequence[Draft], notes: Sequence[Note]) -> None:
    """Takes the marks of notes out of the texts; other raised signs become raised letters."""
    tags: dict[int, set[str]] = {}
    for note in notes:
        if note.tag:
            tags.setdefault(note.sheet.number, set()).add(note.tag)
    for draft in drafts:
        pages = {box.page for box in draft.boxes}
        _take_raised(draft, {page: tags.get(page, set()) for page in pages})
        for page in pages:
            for tag in tags.get(page, ()):
                if not tag.isalnum() and (place := _star(draft.text, tag)) is not None:
                    draft.marks.append((page, tag))
                    draft.text = draft.text[:place] + draft.text[place + len(tag) :]


def _take_raised(draft: Draft, tags: dict[int, set[str]]) -> None:
    text = draft.text

    def replaced(match: re.Match[str]) -> str:
        signs = _TAGS.findall(match[1])
        found = [(page, sign) for page in tags for sign in signs if sign in tags[page]]
        draft.marks.extend(found)
        if found or not _UNIT.search(text, max(0, match.start() - 4), match.start()):
            return ""
        return match[1].translate(_RAISE)

    draft.text = MARKS.sub(replaced, text)


def _star(text: str, tag: str) -> int | None:
    """Where exactly these stars stand behind a word."""
    sign = re.escape(tag[0])
    match = re.search(rf"(?<=[\w.,;:)\]”’]){sign}{{{len(tag)}}}(?!{sign})", text)
    return match.start() if match else None


def notes_of(
    notes: Sequence[Note], drafts: Sequence[Draft], vocabulary: Vocabulary
) -> list[tuple[int, Block]]:
    """Notes as blocks, each with the index of the last block that begins on its page or before."""
    anchors: dict[tuple[int, str], int] = {}
    for index, draft in enumerate(drafts):
        for mark in draft.marks:
            anchors.setdefault(mark, index)
    reached = list(accumulate((draft.page for draft in drafts), max))
    return [
        (
            bisect_right(reached, note.sheet.number) - 1,
            _block(note, anchors.get((note.sheet.number, note.tag)), vocabulary),
        )
        for note in notes
    ]


def _block(note: Note, anchor: int | None, vocabulary: Vocabulary) -> Block:
    parts = (note, *note.rest)
    text = text_of([line for part in parts for line in part.lines], vocabulary)
    text = plain(MARKS.sub("", without_tag(text) if note.tag else text))
    return Block(
        (Run(text),),
        role="footnote",
        tag=note.tag or None,
        anchor=anchor,
        page=note.sheet.number,
        boxes=tuple(box_of(part.sheet, part.lines) for part in parts),
    )
