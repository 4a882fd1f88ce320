"""What a user does in the window, from the question to the paragraph."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QMessageBox,
)
from pytestqt.qtbot import QtBot

from app.engine.worker import Worker
from app.main import on_its_own_thread
from app.window import Window
from index.errors import LibraryDamaged, LibraryLocked, LibraryUnwritable, ModelMissing
from index.model import Answer, Progress


def ask(window: Window, question: str) -> None:
    window.panes.question.field.setText(question)
    window.panes.question.submit()


def drop(window: Window, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(50, 300),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


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


def test_dropped_files_are_added_a_line_each(window: Window, qtbot: QtBot) -> None:
    adding = window.panes.shelf.library.adding
    drop(window, Path("/a/one.txt"), Path("/a/two.png"))
    assert adding.isVisible()
    qtbot.waitUntil(lambda: not adding.cancel.isVisible())
    assert [str(adding.steps.index(row).data()).split(":")[0] for row in range(2)] == [
        "one.txt",
        "two.png",
    ]
    assert adding.title.accessibleName() == "1 file done, 1 file could not be read"
    assert window.panes.shelf.library.documents.rowCount() == 3


def test_adding_can_be_cancelled_and_asked_in_between(window: Window, qtbot: QtBot) -> None:
    adding = window.panes.shelf.library.adding
    # More than are done while the question is asked, on a machine of any speed.
    window.desk.add(tuple(Path(f"/a/{n}.txt") for n in range(20_000)))
    qtbot.waitUntil(lambda: adding.steps.rowCount() > 2)
    ask(window, "Who has broadband?")
    assert window.panes.middle.answer.cards
    adding.cancel.click()
    assert adding.title.accessibleName().startswith("Cancelled")
    documents = window.panes.shelf.library.documents
    qtbot.waitUntil(lambda: 2 < documents.rowCount() < 20_002)
    count = documents.rowCount()
    qtbot.wait(20)
    assert documents.rowCount() == count


@pytest.mark.parametrize("confirmed", [True, False])
def test_removing_asks_first(window: Window, qtbot: QtBot, confirmed: bool) -> None:
    shelf = window.panes.shelf.library
    shelf.list.setCurrentIndex(shelf.list.model().index(1, 0))

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        kind = (
            QMessageBox.ButtonRole.DestructiveRole
            if confirmed
            else QMessageBox.ButtonRole.RejectRole
        )
        next(one for one in box.buttons() if box.buttonRole(one) == kind).click()

    QTimer.singleShot(0, answer)
    shelf.remove_chosen()
    assert shelf.documents.rowCount() == (1 if confirmed else 2)


def test_a_removed_document_leaves_the_source(window: Window, qtbot: QtBot) -> None:
    ask(window, "Is the forum permanent?")
    assert window.panes.source.place is not None
    window.desk._client.remove("draft")
    assert window.panes.source.place is None
    assert window.panes.shelf.library.documents.rowCount() == 1


def test_a_known_error_is_a_sentence_below_the_question(window: Window, library: Any) -> None:
    library.trouble["ask"] = LibraryLocked(Path("/l"))
    ask(window, "Is the forum permanent?")
    assert "another program" in window.panes.question.notice.text()
    assert window.panes.question.go.text() == "Ask"


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


def test_our_own_fault_is_one_dialog_without_document_text(window: Window, library: Any) -> None:
    for _ in range(2):
        library.trouble["ask"] = KeyError("The Forum is made permanent")
        ask(window, "Is the forum permanent?")
    assert window._trouble is not None
    report = window._trouble.text.toPlainText()
    assert "builtins.KeyError" in report
    assert "in ask" in report
    assert "permanent" not in report
    window._trouble.reject()


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


def test_a_sheet_that_could_not_be_kept_is_asked_about(window: Window, library: Any) -> None:
    ask(window, "Is the forum permanent?")
    library.trouble["save"] = LibraryUnwritable(Path("/l"))
    window.desk.keep_current()

    def stay() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.button(QMessageBox.StandardButton.Cancel).click()

    QTimer.singleShot(0, stay)
    assert not window.close()
    assert window.isVisible()


def test_panes_and_questions_are_remembered(
    window: Window, qtbot: QtBot, look: Any, library: Any, settings: QSettings
) -> None:
    ask(window, "Who has broadband?")
    window.resize(790, 500)
    window._splitter.setSizes([200, 310, 280])
    sizes = window._splitter.sizes()
    window.close()
    again = Window(Worker(lambda: library), settings)
    qtbot.addWidget(again)
    again.show()
    assert again._splitter.sizes() == sizes
    assert again.panes.question._history.stringList() == ["Who has broadband?"]


def test_every_key_of_the_menus_is_used_once(window: Window) -> None:
    keys = [action.shortcut().toString() for action in window.actions_by_name.values()]
    used = [key for key in keys if key]
    assert len(used) == len(set(used))
    window.show_keys()


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


def test_values_reach_the_views_untouched(window: Window, library: Any) -> None:
    ask(window, "Is the forum permanent?")
    answer: Answer | None = window.panes.middle.answer.answer
    assert answer is not None
    shown = window.panes.source.page.target
    assert shown is answer.statements[0].citation.paragraph


def test_a_key_for_each_page_shows_it_with_what_was_typed_there(
    window: Window, qtbot: QtBot
) -> None:
    panes = window.panes
    panes.question.field.setText("Who has broadband?")
    keys = {
        action.shortcut().toString(): action
        for name, action in window.actions_by_name.items()
        if name in panes.middle.names.values()
    }
    keys["Ctrl+2"].trigger()
    assert panes.middle.page is panes.middle.mentions
    assert panes.question.field.text() == ""
    keys["Ctrl+3"].trigger()
    assert panes.middle.page is panes.middle.explore
    assert not panes.question.isVisible()
    keys["Ctrl+1"].trigger()
    assert panes.question.isVisible()
    assert panes.question.field.text() == "Who has broadband?"
    assert panes.pages.page == "ask"
    panes.pages.setFocus()
    qtbot.keyClick(panes.pages, Qt.Key.Key_Right)
    assert panes.middle.page is panes.middle.mentions


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
