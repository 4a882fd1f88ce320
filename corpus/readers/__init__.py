"""One reader a format: a path in, blocks out."""

import importlib
from pathlib import Path

from corpus.errors import DocumentError, FileMissing, FileUnreadable, UnsupportedFormat
from corpus.model import Source

_READERS = {
    ".txt": "corpus.readers.text",
    ".md": "corpus.readers.text",
    ".markdown": "corpus.readers.text",
    ".pdf": "corpus.readers.pdf",
    ".docx": "corpus.readers.docx",
    ".html": "corpus.readers.html",
    ".htm": "corpus.readers.html",
}

SUFFIXES = frozenset(_READERS)
"""The suffixes of files that are read; files of other kinds in a folder are passed over."""


def read(path: Path) -> Source:
    """A file's blocks, by the reader for its suffix.

    Raises:
        DocumentError: where the file is missing, of another format, or can't be read.
    """
    check(path)
    source = importlib.import_module(_READERS[path.suffix.lower()]).read(path)
    assert isinstance(source, Source)  # noqa: S101 - for the type checker: the import is dynamic
    return source


def check(path: Path) -> None:
    """Makes sure that a path is of a file of the disk in a format that is read; opens nothing.

    Raises:
        DocumentError: it isn't.
    """
    try:
        is_file = path.is_file()
    except (OSError, ValueError) as error:
        raise FileUnreadable(path) from error
    if not is_file:
        raise _no_file(path)
    if path.suffix.lower() not in _READERS:
        raise UnsupportedFormat(path, path.suffix.lower())


def _no_file(path: Path) -> DocumentError:
    if path.is_dir():
        return UnsupportedFormat(path, "folder")
    if "\0" in str(path):
        return FileUnreadable(path, "no file has such a name")
    # Reading from a pipe or a device could wait, or go on, for ever.
    return FileUnreadable(path, "not a file of the disk") if path.exists() else FileMissing(path)
