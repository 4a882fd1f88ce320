"""What can be wrong with the files the program writes for the user."""

from pathlib import Path

from corpus.errors import KnownError


class OutputUnwritable(KnownError):
    """A file the user asked for can't be written; what was there is still there.

    Attributes:
        path: the file.
        detail: the system's reason.
    """

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(str(path), detail)
        self.path = path
        self.detail = detail


class UnknownFormat(KnownError):
    """A sheet can't be exported in the format a file's name asks for.

    Attributes:
        path: the file.
        known: suffixes of the formats there are.
    """

    def __init__(self, path: Path, known: tuple[str, ...]) -> None:
        super().__init__(str(path), known)
        self.path = path
        self.known = known
