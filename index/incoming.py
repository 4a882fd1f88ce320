"""Files on their way into the library: which they are, and whether they are there already."""

import os
import re
import shutil
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import TypeVar

import resources
from corpus import readers
from corpus.errors import FileMissing, FileUnreadable
from corpus.model import Paragraph
from corpus.readers import SUFFIXES
from index.catalogue import Catalogue
from index.errors import LibraryUnwritable
from index.storage.described import FIELDS
from index.storage.kept import Entry

_BYTES = 25_000  # a paragraph's room on disk, all told
_SPARE = 100_000_000
_SHA256 = re.compile(r"[0-9a-f]{64}")
_SAID = {*FIELDS, "superseded_by"}
_LONGEST = 200  # an id, in letters, and a file's name, in bytes

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file to be read.

    Attributes:
        file: where it lies.
        place: the path it goes by in the library.
        sha256: of its bytes.
        starter: whether it came with the program.
        id: the document's id, where it is known already.
    """

    file: Path
    place: Path
    sha256: str
    starter: bool = False
    id: str | None = None


def files_in(paths: Iterable[Path]) -> list[Path]:
    """The files named and those in the folders named, whose format is read, each once."""
    found: dict[Path, None] = {}
    for named in paths:
        path = Path(os.path.abspath(named))  # noqa: PTH100 (resolve would follow links)
        if _is_folder(path):
            found.update(dict.fromkeys(sorted(filter(_is_document, path.rglob("*")))))
        else:
            found[path] = None
    return list(found)


def starters() -> list[Path]:
    """The documents that come with the program, by name."""
    files = sorted(resources.path("starter").iterdir())
    # What is plain text there is for the program, not for the reader.
    return [file for file in files if file.suffix in SUFFIXES - {".txt"}]


def admit(path: Path) -> None:
    """Lets through what is a file of the disk, in a format that is read; opens nothing.

    Raises:
        DocumentError: it isn't, or its name can't be kept.
    """
    readers.check(path)
    try:
        str(path).encode()
    except UnicodeEncodeError as error:
        raise FileUnreadable(path, "its name is in no known encoding: rename it") from error


def is_kept(catalogue: Catalogue, before: Entry | None, incoming: Incoming) -> bool:
    """Whether the library has these very bytes, from here or from another place."""
    if before:
        return before.document.sha256 == incoming.sha256
    twin = catalogue.with_bytes(incoming.sha256)
    if twin and not twin.document.starter and not twin.path.exists():
        catalogue.move(twin.document.id, incoming.place)
    return twin is not None


def free_id(catalogue: Catalogue, id_: str, taken: Container[str] = ()) -> str:
    """The id, or with a number where another document, here or among those taken, goes by it."""
    names = (id_ if number == 1 else f"{id_}-{number}" for number in count(1))
    return next(name for name in names if name not in taken and catalogue.entry(name) is None)


def readdressed(paragraphs: Sequence[Paragraph], old: str, new: str) -> tuple[Paragraph, ...]:
    """Paragraphs of a document that goes by another id from now on.

    Raises:
        ValueError: two of them have the same id.
    """
    ids = {p.id: _readdressed(p.id, old, new) for p in paragraphs}
    if len(ids) < len(paragraphs):
        raise ValueError(old)
    return tuple(
        replace(
            paragraph,
            id=ids[paragraph.id],
            document_id=new,
            parent=ids.get(paragraph.parent or ""),
            attached_to=ids.get(paragraph.attached_to or ""),
        )
        for paragraph in paragraphs
    )


def check_handed(id_: str, file: str, sha256: str, said: Mapping[str, object]) -> None:
    """Makes sure of what another program says of a document, before it names any file here.

    Raises:
        ValueError: it can't be so.
    """
    texts = (id_, file, sha256, *said, *said.values())
    if not all(isinstance(text, str) and text.isprintable() for text in texts):
        raise ValueError(texts)
    if file in {"", ".", ".."} or any(sign in file for sign in "/\\\0:"):
        raise ValueError(file)
    if Path(file).suffix.lower() not in SUFFIXES or not _SHA256.fullmatch(sha256):
        raise ValueError(file)
    if not 0 < len(id_) <= _LONGEST or len(file.encode()) > _LONGEST or not set(said) <= _SAID:
        raise ValueError(id_)


def checked(path: Path, read: Callable[[], T]) -> T:
    """Reads from a user's file, whose troubles aren't the library's.

    Raises:
        FileMissing: it isn't there.
        FileUnreadable: the system refuses.
    """
    try:
        return read()
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except IsADirectoryError as error:
        raise FileMissing(path) from error
    except (OSError, ValueError) as error:
        raise FileUnreadable(path, getattr(error, "strerror", None) or str(error)) from error


def check_room(folder: Path, size: int, paragraphs: int) -> None:
    """Makes sure the disk has room for a file and its paragraphs twice, and some to spare.

    Raises:
        LibraryUnwritable: it hasn't.
    """
    if shutil.disk_usage(folder).free < 2 * (size + _BYTES * paragraphs) + _SPARE:
        raise LibraryUnwritable(folder, "the disk is full")


def _readdressed(paragraph: str, old: str, new: str) -> str:
    return new + paragraph.removeprefix(old) if paragraph.startswith(old) else f"{new}/{paragraph}"


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False  # as a file, it fails on its own


def _is_document(path: Path) -> bool:
    # Names with a point or a tilde before them are the system's and Word's own.
    hidden = path.name.startswith((".", "~$"))
    return path.suffix.lower() in SUFFIXES and not hidden and path.is_file()
