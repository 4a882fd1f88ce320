"""The sheet keeps answers once a question, and writes all of it or nothing."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.views.sheet import SheetView


@pytest.fixture
def sheet(qtbot: QtBot, look: QApplication) -> SheetView:
    """An empty sheet."""
    made = SheetView()
    qtbot.addWidget(made)
    return made


def test_statements_of_one_question_stand_together(sheet: SheetView, library: Any) -> None:
    answer = library.ask("Sentence number forum")
    sheet.keep(answer, answer.statements[:1])
    sheet.keep(answer, answer.statements[1:2])
    sheet.keep(answer, answer.statements[:1])
    assert [one.statements for one in sheet.kept.values] == [answer.statements[:2]]
    assert not sheet.is_saved


def test_the_sheet_is_written_with_its_citations(
    sheet: SheetView, library: Any, tmp_path: Path
) -> None:
    answer = library.ask("Is the forum permanent?")
    sheet.keep(answer, answer.statements)
    assert sheet.write(tmp_path / "answers.md")
    text = (tmp_path / "answers.md").read_text("utf-8")
    assert "Is the forum permanent?" in text
    assert "The Forum is made permanent." in text
    assert "Zero draft (Atlantis), para. 7" in text
    assert sheet.is_saved


def test_a_file_that_can_not_be_written_loses_nothing(
    sheet: SheetView, library: Any, tmp_path: Path
) -> None:
    answer = library.ask("Is the forum permanent?")
    sheet.keep(answer, answer.statements)
    said: list[str] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        box.accept()

    QTimer.singleShot(0, read)
    assert not sheet.write(tmp_path / "no such folder" / "answers.md")
    assert said == ["answers.md could not be written."]
    assert not sheet.is_saved
    assert len(sheet.kept.values) == 1


def test_an_answer_can_be_taken_off(sheet: SheetView, library: Any) -> None:
    answer = library.ask("Is the forum permanent?")
    sheet.keep(answer, answer.statements)
    sheet.list.setCurrentIndex(sheet.kept.index(0))
    sheet.remove_chosen()
    assert sheet.kept.values == ()
    assert sheet.is_saved
