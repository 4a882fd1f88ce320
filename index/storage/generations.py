"""The folders Chroma lives in: one after another, never repaired, switched by a pointer file."""

import json
import os
import re
import shutil
from contextlib import suppress
from pathlib import Path

from index.storage.lock import Lock

_POINTER = "current"
_PREFIX = "gen-"
_NUMBERED = re.compile(r"gen-(\d+)")


class Generations:
    """`index/gen-0001`, `index/gen-0002`, … and `index/current`, which names the one in use."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def current(self) -> Path | None:
        """The generation in use, if there is one."""
        try:
            name = (self._folder / _POINTER).read_text("ascii").strip()
        except (OSError, UnicodeDecodeError):
            return None
        folder = self._folder / name
        return folder if name.startswith(_PREFIX) and folder.is_dir() else None

    def following(self) -> Path:
        """The folder for the next generation, not made yet; no number is used twice."""
        pointer = self._folder / _POINTER
        named = pointer.read_text("utf-8", "replace") if pointer.is_file() else ""
        used = [named.strip(), *(folder.name for folder in self._folder.glob(f"{_PREFIX}*"))]
        numbers = [int(match[1]) for name in used if (match := _NUMBERED.match(name))]
        self._folder.mkdir(parents=True, exist_ok=True)
        return self._folder / f"{_PREFIX}{max(numbers, default=0) + 1:04}"

    def switch(self, folder: Path) -> None:
        """Points to a generation from now on, in one step that can't be seen half done."""
        temporary = self._folder / f"{_POINTER}.new"
        with temporary.open("w", encoding="ascii") as file:
            file.write(folder.name)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(self._folder / _POINTER)

    def sweep(self, keep_current: bool = True) -> None:
        """Deletes every generation but the one in use.

        What another process has open loses its seal at least.
        """
        current = self.current() if keep_current else None
        for folder in self._folder.glob(f"{_PREFIX}*"):
            if folder.is_dir() and folder != current:
                self.unseal(folder)
                self.discard(folder)

    def discard(self, folder: Path) -> None:
        """Deletes a generation, unless another process has it open."""
        lock = self.lock(folder)
        if lock.taken():
            shutil.rmtree(folder, ignore_errors=True)
            self._seal(folder).unlink(missing_ok=True)
            lock.release()
            lock.file.unlink(missing_ok=True)

    def lock(self, folder: Path) -> Lock:
        """The lock of a generation, to be held while Chroma has it open, to read or to write."""
        return Lock(folder.with_name(f"{folder.name}.lock"))

    def seal(self, folder: Path, dropped: int) -> None:
        """Notes how a generation's files lie, after Chroma let go of them in good order.

        Where that can't be written, on a full disk or one pulled out, it isn't trusted.

        Args:
            folder: of the generation.
            dropped: how many vectors it keeps in its files though they were dropped.
        """
        with suppress(OSError):
            self._seal(folder).write_text(json.dumps([dropped, _files(folder)]), "utf-8")

    def unseal(self, folder: Path) -> None:
        """Marks a generation as not to be trusted."""
        self._seal(folder).unlink(missing_ok=True)

    def sealed(self, folder: Path) -> bool:
        """Whether its files still lie as Chroma left them."""
        return self._sealed(folder)[1] == _files(folder)

    def dropped(self, folder: Path) -> int:
        """How many vectors a generation keeps in its files though they were dropped."""
        return self._sealed(folder)[0]

    def _sealed(self, folder: Path) -> tuple[int, object]:
        try:
            dropped, files = json.loads(self._seal(folder).read_text("utf-8"))
        except (OSError, ValueError):
            return 0, None
        return int(dropped), files

    def _seal(self, folder: Path) -> Path:
        return folder.with_name(f"{folder.name}.seal")


def _files(folder: Path) -> dict[str, list[int]]:
    return {
        file.relative_to(folder).as_posix(): [file.stat().st_size, file.stat().st_mtime_ns]
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
