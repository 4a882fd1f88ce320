"""Rows of a sheet: headings, notes with a bar beside them, answers with what they hold."""

from bisect import bisect_left
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app import phrases
from app.export.layout import direction
from app.look import theme
from app.look.theme import Colours
from app.models.lists import Index, Role
from app.views.rows import paint_ground
from index.sheet import Heading, Note

_PAD = 8
_BAR = 3
_NOTE_LINES = 12
_QUESTION_LINES = 3
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class _Look:
    """How the words of a row are set: in which font, how many lines of them, how far in."""

    font: QFont
    lines: int
    before: int
    above: int


class EntryRows(QStyledItemDelegate):
    """Paints the entries of a sheet as plain text, and edits headings and notes in place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor: QWidget | None = None

    def finish(self) -> None:
        """Keeps what is being written, where something is."""
        if self._editor is not None:
            editor = self._editor
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        look = _look(option, index)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 200
        height = _height(look, str(index.data(Role.TITLE)), width - 2 * _PAD - look.before)
        if index.data(Role.DETAIL):
            height += QFontMetrics(option.font).height() + 1
        return QSize(80, look.above + height + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, look = theme.look(), _look(option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, colours)
        room = option.rect.adjusted(_PAD, look.above + _PAD, -_PAD, -_PAD)
        right = _paint_words(painter, room, index, look, colours)
        detail = str(index.data(Role.DETAIL) or "")
        if detail:
            _paint_detail(painter, option, room, detail, right)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        if isinstance(index.data(Role.VALUE), Heading):
            self._editor = QLineEdit(parent)
            self._editor.setAccessibleName(phrases.heading())
            return self._editor
        box = self._editor = QPlainTextEdit(parent)
        box.setObjectName("noteEditor")
        box.setAccessibleName(phrases.note())
        box.setTabChangesFocus(True)
        return box

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        self._editor = None
        super().destroyEditor(editor, index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(text)
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(text)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        room = option.rect.adjusted(2, 2, -2, -2)
        least = QFontMetrics(option.font).height() * 4 if isinstance(editor, QPlainTextEdit) else 0
        room.setHeight(max(room.height(), least))
        editor.setGeometry(room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ends a note at Ctrl+Enter: Enter alone is a line break in it."""
        done = (
            isinstance(watched, QPlainTextEdit)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _ENTER
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        if done and isinstance(watched, QWidget):
            self.commitData.emit(watched)
            self.closeEditor.emit(watched)
            return True
        return super().eventFilter(watched, event)


def _look(option: QStyleOptionViewItem, index: Index) -> _Look:
    value, font = index.data(Role.VALUE), QFont(option.font)
    if isinstance(value, Note):
        return _Look(font, _NOTE_LINES, _BAR + 8, 0)
    if isinstance(value, Heading):
        font.setBold(True)
        font.setPointSizeF(QFont(option.font).pointSizeF() * 1.15)
        return _Look(font, _QUESTION_LINES, 0, 0 if index.row() == 0 else 10)
    return _Look(font, _QUESTION_LINES, 0, 0)


def _height(look: _Look, text: str, width: int) -> int:
    metrics = QFontMetrics(look.font)
    wrapped = metrics.boundingRect(QRect(0, 0, max(width, 40), 100_000), _WRAP, text)
    return min(max(wrapped.height(), metrics.height()), look.lines * metrics.height())


def _paint_words(
    painter: QPainter, room: QRect, index: Index, look: _Look, colours: Colours
) -> bool:
    """Paints the words in their own direction; whether that is from right to left."""
    text = str(index.data(Role.TITLE))
    right = direction(text) == "rtl"
    height = _height(look, text, room.width() - look.before)
    if look.before:
        edge = room.right() - _BAR if right else room.left()
        painter.fillRect(QRect(edge, room.top(), _BAR, height), colours.marker_strong)
        room = room.adjusted(0 if right else look.before, 0, -look.before if right else 0, 0)
    ways = Qt.LayoutDirection
    painter.setLayoutDirection(ways.RightToLeft if right else ways.LeftToRight)
    painter.setFont(look.font)
    painter.setPen(colours.text)
    words = QRect(room.left(), room.top(), room.width(), height)
    painter.drawText(words, _WRAP, _cut(text, look.font, words))
    return right


def _paint_detail(
    painter: QPainter, option: QStyleOptionViewItem, room: QRect, detail: str, right: bool
) -> None:
    """Paints what an answer holds: in the window's language, on the side of the question."""
    sides = Qt.AlignmentFlag
    painter.setLayoutDirection(option.direction)
    painter.setFont(option.font)
    painter.setPen(theme.look().muted)
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(detail, Qt.TextElideMode.ElideRight, room.width())
    side = sides.AlignRight if right else sides.AlignLeft
    painter.drawText(room, int(sides.AlignAbsolute | side | sides.AlignBottom), shown)


def _cut(text: str, font: QFont, room: QRect) -> str:
    """The text, ended with an ellipsis where it takes more room than there is."""
    metrics = QFontMetrics(font)
    wide = QRect(0, 0, room.width(), 100_000)

    def too_long(length: int) -> bool:
        shown = text if length >= len(text) else f"{text[:length].rstrip()}…"
        return metrics.boundingRect(wide, _WRAP, shown).height() > room.height()

    fits = bisect_left(range(1, len(text) + 1), True, key=too_long)
    return text if fits >= len(text) else f"{text[:fits].rstrip()}…"
