"""A library in step with the server it is shared through, while the window is open."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.engine.client import Client
from app.engine.errands import Errand
from app.messages import message
from corpus.model import Document
from index.errors import LibraryPrivate, ServerError
from index.model import Progress

_EVERY = 60_000
"""Milliseconds between two exchanges; what changes here goes at once."""


class Sharing(QObject):
    """Has the library exchange with its server, and says what came of it.

    Signals:
        told: something to say in the status bar.
        changed: the documents, where others added or removed some.
    """

    told = Signal(str)
    changed = Signal(object)

    def __init__(self, address: str, client: Client, parent: QObject) -> None:
        super().__init__(parent)
        self._address = address
        self._came = False
        self._linked = False
        self._failed = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(client.keep_up)
        client.healing.connect(self._note)
        client.settled.connect(self._settle)
        client.failed.connect(self._fail)

    def start(self) -> None:
        """From now on, once a minute."""
        self._timer.start()

    def _note(self, progress: Progress | None) -> None:
        if progress is None or progress.change is None:
            return
        texts = {
            "added": self.tr("Fetched from the shared server: {}"),
            "changed": self.tr("A newer version came from the shared server: {}"),
            "removed": self.tr("Removed by others: {}"),
            "shared": self.tr("Now on the shared server: {}"),
        }
        self._came = self._came or progress.change != "shared"
        self.told.emit(texts[progress.change].format(progress.path.name))

    def _settle(self, documents: tuple[Document, ...]) -> None:
        if self._came:
            self._came = False
            self.changed.emit(documents)
        elif not self._linked and not self._failed:
            self.told.emit(self.tr("In step with {}").format(self._address))
        self._linked, self._failed = not self._failed, False

    def _fail(self, errand: Errand, error: Exception) -> None:
        if errand == "upkeep" and isinstance(error, ServerError | LibraryPrivate):
            self._failed = True
            self.told.emit(message(error))
