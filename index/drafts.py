"""The drafts of one library beside each other: compared, traced, their proposals gathered."""

from collections.abc import Generator, Sequence

from corpus.model import Paragraph
from index import counterparts
from index.adding import Shelf
from index.comparing.model import Comparison
from index.comparing.positions import Positions, positions
from index.counterparts import Sided, Trace
from index.search import Search
from index.storage import corrected, schema
from index.storage.corrected import Kept
from index.storage.lock import WriterLock


class Drafts:
    """What a negotiation asks of a library's documents, as the `Store` of `index.counterparts`.

    Attributes:
        search: where the documents and their vectors are.
    """

    def __init__(self, shelf: Shelf, search: Search, lock: WriterLock) -> None:
        self.search = search
        self._folder = shelf.folder
        self._catalogue = shelf.catalogue
        self._encoder = shelf.encoder
        self._lock = lock

    def compare(self, older: Sided | str, newer: Sided | str) -> Generator[float, None, Comparison]:
        """Compares two documents; yields the share done, 0 to 1.

        Args:
            older: the id of a document, or a file that was read with its paragraphs.
            newer: the same.

        Raises:
            UnknownDocument: there is none with one of these ids.
            ModelMissing: the model can't be loaded.
        """
        with schema.translated(self._folder):
            a, b = self._sided(older), self._sided(newer)
            return (yield from counterparts.comparing(a, b, self, self._encoder))

    def trace(self, paragraph: Paragraph) -> Generator[float, None, Trace]:
        """Finds a paragraph's counterparts in every other document; yields the share done.

        Raises:
            UnknownDocument: its document isn't here.
            ModelMissing: the model can't be loaded.
        """
        with schema.translated(self._folder):
            document = self._catalogue.known(paragraph.document_id).document
            return (yield from counterparts.tracing(document, paragraph, self, self._encoder))

    def positions(self, within: Sequence[str] = ()) -> Positions:
        """The proposals that stand in documents, in all where none is named by its id."""
        with schema.translated(self._folder):
            named = [self._catalogue.known(id_).document for id_ in within]
            wanted = named or self.search.documents()
            return positions((one, self._catalogue.paragraphs(one.id)) for one in wanted)

    def correct(self, older: Paragraph, newer: Paragraph, same: bool | None) -> None:
        """Keeps that two paragraphs are counterparts, or aren't; None leaves it to comparing.

        Raises:
            UnknownDocument: one of their documents isn't here.
            LibraryError: another program writes to the library.
        """
        with self._lock, schema.translated(self._folder):
            for paragraph in (older, newer):
                self._catalogue.known(paragraph.document_id)
            corrected.correct(self._catalogue.connection, older, newer, same)

    def corrected(self, older: str, newer: str) -> Kept:
        """What was said of counterparts in two documents, by the ids of their paragraphs."""
        with schema.translated(self._folder):
            return corrected.of(self._catalogue.connection, older, newer)

    def _sided(self, document: Sided | str) -> Sided:
        if not isinstance(document, str):
            return document
        return self._catalogue.known(document).document, self._catalogue.paragraphs(document)
