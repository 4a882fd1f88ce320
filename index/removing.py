"""Taking documents out, and putting them back, as they were, from a copy kept elsewhere."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from corpus.errors import DocumentError
from corpus.model import Document
from index.adding import Adding, Shelf, note_said, sweep
from index.incoming import Incoming
from index.model import Progress, Removed
from index.storage import aside, described
from index.storage.backups import Backups
from index.storage.kept import Entry


def remove(shelf: Shelf, document_id: str) -> Document:
    """Takes a document out: its text, its vectors and its original leave the disk.

    So does every earlier state of the database, with what it holds of the document.

    Raises:
        UnknownDocument: there is none with this id.
    """
    document = shelf.catalogue.known(document_id).document
    Backups(shelf.folder).discard()
    aside.discard(shelf.folder)
    shelf.catalogue.remove(document_id)
    sweep(shelf)
    shelf.index.discard()
    shelf.catalogue.compact()
    return document


def kept_copy(shelf: Shelf, entry: Entry, folder: Path) -> Removed:
    """Copies a document's original, before it is taken out, with all that was said of it.

    A file under its own name: readers look at it, for the format and for a title.
    """
    document = entry.document
    file = Path(tempfile.mkdtemp(dir=folder)) / document.file
    # A lost original is no reason to keep the document; it just can't be put back.
    with suppress(OSError):
        shutil.copyfile(shelf.originals.path(document), file)
    said = described.said(shelf.catalogue.connection, document.id)
    others = (other.document for other in shelf.catalogue.entries())
    gave_way = tuple(other.id for other in others if other.superseded_by == document.id)
    return Removed(document, file, entry.path, tuple(sorted(said.items())), gave_way)


def put_back(shelf: Shelf, removed: Removed) -> Iterator[Progress]:
    """Reads a document again from its copy, under its own id; what was said of it is said again."""
    document, catalogue = removed.document, shelf.catalogue
    step = Progress(0, 1, removed.file, "reading")
    if catalogue.entry(document.id) or catalogue.with_bytes(document.sha256):
        yield Progress(1, 1, removed.file, "done", "kept")
        return
    incoming = Incoming(removed.file, removed.place, document.sha256, document.starter, document.id)
    try:
        for done in Adding(shelf).keep(step, incoming):
            if done.change is not None:
                _say_again(shelf, removed)
            yield done
    except DocumentError as error:
        yield Progress(1, 1, removed.file, "done", "failed", error)
    sweep(shelf)


def _say_again(shelf: Shelf, removed: Removed) -> None:
    connection = shelf.catalogue.connection
    described.restore(connection, removed.document.id, dict(removed.said))
    for older in removed.gave_way:
        if shelf.catalogue.entry(older):
            described.supersede(connection, older, removed.document.id)
    described.tidy(connection)
    note_said(shelf, removed.document.id)
