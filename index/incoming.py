"""Files on their way into the library: which they are, and whether they are there already."""

import os
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TypeVar

import resources
from corpus import readers
from corpus.errors import FileMissing, FileUnreadable
from corpus.readers import SUFFIXES
from index.catalogue import Catalogue
from index.errors import LibraryUnwritable
from index.storage.kept import Entry

_BYTES = 25_000  # a paragraph's room on disk, all told
_SPARE = 100_000_000

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


def free_id(catalogue: Catalogue, id_: str) -> str:
    """The id, or with a number where another document goes by it."""
    names = (id_ if number == 1 else f"{id_}-{number}" for number in count(1))
    return next(name for name in names if catalogue.entry(name) is None)


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


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False  # as a file, it fails on its own


def _is_document(path: Path) -> bool:
    # Names with a point or a tilde before them are the system's and Word's own.
    hidden = path.name.startswith((".", "~$"))
    return path.suffix.lower() in SUFFIXES and not hidden and path.is_file()
