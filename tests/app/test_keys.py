"""Everything by keys: what is pressed in the window does what its menus say."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from app.models.places import Place
from app.views.dialogs import KeysDialog
from app.views.palette import CommandPalette
from app.views.settings import SettingsDialog
from app.window import Window
from tests.app.conftest import ask


@pytest.fixture
def active(window: Window, qtbot: QtBot) -> Window:
    """The window, in front of all others."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def press(window: Window, keys: str) -> None:
    QTest.keySequence(window, QKeySequence(keys))


def shown(kind: type[QDialog]) -> Any:
    return next(
        (
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, kind) and one.isVisible()
        ),
        None,
    )


@pytest.mark.parametrize(
    ("keys", "kind"),
    [("Ctrl+K", CommandPalette), ("F1", KeysDialog), ("Ctrl+,", SettingsDialog)],
)
def test_dialogs_come_up_and_go_with_escape(
    active: Window, qtbot: QtBot, keys: str, kind: type[QDialog]
) -> None:
    press(active, keys)
    qtbot.waitUntil(lambda: shown(kind) is not None)
    qtbot.keyClick(shown(kind), Qt.Key.Key_Escape)
    assert shown(kind) is None


def test_f1_lists_every_key_of_the_menus(active: Window, qtbot: QtBot) -> None:
    press(active, "F1")
    qtbot.waitUntil(lambda: shown(KeysDialog) is not None)
    listed = {
        label.text().strip("\u2066\u2069") for label in shown(KeysDialog).findChildren(QLabel)
    }
    used = {
        action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        for action in active.actions_by_name.values()
        if not action.shortcut().isEmpty()
    }
    assert len(used) > 20
    assert used <= listed
    shown(KeysDialog).close()


def test_pages_panes_and_the_way_back_have_keys(active: Window, qtbot: QtBot) -> None:
    panes = active.panes
    ask(active, "Is the forum permanent?")
    ask(active, "Who has broadband?")
    press(active, "Alt+Left")
    qtbot.waitUntil(lambda: panes.source.page.quoted == "The Forum is made permanent.")
    press(active, "Alt+Right")
    qtbot.waitUntil(lambda: panes.source.page.quoted == "Long ago.")
    for keys, pane in (
        ("Alt+1", panes.shelf.library.list),
        ("Alt+3", panes.source.page),
        ("Alt+4", panes.shelf.sheet.list),
        ("Ctrl+L", panes.question.field),
    ):
        press(active, keys)
        assert QApplication.focusWidget() is pane


def test_an_answer_is_copied_and_kept_whole(active: Window) -> None:
    ask(active, "Sentence number review forum")
    statements = active.panes.middle.answer.answer
    assert statements is not None
    press(active, "Ctrl+Shift+C")
    copied = QGuiApplication.clipboard().text()
    assert copied.count("“") == len(statements.statements) > 1
    assert "“The Forum is made permanent.” (Zero draft (Atlantis), para. 7)" in copied
    press(active, "Ctrl+D")
    assert active.panes.shelf.sheet.statements == set(statements.statements)


def test_mentions_are_walked_through(active: Window, qtbot: QtBot) -> None:
    active.desk.go("find")
    qtbot.keyClicks(active.panes.question.field, "number 7.")
    qtbot.keyClick(active.panes.question.field, Qt.Key.Key_Return)
    mentions = active.panes.middle.mentions
    assert mentions.total.text() == "20 mentions in 1 document"
    for keys, row in (("F4", 1), ("F4", 2), ("Shift+F4", 1)):
        press(active, keys)
        assert mentions.list.currentIndex().row() == row
    qtbot.mouseClick(mentions._next, Qt.MouseButton.LeftButton)
    assert mentions.list.currentIndex().row() == 2
    qtbot.mouseClick(mentions._previous, Qt.MouseButton.LeftButton)
    assert mentions.list.currentIndex().row() == 1


def test_words_are_found_in_the_document_shown(active: Window, library: Any, qtbot: QtBot) -> None:
    source = active.panes.source
    source.go(Place(library.texts["note"][0]))
    qtbot.waitUntil(lambda: source._shown == "note" and not source.page.is_filling)
    press(active, "Ctrl+F")
    bar = source.find_bar
    assert QApplication.focusWidget() is bar.field
    qtbot.keyClicks(bar.field, "broadband")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "1 of 1"
    bar.field.setText("number 12.")
    press(active, "F3")
    assert bar.count.text().endswith(" of 20")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_readings_are_chosen_by_key_and_by_click(
    active: Window, library: Any, qtbot: QtBot
) -> None:
    source = active.panes.source
    source.go(Place(library.texts["draft"][0]))
    read = {
        "issued": "We reaffirm welcome ",
        "marked": "We reaffirm welcome the 2015 review",
        "accepted": "We reaffirm the 2015 review",
    }

    def line() -> str:
        return next(one for one in source.page.toPlainText().split("\n") if "reaffirm" in one)

    for keys, reading in (("Ctrl+Alt+1", "issued"), ("Ctrl+Alt+2", "marked")):
        press(active, keys)
        qtbot.waitUntil(lambda wanted=read[reading]: line().endswith(wanted.rstrip()))
    for reading, words in read.items():
        qtbot.mouseClick(source.head.reading._buttons[reading], Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda wanted=words: line().rstrip().endswith(wanted.rstrip()))
    assert "Why?" in source.page.toPlainText()


def test_the_text_is_zoomed_and_all_letters_are(active: Window, library: Any, qtbot: QtBot) -> None:
    source = active.panes.source
    source.go(Place(library.texts["draft"][0]))
    press(active, "Ctrl++")
    assert source.page.scale > 1
    assert active.statusBar().currentMessage() == "Text at 110 %"
    press(active, "Ctrl+-")
    press(active, "Ctrl+-")
    assert source.page.scale < 1
    press(active, "Ctrl+0")
    assert source.page.scale == 1
    try:
        active.actions_by_name["Larger letters everywhere"].trigger()
        assert active.chosen.text_size == 110
    finally:
        active.actions_by_name["Smaller letters everywhere"].trigger()


def test_files_and_folders_are_asked_for(
    active: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    documents = active.panes.shelf.library.documents
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (["/a/one.txt"], ""))
    press(active, "Ctrl+O")
    qtbot.waitUntil(lambda: documents.rowCount() == 3)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/a/folder.txt")
    press(active, "Ctrl+Shift+O")
    qtbot.waitUntil(lambda: documents.rowCount() == 4)
