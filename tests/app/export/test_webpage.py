"""The web page, read back by lxml."""

import itertools

import pytest
from lxml import html

from app.export.webpage import render
from index.sheet import Sheet
from tests.app.export.conftest import ARABIC, TAGS


@pytest.fixture
def page(sheet: Sheet) -> html.HtmlElement:
    return html.document_fromstring(render(sheet).decode())


def test_words_are_never_markup(page: html.HtmlElement) -> None:
    assert [quote.text_content() for quote in page.iter("blockquote")][1] == TAGS
    assert page.findall(".//b") == []


def test_it_needs_nothing_from_elsewhere(page: html.HtmlElement) -> None:
    assert page.xpath("//script | //link | //img | //iframe") == []
    assert all(link.startswith("#source-") for link in page.xpath("//@href"))
    assert page.xpath("//@src") == []
    assert "url(" not in page.findtext(".//style")


def test_its_headings_go_down_a_level_at_a_time(page: html.HtmlElement) -> None:
    levels = [int(one.tag[1]) for one in page.xpath("//h1 | //h2 | //h3 | //h4")]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_each_citation_leads_to_its_paragraph(page: html.HtmlElement) -> None:
    wanted = [link.removeprefix("#") for link in page.xpath("//p[@class='citation']/a/@href")]
    assert len(wanted) == 6
    assert set(wanted) == set(page.xpath("//@id"))


def test_each_block_has_its_direction_and_language(page: html.HtmlElement) -> None:
    (quote,) = page.xpath("//blockquote[@lang='ar']")
    assert quote.get("dir") == "rtl"
    assert quote.text_content() == ARABIC[:12]
    assert page.get("lang") == "en"
    assert all(one.get("dir") for one in page.find(".//main"))


def test_marks_are_marks(page: html.HtmlElement) -> None:
    assert [one.text for one in page.iter("del")] == ["strongly "]
    assert [one.text for one in page.iter("ins")] == ["it."]


def test_it_prints_with_its_own_style(page: html.HtmlElement) -> None:
    assert "@media print" in page.findtext(".//style")
