"""Rows with a bar each: a small chart that is a list as well, for the keyboard and for readers."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.look import theme
from app.models.lists import Role
from app.views.redlinerows import paint_line
from app.views.rows import paint_ground

Index = QModelIndex | QPersistentModelIndex
_PAD, _THICK, _RADIUS = 8, 8, 4


class BarRows(QStyledItemDelegate):
    """Paints a title, its number at the end of a bar, and a muted detail."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, 3 * QFontMetrics(option.font).height() + 2 * _PAD + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.look()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, look)
        room = option.rect.adjusted(_PAD + 6, _PAD, -_PAD, -_PAD)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        high = QFontMetrics(option.font).height()
        line = QRect(room.left(), room.top(), room.width(), high)
        painter.setPen(look.text)
        paint_line(painter, bold, line, str(index.data(Role.TITLE)), Qt.TextElideMode.ElideMiddle)
        line.translate(0, high + 2)
        share, number = index.data(Role.SHARE)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignTrailing), str(number))
        beside = QFontMetrics(bold).horizontalAdvance("0000")
        self._paint_bar(painter, option, line.adjusted(0, 0, -beside, 0), share)
        line.translate(0, high + 2)
        painter.setPen(look.muted)
        paint_line(painter, option.font, line, str(index.data(Role.DETAIL) or ""))
        painter.restore()

    def _paint_bar(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, share: float
    ) -> None:
        look = theme.look()
        whole = QRectF(line.left(), 0, line.width(), _THICK)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            whole.moveRight(option.rect.right() - _PAD)
        whole.moveCenter(QPointF(whole.center().x(), line.center().y() + 1))
        filled = QRectF(whole)
        filled.setWidth(max(_THICK, whole.width() * share))
        if option.direction == Qt.LayoutDirection.RightToLeft:
            filled.moveRight(whole.right())
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        for shade, bar in ((look.line, whole), (look.accent, filled)):
            painter.setBrush(shade)
            painter.drawRoundedRect(bar, _RADIUS, _RADIUS)
        painter.restore()
