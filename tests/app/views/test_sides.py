"""A small window, or large letters: what a user sees is never three panes on each other."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from app.views.parts import Choice, WrappedButton
from app.views.sieve import Sieve
from app.window import Window
from index.themes import themes


@pytest.fixture
def small(window: Window, qtbot: QtBot) -> Iterator[Window]:
    """The window at its smallest, in letters twice as large."""
    window.choose(replace(window.chosen, text_size=200))
    window.resize(960, 600)
    qtbot.waitUntil(lambda: not window.panes.source.isVisible())
    yield window
    window.choose(replace(window.chosen, text_size=100))


def button(window: Window, name: str) -> QToolButton:
    return next(one for one in window.findChildren(QToolButton) if one.accessibleName() == name)


def test_the_library_gives_way_to_the_source_of_an_answer_and_comes_back(
    small: Window, qtbot: QtBot
) -> None:
    panes = small.panes
    assert panes.shelf.isVisible()
    panes.question.field.setText("Is the forum permanent?")
    qtbot.keyClick(panes.question.field, Qt.Key.Key_Return)
    assert panes.source.isVisible()
    assert not panes.shelf.isVisible()
    library = button(small, "Show the library and the sheet")
    qtbot.mouseClick(library, Qt.MouseButton.LeftButton)
    assert library.isChecked()
    assert panes.shelf.isVisible()
    assert not panes.source.isVisible()
    qtbot.mouseClick(button(small, "Show the source"), Qt.MouseButton.LeftButton)
    assert panes.source.isVisible()
    small.actions_by_name["Sheet"].trigger()
    assert panes.shelf.sheet.isVisible()
    small.actions_by_name["Source"].trigger()
    assert panes.source.isVisible()


def test_all_three_are_there_again_where_there_is_room(small: Window, qtbot: QtBot) -> None:
    small.resize(2400, 900)
    qtbot.waitUntil(small.panes.source.isVisible)
    assert small.panes.shelf.isVisible()
    assert not button(small, "Show the source").isVisible()


def test_filters_of_proposals_stand_in_place_of_the_list_where_it_is_low(
    small: Window, qtbot: QtBot
) -> None:
    small.desk.go("positions")
    positions = small.panes.middle.positions
    qtbot.waitUntil(lambda: not positions.sieve.isVisible())
    assert positions.list.isVisible()
    qtbot.mouseClick(positions.filter, Qt.MouseButton.LeftButton)
    assert positions.sieve.isVisible()
    assert not positions.list.isVisible()


def test_fields_of_proposals_stand_beside_each_other_as_their_words_have_room(
    qtbot: QtBot, look: Any
) -> None:
    sieve = Sieve(themes())
    qtbot.addWidget(sieve)
    sieve.show()
    for width in (900, 500, 250):
        sieve.resize(width, 300)
        for field in (sieve.by, sieve.action, sieve.document, sieve.theme, sieve.status):
            room = field.width() - 30
            assert field.fontMetrics().horizontalAdvance(field.currentText()) <= room


def test_choices_take_a_second_line_before_any_is_cut(qtbot: QtBot, look: Any) -> None:
    choice = Choice("Left side", {"a": "Bibliothèque", "b": "Feuille (12)", "c": "Positions"})
    qtbot.addWidget(choice)
    choice.resize(choice.sizeHint())
    choice.show()
    first, *_, last = choice.findChildren(QToolButton)
    assert first.y() == last.y()
    narrow = choice.sizeHint().width() - 20
    choice.resize(narrow, choice.heightForWidth(narrow))
    assert first.y() < last.y()
    assert last.width() >= last.sizeHint().width()
    assert choice.rect().contains(last.geometry())


def test_a_question_to_click_goes_over_two_lines_before_it_is_cut(qtbot: QtBot, look: Any) -> None:
    question = WrappedButton("What is the Internet Governance Forum & who hosts it?")
    qtbot.addWidget(question)
    question.resize(150, 40)
    question.show()
    lines = question.text().split("\n")
    assert len(lines) > 1
    widest = max(question.fontMetrics().horizontalAdvance(line) for line in lines)
    assert widest < question.width()
    assert "&&" in question.text()
    assert question.accessibleName().endswith("Forum & who hosts it?")
