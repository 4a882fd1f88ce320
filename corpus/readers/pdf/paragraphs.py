"""Lines into paragraphs, whole over lines and pages."""

import re
from collections import Counter
from collections.abc import Sequence

from corpus.model import Block, Box, Run
from corpus.readers.pdf.pages import shown
from corpus.readers.pdf.values import LOWERED, RAISED, Leaf, Line, Sheet

_LABEL = re.compile(r"(?:\(?\d{1,3}[.)]|\([a-z]{1,4}\)|[a-zA-Z][.)])\s")
_MARK = re.compile(rf"\s?{RAISED}[^{LOWERED}]*{LOWERED}")


def blocks_of(leaves: Sequence[Leaf]) -> tuple[Block, ...]:
    """Blocks in reading order."""
    pairs = [(leaf.sheet, line) for leaf in leaves for line in leaf.lines]
    leading = Counter(
        round(b.base - a.base, 0)
        for (s, a), (t, b) in zip(pairs, pairs[1:], strict=False)
        if s is t and b.base > a.base
    ).most_common(1)
    usual = leading[0][0] if leading else 12.0
    margin = Counter(round(line.left) for _, line in pairs).most_common(1)[0][0]
    edge = max(Counter(round(line.right) for _, line in pairs).most_common(3))[0]
    groups: list[list[tuple[Sheet, Line]]] = []
    for pair in pairs:
        if groups and _goes_on(groups[-1][-1], pair, usual, (margin, edge)):
            groups[-1].append(pair)
        else:
            groups.append([pair])
    return tuple(_block(group) for group in groups)


def _goes_on(
    before: tuple[Sheet, Line], pair: tuple[Sheet, Line], usual: float, edges: tuple[float, float]
) -> bool:
    last, line = before[1], pair[1]
    if last.look.bold != line.look.bold or abs(last.look.size - line.look.size) > 1:
        return False
    if before[0] is pair[0]:
        return line.base - last.base <= 1.25 * usual and not (
            _LABEL.match(line.text) and line.left > edges[0]
        )
    return last.right > edges[1] - 15 and line.left < edges[0] + 5 and not _LABEL.match(line.text)


def _block(group: Sequence[tuple[Sheet, Line]]) -> Block:
    text = _MARK.sub("", " ".join(line.text for _, line in group))
    boxes: list[Box] = []
    for number in dict.fromkeys(sheet.number for sheet, _ in group):
        lines = [line for sheet, line in group if sheet.number == number]
        sheet = next(sheet for sheet, _ in group if sheet.number == number)
        boxes.append(
            Box(
                number,
                *shown(
                    sheet,
                    min(line.left for line in lines),
                    min(line.top for line in lines),
                    max(line.right for line in lines),
                    max(line.bottom for line in lines),
                ),
            )
        )
    role = "heading" if all(line.look.bold for _, line in group) else "body"
    return Block((Run(text),), role=role, page=group[0][0].number, boxes=tuple(boxes))  # type: ignore[arg-type]
