"""Each change of a sheet is kept as it is made, and can be undone."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.models.notebook import Notebook
from index.sheet import Note, Sheet, heading, new_sheet, note


@pytest.fixture
def notebook(qtbot: QtBot) -> Notebook:
    return Notebook("My answers")


@pytest.fixture
def disk(notebook: Notebook) -> dict[str, Sheet]:
    """What has been kept, by the sheets' ids."""
    kept: dict[str, Sheet] = {}
    notebook.saving.connect(lambda sheet: kept.update({sheet.id: sheet}))
    notebook.deleting.connect(kept.pop)
    return kept


def test_an_empty_first_sheet_is_not_kept(notebook: Notebook, disk: dict[str, Sheet]) -> None:
    assert notebook.sheet.name == "My answers"
    notebook.load(())
    assert disk == {}
    notebook.insert(0, heading("One"))
    assert list(disk.values()) == [notebook.sheet]


def test_every_change_is_kept_and_undone(notebook: Notebook, disk: dict[str, Sheet]) -> None:
    states = [notebook.sheet]
    first = note("b")
    changes = (
        lambda: notebook.insert(0, heading("a")),
        lambda: notebook.insert(1, first),
        lambda: notebook.move(1, 0),
        lambda: notebook.write(0, Note(first.id, "c")),
        lambda: notebook.rename("Other"),
        lambda: notebook.remove(1),
    )
    for change in changes:
        change()
        states.append(notebook.sheet)
        assert disk[notebook.sheet.id] == notebook.sheet
    for before in reversed(states[:-1]):
        notebook.undo()
        assert notebook.sheet == before
    assert not notebook.is_changed
    notebook.undo()


def test_a_deleted_sheet_comes_back_whole(notebook: Notebook, disk: dict[str, Sheet]) -> None:
    notebook.rename("Alpha")
    notebook.add("Beta")
    notebook.insert(0, note("kept"))
    beta = notebook.sheet
    notebook.delete()
    assert [sheet.name for sheet in notebook.sheets] == ["Alpha"]
    assert beta.id not in disk
    notebook.undo()
    assert notebook.sheet == beta
    assert disk[beta.id] == beta


def test_the_last_sheet_deleted_leaves_an_empty_one(notebook: Notebook, disk: Any) -> None:
    notebook.insert(0, note("x"))
    notebook.delete()
    assert disk == {}
    assert notebook.sheet.entries == ()
    notebook.undo()
    assert [one.text for one in notebook.sheet.entries if isinstance(one, Note)] == ["x"]


def test_the_sheet_left_open_is_opened_again(notebook: Notebook) -> None:
    sheets = (new_sheet("Alpha"), new_sheet("Beta"))
    notebook.load(sheets, sheets[1].id)
    assert notebook.sheet == sheets[1]
    notebook.open(sheets[0].id)
    assert notebook.sheet == sheets[0]
    notebook.open("none")
    assert notebook.sheet == sheets[0]


def test_what_was_kept_before_the_library_opened_stays(notebook: Notebook) -> None:
    notebook.insert(0, note("early"))
    early = notebook.sheet
    notebook.load((new_sheet("Alpha"),))
    assert notebook.sheet == early
    assert len(notebook.sheets) == 2


def test_keeping_again_keeps_all(notebook: Notebook, disk: dict[str, Sheet]) -> None:
    notebook.insert(0, note("x"))
    disk.clear()
    notebook.save_again()
    assert list(disk.values()) == [notebook.sheet]


def test_nothing_changed_is_nothing_kept(notebook: Notebook, disk: dict[str, Sheet]) -> None:
    notebook.rename("My answers")
    assert disk == {}
    assert not notebook.is_changed
