"""The window's side of the worker: numbers requests, drops stale results, keeps read documents."""

from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal, Slot

from app.worker import Engine, Worker
from corpus.model import Document, Paragraph
from index.model import (
    Answer,
    Description,
    Link,
    Mention,
    Progress,
    Removed,
    Scope,
    Theme,
)

Errand = Literal[
    "open", "question", "survey", "show", "load", "link", "locate", "pages", "add", "remove",
    "describe", "upkeep", "sheets", "sheet", "export",
]  # fmt: skip
_LATEST: tuple[Errand, ...] = ("question", "survey", "show", "load", "link", "locate", "pages")


class Client(QObject):
    """Asks the worker, on the window's thread, and passes on only what is still wanted.

    Of questions, themes, references, documents and originals only the latest counts. Adding and
    removing change the library, so every result of theirs is passed on.

    Signals:
        opened, answered, found, loaded, linked, located, paged, progressed, added,
            removed, described: the worker's results.
        done: what a job was for (an `Errand`) and what it returned.
        healing: a step of putting the index in order; None at the end.
        failed: what was asked for (an `Errand`) and the exception.
        busied: whether a question is under way.
    """

    opened = Signal(object)
    answered = Signal(object)
    found = Signal(str, object)
    loaded = Signal(str, object)
    linked = Signal(str, object)
    located = Signal(object)
    done = Signal(str, object)
    paged = Signal(str, object)
    progressed = Signal(object)
    healing = Signal(object)
    added = Signal(object)
    removed = Signal(object, object)
    described = Signal(object, object)
    failed = Signal(str, object)
    busied = Signal(bool)

    _to_open = Signal(int)
    _to_ask = Signal(int, str, object)
    _to_find = Signal(int, str, object, object)
    _to_load = Signal(int, str)
    _to_link = Signal(int, str)
    _to_locate = Signal(int, str)
    _to_add = Signal(int, object)
    _to_add_starters = Signal(int)
    _to_remove = Signal(int, str)
    _to_do = Signal(int, object)
    _to_put_back = Signal(int, object)
    _to_describe = Signal(int, str, object)
    _to_supersede = Signal(int, object)
    _to_warm = Signal(int)
    _to_heal = Signal(int)
    _to_cancel = Signal()

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker  # connections alone don't keep it
        self._numbers = count(1)
        self._errands: dict[int, Errand] = {}
        self._latest: dict[Errand, int] = {}
        self._words = ""
        self._subject: dict[int, str] = {}
        self._kept: dict[str, tuple[Paragraph, ...]] = {}
        self._connect(worker)

    def open(self) -> None:
        """Opens the library."""
        self._to_open.emit(self._number("open"))

    def ask(self, question: str, within: tuple[str, ...]) -> None:
        """Asks a question; an earlier one still under way no longer counts."""
        number = self._number("question")
        self.busied.emit(True)
        self._to_ask.emit(number, question, within)

    def find(self, words: str, within: tuple[str, ...], scope: Scope) -> None:
        """Looks for every mention; an earlier question no longer counts."""
        number = self._number("question")
        self._words = words
        self.busied.emit(True)
        self._to_find.emit(number, words, within, scope)

    def survey(self, theme: Theme) -> None:
        """Asks for the paragraphs of a theme."""
        self.do("survey", lambda engine: engine.survey(theme))

    def show(self, reference: str) -> None:
        """Asks for the paragraphs a reference means."""
        self.do("show", lambda engine: engine.show(reference))

    def load(self, document_id: str) -> None:
        """Loads a document's paragraphs, at once where they were loaded before."""
        number = self._number("load")
        if document_id in self._kept:
            self.loaded.emit(document_id, self._kept[document_id])
            return
        self._subject[number] = document_id
        self._to_load.emit(number, document_id)

    def link(self, document_id: str) -> None:
        """Asks where a document's paragraphs refer to something."""
        number = self._number("link")
        self._subject[number] = document_id
        self._to_link.emit(number, document_id)

    def find_pages(self, document_id: str) -> None:
        """Asks for the file whose pages are to be shown."""
        number = self._number("pages")
        self._subject[number] = document_id
        self._to_locate.emit(number, document_id)

    def locate(self, document_id: str) -> None:
        """Asks where a document's original is."""
        self._to_locate.emit(self._number("locate"), document_id)

    def add(self, paths: tuple[Path, ...]) -> None:
        """Adds files and folders."""
        self._to_add.emit(self._number("add"), paths)

    def add_starters(self) -> None:
        """Adds the documents that come with the program."""
        self._to_add_starters.emit(self._number("add"))

    def remove(self, document_id: str) -> None:
        """Takes a document out of the library."""
        self._to_remove.emit(self._number("remove"), document_id)

    def do(self, errand: Errand, job: Callable[[Engine], Any]) -> None:
        """Has a job done with the library; every result is passed on, in order."""
        self._to_do.emit(self._number(errand), job)

    def put_back(self, removed: Removed) -> None:
        """Puts back a document that was taken out."""
        self._to_put_back.emit(self._number("add"), removed)

    def describe(self, document_id: str, changes: Description) -> None:
        """Says what a document is."""
        self._to_describe.emit(self._number("describe"), document_id, changes)

    def supersede(self, pairs: tuple[tuple[str, str | None], ...]) -> None:
        """Marks documents as superseded by newer ones, or by none."""
        self._to_supersede.emit(self._number("describe"), pairs)

    def keep_up(self) -> None:
        """Puts the index in order where it isn't, and makes the model ready."""
        self._to_warm.emit(self._number("upkeep"))
        self._to_heal.emit(self._number("upkeep"))

    def cancel(self) -> None:
        """Stops adding."""
        self._to_cancel.emit()

    def _connect(self, worker: Worker) -> None:
        self._to_open.connect(worker.open)
        self._to_ask.connect(worker.ask)
        self._to_find.connect(worker.find)
        self._to_load.connect(worker.load_document)
        self._to_link.connect(worker.link)
        self._to_locate.connect(worker.locate)
        self._to_add.connect(worker.add)
        self._to_add_starters.connect(worker.add_starters)
        self._to_remove.connect(worker.remove)
        self._to_do.connect(worker.do)
        self._to_put_back.connect(worker.put_back)
        self._to_describe.connect(worker.describe)
        self._to_supersede.connect(worker.supersede)
        self._to_warm.connect(worker.warm)
        self._to_heal.connect(worker.heal)
        self._to_cancel.connect(worker.cancel)
        self._connect_results(worker)

    def _connect_results(self, worker: Worker) -> None:
        worker.opened.connect(self._pass_opened)
        worker.answered.connect(self._pass_answered)
        worker.found.connect(self._pass_found)
        worker.loaded.connect(self._pass_loaded)
        worker.linked.connect(self._pass_linked)
        worker.located.connect(self._pass_located)
        worker.done.connect(self._pass_done)
        worker.progressed.connect(self._pass_progressed)
        worker.added.connect(self._pass_added)
        worker.removed.connect(self._pass_removed)
        worker.described.connect(self._pass_described)
        worker.failed.connect(self._pass_failed)

    def _number(self, errand: Errand) -> int:
        number = next(self._numbers)
        self._errands[number] = errand
        self._latest[errand] = number
        return number

    def _is_latest(self, number: int) -> bool:
        return self._latest.get(self._errands[number]) == number

    @Slot(int, object)
    def _pass_opened(self, number: int, documents: tuple[Document, ...]) -> None:
        self.opened.emit(documents)

    @Slot(int, object)
    def _pass_answered(self, number: int, answer: Answer) -> None:
        if self._is_latest(number):
            self.busied.emit(False)
            self.answered.emit(answer)

    @Slot(int, object)
    def _pass_found(self, number: int, mentions: tuple[Mention, ...]) -> None:
        if self._is_latest(number):
            self.busied.emit(False)
            self.found.emit(self._words, mentions)

    @Slot(int, object)
    def _pass_loaded(self, number: int, paragraphs: tuple[Paragraph, ...]) -> None:
        document_id = self._subject.pop(number)
        if self._is_latest(number):
            self._kept[document_id] = paragraphs
            self.loaded.emit(document_id, paragraphs)

    @Slot(int, object)
    def _pass_linked(self, number: int, links: tuple[Link, ...]) -> None:
        document_id = self._subject.pop(number)
        if self._is_latest(number):
            self.linked.emit(document_id, links)

    @Slot(int, object)
    def _pass_located(self, number: int, path: Path) -> None:
        if not self._is_latest(number):
            return
        if self._errands[number] == "pages":
            self.paged.emit(self._subject.pop(number), path)
        else:
            self.located.emit(path)

    @Slot(int, object)
    def _pass_done(self, number: int, result: Any) -> None:
        errand = self._errands[number]
        if errand not in _LATEST or self._is_latest(number):
            self.done.emit(errand, result)

    @Slot(int, object)
    def _pass_progressed(self, number: int, progress: Progress) -> None:
        if progress.change in ("changed", "removed"):
            self._kept.clear()
        if self._errands[number] == "upkeep":
            self.healing.emit(progress)
        else:
            self.progressed.emit(progress)

    @Slot(int, object)
    def _pass_added(self, number: int, documents: tuple[Document, ...]) -> None:
        if self._errands[number] == "upkeep":
            self.healing.emit(None)
        elif self._is_latest(number):
            self.added.emit(documents)

    @Slot(int, object, object)
    def _pass_removed(self, number: int, removed: Removed, documents: tuple[Document, ...]) -> None:
        self._kept.pop(removed.document.id, None)
        self.removed.emit(removed, documents)

    @Slot(int, object, object)
    def _pass_described(
        self, number: int, changed: tuple[Document, ...], documents: tuple[Document, ...]
    ) -> None:
        self.described.emit(changed, documents)

    @Slot(int, object)
    def _pass_failed(self, number: int, error: Exception) -> None:
        errand = self._errands[number]
        if errand in _LATEST and not self._is_latest(number):
            return
        if errand == "question":
            self.busied.emit(False)
        self.failed.emit(errand, error)
