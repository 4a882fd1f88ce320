"""What lies beside library.sqlite: the seal that says it was found whole, and damaged ones."""

import json
import os
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

FILE = "library.sqlite"
_DAMAGED = "damaged-"


class Seal:
    """`library.seal`: how the database lay when it was last known to be whole.

    It is there from the first examination on, until damage is met; while it tells how the file
    lies now, nothing needs to be examined again.
    """

    def __init__(self, library: Path) -> None:
        self._database = library / FILE
        self._file = library / "library.seal"

    def holds(self) -> bool:
        """Whether the database lies as it did; what another process is writing is not told."""
        try:
            return bool(json.loads(self._file.read_text("ascii")) == self._state())
        except (OSError, ValueError):
            return False

    def there(self) -> bool:
        """Whether the database was examined, and no damage met since."""
        return self._file.exists()

    def put(self) -> None:
        """Notes how the database lies, where the folder can be written to."""
        with suppress(OSError):
            self._file.write_text(json.dumps(self._state()), "ascii")

    def renew(self) -> None:
        """Notes how the database lies after it was closed in good order, unless damage was met."""
        if self.there():
            self.put()

    def break_(self) -> None:
        """Notes that damage was met."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)

    def _state(self) -> list[int]:
        state = self._database.stat()
        log = self._database.with_name(f"{FILE}-wal")
        return [state.st_size, state.st_mtime_ns, log.stat().st_size if log.exists() else 0]


def put_aside(library: Path) -> Path:
    """Moves a damaged database out of the way, whole; returns where to."""
    folder = library / datetime.now(UTC).strftime(f"{_DAMAGED}%Y%m%d-%H%M%S-%f")
    folder.mkdir(parents=True)
    for file in library.glob(f"{FILE}*"):
        file.rename(folder / file.name)
    return folder


def discard(library: Path) -> None:
    """Deletes the damaged databases that were put aside."""
    for folder in library.glob(f"{_DAMAGED}*"):
        shutil.rmtree(folder, ignore_errors=True)


def sync(file: Path) -> None:
    """Has the system write a file to the disk now."""
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())
