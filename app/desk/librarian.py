"""What happens between the library's view and the engine: adding, mending, replacing, removing."""

from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QSettings, QTimer, Signal, Slot

from app import phrases
from app.engine.client import Client
from app.language import listed
from app.models.orders import ORDERS, Order
from app.views.details import DetailsDialog
from app.views.newer import NewerDialog, Pair
from app.views.shelf import Shelf
from corpus.model import Document
from index.model import Progress, Removed

_ORDER = "library/order"


class Librarian(QObject):
    """Joins the library's view to the client.

    Signals:
        changed: the library's documents are others now, or other things are known of them.
        gone: ids of documents that are no longer there, or no longer what they were.
        told: something to say in the status bar.
        announced: something a screen reader is to say.
    """

    changed = Signal(object)
    gone = Signal(object)
    told = Signal(str)
    announced = Signal(str)

    def __init__(self, shelf: Shelf, client: Client, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._view = shelf.library
        self._client = client
        self._settings = settings
        self._cancelled = False
        self._dialog: DetailsDialog | None = None
        self._found: list[Pair] = []
        self._awaited: dict[Path, str] = {}
        self._connect()
        order = settings.value(_ORDER)
        if order in ORDERS:
            self._view.show_order(cast(Order, order))

    def _connect(self) -> None:
        view, client = self._view, self._client
        view.add_wanted.connect(self.add)
        view.newer_wanted.connect(self._add_newer)
        view.remove_wanted.connect(client.remove)
        view.restored.connect(self._put_back)
        view.edited.connect(self._edit)
        view.superseded.connect(client.supersede)
        view.original_wanted.connect(client.locate)
        view.sorted.connect(self._keep_order)
        view.adding.cancelled.connect(self._cancel)
        client.progressed.connect(self._progressed)
        client.added.connect(self._added)
        client.removed.connect(self._removed)
        client.described.connect(self._described)

    def add(self, paths: tuple[Path, ...]) -> None:
        """Adds files and folders to the library."""
        self._shelf.show_library()
        self._begin()
        self._client.add(paths)

    def add_starters(self) -> None:
        """Adds the documents that come with the program."""
        self._begin()
        self._client.add_starters()

    def complain(self, sentence: str) -> None:
        """Says what could not be done, where it was asked for."""
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.complain(sentence)
        else:
            self._view.complain(sentence)

    def _begin(self) -> None:
        self._cancelled = False
        self._view.complain("")
        self._view.adding.begin()

    def _add_newer(self, old_id: str, path: Path) -> None:
        self._awaited[path] = old_id
        self.add((path,))

    def _put_back(self, removed: Removed) -> None:
        self._begin()
        self._client.put_back(removed)

    def _cancel(self) -> None:
        self._cancelled = True
        self._client.cancel()

    def _edit(self, document: Document) -> None:
        self._dialog = DetailsDialog(document, self._view)
        self._dialog.described.connect(self._client.describe)
        self._dialog.open()

    def _keep_order(self, order: str) -> None:
        self._settings.setValue(_ORDER, order)

    @Slot(object)
    def _progressed(self, progress: Progress) -> None:
        self._view.adding.step(progress)
        new, awaited = progress.document, None
        if progress.change is not None:
            awaited = self._awaited.pop(progress.path, None)
        if new is None:
            return
        if awaited is not None and awaited != new.id:
            # What was asked for is not asked about once more.
            self._client.supersede(((awaited, new.id),))
        self._found += [(old, new) for old in progress.earlier if old.id != awaited]

    @Slot(object)
    def _added(self, documents: tuple[Document, ...]) -> None:
        self._view.adding.stop()
        # What follows has turns of its own: the last steps and an answer may fill this one.
        QTimer.singleShot(0, self, partial(self._end, documents))

    def _end(self, documents: tuple[Document, ...]) -> None:
        if not self._view.adding.is_running:
            self._view.adding.end(cancelled=self._cancelled)
        QTimer.singleShot(0, self, partial(self._take, documents))

    def _take(self, documents: tuple[Document, ...]) -> None:
        """Shows what there is after adding; asks whether newer versions replace older ones."""
        self.changed.emit(documents)
        self.told.emit(phrases.documents(len(documents)))
        self.announced.emit(self._view.adding.title.text())
        self._awaited.clear()
        here = {document.id: document for document in documents}
        found, self._found = self._found, []
        pairs = [(old, new) for old, new in found if {old.id, new.id} <= here.keys()]
        if pairs:
            dialog = NewerDialog(pairs, self._view)
            dialog.agreed.connect(self._agree)
            dialog.open()

    def _agree(self, pairs: tuple[Pair, ...]) -> None:
        if pairs:
            self._client.supersede(tuple((old.id, new.id) for old, new in pairs))

    @Slot(object, object)
    def _removed(self, removed: Removed, documents: tuple[Document, ...]) -> None:
        self.gone.emit({removed.document.id})
        self._view.offer_back(removed)
        self.changed.emit(documents)
        words = self.tr("Removed “{}”").format(phrases.name(removed.document))
        self.told.emit(words)
        self.announced.emit(words)

    @Slot(object, object)
    def _described(self, changed: tuple[Document, ...], documents: tuple[Document, ...]) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.accept()
        self._view.complain("")
        self.changed.emit(documents)
        names = listed(phrases.name(document) for document in changed)
        self.told.emit(self.tr("Changed: {}").format(names))
