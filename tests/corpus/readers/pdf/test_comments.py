"""Comments never become words of the text: neither margin balloons nor a viewer's notes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Highlight, Text
from pypdf.generic import ArrayObject, FloatObject, NameObject, TextStringObject

from corpus.readers.pdf import read

Start = Callable[..., Any]
Prose = Callable[..., str]


def test_balloons_in_the_margin_are_comments_on_the_paragraph_beside_them(
    press: Start, prose: Prose
) -> None:
    sheet = press(columns=((50.0, 380.0),))
    expected = []
    for number in range(1, 6):
        start = sheet.y
        text = prose(number, 50)
        sheet.put(text, label=f"{number}.")
        expected.append(f"{number}. {text}")
        if number in {2, 4}:
            below, sheet.y = sheet.y, start + 12
            sheet.words(410, f"Commented [TIW{number}]: Should this stay as", size=8)
            sheet.y += 9.6
            sheet.words(410, "agreed language here?", size=8)
            sheet.y = below
    source = read(sheet.save())
    assert [block.text for block in source.blocks if block.role == "body"] == expected
    comments = [block for block in source.blocks if block.role == "comment"]
    assert [(block.tag, block.author, block.text) for block in comments] == [
        ("TIW2", "TIW", "Should this stay as agreed language here?"),
        ("TIW4", "TIW", "Should this stay as agreed language here?"),
    ]
    assert [source.blocks[block.anchor or 0].text[:2] for block in comments] == ["2.", "4."]


def test_notes_of_a_viewer_are_comments_with_their_words(
    tmp_path: Path, press: Start, prose: Prose
) -> None:
    sheet = press()
    sheet.put("We affirm that human rights apply online.")
    sheet.put(prose(2))
    writer = PdfWriter(clone_from=PdfReader(sheet.save()))
    left = 120 + sheet.canvas.stringWidth("We affirm that ", "Times-Roman", 10)
    right = left + sheet.canvas.stringWidth("human rights", "Times-Roman", 10)
    top, bottom = 841.89 - 82, 841.89 - 93
    corners = [left, top, right, top, left, bottom, right, bottom]
    mark = Highlight(
        rect=(left, bottom, right, top),
        quad_points=ArrayObject([FloatObject(value) for value in corners]),
    )
    mark[NameObject("/Contents")] = TextStringObject("Add: and freedoms.")
    mark[NameObject("/T")] = TextStringObject("Delegate of Chile")
    mark[NameObject("/M")] = TextStringObject("D:20251104120000Z")
    writer.add_annotation(0, mark)
    writer.add_annotation(0, Text(text="Second look", rect=(60, 725, 80, 745)))
    path = tmp_path / "noted.pdf"
    writer.write(path)
    source = read(path)
    bodies = [block.text for block in source.blocks if block.role == "body"]
    assert bodies == ["We affirm that human rights apply online.", prose(2)]
    first, second = [block for block in source.blocks if block.role == "comment"]
    assert (first.text, first.author, first.date, first.quoted) == (
        "Add: and freedoms.",
        "Delegate of Chile",
        "2025-11-04",
        "human rights",
    )
    assert source.blocks[first.anchor or 0].text == bodies[0]
    assert (second.text, second.quoted) == ("Second look", None)
    assert source.blocks[second.anchor or 0].text == bodies[1]
