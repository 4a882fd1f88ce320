"""What a user puts into the library from the window, and takes out."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.engine.worker import Worker
from app.main import on_its_own_thread
from app.views.details import DetailsDialog
from app.window import Window
from index.model import Progress
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
    documents = window.panes.shelf.library.documents
    qtbot.waitUntil(lambda: documents.rowCount() == 3)


def test_adding_can_be_cancelled_and_asked_in_between(window: Window, qtbot: QtBot) -> None:
    adding = window.panes.shelf.library.adding
    # More than are done while the question is asked, on a machine of any speed.
    window.desk.add(tuple(Path(f"/a/{n}.txt") for n in range(20_000)))
    qtbot.waitUntil(lambda: adding.steps.rowCount() > 2)
    ask(window, "Who has broadband?")
    assert window.panes.middle.answer.cards
    adding.cancel.click()
    qtbot.waitUntil(lambda: adding.title.text().startswith("Cancelled"))
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


def test_a_folder_dropped_is_added_as_a_folder(
    window: Window, library: Any, tmp_path: Path, qtbot: QtBot
) -> None:
    asked: list[tuple[Path, ...]] = []
    whole = library.add

    def add(paths: tuple[Path, ...]) -> Iterator[Progress]:
        asked.append(paths)
        yield from whole(paths)

    library.add = add
    drop(window, tmp_path)
    qtbot.waitUntil(lambda: asked == [(tmp_path,)])


def test_what_is_dragged_over_the_window_shows_where_it_goes(window: Window) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/a/one.txt")])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(50, 300), Qt.DropAction.CopyAction, mime, left, none)
    QApplication.sendEvent(window, entered)
    assert entered.isAccepted()
    assert window.panes.shelf.property("target")
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.panes.shelf.property("target")
    words = QMimeData()
    words.setText("no file")
    refused = QDragEnterEvent(QPoint(50, 300), Qt.DropAction.CopyAction, words, left, none)
    refused.ignore()
    QApplication.sendEvent(window, refused)
    assert not window.panes.shelf.property("target")


def test_what_is_done_stays_where_the_window_closes_while_adding(
    qtbot: QtBot, look: Any, library: Any, settings: QSettings
) -> None:
    worker = Worker(lambda: library)
    with on_its_own_thread(worker) as thread:
        window = Window(worker, settings)
        qtbot.addWidget(window)
        window.show()
        window.start()
        adding = window.panes.shelf.library.adding
        window.desk.add(tuple(Path(f"/a/{n}.txt") for n in range(20_000)))
        qtbot.waitUntil(lambda: adding.steps.rowCount() > 2)
        assert window.close()
    assert thread.isFinished()
    assert library.closed
    assert 2 < len(library.texts) < 20_002


def test_the_original_file_is_opened_by_the_menu_of_a_document(
    window: Window, library: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toLocalFile()))
    )
    view = window.panes.shelf.library
    menu = view.menu(library.texts["note"][0])
    next(one for one in menu.actions() if one.text() == "Open the original file").trigger()
    assert opened == ["/originals/note"]
    # None opened it: the reason stands beside the source.
    assert "No program opens this file" in window.panes.source.notice.text()


def test_a_document_is_removed_edited_and_ticked_by_keys(
    window: Window, library: Any, qtbot: QtBot
) -> None:
    view = window.panes.shelf.library
    window.activateWindow()
    view.list.setFocus()
    view.list.setCurrentIndex(view.list.model().index(0, 0))
    qtbot.keyClick(view.list, Qt.Key.Key_Space)
    assert len(view.documents.ticks) == 1
    assert window.panes.question._within.isVisible()
    qtbot.keyClick(view.list, Qt.Key.Key_F2)
    dialog = view.findChild(DetailsDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()
    answer = QTimer(view)
    answer.timeout.connect(lambda: _agree("Remove"))
    answer.start(5)
    qtbot.keyClick(view.list, Qt.Key.Key_Delete)
    answer.stop()
    assert view.documents.rowCount() == 1
    window.actions_by_name["Put back the document removed"].trigger()
    qtbot.waitUntil(lambda: view.documents.rowCount() == 2)


def _agree(words: str) -> None:
    """Clicks a button of the message that is up, where one is."""
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        next(one for one in box.buttons() if one.text() == words).click()
