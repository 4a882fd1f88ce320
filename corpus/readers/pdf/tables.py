"""Tables: cells between rules, or words that stand in line under each other; contents lists too."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from corpus.readers.pdf.lines import make_line, parts
from corpus.readers.pdf.values import Line, Rule, Sheet, Word

_LEADER = re.compile(r"(?:[._·•…]\s?){4,}\Z|…+\Z")
_LABEL = re.compile(
    r"(?:\(?[\[\]\d.]{1,8}(?:bis|ter)?[.)\]]?|\(?[a-zA-Z]{1,4}[.)]|[•‣▪■●○◦·–—*o-])\Z"
)
_FOLIO = re.compile(r"[\divxlc]{1,5}\Z", re.IGNORECASE)
_EDGE = 3.0

Cell = tuple[Line, ...]


@dataclass(frozen=True)
class Table:
    """A table: rows of cells, each the lines in it.

    Attributes:
        contents: it is a list of contents, whose rows are no text of the document's own.
    """

    sheet: Sheet
    rows: tuple[tuple[Cell, ...], ...]
    contents: bool = False


class _Grid(NamedTuple):
    """Rules that cross: the places of the upright ones, and of the flat ones."""

    across: tuple[float, ...]
    down: tuple[float, ...]


def part_tables(lines: Sequence[Line], sheet: Sheet) -> list[Table | list[Line]]:
    """A column's lines with its tables taken out, in reading order."""
    found: list[Table | list[Line]] = []
    rest = list(lines)
    for grid in _grids(sheet.rules):
        inside = [line for line in rest if _holds(grid, line)]
        if len(inside) < 2:
            continue
        before = [line for line in rest if line.base <= grid.down[0]]
        found += _aligned(before, sheet)
        found.append(_ruled_table(inside, grid, sheet))
        known = {id(line) for line in (*before, *inside)}
        rest = [line for line in rest if id(line) not in known]
    return found + _aligned(rest, sheet)


def _grids(rules: Sequence[Rule]) -> list[_Grid]:
    upright = sorted((rule for rule in rules if not rule.flat), key=lambda rule: rule.top)
    groups: list[list[Rule]] = []
    for rule in upright:
        if groups and rule.top < max(other.bottom for other in groups[-1]) + 3:
            groups[-1].append(rule)
        else:
            groups.append([rule])
    grids: list[_Grid] = []
    for group in groups:
        across = _clusters([rule.left for rule in group])
        top, bottom = min(r.top for r in group) - 3, max(r.bottom for r in group) + 3
        down = _clusters([r.top for r in rules if r.flat and top <= r.top <= bottom])
        if len(across) >= 3 and len(down) >= 2:
            grids.append(_Grid(across, down))
    return grids


def _clusters(values: Sequence[float]) -> tuple[float, ...]:
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > 4:
            found.append(value)
    return tuple(found)


def _holds(grid: _Grid, line: Line) -> bool:
    inside = grid.down[0] < line.base < grid.down[-1] + 2
    return inside and line.left > grid.across[0] - 6 and line.right < grid.across[-1] + 6


def _ruled_table(lines: Sequence[Line], grid: _Grid, sheet: Sheet) -> Table:
    rows: dict[int, dict[int, list[Line]]] = {}
    for line in lines:
        row = rows.setdefault(sum(place < line.base for place in grid.down[1:]), {})
        cells: dict[int, list[Word]] = {}
        for word in line.words:
            middle = (word.left + word.right) / 2
            cells.setdefault(sum(place < middle for place in grid.across[1:-1]), []).append(word)
        for place, words in cells.items():
            row.setdefault(place, []).append(make_line(words, line.base))
    return Table(
        sheet,
        tuple(
            tuple(tuple(cells[place]) for place in sorted(cells))
            for _, cells in sorted(rows.items())
        ),
    )


def _aligned(lines: Sequence[Line], sheet: Sheet) -> list[Table | list[Line]]:
    """Runs of lines that fall into cells; what is between them stays text."""
    found: list[Table | list[Line]] = []
    right = max((line.right for line in lines), default=0.0)
    cells = [_cells(line, right) for line in lines]
    place = 0
    for first, last in _runs(cells):
        contents = _is_contents(lines[first:last], cells[first:last])
        if not contents and not _in_line(cells[first:last]):
            continue
        if first > place:
            found.append(list(lines[place:first]))
        rows = _rows(cells[first:last], contents=contents)
        found.append(Table(sheet, rows, contents))
        place = last
    if place < len(lines):
        found.append(list(lines[place:]))
    return found


def _cells(line: Line, right: float) -> list[Line]:
    """A line cut at wide gaps and leader dots; a label stays with what it labels."""
    words = [word for word in line.words if not _LEADER.match(word.text)]
    if not words:
        return [line]
    led = len(words) < len(line.words)
    bare = make_line(words, line.base) if led else line
    cut = [bare] if not led and _is_stretched(line, right) else parts(bare, 1.8)
    if len(cut) > 1 and _LABEL.match(cut[0].plain):
        cut[:2] = [make_line((*cut[0].words, *cut[1].words), line.base)]
    return cut


def _is_stretched(line: Line, right: float) -> bool:
    """Whether a line's gaps are wide because it was stretched to the column's right edge."""
    words = sorted(line.words, key=lambda word: word.left)
    if _LABEL.match(words[0].text):
        words = words[1:]
    gaps = [after.left - before.right for before, after in pairwise(words)] or [0.0]
    even = max(gaps) <= 1.6 * min(gaps) and max(gaps) < 8 * line.look.size
    return even and abs(line.right - right) < 2


def _runs(cells: Sequence[Sequence[Line]]) -> list[tuple[int, int]]:
    """Stretches that begin and end with lines of several cells, with few others between."""
    runs: list[tuple[int, int]] = []
    for index, row in enumerate(cells):
        if len(row) < 2:
            continue
        if runs and index - runs[-1][1] <= 3:
            runs[-1] = (runs[-1][0], index + 1)
        else:
            runs.append((index, index + 1))
    return [
        (first, last)
        for first, last in runs
        if sum(len(row) > 1 for row in cells[first:last]) >= max(3, 0.5 * (last - first))
    ]


def _is_contents(lines: Sequence[Line], cells: Sequence[Sequence[Line]]) -> bool:
    """Whether most lines end in a page number behind leader dots, or numbers at one edge."""
    led = sum(
        bool(_FOLIO.match(row[-1].plain)) and any(_LEADER.match(word.text) for word in line.words)
        for line, row in zip(lines, cells, strict=True)
        if len(row) > 1
    )
    return led >= 0.5 * sum(len(row) > 1 for row in cells)


def _in_line(cells: Sequence[Sequence[Line]]) -> bool:
    """Whether the cells after the first stand under each other by one of their edges."""
    rows = [row for row in cells if len(row) > 1]
    edges: Counter[int] = Counter()
    for row in rows:
        near = {round(cell.left / _EDGE) for cell in row[1:]}
        near |= {-round(cell.right / _EDGE) for cell in row[1:]}
        edges.update(near)
    best = max(edges, key=lambda edge: edges[edge])
    beside = max(edges[best - 1], edges[best + 1])
    return edges[best] + beside >= 0.7 * len(rows)


def _rows(cells: Sequence[Sequence[Line]], *, contents: bool) -> tuple[tuple[Cell, ...], ...]:
    """Rows with their wrapped lines: in a list of contents the number stands on the last line."""
    rows: list[list[list[Line]]] = []
    waiting: list[Line] = []
    for row in cells:
        if len(row) > 1:
            rows.append([[cell] for cell in row])
            rows[-1][0][:0] = waiting
            waiting = []
        elif contents:
            waiting.append(row[0])
        else:
            _nearest(rows[-1], row[0]).append(row[0])
    return tuple(tuple(tuple(cell) for cell in row) for row in rows)


def _nearest(row: list[list[Line]], line: Line) -> list[Line]:
    return min(row, key=lambda cell: abs(cell[0].left - line.left))
