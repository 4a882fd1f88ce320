"""A file is written whole or not at all, and what can't be written is said plainly."""

import errno
import os
from pathlib import Path

import pytest

from app.errors import OutputUnwritable, UnknownFormat
from app.export.formats import FORMATS, export
from app.export.writing import write
from app.messages import message
from index.sheet import Sheet


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EACCES, "open in another program"),
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "can only be read"),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failure_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str, step: str
) -> None:
    def fail(*arguments: object) -> None:
        raise OSError(number, os.strerror(number))

    file = tmp_path / "sheet.docx"
    file.write_bytes(b"old")
    with monkeypatch.context() as patched:
        patched.setattr(*((os, step, fail) if step == "fsync" else (Path, step, fail)))
        with pytest.raises(OutputUnwritable) as raised:
            write(file, b"new")
    assert words in message(raised.value)
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_folder_and_a_missing_place_are_named_for_what_they_are(tmp_path: Path) -> None:
    with pytest.raises(OutputUnwritable, match="it is a folder"):
        write(tmp_path, b"new")
    with pytest.raises(OutputUnwritable, match="no such folder"):
        write(tmp_path / "none" / "a.pdf", b"new")


def test_a_file_set_to_read_only_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.csv"
    file.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != file)
    with pytest.raises(OutputUnwritable, match="protected"):
        write(file, b"new")
    assert file.read_bytes() == b"old"


def test_a_link_keeps_leading_to_its_file(tmp_path: Path) -> None:
    file, link = tmp_path / "a.md", tmp_path / "b.md"
    file.write_bytes(b"old")
    link.symlink_to(file)
    write(link, b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"


def test_an_unknown_suffix_names_those_there_are(tmp_path: Path, sheet: Sheet) -> None:
    with pytest.raises(UnknownFormat) as raised:
        export(sheet, tmp_path / "sheet.rtf")
    assert all(suffix in message(raised.value) for suffix in FORMATS)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", [*FORMATS, ".HTM", ".markdown"])
def test_every_format_takes_an_empty_sheet(tmp_path: Path, suffix: str) -> None:
    export(Sheet("1", "Empty"), tmp_path / f"sheet{suffix}")
    assert (tmp_path / f"sheet{suffix}").exists()
