"""The worker answers numbered requests and adds files in between."""

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.engine.worker import Worker
from index.model import Progress


class Told:
    """What a worker said, in order."""

    def __init__(self, worker: Worker) -> None:
        self.said: list[tuple[Any, ...]] = []
        for name in ("done", "progressed", "ended", "failed"):
            getattr(worker, name).connect(partial(self._hear, name))

    def _hear(self, name: str, *facts: Any) -> None:
        self.said.append((name, *facts))

    def names(self) -> list[str]:
        return [one[0] for one in self.said]


@pytest.fixture
def worker(library: Any, qtbot: QtBot) -> Worker:
    """A worker on this thread."""
    return Worker(lambda: library)


def ask(engine: Any) -> Any:
    return engine.ask("forum", ())


def add(*names: str) -> Any:
    return lambda engine: engine.add([Path(name) for name in names])


def test_each_job_is_done_under_its_number(worker: Worker, library: Any) -> None:
    told = Told(worker)
    worker.do(1, lambda engine: engine.documents())
    worker.do(2, ask)
    worker.do(3, lambda engine: engine.paragraphs("draft"))
    assert [(name, number) for name, number, *_ in told.said] == [
        ("done", 1), ("done", 2), ("done", 3),
    ]  # fmt: skip
    assert told.said[0][2] == library.documents()
    assert told.said[1][2].question == "forum"
    assert told.said[2][2] == library.paragraphs("draft")


def test_an_exception_becomes_a_signal_and_the_next_job_is_done(
    worker: Worker, library: Any
) -> None:
    told = Told(worker)
    library.trouble["ask"] = ValueError("no")
    worker.do(1, ask)
    worker.do(2, ask)
    assert told.names() == ["failed", "done"]
    assert isinstance(told.said[0][2], ValueError)


def test_a_question_is_answered_between_two_files(worker: Worker, qtbot: QtBot) -> None:
    told = Told(worker)
    worker.run(1, add(*(f"{n}.txt" for n in range(50))))

    def click(*step: object) -> None:
        """Asks as a click does, through the event loop, while the worker is adding."""
        if len(told.said) == 3:
            QTimer.singleShot(0, partial(worker.do, 2, ask))

    worker.progressed.connect(click)
    qtbot.waitUntil(lambda: "ended" in told.names())
    names = told.names()
    assert 3 <= names.index("done") < 10
    assert names.count("progressed") == 100


def test_files_given_meanwhile_are_added_afterwards(worker: Worker, qtbot: QtBot) -> None:
    told = Told(worker)
    worker.run(1, add("a.txt"))
    worker.run(2, lambda engine: engine.add_starters())
    qtbot.waitUntil(lambda: told.names().count("ended") == 2)
    numbers = [one[1] for one in told.said]
    assert numbers == sorted(numbers)


def reckoned(count: int) -> Any:
    """A job of so many steps that comes to a result."""

    def steps(engine: Any) -> Any:
        for number in range(count):
            yield number / count
        return "found"

    return steps


def test_what_is_reckoned_comes_before_the_files_under_way_which_then_go_on(
    worker: Worker, qtbot: QtBot
) -> None:
    told = Told(worker)

    def click(number: int, *step: object) -> None:
        if len(told.said) == 3:
            QTimer.singleShot(0, partial(worker.run_first, 2, reckoned(5)))

    worker.progressed.connect(click)
    worker.run(1, add(*(f"{n}.txt" for n in range(50))))
    qtbot.waitUntil(lambda: told.names().count("ended") == 2)
    result = told.said.index(("done", 2, "found"))
    assert result < 15
    assert told.names()[result + 1] == "ended"
    assert told.names().count("progressed") == 100 + 5


def test_one_job_is_dropped_and_the_others_go_on(worker: Worker, qtbot: QtBot) -> None:
    told = Told(worker)
    worker.run(1, add("a.txt"))
    worker.run_first(2, reckoned(5))
    worker.drop(2)
    worker.drop(7)
    qtbot.waitUntil(lambda: told.names().count("ended") == 2)
    assert [one[1] for one in told.said if one[0] == "progressed"] == [1, 1]
    assert "done" not in told.names()


def test_cancelling_keeps_what_is_done_and_ends_every_job(worker: Worker, qtbot: QtBot) -> None:
    told = Told(worker)

    def click(*step: object) -> None:
        """Cancels as a click does, through the event loop, while the worker is adding."""
        if len(told.said) == 4:
            QTimer.singleShot(0, worker.cancel)

    worker.progressed.connect(click)
    worker.run(1, add(*(f"{n}.txt" for n in range(50))))
    worker.run(2, add("z.txt"))
    qtbot.waitUntil(lambda: told.names().count("ended") == 2)
    assert told.names()[-2:] == ["ended", "ended"]
    assert told.names().count("progressed") < 10
    count = len(told.said)
    qtbot.wait(20)
    assert len(told.said) == count


def test_a_fault_while_adding_ends_that_job_only(
    worker: Worker, library: Any, qtbot: QtBot
) -> None:
    def broken(paths: tuple[Path, ...]) -> Any:
        yield Progress(0, 1, paths[0], "reading")
        raise OSError("disk")

    library.add = broken
    told = Told(worker)
    worker.run(1, add("a.txt"))
    worker.run(2, lambda engine: engine.add_starters())
    library.add_starters = lambda: iter([Progress(1, 1, Path("b.txt"), "done", "added")])
    qtbot.waitUntil(lambda: told.names().count("ended") == 2)
    assert told.names()[:3] == ["progressed", "failed", "ended"]
    assert told.names()[-1] == "ended"
    assert isinstance(told.said[1][2], OSError)


def test_closing_closes_the_library(worker: Worker, library: Any) -> None:
    worker.do(1, lambda engine: engine.documents())
    worker.run(2, add("a.txt"))
    worker.close()
    assert library.closed
