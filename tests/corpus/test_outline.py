"""One file is read from its path to its paragraphs."""

from pathlib import Path

import pytest

from corpus.errors import EmptyDocument, FileMissing, UnsupportedFormat
from corpus.outline import document_id, fingerprint, outline


def test_file_becomes_a_document_with_paragraphs(tmp_path: Path) -> None:
    path = tmp_path / "draft.md"
    path.write_text("# On masts\n\n1. We agree.\n\n2. We act.\n", "utf-8")
    found = outline(path)
    assert found.document.title == "On masts"
    assert found.document.file == "draft.md"
    assert [p.label for p in found.paragraphs] == [None, "1", "2"]
    assert {p.document_id for p in found.paragraphs} == {found.document.id}


def test_ids_survive_a_second_reading_and_a_change_elsewhere(tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    path.write_text("1. We agree.\n\n2. We act.\n", "utf-8")
    before = {p.label: p.id for p in outline(path).paragraphs}
    path.write_text("1. We all agree.\n\n1bis. We wait.\n\n2. We act.\n", "utf-8")
    after = {p.label: p.id for p in outline(path).paragraphs}
    assert after["1"] == before["1"]
    assert after["2"] == before["2"]


def test_id_says_which_file_it_is(tmp_path: Path) -> None:
    one, two = tmp_path / "Zero Draft.txt", tmp_path / "other" / "Zero Draft.txt"
    assert document_id(one).startswith("zero-draft-")
    assert document_id(one) != document_id(two)


def test_fingerprint_is_that_of_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"abc")
    assert fingerprint(path).startswith("ba7816bf8f01cfea")


def test_missing_empty_and_foreign_files_are_named(tmp_path: Path) -> None:
    blank = tmp_path / "blank.txt"
    blank.write_text(" \n\n---\n", "utf-8")
    odd = tmp_path / "table.csv"
    odd.write_text("a,b", "utf-8")
    with pytest.raises(FileMissing):
        outline(tmp_path / "none.txt")
    with pytest.raises(EmptyDocument):
        outline(blank)
    with pytest.raises(UnsupportedFormat):
        outline(odd)
