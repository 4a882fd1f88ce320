"""The page of text: filled in slices, highlighted to the letter."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views.find import FindBar
from app.views.page import Page
from corpus.model import Document, Run
from index.model import Link, Target


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


@pytest.fixture
def linked(page: Page, paragraph: Any, fill: Callable[..., None], qtbot: QtBot) -> tuple[Link, ...]:
    """A page whose paragraph has a link to another, and one that leads nowhere, all marked."""
    runs = (Run("See 𝔸 "), Run("paragraph 4", "inserted"), Run(" and resolution 1/1."))
    one, four = paragraph("d", runs, "1"), paragraph("d", "Words.", "4", order=1)
    fill(one, four)
    document = Document("d", "d.txt", "Draft", None, None, None, None, None, "")
    start = one.text.index("paragraph")
    nowhere = one.text.index("resolution")
    links = (
        Link(one.id, start, start + 11, None, ("4",), (Target(document, (four,)),)),
        Link(one.id, nowhere, nowhere + 14, "A/RES/1/1", held=False),
    )
    page.show_links(links)
    qtbot.waitUntil(lambda: not page._timer.isActive())
    return links


def formats(page: Page, words: str) -> QTextCharFormat:
    """The look of some words."""
    return page.document().find(words).charFormat()


def test_references_are_links_that_keep_the_marks_of_the_draft(
    page: Page, linked: tuple[Link, ...]
) -> None:
    assert formats(page, "paragraph 4").isAnchor()
    assert formats(page, "paragraph 4").fontUnderline()
    assert "Leads to Draft, para. 4" in formats(page, "paragraph 4").toolTip()
    assert "A/RES/1/1 isn’t in the library" in formats(page, "resolution").toolTip()
    assert not formats(page, " and ").isAnchor()


def test_links_stay_in_every_reading_and_size(
    page: Page, linked: tuple[Link, ...], qtbot: QtBot
) -> None:
    page.zoom(1.3)
    page.read("accepted")
    qtbot.waitUntil(lambda: formats(page, "paragraph 4").isAnchor())
    page.read("issued")
    qtbot.waitUntil(lambda: formats(page, "resolution").isAnchor())
    assert page.document().find("paragraph 4").isNull()


def test_a_link_is_followed_by_mouse_and_by_keyboard(
    page: Page, linked: tuple[Link, ...], qtbot: QtBot
) -> None:
    place = page.document().find("paragraph")
    place.setPosition(place.selectionStart() + 2)
    with qtbot.waitSignal(page.followed) as clicked:
        centre = page.cursorRect(place).center()
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert clicked.args == [linked[0]]
    page.setFocus()
    page.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.followed) as pressed:
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert pressed.args == [linked[0]]


def test_tab_goes_over_the_links_in_sight_and_then_on(
    page: Page, paragraph: Any, fill: Callable[..., None], qtbot: QtBot
) -> None:
    texts = [f"See resolution {number}. " + "Words. " * 60 for number in range(60)]
    fill(*(paragraph("d", text, str(n), order=n) for n, text in enumerate(texts)))
    links = tuple(Link(row.id, 4, 14, "A/RES/1/1", held=False) for row in page._rows)
    page.show_links(links)
    qtbot.waitUntil(lambda: not page._unmarked)
    page.setFocus()
    top = page.verticalScrollBar().value()
    for _ in range(10):
        page.focusNextPrevChild(True)
    assert page.verticalScrollBar().value() == top


def test_the_changes_of_a_paragraph_are_said_to_a_screen_reader(
    page: Page, paragraph: Any, fill: Callable[..., None]
) -> None:
    runs = (Run("We "), Run("welcome", "deleted", "Ruritania"), Run("note", "inserted"))
    fill(paragraph("d", "Nothing.", "1"), paragraph("d", runs, "2", order=1))
    page.reveal(page._rows[1].id, None)
    said = page.accessibleDescription()
    assert said == "Struck out by Ruritania: “welcome”. Inserted: “note”."
    page.reveal(page._rows[0].id, None)
    assert page.accessibleDescription() == ""


def test_a_text_loads_nothing(page: Page, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("secret")
    assert page.loadResource(1, QUrl.fromLocalFile(str(tmp_path / "a.txt"))) is None
    page.show_paragraphs(())
    assert page.toPlainText() == ""
