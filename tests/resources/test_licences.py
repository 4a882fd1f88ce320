"""The package names the licence of everything in it, and brings the texts."""

import importlib.util
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
_INSTALLED = ("lxml", "pypdf", "typst")


@pytest.fixture
def licences(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The script that packaging/build.py calls."""
    spec = importlib.util.spec_from_file_location("licences", ROOT / "packaging" / "licences.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "distributions", lambda: map(distribution, _INSTALLED))
    return module


def _file(name: str, ending: str) -> Path:
    files = distribution(name).files or []
    return Path(str(next(file.locate() for file in files if str(file).endswith(ending))))


def test_what_gave_a_file_is_listed_with_its_text(licences: Any, tmp_path: Path) -> None:
    own = tmp_path / "LICENSE"
    own.write_text("Do as you please.", "utf-8")
    licences.collect({_file("pypdf", "pypdf/__init__.py")}, tmp_path / "told", own)
    told = (tmp_path / "told" / "LICENCES.txt").read_text("utf-8")
    assert f"pypdf {distribution('pypdf').version}: BSD-3-Clause" in told
    assert "Rapporteur: MIT" in told
    assert "Python 3." in told
    assert "lxml" not in told
    (text,) = (tmp_path / "told").glob("pypdf-*/*LICENSE")
    assert "Redistribution" in text.read_text("utf-8")


def test_what_is_built_into_a_library_is_named(licences: Any, tmp_path: Path) -> None:
    licences.collect({_file("typst", ".abi3.so")}, tmp_path / "told", ROOT / "LICENSE")
    inside = (tmp_path / "told" / "INSIDE.txt").read_text("utf-8").splitlines()
    assert any(line.startswith("typst: rustybuzz") for line in inside)


def test_a_library_of_nobody_is_told(licences: Any, tmp_path: Path) -> None:
    stray = tmp_path / "libstray.so.1"
    stray.touch()
    assert licences.collect({stray}, tmp_path / "told", ROOT / "LICENSE") == [str(stray)]
