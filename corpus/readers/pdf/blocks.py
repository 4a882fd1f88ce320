"""Paragraphs, tables and notes into blocks: text joined, marks out, title and headings named."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest

from corpus.model import Block, Box, Run
from corpus.readers.pdf.headings import Heading, heading_of, levels_of
from corpus.readers.pdf.layout import Layout
from corpus.readers.pdf.lines import is_labelled
from corpus.readers.pdf.notes import Note, tag_of, without_tag
from corpus.readers.pdf.pages import shown
from corpus.readers.pdf.paragraphs import Group, Place, paragraphs_of
from corpus.readers.pdf.signs import plain, runs_of
from corpus.readers.pdf.tables import Table
from corpus.readers.pdf.values import LOWERED, RAISED, STRUCK, Line, Sheet
from corpus.readers.pdf.words import Vocabulary

_MARKS = re.compile(rf"\s?{RAISED}([^{LOWERED}]*){LOWERED}")
_TAGS = re.compile(r"\d+|[a-z]|[*†‡§]+")
_UNIT = re.compile(r"(?:\d|\b(?:[kcdm]?m|CO|[a-z]))\Z")
_RAISE = str.maketrans("0123456789-–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻")


@dataclass
class _Draft:
    """A block in the making."""

    text: str
    page: int
    boxes: tuple[Box, ...]
    group: Group | None = None
    heading: Heading | None = None
    marks: list[tuple[int, str]] = field(default_factory=list)


def blocks_of(layout: Layout, heads: Sequence[str]) -> tuple[Block, ...]:
    """Blocks in reading order; footnotes stand after the block that ends their page.

    Args:
        layout: the document.
        heads: texts of the running heads, some of which may repeat the title.
    """
    vocabulary = _vocabulary(layout)
    drafts: list[_Draft] = []
    items = paragraphs_of(layout)
    for item, following in zip_longest(items, items[1:]):
        if isinstance(item, Table):
            drafts += _table(item, vocabulary)
        else:
            leads = isinstance(following, list) and is_labelled(following[0].line)
            drafts.append(_draft(item, layout, vocabulary, leads=leads))
    notes = _whole_notes(layout.notes)
    tags = {(note.sheet.number, note.tag) for note in notes if note.tag}
    for draft in drafts:
        _take_marks(draft, tags)
    title = _title(drafts, heads)
    blocks = _with_levels(drafts, title)
    return _with_notes(blocks, drafts, notes, vocabulary)


def _vocabulary(layout: Layout) -> Vocabulary:
    lines = [
        [word.text for word in line.words]
        for part in layout.parts
        if not isinstance(part, Table)
        for line in part.lines
    ]
    return Vocabulary(
        lines + [[word.text for word in line.words] for note in layout.notes for line in note.lines]
    )


def _table(table: Table, vocabulary: Vocabulary) -> list[_Draft]:
    """A draft for each row; one for a whole list of contents."""
    rows = ["\t".join(_text(cell, vocabulary) for cell in row) for row in table.rows]
    lines = [[line for cell in row for line in cell] for row in table.rows]
    if table.contents:
        rows, lines = ["\n".join(rows)], [[line for row in lines for line in row]]
    return [
        _Draft(text, table.sheet.number, (_box(table.sheet, row),))
        for text, row in zip(rows, lines, strict=True)
    ]


def _draft(item: Group, layout: Layout, vocabulary: Vocabulary, *, leads: bool) -> _Draft:
    text = _text([place.line for place in item], vocabulary)
    draft = _Draft(text, item[0].column.sheet.number, _boxes(item), item)
    draft.heading = heading_of(item, plain(_MARKS.sub("", text)), layout.style, leads=leads)
    return draft


def _text(lines: Sequence[Line], vocabulary: Vocabulary) -> str:
    text = lines[0].text
    for line in lines[1:]:
        text = vocabulary.join(text, line.text)
    return vocabulary.mend(text).replace("\u00ad", "")


def _boxes(group: Group) -> tuple[Box, ...]:
    runs: list[list[Place]] = []
    for place in group:
        if runs and runs[-1][0].column is place.column:
            runs[-1].append(place)
        else:
            runs.append([place])
    return tuple(_box(run[0].column.sheet, [place.line for place in run]) for run in runs)


def _box(sheet: Sheet, lines: Sequence[Line]) -> Box:
    edges = (
        min(line.left for line in lines),
        min(line.top for line in lines),
        max(line.right for line in lines),
        max(line.bottom for line in lines),
    )
    return Box(sheet.number, *shown(sheet, *edges))


def _take_marks(draft: _Draft, tags: set[tuple[int, str]]) -> None:
    """Takes the marks of notes out of a text; other raised signs become raised letters."""
    pages = {box.page for box in draft.boxes} or {draft.page}

    def replaced(match: re.Match[str]) -> str:
        signs = _TAGS.findall(match[1])
        found = [(page, sign) for page in pages for sign in signs if (page, sign) in tags]
        draft.marks.extend(found)
        if found or not _UNIT.search(draft.text[: match.start()]):
            return ""
        return match[1].translate(_RAISE)

    draft.text = _MARKS.sub(replaced, draft.text)
    for page, tag in tags:
        if page in pages and not tag.isalnum() and (place := _star(draft.text, tag)) is not None:
            draft.marks.append((page, tag))
            draft.text = draft.text[:place] + draft.text[place + len(tag) :]


def _star(text: str, tag: str) -> int | None:
    """Where exactly these stars stand behind a word."""
    sign = re.escape(tag[0])
    match = re.search(rf"(?<=[\w.,;:)\]”’]){sign}{{{len(tag)}}}(?!{sign})", text)
    return match.start() if match else None


def _title(drafts: Sequence[_Draft], heads: Sequence[str]) -> int | None:
    """The heading on the first page that the running heads repeat, else the loudest one."""
    first = [
        index
        for index, draft in enumerate(drafts)
        if draft.heading and draft.page == drafts[0].page
    ]
    known = {bare for text in heads if len((bare := _bare(text)).split()) > 1}
    for index in first:
        title = _bare(plain(drafts[index].text))
        if sum(len(head) for head in known if head in title) > 0.8 * len(title):
            return index
    loudest = max((_weight(drafts[index]) for index in first), default=None)
    opening = next((i for i, draft in enumerate(drafts) if _is_prose(draft)), len(drafts))
    best = [index for index in first if _weight(drafts[index]) == loudest]
    return next((index for index in reversed(best) if index < opening), best[0] if best else None)


def _weight(draft: _Draft) -> tuple[float, ...]:
    return tuple(float(part) for part in draft.heading.weight) if draft.heading else ()


def _is_prose(draft: _Draft) -> bool:
    return not draft.heading and len(draft.text.split()) >= 12


def _bare(text: str) -> str:
    return re.sub(r"\W+|\d+", " ", text).casefold().strip()


def _with_levels(drafts: Sequence[_Draft], title: int | None) -> list[Block]:
    """Blocks with their roles; on a cover nothing above the title heads anything."""
    cover = -1 if title is None else title
    headed = {i: draft.heading for i, draft in enumerate(drafts) if draft.heading and i > cover}
    levels = dict(zip(headed, levels_of(list(headed.values())), strict=True))
    amended = any(STRUCK in draft.text for draft in drafts)
    blocks: list[Block] = []
    page = 0
    for index, draft in enumerate(drafts):
        role = "body"
        if draft.group is None:
            role = "table"
        elif index == title:
            role = "title"
        elif index in levels:
            role = "heading"
        blocks.append(
            Block(
                runs_of(draft.text, amended=amended),
                role=role,  # type: ignore[arg-type]
                level=levels.get(index, 0),
                page=draft.page,
                boxes=draft.boxes,
                starts_page=draft.page > page,
            )
        )
        page = max(page, draft.page)
    return blocks


def _whole_notes(notes: Sequence[Note]) -> list[Note]:
    """Notes with the rest that stands on the next page."""
    whole: list[Note] = []
    for note in notes:
        opening = not note.tag and not (tag_of(note.lines[0].text))
        if whole and opening and note.sheet is not whole[-1].sheet:
            whole[-1] = replace(whole[-1], lines=(*whole[-1].lines, *note.lines))
        else:
            whole.append(note)
    return whole


def _with_notes(
    blocks: list[Block], drafts: Sequence[_Draft], notes: Sequence[Note], vocabulary: Vocabulary
) -> tuple[Block, ...]:
    anchors: dict[tuple[int, str], int] = {}
    for index, draft in enumerate(drafts):
        for mark in draft.marks:
            anchors.setdefault(mark, index)
    after: dict[int, list[Block]] = {}
    for note in notes:
        text = (
            without_tag(_text(note.lines, vocabulary))
            if note.tag
            else _text(note.lines, vocabulary)
        )
        last = max((i for i, d in enumerate(drafts) if d.page <= note.sheet.number), default=-1)
        anchor = anchors.get((note.sheet.number, note.tag))
        block = Block(
            (Run(plain(_MARKS.sub("", text))),),
            role="footnote",
            tag=note.tag or None,
            anchor=anchor,
            page=note.sheet.number,
            boxes=(_box(note.sheet, note.lines),),
        )
        after.setdefault(last, []).append(block)
    places: dict[int, int] = {}
    ordered: list[Block] = list(after.get(-1, []))
    for index, block in enumerate(blocks):
        places[index] = len(ordered)
        ordered += [block, *after.get(index, [])]
    return tuple(
        replace(block, anchor=places[block.anchor]) if block.anchor is not None else block
        for block in ordered
    )
