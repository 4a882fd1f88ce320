"""What a user does with the documents of the library."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from pytestqt.qtbot import QtBot

from app.engine.worker import Worker
from app.models.lists import Role
from app.views.details import DetailsDialog
from app.views.documentrows import heading
from app.views.library import LibraryView
from app.views.newer import NewerDialog, ReplaceDialog
from app.window import Window
from index.errors import UnfitValue
from index.model import Progress

_HEAD = QPoint(16, 12)


@pytest.fixture
def view(window: Window) -> LibraryView:
    """The library, the draft chosen."""
    made = window.panes.shelf.library
    made._choose("draft")
    return made


def headings(view: LibraryView) -> list[str]:
    rows = [view.list.model().index(row, 0) for row in range(view.list.model().rowCount())]
    return [heading(row) for row in rows]


def test_documents_stand_under_their_kinds(view: LibraryView, library: Any) -> None:
    assert headings(view) == ["Drafts and proposals", "Other official documents"]
    view.filter.setText("note")
    assert headings(view) == ["Other official documents"]


def test_the_order_chosen_is_kept_for_the_next_time(
    view: LibraryView, library: Any, settings: QSettings, qtbot: QtBot
) -> None:
    view.head._actions["symbol"].trigger()
    titles = [view.list.model().index(row, 0).data(Role.TITLE) for row in range(2)]
    assert titles == ["Secretariat note", "Zero draft"]
    assert headings(view) == ["", "Without a symbol"]
    assert view.chosen is not None
    assert view.chosen.id == "draft"
    again = Window(Worker(lambda: library), settings)
    qtbot.addWidget(again)
    assert again.panes.shelf.library.documents.order == "symbol"


def test_a_tick_below_a_heading_is_where_it_is_painted(view: LibraryView, qtbot: QtBot) -> None:
    row = view.list.visualRect(view.list.model().index(0, 0))
    qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + _HEAD)
    assert view.documents.ticks == ()
    box = row.bottomLeft()
    box.setX(box.x() + 16)
    for above in range(10, 60, 6):
        box.setY(row.bottom() - above)
        qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=box)
        if view.documents.ticks:
            break
    assert view.documents.ticks == ("draft",)


def test_details_are_mended_everywhere(
    window: Window, view: LibraryView, library: Any, qtbot: QtBot
) -> None:
    view.opened.emit(view.chosen)
    view.edit_chosen()
    dialog = view.findChild(DetailsDialog)
    assert dialog is not None
    dialog.title.setText("Revised draft")
    dialog.date.setText("2025-09")
    dialog.save.click()
    assert not dialog.isVisible()
    assert library.texts["draft"][0].date == "2025-09"
    assert window.panes.source.head.title.accessibleName() == "Revised draft"
    assert view.chosen is not None
    assert view.chosen.title == "Revised draft"


def test_a_detail_that_can_not_be_is_said_in_the_dialog(view: LibraryView, library: Any) -> None:
    view.edit_chosen()
    dialog = view.findChild(DetailsDialog)
    assert dialog is not None
    library.trouble["describe"] = UnfitValue("date", "soon")
    dialog.date.setText("soon")
    dialog.save.click()
    assert dialog.isVisible()
    assert "no date" in dialog.notice.text()
    dialog.reject()


def test_only_what_was_changed_is_said_of_a_document(view: LibraryView, qtbot: QtBot) -> None:
    view.edit_chosen()
    dialog = view.findChild(DetailsDialog)
    assert dialog is not None
    dialog.proposer.clear()
    assert dialog.changes() == {"proposer": ""}
    with qtbot.waitSignal(dialog.described) as said:
        dialog.found.click()
    assert set(said.args[1].values()) == {None}


def test_both_of_two_removed_documents_come_back(
    view: LibraryView, library: Any, qtbot: QtBot
) -> None:
    before = dict(library.texts)
    view.remove_wanted.emit("draft")
    view.remove_wanted.emit("note")
    assert library.texts == {}
    assert view.removed.words.accessibleName() == "Removed “Secretariat note”"
    view.removed.back.click()
    view.removed.back.click()
    qtbot.waitUntil(lambda: view.documents.rowCount() == 2)
    assert library.texts == before
    assert view.removed.isHidden()


def test_a_document_is_replaced_by_another_of_the_library(
    view: LibraryView, library: Any, qtbot: QtBot
) -> None:
    view.replace_chosen()
    dialog = view.findChild(ReplaceDialog)
    assert dialog is not None
    assert not dialog.replace.isEnabled()
    dialog.list.setCurrentRow(0)
    dialog.replace.click()
    assert library.texts["draft"][0].superseded_by == "note"
    assert "Superseded" in headings(view)
    words = [action.text() for action in view.menu(library.texts["draft"][0]).actions()]
    assert "No longer superseded" in words
    view.superseded.emit((("draft", None),))
    assert library.texts["draft"][0].superseded_by is None


def test_a_document_is_replaced_by_a_file_added_for_it(
    view: LibraryView, library: Any, document: Any, qtbot: QtBot
) -> None:
    newer = document("newer")

    def add(paths: Any) -> Any:
        library.put(newer)
        yield Progress(1, 1, paths[0], "done", "added", document=newer, earlier=(view.chosen,))

    library.add = add
    view.newer_wanted.emit("draft", Path("/a/newer.txt"))
    qtbot.waitUntil(lambda: library.texts["draft"][0].superseded_by == "newer")
    qtbot.waitUntil(lambda: not view.adding.cancel.isVisible())
    assert view.findChild(NewerDialog) is None


def test_newer_versions_are_asked_about_once_all_is_added(
    view: LibraryView, library: Any, document: Any, qtbot: QtBot
) -> None:
    newer, old = document("newer"), replace(view.chosen or document("x"), symbol="A/1")

    def add(paths: Any) -> Any:
        library.put(newer)
        yield Progress(1, 2, paths[0], "done", "added", document=newer, earlier=(old,))
        assert view.findChild(NewerDialog) is None
        yield Progress(2, 2, Path("/a/b.txt"), "done", "kept")

    library.add = add
    view.add_wanted.emit((Path("/a/newer.txt"),))
    qtbot.waitUntil(lambda: view.findChild(NewerDialog) is not None)
    dialog = view.findChild(NewerDialog)
    assert dialog is not None
    assert library.texts["draft"][0].superseded_by is None
    dialog.replace.click()
    assert library.texts["draft"][0].superseded_by == "newer"
