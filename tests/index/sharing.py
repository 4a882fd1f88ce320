"""Libraries of the tests that are shared through a server."""

from collections.abc import Callable
from pathlib import Path

from index.address import SharedServer
from index.library import Library
from tests.index.conftest import Shelf
from tests.standins import WordEncoder, read

DRAFT = (
    "Zero draft",
    "1. We reaffirm our common vision of the Information Society.",
    "2. Bridging the digital divide needs ~~strong~~ cooperation.",
    "Comment [u1] on 2: Why strike the strength?",
)


class Member(Shelf):
    """A library that is shared, and what came of its exchanges."""

    def __init__(self, folder: Path, address: str) -> None:
        self.server = SharedServer.at(address)
        folder.mkdir()
        super().__init__(folder)

    def opened(self, encoder: WordEncoder | None = None) -> Library:
        return Library(self.folder, encoder or self.encoder, read, self.server)

    def exchange(self) -> list[tuple[str, str]]:
        return [(step.path.name, step.change) for step in self.library.heal() if step.change]

    def put(self, name: str, *blocks: str) -> None:
        """Writes a file, adds it and tells the server."""
        self.add(self.write(name, *blocks))
        self.exchange()

    def titles(self) -> dict[str, str]:
        return {document.id: document.title for document in self.library.documents()}

    def texts(self, document_id: str) -> list[str]:
        return [paragraph.text for paragraph in self.library.paragraphs(document_id)]


Join = Callable[..., Member]
"""Makes a library of a name, shared through the tests' server or another."""
