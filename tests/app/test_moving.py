"""The window moves while the engine works: nothing on its thread takes long."""

from collections.abc import Iterator
from pathlib import Path
from time import thread_time
from typing import Any

import pytest
from PySide6.QtCore import QObject, QSettings, QTimer
from pytestqt.qtbot import QtBot

from app.engine.worker import Worker
from app.main import on_its_own_thread
from app.window import Window
from index.model import Link, Progress

_LONGEST = 0.2
"""Seconds of processor time in one turn of the event loop, four times what is promised.

Processor time of the thread alone: what other threads and other programs do doesn't count.
"""


class Watchdog(QObject):
    """Notes how much work each turn of the event loop is."""

    def __init__(self) -> None:
        super().__init__()
        self.turns: list[float] = []
        self._last = thread_time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(0)

    def _tick(self) -> None:
        now = thread_time()
        self.turns.append(now - self._last)
        self._last = now


def test_adding_many_documents_and_asking_keeps_the_window_moving(
    qtbot: QtBot, look: Any, library: Any, settings: QSettings
) -> None:
    whole = library.add

    def add(paths: tuple[Path, ...]) -> Iterator[Progress]:
        """Comes to the hundredth file and reads that until the question was asked."""
        for step in whole(paths):
            yield step
            while step.done == 100 and not library.asked:
                yield step

    library.add = add
    worker = Worker(lambda: library)
    with on_its_own_thread(worker):
        window = Window(worker, settings)
        qtbot.addWidget(window)
        window.show()
        window.start()
        shelf, source = window.panes.shelf.library, window.panes.source
        qtbot.waitUntil(lambda: shelf.documents.rowCount() == 2)
        watchdog = Watchdog()
        window.desk.add(tuple(Path(f"/a/{n}.txt") for n in range(200)))
        qtbot.waitUntil(lambda: shelf.adding.steps.rowCount() > 5, timeout=30_000)
        window.panes.question.field.setText("Who has broadband?")
        window.panes.question.submit()
        qtbot.waitUntil(lambda: bool(window.panes.middle.answer.cards), timeout=30_000)
        qtbot.waitUntil(lambda: shelf.documents.rowCount() == 202, timeout=30_000)
        qtbot.waitUntil(lambda: source.page.quoted == "Long ago.", timeout=30_000)
        assert max(watchdog.turns) < _LONGEST
        window.close()


def test_a_long_document_full_of_links_keeps_the_window_moving(
    qtbot: QtBot, look: Any, library: Any, settings: QSettings
) -> None:
    rows = library.texts["note"][1]
    library.linked["note"] = tuple(
        Link(row.id, start, start + 8, "A/RES/1/1", held=False)
        for row in rows
        for start in range(0, len(row.text) - 10, 60)
    )
    window = Window(Worker(lambda: library), settings)
    qtbot.addWidget(window)
    window.show()
    window.start()
    shelf, page = window.panes.shelf.library, window.panes.source.page
    qtbot.waitUntil(lambda: shelf.documents.rowCount() == 2)
    watchdog = Watchdog()
    shelf.opened.emit(library.texts["note"][0])
    qtbot.waitUntil(lambda: len(page.links) > 1000, timeout=30_000)
    qtbot.waitUntil(lambda: not page._timer.isActive(), timeout=60_000)
    assert len(watchdog.turns) > 10
    assert max(watchdog.turns) < _LONGEST


@pytest.mark.parametrize("order", ["kind", "date", "symbol", "title"])
def test_two_thousand_documents_are_listed_at_once(
    window: Window, document: Any, order: str
) -> None:
    documents = tuple(
        document(f"d{n}", symbol=f"A/{n % 90}/L.{n}", date=f"{1990 + n % 30}") for n in range(2000)
    )
    view = window.panes.shelf.library
    view.show_order(order)  # type: ignore[arg-type]
    begun = thread_time()
    view.show_documents(documents)
    assert thread_time() - begun < 10 * _LONGEST
    assert view.documents.rowCount() == 2000
