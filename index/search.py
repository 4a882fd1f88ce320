"""What ranking asks of a library: its words and vectors, and the paragraphs they lead to."""

from collections.abc import Sequence
from pathlib import Path

from corpus.model import Document, Paragraph
from index import lexical
from index.catalogue import Catalogue
from index.storage import schema
from index.storage.kept import Stored
from index.storage.rows import Vectors
from index.vectors import VectorIndex


class Search:
    """The two indexes of one library, and its catalogue, as the `Store` of `index.retrieve`."""

    def __init__(self, folder: Path, catalogue: Catalogue, index: VectorIndex) -> None:
        self._folder = folder
        self._catalogue = catalogue
        self._index = index

    def documents(self) -> tuple[Document, ...]:
        """All documents, the user's own before those that come with the program, by title."""
        with schema.translated(self._folder):
            return tuple(entry.document for entry in self._catalogue.entries())

    def paragraphs(self, document_id: str) -> tuple[Paragraph, ...]:
        """A document's paragraphs in reading order; none where there is no such document."""
        with schema.translated(self._folder):
            return self._catalogue.paragraphs(document_id)

    def size(self) -> int:
        """How many paragraphs there are."""
        with schema.translated(self._folder):
            return self._catalogue.size()

    def lexical(
        self, terms: Sequence[str], limit: int, within: Sequence[str] = ()
    ) -> list[tuple[str, float]]:
        """Ids of paragraphs that hold any of the terms, with their BM25 score, best first."""
        with schema.translated(self._folder):
            return lexical.search(self._catalogue.connection, terms, limit, within)

    def frequencies(self, terms: Sequence[str]) -> dict[str, int]:
        """How many paragraphs hold each term, stemmed."""
        with schema.translated(self._folder):
            return lexical.frequencies(self._catalogue.connection, terms)

    def vocabulary(self, beginning: str) -> tuple[str, ...]:
        """The library's words that begin so, folded but whole."""
        with schema.translated(self._folder):
            return lexical.vocabulary(self._catalogue.connection, beginning)

    def nearest(
        self, vector: Vectors, limit: int, within: Sequence[str] = ()
    ) -> list[tuple[str, float]]:
        """Ids of the paragraphs nearest to a unit vector of shape (d,), with their cosine."""
        with schema.translated(self._folder):
            return self._index.nearest(vector, limit, within)

    def load(self, ids: Sequence[str]) -> dict[str, Stored]:
        """Paragraphs by id with their documents and vectors; unknown ids are left out."""
        with schema.translated(self._folder):
            return self._catalogue.load(ids)
