"""The sheet: the answers kept, to look at again and to save."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QIODevice, QModelIndex, QSaveFile, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import phrases
from app.export.markdown import render
from app.models import Kept, Role
from app.theme import dress
from app.views.parts import plain, row_list, tool
from app.views.rows import Rows
from index.model import Answer, Statement
from index.sheet import KeptAnswer, Sheet


class SheetView(QWidget):
    """Keeps answers, one entry a question.

    Signals:
        opened: the answer to show again.
        changed: what is on the sheet has changed.
        told: something to say in the status bar.
    """

    opened = Signal(object)
    changed = Signal()
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_saved = True
        self._build()
        self._connect()

    def _build(self) -> None:
        self.kept = Kept(self)
        self.list = row_list(self.kept, self.tr("Answers on the sheet"))
        self.list.setItemDelegate(Rows(self.list, title_lines=2))
        self.count = plain("", "sectionTitle", wrap=False)
        self.hint = plain(
            self.tr("Add answers with “Add to sheet”; save them with their citations."), "muted"
        )
        self.save = QPushButton(self.tr("Save as…"))
        self.save.setAccessibleName(self.tr("Save the sheet"))
        dress(self.save, "save")
        self._remove = tool("trash", self.tr("Take the chosen answer off"), self.remove_chosen)
        row = QHBoxLayout()
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self._remove)
        row.addWidget(self.save)
        head = QVBoxLayout()
        head.setContentsMargins(12, 8, 8, 6)
        head.setSpacing(6)
        head.addLayout(row)
        head.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self._show(())

    def _connect(self) -> None:
        self.save.clicked.connect(self.save_as)
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)

    @property
    def statements(self) -> frozenset[Statement]:
        """The statements on the sheet."""
        return frozenset(one for answer in self.kept.values for one in answer.statements)

    def keep(self, answer: Answer, statements: tuple[Statement, ...]) -> None:
        """Adds an answer with these of its statements; one question stands there once."""
        entries = list(self.kept.values)
        row = next((n for n, one in enumerate(entries) if one.question == answer.question), None)
        if row is None:
            entries.append(replace(answer, statements=statements))
        else:
            held = entries[row].statements
            new = tuple(one for one in statements if one not in held)
            entries[row] = replace(answer, statements=(*held, *new))
        self._show(tuple(entries))
        self.is_saved = False
        self.told.emit(self.tr("Added to the sheet"))

    def remove_chosen(self) -> None:
        """Takes the chosen answer off the sheet."""
        row = self.list.currentIndex().row()
        if row >= 0:
            entries = self.kept.values
            self._show((*entries[:row], *entries[row + 1 :]))
            self.is_saved = not self.kept.values

    def save_as(self) -> bool:
        """Asks for a file and writes the sheet into it; whether it was written."""
        if not self.kept.values:
            return False
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the sheet"), "answers.md", self.tr("Markdown (*.md)")
        )
        return bool(name) and self.write(Path(name))

    def write(self, path: Path) -> bool:
        """Writes the sheet, all of it or nothing; whether it could."""
        file = QSaveFile(str(path))
        saved = (
            file.open(QIODevice.OpenModeFlag.WriteOnly)
            and file.write(render(_sheet(self.kept.values))) >= 0
            and file.commit()
        )
        if not saved:
            self._complain(path, file.errorString())
            return False
        self.is_saved = True
        self.told.emit(self.tr("Saved as {}").format(path.name))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_chosen()
        else:
            super().keyPressEvent(event)

    def _complain(self, path: Path, reason: str) -> None:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Save the sheet"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("{} could not be written.").format(path.name))
        box.setInformativeText(
            self.tr("{} Nothing is lost: choose another place.").format(f"{reason}.")
        )
        box.exec()

    def _show(self, answers: tuple[Answer, ...]) -> None:
        self.kept.show(answers)
        self.count.setText(phrases.answers(len(answers)) if answers else self.tr("No answers yet"))
        self.hint.setVisible(not answers)
        self.save.setEnabled(bool(answers))
        self._remove.setEnabled(bool(answers))
        self.changed.emit()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(Role.VALUE))


def _sheet(answers: tuple[Answer, ...]) -> Sheet:
    entries = (KeptAnswer(str(number), answer, "") for number, answer in enumerate(answers))
    return Sheet("", "Answer sheet", tuple(entries))
