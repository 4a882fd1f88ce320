"""The bar to find words within the document shown."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.views.page import Page
from app.views.parts import clearable, plain, tool

_MOST = 1000
_WAIT_MS = 120


class FindBar(QWidget):
    """Finds words as they are typed; Enter and Shift+Enter go on and back, Escape closes."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._places: list[QTextCursor] = []
        self._current = -1
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in this document"))
        self.field.setAccessibleName(self.tr("Find in this document"))
        clearable(self.field, self.tr("Clear the field"))
        self.count = plain("", "muted", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addWidget(tool("up", self.tr("Previous place"), self.previous, "Shift+F3"))
        row.addWidget(tool("down", self.tr("Next place"), self.next, "F3"))
        row.addWidget(tool("close", self.tr("Close the search"), self.close_bar, "Esc"))

    def _connect(self) -> None:
        self.field.textChanged.connect(self._wait.start)
        self._wait.timeout.connect(self.search)
        self._page.filled.connect(self._search_again)

    def open(self) -> None:
        """Shows the bar, with the words selected in the document if there are any."""
        chosen = self._page.textCursor().selectedText()
        self.show()
        if chosen and len(chosen) < 100:
            self.field.setText(chosen)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search()

    def close_bar(self) -> None:
        """Hides the bar and its marks."""
        self.hide()
        self._places, self._current = [], -1
        self._page.mark_found([], -1)
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    def search(self) -> None:
        """Finds every place, and goes to the first that is in sight or below."""
        self._wait.stop()
        self._find()
        if self._places:
            seen = self._page.first_seen.position()
            after = (n for n, one in enumerate(self._places) if one.selectionStart() >= seen)
            self._go(next(after, 0))

    def next(self) -> None:
        """Goes to the next place."""
        self._step(1)

    def previous(self) -> None:
        """Goes to the previous place."""
        self._step(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._step(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        if self._wait.isActive() or not self._places:
            self.search()
        elif self._places:
            self._go((self._current + by) % len(self._places))

    def _search_again(self) -> None:
        if self.isVisible():
            self._find()

    def _find(self) -> None:
        words = self.field.text()
        document = self._page.document()
        self._places, self._current = [], -1
        place = QTextCursor(document)
        while words and len(self._places) < _MOST:
            place = document.find(words, place, QTextDocument.FindFlag(0))
            if place.isNull():
                break
            self._places.append(QTextCursor(place))
        self._page.mark_found(self._places, -1)
        self._tell()

    def _go(self, number: int) -> None:
        self._current = number
        self._page.mark_found(self._places, number)
        self._page.scroll_to(self._places[number])
        self._tell()

    def _tell(self) -> None:
        if not self.field.text():
            self.count.setText("")
        elif not self._places:
            self.count.setText(self.tr("Not found"))
        else:
            total = f"{_MOST}+" if len(self._places) == _MOST else str(len(self._places))
            self.count.setText(
                self.tr("{number} of {total}").format(number=self._current + 1, total=total)
            )
