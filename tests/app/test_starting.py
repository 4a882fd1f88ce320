"""The window opens a library: the first time, a damaged one, one that can't be had."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from app.engine.worker import Worker
from app.main import on_its_own_thread
from app.window import Window
from index.errors import LibraryDamaged, LibraryLocked, ModelMissing
from index.model import Progress
from tests.app.conftest import ask


@pytest.fixture
def starter(look: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Four questions that come with the program."""
    questions = ["What is the IGF?", "What are action lines?", "Who hosts it?", "A fourth?"]
    (tmp_path / "starter").mkdir()
    (tmp_path / "starter" / "questions.txt").write_text("\n\n".join(questions))
    monkeypatch.setattr("app.views.welcome.resources.path", tmp_path.joinpath)
    return questions


def test_the_first_start_adds_the_starters_and_offers_questions(
    starter: list[str], qtbot: QtBot, look: Any, library: Any, settings: QSettings
) -> None:
    library.texts.clear()
    window = Window(Worker(lambda: library), settings)
    qtbot.addWidget(window)
    window.show()
    window.start()
    qtbot.waitUntil(lambda: window.panes.shelf.library.documents.rowCount() == 1)
    offered = window.panes.middle.welcome.questions
    assert [one.accessibleName() for one in offered] == starter[:3]
    offered[0].click()
    assert library.asked == [("What is the IGF?", ())]


def test_a_library_that_does_not_open_can_be_tried_again(
    qtbot: QtBot, look: Any, library: Any, settings: QSettings
) -> None:
    tries: Iterator[Exception | None] = iter([LibraryLocked(Path("/l")), None])

    def open_library() -> Any:
        error = next(tries)
        if error is not None:
            raise error
        return library

    window = Window(Worker(open_library), settings)
    qtbot.addWidget(window)
    window.show()
    window.start()
    assert window.panes.middle.sentence.isVisible()
    assert not window.panes.middle.mend.isVisible()
    window.panes.middle.retry.click()
    assert window.panes.middle.page is window.panes.middle.welcome
    assert window.panes.shelf.library.documents.rowCount() == 2


def test_a_damaged_library_is_mended_from_the_window(
    qtbot: QtBot, look: Any, library: Any, settings: QSettings
) -> None:
    whole: list[bool] = []

    def open_library() -> Any:
        if not whole:
            raise LibraryDamaged(Path("/l"), "a page is torn", datetime(2031, 5, 4, tzinfo=UTC))
        return library

    window = Window(Worker(open_library, lambda: whole.append(True)), settings)
    qtbot.addWidget(window)
    middle = window.panes.middle
    window.show()
    window.start()
    assert "a page is torn" in middle.sentence.text()
    assert "04 May 2031" in middle.sentence.text()
    assert middle.mend.isVisible()
    middle.mend.click()
    assert middle.page is middle.welcome
    assert window.panes.shelf.library.documents.rowCount() == 2


def test_the_index_is_put_in_order_without_a_list_of_files(
    window: Window, library: Any, qtbot: QtBot
) -> None:
    library.healing = (Progress(3, 9, Path("/l"), "indexing"),)
    said: list[str] = []
    window.desk.told.connect(said.append)
    window.desk._client.keep_up()
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said == ["Putting the index in order…", "The index is in order"]
    assert not window.panes.shelf.library.adding.isVisible()


def test_a_missing_model_is_said_when_it_is_needed(window: Window, library: Any) -> None:
    library.trouble["warm"] = ModelMissing()
    window.desk._client.keep_up()
    assert not window.panes.question.notice.isVisible()
    library.trouble["ask"] = ModelMissing()
    ask(window, "Is the forum permanent?")
    assert "model" in window.panes.question.notice.text()


def test_a_worker_on_its_own_thread_answers_end_to_end(
    qtbot: QtBot, look: Any, library: Any, settings: QSettings
) -> None:
    threads: list[int] = []

    def open_library() -> Any:
        threads.append(threading.get_ident())
        return library

    worker = Worker(open_library)
    with on_its_own_thread(worker) as thread:
        window = Window(worker, settings)
        qtbot.addWidget(window)
        window.show()
        window.start()
        ask(window, "Is the forum permanent?")
        assert window.panes.middle.answer.answer is None
        qtbot.waitUntil(lambda: window.panes.source.page.quoted == "The Forum is made permanent.")
        window.desk.add((Path("/a/one.txt"),))
        qtbot.waitUntil(lambda: window.panes.shelf.library.documents.rowCount() == 3)
        window.close()
    assert thread.isFinished()
    assert library.closed
    assert threads != [threading.get_ident()]
