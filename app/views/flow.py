"""A layout that puts controls side by side, and on further lines where they don't fit."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

_GAP = 6


class FlowLayout(QLayout):
    """Fills lines from the side the language begins on."""

    def __init__(self, parent: QWidget | None = None, gap: int = _GAP) -> None:
        """Takes the pixels between items and between lines."""
        super().__init__(parent)
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        # Qt places anew only what is said to have changed.
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        edges = self.contentsMargins()
        room = width - edges.left() - edges.right()
        return self._place(QRect(0, 0, room, 0), move=False) + edges.top() + edges.bottom()

    def in_one_line(self) -> QSize:
        """The size at which all stands side by side."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        height = max((size.height() for size in sizes), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def narrowest(self) -> QSize:
        """The size of the widest item, with the height of one line."""
        width = max((item.minimumSize().width() for item in self._shown()), default=0)
        edges = self.contentsMargins()
        return QSize(width + edges.left() + edges.right(), self.in_one_line().height())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        return QSize(self.in_one_line().width(), self.minimumSize().height())

    def minimumSize(self) -> QSize:
        """As wide as the widest item, as high as the items are now."""
        width = self.geometry().width()
        size = QSize(0, 0)
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        size = size.grownBy(self.contentsMargins())
        return size.expandedTo(QSize(0, self.heightForWidth(width) if width else 0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Places the items, or only measures; the height they need."""
        owner = self.parentWidget()
        direction = owner.layoutDirection() if owner else Qt.LayoutDirection.LeftToRight
        y = rect.y()
        for line in self._lines(rect.width()):
            sizes = [_fitting(item, rect.width()) for item in line]
            x, height = rect.x(), max(size.height() for size in sizes)
            for item, size in zip(line, sizes, strict=True):
                if move:
                    # Controls of different heights stand on one middle line.
                    place = QRect(QPoint(x, y + (height - size.height()) // 2), size)
                    item.setGeometry(QStyle.visualRect(direction, rect, place))
                x += size.width() + self._gap
            y += height + self._gap
        return max(0, y - self._gap - rect.y())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            needed = item.sizeHint().width()
            if not lines or used + needed > width:
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += needed + self._gap
        return lines


def _fitting(item: QLayoutItem, width: int) -> QSize:
    """An item's size, no wider than a line."""
    size = item.sizeHint()
    if size.width() <= width:
        return size
    height = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
    return QSize(width, height)
