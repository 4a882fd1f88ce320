"""Newer versions of documents: which replaces which is for the user to say."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app import phrases
from app.language import beside
from app.views.parts import plain
from corpus.model import Document

Pair = tuple[Document, Document]
"""An earlier version and the newer one."""


class NewerDialog(QDialog):
    """Asks which earlier documents give way to the newer ones just added.

    Signals:
        agreed: the pairs whose earlier document gives way.
    """

    agreed = Signal(object)

    def __init__(self, pairs: Sequence[Pair], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Newer versions"))
        self.boxes: dict[QCheckBox, Pair] = {}
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(
            plain(
                self.tr(
                    "These documents have the symbol of one that is here already. A document that "
                    "is replaced stays in the library, marked as superseded; answers prefer the "
                    "newer one."
                )
            )
        )
        column.addWidget(self._list(pairs), 1)
        buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.replace = buttons.addButton(self.tr("Replace those ticked"), roles.AcceptRole)
        self.keep = buttons.addButton(self.tr("Keep all side by side"), roles.RejectRole)
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        # Below one another, words that wrap don't ask for the height they need.
        self.resize(560, 190 + 60 * min(len(pairs), 5))
        self.finished.connect(self.deleteLater)

    def _list(self, pairs: Sequence[Pair]) -> QScrollArea:
        body = QWidget()
        rows = QVBoxLayout(body)
        for old, new in pairs:
            box = QCheckBox(self.tr("Replace {}").format(_shown(old)).replace("&", "&&"))
            box.setChecked(True)
            words = self.tr("by {}").format(_shown(new))
            box.setAccessibleDescription(words)
            self.boxes[box] = (old, new)
            rows.addWidget(box)
            by = plain(words, "muted")
            by.setIndent(26)
            rows.addWidget(by)
        rows.addStretch(1)
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.windowTitle())
        return area

    def _agree(self) -> None:
        self.agreed.emit(tuple(pair for box, pair in self.boxes.items() if box.isChecked()))
        self.accept()


class ReplaceDialog(QDialog):
    """Asks which document is the newer version of one: one of the library, or a file to add.

    Signals:
        chosen: the newer document.
        file_wanted: a file is to be added as the newer version.
    """

    chosen = Signal(object)
    file_wanted = Signal()

    def __init__(
        self, old: Document, documents: Sequence[Document], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Replace by a newer version"))
        self.resize(500, 360)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Documents of the library"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for document in documents:
            if document.id != old.id and not document.starter:
                item = QListWidgetItem(_shown(document))
                item.setData(Qt.ItemDataRole.UserRole, document)
                self.list.addItem(item)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        roles = QDialogButtonBox.ButtonRole
        self.replace = buttons.addButton(self.tr("Replace"), roles.AcceptRole)
        self.replace.setEnabled(False)
        self.file = buttons.addButton(self.tr("Add a file…"), roles.ActionRole)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        self.file.clicked.connect(self._want_file)
        self.list.currentItemChanged.connect(self._enable)
        self.list.itemDoubleClicked.connect(self._choose)
        column = QVBoxLayout(self)
        words = self.tr("Which is the newer version of {}? It stays, marked as superseded.")
        column.addWidget(plain(words.format(_shown(old))))
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.finished.connect(self.deleteLater)

    def _enable(self) -> None:
        self.replace.setEnabled(self.list.currentItem() is not None)

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
            self.accept()

    def _want_file(self) -> None:
        self.accept()
        self.file_wanted.emit()


def _shown(document: Document) -> str:
    """A document by its name and its file: two versions mostly share the name."""
    parts = (document.symbol or phrases.name(document), document.date, document.file)
    return beside(parts)
