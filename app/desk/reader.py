"""What happens between the source and the engine: texts, links and pictures of pages."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QCursor, QDesktopServices, QImage
from PySide6.QtWidgets import QMenu

from app import phrases
from app.desk.pictures import Pictures, Wanted
from app.engine.client import Client
from app.engine.engine import Engine
from app.engine.errands import Errand
from app.messages import cite, message
from app.models.places import Place
from app.views.dialogs import AddressDialog
from app.views.source import SourceView
from corpus.errors import KnownError
from corpus.model import Document, Paragraph
from index.model import Link

_MOST = 15
"""So many paragraphs a menu offers; a reference that names more leads to the first."""


class Reader(QObject):
    """Joins the source to the client and to the pictures of its pages."""

    def __init__(self, source: SourceView, client: Client, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source
        self._client = client
        self._pictures = Pictures(self)
        self._connect()

    def _connect(self) -> None:
        source, client, pictures = self._source, self._client, self._pictures
        source.wanted.connect(client.load)
        source.pages_wanted.connect(client.find_pages)
        source.page.followed.connect(self._follow)
        source.saved.connect(self._save)
        source.facsimile.wanted.connect(pictures.draw)
        client.loaded.connect(self._loaded)
        client.linked.connect(source.show_links)
        client.paged.connect(pictures.open)
        client.done.connect(self._take)
        client.added.connect(self._link_again)
        client.removed.connect(self._link_again)
        pictures.measured.connect(source.show_pages)
        pictures.drawn.connect(self._drawn)
        pictures.failed.connect(self._failed)

    def close(self) -> None:
        """Ends the drawing of pages."""
        self._pictures.close()

    @Slot(str, object)
    def _loaded(self, document_id: str, paragraphs: tuple[Paragraph, ...]) -> None:
        self._source.show_paragraphs(document_id, paragraphs)
        self._client.link(document_id)

    @Slot()
    def _link_again(self) -> None:
        """What is in the library now decides where links lead."""
        if self._source.place is not None:
            self._client.link(self._source.place.document.id)

    @Slot(str, object, object)
    def _drawn(self, document_id: str, wanted: Wanted, image: QImage) -> None:
        place = self._source.place
        if place is not None and place.document.id == document_id:
            self._source.facsimile.take(wanted, image)

    @Slot(str, object)
    def _failed(self, document_id: str, error: KnownError) -> None:
        place = self._source.place
        if place is not None and place.document.id == document_id:
            self._source.show_as("text")
            self._source.complain(message(error))

    def _save(self, path: Path, document: Document, paragraphs: tuple[Paragraph, ...]) -> None:
        self._client.do("text", partial(_written, path, document, paragraphs))

    def _take(self, errand: Errand, result: Any) -> None:
        if errand == "text":
            self._source.told.emit(self.tr("Saved in {}").format(result.name))

    def _follow(self, link: Link) -> None:
        ends = [
            (target.document, paragraph)
            for target in link.targets
            for paragraph in target.paragraphs or (None,)
        ]
        if link.url:
            self._ask(link.url)
        elif not ends:
            self._source.note(phrases.leads(link))
            self._source.told.emit(phrases.leads(link))
        elif len(ends) == 1 or len(ends) > _MOST:
            self._go(*ends[0])
        else:
            self._offer(ends)

    def _offer(self, ends: list[tuple[Document, Paragraph | None]]) -> None:
        menu = QMenu(self._source)
        menu.setAccessibleName(self.tr("Where the reference leads"))
        for document, paragraph in ends:
            words = cite(paragraph, document) if paragraph else phrases.name(document)
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _, d=document, p=paragraph: self._go(d, p))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    def _go(self, document: Document, paragraph: Paragraph | None) -> None:
        self._source.go(Place(document, paragraph.id if paragraph else None))

    def _ask(self, url: str) -> None:
        dialog = AddressDialog(url, self._source)
        dialog.accepted.connect(lambda: QDesktopServices.openUrl(QUrl(url)))
        dialog.open()


def _written(path: Path, document: Document, paragraphs: tuple[Paragraph, ...], _: Engine) -> Path:
    """Writes a text into a Word file, its changes tracked where it has any."""
    from app.export.tracked import render  # noqa: PLC0415 - imports python-docx
    from app.export.writing import write  # noqa: PLC0415

    write(path, render(document, paragraphs))
    return path
