"""A delegate at the real program: run as a process of its own, it starts the window and uses it.

    python desktop_session.py PDF DOCX EXPORTS

The window is used as a person does, by mouse and keys; what was seen is printed as JSON.
"""

import json
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QToolButton, QWidget

import app.main
from app.cli import main
from app.desk.panes import Panes
from app.views.cards import StatementCard
from app.views.facsimile import Facsimile
from app.window import Window

_PATIENCE = 400.0
_MARKER_BLUE = 140  # white paper has more blue than the marker, ink less of everything
_seen: dict[str, Any] = {}


class UsedWindow(Window):
    """The window itself; once it is on the screen, it is used."""

    def start(self) -> None:
        super().start()
        QTimer.singleShot(0, self, lambda: use(self))


def use(window: Window) -> None:
    """Does what a delegate does on the first day, and leaves."""
    panes = window.panes
    pdf, docx, exports = (Path(argument) for argument in sys.argv[1:])
    try:
        _seen["platform"] = QApplication.platformName()
        wait(lambda: panes.shelf.library.documents.rowCount() > 0 and rests(panes))
        _seen["starters"] = panes.shelf.library.documents.rowCount()
        add(panes, pdf, docx)
        read_text(panes)
        read_page(panes)
        keep(panes)
        order(window)
        for suffix in (".docx", ".pdf"):
            export(panes, exports / f"answers{suffix}")
    except Exception:  # noqa: BLE001 - the program would only show its dialog
        traceback.print_exc()
    finally:
        window.panes.shelf.sheet.is_saved = True
        window.close()


def add(panes: Panes, *files: Path) -> None:
    """Clicks on Add, and names the files in the dialog."""
    library = panes.shelf.library
    before = library.documents.rowCount()
    names = " ".join(f'"{file}"' for file in files)
    QTimer.singleShot(0, library, lambda: fill_dialog(names))
    click(library.add)
    wait(lambda: library.documents.rowCount() == before + len(files) and rests(panes))
    _seen["titles"] = [document.title for document in library.documents.values]


def read_text(panes: Panes) -> None:
    """Asks what the Word document says, and clicks the citation: its words are marked."""
    card = ask(panes, "How many lighthouses keep no log of the tides?", "lighthouses")
    _seen["quote"] = card.statement.citation.quote
    _seen["citation"] = card.link.accessibleName()
    click(card.link)
    page = panes.source.page
    wait(lambda: bool(page.quoted) and not page.is_filling)
    _seen["marked"] = page.quoted
    target = page.target
    _seen["paragraph"] = target.text if target is not None else ""
    marks = page.extraSelections()  # held, since their cursors die with them
    place = page.cursorRect(marks[0].cursor)
    _seen["in sight"] = page.viewport().rect().intersects(place)


def read_page(panes: Panes) -> None:
    """Asks what the PDF says, clicks the citation and turns to the page: it is marked there."""
    card = ask(panes, "Who pays for the breakwaters?", "breakwaters")
    _seen["second quote"] = card.statement.citation.quote
    click(card.link)
    wait(lambda: panes.source.head.view.is_enabled("page") and bool(panes.source.page.quoted))
    click(choice(panes.source.head.view, "page"))
    pages = panes.source.facsimile
    wait(lambda: marked_pixels(pages) > 0)
    _seen["pages"], _seen["boxes"] = pages.pages, len(pages.boxes)


def keep(panes: Panes) -> None:
    """Keeps the answer by its button; the sheet on the left shows it."""
    click(panes.middle.answer.keep_all)
    wait(lambda: bool(panes.shelf.sheet.notebook.sheet.answers))
    click(choice(panes.shelf, "sheet"))
    _seen["kept"] = [kept.question for kept in panes.shelf.sheet.notebook.sheet.answers]


def order(window: Window) -> None:
    """Writes a heading above the answer, and drags it below by the mouse."""
    sheet = window.panes.shelf.sheet
    rows, view = sheet.list, sheet.list.viewport()
    click(sheet.add_heading)
    wait(lambda: view.findChild(QLineEdit) is not None)
    QTest.keyClicks(view.findChild(QLineEdit), "Ports")
    QTest.keyClick(view.findChild(QLineEdit), Qt.Key.Key_Return)
    wait(lambda: str(sheet.entries.index(0).data()) == "Ports")
    first, last = (rows.visualRect(sheet.entries.index(row)) for row in (0, 1))
    handle, left = window.windowHandle(), Qt.MouseButton.LeftButton
    below = view.mapTo(window, last.bottomLeft() + QPoint(40, 2))

    def drag() -> None:
        """Goes on while Qt waits for the drag to end."""
        for place in (view.mapTo(window, last.center()), below):
            QTest.mouseMove(handle, place)
        QTimer.singleShot(300, window, lambda: QTest.mouseRelease(handle, left, pos=below))

    press = first.center()
    QTest.mousePress(view, left, pos=press)
    QTimer.singleShot(50, window, drag)
    for step in (4, 12, 24):
        place, none = press + QPoint(0, step), Qt.KeyboardModifier.NoModifier
        local, far = QPointF(place), QPointF(view.mapToGlobal(place))
        moved = QMouseEvent(QEvent.Type.MouseMove, local, far, left, left, none)
        QApplication.sendEvent(view, moved)
    wait(lambda: str(sheet.entries.index(1).data()) == "Ports")
    _seen["order"] = [str(sheet.entries.index(row).data()) for row in range(2)]


def export(panes: Panes, file: Path) -> None:
    """Clicks on Export, and names the file in the dialog."""
    QTimer.singleShot(0, panes.shelf, lambda: fill_dialog(str(file)))
    click(panes.shelf.sheet.export)
    wait(lambda: file.is_file() and file.name in panes.shelf.sheet.offer.words.text())


def ask(panes: Panes, question: str, word: str) -> StatementCard:
    """Types a question and presses Enter; the card that speaks of the word."""
    field = panes.question.field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, question)
    QTest.keyClick(field, Qt.Key.Key_Return)
    answer = panes.middle.answer

    def came() -> bool:
        return answer.answer is not None and answer.answer.question == question

    wait(lambda: came() and bool(answer.cards))
    return next(card for card in answer.cards if word in card.statement.citation.quote)


def fill_dialog(names: str) -> None:
    """Types into the file dialog that comes up, and presses Enter."""
    shown: list[QFileDialog] = []

    def came() -> bool:
        shown[:] = [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, QFileDialog) and one.isVisible()
        ]
        return bool(shown)

    wait(came)
    field = shown[0].findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(names)
    QTest.keyClick(field, Qt.Key.Key_Return)


def click(widget: QWidget) -> None:
    assert widget.isVisible(), widget
    assert widget.isEnabled(), widget
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def choice(view: QWidget, key: str) -> QToolButton:
    """One of a few choices side by side."""
    return next(one for one in view.findChildren(QToolButton) if one.property("key") == key)


def marked_pixels(pages: Facsimile) -> int:
    """How many of the pixels on the screen are as yellow as the marker."""
    shown = pages.viewport().grab().toImage()
    places = ((x, y) for x in range(0, shown.width(), 4) for y in range(0, shown.height(), 2))
    colours = (shown.pixelColor(x, y) for x, y in places)
    return sum(one.blue() < _MARKER_BLUE < one.green() for one in colours)


def rests(panes: Panes) -> bool:
    adding = panes.shelf.library.adding
    return not (adding.isVisible() and adding.cancel.isVisible())


def wait(until: Callable[[], bool]) -> None:
    """Lets the program run until something is so."""
    end = time.monotonic() + _PATIENCE
    while not until():
        if time.monotonic() > end:
            raise TimeoutError(until)
        loop = QEventLoop()
        QTimer.singleShot(50, loop.quit)
        loop.exec()


if __name__ == "__main__":
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    app.main.Window = UsedWindow  # type: ignore[attr-defined]
    code = main([])
    print(json.dumps(_seen, ensure_ascii=False))
    sys.exit(code)
