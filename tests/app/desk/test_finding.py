"""What a user does on the pages to find and to explore."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from app import phrases
from app.models.grouped import Mentions
from app.models.lists import Role
from app.views.cards import StatementCard
from app.window import Window
from corpus.model import Run
from index.model import Citation, Mention, Passage, Scope, Statement, Theme


def row_of(model: Any, title: str) -> Any:
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    return next(row for row in rows if str(row.data(Role.TITLE)).startswith(title))


def test_a_theme_shows_its_paragraphs_by_document_and_leads_to_them(
    window: Window, qtbot: QtBot
) -> None:
    window.desk.go("explore")
    themes = window.panes.middle.explore.themes
    themes.list.activated.emit(row_of(themes.themes, "C2"))
    assert themes.title.text().startswith("C2 · Information")
    assert themes.total.text() == "1 paragraph in 1 document"
    themes.found.activated.emit(themes.passages.index(1))
    qtbot.waitUntil(lambda: window.panes.source.page.target is not None)
    target = window.panes.source.page.target
    assert target is not None
    assert target.label == "200"
    qtbot.keyClick(themes, Qt.Key.Key_Escape)
    assert themes.currentIndex() == 0


def test_the_official_place_of_a_theme_opens_or_says_that_it_is_not_there(
    window: Window, qtbot: QtBot
) -> None:
    themes = window.panes.middle.explore.themes
    window.desk.go("explore")
    themes.show_theme(Theme("t", "lines", "", "T", "A.", (), ("E/CN.16/2025/2, para. 9",)))
    themes._links.itemAt(0).widget().click()
    qtbot.waitUntil(lambda: window.panes.source.page.target is not None)
    themes.show_theme(Theme("t", "lines", "", "T", "A.", (), ("A/1/1, para. 9",)))
    themes._links.itemAt(0).widget().click()
    assert themes.notice.text().startswith("There is no paragraph")


def test_the_glossary_is_searched_as_one_types_and_leads_to_the_mentions(
    window: Window, library: Any, qtbot: QtBot
) -> None:
    window.desk.go("explore")
    explore = window.panes.middle.explore
    explore.choose("glossary")
    glossary = explore.glossary
    whole = glossary.shown.rowCount()
    qtbot.keyClicks(glossary.field, "igf")
    assert 0 < glossary.shown.rowCount() < whole
    qtbot.keyClick(glossary.field, Qt.Key.Key_Return)
    chosen = glossary.list.currentIndex().data(Role.VALUE)
    assert "IGF" in (chosen.name, *chosen.others)
    glossary.where.click()
    assert window.panes.pages.page == "find"
    assert f'"{chosen.name}"' in window.panes.question.field.text()
    assert library.scopes[-1].every is False
    glossary.field.setText("no such term anywhere")
    assert glossary.none.isVisibleTo(glossary)


def test_filters_say_what_counts_as_a_mention(window: Window, library: Any) -> None:
    window.desk.finding.find("forum")
    assert library.scopes[-1] == Scope()
    mentions = window.panes.middle.mentions
    mentions.filters["struck"].click()
    mentions.filters["comments"].click()
    assert library.scopes[-1] == Scope(struck=True, comments=False)


def test_the_list_of_mentions_is_saved(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.desk.finding.find("forum")
    chosen = tmp_path / "list.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    window.panes.middle.mentions.save()
    assert "para. 7" in chosen.read_text("utf-8-sig")
    chosen = tmp_path / "missing" / "list.csv"
    window.panes.middle.mentions.save()
    assert "can't be written" in window.panes.question.notice.text()


def test_the_tour_goes_through_the_program_and_ends_with_escape(
    window: Window, qtbot: QtBot
) -> None:
    window.begin_tour()
    tour = window.panes.middle.tour
    assert tour.isVisible()
    pages = []
    while tour.count.text() != "7 of 7":
        tour.show_me.click()
        pages.append(window.panes.pages.page)
        tour.next.click()
    assert pages[0] == "ask"
    assert "find" in pages
    tour.show_me.click()
    assert window.panes.pages.page == "explore"
    qtbot.keyClick(tour, Qt.Key.Key_Escape)
    assert not tour.isVisible()
    assert QApplication.activeModalWidget() is None


def test_a_comment_and_struck_words_are_said_to_be_what_they_are(
    window: Window, library: Any, document: Any, paragraph: Any
) -> None:
    draft = document("talks")
    remark = paragraph("talks", "Broadband matters.", "u1", kind="comment", author="Atlantis")
    note = Passage(remark, draft, 0.5, (("words", 0.4), ("meaning", 0.01)))
    assert phrases.why(note) == "a comment by Atlantis, not the text · Uses your words"
    runs = (Run("We "), Run("never ", "deleted"), Run("agree."))
    struck = Mention(paragraph("talks", runs, "2"), draft, 0, 5, struck="never ")
    model = Mentions()
    model.show_found((struck,))
    assert model.index(1).data(Role.STRUCK) is True
    assert model.index(1).data(Role.DETAIL) == "struck out"
    card = StatementCard(Statement(Citation(remark, draft, 0, 9)))
    said = [label.text() for label in card.findChildren(QLabel)]
    assert "A comment by Atlantis, not the text" in said
