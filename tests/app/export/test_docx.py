"""The Word document, read back by python-docx and by its XML."""

from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as Word
from docx.oxml.ns import qn

from app.export.docx import render
from index.sheet import Sheet
from tests.app.export.conftest import ARABIC, LONG, TAGS


@pytest.fixture
def word(sheet: Sheet) -> Word:
    return Document(BytesIO(render(sheet)))


def test_headings_are_headings_and_quotations_are_verbatim(word: Word) -> None:
    styled = [(one.style.name, one.text) for one in word.paragraphs if one.style]
    assert styled[0] == ("Title", "Sheet *one* – جنيف")
    assert ("Heading 1", "Vision & <means>") in styled
    assert ("Heading 2", "Is it *permanent* & <free>?") in styled
    assert ("Quote", TAGS) in styled
    assert ("Citation", "[2] A/RES/70/125, para. 103 ter") in styled
    assert ("Sheet Note", "Ask the chair.\n- =SUM(1) *twice*") in styled
    assert ("Heading 1", "Annex: the paragraphs cited") in styled
    assert ("Cited Paragraph", LONG.strip()) in styled


def test_each_citation_leads_to_its_paragraph_in_the_annex(word: Word) -> None:
    body = word.element.body
    links = [one.get(qn("w:anchor")) for one in body.iter(qn("w:hyperlink"))]
    marks = {one.get(qn("w:name")) for one in body.iter(qn("w:bookmarkStart"))}
    assert links == [f"source_{number}" for number in (1, 2, 3, 1, 4, 2)]
    assert marks == set(links)


def test_each_cited_paragraph_has_symbol_date_and_hash(word: Word) -> None:
    details = [one.text for one in word.paragraphs if one.style and one.style.name == "Source File"]
    assert len(details) == 4
    assert "A/RES/70/125" in details[1]
    assert "2015-12-16" in details[1]
    assert "cd" * 32 in details[1]


def test_arabic_runs_from_right_to_left_and_says_its_language(word: Word) -> None:
    (quote,) = (one for one in word.paragraphs if one.text == ARABIC[:12])
    assert quote._p.pPr.find(qn("w:bidi")) is not None
    assert quote.runs[0].font.rtl
    language = quote.runs[0]._r.rPr.find(qn("w:lang"))
    assert language.get(qn("w:bidi")) == "ar"
    (plain,) = (one for one in word.paragraphs if one.text == TAGS and one.style.name == "Quote")
    assert plain._p.pPr.find(qn("w:bidi")) is None


def test_marks_are_struck_and_underlined(word: Word) -> None:
    (text,) = (one for one in word.paragraphs if one.text == "We strongly reaffirm it.")
    assert [run.text for run in text.runs if run.font.strike] == ["strongly "]
    assert [run.text for run in text.runs if run.font.underline] == ["it."]


def test_it_does_not_name_a_stranger_as_its_author(word: Word) -> None:
    properties = word.core_properties
    assert (properties.title, properties.author) == ("Sheet *one* – جنيف", "")
    assert properties.created is not None
    assert properties.created.year > 2020
