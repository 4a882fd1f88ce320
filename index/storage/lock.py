"""Operating-system locks: who may write to a library, and who has a Chroma folder open."""

from pathlib import Path
from types import TracebackType

from filelock import FileLock, Timeout

from index.errors import LibraryGone, LibraryLocked, LibraryUnwritable


class Lock:
    """A lock another process can't have at the same time; freed by the system if we die.

    Within its process it counts: taken twice, it must be released twice.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self._lock = FileLock(file, timeout=0, thread_local=False)

    def taken(self) -> bool:
        """Tries to take it; False where another has it or the folder can't be written to."""
        try:
            self._lock.acquire()
        except (Timeout, OSError):
            return False
        return True

    def release(self) -> None:
        """Gives it back."""
        self._lock.release()


class WriterLock(Lock):
    """Held by whoever changes the library, from the first step of a change to its last."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / "lock")

    def __enter__(self) -> None:
        # Else the lock would make the folder of a stick that was pulled out.
        if not self.file.parent.is_dir():
            raise LibraryGone(self.file.parent)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise LibraryLocked(self.file.parent) from error
        except OSError as error:
            raise LibraryUnwritable(self.file.parent, error.strerror or str(error)) from error

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()
