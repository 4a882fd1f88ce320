"""Sheets on the command line: listed, shown, and exported by the file's suffix."""

import json
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from pypdf import PdfReader

from index.library import Library
from index.model import Answer, Citation, Statement
from index.sheet import Sheet, heading, new_sheet, note
from tests.app.commands.conftest import Run
from tests.standins import WordEncoder, read


@pytest.fixture
def kept(tmp_path: Path, new_paragraph, draft_document) -> Sheet:
    """Two sheets in the library, the first with an answer on it."""
    cited = new_paragraph("103ter", "The harbour keeps a log. It is public.")
    statement = Statement(Citation(cited, draft_document, 0, 24))
    answer = Answer("Who keeps a log?", (statement,), (), None, 0.1)
    sheet = new_sheet("Second reading").keep(answer, (statement,))
    sheet = sheet.insert(0, heading("Logs")).insert(2, note("Ask the chair."))
    with Library(tmp_path / "library", WordEncoder(), read) as library:
        library.sheets.save(sheet)
        library.sheets.save(new_sheet("Secretariat"))
    return sheet


def test_an_empty_library_says_where_sheets_come_from(run: Run) -> None:
    code, out, said = run("sheet", "list")
    assert (code, out) == (0, "")
    assert "no sheets" in said


def test_sheets_are_listed_with_their_answers(run: Run, kept: Sheet) -> None:
    _, out, _ = run("sheet", "list")
    assert out.split("\n")[:4] == ["Second reading", "    1 answer", "Secretariat", "    0 answers"]
    _, out, _ = run("sheet", "list", "--json")
    assert json.loads(out)[0] == {"id": kept.id, "name": "Second reading", "answers": 1}


def test_a_sheet_is_shown_by_the_beginning_of_its_name(run: Run, kept: Sheet) -> None:
    code, out, _ = run("sheet", "show", "second")
    assert code == 0
    assert "“The harbour keeps a log.”\n      [1] Zero draft (Ruritania), para. 103 ter" in out
    assert "Ask the chair." in out
    assert "It is public." in out
    _, out, _ = run("sheet", "show", "second", "--json")
    entries = json.loads(out)["entries"]
    assert [entry["kind"] for entry in entries] == ["heading", "answer", "note"]
    assert entries[1]["answer"]["statements"][0]["citation"]["label"] == "103ter"


def test_a_sheet_is_exported_by_suffix(run: Run, kept: Sheet, tmp_path: Path) -> None:
    for suffix in ("docx", "pdf"):
        code, out, said = run("sheet", "export", "Second reading", tmp_path / f"sheet.{suffix}")
        assert (code, out) == (0, "")
        assert "Written" in said
    word = Document(BytesIO((tmp_path / "sheet.docx").read_bytes()))
    assert "The harbour keeps a log." in [paragraph.text for paragraph in word.paragraphs]
    assert "The harbour keeps a log." in PdfReader(tmp_path / "sheet.pdf").pages[0].extract_text()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("show", "none"), "No sheet of the library is called “none”"),
        (("show", "sec"), "could be several sheets: Second reading"),
        (("show",), "Write sheet list"),
        (("export", "Second reading"), "Write sheet list"),
        (("list", "Second reading"), "Write sheet list"),
        (("export", "Second reading", "sheet.rtf"), "can't be exported as that"),
    ],
)
def test_what_can_not_be_done_is_said(
    run: Run, kept: Sheet, arguments: tuple[str, ...], words: str
) -> None:
    code, out, said = run("sheet", *arguments)
    assert (code, out) == (2, "")
    assert words in said


def test_a_place_that_can_not_be_written_is_said(run: Run, kept: Sheet, tmp_path: Path) -> None:
    code, _, said = run("sheet", "export", "Second reading", tmp_path / "none" / "sheet.csv")
    assert code == 1
    assert "there is no such folder" in said
