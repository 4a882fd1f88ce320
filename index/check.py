"""Whether a library is whole: its tables, its texts, its originals and its index."""

import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from corpus.errors import DocumentError
from index.adding import Adding, Shelf, heal
from index.incoming import Incoming
from index.kept import Entry
from index.model import Health, Progress
from index.originals import Original, sha256_of


def examine(shelf: Shelf) -> Health:
    """What is wrong with a library; nothing is changed."""
    catalogue = shelf.catalogue
    size, vectors = catalogue.size(), len(catalogue.keys())
    problems = list(damage(catalogue.connection))
    problems.extend(fault for entry in catalogue.entries() if (fault := _fault(shelf, entry)))
    if vectors < size:
        problems.append(f"{size - vectors} paragraphs have no vector yet")
    if size and not shelf.index.sound():
        problems.append("the index of vectors must be rebuilt; until then searching is slower")
    return Health(len(catalogue.entries()), size, vectors, tuple(problems))


def mend(shelf: Shelf) -> Health:
    """Mends what can be mended from what is whole, and says what it did."""
    catalogue = shelf.catalogue
    repaired = [
        f"{entry.document.file} was read again"
        for entry in catalogue.entries()
        if _fault(shelf, entry) and _read_again(shelf, entry)
    ]
    shelf.originals.sweep({shelf.originals.path(entry.document) for entry in catalogue.entries()})
    if not _words_agree(catalogue.connection):
        catalogue.rebuild_words()
        repaired.append("the index of words was rebuilt")
    if catalogue.size() and not shelf.index.sound():
        for _ in heal(shelf, Progress(0, 1, shelf.folder, "indexing")):
            pass
        repaired.append("the index of vectors was rebuilt")
    return replace(examine(shelf), repaired=tuple(repaired))


def restore(shelf: Shelf, original: Original, step: Progress) -> Iterator[Progress]:
    """Reads a document again from its original, as the document it was.

    Raises:
        DocumentError: it can't be read.
    """
    with tempfile.TemporaryDirectory(dir=shelf.folder, prefix="reading-") as folder:
        # Readers look at a file's name: for its format, and for a title where it has no other.
        file = Path(folder) / original.file
        file.write_bytes(shelf.originals.path(original).read_bytes())
        incoming = Incoming(
            file, Path(original.path), original.sha256, original.starter, original.id
        )
        yield from Adding(shelf).keep(step, incoming)


def damage(connection: sqlite3.Connection) -> Iterator[str]:
    """What SQLite finds wrong with its own file."""
    for (line,) in connection.execute("PRAGMA quick_check(3)"):
        if line != "ok":
            yield f"the database is damaged: {line}"
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        yield "the database is damaged: paragraphs without a document"


def _fault(shelf: Shelf, entry: Entry) -> str | None:
    name = entry.document.file
    if not shelf.catalogue.is_whole(entry.document.id):
        return f"{name}: its paragraphs are not what was read"
    if not shelf.originals.holds(entry.document):
        return f"{name}: the copy of the file is missing or changed"
    return None


def _read_again(shelf: Shelf, entry: Entry) -> bool:
    original = Original.of(entry.document, entry.path)
    if not shelf.originals.holds(original):
        if not entry.path.is_file() or sha256_of(entry.path) != original.sha256:
            return False
        shelf.originals.keep(entry.path.read_bytes(), original)
    if shelf.catalogue.is_whole(entry.document.id):
        return True
    try:
        for _ in restore(shelf, original, Progress(0, 1, entry.path, "reading")):
            pass
    except DocumentError:
        return False
    return True


def _words_agree(connection: sqlite3.Connection) -> bool:
    try:
        for table in ("words", "forms"):
            connection.execute(
                f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)"  # noqa: S608
            )
    except sqlite3.DatabaseError:
        return False
    return True
