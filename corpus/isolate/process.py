"""One reading process, seen from its parent: started when needed, killed when it overruns."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Lock, Timer
from time import monotonic
from typing import IO, Any, TypeVar

from corpus.errors import (
    BrokenDocument,
    DocumentError,
    DocumentTooLarge,
    ReadingCrashed,
    ReadingTimedOut,
)
from corpus.isolate import confine, frames
from corpus.isolate.answer import Answer, PictureAnswer
from corpus.isolate.limits import Limits
from corpus.isolate.values import Malformed
from corpus.outline import Outline
from corpus.pictures import Picture, Size
from corpus.recogniser import VARIABLE, recogniser

FROZEN_FLAG = "--read-documents"
"""What a packaged program is started with to become a reading process (see `app.cli.run`)."""

_START = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]);"
    " from corpus.isolate.serve import main; main()"
)
_KEPT = ("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "LD_LIBRARY_PATH", "TESSDATA_PREFIX")
_DYING = 5.0  # seconds a process may take to go

AnswerT = TypeVar("AnswerT", bound=Answer)


def start() -> list[str]:
    """The command that starts a reading process, but for its last argument: the one place."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FROZEN_FLAG]
    root = str(Path(__file__).resolve().parents[2])
    found = [str(Path(entry).absolute()) for entry in sys.path]
    return [sys.executable, "-I", "-B", "-X", "utf8", "-c", _START, json.dumps([root, *found])]


class ReadingProcess:
    """A process that reads files one after another, replaced when it dies or is killed.

    Used by one thread at a time; only `stop` may come from another.
    """

    def __init__(self, limits: Limits, command: list[str] | None = None) -> None:
        self._limits = limits
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None
        self._number = 0
        self._stopped = False
        self._lock = Lock()

    def read(self, path: Path) -> Outline:
        """A file's outline, as `corpus.outline.outline` gives it.

        Raises:
            DocumentError: where it can't be read, or not within the limits.
        """
        return self._answered(path, "read", (), Answer).outline()

    def page_sizes(self, path: Path) -> tuple[Size, ...]:
        """What `corpus.pictures.page_sizes` gives.

        Raises:
            DocumentError: where it can't be opened, or not within the limits.
        """
        return self._answered(path, "sizes", (), PictureAnswer).sizes()

    def picture(self, path: Path, page: int, width: int) -> Picture:
        """What `corpus.pictures.picture` gives.

        Raises:
            DocumentError: where it can't be drawn, or not within the limits.
        """
        return self._answered(path, "picture", (page, width), PictureAnswer).picture()

    def stop(self) -> None:
        """Kills the process, whatever it is doing, and starts no other."""
        self._stopped = True
        self._kill()

    def close(self) -> None:
        """Ends the process and lets go of its pipes."""
        self._stopped = True
        self._drop()

    def _answered(
        self, path: Path, word: str, more: tuple[int, ...], kind: type[AnswerT]
    ) -> AnswerT:
        """The answer to a request, checked."""
        place = os.fsencode(path.absolute()).hex()
        asked = [place, *more] if more else place
        if self._process is not None:
            # What earlier files have left in a process is not this one's fault.
            with suppress(_Lost):
                return self._ask(path, word, asked, kind)
        try:
            return self._ask(path, word, asked, kind)
        except _Lost as lost:
            raise lost.error from None

    def _ask(self, path: Path, word: str, asked: object, kind: type[AnswerT]) -> AnswerT:
        process = self._started(path)
        requests, answers = _pipes(process)
        self._number += 1
        deadline = _Deadline(self._kill)
        answer = kind(path, self._number, lambda pages: deadline.set(self._limits.patience(pages)))
        failure: Exception | None = None
        with deadline:
            deadline.set(self._limits.patience(0))
            try:
                requests.write(frames.packed(self._number, word, asked))
                requests.flush()
                answer.receive(answers, self._limits.output)
            except (OSError, frames.BadFrame, frames.EndOfFrames, Malformed) as error:
                failure = error
        if failure is None:
            if answer.leaving or deadline.passed:
                self._drop()
            return self._concluded(answer, path)
        raise self._told(path, failure, process, deadline)

    def _concluded(self, answer: AnswerT, path: Path) -> AnswerT:
        try:
            answer.check()
        except Malformed as error:
            self._drop()
            raise BrokenDocument(path, str(error)) from error
        return answer

    def _told(
        self,
        path: Path,
        failure: Exception,
        process: subprocess.Popen[bytes],
        deadline: "_Deadline",
    ) -> Exception:
        """The error to raise for a process that is of no more use."""
        code = _exit_code(process) if not isinstance(failure, ValueError) else None
        self._drop()
        if deadline.passed or code == -getattr(signal, "SIGXCPU", 0):
            return ReadingTimedOut(path, f"{deadline.seconds:.0f} s")
        if isinstance(failure, frames.TooLong):
            return DocumentTooLarge(path, f"more than {self._limits.output // 10**6} MB of text")
        if isinstance(failure, ValueError):
            return BrokenDocument(path, str(failure))
        if code == confine.OUT_OF_MEMORY:
            size = f"more than {self._limits.memory // 2**20} MB of memory"
            return _Lost(DocumentTooLarge(path, size))
        return _Lost(ReadingCrashed(path, _end_of(code)))

    def _started(self, path: Path) -> subprocess.Popen[bytes]:
        with self._lock:
            if self._stopped:
                raise _Lost(ReadingCrashed(path, "stopped"))
            if self._process is None:
                try:
                    self._process = _popen(self._command or start(), self._limits)
                except OSError as error:
                    raise _Lost(ReadingCrashed(path, error.strerror or "")) from error
            return self._process

    def _kill(self) -> None:
        with self._lock:
            if self._process is not None:
                _kill(self._process)

    def _drop(self) -> None:
        with self._lock:
            process, self._process = self._process, None
            if process is None:
                return
            _kill(process)
            with suppress(subprocess.TimeoutExpired):
                process.wait(_DYING)
        for pipe in (process.stdin, process.stdout):
            if pipe:
                with suppress(OSError):
                    pipe.close()


class _Lost(Exception):
    """The process has gone; another may do better."""

    def __init__(self, error: DocumentError) -> None:
        super().__init__(str(error))
        self.error = error


class _Deadline:
    """Kills when the time is over, and tells that it has."""

    def __init__(self, kill: Callable[[], None]) -> None:
        self.passed = False
        self.seconds = 0.0
        self._kill = kill
        self._begun = monotonic()
        self._timer: Timer | None = None

    def set(self, seconds: float) -> None:
        """Moves the end to so many seconds after the beginning."""
        self._cancel()
        self.seconds = seconds
        self._timer = Timer(max(0.0, self._begun + seconds - monotonic()), self._end)
        self._timer.daemon = True
        self._timer.start()

    def __enter__(self) -> None:
        pass

    def __exit__(self, *_: object) -> None:
        self._cancel()

    def _cancel(self) -> None:
        # Joined, so that it can't kill when the process already reads another file.
        if self._timer is not None:
            self._timer.cancel()
            self._timer.join()

    def _end(self) -> None:
        self.passed = True
        self._kill()


def _popen(command: list[str], limits: Limits) -> subprocess.Popen[bytes]:
    told = json.dumps({"memory": limits.memory, "seconds": limits.longest + _DYING})
    apart: dict[str, Any] = {"start_new_session": True}
    if sys.platform == "win32":
        apart = {"creationflags": subprocess.CREATE_NO_WINDOW}
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return subprocess.Popen(  # noqa: S603 - our own program
        [*command, told],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(sys.executable).anchor or None,
        env={**kept, "LC_ALL": "C.UTF-8", VARIABLE: recogniser() or ""},
        **apart,
    )


def _pipes(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    if process.stdin is None or process.stdout is None:
        raise ValueError(process)
    return process.stdin, process.stdout


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Kills a process with all it may have started; not reaped yet, its number is still its own."""
    with suppress(OSError):
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)


def _exit_code(process: subprocess.Popen[bytes]) -> int | None:
    """How a process ended that has closed its pipe; None where it lives on without."""
    with suppress(subprocess.TimeoutExpired):
        return process.wait(1.0)
    return None


def _end_of(code: int | None) -> str:
    if code is not None and code < 0:
        with suppress(ValueError):
            return signal.Signals(-code).name
    return "" if code is None else f"exit code {code}"
