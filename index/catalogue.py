"""The truth of the library: its documents and their paragraphs, in SQLite."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from corpus.model import Document, Paragraph
from index.errors import UnknownDocument
from index.storage import corrected, described, embeddings, rows, schema
from index.storage.embeddings import Encoded
from index.storage.kept import Entry, Placed, Reading, Stored
from index.storage.rows import DOCUMENT, DOCUMENTS, PARAGRAPH


class Catalogue:
    """Documents and paragraphs.

    What touches paragraphs is one transaction that also marks the index dirty, until `settle`
    says that Chroma has followed.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    @property
    def revision(self) -> int:
        """Counts the changes to the library, those of other processes included."""
        return int(self._state("revision"))

    @property
    def dirty(self) -> bool:
        """Whether Chroma may lack what the catalogue holds."""
        return self._state("dirty") != "0"

    @property
    def model(self) -> str:
        """The name of the model whose vectors are searched; empty in a new library."""
        return self._state("model")

    @property
    def restoring(self) -> bool:
        """Whether originals wait to be read again, their database having been lost."""
        return self._state("restoring") != "0"

    def restored(self) -> None:
        """Notes that all originals were read again."""
        with schema.transaction(self.connection):
            self._set("restoring", "0")

    def use(self, model: str, dimensions: int) -> None:
        """Names the model that reads from now on; what another made is dropped."""
        if self.model != model:
            with schema.transaction(self.connection):
                self._set("model", model)
                self._set("dimensions", str(dimensions))
                self._set("dirty", "1")
                self.connection.execute("DELETE FROM embeddings WHERE model <> ?", (model,))

    def settle(self) -> None:
        """Notes that Chroma holds what the catalogue holds, verified."""
        with schema.transaction(self.connection, searched=False):
            self.connection.execute("UPDATE documents SET indexed = 1 WHERE indexed = 0")
            self._set("dirty", "0")

    def entries(self) -> tuple[Entry, ...]:
        """All documents, the user's own before those that come with the program, by title."""
        return self._entries("1 ORDER BY d.starter, title, d.id")

    def entry(self, document_id: str) -> Entry | None:
        """The document with this id, if there is one."""
        return next(iter(self._entries("d.id = ?", document_id)), None)

    def known(self, document_id: str) -> Entry:
        """The document with this id.

        Raises:
            UnknownDocument: there is none.
        """
        entry = self.entry(document_id)
        if entry is None:
            raise UnknownDocument(document_id)
        return entry

    def at(self, path: Path) -> Entry | None:
        """The document read from this file."""
        return next(iter(self._entries("d.path = ?", str(path))), None)

    def with_bytes(self, sha256: str) -> Entry | None:
        """A document read from a file of these very bytes."""
        return next(iter(self._entries("d.sha256 = ? ORDER BY d.number", sha256)), None)

    def put(self, reading: Reading, path: Path, made: Mapping[bytes, Encoded]) -> None:
        """Keeps a document, in the place of the one with its id.

        Args:
            reading: the document and its paragraphs.
            path: where it was read.
            made: by key, what the model made of texts the library didn't have yet.
        """
        kept = [rows.row_of(paragraph) for paragraph in reading.paragraphs]
        with schema.transaction(self.connection):
            self._set("dirty", "1")
            before = self._clear(reading.document.id)
            number = self._insert(reading.document, path, rows.checksum_of(kept))
            self.connection.executemany(
                f"INSERT INTO paragraphs VALUES (NULL{', ?' * 17})",  # noqa: S608
                [(number, *row, key) for row, key in zip(kept, reading.keys, strict=True)],
            )
            embeddings.put(self.connection, self.model, made)
            embeddings.forget(self.connection, before.values())

    def learn(self, made: Mapping[bytes, Encoded]) -> None:
        """Keeps what the model made of paragraphs that are here already."""
        with schema.transaction(self.connection):
            embeddings.put(self.connection, self.model, made)

    def move(self, document_id: str, path: Path) -> None:
        """Notes that a document's file lies elsewhere now."""
        with schema.transaction(self.connection):
            self.connection.execute(
                "UPDATE documents SET path = ? WHERE id = ?", (str(path), document_id)
            )

    def remove(self, document_id: str) -> None:
        """Drops a document with its paragraphs, words and embeddings."""
        with schema.transaction(self.connection):
            self._set("dirty", "1")
            embeddings.forget(self.connection, self._clear(document_id).values())
            described.forget(self.connection, document_id)
            corrected.forget(self.connection, document_id)

    def compact(self) -> None:
        """Rewrites the file so that nothing of what was removed is left in it."""
        self.connection.execute("INSERT INTO words (words) VALUES ('optimize')")
        self.connection.execute("INSERT INTO forms (forms) VALUES ('optimize')")
        self.connection.execute("VACUUM")
        self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def rebuild_words(self) -> None:
        """Makes the full text anew from the paragraphs."""
        with schema.transaction(self.connection):
            self.connection.execute("INSERT INTO words (words) VALUES ('rebuild')")
            self.connection.execute("INSERT INTO forms (forms) VALUES ('rebuild')")

    def is_whole(self, document_id: str) -> bool:
        """Whether a document's paragraphs are still what was kept of it."""
        kept = self.connection.execute(
            "SELECT p.id, p.position, p.kind, p.label, p.occurrence, p.headings, p.runs, p.page,"
            " p.boxes, p.parent, p.author, p.attached_to, p.text, p.path, p.struck"
            " FROM paragraphs p JOIN documents d ON d.number = p.document"
            " WHERE d.id = ? ORDER BY p.number",
            (document_id,),
        ).fetchall()
        checksum = self.connection.execute(
            "SELECT checksum FROM documents WHERE id = ?", (document_id,)
        ).fetchone()
        return bool(checksum and checksum[0] == rows.checksum_of(kept))

    def size(self) -> int:
        """How many paragraphs there are."""
        return int(self.connection.execute("SELECT count(*) FROM paragraphs").fetchone()[0])

    def paragraphs(self, document_id: str) -> tuple[Paragraph, ...]:
        """A document's paragraphs in reading order."""
        found = self.connection.execute(
            f"SELECT {PARAGRAPH} FROM documents d JOIN paragraphs p ON p.document = d.number"  # noqa: S608
            " WHERE d.id = ? ORDER BY p.position",
            (document_id,),
        )
        return tuple(map(rows.paragraph_of, found))

    def keys(self) -> dict[str, bytes]:
        """The ids of all paragraphs the present model has read, each with its text's key."""
        found = self.connection.execute(
            "SELECT p.id, p.hash FROM paragraphs p JOIN embeddings e"
            " ON e.hash = p.hash AND e.model = ? ORDER BY p.number",
            (self.model,),
        )
        return dict(found.fetchall())

    def keys_of(self, document_id: str) -> dict[str, bytes]:
        """The ids of a document's paragraphs in reading order, each with its text's key."""
        found = self.connection.execute(
            "SELECT p.id, p.hash FROM documents d JOIN paragraphs p ON p.document = d.number"
            " WHERE d.id = ? ORDER BY p.position",
            (document_id,),
        )
        return dict(found.fetchall())

    def place(self, ids: Sequence[str]) -> dict[str, Placed]:
        """Paragraphs by id, in the order asked for; unknown ids are left out."""
        paragraphs = self._paragraphs(ids)
        others = {p.attached_to for p in paragraphs.values() if p.attached_to} - set(paragraphs)
        attached = {**paragraphs, **self._paragraphs(sorted(others))}
        documents = self._documents({paragraph.document_id for paragraph in paragraphs.values()})
        return {
            id_: Placed(
                paragraphs[id_],
                documents[paragraphs[id_].document_id],
                attached.get(paragraphs[id_].attached_to or ""),
            )
            for id_ in ids
            if id_ in paragraphs
        }

    def load(self, ids: Sequence[str]) -> dict[str, Stored]:
        """Paragraphs with what the model made of them, in the order asked for."""
        dimensions = int(self._state("dimensions"))
        nought = bytes(2 * dimensions), b""
        made = embeddings.of(self.connection, ids, self.model)
        return {
            id_: Stored(
                placed.paragraph,
                placed.document,
                placed.attached,
                rows.unpacked(made.get(id_, nought)[0], dimensions or 1)[0],
                rows.bits_of(made.get(id_, nought)[1], dimensions or 8),
            )
            for id_, placed in self.place(ids).items()
        }

    def _paragraphs(self, ids: Sequence[str]) -> dict[str, Paragraph]:
        return {
            row[0]: rows.paragraph_of(row)
            for some in embeddings.batches(ids)
            for row in self.connection.execute(
                f"SELECT {PARAGRAPH} FROM paragraphs p JOIN documents d ON d.number = p.document"  # noqa: S608
                f" WHERE p.id IN ({embeddings.marks(some)})",
                some,
            )
        }

    def _documents(self, ids: Iterable[str]) -> dict[str, Document]:
        return {
            row[0]: rows.document_of(row)
            for some in embeddings.batches(sorted(ids))
            for row in self.connection.execute(
                f"SELECT {DOCUMENT} FROM {DOCUMENTS} WHERE d.id IN ({embeddings.marks(some)})",  # noqa: S608
                some,
            )
        }

    def _insert(self, document: Document, path: Path, checksum: bytes) -> int:
        values = (
            *(document.id, str(path), document.file, document.title, document.symbol),
            *(document.date, document.language, document.proposer, document.pages),
            *(document.sha256, document.starter, datetime.now(UTC).isoformat(timespec="seconds")),
            checksum,
        )
        cursor = self.connection.execute(
            "INSERT INTO documents (id, path, file, title, symbol, date, language, proposer, pages,"  # noqa: S608
            f" sha256, starter, added, checksum) VALUES ({embeddings.marks(values)})",
            values,
        )
        return int(cursor.lastrowid or 0)

    def _clear(self, document_id: str) -> dict[str, bytes]:
        """Deletes a document's rows; returns the keys its paragraphs had, by id."""
        before = self.keys_of(document_id)
        self.connection.execute(
            "DELETE FROM paragraphs WHERE document = (SELECT number FROM documents WHERE id = ?)",
            (document_id,),
        )
        self.connection.execute("DELETE FROM documents WHERE id = ?", (document_id,))
        return before

    def _state(self, key: str) -> str:
        found = self.connection.execute("SELECT value FROM state WHERE key = ?", (key,)).fetchone()
        return str(found[0])

    def _set(self, key: str, value: str) -> None:
        self.connection.execute("UPDATE state SET value = ? WHERE key = ?", (value, key))

    def _entries(self, condition: str, *values: str) -> tuple[Entry, ...]:
        found = self.connection.execute(
            f"SELECT {DOCUMENT}, d.path, d.indexed FROM {DOCUMENTS} WHERE {condition}",  # noqa: S608
            values,
        )
        return tuple(Entry(rows.document_of(r[:-2]), Path(r[-2]), bool(r[-1])) for r in found)
