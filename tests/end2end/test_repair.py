"""A library that can't be opened is mended from the command line."""

from pathlib import Path

import pytest

from app.cli import main


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    (folder / "library.sqlite").write_bytes(b"no database at all" * 500)
    return folder


def test_a_damaged_library_says_how_to_mend_it(damaged, capsys):
    assert main(["--library", str(damaged), "list"]) == 3
    assert main(["--library", str(damaged), "check"]) == 3
    assert "check --repair" in capsys.readouterr().err


def test_a_damaged_library_is_mended(damaged, capsys):
    assert main(["--library", str(damaged), "check", "--repair"]) == 0
    assert "put aside" in capsys.readouterr().out
    assert main(["--library", str(damaged), "check"]) == 0
    assert b"no database" in next(damaged.glob("damaged-*/library.sqlite")).read_bytes()
