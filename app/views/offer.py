"""A line that says what was done and offers what can be done about it: undo it, open it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.views.parts import plain, tool


class Offer(QWidget):
    """Shown until it is taken, closed, or something else is offered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = plain()
        self.button = QPushButton(self.tr("Undo"))
        self.close_it = tool("close", self.tr("Close this line"), self.hide)
        self._do: Callable[[], object] | None = None
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.close_it, 0, Qt.AlignmentFlag.AlignTop)
        # Below the words: beside them a narrow pane would leave a word a line.
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 6, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self.button.clicked.connect(self._take)
        self.hide()

    def show_offer(self, words: str, button: str, do: Callable[[], object]) -> None:
        """Says something and offers one thing to do."""
        self.words.setText(words)
        self.button.setText(button)
        self._do = do
        self.show()

    def _take(self) -> None:
        do = self._do
        self.hide()
        if do is not None:
            do()
