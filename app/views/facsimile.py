"""A document's pages as they look, a paragraph's boxes highlighted on them."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.look import theme
from corpus.model import Box

_GAP = 12.0
_PAUSE_MS = 40
_AROUND = 0.22  # of the height stands above what was scrolled to
_MARKER = QColor(255, 226, 92)  # on paper, which is white in every theme
_SMALLEST, _LARGEST = 0.5, 4.0

Size = tuple[float, float]
Wanted = tuple[int, int]


class Facsimile(QAbstractScrollArea):
    """Pages below each other, or one at a time; each as wide as the pane at scale 1.

    Signals:
        wanted: the pictures that are missing: pages, counted from 1, with widths in pixels.
        turned: the page in sight, counted from 1.
    """

    wanted = Signal(object)
    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: tuple[Size, ...] = ()
        self._rects: list[QRectF] = []
        self._images: dict[int, QImage] = {}
        self._boxes: tuple[Box, ...] = ()
        self._page = 1
        self._single = False
        self._scale = 1.0
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(_PAUSE_MS)
        self._asking.timeout.connect(self._ask)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages of the document"))
        self.verticalScrollBar().valueChanged.connect(self._moved)
        # One that came and went would change the width of the pages, and they be drawn anew.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    @property
    def page(self) -> int:
        """The page in sight, counted from 1."""
        return self._page

    @property
    def pages(self) -> int:
        """How many there are."""
        return len(self._sizes)

    @property
    def scale(self) -> float:
        """The width of the pages, 1 as wide as the pane."""
        return self._scale

    @property
    def boxes(self) -> tuple[Box, ...]:
        """What is highlighted."""
        return self._boxes

    def show_pages(self, sizes: Sequence[Size]) -> None:
        """Shows another document, from its sizes in points; nothing where there are none."""
        self._sizes = tuple(sizes)
        self._images.clear()
        self._boxes = ()
        self._page = 1
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self._moved()

    def take(self, wanted: Wanted, image: QImage) -> None:
        """Takes a picture that was wanted; one that no longer is stands in until the next comes."""
        page, width = wanted
        kept = self._images.get(page)
        if page <= len(self._sizes) and (kept is None or width == self._width(page)):
            self._images[page] = image
            self.viewport().update()

    def reveal(self, boxes: Sequence[Box], page: int | None = None) -> None:
        """Highlights boxes and scrolls to the first, or to a page where there are none."""
        self._boxes = tuple(box for box in boxes if box.page <= len(self._sizes))
        first = self._boxes[0] if self._boxes else Box(page or self._page, 0, 0, 1, 0)
        if 1 <= first.page <= len(self._sizes):
            self._turn(first.page, first.top)
        self.viewport().update()

    def set_single(self, single: bool) -> None:
        """Shows one page at a time, or all below each other."""
        page = self._page
        self._single = single
        self._lay_out()
        if any(box.page == page for box in self._boxes):
            self.reveal(self._boxes)
        elif self._sizes:
            self._turn(page, 0)

    def zoom(self, scale: float) -> None:
        """Sets the width of the pages, 0.5 to 4 times the pane's, at the same place."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._scale = min(_LARGEST, max(_SMALLEST, scale))
        self._lay_out()
        bar.setValue(round(share * bar.maximum()))
        across = self.horizontalScrollBar()
        across.setValue(across.maximum() // 2)

    def go(self, page: int) -> None:
        """Goes to the top of a page; nothing happens where there is none."""
        if 1 <= page <= len(self._sizes):
            self._turn(page, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._lay_out()
        bar.setValue(round(share * bar.maximum()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_Home: 1, Qt.Key.Key_End: len(self._sizes)}
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Space: 1}
        if event.key() in keys:
            self.go(keys[Qt.Key(event.key())])
        elif event.key() in steps and self._at_end(steps[Qt.Key(event.key())]):
            self.go(self._page + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        step = -1 if event.angleDelta().y() > 0 else 1
        if event.angleDelta().y() and self._at_end(step):
            self.go(self._page + step)
            event.accept()
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.look().sunken)
        for page in self._in_sight():
            self._paint_page(painter, page, self._rect(page))
        painter.end()

    def _paint_page(self, painter: QPainter, page: int, rect: QRectF) -> None:
        image = self._images.get(page)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.fillRect(rect, QColor("white"))
        if image is not None:
            hint = QPainter.RenderHint.SmoothPixmapTransform
            painter.setRenderHint(hint, image.width() != self._width(page))
            painter.drawImage(rect, image)
        else:
            painter.setPen(QColor("grey"))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignHCenter), f"\n{page}")
        painter.setPen(theme.look().edge)
        painter.drawRect(rect)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for box in self._boxes:
            if box.page == page:
                painter.fillRect(_within(rect, box), _MARKER)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _lay_out(self) -> None:
        seen = self.viewport().size()
        widest = max((width for width, _ in self._sizes), default=1.0)
        unit = max(80.0, seen.width() - 2 * _GAP) * self._scale / widest
        shown = [self._page] if self._single else range(1, len(self._sizes) + 1)
        self._rects = [QRectF()] * len(self._sizes)
        top, room = _GAP, max(seen.width(), widest * unit + 2 * _GAP)
        for page in shown:
            if page > len(self._sizes):
                break
            width, height = (round(side * unit) for side in self._sizes[page - 1])
            self._rects[page - 1] = QRectF(round((room - width) / 2), top, width, height)
            top += height + _GAP
        self._fit_bars(room, top)
        self._moved()

    def _fit_bars(self, width: float, height: float) -> None:
        seen = self.viewport().size()
        for bar, whole, part in (
            (self.horizontalScrollBar(), width, seen.width()),
            (self.verticalScrollBar(), height, seen.height()),
        ):
            bar.setRange(0, max(0, round(whole - part)))
            bar.setPageStep(round(part * 0.9))
            bar.setSingleStep(40)

    def _turn(self, page: int, top: float) -> None:
        if self._single:
            self._page = page
            self._lay_out()
        rect = self._rects[page - 1]
        above = self.viewport().height() * _AROUND if top else _GAP
        self.verticalScrollBar().setValue(round(rect.top() + top * rect.height() - above))
        self._note(page)

    def _moved(self) -> None:
        self._asking.start()
        self.viewport().update()
        if not self._single and self._rects:
            middle = self.verticalScrollBar().value() + self.viewport().height() / 2
            below = (n for n, rect in enumerate(self._rects, 1) if rect.bottom() + _GAP > middle)
            self._note(next(below, len(self._rects)))

    def _note(self, page: int) -> None:
        self._page = page
        words = self.tr("Page {page} of {pages}").format(page=page, pages=len(self._sizes))
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
        self.turned.emit(page)

    def _at_end(self, step: int) -> bool:
        """Whether a step leads to another page: where one page is shown and no more of it."""
        bar = self.verticalScrollBar()
        return self._single and bar.value() == (bar.maximum() if step > 0 else bar.minimum())

    def _ask(self) -> None:
        """Asks for the pictures in sight, then for those beside."""
        if not self.isVisible():
            return
        seen = list(self._in_sight())
        beside = [page for one in seen for page in (one + 1, one - 1)]
        near = [page for page in beside if 1 <= page <= len(self._sizes)]
        pages = dict.fromkeys([*seen, *near])
        widths = [(page, self._width(page)) for page in pages]
        self._images = {page: image for page, image in self._images.items() if page in pages}
        missing = [(page, width) for page, width in widths if not self._has(page, width)]
        self.wanted.emit(missing)

    def _has(self, page: int, width: int) -> bool:
        image = self._images.get(page)
        return image is not None and image.width() == width

    def _width(self, page: int) -> int:
        """The width of a page's picture, in pixels of the screen."""
        rect = self._rects[page - 1]
        width = rect.width() or self._rects[self._page - 1].width()
        return round(width * self.devicePixelRatioF())

    def _in_sight(self) -> Iterator[int]:
        seen = QRectF(self.viewport().rect())
        for page, rect in enumerate(self._rects, 1):
            if not rect.isEmpty() and self._rect(page).intersects(seen):
                yield page

    def _rect(self, page: int) -> QRectF:
        shift = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        return self._rects[page - 1].translated(shift)


def _within(rect: QRectF, box: Box) -> QRectF:
    """Where a box stands in the picture of its page, with a little room around."""
    left, top = rect.left() + box.left * rect.width(), rect.top() + box.top * rect.height()
    width, height = (box.right - box.left) * rect.width(), (box.bottom - box.top) * rect.height()
    return QRectF(left, top, width, height).adjusted(-3, -2, 3, 2)
