"""Tables: cells between rules, or words that stand in line under each other."""

from collections.abc import Sequence
from dataclasses import dataclass

from corpus.readers.pdf.values import Line, Sheet


@dataclass(frozen=True)
class Table:
    """A table; each row is its cells' texts and the lines it is made of."""

    sheet: Sheet
    rows: tuple[tuple[tuple[str, ...], tuple[Line, ...]], ...]


def part_tables(lines: Sequence[Line], sheet: Sheet) -> list[Table | list[Line]]:
    """A column's lines with its tables taken out, in reading order."""
    return [list(lines)]
