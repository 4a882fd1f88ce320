"""Takes pictures of every page of the running program, in every scheme and some languages.

    python packaging/screenshots.py build/screenshots --readme resources/screenshots

Each is of the real window on a real library of the starter documents, made in a folder that is
thrown away unless --library names one to use. Without a screen it is drawn off screen. With
--readme, the few that the README shows are put there too, made small.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

os.environ.setdefault("HF_HUB_OFFLINE", "1")
if sys.platform == "linux" and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtGui import QFontDatabase, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget, QWidget

import resources
from app.engine.worker import Worker
from app.look import applying
from app.main import on_its_own_thread, open_library, prepare
from app.settings import Settings
from app.window import Window
from corpus.model import Document

_PATIENCE = 300.0
_README = {"en-dark-ask": "ask", "en-light-source-page": "page", "en-light-find": "find"}
_QUESTIONS = ("What is the Internet Governance Forum?", "Who pays the delegates' lunches?")
_WORDS = "enhanced cooperation"


def main() -> int:
    """Takes the pictures; 1 where the program did not come to show what it should."""
    given = _arguments()
    if given.language is None:
        return _in_every_language(given)
    os.environ["RAPPORTEUR_SETTINGS"] = str(given.library / "pictures.json")
    application = prepare(QApplication(sys.argv[:1]))
    applying.translate(application, given.language)
    chosen = Settings(language=given.language, theme="light")
    applying.apply(application, chosen)
    settings = QSettings(str(given.library / "window.ini"), QSettings.Format.IniFormat)
    settings.clear()
    worker = Worker(lambda: open_library(given.library / "library"))
    with on_its_own_thread(worker):
        window = Window(worker, settings, chosen)
        window.resize(given.width, given.height)
        window.show()
        window.start()
        _wait(lambda: _rests(window) and bool(window.panes.shelf.library.documents.values))
        for name, widget in _sights(window, given):
            _pause(250)
            widget.grab().save(str(given.folder / f"{given.language}-{name}.png"))
        window.panes.shelf.sheet.is_saved = True
        window.close()
    return 0


def _in_every_language(given: argparse.Namespace) -> int:
    """Starts the program once a language, on the same library."""
    given.folder.mkdir(parents=True, exist_ok=True)
    code = 0
    with tempfile.TemporaryDirectory() as own:
        library = given.library or Path(own)
        for language in given.languages:
            own_arguments = ["--language", language, "--library", str(library)]
            size = ["--width", str(given.width), "--height", str(given.height)]
            command = [sys.executable, __file__, str(given.folder), *own_arguments, *size]
            code = subprocess.run([*command, "--schemes", *given.schemes], check=False).returncode
            if code:
                return code
    if given.readme is not None:
        given.readme.mkdir(parents=True, exist_ok=True)
        for name, short in _README.items():
            _shrink(given.folder / f"{name}.png", given.readme / f"{short}.png")
    return code


def _sights(window: Window, given: argparse.Namespace) -> Iterator[tuple[str, QWidget]]:
    """Every page in every scheme, then some in large letters on a small screen."""
    for scheme in given.schemes:
        window.choose(replace(window.chosen, theme=scheme))
        for name, widget in _pages(window, given.library):
            yield f"{scheme}-{name}", widget
    window.choose(replace(window.chosen, theme="light", text_size=200))
    window.resize(960, 600)
    for name, widget in _pages(window, given.library):
        yield f"large-{name}", widget


def _pages(window: Window, folder: Path) -> Iterator[tuple[str, QWidget]]:
    panes, desk = window.panes, window.desk
    desk.go("ask")
    _show_welcome(panes.middle.welcome)
    panes.source.forget({document.id for document in panes.shelf.library.documents.values})
    panes.shelf.show_library()
    panes.shelf.library.adding.close_list()
    panes.question.field.clear()
    yield "welcome", window
    yield from _asking(window)
    yield from _paged(window, folder)
    panes.question.field.clear()
    desk.finding.find(_WORDS)
    _wait(lambda: panes.middle.mentions.model.rowCount() > 0)
    desk.go("find")
    panes.middle.mentions.next()
    yield "find", window
    yield from _exploring(window)
    for key in panes.middle.names:
        if key not in ("ask", "find", "explore"):
            desk.go(key)
            _pause(500)
            yield key, window
    desk.go("ask")
    panes.shelf.go_to_sheet()
    yield "sheet", window
    for name, show in (("settings", window.show_settings), ("palette", window.show_palette)):
        show()
        yield from _dialog(name, window)
    window.show_keys()
    yield from _dialog("keys", window)


def _show_welcome(welcome: QWidget) -> None:
    stack = welcome.parentWidget()
    if isinstance(stack, QStackedWidget):
        stack.setCurrentWidget(welcome)


def _asking(window: Window) -> Iterator[tuple[str, QWidget]]:
    panes = window.panes
    answer = panes.middle.answer
    for name, question in zip(("ask", "refusal"), _QUESTIONS, strict=True):
        window.desk.ask(question)
        _wait(partial(_answered, window, question))
        if answer.cards:
            QTest.mouseClick(answer.cards[0].link, Qt.MouseButton.LeftButton)
            _wait(lambda: bool(panes.source.page.quoted) and not panes.source.page.is_filling)
            if not panes.shelf.sheet.notebook.sheet.answers:
                window.desk.keep_current()
        yield name, window
    draft = next(one for one in panes.shelf.library.documents.values if one.file.endswith("docx"))
    panes.shelf.library.opened.emit(draft)
    _wait(lambda: not panes.source.page.is_filling)
    panes.source.read("marked")
    yield "source-text", window


def _paged(window: Window, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Adds the glossary as a PDF, shows a page of it, and takes it out again."""
    panes = window.panes
    printed = _printed(folder / "glossary.pdf")
    window.desk.add((printed,))
    _wait(lambda: _rests(window) and bool(_of_file(window, printed.name)))
    (added,) = _of_file(window, printed.name)
    panes.shelf.library.documents.tick((added.id,))
    window.desk.ask("What is the digital divide?")
    _wait(lambda: _cites(window, added.id))
    panes.source.show_as("page")
    _wait(lambda: panes.source.facsimile.pages > 0)
    _pause(1200)
    panes.shelf.library.adding.close_list()
    yield "source-page", window
    panes.source.show_as("text")
    panes.shelf.library.documents.untick()
    panes.shelf.library.remove_wanted.emit(added.id)
    _wait(lambda: added not in panes.shelf.library.documents.values)
    panes.shelf.library.removed.hide()


def _of_file(window: Window, name: str) -> list[Document]:
    documents = window.panes.shelf.library.documents.values
    return [document for document in documents if document.file == name]


def _answered(window: Window, question: str) -> bool:
    answer = window.panes.middle.answer.answer
    return answer is not None and answer.question == question


def _cites(window: Window, document_id: str) -> bool:
    place = window.panes.source.place
    return place is not None and place.document.id == document_id


def _exploring(window: Window) -> Iterator[tuple[str, QWidget]]:
    explore = window.panes.middle.explore
    window.desk.go("explore")
    explore.choose("themes")
    explore.themes.show_all()
    yield "explore", window
    theme = next(one for one in explore.themes.themes.values if not isinstance(one, str))
    explore.themes.show_theme(theme)
    explore.themes.wanted.emit(theme)
    _wait(lambda: bool(explore.themes.total.text()))
    yield "theme", window
    explore.themes.show_all()
    explore.choose("glossary")
    yield "glossary", window


def _dialog(name: str, window: Window) -> Iterator[tuple[str, QWidget]]:
    _pause(300)
    dialogs = (one for one in window.findChildren(QDialog) if one.isVisible())
    for dialog in list(dialogs):
        yield name, dialog
        dialog.reject()
    _pause(100)


def _printed(path: Path) -> Path:
    """The glossary as a PDF, printed once."""
    if not path.is_file():
        text = QTextDocument()
        text.setDefaultFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
        text.setMarkdown((resources.path("starter") / "glossary.md").read_text("utf-8"))
        writer = QPdfWriter(str(path))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        text.print_(writer)
    return path


def _shrink(picture: Path, small: Path) -> None:
    """Writes a picture with as few colours as it needs."""
    with Image.open(picture) as full:
        few = full.convert("RGB").quantize(200, dither=Image.Dither.NONE)
        few.save(small, optimize=True)


def _rests(window: Window) -> bool:
    adding = window.panes.shelf.library.adding
    opened = not window.statusBar().currentMessage().endswith("…")
    return opened and not (adding.isVisible() and adding.cancel.isVisible())


def _wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    _pause(100)
    while not until():
        if time.monotonic() > end:
            raise TimeoutError
        _pause(50)


def _pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, add_help=True)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--library", type=Path, help="a folder to keep the library in")
    parser.add_argument("--languages", nargs="+", default=["en", "fr", "ar"])
    parser.add_argument("--language", help="in this process, this one only")
    parser.add_argument("--schemes", nargs="+", default=["light", "dark"])
    parser.add_argument("--readme", type=Path, help="where the README's pictures go")
    parser.add_argument("--width", type=int, default=1280)
    parser.add_argument("--height", type=int, default=800)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
