"""The source: a document as paragraphs, with readings, zoom, search, back and forward."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app import phrases
from app.messages import cite
from app.spans import Span
from app.views.find import FindBar
from app.views.page import Page
from app.views.parts import Choice, ElidedLabel, palette_changed, plain, tool
from corpus.model import Document, Paragraph, Reading

_WIDE = 400


@dataclass(frozen=True, slots=True)
class Place:
    """Where the source stands: a document, a paragraph of it, a span of that."""

    document: Document
    paragraph_id: str | None = None
    span: Span | None = None


class SourceView(QWidget):
    """Shows one document and remembers the places that were gone to.

    Signals:
        wanted: the id of a document whose paragraphs are to be given to `show_paragraphs`.
        arrived: the place gone to.
        moved: whether there is a place to go back to, and one to go forward to.
        told: something to say in the status bar.
        original_wanted: the id of the document whose own file is to be opened.
    """

    wanted = Signal(str)
    arrived = Signal(object)
    moved = Signal(bool, bool)
    told = Signal(str)
    original_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: list[Place] = []
        self._at = -1
        self._shown: str | None = None
        self._paragraphs: dict[str, Paragraph] = {}
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Source"))
        self._title = ElidedLabel(self.tr("Source"))
        self._title.setObjectName("paneTitle")
        self._detail = ElidedLabel()
        self._detail.setObjectName("muted")
        keys = QKeySequence.StandardKey
        self._back = tool("back", self.tr("Back"), self.back, QKeySequence(keys.Back))
        self._forward = tool(
            "forward", self.tr("Forward"), self.forward, QKeySequence(keys.Forward)
        )
        self._reading = Choice(
            self.tr("Reading"),
            {
                "issued": self.tr("Issued"),
                "marked": self.tr("Marked"),
                "accepted": self.tr("Accepted"),
            },
        )
        self._reading.choose("marked")
        self._reading.describe("issued", self.tr("The text before the proposed changes"))
        self._reading.describe("marked", self.tr("Struck-out words struck, inserted underlined"))
        self._reading.describe("accepted", self.tr("The text with every change accepted"))
        self.page = Page()
        self.page.setAccessibleName(self.tr("Text of the document"))
        self.find_bar = FindBar(self.page)
        self.find_bar.hide()
        self.notice = plain("", "notice")
        self.notice.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        body = QWidget()
        self._stack = QStackedLayout(body)
        empty = plain(self.tr("Click a citation to read it here, in its document."), "emptyHint")
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(empty)
        self._stack.addWidget(self.page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head())
        whole.addWidget(self.find_bar)
        whole.addWidget(self.notice)
        whole.addWidget(body, 1)
        self._announce()

    def _head(self) -> QWidget:
        titles = QVBoxLayout()
        titles.setSpacing(1)
        titles.addWidget(self._title)
        titles.addWidget(self._detail)
        self._file = tool("external", self.tr("Open the original file"), self.open_original)
        top = QHBoxLayout()
        top.addWidget(self._back)
        top.addWidget(self._forward)
        top.addSpacing(4)
        top.addLayout(titles, 1)
        top.addWidget(self._file)
        self._tools = QWidget()
        low = QHBoxLayout(self._tools)
        low.setContentsMargins(0, 0, 0, 0)
        low.addWidget(self._reading)
        low.addStretch(1)
        self._zooms = (
            tool("zoom-out", self.tr("Smaller text"), self.zoom_out, "Ctrl+-"),
            tool("zoom-in", self.tr("Larger text"), self.zoom_in, "Ctrl++"),
        )
        for button in self._zooms:
            low.addWidget(button)
        low.addWidget(tool("search", self.tr("Find in document"), self.open_find, "Ctrl+F"))
        head = QWidget(self)
        head.setObjectName("paneHead")
        column = QVBoxLayout(head)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._tools)
        return head

    def _connect(self) -> None:
        self._reading.chosen.connect(self._read)
        self.page.copied.connect(self._copy)

    @property
    def place(self) -> Place | None:
        """The place shown."""
        return self._places[self._at] if self._places else None

    def go(self, place: Place) -> None:
        """Goes to a place; those that were gone forward from are forgotten."""
        if place != self.place:
            del self._places[self._at + 1 :]
            self._places.append(place)
            self._at = len(self._places) - 1
        self._show()

    def back(self) -> None:
        """Goes back to the place before."""
        self._move(-1)

    def forward(self) -> None:
        """Goes forward again."""
        self._move(1)

    def show_paragraphs(self, document_id: str, paragraphs: tuple[Paragraph, ...]) -> None:
        """Takes the paragraphs asked for with `wanted`."""
        place = self.place
        if place is None or place.document.id != document_id:
            return
        self._shown = document_id
        self._paragraphs = {paragraph.id: paragraph for paragraph in paragraphs}
        self._reading.setVisible(any(run.mark != "plain" for one in paragraphs for run in one.runs))
        self.page.show_paragraphs(paragraphs)
        self._reveal()

    def forget(self, document_ids: set[str]) -> None:
        """Leaves documents that are no longer there, or are no longer what they were."""
        if self._shown in document_ids:
            self._shown = None
            self._stack.setCurrentIndex(0)
            self._title.show_text(self.tr("Source"))
            self._detail.show_text("")
        self._places = [one for one in self._places if one.document.id not in document_ids]
        self._at = len(self._places) - 1
        self._announce()

    def open_find(self) -> None:
        """Opens the search within the document."""
        if self._shown is not None:
            self.find_bar.open()

    def zoom_in(self) -> None:
        """Larger text."""
        self._zoom(self.page.scale * 1.1)

    def zoom_out(self) -> None:
        """Smaller text."""
        self._zoom(self.page.scale / 1.1)

    def zoom_home(self) -> None:
        """The text as large as it comes."""
        self._zoom(1.0)

    def read(self, reading: Reading) -> None:
        """Shows one of the three readings."""
        self._reading.choose(reading)
        self.page.read(reading)

    def complain(self, sentence: str) -> None:
        """Says what could not be done; nothing takes it away again."""
        self.notice.setText(sentence)
        self.notice.setVisible(bool(sentence))

    def take_keyboard(self) -> None:
        """Puts the keyboard into the text."""
        self.page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_original(self) -> None:
        """Has the document's own file opened."""
        if self.place is not None:
            self.original_wanted.emit(self.place.document.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for button in self._zooms:
            button.setVisible(self.width() >= _WIDE)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if palette_changed(event) and self._shown is not None:
            self.page.recolour()

    def _zoom(self, scale: float) -> None:
        self.page.zoom(scale)
        self.told.emit(self.tr("Text at {} %").format(round(self.page.scale * 100)))

    def _read(self, reading: Reading) -> None:
        self.page.read(reading)

    def _move(self, by: int) -> None:
        if 0 <= self._at + by < len(self._places):
            self._at += by
            self._show()

    def _show(self) -> None:
        place = self.place
        if place is None:
            return
        self.complain("")
        self._title.show_text(place.document.title)
        self._title.setToolTip(phrases.tip(place.document.file))
        self._detail.show_text(phrases.detail(place.document) or place.document.file)
        self._stack.setCurrentIndex(1)
        self._announce()
        self.arrived.emit(place)
        if self._shown == place.document.id:
            self._reveal()
        else:
            self.wanted.emit(place.document.id)

    def _reveal(self) -> None:
        place = self.place
        if place is not None and place.paragraph_id is not None:
            self.page.reveal(place.paragraph_id, place.span)

    def _announce(self) -> None:
        back, forward = self._at > 0, self._at + 1 < len(self._places)
        self._back.setEnabled(back)
        self._forward.setEnabled(forward)
        self._tools.setEnabled(bool(self._places))
        self._file.setEnabled(bool(self._places))
        self.moved.emit(back, forward)

    def _copy(self, paragraph: Paragraph) -> None:
        if self.place is None:
            return
        attached = self._paragraphs.get(paragraph.attached_to or "")
        citation = cite(paragraph, self.place.document, attached)
        QGuiApplication.clipboard().setText(f"“{paragraph.text}” ({citation})")
        self.told.emit(self.tr("Copied with its citation"))
