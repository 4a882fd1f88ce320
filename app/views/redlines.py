"""Redlines painted: words struck or underlined by character formats, never as HTML."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from app.look.theme import Colours, reading_font
from app.spans import utf16
from app.views.typeset import clean
from index.comparing.model import Edit

_LONGEST = 6000
"""More letters than this no row has room for."""
_SAMPLE = 1500


def side(edits: Sequence[Edit], without: str) -> tuple[Edit, ...]:
    """One of the two texts of a redline: that without what was inserted, or deleted."""
    return tuple(edit for edit in edits if edit[0] != without)


def length(edits: Sequence[Edit]) -> int:
    """How many letters a redline has."""
    return sum(len(words) for _, words in edits)


def letter_width(font: QFont, sample: str) -> float:
    """How wide a letter of a text is on average, in pixels.

    Laying a thousand rows out to learn their heights would hold the window up.
    """
    sample = sample[:_SAMPLE] or "x"
    return QFontMetricsF(font).horizontalAdvance(sample) / len(sample)


@dataclass(frozen=True, slots=True)
class Measure:
    """What the heights of rows are reckoned from, in pixels: asking Qt for each takes long.

    Attributes:
        letters: the average width of a letter, for each text shown.
        spacing: the height of a line of text.
        line: the height of a line of other words.
    """

    letters: tuple[float, ...]
    spacing: float
    line: int


def measure(font: QFont, samples: Sequence[str]) -> Measure:
    """The measures that go with the font of a list, and some words of each text shown in it."""
    reading = reading_font(font, 0.5)
    widths = tuple(letter_width(reading, sample) for sample in samples)
    return Measure(widths, QFontMetricsF(reading).lineSpacing(), QFontMetrics(font).height())


def width(option: QStyleOptionViewItem) -> int:
    """How wide the rows of a list are beside its scroll bar, in pixels.

    Were the bar not counted until it is there, rows would be placed by one width and be painted by
    another.
    """
    view = option.widget
    if not isinstance(view, QAbstractItemView):
        return 400
    return view.width() - view.verticalScrollBar().sizeHint().width()


def lines(letters: int, wide: float, across: int) -> int:
    """About how many lines a text takes, one more than it seems where that is close."""
    # Words are not divided: about half a word is lost at the end of each line.
    room = max(across - 3 * wide, 4 * wide)
    return max(1, int(letters * wide / room * 1.03 + 1))


def draw(painter: QPainter, edits: Sequence[Edit], room: QRect, look: Colours) -> None:
    """Paints a redline in the painter's font; what doesn't fit is cut with an ellipsis."""
    edits = _spaced(edits)
    text = "".join(words for _, words in edits)[:_LONGEST]
    layout = _layout(text, edits, painter.font(), look)
    shown = _break(layout, room)
    if shown < utf16(text, len(text)):
        cut = text.encode("utf-16-le")[: 2 * shown].decode("utf-16-le", "ignore")
        layout = _layout(cut[:-2].rpartition(" ")[0] + " …", edits, painter.font(), look)
        _break(layout, room)
    painter.setPen(look.text)
    layout.draw(painter, QPointF(room.left(), room.top()))


def _spaced(edits: Sequence[Edit]) -> list[Edit]:
    """A redline in which what was put in doesn't run into what was struck out."""
    spaced: list[Edit] = []
    for operation, words in edits:
        last = spaced[-1] if spaced else ("equal", "")
        if last[0] == "delete" and operation == "insert" and not words[:1].isspace():
            spaced.append(("equal", " "))
        spaced.append((operation, words))
    return spaced


def _layout(text: str, edits: Sequence[Edit], font: QFont, look: Colours) -> QTextLayout:
    layout = QTextLayout(clean(text), font)
    choice = QTextOption()
    choice.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    choice.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(choice)
    ranges, begin = [], 0
    for operation, words in edits:
        end = begin + utf16(words, len(words))
        if operation != "equal":
            # The space before a word is part of an edit, and looks odd struck.
            marked = QTextLayout.FormatRange()
            marked.start = begin + len(words) - len(words.lstrip())
            marked.length = end - marked.start
            marked.format = _letters(operation, look)
            ranges.append(marked)
        begin = end
    layout.setFormats(ranges)
    return layout


def _letters(operation: str, look: Colours) -> QTextCharFormat:
    letters = QTextCharFormat()
    if operation == "delete":
        letters.setFontStrikeOut(True)
        letters.setForeground(look.deleted)
    else:
        letters.setFontUnderline(True)
        letters.setForeground(look.inserted)
    return letters


def _break(layout: QTextLayout, room: QRect) -> int:
    """Breaks a layout into the lines there is room for; what they hold, in UTF-16 units."""
    most = max(1, int(room.height() / QFontMetricsF(layout.font()).lineSpacing() + 0.1))
    layout.beginLayout()
    top, shown = 0.0, 0
    for _ in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room.width())
        line.setPosition(QPointF(0, top))
        top += line.height()
        shown = line.textStart() + line.textLength()
    layout.endLayout()
    return shown
