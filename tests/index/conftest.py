"""Libraries for the tests of the index."""

import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from index import apart, vectors
from index.encode import Encoder
from index.library import Library
from index.model import Health, Progress
from index.storage.aside import FILE
from index.storage.tables import CHANGES
from tests.chromaserver import ChromaServer
from tests.standins import WordEncoder, read

ROOT = Path(__file__).parents[2]

DRAFT = (
    "Zero draft",
    "# Introduction",
    "1. We reaffirm our common vision of the Information Society.",
    "2. Bridging the digital divide needs ~~strong~~ cooperation.",
    "Comment [u1] on 2: Why strike the strength?",
)


class Shelf:
    """A library in a folder of the test's own, and a folder of files to put into it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "library"
        self.files = folder / "files"
        self.files.mkdir()
        self.encoder = WordEncoder()
        self.library = self.opened()

    def opened(self, encoder: WordEncoder | None = None) -> Library:
        """Another view of the same library, as another process would have."""
        return Library(self.folder, encoder or self.encoder, read)

    def reopen(self, encoder: WordEncoder | None = None) -> Library:
        self.library.close()
        self.library = self.opened(encoder)
        return self.library

    def age(self, version: int) -> None:
        """Makes the library, which is closed then, one of an older version."""
        self.library.close()
        later = " ".join(CHANGES[number] for number in CHANGES if number > version)
        with closing(sqlite3.connect(self.folder / FILE)) as connection, connection:
            for name in reversed(re.findall(r"CREATE TABLE (\w+)", later)):
                connection.execute(f"DROP TABLE {name}")
            connection.execute(f"PRAGMA user_version = {version}")

    def recover(self) -> Health:
        """Mends a library that can't be opened."""

        class Ours(Library):
            def __init__(self, folder: Path, encoder: Encoder | None = None) -> None:
                super().__init__(folder, encoder, read)

        return Ours.recover(self.folder, self.encoder)

    def write(self, name: str, *blocks: str) -> Path:
        path = self.files / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n\n".join(blocks), "utf-8")
        return path

    def draft(self, name: str = "draft.txt", *more: str) -> Path:
        return self.write(name, *DRAFT, *more)

    def add(self, *paths: Path) -> list[Progress]:
        return [step for step in self.library.add(paths) if step.change]

    def heal(self) -> list[Progress]:
        return list(self.library.heal())

    def generation(self) -> Path:
        """The folder Chroma lives in."""
        return self.folder / "index" / (self.folder / "index" / "current").read_text()

    def child(self, code: str, *arguments: object) -> subprocess.Popen[str]:
        """Another process with `library` open and `sys`, `Path` and `read` imported."""
        opening = (
            "import sys\nfrom pathlib import Path\nfrom index.library import Library\n"
            "from tests.standins import WordEncoder, read\n"
            f"library = Library(Path({str(self.folder)!r}), WordEncoder(), read)\n"
        )
        return subprocess.Popen(
            [sys.executable, "-c", opening + code, *map(str, arguments)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            text=True,
        )

    def finds_all(self) -> bool:
        """Whether every paragraph is found by its own vector, nothing else and nothing twice."""
        ids = [p.id for d in self.library.documents() for p in self.library.paragraphs(d.id)]
        for stored in self.library.search.load(ids).values():
            ((_, cosine),) = self.library.search.nearest(stored.vector, 1)
            if cosine < 0.99:
                return False
        found = [
            id_ for id_, _ in self.library.search.nearest(self.encoder.encode(["x"])[0], 10_000)
        ]
        return sorted(found) == sorted(ids)


class Within:
    """In the place of `index.apart.Child`: does what it does in this process, at once."""

    def __init__(self, task: str, *paths: Path | None) -> None:
        self._code = apart.main(task, *(str(path) for path in paths if path))

    def wait(self) -> bool:
        return self._code == 0

    passed = wait

    def close(self) -> None:
        pass


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Builds and examines Chroma without a process of its own, which takes seconds to start."""
    monkeypatch.setattr(vectors, "Child", Within)


@pytest.fixture
def children(monkeypatch: pytest.MonkeyPatch, _at_once: None) -> None:
    """Builds and examines Chroma in processes of their own, as the program does."""
    monkeypatch.setattr(vectors, "Child", apart.Child)


@pytest.fixture
def chroma(monkeypatch: pytest.MonkeyPatch) -> None:
    """Asks Chroma even in a small library, where it is in step."""
    monkeypatch.setattr(vectors, "_WORTH", 0)


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    made = Shelf(tmp_path)
    yield made
    made.library.close()


@pytest.fixture(scope="session")
def harbours(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library of three papers on harbours, with the real model."""
    files = Path(__file__).parents[1] / "data" / "harbours"
    with Library(tmp_path_factory.mktemp("harbours"), Encoder()) as library:
        for step in library.add(sorted(files.iterdir())):
            assert step.error is None
        yield library


@pytest.fixture
def join(tmp_path: Path, chroma_server: ChromaServer) -> Iterator[Callable[..., Shelf]]:
    """Gives libraries of their own, shared through one server; for tests that enable sockets."""
    from tests.index.sharing import Member  # noqa: PLC0415 - it is a Shelf

    made: list[Member] = []

    def member(name: str, address: str = chroma_server.address) -> Member:
        made.append(Member(tmp_path / name, address))
        return made[-1]

    yield member
    for one in made:
        one.library.close()
