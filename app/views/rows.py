"""Rows of two lines, a title and a detail, with a tick box or an icon before them."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.look import theme
from app.look.theme import Colours
from app.models.lists import Role
from index.model import Progress

Index = QModelIndex | QPersistentModelIndex
_PAD = 8
_BOX = 16
_BEFORE = _BOX + 10
_MOST_LINES = 6


class Rows(QStyledItemDelegate):
    """Paints a title and, where there is one, a muted detail below it."""

    def __init__(self, parent: QWidget, *, title_lines: int = 1) -> None:
        super().__init__(parent)
        self._title_lines = title_lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(option.font)
        room = option.widget.width() - 2 * _PAD - _BEFORE - 10 if option.widget else 200
        height = self._title_height(metrics, str(index.data(Role.TITLE)), room)
        if index.data(Role.DETAIL):
            height += metrics.height() * _detail_lines(metrics, index, room) + 1
        return QSize(80, height + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.look()
        painter.save()
        hints = QPainter.RenderHint
        painter.setRenderHints(hints.Antialiasing | hints.SmoothPixmapTransform)
        paint_ground(painter, option, look)
        room = option.rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        if _paint_before(painter, option, index, look):
            right = option.direction == Qt.LayoutDirection.RightToLeft
            room.adjust(0 if right else _BEFORE, 0, -_BEFORE if right else 0, 0)
        self._paint_words(painter, room, index, look)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return False
        if not (_is_click(event, option) or _is_space(event)):
            return False
        ticked = Qt.CheckState(state) == Qt.CheckState.Checked
        other = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, other, Qt.ItemDataRole.CheckStateRole)

    def _title_height(self, metrics: QFontMetrics, title: str, room: int) -> int:
        lines = 1 if metrics.horizontalAdvance(title) <= room else self._title_lines
        return metrics.height() * lines

    def _paint_words(self, painter: QPainter, room: QRect, index: Index, look: Colours) -> None:
        metrics = painter.fontMetrics()
        title = str(index.data(Role.TITLE))
        height = self._title_height(metrics, title, room.width())
        painter.setPen(look.text)
        painter.drawText(
            QRect(room.left(), room.top(), room.width(), height),
            int(Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap),
            _cut(metrics, title, room.width(), height // metrics.height()),
        )
        value = index.data(Role.VALUE)
        failed = isinstance(value, Progress) and value.change == "failed"
        painter.setPen(look.bad if failed else look.muted)
        detail = str(index.data(Role.DETAIL) or "")
        below = (room.height() - height) // metrics.height()
        lines = max(1, min(below, _detail_lines(metrics, index, room.width())))
        painter.drawText(
            QRect(room.left(), room.top() + height + 1, room.width(), metrics.height() * lines),
            int(Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap),
            detail if lines > 1 else _cut(metrics, detail, room.width(), 1),
        )


def _detail_lines(metrics: QFontMetrics, index: Index, room: int) -> int:
    """How many lines a detail takes: one, but what went wrong is said in full."""
    value = index.data(Role.VALUE)
    if not (isinstance(value, Progress) and value.change == "failed"):
        return 1
    wrap = int(Qt.TextFlag.TextWordWrap)
    box = metrics.boundingRect(QRect(0, 0, room, 1000), wrap, str(index.data(Role.DETAIL)))
    return max(1, min(_MOST_LINES, round(box.height() / metrics.height())))


def _cut(metrics: QFontMetrics, text: str, width: int, lines: int) -> str:
    # Wrapping leaves a little of each line empty.
    room = width if lines == 1 else int(width * lines * 0.88)
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)


def _is_click(event: QEvent, option: QStyleOptionViewItem) -> bool:
    """Whether the mouse is let go on the box or close beside it."""
    return (
        isinstance(event, QMouseEvent)
        and event.type() == QEvent.Type.MouseButtonRelease
        and _box(option).adjusted(-6, -8, 6, 8).contains(event.position().toPoint())
    )


def _is_space(event: QEvent) -> bool:
    pressed = event.type() == QEvent.Type.KeyPress
    return pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space


def _box(option: QStyleOptionViewItem) -> QRect:
    metrics = QFontMetrics(option.font)
    top = option.rect.top() + _PAD + (metrics.height() - _BOX) // 2
    if option.direction == Qt.LayoutDirection.RightToLeft:
        return QRect(option.rect.right() - _PAD - _BOX, top, _BOX, _BOX)
    return QRect(option.rect.left() + _PAD, top, _BOX, _BOX)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, look: Colours) -> None:
    """Paints what lies behind a row: whether it is chosen, pointed at or has the keyboard."""
    box = QRectF(option.rect.adjusted(2, 1, -2, -1))
    chosen = option.state & QStyle.StateFlag.State_Selected
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.tint if chosen else look.hover)
        painter.drawRoundedRect(box, 5, 5)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(look.accent)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)


def _paint_before(
    painter: QPainter, option: QStyleOptionViewItem, index: Index, look: Colours
) -> bool:
    """Paints the tick box or the icon; whether there is one."""
    state = index.data(Qt.ItemDataRole.CheckStateRole)
    value = index.data(Role.VALUE)
    box = _box(option)
    if state is not None:
        _paint_tick(painter, box, look, Qt.CheckState(state) == Qt.CheckState.Checked)
    elif isinstance(value, Progress):
        name, colour = _sign(value, look)
        painter.drawPixmap(box, theme.pixmap(name, colour, 2 * _BOX))
    else:
        return False
    return True


def _paint_tick(painter: QPainter, box: QRect, look: Colours, ticked: bool) -> None:
    painter.setPen(QPen(look.accent if ticked else look.edge, 1.2))
    painter.setBrush(look.accent if ticked else look.surface)
    painter.drawRoundedRect(QRectF(box).adjusted(0.6, 0.6, -0.6, -0.6), 3.5, 3.5)
    if ticked:
        painter.drawPixmap(
            box.adjusted(1, 1, -1, -1), theme.pixmap("good", look.on_accent, 2 * _BOX)
        )


def _sign(progress: Progress, look: Colours) -> tuple[str, QColor]:
    if progress.change == "failed":
        return "bad", look.bad
    if progress.change is not None:
        return "good", look.good
    return "more", look.muted
