"""Proposals as a table for spreadsheets."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from app.errors import OutputUnwritable
from app.messages import name, place
from index.comparing.positions import Proposal

COLUMNS = (
    *("document", "file", "paragraph", "delegation", "author", "date"),
    *("action", "deleted", "inserted", "reason"),
)


def write_csv(path: Path, proposals: Sequence[Proposal]) -> None:
    """Writes proposals as CSV that spreadsheets open as UTF-8.

    Raises:
        OutputUnwritable: where the file can't be written.
    """
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(COLUMNS)
    rows.writerows([_safe(cell) for cell in row(one)] for one in proposals)
    try:
        path.write_text(text.getvalue(), "utf-8-sig", newline="")
    except OSError as error:
        raise OutputUnwritable(path, error.strerror or "") from error


def row(one: Proposal) -> tuple[str, ...]:
    """A proposal's cells, in the order of the columns."""
    return (
        *(name(one.document), one.document.file, place(one.paragraph)),
        *(one.delegation or "", one.author or "", one.date or ""),
        *(one.action, one.deleted, one.inserted, one.reason),
    )


def _safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell[:1] in {"=", "+", "-", "@", "\t", "\r"} else cell
