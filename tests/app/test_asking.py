"""What a user asks in the window, from the question to the paragraph."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from app.engine.worker import Worker
from app.look import theme
from app.settings import Settings
from app.window import Window
from index.errors import LibraryLocked
from index.library import Library
from index.model import Answer
from tests.app.conftest import ask


def test_a_citation_opens_its_source_scrolled_and_highlighted(window: Window, qtbot: QtBot) -> None:
    ask(window, "Who has broadband?")
    answer, page = window.panes.middle.answer, window.panes.source.page
    assert answer.verdict.text() == "1 document, 1 paragraph"
    assert [card.quotation.toPlainText() for card in answer.cards] == ["Long ago."]
    window.panes.shelf.library.opened.emit(window.panes.shelf.library.documents.values[1])
    qtbot.mouseClick(answer.cards[0].link, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.target is not None and page.verticalScrollBar().value() > 0)
    assert page.target is not None
    assert page.target.label == "200"
    assert page.quoted == "Long ago."
    seen = page.viewport().rect()
    assert seen.contains(page.cursorRect().center())
    assert answer.cards[0].property("current")


def test_back_and_forward_walk_through_the_places(window: Window, qtbot: QtBot) -> None:
    source = window.panes.source
    ask(window, "Is the forum permanent?")
    ask(window, "Who has broadband?")
    qtbot.waitUntil(lambda: source.page.quoted == "Long ago.")
    (card,) = window.panes.middle.answer.cards
    assert card.property("current")
    source.back()
    qtbot.waitUntil(lambda: source.page.quoted == "The Forum is made permanent.")
    assert not card.property("current")
    source.forward()
    qtbot.waitUntil(lambda: source.page.quoted == "Long ago.")
    assert card.property("current")


def test_every_passage_is_listed_with_what_spoke_for_it(window: Window, qtbot: QtBot) -> None:
    ask(window, "Is the forum permanent?")
    answer = window.panes.middle.answer
    assert not answer.list.isVisible()
    answer.more.click()
    assert answer.list.isVisible()
    row = answer.passages.index(0)
    assert "Zero draft (Atlantis), para. 7" in str(row.data())
    answer.list.clicked.emit(row)
    qtbot.waitUntil(lambda: window.panes.source.page.target is not None)
    target = window.panes.source.page.target
    assert target is not None
    assert target.label == "7"
    answer.list.setCurrentIndex(row)
    answer.list.actions()[0].trigger()
    copied = QGuiApplication.clipboard().text()
    assert (
        copied == "“The Forum is made permanent. It meets yearly.” (Zero draft (Atlantis), para. 7)"
    )


def test_readings_are_offered_only_where_there_are_marks(window: Window, qtbot: QtBot) -> None:
    source = window.panes.source
    ask(window, "Is the forum permanent?")
    assert source.head.reading.isVisible()
    ask(window, "Who has broadband?")
    assert not source.head.reading.isVisible()
    qtbot.waitUntil(lambda: source.page.quoted == "Long ago.")


def test_a_refusal_says_so_and_shows_the_nearest(window: Window) -> None:
    ask(window, "Which football club is cheapest?")
    answer = window.panes.middle.answer
    assert answer.reason.isVisible()
    assert answer.reason.text().startswith("The documents don't say")
    assert answer.cards == []
    assert answer.list.isVisible()
    assert answer.passages.rowCount() == 2


def test_an_empty_question_is_not_asked(window: Window, library: Any) -> None:
    ask(window, "   ")
    assert library.asked == []
    assert window.panes.question.notice.isVisible()


def test_a_question_of_ten_thousand_letters_is_asked(window: Window, library: Any) -> None:
    ask(window, "forum " * 1666)
    assert len(library.asked) == 1
    assert window.panes.middle.answer.cards


def test_ticked_documents_limit_the_question(window: Window, library: Any) -> None:
    documents = window.panes.shelf.library.documents
    documents.tick(("note",))
    assert window.panes.question._within.isVisible()
    ask(window, "Is the forum permanent?")
    assert library.asked[-1] == ("Is the forum permanent?", ("note",))
    window.panes.question.widened.emit()
    assert documents.ticks == ()
    ask(window, "Is the forum permanent?")
    assert library.asked[-1][1] == ()


def test_every_mention_is_found_and_stepped_through(window: Window, qtbot: QtBot) -> None:
    window.desk.go("find")
    ask(window, "number 7.")
    mentions = window.panes.middle.mentions
    assert mentions.total.text() == "20 mentions in 1 document"
    assert mentions.model.rowCount() == 21
    mentions.next()
    qtbot.waitUntil(lambda: window.panes.source.page.quoted == "number 7.")
    assert mentions.list.currentIndex().row() == 1
    mentions.previous()
    assert mentions.list.currentIndex().row() == 20
    mentions.list.actions()[0].trigger()
    assert QGuiApplication.clipboard().text().endswith(", para. 7)")


def test_a_stale_answer_is_ignored(qtbot: QtBot, look: Any, library: Any, settings: Any) -> None:
    worker = Worker(lambda: library)
    window = Window(worker, settings)
    qtbot.addWidget(window)
    client = window.desk._client
    client._to_do.disconnect(worker.do)
    window.desk._ask("first question about the forum")
    window.desk._ask("second question about broadband")
    late = library.ask("first question about the forum")
    right = library.ask("second question about broadband")
    worker.done.emit(2, right)
    worker.done.emit(1, late)
    assert window.panes.middle.answer.answer == right


def test_the_keyboard_goes_from_the_question_to_the_source(window: Window, qtbot: QtBot) -> None:
    ask(window, "Sentence number review forum")
    cards = window.panes.middle.answer.cards
    window.activateWindow()
    qtbot.keyClick(window.panes.question.field, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is cards[0])
    qtbot.keyClick(cards[0], Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is cards[1])
    qtbot.keyClick(cards[1], Qt.Key.Key_C)
    copied = QGuiApplication.clipboard().text()
    assert copied == "“The Forum is made permanent.” (Zero draft (Atlantis), para. 7)"
    qtbot.keyClick(cards[1], Qt.Key.Key_S)
    assert window.panes.shelf.sheet.statements == {cards[1].statement}
    qtbot.keyClick(cards[1], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.panes.source.page.quoted == "The Forum is made permanent.")


def test_a_known_error_is_a_sentence_below_the_question(window: Window, library: Any) -> None:
    library.trouble["ask"] = LibraryLocked(Path("/l"))
    ask(window, "Is the forum permanent?")
    assert "another program" in window.panes.question.notice.text()
    assert window.panes.question.go.text() == "Ask"


def test_values_reach_the_views_untouched(window: Window, library: Any) -> None:
    ask(window, "Is the forum permanent?")
    answer: Answer | None = window.panes.middle.answer.answer
    assert answer is not None
    shown = window.panes.source.page.target
    assert shown is answer.statements[0].citation.paragraph


def test_what_was_asked_before_is_offered_while_typing(window: Window, qtbot: QtBot) -> None:
    field = window.panes.question.field
    window.activateWindow()
    for question in ("Is the forum permanent?", "Who has broadband?"):
        ask(window, question)
    field.clear()
    field.setFocus()
    qtbot.keyClicks(field, "broad")
    popup = field.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    assert field.completer().completionCount() == 1
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "Who has broadband?"
    window.actions_by_name["Forget the questions asked"].trigger()
    field.clear()
    qtbot.keyClicks(field, "broad")
    assert not popup.isVisible()


def test_the_figure_asked_for_is_marked_in_its_quotation(window: Window) -> None:
    ask(window, "Who has broadband?")
    (card,) = window.panes.middle.answer.cards
    document = card.quotation.document()
    marked = [
        position
        for position in range(document.characterCount() - 1)
        if _background(card.quotation, position) == theme.look().marker
    ]
    assert marked == [0, 1]


def _background(quotation: QTextEdit, position: int) -> QColor:
    cursor = QTextCursor(quotation.document())
    cursor.setPosition(position + 1)
    return cursor.charFormat().background().color()


def test_the_buttons_of_a_card_copy_keep_and_open_it(window: Window, qtbot: QtBot) -> None:
    ask(window, "Is the forum permanent?")
    answer, source = window.panes.middle.answer, window.panes.source
    (card,) = answer.cards
    buttons = {one.accessibleName(): one for one in card.findChildren(QToolButton)}
    qtbot.mouseClick(buttons["Copy with citation"], Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().endswith("(Zero draft (Atlantis), para. 7)")
    qtbot.mouseClick(buttons["Add to sheet"], Qt.MouseButton.LeftButton)
    assert buttons["Add to sheet"].accessibleName() == "On the sheet"
    assert window.panes.shelf.sheet.statements == {card.statement}
    source.forget({"draft"})
    qtbot.mouseClick(buttons["Open source"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: source.page.quoted == "The Forum is made permanent.")
    qtbot.mouseClick(buttons["More"], Qt.MouseButton.LeftButton)
    (menu,) = (one for one in card.findChildren(QMenu) if one.isVisible())
    assert [one.text().split("\t")[0] for one in menu.actions()][-1] == "Where did it go?"
    menu.actions()[-1].trigger()
    menu.close()
    assert window.panes.pages.page == "compare"


def test_the_whole_answer_is_copied_and_kept_by_its_buttons(window: Window, qtbot: QtBot) -> None:
    ask(window, "Sentence number review forum")
    answer = window.panes.middle.answer
    qtbot.mouseClick(answer.copy_all, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().count("“") == len(answer.cards) > 1
    qtbot.mouseClick(answer.keep_all, Qt.MouseButton.LeftButton)
    assert all(card.is_kept for card in answer.cards)


@pytest.mark.model
def test_a_reference_typed_jumps_to_its_paragraph(
    qtbot: QtBot, look: Any, settings: Any, tmp_path: Path
) -> None:
    file = tmp_path / "draft.txt"
    lines = ["Zero draft on lighthouses", *(f"{n}. We note point {n}." for n in range(1, 40))]
    file.write_text("\n\n".join(lines), "utf-8")
    with Library.open(tmp_path / "library") as real:
        list(real.add([file]))
        window = Window(Worker(lambda: real), settings, Settings(keep_index=False))
        qtbot.addWidget(window)
        window.show()
        window.start()
        field, page = window.panes.question.field, window.panes.source.page
        qtbot.keyClicks(field, "zero draft para 31")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page.target is not None and page.target.label == "31")
        (card,) = window.panes.middle.answer.cards
        assert "point 31" in card.quotation.toPlainText()
        window.close()
