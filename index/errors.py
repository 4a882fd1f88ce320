"""What can be wrong with a library. Errors carry fields; `app.messages` puts them into words.

KnownError (of corpus.errors)
├── LibraryError(folder)
│   ├── LibraryLocked      another program writes to it
│   ├── LibraryDamaged     its database can't be trusted
│   ├── LibraryTooNew      made by a newer version of the program
│   ├── LibraryPrivate     it holds documents that were not meant to be shared
│   ├── LibraryGone        its folder is not there any more
│   └── LibraryUnwritable  the folder can't be written to
├── ServerError(address)
│   ├── ServerUnreachable  there is no link to a shared server
│   └── ServerRefused      it won't have us, or isn't one we understand
├── ModelMissing           the embedding model's files are missing or changed
├── PackBroken(path)       a file with a library in it can't be taken in
├── UnknownDocument        no document of the library goes by that name
├── OriginalMissing(file)  there is no copy of a document's file
├── UnknownSheet           no sheet of the library goes by that name
├── UnknownReference       no paragraph goes by that reference
├── UnfitValue             what the user says of a document, or a server, can't be so
├── ModelUnreachable(url)  a language model gives no usable reply
└── EmptyQuestion          nothing to look for
"""

from datetime import datetime
from pathlib import Path

from corpus.errors import KnownError


class LibraryError(KnownError):
    """Something is wrong with the library as a whole.

    Attributes:
        folder: the library's folder.
        detail: what exactly, for the message; may be empty.
    """

    def __init__(self, folder: Path, detail: str = "") -> None:
        super().__init__(str(folder), detail)
        self.folder = folder
        self.detail = detail


class LibraryLocked(LibraryError):
    """Another program writes to it."""


class LibraryDamaged(LibraryError):
    """Its database can't be trusted.

    Attributes:
        saved: when the backup was made that a repair starts from, where there is one.
    """

    def __init__(self, folder: Path, detail: str = "", saved: datetime | None = None) -> None:
        super().__init__(folder, detail)
        self.saved = saved


class LibraryTooNew(LibraryError):
    """Made by a newer version of the program."""


class LibraryPrivate(LibraryError):
    """It is to be shared through a server, but holds documents from before that was said."""


class LibraryGone(LibraryError):
    """Its folder is not there any more: a stick was pulled out, a folder deleted."""


class LibraryUnwritable(LibraryError):
    """The folder can't be written to."""


class ServerError(KnownError):
    """Something is wrong with a shared server.

    Attributes:
        address: of the server, as `http://host:port`.
        detail: what exactly, for the message.
    """

    def __init__(self, address: str, detail: str) -> None:
        super().__init__(address, detail)
        self.address = address
        self.detail = detail


class ServerUnreachable(ServerError):
    """There is no link to it, or it doesn't answer."""


class ServerRefused(ServerError):
    """It won't have us, or it isn't one we understand."""


class ModelMissing(KnownError):
    """The embedding model's files are missing or not those expected."""


class PackBroken(KnownError):
    """A file with a library in it can't be made or taken in.

    Attributes:
        path: of the pack.
        detail: what is wrong with it.
    """

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(str(path), detail)
        self.path = path
        self.detail = detail


class UnknownDocument(KnownError):
    """No document of the library goes by that name.

    Attributes:
        name: what was asked for.
        candidates: documents it could mean, when there are several.
    """

    def __init__(self, name: str, candidates: tuple[str, ...] = ()) -> None:
        super().__init__(name, candidates)
        self.name = name
        self.candidates = candidates


class OriginalMissing(KnownError):
    """There is no copy of a document's file.

    Attributes:
        file: its name.
    """

    def __init__(self, file: str) -> None:
        super().__init__(file)
        self.file = file


class UnknownSheet(KnownError):
    """No sheet of the library goes by that name.

    Attributes:
        name: what was asked for.
        candidates: names of sheets it could mean, when there are several.
    """

    def __init__(self, name: str, candidates: tuple[str, ...] = ()) -> None:
        super().__init__(name, candidates)
        self.name = name
        self.candidates = candidates


class UnknownTheme(KnownError):
    """No theme of the process goes by that name.

    Attributes:
        name: what was asked for.
        candidates: titles of the themes it could mean, all of them where it means none.
    """

    def __init__(self, name: str, candidates: tuple[str, ...] = ()) -> None:
        super().__init__(name, candidates)
        self.name = name
        self.candidates = candidates


class UnknownReference(KnownError):
    """No paragraph goes by that reference.

    Attributes:
        reference: what was asked for.
        document: the document it was looked for in, where one was recognised.
    """

    def __init__(self, reference: str, document: str = "") -> None:
        super().__init__(reference, document)
        self.reference = reference
        self.document = document


class UnfitValue(KnownError):
    """What the user says of a document, or of a server, can't be so.

    Attributes:
        field: of the document, e.g. "date"; or "server".
        value: as it was given.
    """

    def __init__(self, field: str, value: str) -> None:
        super().__init__(field, value)
        self.field = field
        self.value = value


class ModelUnreachable(KnownError):
    """A language model at an endpoint gives no usable reply.

    Attributes:
        url: of the endpoint.
        detail: what happened.
    """

    def __init__(self, url: str, detail: str) -> None:
        super().__init__(url, detail)
        self.url = url
        self.detail = detail


class EmptyQuestion(KnownError):
    """Nothing to look for."""
