"""Sums answers up by a local language model, on a thread of its own: a reply may take minutes."""

from threading import Thread

from PySide6.QtCore import QObject, Signal

from index.compose import Composed, Endpoint, compose
from index.errors import ModelUnreachable
from index.model import Answer


class Composer(QObject):
    """Composes one answer at a time; only the latest counts.

    Signals:
        composed: the answer, and what was made of it (`Composed`) or why nothing was
            (`ModelUnreachable`).
    """

    composed = Signal(object, object)
    _ready = Signal(object, object)

    def __init__(self) -> None:
        # No parent: a thread still waiting for its reply keeps it alive when the window has gone.
        super().__init__()
        self._latest: Answer | None = None
        self._ready.connect(self._pass)

    def compose(self, answer: Answer, endpoint: Endpoint) -> None:
        """Begins to compose an answer."""
        self._latest = answer
        Thread(target=self._run, args=(answer, endpoint), daemon=True).start()

    def forget(self) -> None:
        """Lets what is under way come to nothing."""
        self._latest = None

    def _run(self, answer: Answer, endpoint: Endpoint) -> None:
        result: Composed | ModelUnreachable
        try:
            result = compose(answer.understood or answer.question, answer.statements, endpoint)
        except ModelUnreachable as error:
            result = error
        self._ready.emit(answer, result)

    def _pass(self, answer: Answer, result: Composed | ModelUnreachable) -> None:
        if answer is self._latest:
            self.composed.emit(answer, result)
