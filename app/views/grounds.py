"""What is painted behind a document's text: the paragraph gone to, and comments."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from app.look import theme

Grounds = Callable[[QTextBlock], tuple[QColor, QColor] | None]
"""The ground and the edge of a block, where it has any."""

_MARGIN = 8.0


def paint_grounds(text: QTextEdit, grounds: Grounds) -> None:
    """Paints the grounds of the blocks in sight; called before the text itself is painted."""
    painter = QPainter(text.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    layout = text.document().documentLayout()
    shift = QPointF(-text.horizontalScrollBar().value(), -text.verticalScrollBar().value())
    block = text.cursorForPosition(text.viewport().rect().topLeft()).block()
    while block.isValid():
        box = layout.blockBoundingRect(block).translated(shift)
        if box.top() > text.viewport().height():
            break
        colours = grounds(block)
        if colours is not None:
            _paint(painter, text, box, colours)
        block = block.next()
    painter.end()


def target_ground() -> tuple[QColor, QColor]:
    """The colours of the paragraph gone to."""
    return theme.look().tint, theme.look().accent


def comment_ground() -> tuple[QColor, QColor]:
    """The colours of a comment."""
    return theme.look().note, theme.look().marker_strong


def _paint(painter: QPainter, text: QTextEdit, box: QRectF, colours: tuple[QColor, QColor]) -> None:
    ground, edge = colours
    width = text.viewport().width() - 2 * _MARGIN
    full = QRectF(_MARGIN, box.top() - 4, width, box.height() + 9)
    painter.setBrush(ground)
    painter.drawRoundedRect(full, 5, 5)
    painter.setBrush(edge)
    left = full.right() - 3 if text.isRightToLeft() else full.left()
    painter.drawRoundedRect(QRectF(left, full.top(), 3, full.height()), 1.5, 1.5)


def selection(place: QTextCursor, ground: QColor) -> QTextEdit.ExtraSelection:
    """A place marked with a ground of its own, letter by letter."""
    made = QTextEdit.ExtraSelection()
    letters = QTextCharFormat()
    letters.setBackground(ground)
    made.cursor = place
    made.format = letters
    return made
