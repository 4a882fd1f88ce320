"""The engine on its own thread: one job at a time, those of many steps in between."""

from collections import deque
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QThread, QTimer, Signal, Slot

from app.engine.engine import Engine

Job = Callable[[Engine], Any]
"""What takes one step, and its result."""
Steps = Callable[[Engine], Iterator[Any]]
"""What takes many; a generator may return a result."""


@dataclass(slots=True)
class _Running:
    """A job of many steps: not begun where it has no steps yet."""

    number: int
    job: Steps
    steps: Iterator[Any] | None = None
    told: Any = None

    def close(self) -> None:
        """Leaves off; what is done stays."""
        if isinstance(self.steps, Generator):
            self.steps.close()


class Worker(QObject):
    """Does numbered jobs on the thread it lives on.

    Jobs of many steps, such as adding files, advance by a zero-interval timer, so that questions
    slip in between two steps; cancelling closes them and leaves what is done.

    Signals:
        done: a job's number and what it returned; of one of many steps, only where that is
            something.
        progressed: a job's number and one of its steps.
        ended: a job of many steps is over or was cancelled; its number and the documents now.
        failed: a job's number and the exception.
        closed: nothing more will come.
    """

    done = Signal(int, object)
    progressed = Signal(int, object)
    ended = Signal(int, object)
    failed = Signal(int, object)
    closed = Signal()

    def __init__(
        self,
        open_library: Callable[[], Engine],
        mend_library: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self._open_library = open_library
        self._mend_library = mend_library
        self._library: Engine | None = None
        self._jobs: deque[_Running] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._advance)

    @Slot(int, object)
    def do(self, number: int, job: Job) -> None:
        """Does a job of one step; the first one opens the library, or says why it can't."""
        with self._reporting(number):
            self.done.emit(number, job(self._engine))

    @Slot(int)
    def mend(self, number: int) -> None:
        """Mends a library too damaged to be opened, and gives its documents."""
        with self._reporting(number):
            if self._library is None and self._mend_library is not None:
                self._mend_library()
            self.done.emit(number, self._engine.documents())

    @Slot(int, object)
    def run(self, number: int, steps: Steps) -> None:
        """Does a job of many steps, after those that are under way already."""
        self._jobs.append(_Running(number, steps))
        self._timer.start()

    @Slot(int, object)
    def run_first(self, number: int, steps: Steps) -> None:
        """Does a job of many steps before those under way, which then go on."""
        self._jobs.appendleft(_Running(number, steps))
        self._timer.start()

    @Slot()
    def cancel(self) -> None:
        """Stops what takes many steps; what is done stays."""
        while self._jobs:
            self._end(self._jobs[0])

    @Slot(int)
    def drop(self, number: int) -> None:
        """Stops one job of many steps, if it is not over."""
        for one in [one for one in self._jobs if one.number == number]:
            self._end(one)

    @Slot()
    def close(self) -> None:
        """Closes the library and ends the thread, where it has one of its own."""
        self._timer.stop()
        while self._jobs:
            self._jobs.popleft().close()
        if self._library is not None:
            self._library.close()
            self._library = None
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

    def _advance(self) -> None:
        if not self._jobs:
            self._timer.stop()
            return
        one, step = self._jobs[0], None
        with self._reporting(one.number):
            if one.steps is None:
                one.steps = one.job(self._engine)
            try:
                step = next(one.steps)
            except StopIteration as end:
                if end.value is not None:
                    self.done.emit(one.number, end.value)
        if step is None:
            self._end(one)
        elif step != one.told:  # while a file is read, the same comes many times
            one.told = step
            self.progressed.emit(one.number, step)

    def _end(self, one: _Running) -> None:
        one.close()
        self._jobs.remove(one)
        with self._reporting(one.number):
            self.ended.emit(one.number, self._engine.documents())

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
