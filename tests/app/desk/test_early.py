"""What comes of a question asked while documents are still being added."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.window import Window
from index.model import Progress

_REFUSED = "Which football club is cheapest?"
_ANSWERED = "Who has broadband?"


@pytest.fixture
def held(window: Window, library: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[bool]]:
    """Files are being added for as long as this list holds something."""
    holding = [True]

    def add(paths: tuple[Path, ...]) -> Iterator[Progress]:
        while holding:
            yield Progress(0, 1, paths[0], "reading")
        yield Progress(1, 1, paths[0], "done", "added", None, 1)

    monkeypatch.setattr(library, "add", add)
    window.desk.add((Path("paper.txt"),))
    yield holding
    holding.clear()


def test_what_is_not_answered_yet_is_asked_again_when_all_is_there(
    window: Window, library: Any, held: list[bool], qtbot: QtBot
) -> None:
    window.desk.ask(_REFUSED)
    qtbot.waitUntil(lambda: len(library.asked) == 1)
    assert "still being added" in window.panes.question.notice.text()
    assert window.panes.question.notice.isVisible()
    held.clear()
    qtbot.waitUntil(lambda: len(library.asked) == 2)
    assert [question for question, _ in library.asked] == [_REFUSED, _REFUSED]
    assert not window.panes.question.notice.isVisible()


def test_an_answer_read_already_is_not_taken_away(
    window: Window, library: Any, held: list[bool], qtbot: QtBot
) -> None:
    window.desk.ask(_ANSWERED)
    qtbot.waitUntil(lambda: bool(window.panes.middle.answer.cards))
    assert not window.panes.question.notice.isVisible()
    held.clear()
    qtbot.waitUntil(lambda: not window.panes.shelf.library.adding.is_running)
    assert len(library.asked) == 1


def test_who_has_begun_another_question_is_left_alone(
    window: Window, library: Any, held: list[bool], qtbot: QtBot
) -> None:
    window.desk.ask(_REFUSED)
    qtbot.waitUntil(lambda: len(library.asked) == 1)
    window.panes.question.field.setText("Another one")
    held.clear()
    qtbot.waitUntil(lambda: not window.panes.shelf.library.adding.is_running)
    assert len(library.asked) == 1
