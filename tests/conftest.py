"""What every test stands on: no screen, no network, no one's real library."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["TRANSFORMERS_OFFLINE"] = "1"

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
