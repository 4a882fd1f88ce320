"""What a screen reader is told: every control of the window and of each dialog has a name."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.settings import Settings
from app.views.dialogs import BugDialog, KeysDialog
from app.views.palette import CommandPalette
from app.views.settings import SettingsDialog
from app.window import Window

ROLE = QAccessible.Role
CONTROLS = {
    ROLE.PushButton, ROLE.CheckBox, ROLE.RadioButton, ROLE.ComboBox, ROLE.EditableText, ROLE.List,
    ROLE.Slider, ROLE.SpinBox, ROLE.ProgressBar, ROLE.PageTabList, ROLE.PageTab, ROLE.MenuItem,
    ROLE.ButtonMenu, ROLE.Link, ROLE.Table, ROLE.Tree, ROLE.ListItem, ROLE.Dialog,
}  # fmt: skip
OF_QT = ("qt_spinbox_lineedit", "qt_toolbar_ext_button", "ScrollLeftButton", "ScrollRightButton")
MOST_ROWS = 30


def walk(one: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """An element and all within it that is shown; of long lists the first rows."""
    yield one
    most = MOST_ROWS if one.role() == ROLE.List else one.childCount()
    for number in range(min(one.childCount(), most)):
        child = one.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from walk(child)


def unnamed(widget: QWidget) -> list[str]:
    """The controls without a name, by their class and the class they stand in."""
    top = QAccessible.queryAccessibleInterface(widget)
    assert top is not None
    found = []
    for one in walk(top):
        name = one.text(QAccessible.Text.Name).strip()
        thing: QObject | None = one.object()
        separator = one.role() == ROLE.MenuItem and _is_separator(one)
        if one.role() in CONTROLS and not name and not separator and not _is_qts(thing):
            inside = thing.parent() if thing is not None else None
            found.append(f"{one.role().name} {type(thing).__name__} in {type(inside).__name__}")
    return found


def _is_qts(thing: QObject | None) -> bool:
    """Whether Qt made it, as a part of a control that has a name: a field's or a popup's."""
    inside = thing.parent() if thing is not None else None
    popup = inside is not None and inside.metaObject().className().startswith("QComboBoxPrivate")
    return popup or (thing is not None and thing.objectName() in OF_QT)


def _is_separator(one: QAccessibleInterface) -> bool:
    return one.state().disabled == 1 and not one.childCount()


@pytest.mark.parametrize("page", ["ask", "find", "explore", "compare", "positions"])
def test_every_control_of_the_window_has_a_name(window: Window, page: str, qtbot: QtBot) -> None:
    window.desk.ask("Is the forum permanent?")
    window.panes.middle.answer.more.setChecked(True)
    window.desk.finding.find("forum")
    window.desk.go(page)
    window.begin_tour()
    assert unnamed(window) == []


def dialogs(window: Window) -> dict[str, QDialog]:
    return {
        "settings": SettingsDialog(Settings(), window),
        "palette": CommandPalette(window.actions_by_name, window),
        "keys": KeysDialog({"A": [("b", "C")]}, window),
        "bug": BugDialog(KeyError("x"), window),
    }


def test_every_control_of_each_dialog_has_a_name(window: Window) -> None:
    for name, dialog in dialogs(window).items():
        dialog.show()
        assert (name, unnamed(dialog)) == (name, [])
        assert dialog.windowTitle()
        dialog.close()


def test_a_control_without_a_name_is_noticed(qtbot: QtBot, look: QApplication) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    QVBoxLayout(widget).addWidget(QPushButton())
    widget.show()
    assert unnamed(widget) == ["Button QPushButton in QWidget"]


def test_every_page_and_answer_is_announced(
    window: Window, monkeypatch: pytest.MonkeyPatch, library: Any
) -> None:
    said: list[str] = []
    monkeypatch.setattr("app.desk.desk.announce", lambda _, words: said.append(words))
    monkeypatch.setattr("app.desk.part.announce", lambda _, words: said.append(words))
    window.desk.ask("Is the forum permanent?")
    window.desk.finding.find("forum")
    assert said == ["1 document, 1 paragraph", "1 mention in 1 document"]


def test_the_keyboard_alone_reaches_every_page_control(window: Window) -> None:
    """Tab goes through the window and comes back, over every control that takes the keyboard."""
    seen: set[str] = set()
    window.activateWindow()
    first = window.panes.question.field
    first.setFocus()
    for _ in range(200):
        window.focusNextChild()
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.add(focused.accessibleName())
        if focused is first:
            break
    assert "Pages" in seen
    assert len(seen) > 8
    assert QApplication.focusWidget() is first
