"""From a citation to its page, and from a reference to its paragraph."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from app.models.places import Place
from app.views.dialogs import AddressDialog
from app.views.source import SourceView
from app.window import Window
from corpus.model import Box, Reading, Run
from corpus.outline import outline
from index.model import Link, Target
from tests.corpus.pdffile import lines, pdf, stream


@pytest.fixture
def printed(window: Window, library: Any, document: Any, paragraph: Any, tmp_path: Path) -> Place:
    """A PDF file of three pages in the library; a paragraph on the second."""
    path = tmp_path / "one.pdf"
    path.write_bytes(pdf(*(stream(lines(f"Page {n}")) for n in (1, 2, 3))))
    one = paragraph("paper", "Words on the page.", "2")
    one = replace(one, page=2, boxes=(Box(2, 0.1, 0.05, 0.4, 0.12),))
    paper = document("paper", file="one.pdf", title="A paper", pages=3)
    library.put(paper, one)
    library.originals["paper"] = path
    return Place(paper, one.id)


def test_a_citation_is_shown_in_the_text_and_on_its_page(
    window: Window, printed: Place, qtbot: QtBot
) -> None:
    source = window.panes.source
    source.go(printed)
    qtbot.waitUntil(lambda: source.page.target is not None)
    source.show_as("page")
    qtbot.waitUntil(lambda: bool(source.facsimile.boxes), timeout=20_000)
    assert source.facsimile.page == 2
    assert source.head.number.text() == "2 / 3"
    assert source.head.number.accessibleName() == "Page 2 of 3"
    qtbot.waitUntil(lambda: 2 in source.facsimile._images, timeout=20_000)
    window.desk.close()


def test_the_page_is_not_offered_for_files_without_pages(
    window: Window, library: Any, printed: Place, qtbot: QtBot
) -> None:
    source = window.panes.source
    source.go(printed)
    source.show_as("page")
    assert source.view == "page"
    source.go(Place(library.texts["draft"][0]))
    assert source.view == "text"
    button = source.head.view._buttons["page"]
    assert not button.isEnabled()
    assert button.toolTip() == "Only PDF files have pages; this document is shown as text"
    source.show_as("page")
    assert source.view == "text"
    window.desk.close()


def test_a_file_that_can_not_be_drawn_is_shown_as_text(
    window: Window, library: Any, printed: Place, tmp_path: Path, qtbot: QtBot
) -> None:
    library.originals["paper"].write_bytes(b"%PDF-1.7 broken")
    source = window.panes.source
    source.go(printed)
    source.show_as("page")
    qtbot.waitUntil(lambda: source.view == "text", timeout=20_000)
    assert "damaged" in source.notice.text()
    window.desk.close()


def test_a_reference_leads_to_its_paragraph_and_back(
    window: Window, library: Any, qtbot: QtBot
) -> None:
    source = window.panes.source
    note = library.texts["note"]
    link = Link(
        "draft/paragraph/7/2", 4, 9, "E/CN.16/2025/2", ("200",), (Target(note[0], (note[1][200],)),)
    )
    library.linked["draft"] = (link,)
    source.go(Place(library.texts["draft"][0]))
    qtbot.waitUntil(lambda: source.page.links == (link,))
    source.page.followed.emit(link)
    qtbot.waitUntil(lambda: source.page.target is note[1][200])
    source.back()
    qtbot.waitUntil(lambda: source.page.links == (link,))


def test_a_reference_to_several_documents_asks_which(
    window: Window, library: Any, qtbot: QtBot
) -> None:
    ends = tuple(Target(one, (rows[1],)) for one, rows in library.texts.values())
    window.panes.source.page.followed.emit(Link("x", 0, 1, "Both", (), ends))
    menu = window.panes.source.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == [
        "Zero draft (Atlantis), para. 6",
        "E/CN.16/2025/2, para. 1",
    ]
    menu.actions()[0].trigger()
    menu.close()
    assert window.panes.source.place is not None
    assert window.panes.source.place.paragraph_id == "draft/paragraph/6/1"


def test_a_reference_to_what_is_not_there_says_so(window: Window, library: Any) -> None:
    source = window.panes.source
    source.go(Place(library.texts["draft"][0]))
    source.page.followed.emit(Link("x", 0, 1, "A/RES/56/183", held=False))
    assert source.remark.text() == "A/RES/56/183 isn’t in the library"
    source.page.followed.emit(Link("x", 0, 1, "Zero draft", ("99",)))
    assert source.remark.text() == "There is no paragraph 99 in Zero draft"
    source.go(Place(library.texts["note"][0]))
    assert not source.remark.isVisible()


def test_a_web_address_is_shown_before_it_is_opened(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "app.desk.reader.QDesktopServices.openUrl", lambda url: opened.append(url.toString())
    )
    window.panes.source.page.followed.emit(Link("x", 0, 1, url="https://exаmple.org/<b>a</b>"))
    dialog = window.panes.source.findChild(AddressDialog)
    assert dialog is not None
    assert "xn--exmple-4nf.org" in dialog.host.text()
    assert dialog.address.toPlainText() == "https://exаmple.org/<b>a</b>"
    assert opened == []
    dialog.reject()
    assert opened == []
    window.panes.source.page.followed.emit(Link("x", 0, 1, url="https://example.org"))
    dialog = next(one for one in window.panes.source.findChildren(AddressDialog) if one.isVisible())
    dialog.leave.click()
    assert opened == ["https://example.org"]


def test_where_a_link_leads_is_said_while_the_pointer_is_on_it(
    window: Window, library: Any, qtbot: QtBot
) -> None:
    source = window.panes.source
    link = Link("draft/paragraph/7/2", 4, 9, url="https://example.org/a")
    library.linked["draft"] = (link,)
    source.go(Place(library.texts["draft"][0]))
    qtbot.waitUntil(lambda: not source.page.document().find("Forum").isNull())
    qtbot.waitUntil(lambda: source.page.document().find("Forum").charFormat().isAnchor())
    place = source.page.document().find("Forum")
    place.setPosition(place.selectionStart() + 2)
    at = source.page.cursorRect(place).center()
    qtbot.mouseMove(source.page.viewport(), at)
    said = window.statusBar().currentMessage
    qtbot.waitUntil(lambda: said() == "Web address: https://example.org/a")


@pytest.fixture
def amended(window: Window, library: Any, document: Any, paragraph: Any, qtbot: QtBot) -> Any:
    """A draft that two delegations change, shown in the source."""
    runs = (Run("Cables "), Run("must ", "deleted", "Fiji"), Run("should ", "inserted", "Fiji"),
            Run("reach islands"), Run(" soon", "inserted", "Malta"), Run("."))  # fmt: skip
    added = (Run("Funds grow.", "inserted", "Malta"),)
    rows = [paragraph("draft2", runs, "1", order=1), paragraph("draft2", added, "2", order=2)]
    library.put(document("draft2", title="Cable draft"), *rows)
    source = window.panes.source
    source.go(Place(library.texts["draft2"][0], rows[0].id))
    qtbot.waitUntil(lambda: source.page.target is not None)
    return source


def choose(source: SourceView, qtbot: QtBot, name: str) -> None:
    source.head.only.setCurrentIndex(source.head.only.findData(name))
    qtbot.waitUntil(lambda: source.page.target is not None)


@pytest.fixture
def saving(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The name that is chosen for a file to save, without its suffix."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out"), ""))
    return tmp_path / "out"


def test_the_changes_of_one_delegation_are_read_alone(amended: SourceView, qtbot: QtBot) -> None:
    only = amended.head.only
    assert only.isVisible()
    assert [only.itemText(n) for n in range(only.count())] == [
        "Everyone’s changes",
        "Fiji",
        "Malta",
    ]
    choose(amended, qtbot, "Fiji")
    amended.read("accepted")
    assert amended.page.toPlainText().split("\n") == ["1.\tCables should reach islands."]
    amended.read("issued")
    assert "Cables must reach islands." in amended.page.toPlainText()
    choose(amended, qtbot, "Malta")
    amended.read("accepted")
    assert "Cables must reach islands soon." in amended.page.toPlainText()
    assert "Funds grow." in amended.page.toPlainText()


def test_a_text_of_one_author_offers_no_choice_of_authors(
    library: Any, amended: SourceView, paragraph: Any, document: Any, qtbot: QtBot
) -> None:
    one = paragraph("solo", (Run("Funds "), Run("grow", "inserted", "Malta")), "1")
    library.put(document("solo"), one)
    amended.go(Place(library.texts["solo"][0], one.id))
    qtbot.waitUntil(lambda: amended.head.reading.isVisible() and not amended.head.only.isVisible())


def test_a_paragraph_is_copied_as_it_is_read(amended: SourceView, qtbot: QtBot) -> None:
    choose(amended, qtbot, "Fiji")
    copied = {}
    for reading in ("issued", "marked", "accepted"):
        amended.read(reading)
        menu = QMenu()
        qtbot.addWidget(menu)
        amended.page.offered.emit(menu, amended.page.paragraph_at(amended.page.document().begin()))
        next(one for one in menu.actions() if "as it is read" in one.text()).trigger()
        copied[reading] = QGuiApplication.clipboard().text()
    assert copied["issued"] == "Cables must reach islands."
    assert copied["accepted"] == "Cables should reach islands."
    assert "must" in copied["marked"]
    assert "should" in copied["marked"]


@pytest.mark.parametrize(
    ("reading", "found"),
    [
        ("marked", ({"Fiji"}, "Cables should reach islands.")),
        ("accepted", (set(), "Cables should reach islands.")),
        ("issued", (set(), "Cables must reach islands.")),
    ],
)
def test_the_text_is_saved_for_word_as_it_is_read(
    amended: SourceView, saving: Path, qtbot: QtBot, reading: Reading, found: tuple[set[str], str]
) -> None:
    choose(amended, qtbot, "Fiji")
    amended.read(reading)
    with qtbot.waitSignal(amended.told):
        amended.ask_save()
    read = outline(saving.with_name("out.docx")).paragraphs
    authors = {run.author for one in read for run in one.runs if run.mark != "plain"}
    (text,) = (one.text for one in read if "Cables" in one.text)
    assert (authors, text) == found
    assert not any("Funds" in one.text for one in read)


def test_a_text_that_cannot_be_saved_is_said(
    amended: SourceView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    nowhere = str(tmp_path / "nowhere" / "out.docx")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (nowhere, ""))
    amended.ask_save()
    qtbot.waitUntil(lambda: "out.docx" in amended.notice.text())
