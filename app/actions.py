"""The menus and their keys."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app.look.theme import dress

Do = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a menu: its words, its keys, what it does, and its icon if it has one.

    Attributes:
        keys: with a space between those that do the same; the first is the one shown.
    """

    text: str
    keys: str
    do: Do
    icon: str = ""


Menus = dict[str, list[Entry | None]]


def add_menus(window: QMainWindow, menus: Menus) -> dict[str, QAction]:
    """Fills the window's menu bar; None is a separator. Returns the actions by their words."""
    actions: dict[str, QAction] = {}
    for title, entries in menus.items():
        menu = window.menuBar().addMenu(title)
        menu.setAccessibleName(_bare(title))
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            else:
                actions[entry.text] = _add(menu, entry)
    return actions


def keys(menus: Menus) -> dict[str, list[tuple[str, str]]]:
    """The keys of each menu in words, those of cards and lists at the end."""
    groups = {_bare(title): list(_keys(entries)) for title, entries in menus.items()}
    groups[QCoreApplication.translate("actions", "Answer cards")] = [
        (QCoreApplication.translate("actions", "From the question into the answer"), "↓"),
        (QCoreApplication.translate("actions", "Next or previous card"), "↓ ↑ / J K"),
        (QCoreApplication.translate("actions", "Open source"), "Enter"),
        (QCoreApplication.translate("actions", "Copy with citation"), "C"),
        (QCoreApplication.translate("actions", "Add to sheet"), "S"),
    ]
    groups[QCoreApplication.translate("actions", "Documents")] = [
        (QCoreApplication.translate("actions", "Read the document"), "Enter"),
        (QCoreApplication.translate("actions", "Tick or untick"), "Space"),
        (QCoreApplication.translate("actions", "Edit the details"), "F2"),
        (QCoreApplication.translate("actions", "Remove"), "Delete"),
    ]
    groups[QCoreApplication.translate("actions", "Sheet")] = [
        (
            QCoreApplication.translate("actions", "Show the answer, or write"),
            "Enter",
        ),
        (QCoreApplication.translate("actions", "Write the heading or note"), "F2"),
        (QCoreApplication.translate("actions", "End the note"), "Ctrl+Enter"),
        (QCoreApplication.translate("actions", "Move up or down"), "Alt+↑ / Alt+↓"),
        (QCoreApplication.translate("actions", "Take off"), "Delete"),
        (QCoreApplication.translate("actions", "Undo"), "Ctrl+Z"),
    ]
    return {title: entries for title, entries in groups.items() if entries}


def _keys(entries: list[Entry | None]) -> Iterator[tuple[str, str]]:
    for entry in entries:
        if entry is not None and entry.keys:
            shown = QKeySequence(entry.keys.split()[0]).toString(
                QKeySequence.SequenceFormat.NativeText
            )
            yield _bare(entry.text), shown


def _add(menu: QMenu, entry: Entry) -> QAction:
    action = menu.addAction(entry.text)
    action.triggered.connect(entry.do)
    action.setShortcuts([QKeySequence(one) for one in entry.keys.split()])
    if entry.icon:
        dress(action, entry.icon)
    return action


def _bare(text: str) -> str:
    return text.replace("&", "").removesuffix("…")
