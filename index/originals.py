"""Copies of the files added, by their hash, so that the source view never loses its page."""

import hashlib
import os
from pathlib import Path


class Originals:
    """`originals/<sha256><suffix>`; a file is either there whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, sha256: str, suffix: str) -> Path:
        """Where a file's copy lies."""
        return self._folder / f"{sha256}{suffix.lower()}"

    def keep(self, data: bytes, sha256: str, suffix: str) -> None:
        """Writes a file's copy, unless it is here already."""
        target = self.path(sha256, suffix)
        if not target.exists():
            self._folder.mkdir(parents=True, exist_ok=True)
            temporary = target.with_name(f"{target.name}.part")
            with temporary.open("wb") as copy:
                copy.write(data)
                copy.flush()
                os.fsync(copy.fileno())
            temporary.replace(target)

    def drop(self, sha256: str, suffix: str) -> None:
        """Deletes a copy."""
        self.path(sha256, suffix).unlink(missing_ok=True)

    def sweep(self, wanted: set[Path]) -> None:
        """Deletes what an interrupted change left behind: all files but those wanted."""
        if self._folder.is_dir():
            for file in self._folder.iterdir():
                if file not in wanted:
                    file.unlink(missing_ok=True)


def sha256_of(file: Path) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
