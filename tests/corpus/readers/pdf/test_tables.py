"""Tables come out row by row, however their cells are ruled, parted and wrapped."""

from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from corpus.model import Source
from corpus.readers.pdf import read

Prose = Callable[..., str]

TEXT = ParagraphStyle("text", fontName="Times-Roman", fontSize=10, leading=12, spaceAfter=6)
SMALL = ParagraphStyle("small", parent=TEXT, fontSize=8, leading=9.5, spaceAfter=0)
BOLD = ParagraphStyle("bold", parent=TEXT, fontName="Times-Bold")
LOUD = ParagraphStyle("loud", parent=BOLD, fontSize=14, leading=17)

LINES = {
    "all": [("GRID", (0, 0), (-1, -1), 0.5, colors.black)],
    "between rows": [("LINEBELOW", (0, 0), (-1, -1), 0.25, colors.black)],
    "around": [
        ("LINEABOVE", (0, 0), (-1, 0), 1, colors.black),
        ("LINEBELOW", (0, 0), (-1, 0), 0.5, colors.black),
        ("LINEBELOW", (0, -1), (-1, -1), 1, colors.black),
    ],
    "none": [],
}


def set_table(rows: list[list[str]], lines: str, widths: list[float], padding: float = 3) -> Table:
    made = Table([[Paragraph(cell, SMALL) for cell in row] for row in rows], colWidths=widths)
    placing = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), padding),
        ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
    ]
    made.setStyle(TableStyle([*LINES[lines], *placing]))
    return made


def printed(folder: Path, *story: Flowable) -> Source:
    path = folder / "paper.pdf"
    SimpleDocTemplate(str(path)).build(list(story))
    return read(path)


def texts(source: Source, role: str) -> list[str]:
    return [block.text for block in source.blocks if block.role == role]


@pytest.mark.parametrize("lines", LINES)
def test_wrapped_cells_stay_in_their_row(tmp_path: Path, prose: Prose, lines: str) -> None:
    rows = [["Aim", "Share", "Measures"]]
    rows += [[prose(n, 9), f"{n}.5", prose(n + 50, 16 + n)] for n in range(1, 8)]
    source = printed(
        tmp_path,
        *(Paragraph(f"{n}. {prose(n + 90)}", TEXT) for n in (1, 2)),
        set_table(rows, lines, [120, 60, 190]),
        Spacer(1, 12),
        *(Paragraph(f"{n}. {prose(n + 90)}", TEXT) for n in (3, 4)),
    )
    assert texts(source, "table") == [" ".join(row) for row in rows]
    assert texts(source, "body") == [f"{n}. {prose(n + 90)}" for n in (1, 2, 3, 4)]


def test_rows_set_close_together_are_told_apart(tmp_path: Path, prose: Prose) -> None:
    rows = [[f"Country {n}", f"{n * 37}", f"{n}.4"] for n in range(1, 15)]
    table = set_table(rows, "around", [160, 60, 60], padding=0)
    source = printed(tmp_path, Paragraph(prose(1), TEXT), table, Paragraph(prose(2), TEXT))
    assert texts(source, "table") == [" ".join(row) for row in rows]


def test_a_programme_of_meetings_is_read_meeting_by_meeting(tmp_path: Path, prose: Prose) -> None:
    rows = [
        [f"{hour} a.m.", f"{prose(hour, 14)}", f"Room {hour} in the building"]
        for hour in range(7, 13)
    ]
    table = set_table(rows, "none", [60, 220, 60])
    source = printed(tmp_path, Paragraph("Official meetings", LOUD), table)
    assert texts(source, "table") == [" ".join(row) for row in rows]


def test_the_words_above_a_table_name_it_and_head_nothing(tmp_path: Path, prose: Prose) -> None:
    source = printed(
        tmp_path,
        Paragraph("Means of implementation", LOUD),
        Paragraph("I. Means", LOUD),
        *(Paragraph(prose(n), TEXT) for n in range(3)),
        Paragraph("Table 1", BOLD),
        Paragraph("What was spent", BOLD),
        set_table([[prose(n, 3), str(n)] for n in range(5)], "around", [200, 60]),
        Paragraph(prose(4), TEXT),
    )
    assert texts(source, "table")[:2] == ["Table 1", "What was spent"]
    assert texts(source, "title") == ["Means of implementation"]
    assert texts(source, "heading") == ["I. Means"]


def test_a_small_table_at_the_foot_of_a_page_is_no_footnote(tmp_path: Path, prose: Prose) -> None:
    rows = [[prose(n, 4), prose(n + 9, 4), f"{n}"] for n in range(8)]
    table = set_table(rows, "around", [150, 150, 60])
    source = printed(tmp_path, *(Paragraph(prose(n, 80), TEXT) for n in range(5)), table)
    assert texts(source, "table") == [" ".join(row) for row in rows]
    assert not texts(source, "footnote")
