"""What a document is, for the user to mend: title, symbol, date, language, proposer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.views.parts import plain
from corpus.model import Document
from index.model import Description


class DetailsDialog(QDialog):
    """Edits what is known of one document; stays open until what was said is kept.

    Signals:
        described: the document's id and what is to be said of it (`index.model.Description`).
    """

    described = Signal(str, object)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.setWindowTitle(self.tr("Details of the document"))
        self.resize(480, 0)
        self.title = self._field(document.title, self.tr("Title"))
        self.symbol = self._field(document.symbol, self.tr("Symbol"), "A/RES/70/125")
        self.date = self._field(document.date, self.tr("Date"), "2025-08-29")
        self.language = self._field(document.language, self.tr("Language"), "en")
        self.proposer = self._field(document.proposer, self.tr("Proposed by"))
        self.notice = plain("", "notice")
        self.notice.hide()
        self._lay_out()

    def _field(self, value: str | None, name: str, example: str = "") -> QLineEdit:
        field = QLineEdit(value or "")
        field.setAccessibleName(name)
        field.setPlaceholderText(self.tr("e.g. {}").format(example) if example else "")
        field.setCursorPosition(0)
        return field

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in (self.title, self.symbol, self.date, self.language, self.proposer):
            form.addRow(field.accessibleName(), field)
        kinds, roles = QDialogButtonBox.StandardButton, QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(kinds.Save | kinds.Cancel)
        self.save = buttons.button(kinds.Save)
        self.save.setText(self.tr("Save"))
        self.found = buttons.addButton(self.tr("As the file says"), roles.ResetRole)
        self.found.setToolTip(self.tr("Goes back to what was found in the file itself"))
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        self.found.clicked.connect(self._go_back)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(plain(self.tr("File: {}").format(self._document.file), "muted"))
        column.addLayout(form)
        column.addWidget(self.notice)
        column.addWidget(buttons)

    def complain(self, sentence: str) -> None:
        """Says why what was said can't be kept; the dialog stays."""
        self.notice.setText(sentence)
        self.notice.show()

    def changes(self) -> Description:
        """What was changed."""
        one, said = self._document, Description()
        if self.title.text() != one.title:
            said["title"] = self.title.text()
        if self.symbol.text() != (one.symbol or ""):
            said["symbol"] = self.symbol.text()
        if self.date.text() != (one.date or ""):
            said["date"] = self.date.text()
        if self.language.text() != (one.language or ""):
            said["language"] = self.language.text()
        if self.proposer.text() != (one.proposer or ""):
            said["proposer"] = self.proposer.text()
        return said

    def _save(self) -> None:
        said = self.changes()
        if said:
            self.described.emit(self._document.id, said)
        else:
            self.accept()

    def _go_back(self) -> None:
        nothing = Description(title=None, symbol=None, date=None, language=None, proposer=None)
        self.described.emit(self._document.id, nothing)
