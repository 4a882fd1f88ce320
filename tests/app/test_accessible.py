"""What a screen reader is told: every control of the window and of each dialog has a name."""

from collections.abc import Iterator
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QInputDialog,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.models.places import Place
from app.settings import Settings
from app.views.details import DetailsDialog
from app.views.dialogs import AddressDialog, BugDialog, KeysDialog
from app.views.newer import NewerDialog, ReplaceDialog
from app.views.palette import CommandPalette
from app.views.settings import SettingsDialog
from app.window import Window
from corpus.model import Document

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


@pytest.mark.parametrize("side", ["sheet", "adding", "removed", "printed", "found"])
def test_every_control_of_the_sides_has_a_name(
    window: Window, library: Any, qtbot: QtBot, side: str
) -> None:
    panes = window.panes
    window.desk.ask("Is the forum permanent?")
    if side == "sheet":
        window.desk.keep_current()
        panes.shelf.sheet.write_note()
    elif side == "adding":
        window.desk.add((Path("/a/one.txt"), Path("/a/two.png")))
        qtbot.waitUntil(lambda: not panes.shelf.library.adding.cancel.isVisible())
    elif side == "removed":
        panes.shelf.library.remove_wanted.emit("note")
    elif side == "printed":
        document = replace(library.texts["note"][0], file="note.pdf", pages=2)
        panes.source.go(Place(document))
        panes.source.show_as("page")
        panes.source.show_pages("note", ((600, 800), (600, 800)))
    else:
        panes.source.open_find()
        panes.source.complain("Nothing to be seen.")
    assert unnamed(window) == []


def dialogs(window: Window, documents: tuple[Document, ...]) -> dict[str, QDialog]:
    """Every dialog of the program's own."""
    old, new = documents
    return {
        "settings": SettingsDialog(Settings(), window),
        "palette": CommandPalette(window.actions_by_name, window),
        "keys": KeysDialog({"A": [("b", "C")]}, window),
        "bug": BugDialog(KeyError("x"), window),
        "address": AddressDialog("https://example.org", window),
        "details": DetailsDialog(old, window),
        "newer": NewerDialog([(old, new)], window),
        "replace": ReplaceDialog(old, documents, window),
    }


def test_every_control_of_each_dialog_has_a_name(window: Window, library: Any) -> None:
    for name, dialog in dialogs(window, library.documents()).items():
        dialog.show()
        assert (name, unnamed(dialog)) == (name, [])
        assert dialog.windowTitle()
        dialog.close()


def test_every_control_of_each_message_has_a_name(
    window: Window, library: Any, qtbot: QtBot
) -> None:
    window.show_about()
    (about,) = window.findChildren(QMessageBox)
    assert about.informativeText() == f"Version {version('rapporteur')}"
    sheet = window.panes.shelf.sheet
    sheet.bar.ask_new()
    boxes = [*window.findChildren(QMessageBox), *window.findChildren(QInputDialog)]
    assert len(boxes) == 2
    seen: list[QWidget] = []

    def look() -> None:
        """Looks at the question that is up, and says no."""
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and box not in boxes:
            seen.append(box)
            assert unnamed(box) == []
            box.reject()

    for box in boxes:
        assert unnamed(box) == []
        box.close()
    timer = QTimer(window)
    timer.timeout.connect(look)
    timer.start(5)
    view = window.panes.shelf.library
    view.list.setCurrentIndex(view.list.model().index(0, 0))
    view.remove_chosen()
    sheet.is_saved = False
    assert not window.close()
    timer.stop()
    assert len(seen) == 2
    for document in library.documents():
        menu = view.menu(document)
        assert unnamed(menu) == []
        menu.deleteLater()


@pytest.mark.parametrize("page", ["ask", "find", "explore", "compare", "positions"])
def test_what_has_the_keyboard_is_seen_to_have_it(window: Window, page: str) -> None:
    window.desk.ask("Is the forum permanent?")
    window.desk.finding.find("forum")
    window.desk.go(page)
    window.activateWindow()
    unseen = []
    for widget in stops(window):
        focused = widget.grab().toImage()
        widget.clearFocus()
        if focused == widget.grab().toImage():
            unseen.append(f"{type(widget).__name__} {widget.accessibleName()}")
        widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert unseen == []


def stops(window: Window) -> Iterator[QWidget]:
    """The controls that Tab stops at, once round the window."""
    first = QApplication.focusWidget()
    for _ in range(200):
        focused = QApplication.focusWidget()
        assert focused is not None
        yield focused
        window.focusNextChild()
        if QApplication.focusWidget() is first:
            return


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
