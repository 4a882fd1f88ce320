"""Markdown, CSV and the citations for Zotero, read back by other readers than made them."""

import csv
import io
import json
import re

import pytest

from app.export import bibtex, csl, markdown, table
from app.sheet import escaped
from index.sheet import Note, Sheet
from tests.app.export.conftest import ARABIC, LONG, TAGS


def test_a_spreadsheet_finds_a_row_for_each_quotation(sheet: Sheet) -> None:
    data = table.render(sheet)
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert [row["number"] for row in rows] == ["1", "2", "", "3", "1", "4", "2"]
    assert {row["heading"] for row in rows} == {"Vision & <means>"}
    assert rows[1]["quotation"] == TAGS
    assert rows[1]["symbol"] == "A/RES/70/125"
    assert rows[1]["sha256"] == "cd" * 32
    assert rows[3]["quotation"] == ARABIC[:12]
    assert rows[5]["paragraph"] == LONG.strip()
    assert rows[6]["quotation"] == ""
    assert rows[6]["answered"].startswith("The documents don't say")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-2", "@x", "\tx"])
def test_a_spreadsheet_takes_no_cell_for_a_formula(text: str) -> None:
    data = table.render(Sheet("s", "S", (Note("n", text),)))
    (row,) = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    assert row["note"] == f"'{text}"


def test_markdown_has_headings_citations_and_the_annex(sheet: Sheet) -> None:
    text = markdown.render(sheet).decode()
    assert text.startswith("# Sheet \\*one\\* – جنيف\n")
    assert "\n## Vision & \\<means\\>\n" in text
    assert "\n### Is it \\*permanent\\* & \\<free\\>?\n" in text
    assert "\n— \\[2\\] A/RES/70/125, para. 103 ter\n" in text
    assert "We ~~strongly~~ reaffirm it." in text
    assert "Ask the chair.\\\n\\- =SUM(1) \\*twice\\*" in text
    assert LONG.strip() in text


@pytest.mark.parametrize("text", ["# a", "1. a", "12) a", "- a", "+ a", "===", "> a", "&lt;"])
def test_no_line_of_markdown_begins_what_it_is_not(text: str) -> None:
    assert re.sub(r"\\(?=[^\w\s])", "", escaped(text)) == text
    assert "\\" in escaped(text)


def test_zotero_finds_an_item_for_each_document(sheet: Sheet) -> None:
    items = json.loads(csl.render(sheet))
    assert [item["id"] for item in items] == ["zero-draft", "a-res-70-125", "document"]
    assert items[1]["number"] == "A/RES/70/125"
    assert items[1]["issued"] == {"date-parts": [[2015, 12, 16]]}
    assert "para. 103 ter; para. 9" in items[1]["note"]
    assert "cd" * 32 in items[1]["note"]
    assert items[2]["author"] == [{"literal": "مصر"}]
    assert items[2]["language"] == "ar"
    assert {item["type"] for item in items} == {"report"}


def test_bibtex_is_balanced_and_escaped(sheet: Sheet) -> None:
    text = bibtex.render(sheet).decode()
    assert re.findall(r"^@techreport\{(.+),$", text, re.MULTILINE) == [
        "zero-draft", "a-res-70-125", "document",
    ]  # fmt: skip
    assert "title = {{Outcome \\& review}}" in text
    assert "author = {{Ruritania}}" in text
    assert "month = dec" in text
    bare = re.sub(r"\\[{}]", "", text)
    assert bare.count("{") == bare.count("}")


def test_latex_shows_every_sign_as_it_is() -> None:
    assert escaped("a_b") == "a\\_b"
    assert bibtex.escaped("50% & $5 {x} a_b #1 ~^\\") == (
        "50\\% \\& \\$5 \\{x\\} a\\_b \\#1 \\textasciitilde{}\\textasciicircum{}\\textbackslash{}"
    )
