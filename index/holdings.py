"""The documents a library holds: said what they are, taken out, put back, packed to hand over."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Unpack

from corpus.model import Document
from index import opening, pack, removing
from index.adding import Shelf, note_said
from index.model import Description, Progress, Removed
from index.storage import described, schema
from index.storage.lock import WriterLock


class Holdings:
    """What is done with the documents of one library once they are there.

    Each change holds the writer's lock from its first step to its last.
    """

    def __init__(self, shelf: Shelf, lock: WriterLock) -> None:
        self._shelf = shelf
        self._catalogue = shelf.catalogue
        self._lock = lock

    def describe(self, document_id: str, **changes: Unpack[Description]) -> Document:
        """Says what a document is; that is kept when its file is read again.

        Args:
            document_id: of the document.
            changes: "" clears a field, None goes back to what the file says.

        Raises:
            UnknownDocument: there is none with this id.
            UnfitValue: a value can't be one of its field; nothing is changed.
            LibraryError: another program writes to the library.
        """
        with self._lock, schema.translated(self._shelf.folder):
            self._catalogue.known(document_id)
            described.describe(self._catalogue.connection, document_id, changes)
            return note_said(self._shelf, document_id)

    def supersede(self, old_id: str, new_id: str | None) -> Document:
        """Marks a document as superseded by a newer version of it, or by none; both stay.

        Raises:
            UnknownDocument: there is none with one of these ids.
            UnfitValue: the newer one is superseded by the older.
            LibraryError: another program writes to the library.
        """
        with self._lock, schema.translated(self._shelf.folder):
            self._catalogue.known(old_id)
            newer = self._catalogue.known(new_id).document.id if new_id else None
            described.supersede(self._catalogue.connection, old_id, newer)
            return note_said(self._shelf, old_id)

    def remove(self, document_id: str) -> Document:
        """Takes a document out: its text, its vectors and its original leave the disk.

        What sheets keep of it stays with them.

        Raises:
            UnknownDocument: there is none with this id.
            LibraryError: another program writes to the library.
        """
        with self._lock, schema.translated(self._shelf.folder):
            return removing.remove(self._shelf, document_id)

    def set_aside(self, document_id: str, folder: Path) -> Removed:
        """Takes a document out as `remove` does, after copying what it takes to put it back.

        Args:
            document_id: of the document.
            folder: where the copy of its original goes.

        Raises:
            UnknownDocument: there is none with this id.
            LibraryError: another program writes to the library.
        """
        with schema.translated(self._shelf.folder):
            removed = removing.kept_copy(self._shelf, self._catalogue.known(document_id), folder)
        self.remove(document_id)
        return removed

    def put_back(self, removed: Removed) -> Iterator[Progress]:
        """Puts back what `set_aside` took out, in steps like those of `add`.

        Raises:
            LibraryError: another program writes to the library, or the disk is full.
        """
        with self._lock, schema.translated(self._shelf.folder), self._shelf.reading() as shelf:
            yield from removing.put_back(shelf, removed)
            opening.save(self._catalogue, self._shelf.folder)

    def export(self, target: Path, ids: Sequence[str] = ()) -> int:
        """Packs documents, all of the user's own where none is named; says how many.

        Raises:
            PackBroken: the copy of one of them was changed.
            OSError: it can't be written.
        """
        return pack.write(self._shelf, target, ids)

    def take(self, source: Path) -> Iterator[Progress]:
        """Reads a pack's documents into the library, as `add` does.

        Raises:
            PackBroken: it is no pack, or was changed; nothing was taken.
            LibraryError: another program writes to the library, or the disk is full.
        """
        with self._lock, schema.translated(self._shelf.folder), self._shelf.reading() as shelf:
            yield from pack.take(shelf, source)
            opening.save(self._catalogue, self._shelf.folder)
