"""What a user puts into the library from the window, and takes out."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.window import Window
from tests.app.conftest import ask


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


def test_dropped_files_are_added_a_line_each(window: Window, qtbot: QtBot) -> None:
    adding = window.panes.shelf.library.adding
    drop(window, Path("/a/one.txt"), Path("/a/two.png"))
    assert adding.isVisible()
    qtbot.waitUntil(lambda: not adding.cancel.isVisible())
    assert [str(adding.steps.index(row).data()).split(":")[0] for row in range(2)] == [
        "one.txt",
        "two.png",
    ]
    assert adding.title.text() == "1 file done, 1 file could not be read"
    assert window.panes.shelf.library.documents.rowCount() == 3


def test_adding_can_be_cancelled_and_asked_in_between(window: Window, qtbot: QtBot) -> None:
    adding = window.panes.shelf.library.adding
    # More than are done while the question is asked, on a machine of any speed.
    window.desk.add(tuple(Path(f"/a/{n}.txt") for n in range(20_000)))
    qtbot.waitUntil(lambda: adding.steps.rowCount() > 2)
    ask(window, "Who has broadband?")
    assert window.panes.middle.answer.cards
    adding.cancel.click()
    assert adding.title.text().startswith("Cancelled")
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
