"""Files into the library, one at a time: read, encode, keep; Chroma follows by `heal`."""

import hashlib
import logging
import os
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, wait
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from corpus.errors import BrokenDocument, DocumentError, FileUnreadable, KnownError
from corpus.isolate import Isolation
from corpus.model import Document
from corpus.outline import Outline, outline
from index.catalogue import Catalogue
from index.incoming import (
    Incoming,
    admit,
    check_room,
    checked,
    free_id,
    is_kept,
    readdressed,
)
from index.model import Change, Progress
from index.ranking.represent import Encoder, Represented, represent, searchable
from index.storage import described, embeddings, rows
from index.storage.chroma import VectorsFailed
from index.storage.kept import Reading
from index.storage.originals import Original, Originals, sha256_of
from index.vectors import VectorIndex

_READERS = max(1, min(4, (os.cpu_count() or 1) // 2))
"""So many files are read at once; the other processors encode."""
_LOOK = 0.03  # seconds between two looks at what another process reads
_TEXTS = 32  # encoded between two steps

_log = logging.getLogger(__name__)

Read = Callable[[Path], Outline]


@dataclass(frozen=True, slots=True)
class Shelf:
    """The parts of one library that files go into.

    Attributes:
        encoder: gives the encoder, loaded when it is first needed.
        read: reads a file; where there is none, `reading` starts processes that do.
    """

    folder: Path
    catalogue: Catalogue
    index: VectorIndex
    originals: Originals
    encoder: Callable[[], Encoder]
    read: Read | None

    @contextmanager
    def reading(self) -> Iterator["Shelf"]:
        """The same parts with what reads files, which ends with the work."""
        if self.read is not None:
            yield self
            return
        with Isolation(workers=_READERS) as isolation:
            yield replace(self, read=isolation)


class Adding:
    """One run of files into the library, each in several steps; stopping between two is safe.

    Attributes:
        shelf: the parts of the library they go into.
    """

    def __init__(self, shelf: Shelf, starter: bool = False) -> None:
        self.shelf = shelf
        self._starter = starter
        self._looked = 0
        self._ahead: dict[Path, Future[Outline]] = {}

    def run(self, files: Sequence[Path]) -> Iterator[Progress]:
        """Reads files; one that can't be read is a step of its own and doesn't stop the others.

        Raises:
            LibraryUnwritable: there is no room left.
        """
        for done, path in enumerate(files):
            step = Progress(done, len(files), path, "reading")
            yield step
            self._read_ahead(files, done)
            try:
                yield from self._add(step)
            except DocumentError as error:
                yield replace(step, done=done + 1, stage="done", change="failed", error=error)
        sweep(self.shelf)

    def keep(self, step: Progress, incoming: Incoming) -> Iterator[Progress]:
        """Reads one file and keeps it, whether or not the library has it already.

        Raises:
            DocumentError: it can't be read.
            LibraryUnwritable: there is no room left.
        """
        shelf, file = self.shelf, incoming.file
        reading = yield from self._read(incoming, step)
        step = replace(step, paragraphs=len(reading.paragraphs))
        made = yield from self._encode(reading, replace(step, stage="encoding"))
        yield replace(step, stage="indexing")
        data = checked(file, file.read_bytes)
        if not incoming.sha256 == reading.document.sha256 == hashlib.sha256(data).hexdigest():
            raise FileUnreadable(file, "it changed while it was read")
        check_room(shelf.folder, len(data), len(reading.paragraphs))
        before = shelf.catalogue.entry(reading.document.id)
        said = described.said(shelf.catalogue.connection, reading.document.id)
        shelf.originals.keep(data, Original.of(reading.document, incoming.place, said))
        shelf.catalogue.put(reading, incoming.place, made)
        sweep(shelf)
        change: Change = "changed" if before else "added"
        yield self._kept(replace(step, done=step.done + 1, stage="done", change=change), reading)

    def _read_ahead(self, files: Sequence[Path], done: int) -> None:
        """Begins to read what comes next, while other processes have nothing to read."""
        read = self.shelf.read
        if not isinstance(read, Isolation):
            return
        while self._looked < min(len(files), done + 1 + read.workers):
            path = files[self._looked]
            self._looked += 1
            if self._is_new(path):
                self._ahead[path] = read.submit(path)

    def _is_new(self, path: Path) -> bool:
        """Whether a file will have to be read; what is wrong with it is said in its turn."""
        catalogue = self.shelf.catalogue
        try:
            admit(path)
            sha256 = checked(path, lambda: sha256_of(path))
        except DocumentError:
            return False
        before = catalogue.at(self._place(path)) or catalogue.with_bytes(sha256)
        return before is None or before.document.sha256 != sha256

    def _place(self, path: Path) -> Path:
        # The documents that come with the program move with it, so they go by their names.
        return Path("starter", path.name) if self._starter else path

    def _add(self, step: Progress) -> Iterator[Progress]:
        path = step.path
        admit(path)
        place = self._place(path)
        before = self.shelf.catalogue.at(place)
        sha256 = checked(path, lambda: sha256_of(path))
        # Kept citations point at the document that was here, whatever it is called now.
        id_ = before.document.id if before else None
        incoming = Incoming(path, place, sha256, self._starter, id_)
        if is_kept(self.shelf.catalogue, before, incoming):
            self._keep_original(path, sha256)
            yield replace(step, done=step.done + 1, stage="done", change="kept")
        else:
            yield from self.keep(step, incoming)

    def _keep_original(self, path: Path, sha256: str) -> None:
        """Copies the file of a document that came without it, from a shared server."""
        entry, originals = self.shelf.catalogue.with_bytes(sha256), self.shelf.originals
        if entry and not originals.path(entry.document).exists():
            data = checked(path, path.read_bytes)
            if hashlib.sha256(data).hexdigest() == sha256:
                said = described.said(self.shelf.catalogue.connection, entry.document.id)
                originals.keep(data, Original.of(entry.document, entry.path, said))

    def _kept(self, step: Progress, reading: Reading) -> Progress:
        """The last step of a file, with the document as the library gives it."""
        documents = [entry.document for entry in self.shelf.catalogue.entries()]
        document = next(one for one in documents if one.id == reading.document.id)
        older = described.earlier(document, documents) if step.change == "added" else ()
        return replace(step, document=document, earlier=older)

    def _read(self, incoming: Incoming, step: Progress) -> Generator[Progress, None, Reading]:
        file = incoming.file
        try:
            outlined = yield from self._waited(file, step)
        except KnownError:
            raise
        except Exception as error:
            # Our fault, but no reason to keep the other files waiting.
            _log.exception("could not read %s", file)
            raise BrokenDocument(file, type(error).__name__) from error
        old = outlined.document.id
        new = incoming.id or free_id(self.shelf.catalogue, old)
        try:
            paragraphs = readdressed(outlined.paragraphs, old, new)
        except ValueError as error:
            raise BrokenDocument(file, "two of its paragraphs can't be told apart") from error
        try:
            keys = tuple(rows.key_of(searchable(paragraph)) for paragraph in paragraphs)
        except UnicodeEncodeError as error:
            raise BrokenDocument(file, "it holds half a character") from error
        return Reading(
            replace(outlined.document, id=new, starter=incoming.starter), paragraphs, keys
        )

    def _waited(self, file: Path, step: Progress) -> Generator[Progress, None, Outline]:
        """Reads a file; yields the step while another process does, so that it can be stopped."""
        read = self.shelf.read
        if not isinstance(read, Isolation):
            return (read or outline)(file)
        future = self._ahead.pop(file, None) or read.submit(file)
        while not wait([future], _LOOK).done:
            yield step
        return future.result()

    def _encode(
        self, reading: Reading, step: Progress
    ) -> Generator[Progress, None, dict[bytes, Represented]]:
        """Encodes what no paragraph of the library said before; returns it by key."""
        yield step
        shelf, encoder = self.shelf, self.shelf.encoder()
        shelf.catalogue.use(encoder.name, encoder.dimensions)
        unknown = embeddings.missing(shelf.catalogue.connection, reading.keys, encoder.name)
        texts = {
            key: searchable(paragraph)
            for key, paragraph in zip(reading.keys, reading.paragraphs, strict=True)
            if key in unknown
        }
        made: dict[bytes, Represented] = {}
        # Texts of like length together: the encoder pads each batch to its longest.
        waiting = sorted(texts, key=lambda key: len(texts[key]))
        for start in range(0, len(waiting), _TEXTS):
            some = waiting[start : start + _TEXTS]
            made.update(zip(some, represent([texts[key] for key in some], encoder), strict=True))
            yield step
        return made


def encode_unread(shelf: Shelf, step: Progress) -> Iterator[Progress]:
    """Encodes what the present model hasn't read."""
    catalogue = shelf.catalogue
    while unread := embeddings.unread(catalogue.connection, catalogue.model, _TEXTS):
        yield replace(step, stage="encoding")
        texts = [searchable(stored.paragraph) for stored in catalogue.load(unread).values()]
        keys = map(rows.key_of, texts)
        catalogue.learn(dict(zip(keys, represent(texts, shelf.encoder()), strict=True)))


def heal(shelf: Shelf, step: Progress) -> Iterator[Progress]:
    """Encodes what the present model hasn't read and has Chroma brought into step.

    What Chroma can't do now is left for another time: questions are answered without it.
    """
    yield from encode_unread(shelf, step)
    with suppress(VectorsFailed):
        while shelf.index.ailing():  # it may be again, where documents were added meanwhile
            for _ in shelf.index.rebuild():
                yield replace(step, stage="indexing")


def note_said(shelf: Shelf, document_id: str) -> Document:
    """Notes beside a document's original, if it is here, what was said of it."""
    entry = shelf.catalogue.known(document_id)
    if shelf.originals.path(entry.document).exists():
        said = described.said(shelf.catalogue.connection, document_id)
        shelf.originals.note(Original.of(entry.document, entry.path, said))
    return entry.document


def sweep(shelf: Shelf) -> None:
    """Deletes the originals no document has any more, unless they wait to be read again."""
    if not shelf.catalogue.restoring:
        documents = (entry.document for entry in shelf.catalogue.entries())
        shelf.originals.sweep({shelf.originals.path(document) for document in documents})
