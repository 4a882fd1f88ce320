"""Questions asked while documents are still being added: answered, and again once all are there."""

from PySide6.QtCore import QObject, Signal, Slot

from app.desk.panes import Panes
from app.engine.client import Client
from corpus.model import Document


class AskedEarly(QObject):
    """Remembers the last question that the documents there so far didn't answer.

    Signals:
        due: the question to be asked again, now that all documents are there.
    """

    due = Signal(str)

    def __init__(self, panes: Panes, client: Client, parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._question = ""
        client.added.connect(self._end)

    def note(self, question: str) -> None:
        """Takes a question asked, and says so where documents are still being added."""
        self._question = question if self._panes.shelf.library.adding.is_running else ""
        if self._question:
            self._panes.question.note(
                self.tr(
                    "Documents are still being added. What is there is looked through; if it "
                    "doesn’t say, you are answered again once all are there."
                )
            )

    def settle(self) -> None:
        """Takes it that the question was answered."""
        if self._question:
            self._question = ""
            self._panes.question.notice.hide()

    @Slot(object)
    def _end(self, documents: tuple[Document, ...]) -> None:
        question = self._question
        self.settle()
        # Who has begun to type something else isn't interrupted.
        if question and question == self._panes.question.field.text().strip():
            self.due.emit(question)
