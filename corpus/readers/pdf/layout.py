"""Pages into placed lines: columns in reading order, notes and tables apart, edges measured."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import NamedTuple

from corpus.readers.pdf.columns import columns_of
from corpus.readers.pdf.lines import is_labelled
from corpus.readers.pdf.notes import Note, notes_of, part_notes
from corpus.readers.pdf.tables import Table, part_tables
from corpus.readers.pdf.values import Leaf, Line, Look, Sheet


@dataclass(frozen=True)
class Column:
    """A stretch of text lines of one column, uninterrupted.

    Attributes:
        left, right: edges the lines are set between.
        outermost: where the line begins that begins furthest left, in columns of this place.
        fresh: nothing before it can go on in it, as after a line of stars.
    """

    sheet: Sheet
    lines: tuple[Line, ...]
    left: float
    right: float
    outermost: float
    fresh: bool = False


class Style(NamedTuple):
    """What is usual in a document.

    Attributes:
        body: look of most of its text.
        leading: distance of lines by font size.
        gapped: blank lines stand between paragraphs.
        indent: how far paragraphs are set in at their first line; 0 where they aren't.
    """

    body: Look
    leading: dict[float, float]
    gapped: bool = False
    indent: float = 0.0

    def distance(self, size: float) -> float:
        """Usual distance of two lines of a font size.

        Headings below each other stand further apart than one's lines: the text tells how far.
        """
        text = self.leading.get(self.body.size, 0.0) / self.body.size
        return min(self.leading.get(size, 1.2 * size), max(1.25, text) * size)


@dataclass
class Layout:
    """A document's columns and tables in reading order, and its notes."""

    style: Style
    parts: list[Column | Table] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)


def layout_of(leaves: Sequence[Leaf]) -> Layout:
    """The layout of pages without furniture."""
    body = _body(leaves)
    raw: list[tuple[Sheet, list[Line]]] = []
    notes: list[Note] = []
    for leaf, columns in zip(leaves, columns_of(leaves), strict=True):
        for column in columns:
            text, below = part_notes(column, leaf.sheet, body.size)
            notes += notes_of(below, leaf.sheet)
            if text:
                raw.append((leaf.sheet, text))
    leading = _leading(raw)
    style = Style(body, leading, _is_gapped(raw, leading), _indent(raw))
    layout = Layout(style, notes=notes)
    for sheet, lines in raw:
        for part in part_tables(lines, sheet):
            if isinstance(part, Table):
                layout.parts.append(part)
            else:
                layout.parts += _columns(sheet, part)
    _level_edges(layout)
    return layout


def _body(leaves: Sequence[Leaf]) -> Look:
    letters: Counter[Look] = Counter()
    for leaf in leaves:
        for line in leaf.lines:
            letters[line.look] += len(line.text)
    total = letters.total()
    plain = Counter({look: count for look, count in letters.items() if not look.bold})
    # A short letter may hold more bold lines than plain ones; its text is still the plain ones.
    common = plain if plain.total() >= 0.25 * total else letters
    return common.most_common(1)[0][0] if common else Look(10.0, False, False)


def _leading(raw: Sequence[tuple[Sheet, Sequence[Line]]]) -> dict[float, float]:
    """For each font size the least distance of lines that is about as common as the commonest."""
    distances: dict[float, Counter[float]] = {}
    for _, lines in raw:
        for before, line in pairwise(lines):
            apart = line.base - before.base
            if before.look.size == line.look.size and 0.8 < apart / line.look.size < 3:
                distances.setdefault(line.look.size, Counter())[round(apart * 2) / 2] += 1
    return {
        size: min(apart for apart, count in found.items() if count >= 0.3 * max(found.values()))
        for size, found in distances.items()
    }


def _is_gapped(raw: Sequence[tuple[Sheet, Sequence[Line]]], leading: dict[float, float]) -> bool:
    """Whether labelled paragraphs stand off from what is above them."""
    gaps = [
        line.base - before.base > 1.3 * leading.get(line.look.size, 1.2 * line.look.size)
        for _, lines in raw
        for before, line in pairwise(lines)
        if is_labelled(line) and before.look.size == line.look.size
    ]
    return len(gaps) >= 5 and sum(gaps) >= 0.8 * len(gaps)


def _indent(raw: Sequence[tuple[Sheet, Sequence[Line]]]) -> float:
    """The commonest step from an unlabelled first line back to the edge of its column."""
    steps: Counter[int] = Counter()
    lines_in_all = 0
    for _, lines in raw:
        left = _edges(lines)[0]
        lines_in_all += len(lines)
        for line, after in pairwise(lines):
            step = round(line.left - after.left)
            unlabelled = not (is_labelled(line) or is_labelled(after))
            if abs(after.left - left) < 3 and 6 <= step <= 60 and unlabelled:
                steps[step] += 1
    common = steps.most_common(1)
    return float(common[0][0]) if common and common[0][1] >= max(3, 0.03 * lines_in_all) else 0.0


def _columns(sheet: Sheet, lines: Sequence[Line]) -> list[Column]:
    """Columns between lines of mere signs, such as stars or a closing rule."""
    columns: list[Column] = []
    open_lines: list[Line] = []
    fresh = False
    for line in (*lines, None):
        sign = line is not None and not any(char.isalnum() for char in line.text)
        if line is not None and not sign:
            open_lines.append(line)
            continue
        if open_lines:
            left, right = _edges(open_lines)
            outermost = min(line.left for line in open_lines)
            columns.append(Column(sheet, tuple(open_lines), left, right, outermost, fresh))
        open_lines, fresh = [], sign
    return columns


def _edges(lines: Sequence[Line]) -> tuple[float, float]:
    lefts = Counter(round(line.left) for line in lines)
    often = [left for left, count in lefts.items() if count >= 0.15 * len(lines)]
    rights = sorted(line.right for line in lines)
    return min(often, default=lines[0].left), rights[int(0.95 * (len(rights) - 1))]


def _level_edges(layout: Layout) -> None:
    """Gives columns of few lines the edges that columns of many have in the same place."""
    columns = [part for part in layout.parts if isinstance(part, Column)]
    wide: dict[int, float] = {}
    beside: dict[int, list[float]] = {}
    for column in columns:
        beside.setdefault(column.sheet.number, []).append(column.left)
        if len(column.lines) >= 8:
            key = round(column.left / 10)
            wide[key] = max(wide.get(key, 0.0), column.right - column.left)
    outermost: dict[int, list[float]] = {}
    for index, part in enumerate(layout.parts):
        if isinstance(part, Column):
            key = round(part.left / 10)
            width = max(wide.get(k, 0.0) for k in (key - 1, key, key + 1))
            others = [x - 5 for x in beside[part.sheet.number] if x > part.left + 90]
            levelled = replace(part, right=max(part.right, min([part.left + width, *others])))
            layout.parts[index] = levelled
            outermost.setdefault(round(levelled.right / 6), []).append(part.outermost)
    for index, part in enumerate(layout.parts):
        if isinstance(part, Column):
            key = round(part.right / 6)
            near = [x for k in (key - 1, key, key + 1) for x in set(outermost.get(k, ()))]
            furthest = min(x for x in near if 0 <= part.outermost - x < 60)
            layout.parts[index] = replace(part, outermost=furthest)
