"""Files read in processes of their own: one, several one after another, or several at once."""

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import Self

from corpus.errors import DocumentError
from corpus.isolate.limits import USUAL, Limits
from corpus.isolate.process import ReadingProcess
from corpus.outline import Outline


class Isolation:
    """Reading processes that are kept warm, each reading one file at a time.

    Calling it with a path reads a file; it can stand wherever `corpus.outline.outline` does.
    """

    def __init__(
        self, limits: Limits = USUAL, workers: int = 1, command: list[str] | None = None
    ) -> None:
        self._processes = [ReadingProcess(limits, command) for _ in range(max(1, workers))]
        self._idle: SimpleQueue[ReadingProcess] = SimpleQueue()
        for process in self._processes:
            self._idle.put(process)
        self._threads = ThreadPoolExecutor(len(self._processes), "reading")

    @property
    def workers(self) -> int:
        """How many files are read at once."""
        return len(self._processes)

    def __call__(self, path: Path) -> Outline:
        """Reads one file.

        Raises:
            DocumentError: where it can't be read, or not within the limits.
        """
        return self.submit(path).result()

    def submit(self, path: Path) -> Future[Outline]:
        """Begins to read a file as soon as a process is free; the result is outline or error."""
        return self._threads.submit(self._read, path)

    def close(self) -> None:
        """Ends all processes, whatever they are doing; files not yet read are not."""
        for process in self._processes:
            process.stop()
        self._threads.shutdown(cancel_futures=True)
        for process in self._processes:
            process.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _read(self, path: Path) -> Outline:
        process = self._idle.get()
        try:
            return process.read(path)
        finally:
            self._idle.put(process)


def isolated(path: Path, limits: Limits = USUAL) -> Outline:
    """Reads one file in a process of its own: `corpus.outline.outline`, but safe.

    Raises:
        DocumentError: where it can't be read, or not within the limits.
    """
    with closing(ReadingProcess(limits)) as process:
        return process.read(path)


def outlines(
    paths: Iterable[Path], workers: int, limits: Limits = USUAL
) -> Iterator[Outline | DocumentError]:
    """Reads files at once, as many as there are workers, and gives results in the order asked.

    At most twice as many files as workers are ahead of the one asked for. Closing the iterator
    ends the reading.
    """
    with Isolation(limits, workers) as isolation:
        waiting: deque[Future[Outline]] = deque()
        for path in paths:
            waiting.append(isolation.submit(path))
            if len(waiting) > 2 * workers:
                yield _result(waiting.popleft())
        while waiting:
            yield _result(waiting.popleft())


def _result(future: Future[Outline]) -> Outline | DocumentError:
    try:
        return future.result()
    except DocumentError as error:
        return error
