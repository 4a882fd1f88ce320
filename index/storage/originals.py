"""Copies of the files added, by their hash, so that the source view never loses its page."""

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Self

from corpus.model import Document


@dataclass(frozen=True, slots=True)
class Original:
    """What must be known of a copied file to read it again as the document it was.

    Attributes:
        said: what the user said of it, by field, "superseded_by" among them.
    """

    id: str
    file: str
    path: str
    sha256: str
    starter: bool
    said: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, document: Document, path: Path, said: dict[str, str]) -> Self:
        """The original of a document read from a path."""
        return cls(document.id, document.file, str(path), document.sha256, document.starter, said)


class Originals:
    """`originals/<sha256><suffix>`, beside each a note of what it was.

    A file is either there whole or not at all.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, document: Document | Original) -> Path:
        """Where a document's file lies."""
        return self._folder / f"{document.sha256}{Path(document.file).suffix.lower()}"

    def keep(self, data: bytes, original: Original) -> None:
        """Copies a file's bytes here, unless they are here already."""
        path = self.path(original)
        self._folder.mkdir(parents=True, exist_ok=True)
        if not self.holds(original):
            _write(path, data)
        self.note(original)

    def note(self, original: Original) -> None:
        """Keeps what must be known of a copy that is here."""
        _write(_note(self.path(original)), json.dumps(asdict(original)).encode())

    def holds(self, document: Document | Original) -> bool:
        """Whether a document's file is here, unchanged."""
        path = self.path(document)
        return path.is_file() and sha256_of(path) == document.sha256

    def all(self) -> Iterator[Original]:
        """What is here, as far as its notes can be read, in the order it was noted."""
        notes = [(note.stat().st_mtime_ns, note) for note in self._folder.glob("*.json")]
        for _, note in sorted(notes):
            try:
                original = Original(**json.loads(note.read_text("utf-8")))
            except (OSError, ValueError, TypeError):
                continue
            if self.holds(original):
                yield original

    def sweep(self, documents: set[Path]) -> None:
        """Deletes all but these originals."""
        wanted = documents | set(map(_note, documents))
        for file in self._folder.glob("*"):
            if file not in wanted:
                file.unlink(missing_ok=True)


def sha256_of(file: Path) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _note(path: Path) -> Path:
    return path.with_name(f"{path.name}.json")


def _write(path: Path, data: bytes) -> None:
    temporary = path.with_name(f"{path.name}.part")
    with temporary.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
