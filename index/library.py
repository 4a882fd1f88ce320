"""The library: all that the program's windows and commands ever call."""

import os
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from sqlite3 import Connection
from types import TracebackType
from typing import Self, Unpack

import resources
from corpus.isolate import Isolation
from corpus.model import Document, Paragraph
from corpus.outline import outline
from corpus.readers import SUFFIXES
from index import (
    check,
    counterparts,
    encode,
    mentions,
    names,
    opening,
    pack,
    reference,
    removing,
    survey,
)
from index.adding import Adding, Read, Shelf, heal, sweep
from index.answer import answer
from index.comparing.model import Comparison
from index.comparing.positions import Positions, positions
from index.counterparts import Sided, Trace
from index.errors import UnknownDocument
from index.incoming import files_in
from index.linking import Linking
from index.model import (
    Answer,
    Description,
    Health,
    Link,
    Mention,
    Passage,
    Progress,
    Removed,
    Scope,
    Theme,
)
from index.ranking.represent import Encoder
from index.search import Search
from index.sheet import Sheet
from index.storage import corrected, described, schema
from index.storage.aside import Seal
from index.storage.corrected import Kept
from index.storage.kept import Entry
from index.storage.lock import WriterLock
from index.storage.originals import Original, Originals
from index.storage.sheets import Sheets
from index.vectors import VectorIndex

_READERS = max(1, min(4, (os.cpu_count() or 1) // 2))
"""So many files are read at once; the other processors encode."""


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
        self._start()
        self._originals = Originals(folder / "originals")
        self._encoder = encoder
        self._read = read
        self._lock = WriterLock(folder)

    @classmethod
    def open(cls, folder: Path, encoder: Encoder | None = None) -> Self:
        """Opens a library, made if it is missing, of what came with the program where it did.

        Args:
            folder: of the library.
            encoder: loaded when it is first needed, where none is given.

        Raises:
            LibraryError: it is damaged, too new, or can't be made.
        """
        opening.begin(folder)
        return cls(folder, encoder)

    def close(self) -> None:
        """Lets go of everything; the library can't be used any more."""
        self._index.close()
        self._database.close()
        Seal(self.folder).renew()

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
        return self.search.documents()

    def paragraphs(self, document_id: str) -> tuple[Paragraph, ...]:
        """A document's paragraphs in reading order.

        Raises:
            UnknownDocument: there is none with this id.
        """
        with schema.translated(self.folder):
            return self._catalogue.paragraphs(self._entry(document_id).document.id)

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
        """
        with schema.translated(self.folder):
            return self._originals.path(self._entry(document_id).document)

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
            found = mentions.find(self._database, words, within, scope)
            placed = self._catalogue.place(list(dict.fromkeys(mention.id for mention in found)))
        return mentions.joined(found, placed)

    def survey(self, theme: Theme) -> tuple[Passage, ...]:
        """The paragraphs of a theme in every document, in reading order.

        Raises:
            ModelMissing: the model can't be loaded.
        """
        with schema.translated(self.folder):
            return survey.survey(theme, self._database, self.search, self._load())

    def add(self, paths: Iterable[Path]) -> Iterator[Progress]:
        """Reads files, and those in folders, into the library; closing it between steps is safe.

        Raises:
            LibraryError: another program writes to the library, or the disk is full.
        """
        with self._lock, schema.translated(self.folder), self._reader() as read:
            yield from Adding(self._shelf(read)).run(files_in(paths))
            opening.save(self._catalogue, self.folder)

    def add_starters(self) -> Iterator[Progress]:
        """Reads the documents that come with the program into the library, as `add` does."""
        files = sorted(resources.path("starter").iterdir())
        # What is plain text there is for the program, not for the reader.
        chosen = [file for file in files if file.suffix in SUFFIXES - {".txt"}]
        with self._lock, schema.translated(self.folder), self._reader() as read:
            yield from Adding(self._shelf(read), starter=True).run(chosen)

    def export(self, target: Path, ids: Sequence[str] = ()) -> int:
        """Packs documents, all of the user's own where none is named; says how many.

        Raises:
            PackBroken: the copy of one of them was changed.
            OSError: it can't be written.
        """
        return pack.write(self._shelf(), target, ids)

    def take(self, source: Path) -> Iterator[Progress]:
        """Reads a pack's documents into the library, as `add` does.

        Raises:
            PackBroken: it is no pack, or was changed; nothing was taken.
            LibraryError: another program writes to the library, or the disk is full.
        """
        with self._lock, schema.translated(self.folder), self._reader() as read:
            yield from pack.take(self._shelf(read), source)
            opening.save(self._catalogue, self.folder)

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
        with self._lock, schema.translated(self.folder):
            self._entry(document_id)
            described.describe(self._database, document_id, changes)
            return self._noted(document_id)

    def supersede(self, old_id: str, new_id: str | None) -> Document:
        """Marks a document as superseded by a newer version of it, or by none; both stay.

        Raises:
            UnknownDocument: there is none with one of these ids.
            UnfitValue: the newer one is superseded by the older.
            LibraryError: another program writes to the library.
        """
        with self._lock, schema.translated(self.folder):
            self._entry(old_id)
            newer = self._entry(new_id).document.id if new_id else None
            described.supersede(self._database, old_id, newer)
            return self._noted(old_id)

    def remove(self, document_id: str) -> Document:
        """Takes a document out: its text, its vectors and its original leave the disk.

        What sheets keep of it stays with them.

        Raises:
            UnknownDocument: there is none with this id.
            LibraryError: another program writes to the library.
        """
        with self._lock, schema.translated(self.folder):
            document = self._entry(document_id).document
            opening.forget(self.folder)
            self._catalogue.remove(document_id)
            sweep(self._shelf())
            self._index.discard()
            self._catalogue.compact()
        return document

    def compare(self, older: Sided | str, newer: Sided | str) -> Generator[float, None, Comparison]:
        """Compares two documents; yields the share done, 0 to 1.

        Args:
            older: the id of a document, or a file that was read with its paragraphs.
            newer: the same.

        Raises:
            UnknownDocument: there is none with one of these ids.
            ModelMissing: the model can't be loaded.
        """
        with schema.translated(self.folder):
            a, b = self._sided(older), self._sided(newer)
            return (yield from counterparts.comparing(a, b, self, self._load))

    def trace(self, paragraph: Paragraph) -> Generator[float, None, Trace]:
        """Finds a paragraph's counterparts in every other document; yields the share done.

        Raises:
            UnknownDocument: its document isn't here.
            ModelMissing: the model can't be loaded.
        """
        with schema.translated(self.folder):
            document = self._entry(paragraph.document_id).document
            return (yield from counterparts.tracing(document, paragraph, self, self._load))

    def positions(self, within: Sequence[str] = ()) -> Positions:
        """The proposals that stand in documents, in all where none is named by its id."""
        with schema.translated(self.folder):
            wanted = [self._entry(id_).document for id_ in within] or self.documents()
            return positions((one, self._catalogue.paragraphs(one.id)) for one in wanted)

    def correct(self, older: Paragraph, newer: Paragraph, same: bool | None) -> None:
        """Keeps that two paragraphs are counterparts, or aren't; None leaves it to comparing.

        Raises:
            UnknownDocument: one of their documents isn't here.
            LibraryError: another program writes to the library.
        """
        with self._lock, schema.translated(self.folder):
            for paragraph in (older, newer):
                self._entry(paragraph.document_id)
            corrected.correct(self._database, older, newer, same)

    def corrected(self, older: str, newer: str) -> Kept:
        """What was said of counterparts in two documents, by the ids of their paragraphs."""
        with schema.translated(self.folder):
            return corrected.of(self._database, older, newer)

    def sheets(self) -> tuple[Sheet, ...]:
        """The answers kept, by the name of their sheet."""
        with schema.translated(self.folder):
            return self._sheets.all()

    def save_sheet(self, sheet: Sheet) -> None:
        """Keeps a sheet as it is now, beside another process that writes as well.

        Raises:
            LibraryError: the disk is full, or the library can't be written to.
        """
        with schema.translated(self.folder):
            self._sheets.save(sheet)

    def delete_sheet(self, sheet_id: str) -> Sheet:
        """Drops a sheet; saving what is returned brings it back.

        Raises:
            UnknownSheet: there is none with this id.
            LibraryError: the library can't be written to.
        """
        with schema.translated(self.folder):
            return self._sheets.delete(sheet_id)

    def set_aside(self, document_id: str, folder: Path) -> Removed:
        """Takes a document out as `remove` does, after copying what it takes to put it back.

        Args:
            document_id: of the document.
            folder: where the copy of its original goes.

        Raises:
            UnknownDocument: there is none with this id.
            LibraryError: another program writes to the library.
        """
        with schema.translated(self.folder):
            removed = removing.kept_copy(self._shelf(), self._entry(document_id), folder)
        self.remove(document_id)
        return removed

    def put_back(self, removed: Removed) -> Iterator[Progress]:
        """Puts back what `set_aside` took out, in steps like those of `add`.

        Raises:
            LibraryError: another program writes to the library, or the disk is full.
        """
        with self._lock, schema.translated(self.folder), self._reader() as read:
            yield from removing.put_back(self._shelf(read), removed)
            opening.save(self._catalogue, self.folder)

    def heal(self) -> Iterator[Progress]:
        """Brings Chroma into step with what was added or removed, in steps; it may be in step.

        Questions are answered all the same before and meanwhile. Stopped, it leaves the index as
        it was.

        Raises:
            LibraryDamaged: it was too large to be examined when it was opened, and isn't whole.
            LibraryError: another program writes to the library.
        """
        with self._lock, schema.translated(self.folder):
            if not Seal(self.folder).there():
                opening.examine(self._catalogue, self.folder)
            if self._catalogue.size() and self._index.ailing():
                yield from heal(self._shelf(), Progress(0, 1, self.folder, "indexing"))
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
                health = check.examine(self._shelf())
                if health.problems:
                    Seal(self.folder).break_()
                return health
            with self._lock, self._reader() as read:
                told = self._set_right() if any(check.damage(self._database)) else []
                health = check.mend(self._shelf(read))
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

    def _noted(self, document_id: str) -> Document:
        """A document, after noting beside its original what was said of it."""
        entry = self._entry(document_id)
        said = described.said(self._database, document_id)
        if self._originals.path(entry.document).exists():
            self._originals.note(Original.of(entry.document, entry.path, said))
        return entry.document

    def _sided(self, document: Sided | str) -> Sided:
        if not isinstance(document, str):
            return document
        return self._entry(document).document, self._catalogue.paragraphs(document)

    def _entry(self, document_id: str) -> Entry:
        entry = self._catalogue.entry(document_id)
        if entry is None:
            raise UnknownDocument(document_id)
        return entry

    @property
    def _database(self) -> Connection:
        return self._catalogue.connection

    def _start(self) -> None:
        self._catalogue = opening.opened(self.folder)
        self._index = VectorIndex(self.folder, self._catalogue)
        self.search = Search(self.folder, self._catalogue, self._index)
        self._sheets = Sheets(self._database, self.folder / "sheets")
        self._sheets.restore()

    def _set_right(self) -> list[str]:
        self.close()
        told = opening.set_right(self.folder)
        self._start()
        return told

    def _shelf(self, read: Read = outline) -> Shelf:
        return Shelf(self.folder, self._catalogue, self._index, self._originals, self._load, read)

    @contextmanager
    def _reader(self) -> Iterator[Read]:
        """What reads files: processes of their own, which end with the work."""
        if self._read is not None:
            yield self._read
            return
        with Isolation(workers=_READERS) as isolation:
            yield isolation

    def warm(self) -> None:
        """Loads the model, its words and Chroma, so that no question takes longer than the next.

        Raises:
            ModelMissing: the model's files are missing or changed.
        """
        self._load().tokens(("Internet",))
        with schema.translated(self.folder):
            self._index.warm()

    def _load(self) -> Encoder:
        if self._encoder is None:
            self._encoder = encode.Encoder()
        return self._encoder
