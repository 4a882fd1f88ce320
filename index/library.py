"""The library: all that the program's windows and commands ever call."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Self

from corpus.model import Document, Paragraph
from index import (
    check,
    encode,
    mentions,
    names,
    opening,
    reference,
    survey,
)
from index.adding import Adding, Read, Shelf, heal
from index.address import SharedServer
from index.answer import answer
from index.drafts import Drafts
from index.errors import LibraryError, OriginalMissing
from index.exchange import Exchange, intend
from index.holdings import Holdings
from index.incoming import files_in, starters
from index.linking import Linking
from index.model import (
    Answer,
    Health,
    Link,
    Mention,
    Passage,
    Progress,
    Scope,
    Theme,
)
from index.ranking.represent import Encoder
from index.search import Search
from index.storage import schema
from index.storage.aside import Seal
from index.storage.lock import WriterLock
from index.storage.originals import Originals
from index.storage.server import Server
from index.storage.sheets import Sheets
from index.vectors import VectorIndex


class Library:
    """Documents on disk, searched and cited.

    Reading needs no lock and works beside another process that writes, and in a folder that
    can't be written to. Each change holds the writer's lock from its first step to its last.
    A library belongs to one thread at a time.

    Attributes:
        search: its two indexes, which ranking asks.
        holdings: says what documents are, takes them out, puts them back, packs them.
        drafts: compares documents, traces a paragraph through them, gathers proposals.
        sheets: the answers kept.
    """

    def __init__(
        self,
        folder: Path,
        encoder: Encoder | None = None,
        read: Read | None = None,
        server: SharedServer | None = None,
    ) -> None:
        self.folder = folder
        self._server = Server(server) if server else None
        self._load: Callable[[], Encoder] = cache(lambda: encoder or encode.Encoder())
        self._read = read
        self._lock = WriterLock(folder)
        self._start()

    @classmethod
    def open(
        cls, folder: Path, encoder: Encoder | None = None, server: SharedServer | None = None
    ) -> Self:
        """Opens a library, made if it is missing, of what came with the program where it did.

        Args:
            folder: of the library.
            encoder: loaded when it is first needed, where none is given.
            server: the one it is shared through, if any; `heal` is what speaks to it.

        Raises:
            LibraryError: it is damaged, too new, or can't be made.
        """
        if server is None:
            opening.begin(folder)
        return cls(folder, encoder, server=server)

    def close(self) -> None:
        """Lets go of everything; the library can't be used any more."""
        self._index.close()
        self._catalogue.connection.close()
        if self._server:
            self._server.close()
        Seal(self.folder).renew()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def documents(self) -> tuple[Document, ...]:
        """All documents, the user's own before those that come with the program, by title."""
        return self.search.documents()

    def paragraphs(self, document_id: str) -> tuple[Paragraph, ...]:
        """A document's paragraphs in reading order.

        Raises:
            UnknownDocument: there is none with this id.
        """
        with schema.translated(self.folder):
            return self._catalogue.paragraphs(self._catalogue.known(document_id).document.id)

    def links(self, document_id: str) -> tuple[Link, ...]:
        """Where a document's paragraphs refer to something, in reading order.

        Raises:
            UnknownDocument: there is none with this id.
        """
        paragraphs = self.paragraphs(document_id)
        with schema.translated(self.folder):
            return Linking(self.documents(), self._catalogue.paragraphs).links(paragraphs)

    def original(self, document_id: str) -> Path:
        """The copy of the file a document was read from.

        Raises:
            UnknownDocument: there is none with this id.
            OriginalMissing: the document came from a shared server, or its file was deleted.
        """
        with schema.translated(self.folder):
            document = self._catalogue.known(document_id).document
            path = self._shelf.originals.path(document)
            if not path.exists():
                raise OriginalMissing(document.file)
            return path

    def resolve(self, name: str) -> Document:
        """The document that goes by a name: an id, a symbol, a file's name, words of its title.

        Raises:
            UnknownDocument: none does, or several do.
        """
        return names.resolve(name, self.documents())

    def show(self, wanted: str) -> tuple[Passage, ...]:
        """The paragraphs a reference means, e.g. "zero draft 103ter #2", "A/RES/70/125 para 31".

        A document's name alone gives all its paragraphs.

        Raises:
            UnknownReference: there is no such paragraph.
            UnknownDocument: only a document is named, and it could be several.
        """
        with schema.translated(self.folder):
            found = reference.find(wanted, self.documents(), self._catalogue.paragraphs)
            placed = self._catalogue.place([paragraph.id for paragraph in found])
        return tuple(
            Passage(one.paragraph, one.document, 1.0, attached=one.attached)
            for one in placed.values()
        )

    def ask(self, question: str, within: Sequence[str] = (), after: str | None = None) -> Answer:
        """Answers a question with quotations, or says that the documents don't.

        Args:
            question: in plain words.
            within: ids of the documents to look in, all where empty.
            after: the question before, whose subject a follow-up such as "and the G77?" keeps.

        Raises:
            EmptyQuestion: there is no word in it.
            ModelMissing: the model can't be loaded.
        """
        return answer(question, self.search, self._load(), within, after)

    def find(
        self, words: str, within: Sequence[str] = (), scope: Scope | None = None
    ) -> tuple[Mention, ...]:
        """Every mention of words, of a "quoted phrase" or of words that begin so*, in order.

        Raises:
            EmptyQuestion: there is no word in it.
        """
        with schema.translated(self.folder):
            found = mentions.find(self._catalogue.connection, words, within, scope)
            placed = self._catalogue.place(list(dict.fromkeys(mention.id for mention in found)))
        return mentions.joined(found, placed)

    def survey(self, theme: Theme) -> tuple[Passage, ...]:
        """The paragraphs of a theme in every document, in reading order.

        Raises:
            ModelMissing: the model can't be loaded.
        """
        with schema.translated(self.folder):
            return survey.survey(theme, self._catalogue.connection, self.search, self._load())

    def add(self, paths: Iterable[Path]) -> Iterator[Progress]:
        """Reads files, and those in folders, into the library; closing it between steps is safe.

        Raises:
            LibraryError: another program writes to the library, or the disk is full.
        """
        with self._lock, schema.translated(self.folder), self._shelf.reading() as shelf:
            yield from Adding(shelf).run(files_in(paths))
            opening.save(self._catalogue, self.folder)

    def add_starters(self) -> Iterator[Progress]:
        """Reads the documents that come with the program into the library, as `add` does.

        Not into one that is shared, to whose documents its users come.
        """
        if self._server:
            return
        with self._lock, schema.translated(self.folder), self._shelf.reading() as shelf:
            yield from Adding(shelf, starter=True).run(starters())

    def heal(self) -> Iterator[Progress]:
        """Brings Chroma into step with what was added or removed, in steps; it may be in step.

        Where the library is shared, that is the server's Chroma, and the library comes into step
        with what others added or removed. Questions are answered all the same before and
        meanwhile. Stopped, it leaves the index as it was.

        Raises:
            LibraryDamaged: it was too large to be examined when it was opened, and isn't whole.
            LibraryError: another program writes to the library.
            ServerError: the server can't be reached, or used; the library is whole without it.
        """
        with self._lock, schema.translated(self.folder):
            if not Seal(self.folder).there():
                opening.examine(self._catalogue, self.folder)
            if self._server:
                yield from Exchange(self._shelf, self._server).run()
            elif self._catalogue.size() and self._index.ailing():
                yield from heal(self._shelf, Progress(0, 1, self.folder, "indexing"))
            else:
                return
            opening.save(self._catalogue, self.folder)

    def check(self, repair: bool = False) -> Health:
        """Compares everything with everything, and mends what can be mended if told so.

        A damaged database is put aside and the newest backup takes its place; what was added
        since, or everything where there is no backup, is read again from the originals.

        Raises:
            LibraryError: another program writes to the library, for a repair.
        """
        with schema.translated(self.folder):
            if not repair:
                health = check.examine(self._shelf)
                if health.problems:
                    Seal(self.folder).break_()
                return health
            with self._lock:
                told = self._set_right() if any(check.damage(self._catalogue.connection)) else []
                with self._shelf.reading() as shelf:
                    health = check.mend(shelf)
                if not health.problems:
                    Seal(self.folder).put()
        return replace(health, repaired=(*told, *health.repaired))

    @classmethod
    def recover(cls, folder: Path, encoder: Encoder | None = None) -> Health:
        """Mends a library too damaged to be opened, as `check` does.

        Raises:
            LibraryError: another program writes to the library.
        """
        with WriterLock(folder):
            told = opening.set_right(folder)
        with cls(folder, encoder) as library:
            health = library.check(repair=True)
        return replace(health, repaired=(*told, *health.repaired))

    def _start(self) -> None:
        self._catalogue = opening.opened(self.folder)
        self._index = VectorIndex(self.folder, self._catalogue)
        self._shelf = Shelf(
            self.folder,
            self._catalogue,
            self._index,
            Originals(self.folder / "originals"),
            self._load,
            self._read,
        )
        self.search = Search(self.folder, self._catalogue, self._index)
        self.holdings = Holdings(self._shelf, self._lock)
        self.drafts = Drafts(self._shelf, self.search, self._lock)
        self.sheets = Sheets(self._catalogue.connection, self.folder)
        self.sheets.restore()
        if self._server:
            with suppress(LibraryError), schema.translated(self.folder):
                intend(self._catalogue)

    def _set_right(self) -> list[str]:
        self.close()
        told = opening.set_right(self.folder)
        self._start()
        return told

    def warm(self) -> None:
        """Loads the model, its words and Chroma, so that no question takes longer than the next.

        Raises:
            ModelMissing: the model's files are missing or changed.
        """
        self._load().tokens(("Internet",))
        with schema.translated(self.folder):
            self._index.warm()
