"""The engine on its own thread: one request at a time, files added in between."""

from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from types import TracebackType
from typing import Any, Protocol, Unpack
from weakref import finalize

from PySide6.QtCore import QCoreApplication, QObject, QThread, QTimer, Signal, Slot

from corpus.model import Document, Paragraph
from index.model import (
    Answer,
    Description,
    Link,
    Mention,
    Passage,
    Progress,
    Removed,
    Scope,
    Theme,
)
from index.sheet import Sheet


class Engine(Protocol):
    """What the window needs of `index.library.Library`."""

    def documents(self) -> tuple[Document, ...]: ...

    def paragraphs(self, document_id: str) -> tuple[Paragraph, ...]: ...

    def add(self, paths: Sequence[Path]) -> Iterator[Progress]: ...

    def add_starters(self) -> Iterator[Progress]: ...

    def set_aside(self, document_id: str, folder: Path) -> Removed: ...

    def put_back(self, removed: Removed) -> Iterator[Progress]: ...

    def describe(self, document_id: str, **changes: Unpack[Description]) -> Document: ...

    def supersede(self, old_id: str, new_id: str | None) -> Document: ...

    def ask(self, question: str, within: Sequence[str] = ()) -> Answer: ...

    def find(
        self, words: str, within: Sequence[str] = (), scope: Scope | None = None
    ) -> tuple[Mention, ...]: ...

    def survey(self, theme: Theme) -> tuple[Passage, ...]: ...

    def show(self, wanted: str) -> tuple[Passage, ...]: ...

    def original(self, document_id: str) -> Path: ...

    def sheets(self) -> tuple[Sheet, ...]: ...

    def save_sheet(self, sheet: Sheet) -> None: ...

    def delete_sheet(self, sheet_id: str) -> Sheet: ...

    def links(self, document_id: str) -> tuple[Link, ...]: ...

    def warm(self) -> None: ...

    def heal(self) -> Iterator[Progress]: ...

    def close(self) -> None: ...


class Worker(QObject):
    """Answers numbered requests on the thread it lives on.

    Files are added a step at a time from a zero-interval timer, so that questions slip in between
    two documents; cancelling closes the steps and leaves what is done.

    Signals:
        opened: the library is there, with its documents.
        answered, found, loaded, linked, located: a number and its result.
        done: a request's number and what its job returned.
        progressed: a request's number and one step of adding files.
        added: adding, or putting the index in order, ended or was cancelled; the documents now.
        removed: what was taken out, and the documents now.
        described: the documents whose details are others now, and all documents.
        failed: a request's number and the exception.
        closed: nothing more will come.
    """

    opened = Signal(int, object)
    answered = Signal(int, object)
    found = Signal(int, object)
    loaded = Signal(int, object)
    linked = Signal(int, object)
    located = Signal(int, object)
    done = Signal(int, object)
    progressed = Signal(int, object)
    added = Signal(int, object)
    removed = Signal(int, object, object)
    described = Signal(int, object, object)
    failed = Signal(int, object)
    closed = Signal()

    def __init__(self, open_library: Callable[[], Engine]) -> None:
        super().__init__()
        self._open_library = open_library
        self._library: Engine | None = None
        self._jobs: deque[tuple[int, Callable[[], Iterator[Progress]]]] = deque()
        self._steps: Iterator[Progress] | None = None
        self._aside: Path | None = None
        self._forget: finalize[..., Worker] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._advance)

    @Slot(int)
    def open(self, request: int) -> None:
        """Opens the library, or says why it can't be opened."""
        with self._reporting(request):
            self._library = self._library or self._open_library()
            self.opened.emit(request, self._engine.documents())

    @Slot(int, str, object)
    def ask(self, request: int, question: str, within: tuple[str, ...]) -> None:
        """Answers a question from the documents named, from all where none is."""
        with self._reporting(request):
            self.answered.emit(request, self._engine.ask(question, within))

    @Slot(int, str, object, object)
    def find(self, request: int, words: str, within: tuple[str, ...], scope: Scope) -> None:
        """Finds every mention of the words."""
        with self._reporting(request):
            self.found.emit(request, self._engine.find(words, within, scope))

    @Slot(int, str)
    def load_document(self, request: int, document_id: str) -> None:
        """Loads a document's paragraphs."""
        with self._reporting(request):
            self.loaded.emit(request, self._engine.paragraphs(document_id))

    @Slot(int, str)
    def link(self, request: int, document_id: str) -> None:
        """Finds where a document's paragraphs refer to something."""
        with self._reporting(request):
            self.linked.emit(request, self._engine.links(document_id))

    @Slot(int, str)
    def locate(self, request: int, document_id: str) -> None:
        """Says where a document's original file is."""
        with self._reporting(request):
            self.located.emit(request, self._engine.original(document_id))

    @Slot(int, str)
    def remove(self, request: int, document_id: str) -> None:
        """Takes a document out of the library; until this is closed, it can be put back."""
        with self._reporting(request):
            removed = self._engine.set_aside(document_id, self._aside_folder())
            self.removed.emit(request, removed, self._engine.documents())

    @Slot(int, object)
    def put_back(self, request: int, removed: Removed) -> None:
        """Puts back a document that was taken out, in steps like those of adding."""
        with self._reporting(request):
            self._enqueue(request, partial(self._engine.put_back, removed))

    @Slot(int, str, object)
    def describe(self, request: int, document_id: str, changes: Description) -> None:
        """Says what a document is."""
        with self._reporting(request):
            document = self._engine.describe(document_id, **changes)
            self.described.emit(request, (document,), self._engine.documents())

    @Slot(int, object)
    def supersede(self, request: int, pairs: tuple[tuple[str, str | None], ...]) -> None:
        """Marks documents as superseded by newer ones, or by none."""
        with self._reporting(request):
            changed = tuple(self._engine.supersede(old, new) for old, new in pairs)
            self.described.emit(request, changed, self._engine.documents())

    @Slot(int, object)
    def do(self, request: int, job: Callable[[Engine], Any]) -> None:
        """Does a job with the library that takes one step."""
        with self._reporting(request):
            self.done.emit(request, job(self._engine))

    @Slot(int)
    def warm(self, request: int) -> None:
        """Loads what the first question would have to wait for."""
        with self._reporting(request):
            self._engine.warm()

    @Slot(int)
    def heal(self, request: int) -> None:
        """Puts the index in order, in steps like those of adding."""
        with self._reporting(request):
            self._enqueue(request, self._engine.heal)

    @Slot(int, object)
    def add(self, request: int, paths: tuple[Path, ...]) -> None:
        """Adds files, after those that are being added already."""
        with self._reporting(request):
            self._enqueue(request, partial(self._engine.add, paths))

    @Slot(int)
    def add_starters(self, request: int) -> None:
        """Adds the documents that come with the program."""
        with self._reporting(request):
            self._enqueue(request, self._engine.add_starters)

    @Slot()
    def cancel(self) -> None:
        """Stops adding; the documents finished stay."""
        if isinstance(self._steps, Generator):
            self._steps.close()
        self._steps = None
        while self._jobs:
            self._end_job()

    @Slot()
    def close(self) -> None:
        """Closes the library and ends the thread, where it has one of its own."""
        self._timer.stop()
        self._jobs.clear()
        if isinstance(self._steps, Generator):
            self._steps.close()
        if self._library is not None:
            self._library.close()
            self._library = None
        if self._forget is not None:
            self._forget()
        self.closed.emit()
        home = QCoreApplication.instance()
        thread = QThread.currentThread()
        if home is not None and thread is not home.thread():
            self.moveToThread(home.thread())
            thread.quit()

    @property
    def _engine(self) -> Engine:
        if self._library is None:
            self._library = self._open_library()
        return self._library

    def _aside_folder(self) -> Path:
        """Where what was taken out is kept, until this is closed or the program ends."""
        if self._aside is None:
            self._aside = Path(mkdtemp(prefix="rapporteur-"))
            self._forget = finalize(self, rmtree, self._aside, ignore_errors=True)
        return self._aside

    def _enqueue(self, request: int, job: Callable[[], Iterator[Progress]]) -> None:
        self._jobs.append((request, job))
        self._timer.start()

    def _advance(self) -> None:
        if not self._jobs:
            self._timer.stop()
            return
        request, job = self._jobs[0]
        step = None
        with self._reporting(request):
            if self._steps is None:
                self._steps = job()
            step = next(self._steps, None)
        if step is None:
            self._steps = None
            self._end_job()
        else:
            self.progressed.emit(request, step)

    def _end_job(self) -> None:
        request, _ = self._jobs.popleft()
        with self._reporting(request):
            self.added.emit(request, self._engine.documents())

    def _reporting(self, request: int) -> "_Reporting":
        return _Reporting(self, request)


class _Reporting(AbstractContextManager[None]):
    """Turns what a request raises into the worker's signal, so that the thread lives on."""

    def __init__(self, worker: Worker, request: int) -> None:
        self._worker = worker
        self._request = request

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        if not isinstance(error, Exception):
            return False
        self._worker.failed.emit(self._request, error)
        return True
