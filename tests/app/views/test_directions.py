"""What runs from right to left begins on the right; words longer than their room don't widen it."""

from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views.excerpts import _break, _Excerpt
from app.views.welcome import Welcome

WIDTH = 400


def edges(text: str) -> tuple[float, float]:
    """Where the first line of an excerpt begins and ends, in pixels from the left."""
    layout = _Excerpt(text, (), QFont(), QColor()).layout(text)
    _break(layout, WIDTH, 2)
    line = layout.lineAt(0).naturalTextRect()
    return line.left(), line.right()


def test_an_arabic_excerpt_begins_on_the_right_and_an_english_one_on_the_left(
    look: QApplication,
) -> None:
    assert edges("Cooperation.")[0] == 0
    assert edges("التعاون الدولي")[1] > WIDTH - 1


def test_the_first_page_is_no_wider_for_the_words_of_its_buttons(qtbot: QtBot) -> None:
    welcome = Welcome(("What is the Internet Governance Forum?",))
    qtbot.addWidget(welcome)
    welcome.resize(300, 600)
    welcome.show()
    welcome.add.setText("Ajouter des documents à la bibliothèque de la conférence")
    QApplication.processEvents()
    assert welcome.add.sizeHint().width() > welcome.width()
    assert welcome.widget().width() == welcome.viewport().width()
