"""What happens between the views: questions to the client, its results to where they are shown."""

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QDesktopServices,
    QGuiApplication,
)

import resources
from app import phrases
from app.desk.announce import announce
from app.desk.composer import Composer
from app.desk.early import AskedEarly
from app.desk.finding import Finding
from app.desk.keeper import Keeper
from app.desk.librarian import Librarian
from app.desk.negotiation import Negotiation
from app.desk.panes import Panes
from app.desk.reader import Reader
from app.desk.sharing import Sharing
from app.engine.client import Client
from app.engine.errands import Errand
from app.language import decimal, listed
from app.messages import message
from app.models.places import Place
from app.settings import Settings
from corpus.errors import KnownError
from corpus.model import Document
from index.compose import Composed, Endpoint
from index.errors import LibraryDamaged, ModelUnreachable
from index.model import Answer, Citation, Mention, Passage, Progress, Statement


class Desk(QObject):
    """Joins the views of a window to the client.

    Signals:
        told: something to say in the status bar.
        broke: an exception that is our own fault.

    Args:
        server: the address of the one the library is shared through; "" is none.
    """

    told = Signal(str)
    broke = Signal(object)

    def __init__(
        self, panes: Panes, client: Client, settings: QSettings, parent: QObject, server: str = ""
    ) -> None:
        super().__init__(parent)
        self._panes = panes
        self._client = client
        self._settings = settings
        self._heals = False
        self.chosen = Settings()
        self._composer = Composer()
        self._composer.composed.connect(self._composed)
        self._keeper = Keeper(panes.shelf.sheet, client, settings, self)
        self._reader = Reader(panes.source, client, self)
        self._librarian = Librarian(panes.shelf, client, settings, self)
        self._early = AskedEarly(panes, client, self)
        self._early.due.connect(self._ask)
        self._connect_pages()
        self._connect_views()
        self._connect_client()
        self._sharing = Sharing(server, client, self) if server else None
        if self._sharing:
            self._sharing.told.connect(self.told)
            self._sharing.changed.connect(self._show_documents)
            client.described.connect(self._keep_up)
        self.finding = Finding(panes, client, self)
        self.finding.told.connect(self.told)
        self.finding.page_wanted.connect(self.go)
        self.negotiation = Negotiation(panes, client, self)
        self.negotiation.told.connect(self.told)
        self.negotiation.page_wanted.connect(self.go)

    def _connect_views(self) -> None:
        panes, client = self._panes, self._client
        library, sheet = panes.shelf.library, panes.shelf.sheet
        library.documents.ticked.connect(self._limit)
        library.opened.connect(self._read)
        self._librarian.changed.connect(self._show_documents)
        self._librarian.gone.connect(panes.source.forget)
        self._librarian.told.connect(self.told)
        self._librarian.announced.connect(self._announce)
        sheet.opened.connect(self._show_kept)
        sheet.changed.connect(self._mark_kept)
        sheet.told.connect(self.told)
        panes.source.arrived.connect(self._mark_current)
        panes.source.original_wanted.connect(client.locate)
        panes.source.told.connect(self.told)

    def _connect_pages(self) -> None:
        panes = self._panes
        library, sheet = panes.shelf.library, panes.shelf.sheet
        panes.pages.went.connect(self._show_page)
        panes.question.asked.connect(self._ask)
        panes.question.left.connect(panes.middle.take_keyboard)
        panes.question.widened.connect(library.documents.untick)
        panes.middle.welcome.asked.connect(self.ask)
        panes.middle.welcome.add_wanted.connect(library.choose_files)
        panes.middle.retried.connect(self.start)
        panes.middle.mend_wanted.connect(self.mend)
        panes.middle.answer.statement_opened.connect(self._open_statement)
        panes.middle.answer.passage_opened.connect(self._open_passage)
        panes.middle.answer.copied.connect(self._copy)
        panes.middle.answer.copied_whole.connect(self._copy_whole)
        panes.middle.answer.kept.connect(sheet.keep)
        panes.middle.mentions.copied.connect(self._copy_whole)
        panes.middle.explore.themes.copied.connect(self._copy_whole)
        panes.middle.tour.said.connect(self._announce)

    def _connect_client(self) -> None:
        panes, client = self._panes, self._client
        client.opened.connect(self._opened)
        client.answered.connect(self._answered)
        client.located.connect(self._open_file)
        client.added.connect(self._keep_up)
        client.removed.connect(self._keep_up)
        client.healing.connect(self._healing)
        client.failed.connect(self._failed)
        client.busied.connect(panes.question.set_busy)
        client.busied.connect(panes.middle.set_busy)

    @Slot()
    def start(self) -> None:
        """Opens the library."""
        self.told.emit(self.tr("Opening the library…"))
        self._client.open()

    def close(self) -> None:
        """Ends what runs beside the window."""
        self._reader.close()
        self._client.close()

    @Slot()
    def mend(self) -> None:
        """Puts a damaged library right and opens it."""
        self.told.emit(self.tr("Mending the library…"))
        self._client.mend()

    def add(self, paths: tuple[Path, ...]) -> None:
        """Adds files and folders to the library."""
        self._librarian.add(paths)

    def add_starters(self) -> None:
        """Adds the documents that come with the program."""
        self._librarian.add_starters()

    def go(self, page: str) -> None:
        """Shows a page and puts the keyboard where it begins."""
        self._panes.pages.go(page)
        if self._panes.question.isVisible():
            self._panes.question.take_keyboard()
        else:
            self._panes.middle.take_keyboard()

    def ask(self, question: str) -> None:
        """Asks a question as if it had been typed."""
        self.go("ask")
        self._panes.question.ask(question)

    def put_in_order(self) -> None:
        """Puts the index in order."""
        self._client.keep_up()

    def copy_current(self) -> None:
        """Copies the quotations of the answer shown, with their citations."""
        answer = self._panes.middle.answer.answer
        if answer is not None and answer.answered:
            self._copy(answer.statements)

    def keep_current(self) -> None:
        """Adds the answer shown to the sheet."""
        answer = self._panes.middle.answer.answer
        if answer is not None:
            self._panes.shelf.sheet.keep(answer, answer.statements)

    def _show_page(self, page: str) -> None:
        self._panes.middle.go(page)
        self._panes.question.choose(page)

    def _ask(self, question: str) -> None:
        self._early.note(question)
        self._client.ask(question, self._panes.shelf.library.documents.ticks)

    def _limit(self) -> None:
        self._panes.question.limit(self._panes.shelf.library.ticked())

    def _opened(self, documents: tuple[Document, ...]) -> None:
        self._panes.middle.show_opened()
        self._show_documents(documents)
        self.told.emit(phrases.documents(len(documents)))
        if self._sharing:
            self._sharing.start()
        offered = self._sharing or self._settings.value("starters/offered")
        if not documents and not offered and resources.path("starter").is_dir():
            self._settings.setValue("starters/offered", "yes")
            self.told.emit(self.tr("Adding the documents that come with Rapporteur…"))
            self.add_starters()
        self._keep_up()

    def _keep_up(self) -> None:
        # Queued, so that a question typed already goes first.
        if self.chosen.keep_index or self._sharing:
            QTimer.singleShot(0, self, self._client.keep_up)

    def _answered(self, answer: Answer) -> None:
        self._panes.middle.show_answer(answer)
        self._mark_kept()
        self._compose(answer)
        if answer.answered:
            self._early.settle()
            self._open_statement(answer.statements[0])
        verdict = phrases.verdict(answer)
        seconds = self.tr("answered in {} s").format(decimal(answer.elapsed, 2))
        self.told.emit(listed((verdict, seconds)))
        self._announce(verdict)

    def _compose(self, answer: Answer) -> None:
        self._composer.forget()
        if self.chosen.composes and answer.answered:
            self._panes.middle.answer.composed.wait(self.chosen.model)
            self._composer.compose(answer, Endpoint(self.chosen.endpoint, self.chosen.model))

    def _composed(self, answer: Answer, result: Composed | ModelUnreachable) -> None:
        if answer is self._panes.middle.answer.answer:
            self._panes.middle.answer.composed.show_result(result, answer.statements)

    def _healing(self, progress: Progress | None) -> None:
        if self._sharing:
            return
        if progress is not None:
            self.told.emit(self.tr("Putting the index in order…"))
        elif self._heals:
            self.told.emit(self.tr("The index is in order"))
        self._heals = progress is not None

    def _show_documents(self, documents: tuple[Document, ...]) -> None:
        self._panes.shelf.library.show_documents(documents)
        self._panes.source.update_documents(documents)
        self.negotiation.show_documents(documents)
        self._limit()

    def _failed(self, errand: Errand, error: Exception) -> None:
        panes = self._panes
        if not isinstance(error, KnownError):
            self.broke.emit(error)
            return
        if errand == "upkeep":
            return
        sentence = message(error)
        if errand == "open":
            panes.middle.show_trouble(sentence, isinstance(error, LibraryDamaged))
        elif errand == "question":
            panes.question.complain(sentence)
        elif errand in ("survey", "show"):
            panes.middle.explore.themes.complain(sentence)
        elif errand in ("add", "remove", "describe"):
            self._librarian.complain(sentence)
        elif errand in ("link", "load", "locate", "pages", "text"):
            panes.source.complain(sentence)
        self.told.emit(sentence)
        self._announce(sentence)

    def _open_statement(self, statement: Statement) -> None:
        citation: Citation = statement.citation
        span = (citation.start, citation.end)
        self._go(Place(citation.document, citation.paragraph.id, span))

    def _mark_current(self, place: Place) -> None:
        self._panes.middle.answer.set_current(place.paragraph_id, place.span)

    def _open_passage(self, passage: Passage) -> None:
        self._go(Place(passage.document, passage.paragraph.id))

    def _go(self, place: Place) -> None:
        """Shows a place, unless it is of a document that is gone and kept on a sheet only."""
        documents = self._panes.shelf.library.documents.values
        if any(document.id == place.document.id for document in documents):
            self._panes.source.go(place)
        else:
            self._panes.source.complain(phrases.gone(place.document))

    def _read(self, document: Document) -> None:
        self._panes.source.go(Place(document))

    def _copy(self, statements: tuple[Statement, ...]) -> None:
        words = "\n\n".join(phrases.printed(statement) for statement in statements)
        QGuiApplication.clipboard().setText(words)
        self.told.emit(self.tr("Copied with citation"))

    def _copy_whole(self, found: Passage | Mention) -> None:
        QGuiApplication.clipboard().setText(phrases.printed_whole(found))
        self.told.emit(self.tr("Copied with citation"))

    def _show_kept(self, answer: Answer) -> None:
        self._panes.pages.go("ask")
        self._panes.middle.show_answer(answer)
        self._mark_kept()
        if answer.answered:
            self._open_statement(answer.statements[0])

    def _mark_kept(self) -> None:
        self._panes.middle.answer.set_kept(self._panes.shelf.sheet.statements)

    def _open_file(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._panes.source.complain(self.tr("No program opens this file: {}").format(path))

    def _announce(self, words: str) -> None:
        announce(self._panes.middle, words)
