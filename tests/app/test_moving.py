"""The window moves while the engine works: nothing on its thread takes long."""

from collections.abc import Callable, Iterator
from pathlib import Path
from time import thread_time
from typing import Any

import pytest
from PySide6.QtCore import QObject, QSettings, QTimer
from pytestqt.qtbot import QtBot

from app.engine.worker import Worker
from app.main import on_its_own_thread
from app.views.adding import AddingView
from app.window import Window
from corpus.errors import UnsupportedFormat
from index.model import Link, Progress

_LONGEST = 0.05
"""Seconds of the window's thread in one turn of the event loop: what is promised.

Processor time of the thread alone: what other threads and other programs do doesn't count.
"""
_TRIES = 3


class Watchdog(QObject):
    """Notes how much work each turn of the event loop is."""

    def __init__(self) -> None:
        super().__init__()
        self.turns: list[float] = []
        self._last = thread_time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(0)

    def stop(self) -> None:
        """Notes the turn under way, and no more."""
        self._tick()
        self._timer.stop()

    def _tick(self) -> None:
        now = thread_time()
        self.turns.append(now - self._last)
        self._last = now


def least(longest_turn: Callable[[], float]) -> float:
    """The longest turn, measured again where it is too long.

    Whatever disturbs a measure, such as a processor shared with others, only ever adds to it: the
    least of several comes nearest to what the program's own work takes, as with `timeit`.
    """
    found = float("inf")
    for _ in range(_TRIES):
        found = min(found, longest_turn())
        if found < _LONGEST:
            break
    return found


def test_adding_many_documents_and_asking_keeps_the_window_moving(
    qtbot: QtBot, look: Any, library: Any, settings: QSettings
) -> None:
    whole, before = library.add, dict(library.texts)

    def add(paths: tuple[Path, ...]) -> Iterator[Progress]:
        """Comes to the hundredth file and reads that until the question was asked."""
        for step in whole(paths):
            yield step
            while step.done == 100 and not library.asked:
                yield step

    def longest_turn() -> float:
        library.texts, library.asked = dict(before), []
        worker = Worker(lambda: library)
        with on_its_own_thread(worker):
            window = Window(worker, settings)
            qtbot.addWidget(window)
            window.show()
            window.start()
            turns = add_and_ask(window, qtbot)
            window.close()
        return turns

    library.add = add
    assert least(longest_turn) < _LONGEST


def add_and_ask(window: Window, qtbot: QtBot) -> float:
    """Adds 200 documents and asks meanwhile; the longest turn until all is shown, in seconds."""
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
    watchdog.stop()
    return max(watchdog.turns)


def test_a_long_document_full_of_links_keeps_the_window_moving(
    qtbot: QtBot, look: Any, library: Any, settings: QSettings
) -> None:
    rows = library.texts["note"][1]
    library.linked["note"] = tuple(
        Link(row.id, start, start + 8, "A/RES/1/1", held=False)
        for row in rows
        for start in range(0, len(row.text) - 10, 60)
    )

    def longest_turn() -> float:
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
        watchdog.stop()
        assert len(watchdog.turns) > 10
        return max(watchdog.turns)

    assert least(longest_turn) < _LONGEST


@pytest.mark.parametrize("order", ["kind", "date", "symbol", "title"])
def test_two_thousand_documents_are_listed_while_the_window_moves(
    window: Window, document: Any, order: str, qtbot: QtBot
) -> None:
    documents = tuple(
        document(f"d{n}", symbol=f"A/{n % 90}/L.{n}", date=f"{1990 + n % 30}") for n in range(2000)
    )
    view = window.panes.shelf.library
    view.show_order(order)  # type: ignore[arg-type]

    def is_placed(row: int) -> bool:
        return not view.list.visualRect(view.list.model().index(row, 0)).isEmpty()

    def longest_turn() -> float:
        view.show_documents(())
        watchdog = Watchdog()
        view.show_documents(documents)
        qtbot.waitUntil(lambda: is_placed(0), timeout=30_000)
        qtbot.waitUntil(lambda: is_placed(1999), timeout=30_000)
        watchdog.stop()
        return max(watchdog.turns)

    assert least(longest_turn) < _LONGEST
    assert view.documents.rowCount() == 2000


def test_two_thousand_files_added_at_once_keep_the_window_moving(qtbot: QtBot, look: Any) -> None:
    def longest_turn() -> float:
        view = AddingView()
        qtbot.addWidget(view)
        view.resize(300, 400)
        view.show()
        view.begin()
        watchdog = Watchdog()
        for number in range(2000):
            path, error = Path(f"/a/{number}.png"), UnsupportedFormat(Path("a.png"), ".png")
            view.step(Progress(number, 2000, path, "reading"))
            view.step(Progress(number + 1, 2000, path, "done", "failed", error))
            if number % 100 == 0:
                qtbot.waitUntil(lambda: not view._gathering.isActive())
        view.end(cancelled=False)
        last = view.steps.index(1999)
        qtbot.waitUntil(lambda: not view.list.visualRect(last).isEmpty(), timeout=30_000)
        watchdog.stop()
        assert len(view.steps.failed) == 2000
        return max(watchdog.turns)

    assert least(longest_turn) < _LONGEST
