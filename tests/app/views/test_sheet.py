"""What a user does on the sheet: keep, write, order, undo, export."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDesktopServices, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.export.formats import FORMATS
from app.views.export_dialog import ExportDialog
from app.views.sheet import SheetView
from app.window import Window
from index.errors import LibraryUnwritable
from index.sheet import Entry, Heading, KeptAnswer, Note, Sheet, heading, new_sheet, note


@pytest.fixture
def sheet(window: Window, library: Any) -> SheetView:
    """The sheet of the window, two answers kept on it."""
    view = window.panes.shelf.sheet
    for question in ("Is the forum permanent?", "Who has broadband?"):
        answer = library.ask(question)
        view.keep(answer, answer.statements)
    window.panes.shelf.go_to_sheet()
    return view


def kept(library: Any) -> Sheet:
    """The only sheet in the library."""
    (one,) = library.kept.values()
    return one  # type: ignore[no-any-return]


def words(entries: tuple[Entry, ...]) -> list[str]:
    return [one.answer.question if isinstance(one, KeptAnswer) else one.text for one in entries]


def choose(sheet: SheetView, row: int) -> None:
    sheet.list.setCurrentIndex(sheet.entries.index(row))


def editor(sheet: SheetView, kind: type[QLineEdit] | type[QPlainTextEdit]) -> Any:
    (found,) = sheet.list.viewport().findChildren(kind)
    return found


def test_what_is_kept_is_in_the_library_at_once(sheet: SheetView, library: Any) -> None:
    assert words(kept(library).entries) == ["Is the forum permanent?", "Who has broadband?"]
    assert sheet.entries.index(0).data() == "Is the forum permanent?"


def test_the_window_closes_without_asking(sheet: SheetView, window: Window) -> None:
    assert window.close()


def test_a_heading_is_written_in_place(sheet: SheetView, library: Any, qtbot: QtBot) -> None:
    choose(sheet, 1)
    sheet.add_heading.click()
    field = editor(sheet, QLineEdit)
    assert field.selectedText() == "New heading"
    qtbot.keyClicks(field, "Broadband & <all>")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: words(kept(library).entries)[1] == "Broadband & <all>")
    assert isinstance(kept(library).entries[1], Heading)
    assert sheet.list.currentIndex().row() == 1


def test_a_note_takes_several_lines(sheet: SheetView, library: Any, qtbot: QtBot) -> None:
    choose(sheet, 0)
    sheet.add_note.click()
    box = editor(sheet, QPlainTextEdit)
    qtbot.keyClicks(box, "Ask the chair.")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.keyClicks(box, "Twice.")
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert words(kept(library).entries)[1] == "Ask the chair.\nTwice."
    assert isinstance(kept(library).entries[1], Note)


def test_a_note_emptied_is_taken_off(sheet: SheetView, library: Any, qtbot: QtBot) -> None:
    sheet.notebook.insert(0, note("x"))
    choose(sheet, 0)
    sheet.edit_chosen()
    box = editor(sheet, QPlainTextEdit)
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(kept(library).entries) == 2


def test_what_is_being_written_is_kept_on_leaving(
    sheet: SheetView, library: Any, window: Window, qtbot: QtBot
) -> None:
    choose(sheet, 0)
    sheet.add_note.click()
    qtbot.keyClicks(editor(sheet, QPlainTextEdit), "Not finished")
    window.close()
    assert words(kept(library).entries)[1] == "Not finished"


def test_entries_are_moved_by_keyboard(sheet: SheetView, library: Any, qtbot: QtBot) -> None:
    choose(sheet, 0)
    alt = Qt.KeyboardModifier.AltModifier
    sheet.list.setFocus()
    sheet.window().activateWindow()
    qtbot.waitUntil(sheet.list.hasFocus)
    qtbot.keyClick(sheet.list, Qt.Key.Key_Down, alt)
    assert words(kept(library).entries) == ["Who has broadband?", "Is the forum permanent?"]
    assert sheet.list.currentIndex().row() == 1
    qtbot.keyClick(sheet.list, Qt.Key.Key_Down, alt)
    qtbot.keyClick(sheet.list, Qt.Key.Key_Up, alt)
    assert words(kept(library).entries) == ["Is the forum permanent?", "Who has broadband?"]


@pytest.mark.parametrize(("row", "to", "order"), [(0, 3, "bca"), (2, 0, "cab"), (1, 0, "bac")])
def test_entries_are_moved_by_dragging(
    sheet: SheetView, library: Any, row: int, to: int, order: str
) -> None:
    notebook = sheet.notebook
    notebook.add("Letters")
    for letter in "cba":
        notebook.insert(0, heading(letter))
    assert sheet.entries.moveRow(QModelIndex(), row, QModelIndex(), to)
    assert words(library.kept[notebook.sheet.id].entries) == list(order)
    assert [sheet.entries.index(n).data() for n in range(3)] == list(order)


def test_an_entry_taken_off_is_put_back(sheet: SheetView, library: Any, qtbot: QtBot) -> None:
    choose(sheet, 0)
    sheet.list.setFocus()
    sheet.window().activateWindow()
    qtbot.waitUntil(sheet.list.hasFocus)
    qtbot.keyClick(sheet.list, Qt.Key.Key_Delete)
    assert words(kept(library).entries) == ["Who has broadband?"]
    assert sheet.offer.isVisible()
    sheet.offer.button.click()
    assert words(kept(library).entries) == ["Is the forum permanent?", "Who has broadband?"]
    assert not sheet.offer.isVisible()


def test_sheets_are_made_chosen_and_renamed(sheet: SheetView, library: Any) -> None:
    sheet.bar.ask_new()
    enter(sheet, "Second reading")
    assert sheet.notebook.sheet.name == "Second reading"
    assert [sheet.bar.choice.itemText(row) for row in range(2)] == ["My answers", "Second reading"]
    sheet.bar.ask_name()
    enter(sheet, "Third reading")
    assert sorted(one.name for one in library.kept.values()) == ["My answers", "Third reading"]
    sheet.bar.choice.activated.emit(0)
    assert sheet.entries.rowCount() == 2


def enter(sheet: SheetView, name: str) -> None:
    """Types a name into the dialog and agrees."""
    dialog = sheet.bar.findChildren(QInputDialog)[-1]
    dialog.setTextValue(name)
    dialog.accept()
    dialog.deleteLater()
    QApplication.sendPostedEvents(dialog, 52)


def test_a_deleted_sheet_is_offered_back(sheet: SheetView, library: Any) -> None:
    before = sheet.notebook.sheet
    sheet.bar.delete.trigger()
    assert library.kept == {}
    assert sheet.entries.rowCount() == 0
    assert "My answers" in sheet.offer.words.text()
    sheet.offer.button.click()
    assert kept(library) == before
    assert sheet.entries.rowCount() == 2


def test_sheets_of_the_library_are_there_when_it_opens(
    window: Window, library: Any, qtbot: QtBot
) -> None:
    stored = new_sheet("From yesterday").insert(0, note("x"))
    library.kept[stored.id] = stored
    window.start()
    assert window.panes.shelf.sheet.notebook.sheet == stored


def test_a_sheet_that_can_not_be_kept_says_so_and_is_kept_on_trying_again(
    sheet: SheetView, library: Any
) -> None:
    library.trouble["save"] = LibraryUnwritable(Path("/l"), "the disk is full")
    sheet.notebook.insert(0, note("unsaved"))
    assert "disk is full" in sheet.offer.words.text()
    assert not sheet.is_saved
    sheet.offer.button.click()
    assert sheet.is_saved
    assert not sheet.offer.isVisible()
    assert words(kept(library).entries)[0] == "unsaved"


def test_an_answer_is_shown_again_with_its_source(sheet: SheetView, window: Window) -> None:
    sheet.list.clicked.emit(sheet.entries.index(1))
    assert window.panes.middle.answer.answer is not None
    assert window.panes.middle.answer.answer.question == "Who has broadband?"
    assert window.panes.source.place is not None


def test_an_answer_outlives_its_document(sheet: SheetView, window: Window) -> None:
    window.desk._client.remove("note")
    sheet.list.activated.emit(sheet.entries.index(1))
    assert [card.quotation.toPlainText() for card in window.panes.middle.answer.cards] == [
        "Long ago."
    ]
    assert "no longer in the library" in window.panes.source.notice.text()


def test_a_sheet_is_exported_and_opened(
    sheet: SheetView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    dialog = export_dialog(sheet, tmp_path)
    dialog.selectFile(str(tmp_path / "answers"))
    dialog.accept()
    file = tmp_path / "answers.docx"
    texts = [paragraph.text for paragraph in Document(str(file)).paragraphs]
    assert "The Forum is made permanent." in texts
    sheet.offer.button.click()
    assert opened == [str(file)]


def export_dialog(sheet: SheetView, folder: Path) -> ExportDialog:
    sheet.ask_export()
    (dialog,) = sheet.findChildren(ExportDialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setDirectory(str(folder))
    return dialog


def test_the_format_chosen_gives_the_suffix(sheet: SheetView, tmp_path: Path) -> None:
    dialog = export_dialog(sheet, tmp_path)
    assert len(dialog.nameFilters()) == 7
    for chosen in dialog.nameFilters():
        dialog.filterSelected.emit(chosen)
        assert f"(*.{dialog.defaultSuffix()})" in chosen
    dialog.reject()


def test_a_file_that_can_not_be_written_is_said_and_nothing_is_lost(
    sheet: SheetView, library: Any, tmp_path: Path
) -> None:
    sheet.export_to(tmp_path / "none" / "answers.pdf")
    assert "there is no such folder" in sheet.offer.words.text()
    assert sheet.offer.button.text() == "Choose another…"
    assert len(kept(library).entries) == 2


def test_an_empty_sheet_is_not_exported(window: Window) -> None:
    sheet = window.panes.shelf.sheet
    sheet.ask_export()
    assert not sheet.export.isEnabled()
    assert sheet.findChildren(ExportDialog) == []


def test_rows_are_painted_whatever_they_hold(
    sheet: SheetView, paragraph: Callable[..., Any], qtbot: QtBot
) -> None:
    long = "A very long note goes on. " * 200
    for text in (long, "ملاحظة طويلة " * 60, "", "<b>x</b> & y", "one\n" * 40):
        sheet.notebook.insert(0, note(text))
    sheet.notebook.insert(0, heading("x" * 500))
    picture = sheet.list.viewport().grab()
    assert not picture.isNull()
    heights = [sheet.list.sizeHintForIndex(sheet.entries.index(n)).height() for n in range(6)]
    assert max(heights) < 12 * sheet.list.fontMetrics().height() + 20


def test_an_entry_pressed_and_moved_begins_to_be_dragged(sheet: SheetView, qtbot: QtBot) -> None:
    """Without a screen there is no dragging further: tests/end2end lets one go elsewhere."""
    place = sheet.list.visualRect(sheet.entries.index(0)).topLeft() + QPoint(30, 8)
    view = sheet.list.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=place)
    move(view, place + QPoint(0, 4))
    assert sheet.list.state() == QAbstractItemView.State.DraggingState
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=place)


def move(view: QWidget, place: QPoint) -> None:
    """Moves the mouse with its button held."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    local, far = QPointF(place), QPointF(view.mapToGlobal(place))
    QApplication.sendEvent(view, QMouseEvent(QEvent.Type.MouseMove, local, far, left, left, none))


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_sheet_is_exported_in_the_format_chosen(
    sheet: SheetView, tmp_path: Path, suffix: str
) -> None:
    (tmp_path / "out").mkdir()
    dialog = export_dialog(sheet, tmp_path / "out")
    chosen = next(one for one in dialog.nameFilters() if f"(*{suffix})" in one)
    dialog.selectNameFilter(chosen)
    dialog.filterSelected.emit(chosen)
    dialog.selectFile(str(tmp_path / "out" / "answers"))
    dialog.accept()
    (file,) = (tmp_path / "out").iterdir()
    assert file.name == f"answers{suffix}"
    assert file.stat().st_size > 100
    assert sheet.offer.button.text() == "Open"


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "can only be read"),
        (errno.EACCES, "open in another program, or protected"),
    ],
)
def test_a_full_disk_or_a_protected_folder_is_said_and_another_file_is_offered(
    sheet: SheetView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    (tmp_path / "out").mkdir()
    old = tmp_path / "out" / "answers.md"
    old.write_text("as it was", "utf-8")
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", refuse)
        sheet.export_to(old)
    assert said in sheet.offer.words.text()
    assert list(old.parent.iterdir()) == [old]
    assert old.read_text("utf-8") == "as it was"
    sheet.offer.button.click()
    (dialog,) = (one for one in sheet.findChildren(ExportDialog) if one.isVisible())
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.selectFile(str(old))
    dialog.accept()
    assert "The Forum is made permanent." in old.read_text("utf-8")
