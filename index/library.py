"""The library: all that the program's windows and commands ever call."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from corpus.model import Document, Paragraph
from corpus.outline import outline
from index import encode, lexical, schema
from index.adding import Adding, Read, Shelf, files_in
from index.catalogue import Catalogue, Stored
from index.errors import UnknownDocument
from index.lock import WriterLock
from index.model import Progress
from index.originals import Originals
from index.represent import Encoder
from index.rows import Vectors
from index.vectors import VectorIndex


class Library:
    """Documents on disk, searched and cited.

    Reading needs no lock and works beside another process that writes, and in a folder that
    can't be written to. Each change holds the writer's lock from its first step to its last.
    A library belongs to one thread at a time.
    """

    def __init__(
        self, folder: Path, encoder: Encoder | None = None, read: Read | None = None
    ) -> None:
        self.folder = folder
        connection = schema.connect(folder)
        self._catalogue = Catalogue(connection)
        self._index = VectorIndex(folder / "index", self._catalogue)
        self._originals = Originals(folder / "originals")
        self._encoder = encoder
        self._read = read or outline
        self._lock = WriterLock(folder)

    @classmethod
    def open(cls, folder: Path, encoder: Encoder | None = None) -> Self:
        """Opens a library, made if it is missing.

        Args:
            folder: of the library.
            encoder: loaded when it is first needed, where none is given.

        Raises:
            LibraryError: it is damaged, too new, or can't be made.
        """
        return cls(folder, encoder)

    def close(self) -> None:
        """Lets go of everything; the library can't be used any more."""
        self._index.close()
        self._catalogue.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def documents(self) -> tuple[Document, ...]:
        """All documents, the user's own before those that come with the program, by title."""
        with schema.translated(self.folder):
            return tuple(entry.document for entry in self._catalogue.entries())

    def paragraphs(self, document_id: str) -> tuple[Paragraph, ...]:
        """A document's paragraphs in reading order.

        Raises:
            UnknownDocument: there is none with this id.
        """
        with schema.translated(self.folder):
            if self._catalogue.entry(document_id) is None:
                raise UnknownDocument(document_id)
            return self._catalogue.paragraphs(document_id)

    def add(self, paths: Iterable[Path]) -> Iterator[Progress]:
        """Reads files, and those in folders, into the library; closing it between steps is safe.

        Raises:
            LibraryError: another program writes to the library, or the disk is full.
        """
        with self._lock, schema.translated(self.folder):
            yield from Adding(self._shelf()).run(files_in(paths))

    # What retrieval asks for

    def size(self) -> int:
        """How many paragraphs there are."""
        with schema.translated(self.folder):
            return self._catalogue.size()

    def lexical(
        self, terms: Sequence[str], limit: int, within: Sequence[str] = ()
    ) -> list[tuple[str, float]]:
        """Ids of paragraphs that hold any of the terms, with their BM25 score, best first."""
        with schema.translated(self.folder):
            return lexical.search(self._catalogue.connection, terms, limit, within)

    def frequencies(self, terms: Sequence[str]) -> dict[str, int]:
        """How many paragraphs hold each term, stemmed."""
        with schema.translated(self.folder):
            return lexical.frequencies(self._catalogue.connection, terms)

    def vocabulary(self, beginning: str) -> tuple[str, ...]:
        """The library's words that begin so, folded but whole."""
        with schema.translated(self.folder):
            return lexical.vocabulary(self._catalogue.connection, beginning)

    def nearest(
        self, vector: Vectors, limit: int, within: Sequence[str] = ()
    ) -> list[tuple[str, float]]:
        """Ids of the paragraphs nearest to a unit vector of shape (d,), with their cosine."""
        with schema.translated(self.folder):
            return self._index.nearest(vector, limit, within)

    def load(self, ids: Sequence[str]) -> dict[str, Stored]:
        """Paragraphs by id with their documents and vectors; unknown ids are left out."""
        with schema.translated(self.folder):
            return self._catalogue.load(ids)

    def _shelf(self) -> Shelf:
        return Shelf(
            self.folder, self._catalogue, self._index, self._originals, self._load, self._read
        )

    def _load(self) -> Encoder:
        if self._encoder is None:
            self._encoder = encode.Encoder()
        return self._encoder
