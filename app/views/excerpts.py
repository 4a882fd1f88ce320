"""Rows of found paragraphs: the citation, what spoke for it, and an excerpt with its marks."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.look import theme
from app.look.theme import Colours, reading_font
from app.models.lists import Role
from app.spans import Span, utf16
from app.views.typeset import apart, clean, runs_right

Index = QModelIndex | QPersistentModelIndex
_PAD = 10
_LONGEST = 600
_KEPT = 2000


class Excerpts(QStyledItemDelegate):
    """Paints a row as a title, a detail, and an excerpt of a few lines."""

    def __init__(self, lines: int, parent: QWidget, *, snug: bool = False) -> None:
        """Snug rows are as high as their excerpt; laying each out takes time, so few rows only."""
        super().__init__(parent)
        self._lines = lines
        self._snug = snug
        self._counted: dict[tuple[str, int, str], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(option.font)
        if index.data(Role.HEADER):
            return QSize(100, metrics.height() + 2 * _PAD)
        text = self._excerpt_height(option, index)
        head = metrics.height() * (2 if index.data(Role.DETAIL) else 1)
        return QSize(100, head + text + 2 * _PAD + 6)

    def _excerpt_height(self, option: QStyleOptionViewItem, index: Index) -> int:
        font = reading_font(option.font, 0.5)
        lines = self._lines
        if self._snug and option.widget is not None:
            text = str(index.data(Role.EXCERPT) or "")[:_LONGEST]
            lines = self._count(text, _room(option.widget) - 2 * _PAD - 4, font)
        return QFontMetrics(font).lineSpacing() * lines

    def _count(self, text: str, width: int, font: QFont) -> int:
        """How many lines a text takes; Qt asks for it again and again."""
        asked = (text, width, font.key())
        if asked not in self._counted:
            if len(self._counted) > _KEPT:
                self._counted.clear()
            layout = _Excerpt(text, (), font, QColor()).layout(text)
            _break(layout, width, self._lines)
            self._counted[asked] = layout.lineCount()
        return self._counted[asked]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.look()
        painter.save()
        if index.data(Role.HEADER):
            self._paint_header(painter, option, index, look)
        else:
            self._paint_row(painter, option, index, look)
        painter.restore()

    def _paint_header(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, look: Colours
    ) -> None:
        room = option.rect.adjusted(_PAD, 4, -_PAD, 0)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        detail = str(index.data(Role.DETAIL) or "")
        wide = QFontMetrics(option.font).horizontalAdvance(detail)
        painter.setFont(option.font)
        painter.setPen(look.muted)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(middle | Qt.AlignmentFlag.AlignRight), detail)
        painter.setFont(font)
        painter.setPen(look.text)
        title = QFontMetrics(font).elidedText(
            str(index.data(Role.TITLE)), Qt.TextElideMode.ElideRight, room.width() - wide - 12
        )
        painter.drawText(room, int(middle | Qt.AlignmentFlag.AlignLeft), apart(title))

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, look: Colours
    ) -> None:
        self._paint_ground(painter, option, look)
        room = option.rect.adjusted(_PAD + 4, _PAD, -_PAD, -_PAD)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(look.link)
        title = metrics.elidedText(
            str(index.data(Role.TITLE)), Qt.TextElideMode.ElideMiddle, room.width()
        )
        left = int(Qt.AlignmentFlag.AlignLeft)
        painter.drawText(
            QRect(room.left(), room.top(), room.width(), metrics.height()), left, apart(title)
        )
        top = room.top() + metrics.height()
        detail = str(index.data(Role.DETAIL) or "")
        if detail:
            painter.setFont(option.font)
            painter.setPen(look.muted)
            cut = QFontMetrics(option.font).elidedText(
                detail, Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(QRect(room.left(), top, room.width(), metrics.height()), left, cut)
            top += metrics.height()
        painter.setPen(look.text)
        excerpt = str(index.data(Role.EXCERPT) or "")[:_LONGEST]
        spans = tuple(index.data(Role.SPANS) or ())
        letters = reading_font(option.font, 0.5)
        letters.setStrikeOut(bool(index.data(Role.STRUCK)))
        self._paint_excerpt(
            painter,
            _Excerpt(excerpt, spans, letters, look.marker),
            QRect(room.left(), top + 4, room.width(), room.height()),
        )

    def _paint_excerpt(self, painter: QPainter, excerpt: "_Excerpt", room: QRect) -> None:
        layout = excerpt.layout(excerpt.text)
        shown = _break(layout, room.width(), self._lines)
        if shown < utf16(excerpt.text, len(excerpt.text)):
            cut = excerpt.text.encode("utf-16-le")[: 2 * shown].decode("utf-16-le", "ignore")
            layout = excerpt.layout(cut[:-2].rpartition(" ")[0] + " …")
            _break(layout, room.width(), self._lines)
        layout.draw(painter, QPointF(room.left(), room.top()))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, look: Colours) -> None:
        chosen = option.state & QStyle.StateFlag.State_Selected
        over = option.state & QStyle.StateFlag.State_MouseOver
        box = QRectF(option.rect.adjusted(0, 2, 0, -2))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or over:
            painter.setBrush(look.tint if chosen else look.hover)
            painter.drawRoundedRect(box, 6, 6)
        if chosen:
            painter.setBrush(look.accent)
            painter.drawRoundedRect(QRectF(box.left(), box.top(), 3, box.height()), 1.5, 1.5)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(look.accent)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


@dataclass(frozen=True, slots=True)
class _Excerpt:
    """Text with marked spans, to be broken into lines."""

    text: str
    spans: tuple[Span, ...]
    font: QFont
    marker: QColor

    def layout(self, text: str) -> QTextLayout:
        """The layout of the text, or of its beginning."""
        layout = QTextLayout(clean(text), self.font)
        choice = QTextOption()
        choice.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        right = runs_right(text)
        choice.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        layout.setTextOption(choice)
        letters = QTextCharFormat()
        letters.setBackground(self.marker)
        ranges = []
        for start, end in self.spans:
            marked = QTextLayout.FormatRange()
            marked.start = utf16(self.text, start)
            marked.length = utf16(self.text, end) - marked.start
            marked.format = letters
            ranges.append(marked)
        layout.setFormats(ranges)
        return layout


def _room(widget: QWidget) -> int:
    """How wide a row is, beside the scroll bar."""
    return (widget.viewport() if isinstance(widget, QAbstractItemView) else widget).width()


def _break(layout: QTextLayout, width: int, lines: int) -> int:
    """Breaks a layout into lines; how much of its text they hold, in UTF-16 units."""
    layout.beginLayout()
    top, shown = 0.0, 0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
        shown = line.textStart() + line.textLength()
    layout.endLayout()
    return shown
