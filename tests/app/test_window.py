"""The window itself: its pages, its keys, what it remembers, what it says of its faults."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.engine.worker import Worker
from app.window import Window
from index.errors import LibraryUnwritable
from tests.app.conftest import ask


def test_a_key_for_each_page_shows_it_with_what_was_typed_there(
    window: Window, qtbot: QtBot
) -> None:
    panes = window.panes
    panes.question.field.setText("Who has broadband?")
    keys = {
        action.shortcut().toString(): action
        for name, action in window.actions_by_name.items()
        if name in panes.middle.names.values()
    }
    keys["Ctrl+2"].trigger()
    assert panes.middle.page is panes.middle.mentions
    assert panes.question.field.text() == ""
    keys["Ctrl+3"].trigger()
    assert panes.middle.page is panes.middle.explore
    assert not panes.question.isVisible()
    keys["Ctrl+1"].trigger()
    assert panes.question.isVisible()
    assert panes.question.field.text() == "Who has broadband?"
    assert panes.pages.page == "ask"
    panes.pages.setFocus()
    qtbot.keyClick(panes.pages, Qt.Key.Key_Right)
    assert panes.middle.page is panes.middle.mentions


def test_every_key_of_the_menus_is_used_once(window: Window) -> None:
    keys = [action.shortcut().toString() for action in window.actions_by_name.values()]
    used = [key for key in keys if key]
    assert len(used) == len(set(used))
    window.show_keys()


def test_panes_and_questions_are_remembered(
    window: Window, qtbot: QtBot, look: Any, library: Any, settings: QSettings
) -> None:
    ask(window, "Who has broadband?")
    window.resize(790, 500)
    window._splitter.setSizes([200, 310, 280])
    sizes = window._splitter.sizes()
    window.close()
    again = Window(Worker(lambda: library), settings)
    qtbot.addWidget(again)
    again.show()
    assert again._splitter.sizes() == sizes
    assert again.panes.question._history.stringList() == ["Who has broadband?"]


def test_a_sheet_that_could_not_be_kept_is_asked_about(window: Window, library: Any) -> None:
    ask(window, "Is the forum permanent?")
    library.trouble["save"] = LibraryUnwritable(Path("/l"))
    window.desk.keep_current()

    def stay() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.button(QMessageBox.StandardButton.Cancel).click()

    QTimer.singleShot(0, stay)
    assert not window.close()
    assert window.isVisible()


def test_our_own_fault_is_one_dialog_without_document_text(window: Window, library: Any) -> None:
    for _ in range(2):
        library.trouble["ask"] = KeyError("The Forum is made permanent")
        ask(window, "Is the forum permanent?")
    assert window._trouble is not None
    report = window._trouble.text.toPlainText()
    assert "builtins.KeyError" in report
    assert "in ask" in report
    assert "permanent" not in report
    buttons = window._trouble.findChildren(QPushButton)
    next(one for one in buttons if one.text() == "Copy the report").click()
    assert QGuiApplication.clipboard().text() == report
    window._trouble.reject()
