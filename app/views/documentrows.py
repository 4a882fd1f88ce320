"""Rows of documents, the first of each group under the group's heading."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QMargins,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from app.look import theme
from app.models.lists import Role
from app.views.rows import Rows

Index = QModelIndex | QPersistentModelIndex
_ABOVE, _BELOW, _INDENT = 8, 3, 8


class DocumentRows(Rows):
    """Paints the heading of a group above its first row; the heading is no row of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, title_lines=2)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return size.grownBy(_room(option, index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        words = heading(index)
        if words:
            painter.save()
            painter.setFont(_bold(option.font))
            painter.setPen(theme.look().muted)
            room = option.rect.adjusted(_INDENT, _ABOVE, -_INDENT, 0)
            line = QRect(room.left(), room.top(), room.width(), painter.fontMetrics().height())
            cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, int(Qt.AlignmentFlag.AlignLeading), cut)
            painter.restore()
        super().paint(painter, _below(option, index), index)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        return super().editorEvent(event, model, _below(option, index), index)


def heading(index: Index) -> str:
    """The heading above a row, where it is the first of its group."""
    words = str(index.data(Role.GROUP) or "")
    before = index.siblingAtRow(index.row() - 1) if isinstance(index, QModelIndex) else None
    same = before is not None and before.isValid() and before.data(Role.GROUP) == words
    return "" if same else words


def _below(option: QStyleOptionViewItem, index: Index) -> QStyleOptionViewItem:
    moved = QStyleOptionViewItem(option)
    moved.rect = option.rect.marginsRemoved(_room(option, index))
    return moved


def _room(option: QStyleOptionViewItem, index: Index) -> QMargins:
    height = QFontMetrics(_bold(option.font)).height() + _ABOVE + _BELOW if heading(index) else 0
    return QMargins(0, height, 0, 0)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
