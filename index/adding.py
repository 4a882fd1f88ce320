"""Files into the library, one at a time: read, encode, keep, index."""

import hashlib
import os
import shutil
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import TypeVar

from corpus.errors import BrokenDocument, DocumentError, FileMissing, FileUnreadable
from corpus.model import Document
from corpus.outline import Outline
from corpus.readers import SUFFIXES
from index import embeddings, rows
from index.catalogue import Catalogue, Entry, Reading
from index.chroma import VectorsFailed
from index.errors import LibraryUnwritable
from index.model import Change, Progress
from index.originals import Originals, sha256_of
from index.represent import Encoder, Represented, represent, searchable
from index.vectors import VectorIndex

_TEXTS = 32  # encoded between two steps
_BYTES = 25_000  # a paragraph's room on disk, all told
_SPARE = 100_000_000

T = TypeVar("T")


Read = Callable[[Path], Outline]


@dataclass(frozen=True, slots=True)
class Shelf:
    """The parts of one library that files go into.

    Attributes:
        encoder: gives the encoder, loaded when it is first needed.
        read: reads a file.
    """

    folder: Path
    catalogue: Catalogue
    index: VectorIndex
    originals: Originals
    encoder: Callable[[], Encoder]
    read: Read


def files_in(paths: Iterable[Path]) -> list[Path]:
    """The files named and those in the folders named, whose format is read, each once."""
    found: dict[Path, None] = {}
    for named in paths:
        path = Path(os.path.abspath(named))  # noqa: PTH100 (resolve would follow links)
        if path.is_dir():
            found.update(dict.fromkeys(sorted(filter(_is_document, path.rglob("*")))))
        else:
            found[path] = None
    return list(found)


class Adding:
    """One run of files into the library, each in several steps; stopping between two is safe."""

    def __init__(self, shelf: Shelf, starter: bool = False) -> None:
        self._shelf = shelf
        self._starter = starter
        self._healed = False

    def run(self, files: Sequence[Path]) -> Iterator[Progress]:
        """Reads files; one that can't be read is a step of its own and doesn't stop the others.

        Raises:
            LibraryUnwritable: there is no room left.
        """
        step = None
        for done, path in enumerate(files):
            step = Progress(done, len(files), path, "reading")
            yield step
            try:
                yield from self._add(step)
            except DocumentError as error:
                yield replace(step, done=done + 1, stage="done", change="failed", error=error)
        if step and self._shelf.catalogue.dirty and self._shelf.catalogue.size():
            yield from heal(self._shelf, replace(step, done=len(files)))

    def _add(self, step: Progress) -> Iterator[Progress]:
        shelf, path = self._shelf, step.path
        # The documents that come with the program move with it, so they go by their names.
        place = Path("starter", path.name) if self._starter else path
        sha256 = _checked(path, lambda: sha256_of(path))
        before = shelf.catalogue.at(place)
        if _is_kept(shelf.catalogue, before, place, sha256):
            yield replace(step, done=step.done + 1, stage="done", change="kept")
            return
        reading = self._read(path, before)
        step = replace(step, paragraphs=len(reading.paragraphs))
        made = yield from self._encode(reading, replace(step, stage="encoding"))
        yield from self._ready(step)
        yield replace(step, stage="indexing")
        data = _checked(path, path.read_bytes)
        if not sha256 == reading.document.sha256 == hashlib.sha256(data).hexdigest():
            raise FileUnreadable(path, "it changed while it was read")
        _check_room(shelf.folder, len(data) + _BYTES * len(reading.paragraphs))
        shelf.originals.keep(data, sha256, path.suffix)
        shelf.index.follow(shelf.catalogue.put(reading, place, made))
        if before:
            drop_original(shelf, before.document)
        change: Change = "changed" if before else "added"
        yield replace(step, done=step.done + 1, stage="done", change=change)

    def _read(self, path: Path, before: Entry | None) -> Reading:
        outlined = self._shelf.read(path)
        # Kept citations point at the document that was here, whatever it is called now.
        id_ = before.document.id if before else _free(self._shelf.catalogue, outlined.document.id)
        ids = {p.id: _renamed(p.id, outlined.document.id, id_) for p in outlined.paragraphs}
        if len(ids) < len(outlined.paragraphs):
            raise BrokenDocument(path, "two of its paragraphs can't be told apart")
        paragraphs = tuple(
            replace(
                paragraph,
                id=ids[paragraph.id],
                document_id=id_,
                parent=ids.get(paragraph.parent or ""),
                attached_to=ids.get(paragraph.attached_to or ""),
            )
            for paragraph in outlined.paragraphs
        )
        document = replace(outlined.document, id=id_, starter=self._starter)
        try:
            keys = tuple(rows.key_of(searchable(paragraph)) for paragraph in paragraphs)
        except UnicodeEncodeError as error:
            raise BrokenDocument(path, "it holds half a character") from error
        return Reading(document, paragraphs, keys)

    def _encode(
        self, reading: Reading, step: Progress
    ) -> Generator[Progress, None, dict[bytes, Represented]]:
        """Encodes what no paragraph of the library said before; returns it by key."""
        yield step
        shelf, encoder = self._shelf, self._shelf.encoder()
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

    def _ready(self, step: Progress) -> Iterator[Progress]:
        if not self._healed and not self._shelf.index.ready():
            yield from heal(self._shelf, step)
        self._healed = True


def heal(shelf: Shelf, step: Progress) -> Iterator[Progress]:
    """Encodes what the present model hasn't read and builds the index anew.

    What Chroma can't do now is left for another time: questions are answered without it.
    """
    catalogue = shelf.catalogue
    while unread := embeddings.unread(catalogue.connection, catalogue.model, _TEXTS):
        yield replace(step, stage="encoding")
        texts = [searchable(stored.paragraph) for stored in catalogue.load(unread).values()]
        keys = map(rows.key_of, texts)
        catalogue.learn(dict(zip(keys, represent(texts, shelf.encoder()), strict=True)))
    with suppress(VectorsFailed):
        for _ in shelf.index.rebuild():
            yield replace(step, stage="indexing")


def drop_original(shelf: Shelf, document: Document) -> None:
    """Deletes a document's original, unless another document has the same."""
    if shelf.catalogue.with_bytes(document.sha256) is None:
        shelf.originals.drop(document.sha256, Path(document.file).suffix)


def _is_kept(catalogue: Catalogue, before: Entry | None, place: Path, sha256: str) -> bool:
    """Whether the library has these very bytes, here or from another place."""
    if before:
        return before.document.sha256 == sha256
    twin = catalogue.with_bytes(sha256)
    if twin and not twin.document.starter and not twin.path.exists():
        catalogue.move(twin.document.id, place)
    return twin is not None


def _free(catalogue: Catalogue, id_: str) -> str:
    """The id, or with a number where another document goes by it."""
    names = (id_ if number == 1 else f"{id_}-{number}" for number in count(1))
    return next(name for name in names if catalogue.entry(name) is None)


def _renamed(paragraph: str, old: str, new: str) -> str:
    return new + paragraph.removeprefix(old) if paragraph.startswith(old) else f"{new}/{paragraph}"


def _is_document(path: Path) -> bool:
    # Names with a point or a tilde before them are the system's and Word's own.
    hidden = path.name.startswith((".", "~$"))
    return path.suffix.lower() in SUFFIXES and not hidden and path.is_file()


def _checked(path: Path, read: Callable[[], T]) -> T:
    """Reads from a user's file, whose troubles aren't the library's."""
    try:
        return read()
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error


def _check_room(folder: Path, projected: int) -> None:
    if shutil.disk_usage(folder).free < 2 * projected + _SPARE:
        raise LibraryUnwritable(folder, "the disk is full")
