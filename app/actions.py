"""The menus and their keys."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app.language import said
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
    groups[said("Answer cards")] = [
        (said("From the question into the answer"), "↓"),
        (said("Next or previous card"), "↓ ↑ / J K"),
        (said("Open source"), "Enter"),
        (said("Copy with citation"), "C"),
        (said("Add to sheet"), "S"),
        (said("Where did it go?"), "T"),
    ]
    groups[said("Documents")] = [
        (said("Read the document"), "Enter"),
        (said("Tick or untick"), "Space"),
        (said("Edit the details"), "F2"),
        (said("Remove"), "Delete"),
    ]
    groups[said("Sheet")] = [
        (
            said("Show the answer, or write"),
            "Enter",
        ),
        (said("Write the heading or note"), "F2"),
        (said("End the note"), "Ctrl+Enter"),
        (said("Move up or down"), "Alt+↑ / Alt+↓"),
        (said("Take off"), "Delete"),
        (said("Undo"), "Ctrl+Z"),
    ]
    return {title: entries for title, entries in groups.items() if entries}


def _keys(entries: list[Entry | None]) -> Iterator[tuple[str, str]]:
    for entry in entries:
        if entry is not None and entry.keys:
            shown = QKeySequence(entry.keys.split()[0]).toString(
                QKeySequence.SequenceFormat.NativeText
            )
            # A key has its order whichever way the language runs.
            yield _bare(entry.text), f"\u2066{shown}\u2069"


def _add(menu: QMenu, entry: Entry) -> QAction:
    action = menu.addAction(entry.text)
    action.triggered.connect(entry.do)
    action.setShortcuts([QKeySequence(one) for one in entry.keys.split()])
    if entry.icon:
        dress(action, entry.icon)
    return action


def _bare(text: str) -> str:
    return text.replace("&", "").removesuffix("…")
