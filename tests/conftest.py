"""What every test stands on: no screen, no network, no one's real library."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from corpus.model import Document, Paragraph, Run
from tests.chromaserver import ChromaServer

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["TRANSFORMERS_OFFLINE"] = "1"
os.environ["RAPPORTEUR_TESSERACT"] = ""  # the same everywhere, whether it is installed or not

_DOCUMENTS = Path(__file__).parents[2] / "shared" / "documents"


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keeps settings and the default library in a folder of the test's own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("RAPPORTEUR_LIBRARY", str(tmp_path / "library"))


@pytest.fixture(scope="session")
def documents() -> Path:
    """The folder of real papers: RAPPORTEUR_DOCUMENTS, or the one beside the repository."""
    folder = Path(os.environ.get("RAPPORTEUR_DOCUMENTS", _DOCUMENTS))
    if not folder.is_dir():
        pytest.skip("the real papers are not here: set RAPPORTEUR_DOCUMENTS to their folder")
    return folder


# No longer than a module's tests: others look whether they left a process behind.
@pytest.fixture(scope="module")
def _running_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ChromaServer]:
    server = ChromaServer(tmp_path_factory.mktemp("server")).start()
    yield server
    server.kill()


@pytest.fixture
def chroma_server(_running_server: ChromaServer) -> ChromaServer:
    """A real Chroma server that holds nothing of ours yet; for tests that enable sockets."""
    _running_server.empty()
    return _running_server


@pytest.fixture
def draft_document() -> Document:
    """A document as the catalogue gives it."""
    return Document(
        id="zero-draft-1",
        file="zero-draft.txt",
        title="Zero draft",
        symbol=None,
        date="2025-08-29",
        language="en",
        proposer="Ruritania",
        pages=None,
        sha256="ab" * 32,
    )


@pytest.fixture
def new_paragraph() -> Callable[..., Paragraph]:
    """Makes a paragraph: `new_paragraph("12bis", "The text.", kind="item")`."""

    def make(label: str | None, text: str, **fields: object) -> Paragraph:
        values: dict[str, object] = {
            "id": f"zero-draft-1:paragraph:{label}:1",
            "document_id": "zero-draft-1",
            "order": 0,
            "kind": "paragraph",
            "label": label,
            "occurrence": 1,
            "headings": (),
            "runs": (Run(text),),
        }
        return Paragraph(**{**values, **fields})  # type: ignore[arg-type]

    return make
