"""A library, or part of it, as one file to hand over: written, and taken in with suspicion.

A ZIP archive of the originals and `manifest.json`:

    {"format": 1, "documents": [{"id", "file", "sha256", "size", "said": {…}}, …]}

Nothing in it is believed: the originals are read again, in the reading process, as if they had
been added one by one. The manifest only says which there are, what they are called, and what the
user said of them.
"""

import hashlib
import json
import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from corpus.errors import DocumentError
from index.adding import Adding, Shelf, note_said, sweep
from index.errors import PackBroken
from index.incoming import Incoming, check_handed, check_room, checked, free_id, is_kept
from index.model import Progress
from index.storage import described

FORMAT = 1
MOST_DOCUMENTS = 20_000
MOST_BYTES = 4 * 10**9
"""Of all the originals of a pack together; `_LARGEST` of one, `_RATIO` times what it is packed."""

_LARGEST = 500 * 10**6
_RATIO = 200
_MANIFEST = "manifest.json"
_MANIFEST_BYTES = 20 * 10**6
_CHUNK = 2**20
_MOMENT = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Packed:
    """One document of a pack."""

    id: str
    file: str
    sha256: str
    size: int
    said: dict[str, str]

    @property
    def name(self) -> str:
        """Its original's name in the archive."""
        return f"originals/{self.sha256}{Path(self.file).suffix.lower()}"


def write(shelf: Shelf, target: Path, ids: Sequence[str]) -> int:
    """Writes documents into a pack, all of the user's own where none is named; says how many.

    Raises:
        OSError: it can't be written; nothing is left of it.
    """
    documents = [
        entry.document
        for entry in shelf.catalogue.entries()
        if (entry.document.id in ids if ids else not entry.document.starter)
    ]
    part = target.with_name(f"{target.name}.part")
    packed = []
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
            for document in documents:
                data = shelf.originals.path(document).read_bytes()
                if hashlib.sha256(data).hexdigest() != document.sha256:
                    raise PackBroken(target, f"the copy of {document.file} was changed")
                said = described.said(shelf.catalogue.connection, document.id)
                one = Packed(document.id, document.file, document.sha256, len(data), said)
                if one.name not in archive.namelist():
                    archive.writestr(_entry(one.name), data)
                packed.append(asdict(one))
            told = {"format": FORMAT, "documents": packed}
            archive.writestr(_entry(_MANIFEST), json.dumps(told, ensure_ascii=False, indent=1))
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return len(packed)


def take(shelf: Shelf, source: Path) -> Iterator[Progress]:
    """Reads a pack's documents into the library, each a step; what is there already is kept.

    Raises:
        PackBroken: it is no pack, was changed, or is larger than a pack may be; nothing was taken.
        LibraryError: there is no room.
    """
    with _opened(source) as archive:
        documents = _checked(archive, source)
        check_room(shelf.folder, sum(one.size for one in documents), 0)
        adding, step = Adding(shelf), Progress(0, len(documents), source, "reading")
        with tempfile.TemporaryDirectory() as folder:
            for done, one in enumerate(documents):
                file = Path(folder) / f"{done}" / one.file
                step = replace(step, done=done, path=file)
                try:
                    yield from _take(adding, step, one, _unpacked(archive, one, file, source))
                except DocumentError as error:
                    yield replace(step, done=done + 1, stage="done", change="failed", error=error)
                file.unlink(missing_ok=True)
        if documents:
            described.tidy(shelf.catalogue.connection)
            sweep(shelf)


def _take(adding: Adding, step: Progress, one: Packed, file: Path) -> Iterator[Progress]:
    catalogue = adding.shelf.catalogue
    place = Path("pack", one.id, one.file)
    before = catalogue.at(place)
    id_ = before.document.id if before else free_id(catalogue, one.id)
    incoming = Incoming(file, place, one.sha256, False, id_)
    if is_kept(catalogue, before, incoming):
        yield replace(step, done=step.done + 1, stage="done", change="kept")
        return
    yield from adding.keep(step, incoming)
    described.restore(catalogue.connection, id_, one.said)
    note_said(adding.shelf, id_)


def _opened(source: Path) -> zipfile.ZipFile:
    try:
        return checked(source, lambda: zipfile.ZipFile(source))
    except zipfile.BadZipFile as error:
        raise PackBroken(source, "it is no pack") from error


def _checked(archive: zipfile.ZipFile, source: Path) -> list[Packed]:
    """The documents of a pack, after everything was checked that can be without unpacking."""
    entries = {entry.filename: entry for entry in archive.infolist()}
    if len(entries) != len(archive.infolist()) or len(entries) > MOST_DOCUMENTS + 1:
        raise PackBroken(source, "it holds too many files, or one of them twice")
    documents = _manifest(archive, entries.get(_MANIFEST), source)
    if set(entries) != {_MANIFEST, *(one.name for one in documents)}:
        raise PackBroken(source, "it does not hold the files it names")
    for one in documents:
        entry = entries[one.name]
        if entry.flag_bits & 1 or entry.file_size != one.size or not _is_sober(entry):
            raise PackBroken(source, f"{one.file} is not what the pack says it is")
    if sum(one.size for one in documents) > MOST_BYTES:
        raise PackBroken(source, "its documents are too large together")
    return documents


def _manifest(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo | None, source: Path
) -> list[Packed]:
    if entry is None or entry.file_size > _MANIFEST_BYTES or not _is_sober(entry):
        raise PackBroken(source, "it is no pack")
    try:
        told = json.loads(archive.read(entry))
        if told["format"] > FORMAT:
            raise PackBroken(source, "it was made by a newer version of the program")
        return [_document(one) for one in told["documents"]]
    except (
        ValueError,
        KeyError,
        TypeError,
        RecursionError,
        zipfile.BadZipFile,
        zlib.error,
    ) as error:
        raise PackBroken(source, "its list of documents can't be read") from error


def _document(told: dict[str, Any]) -> Packed:
    one = Packed(told["id"], told["file"], told["sha256"], told["size"], dict(told["said"]))
    check_handed(one.id, one.file, one.sha256, one.said)
    if not isinstance(one.size, int) or not 0 <= one.size <= _LARGEST:
        raise ValueError(one.size)
    return one


def _is_sober(entry: zipfile.ZipInfo) -> bool:
    """Whether it doesn't swell beyond what documents do."""
    return entry.file_size <= _LARGEST and entry.file_size <= _RATIO * (entry.compress_size + 100)


def _unpacked(archive: zipfile.ZipFile, one: Packed, file: Path, source: Path) -> Path:
    """Writes one original where its name is free, not a byte more than was announced."""
    file.parent.mkdir()
    digest, size = hashlib.sha256(), 0
    broken = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError)
    with file.open("xb") as target, suppress(*broken), archive.open(one.name) as stream:
        while size <= one.size and (some := stream.read(_CHUNK)):
            digest.update(some)
            size += len(some)
            target.write(some)
    if digest.hexdigest() != one.sha256:
        raise PackBroken(source, f"{one.file} was changed on its way")
    return file


def _entry(name: str) -> zipfile.ZipInfo:
    """The same bytes for the same documents, whenever they are packed."""
    entry = zipfile.ZipInfo(name, _MOMENT)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry
