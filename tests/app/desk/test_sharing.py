"""A window on a library that is shared: others' documents come, and it says how the link is."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.engine.worker import Worker
from app.window import Window
from index.errors import ServerUnreachable
from index.model import Progress
from tests.app.standins import FakeLibrary, made_document, made_paragraph

ADDRESS = "http://host:8000"


class SharedLibrary(FakeLibrary):
    """A library into which documents come from elsewhere.

    Attributes:
        others: titles of what is there to be fetched.
        linked: whether the server can be reached.
    """

    def __init__(self) -> None:
        super().__init__()
        self.others: list[str] = []
        self.linked = True
        self.exchanges = 0

    def heal(self) -> Iterator[Progress]:
        self.exchanges += 1
        yield Progress(0, 1, Path(ADDRESS), "sharing")
        if not self.linked:
            raise ServerUnreachable(ADDRESS, "Connection refused")
        while self.others:
            title = self.others.pop()
            document = made_document(title.lower(), title=title)
            self.put(document, made_paragraph(document.id, "Ferries.", "1"))
            yield Progress(1, 1, Path(f"{title}.pdf"), "done", "added", document=document)


Open = Callable[[], Window]


@pytest.fixture
def library() -> SharedLibrary:
    return SharedLibrary()


@pytest.fixture
def opened(
    qtbot: QtBot, look: QApplication, library: SharedLibrary, settings: QSettings
) -> Callable[[], Window]:
    """Opens the window on the library; the worker answers on the same thread."""

    def make() -> Window:
        window = Window(Worker(lambda: library), settings, server=ADDRESS)
        qtbot.addWidget(window, before_close_func=_forget_sheet)
        window.show()
        window.start()
        qtbot.waitUntil(lambda: library.exchanges > 0)
        return window

    return make


def _forget_sheet(window: Window) -> None:
    window.panes.shelf.sheet.is_saved = True


def shown(window: Window) -> list[str]:
    return [document.title for document in window.panes.shelf.library.documents.values]


def test_what_others_added_is_there_and_no_starters_are(
    qtbot: QtBot, opened: Open, library: SharedLibrary
) -> None:
    library.others = ["Draft"]
    window = opened()
    qtbot.waitUntil(lambda: shown(window) == ["Draft"])
    assert window.statusBar().currentMessage() == "Fetched from the shared server: Draft.pdf"


def test_what_others_add_later_comes_by_itself(
    qtbot: QtBot, library: SharedLibrary, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.desk.sharing._EVERY", 20)
    window = opened()
    assert shown(window) == []
    library.others = ["Later"]
    qtbot.waitUntil(lambda: shown(window) == ["Later"])


def test_it_says_once_that_it_is_in_step(
    qtbot: QtBot, opened: Open, library: SharedLibrary
) -> None:
    window = opened()
    qtbot.waitUntil(lambda: window.statusBar().currentMessage() == f"In step with {ADDRESS}")


def test_a_link_that_is_down_is_one_quiet_line_and_the_documents_stay(
    qtbot: QtBot, opened: Open, library: SharedLibrary
) -> None:
    library.others = ["Draft"]
    window = opened()
    qtbot.waitUntil(lambda: shown(window) == ["Draft"])
    library.linked = False
    window.desk.put_in_order()
    line = f"The shared server {ADDRESS} can't be reached"
    qtbot.waitUntil(lambda: window.statusBar().currentMessage().startswith(line))
    assert shown(window) == ["Draft"]
    library.linked = True
    window.desk.put_in_order()
    qtbot.waitUntil(lambda: window.statusBar().currentMessage() == f"In step with {ADDRESS}")


def test_what_is_said_of_a_document_goes_to_the_server_at_once(
    qtbot: QtBot, opened: Open, library: SharedLibrary
) -> None:
    library.others = ["Draft"]
    window = opened()
    qtbot.waitUntil(lambda: shown(window) == ["Draft"])
    before = library.exchanges
    window.desk._client.describe("draft", {"title": "First revision"})
    qtbot.waitUntil(lambda: library.exchanges > before)
