"""What runs from right to left begins on the right; words longer than their room don't widen it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views.excerpts import _break, _Excerpt
from app.views.parts import plain
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


def test_each_line_of_a_wrapped_arabic_label_begins_at_the_right_edge(
    look: QApplication, qtbot: QtBot
) -> None:
    look.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        label = plain("التعاون الدولي " * 20)
        qtbot.addWidget(label)
        label.setStyleSheet("color: black; background: white")
        label.setFixedWidth(200)
        label.show()
        label.adjustSize()
        begins = line_begins(label.grab().toImage(), label.fontMetrics().lineSpacing())
    finally:
        look.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert len(begins) > 3
    assert max(begins) - min(begins) < label.fontMetrics().horizontalAdvance(" ") / 2
    assert label.focusPolicy() == Qt.FocusPolicy.NoFocus


def line_begins(image: QImage, high: int) -> list[int]:
    """How far from the right edge each line of black words begins, in pixels."""
    inked = [
        min((x for x in range(image.width()) if _is_ink(image, x, y)), default=image.width())
        for y in range(image.height())
    ]
    lines = [min(inked[top : top + high]) for top in range(0, image.height(), high)]
    return [begin for begin in lines if begin < image.width()]


def _is_ink(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(image.width() - 1 - x, y).lightness() < 128
