"""Proposals as a table, for spreadsheets and for Word."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING

from app.export.tracked import fit
from app.export.writing import write
from app.language import said, to_say
from app.messages import cite, name, place
from index.comparing.positions import ACTIONS, Positions, Proposal

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.table import Table, _Cell

_WIDTHS = {
    to_say("Paragraph"): 4.5,
    to_say("By"): 3.0,
    to_say("Action"): 2.7,
    to_say("Words"): 8.0,
    to_say("Stated reason"): 4.3,
}
"""The columns of the table in Word, with their widths in centimetres."""
_SAID = {"comment", "object"}
_MOST, _LONGEST = 20, 300
"""So many contested paragraphs, and so many letters of what stands in brackets, are written."""
COLUMNS = (
    *(to_say("document"), to_say("file"), to_say("paragraph"), to_say("delegation")),
    *(to_say("author"), to_say("date"), to_say("action")),
    *(to_say("deleted"), to_say("inserted"), to_say("reason")),
)


def write_csv(path: Path, proposals: Sequence[Proposal]) -> None:
    """Writes proposals as CSV that spreadsheets open as UTF-8.

    Raises:
        OutputUnwritable: where the file can't be written.
    """
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(map(said, COLUMNS))
    rows.writerows([_safe(cell) for cell in row(one)] for one in proposals)
    write(path, text.getvalue().encode("utf-8-sig"))


def write_docx(path: Path, found: Positions) -> None:
    """Writes counts and proposals as tables of a Word file, struck and inserted words as such.

    Raises:
        OutputUnwritable: where the file can't be written.
    """
    import docx  # noqa: PLC0415 - the other format needs none
    from docx.enum.section import WD_ORIENT  # noqa: PLC0415
    from docx.shared import Cm  # noqa: PLC0415

    word = docx.Document()
    page = word.sections[0]
    page.orientation = WD_ORIENT.LANDSCAPE
    page.page_width, page.page_height = page.page_height, page.page_width
    word.add_heading(said("Positions"), 1)
    _count(word, found)
    word.add_heading(said("Proposals"), 2)
    table = _table(word, tuple(map(said, _WIDTHS)))
    table.autofit = False
    for column, width in zip(table.columns, _WIDTHS.values(), strict=True):
        column.width = Cm(width)
    for one in found.proposals:
        where = cite(one.paragraph, one.document)
        cells = _fill(table, (where, one.by, said(one.action), "", one.reason))
        for cell, width in zip(cells, _WIDTHS.values(), strict=True):
            cell.width = Cm(width)
        words = cells[3].paragraphs[0]
        if one.deleted:
            words.add_run(fit(one.deleted)).font.strike = True
            words.add_run(" " if one.inserted else "")
        if one.inserted:
            words.add_run(fit(one.inserted)).font.underline = one.action not in _SAID
    out = io.BytesIO()
    word.save(out)
    write(path, out.getvalue())


def _count(word: "Word", found: Positions) -> None:
    """Writes who asks for what, what is contested most, and how far paragraphs are agreed."""
    names = [said(action).capitalize() for action in ACTIONS]
    counts = _table(word, (said("Delegation"), *names, said("Total")))
    for by, counted in found.per_delegation().items():
        numbers = [str(counted[action] or "") for action in ACTIONS]
        _fill(counts, (by or said("unsigned"), *numbers, str(counted.total())))
    contested = [one for one in found.contested() if one[2] > 1][:_MOST]
    if contested:
        word.add_heading(said("Most contested paragraphs"), 2)
        ranked = _table(word, (said("Paragraph"), said("Proposals"), said("By")))
        for paragraph, document, number, by_whom in contested:
            where = f"{name(document)}, {place(paragraph)}"
            _fill(ranked, (where, str(number), ", ".join(by_whom)))
    if found.stances:
        word.add_heading(said("Status of paragraphs"), 2)
        stances = _table(word, (said("Paragraph"), said("Status"), said("Words")))
        for one in found.stances:
            where = f"{name(one.document)}, {place(one.paragraph)}"
            short = shorten(one.words, _LONGEST, placeholder=" …")
            _fill(stances, (where, said(one.status), short))


def _table(word: "Word", columns: Sequence[str]) -> "Table":
    table: Table = word.add_table(0, len(columns), style="Table Grid")
    for cell in _fill(table, columns):
        cell.paragraphs[0].runs[0].font.bold = True
    return table


def _fill(table: "Table", texts: Sequence[str]) -> "tuple[_Cell, ...]":
    """A new row's cells."""
    cells = tuple(table.add_row().cells)  # type: ignore[no-untyped-call]
    for cell, text in zip(cells, texts, strict=True):
        cell.paragraphs[0].add_run(fit(text))
    return cells


def row(one: Proposal) -> tuple[str, ...]:
    """A proposal's cells, in the order of the columns."""
    return (
        *(name(one.document), one.document.file, place(one.paragraph)),
        *(one.delegation or "", one.author or "", one.date or ""),
        *(said(one.action), one.deleted, one.inserted, one.reason),
    )


def _safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell[:1] in {"=", "+", "-", "@", "\t", "\r"} else cell
