"""What a user does on the page of positions: filters, counts, files."""

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app.look import theme
from app.models.lists import Role
from app.views.positions import PositionsView
from app.window import Window
from corpus.model import Run
from index.errors import LibraryDamaged
from index.sheet import Note


@pytest.fixture
def view(window: Window, library: Any, document: Any, paragraph: Any, qtbot: QtBot) -> Any:
    """The page of positions, on a draft that two delegations marked and one remarks on."""
    library.texts.clear()
    first = (Run("Cables "), Run("must ", "deleted", "Fiji"), Run("should ", "inserted", "Fiji"),
             Run("reach islands.", "plain"))  # fmt: skip
    second = (Run("Funds grow"), Run(" fast", "inserted", "Malta"), Run("."))
    third = (Run("Cables last"), Run(" long", "inserted", "Fiji"), Run("."))
    rows = [
        paragraph("draft", first, "1", order=1),
        paragraph("draft", second, "2", order=2),
        paragraph("draft", third, "3", order=3),
    ]
    agreed = paragraph("draft", "[Agreed ad ref] Broadband ends nowhere.", "4", order=5)
    remark = paragraph(
        "draft", "Please check the figure.", "A1", kind="comment", attached_to=rows[0].id,
        author="Malta", order=4,
    )  # fmt: skip
    library.put(document("draft", title="Cable draft"), *rows, remark, agreed)
    window.desk._show_documents(library.documents())
    window.desk.go("positions")
    page = window.panes.middle.positions
    qtbot.waitUntil(lambda: not page.waiting.isVisible())
    return page


def titles(view: PositionsView) -> list[str]:
    model = view.model
    return [model.index(row).data(Role.TITLE) for row in range(model.rowCount())]


def test_every_proposal_is_listed_with_who_makes_it_and_its_words(view: PositionsView) -> None:
    assert sorted(titles(view)) == [
        "Fiji · insert", "Fiji · replace", "Malta · comment", "Malta · insert",
    ]  # fmt: skip
    assert view.total.text() == "4 proposals on 3 paragraphs"
    row = next(n for n, title in enumerate(titles(view)) if "replace" in title)
    index = view.model.index(row)
    assert index.data(Role.EDITS) == (("delete", "must"), ("insert", "should"))
    assert "[struck out: must] [inserted: should]" in index.data(
        Qt.ItemDataRole.AccessibleDescriptionRole
    )


def test_the_fields_keep_what_they_say(view: PositionsView, qtbot: QtBot) -> None:
    view.sieve.by.setCurrentIndex(view.sieve.by.findData("Fiji"))
    assert view.total.text() == "2 proposals on 2 paragraphs"
    view.sieve.action.setCurrentIndex(view.sieve.action.findData("insert"))
    assert titles(view) == ["Fiji · insert"]
    view.sieve.by.setCurrentIndex(0)
    view.sieve.action.setCurrentIndex(0)
    view.sieve.document.setCurrentIndex(view.sieve.document.findData("draft"))
    qtbot.keyClicks(view.sieve.words, "FUNDS malta")
    qtbot.waitUntil(lambda: titles(view) == ["Malta · insert"])
    view.sieve.words.setText("no such words")
    qtbot.waitUntil(lambda: titles(view) == [])
    assert not view.save.isEnabled()


def test_how_far_paragraphs_are_agreed_is_listed_and_kept_apart(
    view: PositionsView, window: Window, qtbot: QtBot
) -> None:
    view.choose("status")
    (row,) = (view.stances.index(n) for n in range(view.stances.rowCount()))
    assert row.data(Role.TITLE).endswith("para. 4")
    assert row.data(Role.DETAIL) == "agreed ad ref"
    assert view.total.text() == "1 paragraph with a status"
    view.agreed.activated.emit(row)
    qtbot.waitUntil(lambda: window.panes.source.page.target is not None)
    assert window.panes.source.page.target.label == "4"  # type: ignore[union-attr]
    view.choose("proposals")
    view.sieve.status.setCurrentIndex(view.sieve.status.findData("agreed ad ref"))
    assert titles(view) == []


def test_a_theme_keeps_what_belongs_to_it(view: PositionsView, qtbot: QtBot) -> None:
    view.sieve.theme.setCurrentIndex(view.sieve.theme.findData("c2"))
    qtbot.waitUntil(lambda: titles(view) == [])
    assert view.stances.rowCount() == 1
    view.sieve.theme.setCurrentIndex(0)
    qtbot.waitUntil(lambda: len(titles(view)) == 4)


def test_proposals_go_onto_the_sheet_by_delegation_with_their_paragraphs(
    view: PositionsView, window: Window, qtbot: QtBot
) -> None:
    sheet = window.panes.shelf.sheet.notebook
    rows = [n for n, title in enumerate(titles(view)) if title == "Fiji · replace"]
    view.list.setCurrentIndex(view.model.index(rows[0]))
    next(one for one in view.list.actions() if one.text() == "Add to sheet").trigger()
    (entry,) = sheet.sheet.answers
    (statement,) = entry.statements
    assert entry.question == "Positions: Fiji"
    assert statement.citation.quote == "Cables should reach islands."
    assert [statement.citation.quote[a:b] for a, b in statement.marked] == ["should"]
    assert statement.struck == ("must",)
    view.keep.click()
    assert [one.question for one in sheet.sheet.answers] == ["Positions: Fiji", "Positions: Malta"]
    remark = sheet.sheet.answers[1].statements
    assert {one.citation.quote for one in remark} == {
        "Funds grow fast.",
        "Please check the figure.",
    }
    assert [one.citation.attached.label for one in remark if one.citation.attached] == ["1"]


def test_what_would_leave_nothing_standing_goes_onto_the_sheet_as_a_note(
    view: PositionsView, window: Window, library: Any, paragraph: Any, qtbot: QtBot
) -> None:
    gone = paragraph("other", (Run("All of it.", "deleted", "Fiji"),), "9", order=1)
    library.put(replace(library.texts["draft"][0], id="other", title="Other draft"), gone)
    window.desk._show_documents(library.documents())
    qtbot.waitUntil(lambda: view.sieve.document.findData("other") > 0)
    view.sieve.document.setCurrentIndex(view.sieve.document.findData("other"))
    view.keep.click()
    (entry,) = window.panes.shelf.sheet.notebook.sheet.entries
    assert isinstance(entry, Note)
    assert entry.text == "Positions: Fiji\nOther draft, para. 9: [-All of it.-]"


def test_counts_are_a_chart_and_words_and_lead_to_the_proposals(
    view: PositionsView, window: Window, qtbot: QtBot
) -> None:
    view.choose("delegations")
    counts = [view.delegations.index(row) for row in range(view.delegations.rowCount())]
    assert [one.data() for one in counts] == ["Fiji: 2 proposals", "Malta: 2 proposals"]
    view.busiest.activated.emit(counts[1])
    assert {title.split(" · ")[0] for title in titles(view)} == {"Malta"}
    view.choose("contested")
    first = view.paragraphs.index(0)
    assert first.data(Role.SHARE) == (1.0, 1)
    view.sieve.by.setCurrentIndex(0)
    first = view.paragraphs.index(0)
    assert first.data() == "Cable draft, para. 1: 2 proposals"
    assert view.paragraphs.index(1).data(Role.SHARE) == (0.5, 1)
    view.disputed.activated.emit(first)
    qtbot.waitUntil(lambda: window.panes.source.page.target is not None)
    assert window.panes.source.page.target.label == "1"  # type: ignore[union-attr]


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_bar_is_as_long_as_its_share(view: PositionsView, direction: Qt.LayoutDirection) -> None:
    def inked(row: int) -> int:
        option = QStyleOptionViewItem()
        option.rect, option.direction = QRect(0, 0, 300, 70), direction
        image = QImage(300, 70, QImage.Format.Format_RGB32)
        image.fill(theme.look().surface)
        painter = QPainter(image)
        view.disputed.itemDelegate().paint(painter, option, view.paragraphs.index(row))
        painter.end()
        accent = theme.look().accent.rgb()
        return sum(image.pixel(x, y) == accent for x in range(300) for y in range(70))

    whole, half = inked(0), inked(1)
    assert 0.4 < half / whole < 0.6


def test_a_proposal_opens_where_it_stands(
    view: PositionsView, window: Window, qtbot: QtBot
) -> None:
    row = titles(view).index("Malta · comment")
    view.list.activated.emit(view.model.index(row))
    qtbot.waitUntil(lambda: window.panes.source.page.target is not None)
    assert window.panes.source.page.target.kind == "comment"  # type: ignore[union-attr]


@pytest.mark.parametrize("name", ["shown.csv", "shown.docx", "shown"])
def test_what_is_shown_is_saved(
    view: PositionsView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, window: Window, name: str
) -> None:
    view.sieve.by.setCurrentIndex(view.sieve.by.findData("Fiji"))
    chosen = (str(tmp_path / name), "Word file (*.docx)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)
    view.save.click()
    path = tmp_path / (name if "." in name else f"{name}.docx")
    assert window.statusBar().currentMessage() == f"Saved in {path.name}"
    if path.suffix == ".csv":
        rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
        assert [row[3] or row[4] for row in rows[1:]] == ["Fiji", "Fiji"]
    else:
        tables = docx.Document(str(path)).tables
        assert len(tables[-1].rows) == 3


def test_a_file_that_cannot_be_written_is_said(
    view: PositionsView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = (str(tmp_path / "nowhere" / "shown.csv"), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)
    view.save.click()
    assert "shown.csv" in view.notice.text()


def test_what_changes_in_the_library_is_gathered_anew(
    view: PositionsView, window: Window, library: Any, qtbot: QtBot
) -> None:
    view.sieve.by.setCurrentIndex(view.sieve.by.findData("Fiji"))
    library.texts.clear()
    window.desk._show_documents(())
    qtbot.waitUntil(lambda: titles(view) == [])
    assert view.total.text() == "No document here marks changes or has comments."
    assert view.sieve.by.currentData() is None


def test_gathering_that_fails_or_is_cancelled_is_tried_again_when_looked_at(
    view: PositionsView, window: Window, library: Any, qtbot: QtBot
) -> None:
    library.trouble["positions"] = LibraryDamaged(Path("library"))
    window.desk._show_documents(library.documents())
    qtbot.waitUntil(lambda: view.notice.text() != "")
    window.desk.go("ask")
    window.desk.go("positions")
    view.waiting.cancel.click()
    assert not view.waiting.isVisible()
    window.desk.go("ask")
    window.desk.go("positions")
    qtbot.waitUntil(lambda: not view.waiting.isVisible())
    assert len(titles(view)) == 4
