"""The PDF, read back by pypdf: its words as they were put in, its bookmarks, its tags."""

import re
import unicodedata
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from app.export.pdf import data, render
from app.export.typeset import typeset
from index.sheet import Sheet
from tests.app.export.conftest import ARABIC


@pytest.fixture
def pdf(sheet: Sheet) -> PdfReader:
    return PdfReader(BytesIO(typeset(data(sheet))))


def test_a_process_of_its_own_makes_it(sheet: Sheet) -> None:
    made = PdfReader(BytesIO(render(sheet)))
    assert "Is it *permanent* & <free>?" in made.pages[0].extract_text()


def test_its_words_can_be_selected(pdf: PdfReader) -> None:
    text = _text(pdf)
    assert "Is it *permanent* & <free>?" in text
    assert "*Bridge* the <b>divide</b> & 100% of #costs_in_$5 {now}~^\\ [x](y) `z`" in text
    assert "A/RES/70/125, para. 103 ter" in text
    assert "cd" * 32 in text.replace(" ", "")


def test_arabic_comes_out_in_the_letters_that_were_put_in(pdf: PdfReader) -> None:
    text = _text(pdf)
    assert all(word in text for word in ARABIC.split())
    shapes = [sign for sign in text if "ARABIC LETTER" in unicodedata.name(sign, "") and
              unicodedata.decomposition(sign).startswith("<")]  # fmt: skip
    assert shapes == []


def test_a_long_paragraph_is_there_to_its_end(pdf: PdfReader) -> None:
    assert _text(pdf).count("Geneva") == 901
    assert len(pdf.pages) > 8


def test_bookmarks_lead_to_every_question_and_cited_paragraph(pdf: PdfReader) -> None:
    marks = _flat(pdf.outline)
    titles = [" ".join(str(mark.title).split()) for mark in marks]
    assert titles[:3] == ["Sheet *one* – جنيف", "Vision & <means>", "Is it *permanent* & <free>?"]
    assert "Annex: the paragraphs cited" in titles
    assert "[2] A/RES/70/125, para. 103 ter" in titles
    pages = [pdf.get_destination_page_number(mark) for mark in marks]
    assert pages == sorted(page for page in pages if page is not None)


def test_screen_readers_find_structure_language_and_title(pdf: PdfReader) -> None:
    root: Any = pdf.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Sheet *one* – جنيف"


def test_citations_lead_to_the_annex(pdf: PdfReader) -> None:
    links = [
        one.get_object()
        for page in pdf.pages
        for one in page.get("/Annots", [])
        if one.get_object()["/Subtype"] == "/Link"
    ]
    assert {link["/Dest"] for link in links} == {f"source-{n}" for n in (1, 2, 3, 4)}


def _text(pdf: PdfReader) -> str:
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in pdf.pages))


def _flat(outline: Any) -> list[Any]:
    found: list[Any] = []
    for one in outline:
        found.extend(_flat(one) if isinstance(one, list) else [one])
    return found
