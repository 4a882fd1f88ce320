"""Rows of a comparison: two texts side by side, or one redline where there is no room."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app import changewords
from app.engine.compared import Row
from app.look import theme
from app.look.theme import Colours, reading_font
from app.models.lists import Role
from app.views.redlines import Measure, draw, length, lines, measure, side, width
from app.views.rows import paint_ground
from index.comparing.model import Edit

Index = QModelIndex | QPersistentModelIndex
_PAD, _GAP = 10, 24
_BESIDE = 440
"""As wide as a row must be for two columns."""
_MOST, _QUIET = 16, 2
"""Lines of what changed, and of what didn't."""


class PairRows(QStyledItemDelegate):
    """Paints a pair of counterparts under the words for what happened to it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._samples = ("", "")
        self._measures: dict[str, Measure] = {}

    def calibrate(self, older: str, newer: str) -> None:
        """Takes some words of both texts to estimate the heights of rows by."""
        self._samples = (older, newer)
        self._measures.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(Role.VALUE)
        key = option.font.key()
        if key not in self._measures:
            self._measures[key] = measure(option.font, self._samples)
        known = self._measures[key]
        high = _lines(row, known.letters, width(option) - 2 * _PAD - 4)
        return QSize(100, known.line + round(known.spacing * high + 1) + 2 * _PAD + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.look()
        row = index.data(Role.VALUE)
        painter.save()
        paint_ground(painter, option, look)
        room = option.rect.adjusted(_PAD + 4, _PAD, -_PAD, -_PAD)
        metrics = QFontMetrics(option.font)
        head = QRect(room.left(), room.top(), room.width(), metrics.height())
        self._paint_head(painter, option, head, row)
        painter.setFont(reading_font(option.font, 0.5))
        texts = QRect(room.left(), head.bottom() + 5, room.width(), room.bottom() - head.bottom())
        if not _is_beside(row, room.width()):
            draw(painter, row.edits, texts, look)
        else:
            column = (texts.width() - _GAP) // 2
            older, newer = _sides(row)
            left = QRect(texts.left(), texts.top(), column, texts.height() - 4)
            right = left.translated(column + _GAP, 0)
            painter.setPen(look.line)
            middle = left.right() + _GAP // 2
            painter.drawLine(middle, left.top(), middle, left.bottom())
            # The older text stands where reading begins.
            if option.direction == Qt.LayoutDirection.RightToLeft:
                left, right = right, left
            draw(painter, older, left, look)
            draw(painter, newer, right, look)
        painter.restore()

    def _paint_head(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, row: Row
    ) -> None:
        look = theme.look()
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        rest = QRect(room)
        parts = (
            (changewords.changed(row.pair), bold, _shade(row, look)),
            (changewords.moved(row.pair), bold, look.text),
            (changewords.why(row.pair), option.font, look.muted),
        )
        for words, font, shade in parts:
            if rest.width() < 40:
                break
            painter.setFont(font)
            painter.setPen(shade)
            cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(_mirrored(rest, room, option), int(Qt.AlignmentFlag.AlignLeading), cut)
            rest.setLeft(rest.left() + QFontMetrics(font).horizontalAdvance(cut) + 14)


def _lines(row: Row, letters: tuple[float, ...], across: int) -> int:
    """About how many lines a row takes."""
    most = _MOST if row.pair.changes else _QUIET
    if not _is_beside(row, across):
        return min(most, lines(length(row.edits), max(letters), across))
    column = (across - _GAP) // 2
    sides = zip(_sides(row), letters, strict=True)
    return min(most, max(lines(length(edits), wide, column) for edits, wide in sides))


def _is_beside(row: Row, across: int) -> bool:
    # Two languages in one redline would be of no use to anyone.
    return across >= _BESIDE or "translated" in row.pair.changes


def _sides(row: Row) -> tuple[tuple[Edit, ...], tuple[Edit, ...]]:
    if "translated" in row.pair.changes:
        return (("equal", row.pair.before),), (("equal", row.pair.after),)
    return side(row.edits, "insert"), side(row.edits, "delete")


def _shade(row: Row, look: Colours) -> QColor:
    kinds = set(row.pair.changes)
    if not kinds:
        return look.muted
    if kinds & {"removed"}:
        return look.deleted
    if kinds & {"added"}:
        return look.good
    return look.inserted if kinds & {"reworded"} else look.link


def _mirrored(rest: QRect, room: QRect, option: QStyleOptionViewItem) -> QRect:
    """Where words run from right to left, what is left of the line is at its left."""
    if option.direction == Qt.LayoutDirection.LeftToRight:
        return rest
    return rest.translated(room.left() - rest.left(), 0)
