"""Pages on the screen: where they stand, what is asked for, what is highlighted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views.facsimile import Facsimile
from corpus.model import Box

A4 = (595.0, 842.0)


@pytest.fixture
def pages(qtbot: QtBot, look: QApplication) -> Facsimile:
    """Ten pages, one of them lying."""
    made = Facsimile()
    qtbot.addWidget(made)
    made.resize(420, 500)
    made.show()
    made.show_pages([A4] * 4 + [(842.0, 595.0)] + [A4] * 5)
    return made


def paper(width: int) -> QImage:
    image = QImage(width, round(width * 1.4), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


def test_only_pages_in_sight_and_their_neighbours_are_asked_for(
    pages: Facsimile, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pages.wanted) as first:
        pages.go(1)
    assert first.args[0][0][0] == 1
    assert {page for page, _ in first.args[0]} <= {1, 2, 3}
    with qtbot.waitSignal(pages.wanted) as later:
        pages.go(7)
    asked = [page for page, _ in later.args[0]]
    assert asked[0] == 7
    assert set(asked) <= {5, 6, 7, 8, 9}


def test_a_picture_that_has_come_is_not_asked_for_again(pages: Facsimile, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pages.wanted) as first:
        pages.go(1)
    for page, width in first.args[0]:
        pages.take((page, width), paper(width))
    with qtbot.waitSignal(pages.wanted) as again:
        pages.viewport().update()
        pages._moved()
    assert again.args[0] == []


def test_a_paragraph_is_scrolled_to_and_highlighted_on_each_of_its_pages(
    pages: Facsimile, qtbot: QtBot
) -> None:
    boxes = (Box(3, 0.1, 0.9, 0.9, 0.95), Box(4, 0.1, 0.1, 0.9, 0.2))
    pages.reveal(boxes)
    seen = pages.viewport().rect()
    box = pages._rect(3)
    assert seen.contains(round(box.center().x()), round(box.top() + 0.92 * box.height()))
    assert pages.boxes == boxes
    shot = pages.viewport().grab().toImage()
    marked = shot.pixelColor(round(box.center().x()), round(box.top() + 0.92 * box.height()))
    assert marked.blue() < 150 < marked.red()


def test_the_words_under_a_highlight_stay_black(pages: Facsimile, qtbot: QtBot) -> None:
    image = paper(pages._width(1))
    image.fill(QColor("black"))
    pages.take((1, image.width()), image)
    pages.reveal((Box(1, 0.0, 0.0, 1.0, 1.0),))
    centre = pages.viewport().rect().center()
    assert pages.viewport().grab().toImage().pixelColor(centre) == QColor("black")


def test_pages_are_turned_one_by_one_or_scrolled(pages: Facsimile, qtbot: QtBot) -> None:
    turned: list[int] = []
    pages.turned.connect(turned.append)
    pages.set_single(True)
    assert pages._rects[1].isEmpty()
    pages.go(2)
    assert not pages._rects[1].isEmpty()
    pages.verticalScrollBar().setValue(pages.verticalScrollBar().maximum())
    qtbot.keyClick(pages, Qt.Key.Key_PageDown)
    assert pages.page == 3
    qtbot.keyClick(pages, Qt.Key.Key_PageUp)
    assert pages.page == 2
    pages.set_single(False)
    qtbot.keyClick(pages, Qt.Key.Key_End)
    assert pages.page == 10
    assert turned[-1] == 10
    assert pages.accessibleDescription() == "Page 10 of 10"


def test_zoom_keeps_the_page(pages: Facsimile) -> None:
    pages.go(6)
    pages.zoom(2.0)
    assert pages.page == 6
    assert pages.horizontalScrollBar().maximum() > 0
    pages.zoom(99)
    assert pages.scale == 4.0


def test_boxes_beyond_the_document_are_left_out(pages: Facsimile) -> None:
    pages.reveal((Box(99, 0, 0, 1, 1),), page=2)
    assert pages.boxes == ()
    assert pages.page == 2
