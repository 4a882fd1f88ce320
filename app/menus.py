"""What stands in the menus, and what each line does."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from app.actions import Entry, Menus
from app.desk.desk import Desk
from app.desk.panes import Panes

_ALSO = {"ask": "Ctrl+L", "find": "Ctrl+Shift+F"}
_ICONS = {"ask": "ask", "find": "search"}


def menus(panes: Panes, desk: Desk) -> Menus:
    """The menus of one window, without those that are about the window itself."""
    return {
        _tr("&Library"): _library(panes, desk),
        _tr("&Answer"): _answer(panes, desk),
        _tr("&Source"): _source(panes, desk),
        _tr("&Go"): _go(panes, desk),
    }


def _library(panes: Panes, desk: Desk) -> list[Entry | None]:
    library, sheet = panes.shelf.library, panes.shelf.sheet
    return [
        Entry(_tr("Add documents…"), "Ctrl+O", library.choose_files, "add"),
        Entry(_tr("Add a folder…"), "Ctrl+Shift+O", library.choose_folder, "folder"),
        Entry(_tr("Add the documents that come with Rapporteur"), "", desk.add_starters),
        Entry(_tr("Edit the details…"), "", library.edit_chosen, "edit"),
        Entry(_tr("Replace by a newer version…"), "", library.replace_chosen),
        Entry(_tr("Remove the document chosen…"), "", library.remove_chosen, "trash"),
        Entry(_tr("Put back the document removed"), "", library.removed.put_back),
        None,
        Entry(_tr("Export the sheet…"), "Ctrl+E", sheet.ask_export, "save"),
        Entry(_tr("New sheet…"), "", sheet.bar.ask_new),
        Entry(_tr("Forget the questions asked"), "", panes.question.forget),
        Entry(_tr("Put the index in order"), "", desk.put_in_order),
        None,
        Entry(_tr("Quit"), "Ctrl+Q", QApplication.closeAllWindows),
    ]


def _answer(panes: Panes, desk: Desk) -> list[Entry | None]:
    return [
        Entry(_tr("Copy all with citations"), "Ctrl+Shift+C", desk.copy_current, "copy"),
        Entry(_tr("Add the answer to the sheet"), "Ctrl+D", desk.keep_current, "keep"),
        None,
        Entry(_tr("Next mention"), "F4", panes.middle.mentions.next, "down"),
        Entry(_tr("Previous mention"), "Shift+F4", panes.middle.mentions.previous, "up"),
    ]


def _source(panes: Panes, desk: Desk) -> list[Entry | None]:
    source = panes.source
    return [
        Entry(_tr("Back"), "Alt+Left", source.back, "back"),
        Entry(_tr("Forward"), "Alt+Right", source.forward, "forward"),
        None,
        Entry(_tr("Find in document…"), "Ctrl+F", source.open_find, "search"),
        Entry(_tr("Next place found"), "F3", source.find_bar.next),
        Entry(_tr("Previous place found"), "Shift+F3", source.find_bar.previous),
        None,
        Entry(_tr("Show the text"), "Ctrl+Alt+T", lambda: source.show_as("text")),
        Entry(_tr("Show the page"), "Ctrl+Alt+P", lambda: source.show_as("page")),
        None,
        Entry(_tr("Read as issued"), "Ctrl+Alt+1", lambda: source.read("issued")),
        Entry(_tr("Read marked"), "Ctrl+Alt+2", lambda: source.read("marked")),
        Entry(_tr("Read as accepted"), "Ctrl+Alt+3", lambda: source.read("accepted")),
        None,
        Entry(_tr("Larger text"), "Ctrl++ Ctrl+=", source.zoom_in, "zoom-in"),
        Entry(_tr("Smaller text"), "Ctrl+-", source.zoom_out, "zoom-out"),
        Entry(_tr("Text as it comes"), "Ctrl+0", source.zoom_home),
        None,
        Entry(_tr("Where did it go?"), "Ctrl+T", desk.negotiation.trace_shown),
        Entry(_tr("Open the original file"), "", source.open_original, "external"),
    ]


def _go(panes: Panes, desk: Desk) -> list[Entry | None]:
    shelf = panes.shelf
    pages: list[Entry | None] = [
        Entry(
            name, f"Ctrl+{number} {_ALSO.get(key, '')}", partial(desk.go, key), _ICONS.get(key, "")
        )
        for number, (key, name) in enumerate(panes.middle.names.items(), 1)
    ]
    return [
        *pages,
        None,
        Entry(_tr("Library"), "Alt+1", shelf.go_to_library),
        Entry(_tr("Answer"), "Alt+2", panes.middle.take_keyboard),
        Entry(_tr("Source"), "Alt+3", panes.source.take_keyboard),
        Entry(_tr("Sheet"), "Alt+4", shelf.go_to_sheet),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("", text)
