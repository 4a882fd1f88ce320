"""Takes a picture of the running program: a question asked, its first citation clicked.

    python packaging/screenshot.py resources/screenshots/window.png

The picture is of the real window on a real library, made in a folder that is thrown away unless
--library names one to use. Without a screen it is drawn off screen.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("HF_HUB_OFFLINE", "1")
if sys.platform == "linux" and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import schemes
from app.main import on_its_own_thread, open_library, prepare
from app.window import Window
from app.worker import Worker

_QUESTION = "What is the Internet Governance Forum?"
_PATIENCE = 300.0


def main() -> int:
    """Takes the picture; 1 where the program did not come to show what it should."""
    given = _arguments()
    application = prepare(QApplication(sys.argv[:1]))
    schemes.choose(application, given.scheme)
    with tempfile.TemporaryDirectory() as own:
        settings = QSettings(str(Path(own) / "window.ini"), QSettings.Format.IniFormat)
        worker = Worker(lambda: open_library(given.library or Path(own) / "library"))
        with on_its_own_thread(worker):
            window = Window(worker, settings)
            window.resize(given.width, given.height)
            window.show()
            shown = _show(window, given)
            given.picture.parent.mkdir(parents=True, exist_ok=True)
            saved = window.grab().save(str(given.picture))
            window.panes.shelf.sheet.is_saved = True
            window.close()
    return 0 if shown and saved else 1


def _show(window: Window, given: argparse.Namespace) -> bool:
    panes = window.panes
    adding = panes.shelf.library.adding
    window.start()
    if not _wait(lambda: bool(window.statusBar().currentMessage()) and _rests(window)):
        return False
    if given.add:
        window.desk.add(tuple(given.add))
        _wait(lambda: _rests(window))
    adding.close_list()
    panes.question.ask(given.question)
    if not _wait(lambda: bool(panes.middle.answer.cards)):
        return False
    QTest.mouseClick(panes.middle.answer.cards[0].link, Qt.MouseButton.LeftButton)
    there = _wait(lambda: bool(panes.source.page.quoted) and not panes.source.page.is_filling)
    _pause(400)
    return there


def _rests(window: Window) -> bool:
    adding = window.panes.shelf.library.adding
    opened = not window.statusBar().currentMessage().endswith("…")
    return opened and not (adding.isVisible() and adding.cancel.isVisible())


def _wait(until: Callable[[], bool]) -> bool:
    end = time.monotonic() + _PATIENCE
    _pause(100)
    while not until():
        if time.monotonic() > end:
            return False
        _pause(50)
    return True


def _pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, add_help=True)
    parser.add_argument("picture", type=Path)
    parser.add_argument("--library", type=Path)
    parser.add_argument("--add", type=Path, nargs="*", help="files and folders to add first")
    parser.add_argument("--question", default=_QUESTION)
    parser.add_argument("--scheme", choices=["system", "light", "dark"], default="light")
    parser.add_argument("--width", type=int, default=1280)
    parser.add_argument("--height", type=int, default=800)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
