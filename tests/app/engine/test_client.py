"""The client drops what is no longer wanted and passes on what changes the library."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.engine.client import Client
from app.engine.worker import Worker


@pytest.fixture
def client(library: Any, qtbot: QtBot) -> Client:
    """A client whose worker lives on this thread."""
    return Client(Worker(lambda: library))


def test_only_the_latest_question_is_answered(client: Client, library: Any) -> None:
    answers: list[Any] = []
    client.answered.connect(answers.append)
    client._to_do.disconnect(client._worker.do)
    client.ask("early", ())
    client.ask("late", ())
    client._worker.done.emit(2, library.ask("late"))
    client._worker.done.emit(1, library.ask("early"))
    assert [answer.question for answer in answers] == ["late"]


def test_what_is_reckoned_comes_to_nothing_where_all_is_cancelled(
    client: Client, qtbot: QtBot
) -> None:
    done: list[Any] = []
    client.done.connect(lambda errand, result: done.append((errand, result)))
    client.reckon("compare", lambda engine: iter([0.1, 0.2]))
    client.cancel()
    assert done == [("compare", None)]


def test_only_the_last_that_is_reckoned_counts(client: Client, qtbot: QtBot) -> None:
    def steps(result: str) -> Any:
        yield 0.5
        return result

    done: list[Any] = []
    shares: list[Any] = []
    client.done.connect(lambda errand, result: done.append((errand, result)))
    client.advanced.connect(lambda errand, share: shares.append((errand, share)))
    client.reckon("trace", lambda engine: steps("early"))
    client.reckon("trace", lambda engine: steps("late"))
    client.reckon("compare", lambda engine: steps("dropped"))
    client.give_up("compare")
    qtbot.waitUntil(lambda: bool(done))
    assert (done, shares) == ([("trace", "late")], [("trace", 0.5)])


def test_a_document_is_loaded_once(client: Client, library: Any) -> None:
    loaded: list[Any] = []
    client.loaded.connect(lambda name, paragraphs: loaded.append((name, paragraphs)))
    client.load("draft")
    library.texts.pop("draft")
    client.load("draft")
    assert loaded[0] == loaded[1]


def test_what_was_removed_is_kept_until_closing(client: Client) -> None:
    removed: list[Any] = []
    client.removed.connect(lambda one, documents: removed.append(one))
    client.remove("note")
    folder = removed[0].file.parent
    assert folder.is_dir()
    client.close()
    assert not folder.exists()


def test_what_failed_is_named(client: Client, library: Any) -> None:
    failed: list[Any] = []
    client.failed.connect(lambda errand, error: failed.append((errand, type(error))))
    library.trouble["ask"] = ValueError("no")
    client.ask("forum", ())
    assert failed == [("question", ValueError)]
