"""A document taken out is gone, and comes back as it was."""

from pathlib import Path

import pytest

from corpus.errors import FileMissing
from tests.index.conftest import Shelf


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Where copies go."""
    folder = tmp_path / "kept"
    folder.mkdir()
    return folder


def test_a_removed_document_comes_back_as_it_was(shelf: Shelf, kept: Path) -> None:
    file = shelf.draft()
    shelf.add(file)
    library = shelf.library
    (before,) = library.documents()
    library.holdings.describe(before.id, title="My draft", date="2025-08")
    (before,), paragraphs = library.documents(), library.paragraphs(before.id)
    file.unlink()
    removed = library.holdings.set_aside(before.id, kept)
    assert library.documents() == ()
    assert list((shelf.folder / "originals").iterdir()) == []
    steps = list(library.holdings.put_back(removed))
    assert [step.change for step in steps if step.change] == ["added"]
    assert library.documents() == (before,)
    assert library.paragraphs(before.id) == paragraphs
    assert library.original(before.id).is_file()
    assert shelf.finds_all()
    shelf.heal()
    assert library.check().problems == ()


def test_what_it_had_superseded_gives_way_again(shelf: Shelf, kept: Path) -> None:
    shelf.add(
        shelf.write("old.txt", "Draft A/1", "1. Old."), shelf.write("new.txt", "New", "1. N.")
    )
    library = shelf.library
    library.holdings.supersede("old", "new")
    removed = library.holdings.set_aside("new", kept)
    assert library.resolve("old").superseded_by is None
    for _ in library.holdings.put_back(removed):
        pass
    assert library.resolve("old").superseded_by == "new"


def test_a_document_added_again_meanwhile_is_left_alone(shelf: Shelf, kept: Path) -> None:
    file = shelf.draft()
    shelf.add(file)
    removed = shelf.library.holdings.set_aside("draft", kept)
    shelf.add(file)
    assert [step.change for step in shelf.library.holdings.put_back(removed)] == ["kept"]
    assert len(shelf.library.documents()) == 1


def test_a_document_whose_copy_is_lost_is_removed_but_does_not_come_back(
    shelf: Shelf, kept: Path
) -> None:
    shelf.add(shelf.draft())
    shelf.library.original("draft").unlink()
    removed = shelf.library.holdings.set_aside("draft", kept)
    assert shelf.library.documents() == ()
    (failed,) = [step for step in shelf.library.holdings.put_back(removed) if step.change]
    assert isinstance(failed.error, FileMissing)
