"""The head of the source: its title, back and forward, and how the document is shown."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app import phrases
from app.models.places import Places
from app.views.flow import FlowLayout
from app.views.only import Only
from app.views.parts import Choice, ElidedLabel, plain, tool
from corpus.model import Document

_WIDE = 400
_AROUND = 40


class SourceHead(QWidget):
    """Says what is shown, and takes what is to be done with it.

    Signals:
        moved: back (-1) or forward (1).
        viewed: "text" or "page".
        read: one of the three readings.
        paged: whether one page is shown at a time.
        zoomed: larger (1) or smaller (-1).
        find_wanted: the search within the document.
        original_wanted: the document's own file.
        save_wanted: the text as a Word file.
    """

    moved = Signal(int)
    viewed = Signal(str)
    read = Signal(str)
    paged = Signal(bool)
    zoomed = Signal(int)
    find_wanted = Signal()
    original_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paneHead")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()
        self._lay_out()
        self.show_document(None)

    def _build(self) -> None:
        self.title = ElidedLabel(self.tr("Source"))
        self.title.setObjectName("paneTitle")
        self.detail = ElidedLabel()
        self.detail.setObjectName("muted")
        keys = QKeySequence.StandardKey
        self._back = tool(
            "back", self.tr("Back"), lambda: self.moved.emit(-1), QKeySequence(keys.Back)
        )
        self._forward = tool(
            "forward", self.tr("Forward"), lambda: self.moved.emit(1), QKeySequence(keys.Forward)
        )
        self._file = tool("external", self.tr("Open the original file"), self.original_wanted.emit)
        self._save = tool("save", self.tr("Save as a Word file"), self.save_wanted.emit)
        self._save.setToolTip(self.tr("Save as a Word file, as it is read; marked changes tracked"))
        self.only = Only()
        self.view = Choice(self.tr("Show as"), {"text": self.tr("Text"), "page": self.tr("Page")})
        self.view.describe("text", self.tr("The paragraphs, with their numbers (Ctrl+Alt+T)"))
        self.reading = Choice(
            self.tr("Reading"),
            {
                "issued": self.tr("Issued"),
                "marked": self.tr("Marked"),
                "accepted": self.tr("Accepted"),
            },
        )
        self.reading.choose("marked")
        self.reading.describe("issued", self.tr("The text before the proposed changes"))
        self.reading.describe("marked", self.tr("Struck-out words struck, inserted underlined"))
        self.reading.describe("accepted", self.tr("The text with every change accepted"))
        self.number = plain("", "muted", wrap=False)
        self.single = tool("page", self.tr("One page at a time"), self._page)
        self.single.setCheckable(True)
        self.view.chosen.connect(self.viewed)
        self.reading.chosen.connect(self.read)

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(1)
        titles.addWidget(self.title)
        titles.addWidget(self.detail)
        top = QHBoxLayout()
        top.addWidget(self._back)
        top.addWidget(self._forward)
        top.addSpacing(4)
        top.addLayout(titles, 1)
        top.addWidget(self._save)
        top.addWidget(self._file)
        self._readings = FlowLayout()
        self._readings.addWidget(self.reading)
        self._readings.addWidget(self.only)
        self._tools = self._build_tools()
        self._low = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._low.setSpacing(8)
        self._low.addWidget(self._tools, 1)
        self._low.addLayout(self._readings)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(self._low)

    def _build_tools(self) -> QWidget:
        self._zooms = (
            tool("zoom-out", self.tr("Smaller"), lambda: self.zoomed.emit(-1), "Ctrl+-"),
            tool("zoom-in", self.tr("Larger"), lambda: self.zoomed.emit(1), "Ctrl++"),
        )
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.view)
        row.addSpacing(6)
        row.addWidget(self.number)
        row.addStretch(1)
        row.addWidget(self.single)
        for button in self._zooms:
            row.addWidget(button)
        row.addWidget(tool("search", self.tr("Find in document"), self.find_wanted.emit, "Ctrl+F"))
        return tools

    def show_document(self, document: Document | None) -> None:
        """Names a document; none where there is none to name."""
        self._file.setEnabled(document is not None)
        self._save.setEnabled(document is not None)
        self._tools.setEnabled(document is not None)
        if document is None:
            self.title.show_text(self.tr("Source"))
            self.detail.hide()
            self.reading.hide()
            self.only.hide()
            self.show_number(0, 0)
            return
        self.title.show_text(document.title)
        self.title.setToolTip(phrases.tip(document.file))
        self.detail.show_text(phrases.detail(document) or document.file)
        self.detail.show()
        has_pages = document.file.lower().endswith(".pdf")
        why = self.tr("Only PDF files have pages; this document is shown as text")
        shown = self.tr("The page as it was printed (Ctrl+Alt+P)")
        self.view.enable("page", enabled=has_pages)
        self.view.describe("page", shown if has_pages else why)

    def show_number(self, page: int, pages: int) -> None:
        """Says which page is in sight; 0 where the text is shown."""
        self.number.setText(f"{page} / {pages}" if page else "")
        words = self.tr("Page {page} of {pages}").format(page=page, pages=pages)
        self.number.setAccessibleName(words)
        self.number.setToolTip(words)
        self.number.setVisible(page > 0)
        self.single.setVisible(page > 0)

    def show_moves(self, places: Places) -> None:
        """Enables back and forward where they lead somewhere."""
        self._back.setEnabled(places.before)
        self._forward.setEnabled(places.after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for button in self._zooms:
            button.setVisible(self.width() >= _WIDE)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        # The readings come and go with the document.
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        """Puts the readings beside the tools where there is room, else below them."""
        directions = QBoxLayout.Direction
        needed = self._tools.sizeHint().width() + self._readings.sizeHint().width() + _AROUND
        beside = self.width() >= needed
        self._low.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def _page(self) -> None:
        self.paged.emit(self.single.isChecked())
