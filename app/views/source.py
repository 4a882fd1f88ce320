"""The source: a document as text or as pages, with back and forward as in a browser."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedLayout, QVBoxLayout, QWidget

from app.models.places import Place, Places
from app.views.facsimile import Facsimile, Size
from app.views.find import FindBar
from app.views.page import Page
from app.views.paragraphmenu import Shown, fill
from app.views.parts import palette_changed, plain
from app.views.sourcehead import SourceHead
from corpus.model import Document, Paragraph, Reading
from index.model import Link

__all__ = ["Place", "SourceView"]

_EMPTY, _TEXT, _PAGES = range(3)


class SourceView(QWidget):
    """Shows one document and remembers the places that were gone to.

    Signals:
        wanted: the id of a document whose paragraphs are to be given to `show_paragraphs`.
        pages_wanted: the id of a document whose pages are to be given to `show_pages`.
        arrived: the place gone to.
        sought: the keyboard is to go into it.
        moved: whether there is a place to go back to, and one to go forward to.
        told: something to say in the status bar.
        original_wanted: the id of the document whose own file is to be opened.
        traced: the paragraph to be followed through the other documents.
        saved: the file, the document and its paragraphs as they are read, to be written into it.
    """

    wanted = Signal(str)
    pages_wanted = Signal(str)
    arrived = Signal(object)
    sought = Signal()
    moved = Signal(bool, bool)
    told = Signal(str)
    original_wanted = Signal(str)
    traced = Signal(object)
    saved = Signal(object, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = Places()
        self._shown: str | None = None
        self._paged: str | None = None
        self._paragraphs: dict[str, Paragraph] = {}
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Source"))
        self.head = SourceHead()
        self.page = Page()
        self.page.setAccessibleName(self.tr("Text of the document"))
        self.facsimile = Facsimile()
        self.find_bar = FindBar(self.page)
        self.find_bar.hide()
        self.notice, self.remark = plain("", "notice"), plain("", "remark")
        self.notice.hide()
        self.remark.hide()
        body = QWidget()
        self._stack = QStackedLayout(body)
        empty = plain(self.tr("Click a citation to read it here, in its document."), "emptyHint")
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for shown in (empty, self.page, self.facsimile):
            self._stack.addWidget(shown)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (self.head, self.find_bar, self.notice, self.remark):
            whole.addWidget(part)
        whole.addWidget(body, 1)
        self._announce()

    def _connect(self) -> None:
        self.head.moved.connect(self._move)
        self.head.viewed.connect(self.show_as)
        self.head.read.connect(self.page.read)
        self.head.only.currentIndexChanged.connect(self._narrow)
        self.head.save_wanted.connect(self.ask_save)
        self.head.paged.connect(self.facsimile.set_single)
        self.head.zoomed.connect(self._zoom)
        self.head.find_wanted.connect(self.open_find)
        self.head.original_wanted.connect(self.open_original)
        self.page.offered.connect(self._offer)
        self.page.pointed.connect(self.told)
        self.facsimile.turned.connect(self._number)

    @property
    def place(self) -> Place | None:
        """The place shown."""
        return self._places.here

    @property
    def view(self) -> str:
        """How the document is shown: "text" or "page"."""
        return self.head.view.choice

    def go(self, place: Place) -> None:
        """Goes to a place; those that were gone forward from are forgotten."""
        self._places.go(place)
        self._show()

    def back(self) -> None:
        """Goes back to the place before."""
        self._move(-1)

    def forward(self) -> None:
        """Goes forward again."""
        self._move(1)

    def show_paragraphs(self, document_id: str, paragraphs: tuple[Paragraph, ...]) -> None:
        """Takes the paragraphs asked for with `wanted`."""
        if (place := self.place) is None or place.document.id != document_id:
            return
        self._shown = document_id
        self._paragraphs = {paragraph.id: paragraph for paragraph in paragraphs}
        self.head.only.offer(place.document, paragraphs)
        self.page.show_paragraphs(self.head.only.read(place.document, paragraphs))
        self._offer_readings()
        self._reveal()

    def show_links(self, document_id: str, links: tuple[Link, ...]) -> None:
        """Takes the links of the document shown; they stand in its text as all change it."""
        if document_id == self._shown and self.head.only.chosen is None:
            self.page.show_links(links)

    def show_pages(self, document_id: str, sizes: tuple[Size, ...]) -> None:
        """Takes the sizes asked for with `pages_wanted`."""
        if self.place is not None and self.place.document.id == document_id:
            self._paged = document_id
            self.facsimile.show_pages(sizes)
            self._reveal()

    def show_as(self, view: str) -> None:
        """Shows the document as "text" or as "page", at the same paragraph."""
        if (place := self.place) is None or not self.head.view.is_enabled(view):
            return
        self.head.view.choose(view)
        self._stack.setCurrentIndex(_PAGES if view == "page" else _TEXT)
        self._number()
        self._offer_readings()
        if view == "text":
            return
        self.find_bar.hide()
        if self._paged != place.document.id:
            self.facsimile.show_pages(())
            self.pages_wanted.emit(place.document.id)
        else:
            self._reveal()

    def forget(self, document_ids: set[str]) -> None:
        """Leaves documents that are no longer there, or are no longer what they were."""
        self._places.forget(document_ids)
        if self._shown in document_ids:
            self._shown = self._paged = None
            self._stack.setCurrentIndex(_EMPTY)
            self.head.show_document(None)
        self._announce()

    def update_documents(self, documents: tuple[Document, ...]) -> None:
        """Takes what is known of the documents now."""
        self._places.update({document.id: document for document in documents})
        if self.place is not None:
            self.head.show_document(self.place.document)

    def open_find(self) -> None:
        """Opens the search within the document, in its text."""
        if self._shown is not None:
            self.show_as("text")
            self.find_bar.open()

    def zoom_in(self) -> None:
        """Larger text or pages."""
        self._zoom(1)

    def zoom_out(self) -> None:
        """Smaller text or pages."""
        self._zoom(-1)

    def zoom_home(self) -> None:
        """The text as large as it comes, the pages as wide as the pane."""
        self._zoom(0)

    def read(self, reading: Reading) -> None:
        """Shows one of the three readings."""
        self.show_as("text")
        self.head.reading.choose(reading)
        self.page.read(reading)

    def complain(self, sentence: str) -> None:
        """Says what could not be done; nothing takes it away again."""
        self.notice.setText(sentence)
        self.notice.setVisible(bool(sentence))

    def note(self, sentence: str) -> None:
        """Says something that is no fault, until the next place is gone to."""
        self.remark.setText(sentence)
        self.remark.setVisible(bool(sentence))

    def take_keyboard(self) -> None:
        """Puts the keyboard into the text or the pages."""
        self.sought.emit()
        shown = self.facsimile if self.view == "page" else self.page
        shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_original(self) -> None:
        """Has the document's own file opened."""
        if self.place is not None:
            self.original_wanted.emit(self.place.document.id)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if palette_changed(event) and self._shown is not None:
            self.page.recolour()

    def _zoom(self, by: int) -> None:
        shown = self.facsimile if self.view == "page" else self.page
        shown.zoom(shown.scale * 1.1**by if by else 1.0)
        words = self.tr("Page at {} %") if self.view == "page" else self.tr("Text at {} %")
        self.told.emit(words.format(round(shown.scale * 100)))

    def _number(self) -> None:
        pages = self.facsimile.pages if self.view == "page" else 0
        self.head.show_number(self.facsimile.page if pages else 0, pages)

    def _offer_readings(self) -> None:
        runs = (run for paragraph in self._paragraphs.values() for run in paragraph.runs)
        marked = self.view == "text" and any(run.mark != "plain" for run in runs)
        self.head.reading.setVisible(marked)
        self.head.only.setVisible(marked and self.head.only.offers)

    def _move(self, by: int) -> None:
        if self._places.move(by):
            self._show()

    def _show(self) -> None:
        if (place := self.place) is None:
            return
        self.complain("")
        self.note("")
        self.head.show_document(place.document)
        paged = self.view == "page" and self.head.view.is_enabled("page")
        self.show_as("page" if paged else "text")
        self._announce()
        self.arrived.emit(place)
        if self._shown == place.document.id:
            self._reveal()
        else:
            self._paragraphs = {}
            self.wanted.emit(place.document.id)

    def _reveal(self) -> None:
        if (place := self.place) is None or place.paragraph_id is None:
            return
        if self._shown == place.document.id:
            span = place.span if self.head.only.chosen is None else None
            self.page.reveal(place.paragraph_id, span)
        paragraph = self._paragraphs.get(place.paragraph_id)
        if paragraph is not None and self._paged == place.document.id:
            self.facsimile.reveal(paragraph.boxes, paragraph.page)

    def _announce(self) -> None:
        self.head.show_moves(self._places)
        self.moved.emit(self._places.before, self._places.after)

    def _offer(self, menu: QMenu, paragraph: Paragraph) -> None:
        if self.place is None:
            return
        stored = self._paragraphs.get(paragraph.id, paragraph)
        attached = self._paragraphs.get(stored.attached_to or "")
        shown = Shown(self.place.document, paragraph, self.page.reading, stored, attached)
        fill(menu, shown, self.told.emit, lambda: self.traced.emit(stored))

    def _narrow(self) -> None:
        """Has the text set anew, with the changes that count now."""
        if self._shown is not None:
            self.wanted.emit(self._shown)

    def ask_save(self) -> None:
        """Asks for a Word file, and has the text written into it as it is read."""
        if (place := self.place) is None or self._shown != place.document.id:
            return
        title, kind = self.tr("Save the text as it is read"), self.tr("Word file (*.docx)")
        name = f"{Path(place.document.file).stem} ({self.page.reading}).docx"
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, kind)
        if chosen:
            path = Path(chosen if chosen.lower().endswith(".docx") else f"{chosen}.docx")
            every = tuple(self._paragraphs.values())
            read = self.head.only.read(place.document, every, self.page.reading)
            self.saved.emit(path, place.document, read)
