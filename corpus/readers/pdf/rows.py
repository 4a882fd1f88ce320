"""Lines of a table into rows: a cell's wrapped lines stay with the row they belong to."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from corpus.readers.pdf.values import Line, Rule

Cell = tuple[Line, ...]

_WIDE = 1.15  # times the usual distance of lines: more parts two rows


def contents_rows(cells: Sequence[Sequence[Line]]) -> tuple[tuple[Cell, ...], ...]:
    """Entries of a list of contents: the number stands on an entry's last line."""
    rows: list[tuple[Cell, ...]] = []
    waiting: list[Line] = []
    for row in cells:
        if len(row) == 1:
            waiting.append(row[0])
            continue
        rows.append(((*waiting, row[0]), *((cell,) for cell in row[1:])))
        waiting = []
    return tuple(rows)


def table_rows(
    lines: Sequence[Line], cells: Sequence[Sequence[Line]], rules: Sequence[Rule]
) -> tuple[tuple[Cell, ...], ...]:
    """Rows of a table.

    Args:
        lines: those of the table, top to bottom.
        cells: each line cut into cells.
        rules: those of its page.
    """
    parted = _parted(lines, rules)
    if not _is_wrapped(cells, parted):
        parted = [True, *(_opens(row, cells) for row in cells[1:])]
    rows: list[list[list[Line]]] = []
    for row, new in zip(cells, parted, strict=True):
        if new or not rows:
            rows.append([[cell] for cell in row])
            continue
        for cell in row:
            _placed(rows[-1], cell)
    return tuple(tuple(tuple(cell) for cell in row) for row in rows)


def usual_distance(lines: Sequence[Line]) -> float:
    """The least distance of two lines below each other that is common among them, in points."""
    apart = Counter(
        round(2 * (two.base - one.base)) / 2
        for one, two in pairwise(lines)
        if two.base - one.base > 0.8 * min(one.look.size, two.look.size)
    )
    if not apart:
        return 1.2 * lines[0].look.size if lines else 12.0
    return min(each for each, count in apart.items() if count >= 0.25 * max(apart.values()))


def is_apart(one: Line, two: Line, usual: float) -> bool:
    """Whether a blank band parts two lines."""
    return two.base - one.base > _WIDE * usual + 0.5


def _parted(lines: Sequence[Line], rules: Sequence[Rule]) -> list[bool]:
    """For each line whether a rule or a blank band parts it from the line above."""
    usual = usual_distance(lines)
    width = max(line.right for line in lines) - min(line.left for line in lines)
    across = [rule.top for rule in rules if rule.flat and rule.right - rule.left >= 0.5 * width]
    return [True] + [
        is_apart(one, two, usual)
        or any(one.base < top < two.base - 0.4 * two.look.size for top in across)
        for one, two in pairwise(lines)
    ]


def _is_wrapped(cells: Sequence[Sequence[Line]], parted: Sequence[bool]) -> bool:
    """Whether the lines between two partings are one row's, and not rows close together."""
    further = [row for row, new in zip(cells, parted, strict=True) if not new]
    if not further:
        return True
    if sum(parted) < max(3, len(cells) / 8):
        return False
    most = max(len(row) for row in cells)
    full = sum(len(row) == most for row in further)
    going_on = sum(_lower(cell) for row in further for cell in row)
    return 2 * full < len(further) or 4 * going_on >= sum(len(row) for row in further)


def _opens(row: Sequence[Line], cells: Sequence[Sequence[Line]]) -> bool:
    """Whether a line of a table without bands between its rows begins a row."""
    if len(row) == 1:
        return False
    left = min(cell.left for each in cells for cell in each)
    return row[0].left - left < 12 or not all(_lower(cell) for cell in row)


def _placed(row: list[list[Line]], line: Line) -> None:
    """Adds a line to the cell of a row that it stands under, or as a new one."""
    cell = min(row, key=lambda cell: _aside(cell, line))
    if _aside(cell, line) <= 0 or abs(cell[0].left - line.left) < 12:
        cell.append(line)
    else:
        row.append([line])
        row.sort(key=lambda cell: cell[0].left)


def _aside(cell: Sequence[Line], line: Line) -> float:
    """How far a line stands beside a cell, in points; less than 0 where it stands under it."""
    left, right = min(each.left for each in cell), max(each.right for each in cell)
    return max(left - line.right, line.left - right)


def _lower(line: Line) -> bool:
    return next((char.islower() for char in line.plain if char.isalnum()), False)
