"""A part of the desk: what joins some of the pages to the client."""

from PySide6.QtCore import QObject, Signal

from app.desk.announce import announce
from app.desk.panes import Panes
from app.engine.client import Client


class Part(QObject):
    """Holds the views and the client, and says what came of it.

    Signals:
        told: something to say in the status bar.
        page_wanted: the key of the page to be shown.
    """

    told = Signal(str)
    page_wanted = Signal(str)

    def __init__(self, panes: Panes, client: Client, parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._client = client

    def say(self, words: str) -> None:
        """Says something in the status bar and to a screen reader."""
        self.told.emit(words)
        announce(self._panes.middle, words)
