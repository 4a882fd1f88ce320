"""Whether a library is whole: its tables, its texts, its originals and its index."""

import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from corpus.errors import DocumentError
from index.adding import Adding, Shelf, heal, sweep
from index.catalogue import Catalogue
from index.incoming import Incoming, checked
from index.model import Health, Progress
from index.storage import described, schema, shared
from index.storage.kept import Entry
from index.storage.originals import Original


def examine(shelf: Shelf) -> Health:
    """What is wrong with a library; nothing is changed."""
    catalogue = shelf.catalogue
    problems = list(damage(catalogue.connection))
    if problems:
        # Nothing else it says can be believed.
        return Health(0, 0, 0, tuple(problems))
    size, vectors = catalogue.size(), len(catalogue.keys())
    problems.extend(altered(catalogue))
    problems.extend(
        f"{entry.document.file}: the copy of the file is missing or changed"
        for entry in catalogue.entries()
        if not _is_in_text_only(entry, shelf) and not shelf.originals.holds(entry.document)
    )
    problems.extend(
        f"{original.file} must be read again from its copy" for original in _lost(shelf)
    )
    if vectors < size:
        problems.append(f"{size - vectors} paragraphs have no vector yet")
    if size and not shared.archive(catalogue.connection) and not shelf.index.sound():
        problems.append("the index of vectors must be rebuilt; until then searching is slower")
    return Health(len(catalogue.entries()), size, vectors, tuple(problems))


def mend(shelf: Shelf) -> Health:
    """Mends what can be mended from what is whole, and says what it did.

    The database itself must be sound.
    """
    catalogue = shelf.catalogue
    repaired = [
        *_forgotten(shelf),
        *(
            f"{original.file} was read again"
            for original in [*_faulty(shelf), *_lost(shelf)]
            if _read_again(shelf, original)
        ),
    ]
    if not any(_lost(shelf)):
        catalogue.restored()
        described.tidy(catalogue.connection)
        sweep(shelf)
    if not _words_agree(catalogue.connection):
        catalogue.rebuild_words()
        repaired.append("the index of words was rebuilt")
    belongs = shared.archive(catalogue.connection)
    if catalogue.size() and not belongs and not shelf.index.sound():
        for _ in heal(shelf, Progress(0, 1, shelf.folder, "indexing")):
            pass
        repaired.append("the index of vectors was rebuilt")
    return replace(examine(shelf), repaired=tuple(repaired))


def damage(connection: sqlite3.Connection) -> Iterator[str]:
    """What SQLite finds wrong with its own file, and what of our tables isn't there."""
    try:
        for name in sorted(schema.lacking(connection)):
            yield f"the database is damaged: {name} is missing"
        for (line,) in connection.execute("PRAGMA quick_check(3)"):
            if line != "ok":
                yield f"the database is damaged: {line}"
        if connection.execute("PRAGMA foreign_key_check").fetchone():
            yield "the database is damaged: paragraphs without a document"
    except sqlite3.DatabaseError as error:
        yield f"the database is damaged: {error}"


def altered(catalogue: Catalogue) -> Iterator[str]:
    """The documents whose paragraphs don't add up to their checksum."""
    for entry in catalogue.entries():
        if not catalogue.is_whole(entry.document.id):
            yield f"{entry.document.file}: its paragraphs are not what was read"


def _is_in_text_only(entry: Entry, shelf: Shelf) -> bool:
    """Whether a document came from a shared server, whose files stay where they were added."""
    fetched = entry.path.parts[:1] == (shared.FOLDER,)
    return fetched and not shelf.originals.path(entry.document).exists()


def _forgotten(shelf: Shelf) -> Iterator[str]:
    """Drops what was altered of documents from a shared server, to be fetched once more."""
    catalogue = shelf.catalogue
    for entry in catalogue.entries():
        document = entry.document
        if _is_in_text_only(entry, shelf) and not catalogue.is_whole(document.id):
            catalogue.remove(document.id)
            shared.forget(catalogue.connection, document.id)
            yield f"{document.file} will be fetched once more from the shared server"


def _faulty(shelf: Shelf) -> list[Original]:
    entries = shelf.catalogue.entries()
    connection = shelf.catalogue.connection
    return [
        Original.of(one.document, one.path, described.said(connection, one.document.id))
        for one in entries
        if not _is_in_text_only(one, shelf)
        and not (shelf.catalogue.is_whole(one.document.id) and shelf.originals.holds(one.document))
    ]


def _lost(shelf: Shelf) -> list[Original]:
    """Originals of a database that was lost, not yet read again, in the order they came."""
    if not shelf.catalogue.restoring:
        return []
    held = {entry.document.id: entry.document.sha256 for entry in shelf.catalogue.entries()}
    return [one for one in shelf.originals.all() if held.get(one.id) != one.sha256]


def _read_again(shelf: Shelf, original: Original) -> bool:
    """Reads a document again as the document it was, from its copy or else from its place."""
    copy, place = shelf.originals.path(original), Path(original.path)
    source = copy if shelf.originals.holds(original) else place
    with tempfile.TemporaryDirectory() as folder:
        # Readers look at a file's name: for its format, and for a title where it has no other.
        file = Path(folder) / original.file
        incoming = Incoming(file, place, original.sha256, original.starter, original.id)
        try:
            file.write_bytes(checked(source, source.read_bytes))
            for _ in Adding(shelf).keep(Progress(0, 1, file, "reading"), incoming):
                pass
        except DocumentError:
            return False
    described.restore(shelf.catalogue.connection, original.id, original.said)
    shelf.originals.note(original)
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
