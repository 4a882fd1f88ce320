"""Tables: cells between rules, or words that stand in line under each other; contents lists too."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from corpus.readers.pdf.lines import is_label, make_line
from corpus.readers.pdf.rows import Cell, contents_rows, is_apart, table_rows, usual_distance
from corpus.readers.pdf.values import Line, Rule, Sheet, Word

_LEADER = re.compile(r"(?:[._·•…]\s?){4,}\Z|…+\Z")
_FOLIO = re.compile(r"[\divxlc]{1,5}\Z", re.IGNORECASE)
_FIGURE = re.compile(r"[(\[–-]?[\d.,\u2009\u00a0 ]*\d%?[)\]]?\Z|[–—-]\Z|\.\.\.?\Z|…\Z")
_EDGE = 3.0
_GAP = 0.8  # of the font size: the least that may part two cells


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
    # Character recognition doesn't place words well enough.
    edges = set() if sheet.recognised else _cell_edges(lines)
    cells = [_cells(line, right, edges) for line in lines]
    place = 0
    for first, last in _runs(cells):
        contents = _is_contents(lines[first:last], cells[first:last])
        if not contents and not _in_line(cells[first:last]):
            continue
        if contents:
            rows = contents_rows(cells[first:last])
        else:
            first, last = _with_wrapped(lines, cells, first, last, place)  # noqa: PLW2901
            rows = table_rows(lines[first:last], cells[first:last], sheet.rules)
        if first > place:
            found.append(list(lines[place:first]))
        found.append(Table(sheet, rows, contents))
        place = last
    if place < len(lines):
        found.append(list(lines[place:]))
    return found


def _cell_edges(lines: Sequence[Line]) -> set[tuple[str, int]]:
    """Places where words behind a gap, or numbers, stand under each other."""
    edges: Counter[tuple[str, int]] = Counter()
    for line in lines:
        for before, word in _gaps(line, _GAP):
            edges.update(_edges_of(word) if not is_label(before.text) else ())
    return {edge for edge, count in edges.items() if count >= 3}


def _gaps(line: Line, least: float) -> list[tuple[Word, Word]]:
    """Neighbours with at least so many times the font size between them."""
    words = sorted(line.words, key=lambda word: word.left)
    return [
        (one, two) for one, two in pairwise(words) if two.left - one.right > least * line.look.size
    ]


def _edges_of(word: Word) -> tuple[tuple[str, int], ...]:
    left = ("left", round(word.left / 2))
    return (left, ("right", round(word.right / 2))) if _FIGURE.match(word.text) else (left,)


def _cells(line: Line, right: float, edges: set[tuple[str, int]]) -> list[Line]:
    """A line cut at wide gaps and leader dots; a label stays with what it labels."""
    words = [word for word in line.words if not _LEADER.match(word.text)]
    if not words:
        return [line]
    led = len(words) < len(line.words)
    bare = make_line(words, line.base) if led else line
    if not led and _is_stretched(line, right):
        return [bare]
    wide = [two.left for _, two in _gaps(bare, 1.8)]
    set_in = [two.left for _, two in _gaps(bare, _GAP) if edges & set(_edges_of(two))]
    starts = sorted({*wide, *set_in})
    cut: list[list[Word]] = [[] for _ in range(len(starts) + 1)]
    for word in bare.words:
        cut[bisect_right(starts, word.left)].append(word)
    if len(cut) > 1 and is_label(" ".join(word.text for word in cut[0])):
        cut[:2] = [cut[0] + cut[1]]
    return [make_line(words, line.base) for words in cut if words]


def _is_stretched(line: Line, right: float) -> bool:
    """Whether a line's gaps are wide because it was stretched to the column's right edge."""
    words = sorted(line.words, key=lambda word: word.left)
    if is_label(words[0].text):
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


def _with_wrapped(
    lines: Sequence[Line], cells: Sequence[Sequence[Line]], first: int, last: int, least: int
) -> tuple[int, int]:
    """A run of lines of several cells with the lines of one cell that wrap at its ends."""
    usual = usual_distance(lines[first:last])
    columns = [cell for row in cells[first:last] if len(row) > 1 for cell in row]

    def wraps(index: int) -> bool:
        line = lines[index]
        near = [cell for cell in columns if abs(cell.left - line.left) < 3]
        widest = max((cell.right for cell in near), default=0.0)
        return len(cells[index]) == 1 and line.right < widest + 2 * line.look.size

    while last < len(lines) and wraps(last) and not is_apart(lines[last - 1], lines[last], usual):
        last += 1
    while (
        first > least and wraps(first - 1) and not is_apart(lines[first - 1], lines[first], usual)
    ):
        first -= 1
    return first, last
