"""Libraries for the tests of the index."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from index.library import Library
from index.model import Progress
from tests.standins import WordEncoder, read


class Shelf:
    """A library in a folder of the test's own, and a folder of files to put into it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "library"
        self.files = folder / "files"
        self.files.mkdir()
        self.encoder = WordEncoder()
        self.library = self.opened()

    def opened(self, encoder: WordEncoder | None = None) -> Library:
        return Library(self.folder, encoder or self.encoder, read)

    def reopen(self, encoder: WordEncoder | None = None) -> Library:
        self.library.close()
        self.library = self.opened(encoder)
        return self.library

    def write(self, name: str, *blocks: str) -> Path:
        path = self.files / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n\n".join(blocks), "utf-8")
        return path

    def add(self, *paths: Path) -> list[Progress]:
        return [step for step in self.library.add(paths) if step.change]


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    made = Shelf(tmp_path)
    yield made
    made.library.close()
