"""Paragraphs, tables and notes into blocks: text joined, marks out, title and headings named."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest

from corpus.model import Block
from corpus.readers.pdf.draft import Draft, box_of, boxes_of, text_of
from corpus.readers.pdf.footnotes import MARKS, notes_of, take_marks, whole_notes
from corpus.readers.pdf.headings import heading_of, is_caption, levels_of
from corpus.readers.pdf.layout import Layout, Style
from corpus.readers.pdf.lines import is_labelled
from corpus.readers.pdf.margins import Balloon, comments_of
from corpus.readers.pdf.paragraphs import Group, paragraphs_of
from corpus.readers.pdf.signs import plain, runs_of
from corpus.readers.pdf.tables import Table
from corpus.readers.pdf.values import STRUCK, Leaf
from corpus.readers.pdf.words import Vocabulary


def blocks_of(
    layout: Layout, heads: Sequence[str], comments: tuple[Sequence[Leaf], Sequence[Balloon]]
) -> tuple[Block, ...]:
    """Blocks in reading order; footnotes stand after the block that ends their page.

    Args:
        layout: the document.
        heads: texts of the running heads, some of which may repeat the title.
        comments: the pages with the remarks made on them, and the balloons in their margins.
    """
    vocabulary = _vocabulary(layout)
    drafts: list[Draft] = []
    items = paragraphs_of(layout)
    for item, following in zip_longest(items, items[1:]):
        if isinstance(item, Table):
            drafts += _table(item, vocabulary)
        else:
            leads = isinstance(following, list) and is_labelled(following[0].line)
            drafts.append(_draft(item, layout, vocabulary, leads=leads))
    _find_captions(drafts, layout.style)
    notes = whole_notes(layout.notes)
    take_marks(drafts, notes)
    title = _title(drafts, heads)
    blocks = _with_levels(drafts, title)
    others = [
        *comments_of(*comments, drafts, vocabulary),
        *notes_of(notes, drafts, vocabulary),
    ]
    return _interleaved(blocks, others)


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


def _interleaved(blocks: Sequence[Block], others: Sequence[tuple[int, Block]]) -> tuple[Block, ...]:
    """Blocks with notes and comments behind those they are given with, their anchors moved."""
    after: dict[int, list[Block]] = {}
    for index, block in others:
        after.setdefault(index, []).append(block)
    places: list[int] = []
    ordered: list[Block] = list(after.get(-1, ()))
    for index, block in enumerate(blocks):
        places.append(len(ordered))
        ordered += [block, *after.get(index, ())]
    return tuple(
        replace(block, anchor=places[block.anchor]) if block.anchor is not None else block
        for block in ordered
    )


def _table(table: Table, vocabulary: Vocabulary) -> list[Draft]:
    """A draft for each row; one for a whole list of contents."""
    rows = ["\t".join(text_of(cell, vocabulary) for cell in row) for row in table.rows]
    lines = [[line for cell in row for line in cell] for row in table.rows]
    if table.contents:
        rows, lines = ["\n".join(rows)], [[line for row in lines for line in row]]
    return [
        Draft(text, table.sheet.number, (box_of(table.sheet, row),), contents=table.contents)
        for text, row in zip(rows, lines, strict=True)
    ]


def _draft(item: Group, layout: Layout, vocabulary: Vocabulary, *, leads: bool) -> Draft:
    text = text_of([place.line for place in item], vocabulary)
    draft = Draft(text, item[0].column.sheet.number, boxes_of(item), item)
    draft.heading = heading_of(item, plain(MARKS.sub("", text)), layout.style, leads=leads)
    return draft


def _find_captions(drafts: Sequence[Draft], style: Style) -> None:
    """Gives the lines that name a table to the table."""
    for draft, following in reversed(list(pairwise(drafts))):
        bare = following.group is None and not following.contents
        if draft.group and bare and is_caption(draft.text, draft.heading, style):
            draft.group = draft.heading = None


def _title(drafts: Sequence[Draft], heads: Sequence[str]) -> int | None:
    """The heading on the first page that the running heads repeat, else the loudest one."""
    first = [
        index
        for index, draft in enumerate(drafts)
        if draft.heading and draft.page == drafts[0].page
    ]
    unlabelled = [i for i in first if (h := drafts[i].heading) and h.label in {"none", "counted"}]
    first = unlabelled or first
    known = {bare for text in heads if len((bare := _bare(text)).split()) > 1}
    for index in first:
        title = _bare(plain(drafts[index].text))
        if sum(len(head) for head in known if head in title) > 0.8 * len(title):
            return index
    loudest = max((_weight(drafts[index]) for index in first), default=None)
    opening = next((i for i, draft in enumerate(drafts) if _is_prose(draft)), len(drafts))
    best = [index for index in first if _weight(drafts[index]) == loudest]
    return next((index for index in reversed(best) if index < opening), best[0] if best else None)


def _weight(draft: Draft) -> tuple[float, ...]:
    return tuple(float(part) for part in draft.heading.weight) if draft.heading else ()


def _is_prose(draft: Draft) -> bool:
    return not draft.heading and len(draft.text.split()) >= 12


def _bare(text: str) -> str:
    return re.sub(r"\W+|\d+", " ", text).casefold().strip()


def _with_levels(drafts: Sequence[Draft], title: int | None) -> list[Block]:
    """Blocks with their roles; on a cover nothing above the title heads anything."""
    cover = -1 if title is None else title
    headed = {i: draft.heading for i, draft in enumerate(drafts) if draft.heading and i > cover}
    bare = [index + 1 in headed for index in headed]
    levels = dict(zip(headed, levels_of(list(headed.values()), bare), strict=True))
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
