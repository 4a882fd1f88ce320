"""Comments: the balloons a word processor prints in the margin, and the notes of PDF viewers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from corpus.model import Block, Box, Run
from corpus.readers.pdf.draft import Draft, box_of, text_of
from corpus.readers.pdf.lines import make_line, parts
from corpus.readers.pdf.pages import shown
from corpus.readers.pdf.signs import plain
from corpus.readers.pdf.values import Leaf, Line, Remark, Sheet
from corpus.readers.pdf.words import Vocabulary
from corpus.readers.text.signs import COMMENT

_MARGIN = 0.5  # of the page's width: balloons stand further right


@dataclass(frozen=True)
class Balloon:
    """One comment in the margin."""

    sheet: Sheet
    lines: tuple[Line, ...]


def part_margins(leaves: Sequence[Leaf]) -> tuple[list[Leaf], list[Balloon]]:
    """Pages without the balloons in their margins, and the balloons."""
    kept: list[Leaf] = []
    balloons: list[Balloon] = []
    for leaf in leaves:
        edge = _edge(leaf)
        if edge is None:
            kept.append(leaf)
            continue
        body, margin = _cut(leaf.lines, edge)
        kept.append(replace(leaf, lines=tuple(body)))
        balloons += _balloons(leaf.sheet, margin)
    return kept, balloons


def _edge(leaf: Leaf) -> float | None:
    """Where the margin begins in which comments stand, None where there are none."""
    starts = [
        part.left
        for line in leaf.lines
        for part in parts(line, 0.9)
        if part.left > _MARGIN * leaf.sheet.width and COMMENT.match(part.plain)
    ]
    return min(starts) - 3 if starts else None


def _cut(lines: Sequence[Line], edge: float) -> tuple[list[Line], list[Line]]:
    body: list[Line] = []
    margin: list[Line] = []
    for line in lines:
        for side, words in (
            (body, [word for word in line.words if word.left < edge]),
            (margin, [word for word in line.words if word.left >= edge]),
        ):
            if words:
                side.append(make_line(words, line.base))
    return body, margin


def _balloons(sheet: Sheet, lines: Sequence[Line]) -> list[Balloon]:
    balloons: list[Balloon] = []
    for line in lines:
        last = balloons[-1].lines[-1] if balloons else None
        apart = last is None or line.base - last.base > 2 * line.look.size
        if apart or COMMENT.match(line.plain):
            balloons.append(Balloon(sheet, (line,)))
        else:
            balloons[-1] = Balloon(sheet, (*balloons[-1].lines, line))
    return balloons


def comments_of(
    leaves: Sequence[Leaf],
    balloons: Sequence[Balloon],
    drafts: Sequence[Draft],
    vocabulary: Vocabulary,
) -> list[tuple[int, Block]]:
    """Comments as blocks, each with the index of the paragraph it belongs to (-1: none)."""
    by_page: dict[int, list[int]] = {}
    for index, draft in enumerate(drafts):
        for box in draft.boxes:
            by_page.setdefault(box.page, []).append(index)
    found: list[tuple[int, Block]] = []
    for balloon in balloons:
        block = _balloon_block(balloon, vocabulary)
        place = _beside(block, by_page.get(balloon.sheet.number, ()), drafts)
        found.append((place, replace(block, anchor=place if place >= 0 else None)))
    for leaf in leaves:
        for remark in leaf.sheet.remarks:
            block = _remark_block(remark, leaf)
            place = _beside(block, by_page.get(leaf.number, ()), drafts)
            found.append((place, replace(block, anchor=place if place >= 0 else None)))
    return found


def _balloon_block(balloon: Balloon, vocabulary: Vocabulary) -> Block:
    text = plain(text_of(balloon.lines, vocabulary))
    match = COMMENT.match(text)
    tag = match["tag"].replace(" ", "") if match else None
    author = re.match(r"[^\d]*", tag) if tag else None
    return Block(
        (Run(text[match.end() :] if match else text),),
        role="comment",
        tag=tag,
        author=(author[0] or None) if author else None,
        page=balloon.sheet.number,
        boxes=(box_of(balloon.sheet, balloon.lines),),
    )


def _remark_block(remark: Remark, leaf: Leaf) -> Block:
    words = [
        word.text
        for line in leaf.lines
        for word in line.words
        if any(
            area.left - 1 < (word.left + word.right) / 2 < area.right + 1
            and area.top < line.base - 0.3 * line.look.size < area.bottom
            for area in remark.areas
        )
    ]
    return Block(
        (Run(remark.text),),
        role="comment",
        author=remark.author or None,
        date=remark.date or None,
        quoted=plain(" ".join(words)) or None if remark.marks else None,
        page=leaf.number,
        boxes=tuple(Box(leaf.number, *shown(leaf.sheet, *area)) for area in remark.areas),
    )


def _beside(block: Block, indexes: Sequence[int], drafts: Sequence[Draft]) -> int:
    """The paragraph at whose height a comment begins, else the nearest above it."""
    top = min((box.top for box in block.boxes), default=0.0) + 0.005
    best, least = -1, 2.0
    for index in indexes:
        for box in drafts[index].boxes:
            if box.page != block.page:
                continue
            off = max(0.0, box.top - top, top - box.bottom)
            if off < least:
                best, least = index, off
    return best
