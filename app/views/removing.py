"""Removing documents: asked before, and taken back afterwards until the window closes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QPushButton, QWidget

from app import phrases
from app.views.parts import ElidedLabel
from corpus.model import Document
from index.model import Removed


class RemovedBar(QWidget):
    """Names the document removed last, with a way to put it back; hidden where there is none.

    Signals:
        restored: what is to be put back.
    """

    restored = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("removed")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._removed: list[Removed] = []
        self.words = ElidedLabel()
        self.back = QPushButton(self.tr("Put back"))
        self.back.clicked.connect(self.put_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self.words, 1)
        row.addWidget(self.back)
        self._show()

    def offer(self, removed: Removed) -> None:
        """Offers to put a document back."""
        self._removed.append(removed)
        self._show()

    def put_back(self) -> None:
        """Puts back the document removed last."""
        if self._removed:
            self.restored.emit(self._removed.pop())
            self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._removed))
        if not self._removed:
            return
        name = phrases.name(self._removed[-1].document)
        self.words.show_text(self.tr("Removed “{}”").format(name))
        self.words.setToolTip(phrases.tip(name))
        self.back.setAccessibleName(self.tr("Put back “{}”").format(name))


def confirmed(document: Document, parent: QWidget) -> bool:
    """Whether the user wants a document removed."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(box.tr("Remove document"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(box.tr("Remove “{}” from the library?").format(phrases.name(document)))
    box.setInformativeText(
        box.tr(
            "The file you added it from stays where it is. Until you close the window, the "
            "document can be put back."
        )
    )
    remove = box.addButton(box.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.exec()
    return box.clickedButton() is remove
