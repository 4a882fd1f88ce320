"""The page of text: filled in slices, highlighted to the letter."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views.find import FindBar
from app.views.page import Page
from corpus.model import Run


@pytest.fixture
def page(qtbot: QtBot, look: QApplication) -> Page:
    """An empty page."""
    made = Page()
    qtbot.addWidget(made)
    made.resize(420, 500)
    made.show()
    return made


@pytest.fixture
def fill(page: Page, qtbot: QtBot) -> Callable[..., None]:
    """Fills the page and waits until all is there."""

    def show(*paragraphs: Any) -> None:
        page.show_paragraphs(paragraphs)
        qtbot.waitUntil(lambda: not page.is_filling)

    return show


def test_a_long_document_comes_in_slices_and_is_revealed_before_the_end(
    page: Page, paragraph: Any, qtbot: QtBot
) -> None:
    text = "We reaffirm our common desire and commitment. " * 12
    rows = tuple(paragraph("d", text, str(n), order=n) for n in range(1500))
    page.show_paragraphs(rows)
    assert page.is_filling
    page.reveal(rows[3].id, (0, 11))
    qtbot.waitUntil(lambda: page.quoted == "We reaffirm")
    qtbot.waitUntil(lambda: not page.is_filling, timeout=20_000)
    assert page.document().blockCount() == 1500


def test_letters_beyond_the_basic_plane_shift_nothing(
    page: Page, paragraph: Any, fill: Callable[..., None]
) -> None:
    one = paragraph("d", "𝔸𝔹 🌍 words to quote", "1")
    fill(one)
    start = one.text.index("words")
    page.reveal(one.id, (start, start + 5))
    assert page.quoted == "words"


def test_a_quotation_stays_found_in_each_reading(
    page: Page, paragraph: Any, fill: Callable[..., None], qtbot: QtBot
) -> None:
    runs = (Run("We "), Run("welcome ", "deleted"), Run("reaffirm it", "inserted"), Run(" all."))
    one = paragraph("d", runs, "1")
    fill(one)
    page.reveal(one.id, (0, len(one.text)))
    assert page.quoted == "We reaffirm it all."
    page.read("accepted")
    qtbot.waitUntil(lambda: page.quoted == "We reaffirm it all.")
    page.read("issued")
    qtbot.waitUntil(lambda: not page.is_filling)
    assert page.quoted == "We all."
    assert page.toPlainText() == "1.\tWe welcome all."


def test_zoom_keeps_the_highlight_and_its_bounds(
    page: Page, paragraph: Any, fill: Callable[..., None], qtbot: QtBot
) -> None:
    one = paragraph("d", "Words to quote.", "1")
    fill(one)
    page.reveal(one.id, (0, 5))
    page.zoom(9)
    qtbot.waitUntil(lambda: page.quoted == "Words")
    assert page.scale == 2.5
    assert page.document().defaultFont().pointSizeF() > 20


def test_a_paragraph_that_is_not_there_changes_nothing(
    page: Page, paragraph: Any, fill: Callable[..., None]
) -> None:
    fill(paragraph("d", "Words.", "1"))
    page.reveal("elsewhere", (0, 3))
    assert page.target is None
    assert page.quoted == ""


def test_words_are_found_counted_and_walked_through(
    page: Page, paragraph: Any, fill: Callable[..., None], qtbot: QtBot
) -> None:
    bar = FindBar(page)
    qtbot.addWidget(bar)
    fill(*(paragraph("d", f"Forum {n}. " + "words " * 80, str(n), order=n) for n in range(30)))
    bar.open()
    bar.field.setText("forum")
    bar.search()
    assert bar.count.text() == "1 of 30"
    top = page.verticalScrollBar().value()
    bar.previous()
    assert bar.count.text() == "30 of 30"
    assert page.verticalScrollBar().value() > top
    bar.next()
    assert bar.count.text() == "1 of 30"
    bar.field.setText("nowhere")
    bar.search()
    assert bar.count.text() == "Not found"
    bar.close_bar()
    assert page.extraSelections() == []
