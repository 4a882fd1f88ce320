"""The window's side of the worker: numbers jobs, drops stale results, keeps read documents."""

import gc
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import Any
from weakref import finalize

from PySide6.QtCore import QObject, Signal, Slot

from app.engine.engine import Engine
from app.engine.errands import LATEST, RECKONED, Errand, Request
from app.engine.worker import Job, Worker
from corpus.model import Document, Paragraph
from index.model import Description, Progress, Removed, Scope, Theme


class Client(QObject):
    """Asks the worker, on the window's thread, and passes on only what is still wanted.

    Of questions, themes, references, documents and originals only the latest counts. What changes
    the library is passed on always.

    Signals:
        opened, added: the documents.
        answered, found, surveyed, shown: results; the words looked for come before mentions.
        loaded, linked, paged: a document's id, and its paragraphs, links, or file of pages.
        located: the original to open.
        removed, described: what was taken out or changed, and the documents now.
        done: what a job was for (an `Errand`) and what it returned; None where `reckon` came to
            nothing.
        advanced: what a job of `reckon` is for, and the share of it that is done, 0 to 1.
        progressed: a step of adding.
        healing: a step of putting the index in order; None at the end.
        settled: the documents, after the index was put in order.
        failed: what was asked for (an `Errand`) and the exception.
        busied: whether a question is under way.
    """

    opened = Signal(object)
    answered = Signal(object)
    found = Signal(str, object)
    surveyed = Signal(object)
    shown = Signal(object)
    loaded = Signal(str, object)
    linked = Signal(str, object)
    located = Signal(object)
    done = Signal(str, object)
    advanced = Signal(str, float)
    paged = Signal(str, object)
    progressed = Signal(object)
    healing = Signal(object)
    settled = Signal(object)
    added = Signal(object)
    removed = Signal(object, object)
    described = Signal(object, object)
    failed = Signal(str, object)
    busied = Signal(bool)

    _to_do = Signal(int, object)
    _to_run = Signal(int, object)
    _to_run_first = Signal(int, object)
    _to_drop = Signal(int)
    _to_mend = Signal(int)
    _to_cancel = Signal()

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker  # connections alone don't keep it
        self._numbers = count(1)
        self._requests: dict[int, Request] = {}
        self._latest: dict[Errand, int] = {}
        self._kept: dict[str, tuple[Paragraph, ...]] = {}
        self._aside: Path | None = None
        self._to_do.connect(worker.do)
        self._to_run.connect(worker.run)
        self._to_run_first.connect(worker.run_first)
        self._to_drop.connect(worker.drop)
        self._to_mend.connect(worker.mend)
        self._to_cancel.connect(worker.cancel)
        worker.done.connect(self._pass_done)
        worker.progressed.connect(self._pass_progressed)
        worker.ended.connect(self._pass_ended)
        worker.failed.connect(self._pass_failed)

    def open(self) -> None:
        """Opens the library."""
        self._do("open", lambda engine: engine.documents(), self.opened.emit)

    def mend(self) -> None:
        """Mends a damaged library and opens it."""
        self._to_mend.emit(self._number(Request("open", self.opened.emit)))

    def ask(self, question: str, within: tuple[str, ...]) -> None:
        """Asks a question; an earlier one still under way no longer counts."""
        self.busied.emit(True)
        self._do("question", lambda engine: engine.ask(question, within), self.answered.emit)

    def find(self, words: str, within: tuple[str, ...], scope: Scope) -> None:
        """Looks for every mention; an earlier question no longer counts."""
        self.busied.emit(True)
        deliver = partial(self.found.emit, words)
        self._do("question", lambda engine: engine.find(words, within, scope), deliver)

    def survey(self, theme: Theme) -> None:
        """Asks for the paragraphs of a theme."""
        self._do("survey", lambda engine: engine.survey(theme), self.surveyed.emit)

    def show(self, reference: str) -> None:
        """Asks for the paragraphs a reference means."""
        self._do("show", lambda engine: engine.show(reference), self.shown.emit)

    def load(self, document_id: str) -> None:
        """Loads a document's paragraphs, at once where they were loaded before."""
        if document_id in self._kept:
            self._latest.pop("load", None)
            self.loaded.emit(document_id, self._kept[document_id])
            return
        deliver = partial(self._keep, document_id)
        self._do("load", lambda engine: engine.paragraphs(document_id), deliver)

    def link(self, document_id: str) -> None:
        """Asks where a document's paragraphs refer to something."""
        deliver = partial(self.linked.emit, document_id)
        self._do("link", lambda engine: engine.links(document_id), deliver)

    def find_pages(self, document_id: str) -> None:
        """Asks for the file whose pages are to be shown."""
        deliver = partial(self.paged.emit, document_id)
        self._do("pages", lambda engine: engine.original(document_id), deliver)

    def locate(self, document_id: str) -> None:
        """Asks where a document's original is."""
        self._do("locate", lambda engine: engine.original(document_id), self.located.emit)

    def add(self, paths: tuple[Path, ...]) -> None:
        """Adds files and folders."""
        self._run("add", lambda engine: engine.add(paths), self.added.emit)

    def add_starters(self) -> None:
        """Adds the documents that come with the program."""
        self._run("add", lambda engine: engine.add_starters(), self.added.emit)

    def remove(self, document_id: str) -> None:
        """Takes a document out of the library; until this is closed, it can be put back."""
        folder = self._folder()

        def job(engine: Engine) -> tuple[Removed, tuple[Document, ...]]:
            return engine.holdings.set_aside(document_id, folder), engine.documents()

        self._do("remove", job, self._remove)

    def put_back(self, removed: Removed) -> None:
        """Puts back a document that was taken out."""
        self._run("add", lambda engine: engine.holdings.put_back(removed), self.added.emit)

    def describe(self, document_id: str, changes: Description) -> None:
        """Says what a document is."""

        def job(engine: Engine) -> tuple[tuple[Document, ...], tuple[Document, ...]]:
            return (engine.holdings.describe(document_id, **changes),), engine.documents()

        self._do("describe", job, self._describe)

    def supersede(self, pairs: tuple[tuple[str, str | None], ...]) -> None:
        """Marks documents as superseded by newer ones, or by none."""

        def job(engine: Engine) -> tuple[tuple[Document, ...], tuple[Document, ...]]:
            return tuple(engine.holdings.supersede(*pair) for pair in pairs), engine.documents()

        self._do("describe", job, self._describe)

    def keep_up(self) -> None:
        """Puts the index in order where it isn't, and makes the model ready."""
        self._do("upkeep", lambda engine: engine.warm(), _spare)
        self._run("upkeep", lambda engine: engine.heal(), self._settle)

    def do(self, errand: Errand, job: Job) -> None:
        """Has a job done with the library; every result is passed on, in order."""
        self._do(errand, job, partial(self.done.emit, errand))

    def reckon(self, errand: Errand, steps: Callable[[Engine], Iterator[float]]) -> None:
        """Has what takes a while found out between questions; one for the same is given up."""
        self.give_up(errand)
        self._to_run_first.emit(
            self._number(Request(errand, partial(self.done.emit, errand))), steps
        )

    def give_up(self, errand: Errand) -> None:
        """Stops what takes many steps; nothing more is said of it."""
        number = self._latest.pop(errand, 0)
        self._requests.pop(number, None)
        self._to_drop.emit(number)

    def cancel(self) -> None:
        """Stops adding."""
        self._to_cancel.emit()

    def close(self) -> None:
        """Lets go of what was taken out."""
        if self._aside is not None:
            self._forget()
            self._aside = None

    def _do(self, errand: Errand, job: Job, deliver: Callable[[Any], None]) -> None:
        self._to_do.emit(self._number(Request(errand, deliver)), job)

    def _run(
        self,
        errand: Errand,
        steps: Callable[[Engine], Iterator[Progress]],
        deliver: Callable[[Any], None],
    ) -> None:
        if errand == "add":
            self.give_up("upkeep")  # it would have to be done again
        self._to_run.emit(self._number(Request(errand, deliver)), steps)

    def _number(self, request: Request) -> int:
        number = next(self._numbers)
        self._requests[number] = request
        self._latest[request.errand] = number
        return number

    def _is_wanted(self, number: int) -> bool:
        if number not in self._requests:  # it was given up
            return False
        errand = self._requests[number].errand
        return errand not in LATEST or self._latest.get(errand) == number

    @Slot(int, object)
    def _pass_done(self, number: int, result: Any) -> None:
        if self._is_wanted(number):
            request = self._requests[number]
            if request.errand == "question":
                self.busied.emit(False)
            request.deliver(result)
        self._requests.pop(number, None)

    @Slot(int, object)
    def _pass_progressed(self, number: int, progress: Progress | float) -> None:
        if not self._is_wanted(number):
            return
        if isinstance(progress, float):
            self.advanced.emit(self._requests[number].errand, progress)
            return
        if progress.change in ("changed", "removed"):
            self._kept.clear()
        if self._requests[number].errand == "upkeep":
            self.healing.emit(progress)
        else:
            self.progressed.emit(progress)

    @Slot(int, object)
    def _pass_ended(self, number: int, documents: tuple[Document, ...]) -> None:
        request = self._requests.get(number)
        if request is None:  # it had a result, which was passed on
            return
        if request.errand in RECKONED:
            self._pass_done(number, None)
            return
        del self._requests[number]
        # Of files added in turn, only the last ones' end is the end.
        if request.errand != "add" or self._latest["add"] == number:
            request.deliver(documents)

    @Slot(int, object)
    def _pass_failed(self, number: int, error: Exception) -> None:
        if not self._is_wanted(number):
            return
        errand = self._requests[number].errand
        if errand == "question":
            self.busied.emit(False)
        self.failed.emit(errand, error)

    def _keep(self, document_id: str, paragraphs: tuple[Paragraph, ...]) -> None:
        self._kept[document_id] = paragraphs
        self.loaded.emit(document_id, paragraphs)

    def _settle(self, documents: tuple[Document, ...]) -> None:
        self.healing.emit(None)
        self.settled.emit(documents)

    def _remove(self, result: tuple[Removed, tuple[Document, ...]]) -> None:
        removed, documents = result
        self._kept.pop(removed.document.id, None)
        self.removed.emit(removed, documents)

    def _describe(self, result: tuple[tuple[Document, ...], tuple[Document, ...]]) -> None:
        self.described.emit(*result)

    def _folder(self) -> Path:
        """Where what was taken out is kept, until this is closed or the program ends."""
        if self._aside is None:
            self._aside = Path(mkdtemp(prefix="rapporteur-"))
            self._forget = finalize(self, rmtree, self._aside, ignore_errors=True)
        return self._aside


def _spare(_: object) -> None:
    """Takes what is loaded by now, for good, out of Python's full collections.

    Each would go through all of it (0.2 s), and nothing moves meanwhile.
    """
    gc.freeze()
