"""A document's text on the screen: filled in slices, scrolled to and marked at a quotation."""

from collections import deque
from time import perf_counter

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.look import theme
from app.look.theme import reading_font
from app.phrases import changes
from app.spans import Span
from app.views.grounds import comment_ground, paint_grounds, selection, target_ground
from app.views.linked import LinkedText
from app.views.typeset import Typesetter, arranged, block_spans, link_format, measure
from corpus.model import Paragraph, Reading
from index.model import Link

_SLICE = 0.005
_WIDEST = 46
_AHEAD = 40
_LARGER = 1.5
_MANY = 250
_PAUSE_MS = 120


class Page(LinkedText):
    """The paragraphs of one document, one text block each.

    Signals:
        filled: every paragraph is there.
        offered: a menu about to be shown, and the paragraph it is about.
    """

    filled = Signal()
    offered = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Paragraph, ...] = ()
        self._block_of: dict[str, int] = {}
        self._starts: list[int] = []
        self._unmarked: deque[int] = deque()
        self._reading: Reading = "marked"
        self._revealed: tuple[str, Span | None] | None = None
        self._pending: str | None = None
        self._target: int | None = None
        self._quotation: list[QTextEdit.ExtraSelection] = []
        self._found: list[QTextEdit.ExtraSelection] = []
        self._scale = 1.0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._fill)
        # Breaking the lines of a long document anew takes too long to do at every step of a resize.
        self._narrowing = QTimer(self)
        self._narrowing.setSingleShot(True)
        self._narrowing.setInterval(_PAUSE_MS)
        self._narrowing.timeout.connect(self._fit)
        self._build()

    def _build(self) -> None:
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.cursorPositionChanged.connect(self._describe)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # One that came and went would change the width, and the lines be broken once more.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(14)
        self.document().setDefaultFont(reading_font(self.font(), _LARGER))

    @property
    def reading(self) -> Reading:
        """Which of the three texts is shown."""
        return self._reading

    @property
    def scale(self) -> float:
        """The size of the text, 1 as it comes."""
        return self._scale

    @property
    def is_filling(self) -> bool:
        """Whether paragraphs are still to come."""
        return len(self._starts) < len(self._rows)

    @property
    def target(self) -> Paragraph | None:
        """The highlighted paragraph."""
        return None if self._target is None else self._rows[self._target]

    @property
    def quoted(self) -> str:
        """The highlighted words."""
        return "".join(selection.cursor.selectedText() for selection in self._quotation)

    def show_paragraphs(self, paragraphs: tuple[Paragraph, ...]) -> None:
        """Shows another document."""
        self._rows = arranged(paragraphs)
        self._links = ()
        self._revealed = self._pending = None
        self._refill()

    def show_links(self, links: tuple[Link, ...]) -> None:
        """Marks where the document's paragraphs refer to something."""
        self._links = links
        self._unmarked = deque(range(len(links)))
        self._timer.start()

    def read(self, reading: Reading) -> None:
        """Shows another of the three readings, at the same place."""
        if reading != self._reading:
            self._reading = reading
            self._refill(keep=True)

    def zoom(self, scale: float) -> None:
        """Sets the size of the text, 0.6 to 2.5 times, at the same place."""
        self._scale = min(2.5, max(0.6, scale))
        self._refill(keep=True)

    def reveal(self, paragraph_id: str, span: Span | None) -> None:
        """Scrolls to a paragraph and highlights it, and in it a span of its accepted text."""
        self._revealed = (paragraph_id, span)
        self._pending = paragraph_id
        self._target = None
        self._settle()

    def recolour(self) -> None:
        """Takes on the colours of the palette."""
        self._refill(keep=True)

    def mark_found(self, places: list[QTextCursor], current: int) -> None:
        """Marks what was found in the document, one place more strongly."""
        look = theme.look()
        self._found = [
            selection(place, look.marker_strong if number == current else look.marker)
            for number, place in enumerate(places)
        ]
        self.setExtraSelections([*self._quotation, *self._found])

    def scroll_to(self, place: QTextCursor) -> None:
        """Brings a place into the upper part, with its paragraph's beginning if that fits."""
        bar = self.verticalScrollBar()
        top = self.document().documentLayout().blockBoundingRect(place.block()).top()
        start = QTextCursor(place)
        start.setPosition(place.selectionStart())
        line = self.cursorRect(start).top() + bar.value()
        seen = self.viewport().height()
        bar.setValue(int((line if line - top > seen * 0.6 else top) - seen * 0.22))

    def paragraph_at(self, block: QTextBlock) -> Paragraph | None:
        """The paragraph a block shows."""
        number = block.blockNumber()
        return self._rows[number] if 0 <= number < len(self._starts) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = self.fontMetrics().averageCharWidth() * _WIDEST * 2.1 * self._scale
        beside = max(0, int((self.width() - widest) / 2))
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (beside, beside):
            self.setViewportMargins(beside, 0, beside, 0)
        if len(self._rows) > _MANY:
            self._narrowing.start()
        else:
            self.setLineWrapColumnOrWidth(self.viewport().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_grounds(self, self._ground)
        super().paintEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.standard_menu()
        paragraph = self.paragraph_at(self.cursorForPosition(event.pos()).block())
        if paragraph is not None:
            menu.addSeparator()
            self.offered.emit(menu, paragraph)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def _ground(self, block: QTextBlock) -> tuple[QColor, QColor] | None:
        if block.blockNumber() == self._target:
            return target_ground()
        paragraph = self.paragraph_at(block)
        is_comment = paragraph is not None and paragraph.kind == "comment"
        return comment_ground() if is_comment else None

    def _describe(self) -> None:
        """Says for a screen reader what is struck out and inserted where the cursor is."""
        paragraph = self.paragraph_at(self.textCursor().block())
        marked = paragraph is not None and self._reading == "marked"
        words = changes(paragraph) if paragraph is not None and marked else ""
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    def _fit(self) -> None:
        if self.lineWrapColumnOrWidth() != self.viewport().width():
            self._refill(keep=True)

    def _refill(self, *, keep: bool = False) -> None:
        top = self.paragraph_at(self.first_seen.block()) if keep else None
        self._pending = top.id if top and self._pending is None else self._pending
        self._timer.stop()
        self._target = None
        self._starts = []
        self._block_of = {}
        self._quotation = []
        self._found = []
        self._unmarked = deque(range(len(self._links)))
        self.setExtraSelections([])
        self.clear()
        font = reading_font(self.font(), _LARGER, self._scale)
        self.document().setDefaultFont(font)
        self.setLineWrapColumnOrWidth(self.viewport().width())
        self._typesetter = Typesetter(theme.look(), measure(font, self._rows), self._reading)
        self._timer.start()
        self._fill()

    def _fill(self) -> None:
        """Sets and lays out as many paragraphs as fit into a slice of time."""
        if self._starts and len(self._starts) == len(self._rows):
            self._mark_links()
            return
        begun = perf_counter()
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        while len(self._starts) < len(self._rows) and perf_counter() - begun < _SLICE:
            number = len(self._starts)
            paragraph = self._rows[number]
            self._starts.append(self._typesetter.set(cursor, paragraph, first=number == 0))
            self._block_of[paragraph.id] = number
        cursor.endEditBlock()
        # Asking where a block stands lays the text out up to it: in slices, not at once.
        self.document().documentLayout().blockBoundingRect(cursor.block())
        self._settle()
        if len(self._starts) == len(self._rows):
            self._mark_links()
            self.filled.emit()

    def _mark_links(self) -> None:
        """Marks as many links as fit into a slice of time."""
        begun = perf_counter()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        while self._unmarked and perf_counter() - begun < _SLICE:
            number = self._unmarked.popleft()
            link = self._links[number]
            if link.paragraph_id in self._block_of:
                runs = self._rows[self._block_of[link.paragraph_id]].runs
                marked = any(run.mark != "plain" for run in runs)
                letters = link_format(link, f"link:{number}", marked=marked)
                for begin, end in self._places(link.paragraph_id, (link.start, link.end)):
                    self.stretch(begin, end).mergeCharFormat(letters)
        cursor.endEditBlock()
        if not self._unmarked:
            self._timer.stop()

    def _settle(self) -> None:
        """Highlights and scrolls to what was asked for, as soon as it is there."""
        if self._revealed and self._target is None and self._revealed[0] in self._block_of:
            self._highlight(*self._revealed)
        # Only once what follows is there too can a paragraph stand in the upper part.
        number = self._block_of.get(self._pending or "", len(self._rows))
        if number + _AHEAD < len(self._starts) or (number < len(self._starts) == len(self._rows)):
            self._pending = None
            quoted = self._quotation and number == self._target
            block = self.document().findBlockByNumber(number)
            self.scroll_to(self._quotation[0].cursor if quoted else QTextCursor(block))

    def _highlight(self, paragraph_id: str, span: Span | None) -> None:
        self._target = number = self._block_of[paragraph_id]
        marker = theme.look().marker
        quoted = self._places(paragraph_id, span) if span else []
        self._quotation = [selection(self.stretch(*place), marker) for place in quoted]
        block = self.document().findBlockByNumber(number)
        begin = block.position() + self._starts[number]
        self.setTextCursor(self.stretch(begin, begin))
        self.setExtraSelections([*self._quotation, *self._found])
        self.viewport().update()

    def _places(self, paragraph_id: str, span: Span) -> list[Span]:
        """Where a span of a paragraph's accepted text stands in the document."""
        number = self._block_of[paragraph_id]
        begin = self.document().findBlockByNumber(number).position() + self._starts[number]
        parts = block_spans(self._rows[number], self._reading, span)
        return [(begin + start, begin + end) for start, end in parts]
