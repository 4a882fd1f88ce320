"""A small library and the window on it."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.engine.worker import Worker
from app.language import Language, speak
from app.look import theme
from app.window import Window
from corpus.model import Document, Paragraph, Run
from tests.app.standins import FakeLibrary, made_document, made_paragraph

Make = Callable[..., Paragraph]


def ask(window: Window, question: str) -> None:
    """Types a question and sends it off."""
    window.panes.question.field.setText(question)
    window.panes.question.submit()


@pytest.fixture(autouse=True)
def alone() -> None:
    """Deletes what tests before have closed: whatever restyles the program restyles all there is.

    Qt leaves that to an event loop, and between tests none runs.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Leaves the program speaking English."""
    yield
    speak(Language())


@pytest.fixture
def document() -> Callable[..., Document]:
    """Makes a document from its name."""
    return made_document


@pytest.fixture
def paragraph() -> Make:
    """Makes a paragraph from its document's id, its text or runs, and its label."""
    return made_paragraph


@pytest.fixture
def library() -> FakeLibrary:
    """Two documents: a draft with marks, a comment and a footnote, and a long note."""
    fake = FakeLibrary()
    draft = made_document("draft", title="Zero draft", proposer="Atlantis")
    forum = made_paragraph("draft", "The Forum is made permanent. It meets yearly.", "7", order=2)
    fake.put(
        draft,
        made_paragraph("draft", "Preamble", kind="heading", order=0),
        made_paragraph(
            "draft",
            (Run("We reaffirm "), Run("welcome ", "deleted"), Run("the 2015 review", "inserted")),
            "6",
            order=1,
        ),
        forum,
        made_paragraph("draft", "Why?", "A1", kind="comment", attached_to=forum.id, order=3),
        made_paragraph("draft", "See there.", "1", kind="footnote", attached_to=forum.id, order=4),
    )
    note = [
        made_paragraph("note", f"Sentence number {n}. " * 20, str(n), order=n) for n in range(300)
    ]
    note[200] = made_paragraph("note", "Long ago. Broadband reached all.", "200", order=200)
    fake.put(made_document("note", title="Secretariat note", symbol="E/CN.16/2025/2"), *note)
    return fake


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> QSettings:
    """Settings of the test's own."""
    monkeypatch.setenv("RAPPORTEUR_SETTINGS", str(tmp_path / "settings.json"))
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def look(qapp: QApplication) -> QApplication:
    """The application with its style sheet."""
    # Qt tells each widget in turn: the windows of tests before must not be collected meanwhile.
    gc.disable()
    try:
        qapp.setStyle("Fusion")
        theme.apply(qapp)
    finally:
        gc.enable()
    return qapp


def _forget_sheet(window: Window) -> None:
    """Lets the window close without asking about what could not be kept."""
    window.panes.shelf.sheet.is_saved = True


@pytest.fixture
def window(qtbot: QtBot, look: QApplication, library: FakeLibrary, settings: QSettings) -> Window:
    """The window, open on the library; the worker answers at once, on the same thread."""
    made = Window(Worker(lambda: library), settings)
    qtbot.addWidget(made, before_close_func=_forget_sheet)
    made.show()
    made.start()
    qtbot.waitUntil(lambda: made.panes.shelf.library.documents.rowCount() == 2)
    return made
