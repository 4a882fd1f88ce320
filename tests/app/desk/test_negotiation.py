"""What a user does on the page to compare: two documents, corrections, one paragraph followed."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QMenu, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app.engine.compared import likely
from app.engine.worker import Worker
from app.look import theme
from app.models.lists import Role
from app.models.pairs import steps
from app.models.places import Place
from app.views.comparing import ComparingView
from app.window import Window
from index.comparing.model import Evidence
from index.counterparts import Counterpart, Trace
from index.errors import ModelMissing, UnknownDocument
from index.library import Library

OLDER = (
    "Countries agree to build networks in every village by the end of the decade",
    "Teachers should receive training in digital skills before schools are connected",
    "Nothing in this document changes the budget of the secretariat",
)
NEWER = (
    "Countries agree to build affordable networks in every village by the end of the decade",
    "Nothing in this document changes the budget of the secretariat",
    "Small island states need submarine cables of their own",
)


@pytest.fixture
def drafts(window: Window, library: Any, document: Any, paragraph: Any) -> ComparingView:
    """The page to compare, on two drafts of one paper that were added."""
    library.texts.clear()
    for name, date, texts in (("a", "2025-01-01", OLDER), ("b", "2025-06-01", NEWER)):
        rows = [paragraph(name, text, str(n), order=n) for n, text in enumerate(texts, 1)]
        library.put(document(name, title="Village networks", date=date), *rows)
    window.desk._show_documents(library.documents())
    window.desk.go("compare")
    return window.panes.middle.compare.comparing


def compared(view: ComparingView, qtbot: QtBot) -> list[str]:
    view.begin()
    qtbot.waitUntil(lambda: not view.waiting.isVisible())
    return titles(view)


def titles(view: ComparingView) -> list[str]:
    return [row.data(Role.TITLE) for row in rows(view)]


def rows(view: ComparingView) -> Iterator[Any]:
    return (view.model.index(n) for n in range(view.model.rowCount()))


def choose(view: ComparingView, *numbers: int) -> None:
    view.list.selectionModel().clearSelection()
    for number in numbers:
        flag = QItemSelectionModel.SelectionFlag.Select
        view.list.selectionModel().select(view.model.index(number), flag)


def test_two_drafts_of_one_paper_are_offered_and_compared(
    drafts: ComparingView, qtbot: QtBot
) -> None:
    assert drafts.documents == ("a", "b")
    assert compared(drafts, qtbot) == [
        "reworded: para. 1 → para. 1", "removed: para. 2", "added: para. 3",
    ]  # fmt: skip
    texts = {key: button.text() for key, button in drafts.chips.buttons.items()}
    assert texts == {
        "reworded": "1 reworded", "added": "1 added", "removed": "1 removed",
        "renumbered": "1 renumbered",
    }  # fmt: skip
    first = drafts.model.index(0)
    assert "[inserted: affordable]" in first.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "same words" in first.data(Qt.ItemDataRole.ToolTipRole)


def test_totals_show_and_hide_rows(drafts: ComparingView, qtbot: QtBot) -> None:
    compared(drafts, qtbot)
    drafts.chips.buttons["added"].click()
    drafts.chips.buttons["renumbered"].click()
    assert titles(drafts) == [
        "reworded: para. 1 → para. 1", "removed: para. 2", "renumbered: para. 3 → para. 2",
    ]  # fmt: skip


def test_a_row_opens_its_paragraph(drafts: ComparingView, window: Window, qtbot: QtBot) -> None:
    compared(drafts, qtbot)
    for row, wanted in ((0, NEWER[0]), (1, OLDER[1])):
        drafts.list.activated.emit(drafts.model.index(row))
        qtbot.waitUntil(lambda: window.panes.source.page.target is not None)
        target = window.panes.source.page.target
        assert target is not None
        assert target.text == wanted


def test_what_was_joined_wrongly_is_parted_joined_and_left_to_the_program(
    drafts: ComparingView, library: Any, qtbot: QtBot
) -> None:
    compared(drafts, qtbot)
    choose(drafts, 0)
    assert (drafts.apart.isEnabled(), drafts.same.isEnabled()) == (True, False)
    drafts.apart.click()
    qtbot.waitUntil(lambda: titles(drafts).count("removed: para. 1") == 1)
    assert list(library.corrections.values()) == [False]
    removed, added = (
        titles(drafts).index("removed: para. 2"),
        titles(drafts).index("added: para. 3"),
    )
    choose(drafts, removed, added)
    assert (drafts.apart.isEnabled(), drafts.same.isEnabled()) == (False, True)
    drafts.same.click()
    qtbot.waitUntil(lambda: any("para. 2 → para. 3" in title for title in titles(drafts)))
    joined = next(n for n, title in enumerate(titles(drafts)) if "para. 2 → para. 3" in title)
    assert "by hand" in drafts.model.index(joined).data(Qt.ItemDataRole.ToolTipRole)
    choose(drafts, joined)
    drafts.leave.trigger()
    qtbot.waitUntil(lambda: "removed: para. 2" in titles(drafts))
    assert list(library.corrections.values()) == [False]


def test_what_can_be_corrected_is_kept_when_nothing_is_chosen(
    drafts: ComparingView, qtbot: QtBot
) -> None:
    compared(drafts, qtbot)
    choose(drafts)
    assert not any(one.isEnabled() for one in (drafts.apart, drafts.same, drafts.leave))


def test_comparing_can_be_cancelled(drafts: ComparingView, qtbot: QtBot, window: Window) -> None:
    drafts.begin()
    assert drafts.waiting.isVisible()
    drafts.waiting.cancel.click()
    assert not drafts.waiting.isVisible()
    window.desk.ask("Who has networks?")
    qtbot.waitUntil(lambda: window.panes.middle.answer.answer is not None)
    assert drafts.compared is None
    assert compared(drafts, qtbot) == [] or drafts.compared is not None


def test_what_goes_wrong_is_said_on_the_page(
    drafts: ComparingView, library: Any, qtbot: QtBot
) -> None:
    library.trouble["compare"] = ModelMissing()
    compared(drafts, qtbot)
    assert "Install again" in drafts.notice.text()
    compared(drafts, qtbot)
    assert not drafts.notice.isVisible()
    library.trouble["correct"] = UnknownDocument("a")
    choose(drafts, 0)
    drafts.apart.click()
    assert drafts.notice.text()
    assert not drafts.waiting.isVisible()


def test_a_comparison_goes_with_its_documents(
    drafts: ComparingView, window: Window, library: Any, qtbot: QtBot
) -> None:
    compared(drafts, qtbot)
    window.desk._show_documents(library.documents())
    assert len(titles(drafts)) == 3
    library.texts.pop("b")
    window.desk._show_documents(library.documents())
    assert titles(drafts) == []
    assert drafts.documents == ("a", "")


def test_keys_show_the_pages(window: Window) -> None:
    keys = {one.shortcut().toString(): one for one in window.actions_by_name.values()}
    for key, page in (("Ctrl+4", "compare"), ("Ctrl+5", "positions")):
        keys[key].trigger()
        assert window.panes.pages.page == page
        assert window.panes.middle.isAncestorOf(window.focusWidget())


def test_what_is_shown_has_names_for_a_screen_reader(
    drafts: ComparingView, window: Window, qtbot: QtBot
) -> None:
    compared(drafts, qtbot)
    for view in (drafts.list, drafts.older, drafts.newer, drafts.waiting.bar):
        assert view.accessibleName()
    assert all(one.accessibleName() for one in drafts.chips.buttons.values())
    assert drafts.model.index(1).data() == "removed: para. 2"


@pytest.mark.parametrize("width", [300, 700])
def test_struck_and_inserted_words_are_painted_as_such(
    drafts: ComparingView, qtbot: QtBot, width: int
) -> None:
    """Where there is no room for two columns, one redline holds both texts."""
    compared(drafts, qtbot)
    option = QStyleOptionViewItem()
    option.widget = drafts.list
    option.rect = QRect(0, 0, width, 120)
    image = QImage(width, 120, QImage.Format.Format_RGB32)
    image.fill(theme.look().surface)
    painter = QPainter(image)
    drafts.list.itemDelegate().paint(painter, option, drafts.model.index(1))
    painter.end()
    struck = theme.look().deleted.rgb()
    # A line through words: a run of its colour far longer than a stroke of any letter.
    assert max(run(image, y, struck) for y in range(30, 120)) > 40


def run(image: QImage, y: int, colour: int) -> int:
    """The longest run of a colour in a line of a picture."""
    longest = here = 0
    for x in range(image.width()):
        here = here + 1 if image.pixel(x, y) == colour else 0
        longest = max(longest, here)
    return longest


def test_a_document_is_not_compared_with_itself(drafts: ComparingView) -> None:
    drafts.choose("a", "a")
    assert not drafts.compare.isEnabled()


def test_papers_that_have_nothing_to_do_with_each_other_are_not_offered(document: Any) -> None:
    one = document("one", title="Zero draft of the declaration", date="2025-01-01")
    two = document("two", title="Zero draft of the declaration, revised", date="2025-03-01")
    other = document("other", title="Note by the secretariat", date="2025-05-01")
    starter = document("starter", title="Note by the secretariat", starter=True)
    assert likely([two, other, one, starter]) == (one, two)
    assert likely([one, other, starter]) is None


def test_a_paragraph_is_followed_from_the_source(
    window: Window, library: Any, paragraph: Any, document: Any, qtbot: QtBot
) -> None:
    trace = window.panes.middle.compare.trace
    trace.follow.click()
    assert trace.notice.text().startswith("No paragraph is marked")
    window.desk.ask("Is the forum permanent?")
    qtbot.waitUntil(lambda: window.panes.source.page.target is not None)
    window.desk.negotiation.trace_shown()
    qtbot.waitUntil(lambda: trace.model.rowCount() == 2)
    assert window.panes.pages.page == "compare"
    assert trace.total.text() == "Found in 1 other document"
    assert [trace.model.index(row).data(Role.TITLE) for row in range(2)] == [
        "E/CN.16/2025/2, para. 7", "Zero draft (Atlantis), para. 7",
    ]  # fmt: skip
    trace.list.activated.emit(trace.model.index(0))
    place = window.panes.source.place
    assert place is not None
    assert place.document.id == "note"


def test_the_menu_of_a_paragraph_asks_where_it_went(
    window: Window, library: Any, qtbot: QtBot
) -> None:
    document, paragraphs = library.texts["draft"]
    menu, wanted = QMenu(), paragraphs[2]
    qtbot.addWidget(menu)
    window.panes.source.go(Place(document, wanted.id))
    window.panes.source.page.offered.emit(menu, wanted)
    next(one for one in menu.actions() if one.text() == "Where did it go?").trigger()
    qtbot.waitUntil(lambda: window.panes.middle.compare.trace.model.rowCount() > 0)


def test_the_card_of_an_answer_asks_where_its_paragraph_went(window: Window, qtbot: QtBot) -> None:
    window.desk.ask("Is the forum permanent?")
    answer, trace = window.panes.middle.answer, window.panes.middle.compare.trace
    qtbot.waitUntil(lambda: bool(answer.cards))
    card = answer.cards[0]
    qtbot.keyClick(card, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: trace.model.rowCount() == 2)
    trace.model.show(())
    next(one for one in card.actions() if one.text().startswith("Where did it go?")).trigger()
    qtbot.waitUntil(lambda: trace.model.rowCount() == 2)


def test_a_paragraph_found_asks_where_it_went(window: Window, qtbot: QtBot) -> None:
    window.desk.ask("Is the forum permanent?")
    answer, trace = window.panes.middle.answer, window.panes.middle.compare.trace
    qtbot.waitUntil(lambda: answer.passages.rowCount() > 0)
    answer.list.setCurrentIndex(answer.passages.index(0))
    next(one for one in answer.list.actions() if one.text() == "Where did it go?").trigger()
    qtbot.waitUntil(lambda: trace.model.rowCount() == 2)


def test_what_may_be_meant_instead_stands_under_the_counterpart(
    window: Window, library: Any, qtbot: QtBot
) -> None:
    draft, note = library.texts["draft"], library.texts["note"]
    own, (first, second) = draft[1][0], note[1][:2]
    near = Evidence("nearest", cosine=0.44)
    other = Counterpart(note[0], (second,), 0.1, near, (("equal", second.text),))
    found = Counterpart(note[0], (first,), 0.2, near, (("equal", first.text),), (other,))
    view = window.panes.middle.compare.trace
    view.show_steps(steps(Trace(draft[0], own, (found,))))
    told = [view.model.index(row).data(Role.TITLE) for row in range(view.model.rowCount())]
    assert [title.startswith("or perhaps ") for title in told] == [False, True, False]
    assert view.total.text() == "Found in 1 other document"


@pytest.mark.model
def test_a_real_library_compares_corrects_and_follows(
    qtbot: QtBot, look: Any, settings: Any, tmp_path: Path
) -> None:
    files = []
    for name, texts in (("older", OLDER), ("newer", NEWER)):
        files.append(tmp_path / f"{name}.txt")
        lines = [f"{n}. {text}." for n, text in enumerate(texts, 1)]
        files[-1].write_text("\n\n".join([f"Village networks, {name} draft", *lines]), "utf-8")
    with Library.open(tmp_path / "library") as real:
        list(real.add(files))
        window = Window(Worker(lambda: real), settings)
        qtbot.addWidget(window)
        window.show()
        window.start()
        window.desk.go("compare")
        view = window.panes.middle.compare.comparing
        ids = {one.file: one.id for one in real.documents()}
        view.choose(ids["older.txt"], ids["newer.txt"])
        compared(view, qtbot)
        reworded = next(n for n, title in enumerate(titles(view)) if title.startswith("reworded"))
        choose(view, reworded)
        view.apart.click()
        qtbot.waitUntil(lambda: "removed: para. 1" in titles(view))
        assert list(real.drafts.corrected(*view.documents).values()) == [False]
        window.desk.negotiation.trace(real.paragraphs(ids["older.txt"])[-1])
        trace = window.panes.middle.compare.trace
        qtbot.waitUntil(lambda: trace.model.rowCount() == 2)
        window.panes.shelf.sheet.is_saved = True
        window.close()
