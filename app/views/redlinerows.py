"""Rows of paragraphs with what changed in each: the citation, a detail, a redline, a note."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.look import theme
from app.look.theme import reading_font
from app.models.lists import Role
from app.views.redlines import Measure, draw, length, lines, measure, width
from app.views.rows import paint_ground

Index = QModelIndex | QPersistentModelIndex
_PAD = 10


class RedlineRows(QStyledItemDelegate):
    """Paints a title, a muted detail, a redline of a few lines, and a muted note."""

    def __init__(self, most: int, parent: QWidget) -> None:
        """Takes how many lines of a redline are shown at most."""
        super().__init__(parent)
        self._most = most
        self._sample = ""
        self._measures: dict[str, Measure] = {}

    def calibrate(self, sample: str) -> None:
        """Takes some words of the rows to estimate their heights by."""
        self._sample = sample
        self._measures.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        key = option.font.key()
        if key not in self._measures:
            self._measures[key] = measure(option.font, (self._sample,))
        known = self._measures[key]
        letters = length(index.data(Role.EDITS) or ())
        high = lines(letters, known.letters[0], width(option) - 2 * _PAD - 4)
        text = round(known.spacing * min(self._most, high) + 1)
        words = 3 if index.data(Role.EXCERPT) else 2
        return QSize(100, known.line * words + text + 2 * _PAD + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.look()
        painter.save()
        paint_ground(painter, option, look)
        room = option.rect.adjusted(_PAD + 4, _PAD, -_PAD, -_PAD)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        high = QFontMetrics(option.font).height()
        line = QRect(room.left(), room.top(), room.width(), high)
        painter.setPen(look.link)
        paint_line(painter, bold, line, str(index.data(Role.TITLE)), Qt.TextElideMode.ElideMiddle)
        painter.setPen(look.muted)
        line.translate(0, high)
        detail = str(index.data(Role.DETAIL) or "")
        paint_line(painter, option.font, line, detail, Qt.TextElideMode.ElideMiddle)
        note = str(index.data(Role.EXCERPT) or "")
        bottom = room.bottom() - (high if note else 0)
        texts = QRect(room.left(), line.bottom() + 5, room.width(), bottom - line.bottom() - 4)
        painter.setFont(reading_font(option.font, 0.5))
        draw(painter, index.data(Role.EDITS) or (), texts, look)
        if note:
            painter.setPen(look.muted)
            low = QRect(room.left(), bottom + 1, room.width(), high)
            paint_line(painter, option.font, low, note)
        painter.restore()


def paint_line(
    painter: QPainter,
    font: QFont,
    room: QRect,
    words: str,
    cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """Paints one line of words, cut where it must be."""
    painter.setFont(font)
    shown = QFontMetrics(font).elidedText(words, cut, room.width())
    painter.drawText(room, int(Qt.AlignmentFlag.AlignLeading), shown)
