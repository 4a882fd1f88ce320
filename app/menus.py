"""What stands in the menus, and what each line does."""

from functools import partial

from PySide6.QtWidgets import QApplication

from app.actions import Entry, Menus
from app.desk.desk import Desk
from app.desk.panes import Panes
from app.language import said

_ALSO = {"ask": "Ctrl+L", "find": "Ctrl+Shift+F"}
_ICONS = {"ask": "ask", "find": "search"}


def menus(panes: Panes, desk: Desk) -> Menus:
    """The menus of one window, without those that are about the window itself."""
    return {
        said("&Library"): _library(panes, desk),
        said("&Answer"): _answer(panes, desk),
        said("&Source"): _source(panes, desk),
        said("&Go"): _go(panes, desk),
    }


def _library(panes: Panes, desk: Desk) -> list[Entry | None]:
    library, sheet = panes.shelf.library, panes.shelf.sheet
    return [
        Entry(said("Add documents…"), "Ctrl+O", library.choose_files, "add"),
        Entry(said("Add a folder…"), "Ctrl+Shift+O", library.choose_folder, "folder"),
        Entry(said("Add the documents that come with Rapporteur"), "", desk.add_starters),
        Entry(said("Edit the details…"), "", library.edit_chosen, "edit"),
        Entry(said("Replace by a newer version…"), "", library.replace_chosen),
        Entry(said("Remove the document chosen…"), "", library.remove_chosen, "trash"),
        Entry(said("Put back the document removed"), "", library.removed.put_back),
        None,
        Entry(said("Export the sheet…"), "Ctrl+E", sheet.ask_export, "save"),
        Entry(said("New sheet…"), "", sheet.bar.ask_new),
        Entry(said("Forget the questions asked"), "", panes.question.forget),
        Entry(said("Put the index in order"), "", desk.put_in_order),
        None,
        Entry(said("Quit"), "Ctrl+Q", QApplication.closeAllWindows),
    ]


def _answer(panes: Panes, desk: Desk) -> list[Entry | None]:
    return [
        Entry(said("Copy all with citations"), "Ctrl+Shift+C", desk.copy_current, "copy"),
        Entry(said("Add the answer to the sheet"), "Ctrl+D", desk.keep_current, "keep"),
        None,
        Entry(said("Next mention"), "F4", panes.middle.mentions.next, "down"),
        Entry(said("Previous mention"), "Shift+F4", panes.middle.mentions.previous, "up"),
    ]


def _source(panes: Panes, desk: Desk) -> list[Entry | None]:
    source = panes.source
    return [
        Entry(said("Back"), "Alt+Left", source.back, "back"),
        Entry(said("Forward"), "Alt+Right", source.forward, "forward"),
        None,
        Entry(said("Find in document…"), "Ctrl+F", source.open_find, "search"),
        Entry(said("Next place found"), "F3", source.find_bar.next),
        Entry(said("Previous place found"), "Shift+F3", source.find_bar.previous),
        None,
        Entry(said("Show the text"), "Ctrl+Alt+T", lambda: source.show_as("text")),
        Entry(said("Show the page"), "Ctrl+Alt+P", lambda: source.show_as("page")),
        None,
        Entry(said("Read as issued"), "Ctrl+Alt+1", lambda: source.read("issued")),
        Entry(said("Read marked"), "Ctrl+Alt+2", lambda: source.read("marked")),
        Entry(said("Read as accepted"), "Ctrl+Alt+3", lambda: source.read("accepted")),
        None,
        Entry(said("Larger text"), "Ctrl++ Ctrl+=", source.zoom_in, "zoom-in"),
        Entry(said("Smaller text"), "Ctrl+-", source.zoom_out, "zoom-out"),
        Entry(said("Text as it comes"), "Ctrl+0", source.zoom_home),
        None,
        Entry(said("Where did it go?"), "Ctrl+T", desk.negotiation.trace_shown),
        Entry(said("Open the original file"), "", source.open_original, "external"),
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
        Entry(said("Library"), "Alt+1", shelf.go_to_library),
        Entry(said("Answer"), "Alt+2", panes.middle.take_keyboard),
        Entry(said("Source"), "Alt+3", panes.source.take_keyboard),
        Entry(said("Sheet"), "Alt+4", shelf.go_to_sheet),
    ]
