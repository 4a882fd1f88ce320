"""What can be wrong with a file. Errors carry fields; `app.messages` puts them into words.

KnownError                  the user or the environment is the cause
└── DocumentError(path)     one file can't be read; the others go on
    ├── FileMissing         no such file
    ├── FileUnreadable      the operating system refuses it
    ├── EmptyDocument       nothing in it
    ├── NotText             binary bytes under a text file's name
    ├── UnsupportedFormat   a format that isn't read
    ├── EncryptedDocument   needs a password
    ├── BrokenDocument      can't be parsed
    ├── NoText              pages without text (a scan)
    ├── DocumentTooLarge    beyond the limits of one document
    ├── ReadingTimedOut     not read in the time there is
    └── ReadingCrashed      what reads it came to an end
"""

from pathlib import Path


class KnownError(Exception):
    """Something the user can do something about."""


class DocumentError(KnownError):
    """One file can't be read.

    Attributes:
        path: the file.
        detail: what exactly, for the message; may be empty.
    """

    def __init__(self, path: Path, detail: str = "") -> None:
        super().__init__(str(path), detail)
        self.path = path
        self.detail = detail


class FileMissing(DocumentError):
    """No such file or folder."""


class FileUnreadable(DocumentError):
    """The operating system refuses to read it."""


class EmptyDocument(DocumentError):
    """Nothing in it."""


class NotText(DocumentError):
    """Binary bytes under a text file's name."""


class UnsupportedFormat(DocumentError):
    """A format that isn't read; detail is its suffix."""


class EncryptedDocument(DocumentError):
    """Needs a password."""


class BrokenDocument(DocumentError):
    """Can't be parsed; detail says where."""


class NoText(DocumentError):
    """Pages without text, a scan; detail is their number."""


class DocumentTooLarge(DocumentError):
    """Beyond the limits of one document; detail says which."""


class ReadingTimedOut(DocumentError):
    """Not read in the time a document may take; detail says how long that was."""


class ReadingCrashed(DocumentError):
    """What reads it came to an unforeseen end; detail says which."""
