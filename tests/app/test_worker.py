"""The worker answers numbered requests and adds files in between."""

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.worker import Worker
from index.model import Progress, Scope


class Told:
    """What a worker said, in order."""

    def __init__(self, worker: Worker) -> None:
        self.said: list[tuple[Any, ...]] = []
        for name in (
            "opened", "answered", "found", "loaded", "located", "progressed", "added", "removed",
            "failed",
        ):  # fmt: skip
            getattr(worker, name).connect(partial(self._hear, name))

    def _hear(self, name: str, *facts: Any) -> None:
        self.said.append((name, *facts))

    def names(self) -> list[str]:
        return [one[0] for one in self.said]


@pytest.fixture
def worker(library: Any, qtbot: QtBot) -> Worker:
    """A worker on this thread."""
    return Worker(lambda: library)


def test_each_request_is_answered_under_its_number(worker: Worker, library: Any) -> None:
    told = Told(worker)
    worker.open(1)
    worker.ask(2, "forum", ())
    worker.find(3, "forum", ("note",), Scope())
    worker.load_document(4, "draft")
    worker.locate(5, "draft")
    worker.remove(6, "note")
    assert [(name, number) for name, number, *_ in told.said] == [
        ("opened", 1), ("answered", 2), ("found", 3), ("loaded", 4), ("located", 5), ("removed", 6),
    ]  # fmt: skip
    assert told.said[2][2] == ()
    assert told.said[3][2] == library.paragraphs("draft")


def test_an_exception_becomes_a_signal_and_the_next_request_works(
    worker: Worker, library: Any
) -> None:
    told = Told(worker)
    library.trouble["ask"] = ValueError("no")
    worker.ask(1, "forum", ())
    worker.ask(2, "forum", ())
    assert told.names() == ["failed", "answered"]
    assert isinstance(told.said[0][2], ValueError)


def test_a_question_is_answered_between_two_files(worker: Worker, qtbot: QtBot) -> None:
    told = Told(worker)
    worker.add(1, tuple(Path(f"{n}.txt") for n in range(50)))

    def click(*step: object) -> None:
        """Asks as a click does, through the event loop, while the worker is adding."""
        if len(told.said) == 3:
            QTimer.singleShot(0, partial(worker.ask, 2, "forum", ()))

    worker.progressed.connect(click)
    qtbot.waitUntil(lambda: "added" in told.names())
    names = told.names()
    assert 3 <= names.index("answered") < 10
    assert names.count("progressed") == 100


def test_files_given_meanwhile_are_added_afterwards(worker: Worker, qtbot: QtBot) -> None:
    told = Told(worker)
    worker.add(1, (Path("a.txt"),))
    worker.add_starters(2)
    qtbot.waitUntil(lambda: told.names().count("added") == 2)
    numbers = [one[1] for one in told.said]
    assert numbers == sorted(numbers)


def test_cancelling_keeps_what_is_done_and_ends_every_job(worker: Worker, qtbot: QtBot) -> None:
    told = Told(worker)

    def click(*step: object) -> None:
        """Cancels as a click does, through the event loop, while the worker is adding."""
        if len(told.said) == 4:
            QTimer.singleShot(0, worker.cancel)

    worker.progressed.connect(click)
    worker.add(1, tuple(Path(f"{n}.txt") for n in range(50)))
    worker.add(2, (Path("z.txt"),))
    qtbot.waitUntil(lambda: told.names().count("added") == 2)
    assert told.names()[-2:] == ["added", "added"]
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
    worker.add(1, (Path("a.txt"),))
    worker.add_starters(2)
    library.add_starters = lambda: iter([Progress(1, 1, Path("b.txt"), "done", "added")])
    qtbot.waitUntil(lambda: told.names().count("added") == 2)
    assert told.names()[:3] == ["progressed", "failed", "added"]
    assert told.names()[-1] == "added"
    assert isinstance(told.said[1][2], OSError)


def test_what_was_removed_is_kept_until_closing(worker: Worker, library: Any) -> None:
    told = Told(worker)
    worker.remove(1, "note")
    folder = told.said[0][2].file.parent
    assert folder.is_dir()
    worker.close()
    assert not folder.exists()


def test_closing_closes_the_library(worker: Worker, library: Any) -> None:
    worker.open(1)
    worker.add(2, (Path("a.txt"),))
    worker.close()
    assert library.closed
