"""What is shown while something takes its time: how far it is, and the button to give it up."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from app.views.parts import plain

_STEPS = 1000


class Waiting(QWidget):
    """Shows the share done; hidden while nothing is waited for.

    Signals:
        given_up: what is waited for is no longer wanted.
    """

    given_up = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        """Takes what is being done, in words."""
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(words)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Cancel: {}").format(words))
        self.cancel.clicked.connect(self.given_up)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(plain(words, "muted", wrap=False))
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self.hide()

    def begin(self) -> None:
        """Shows that it is under way."""
        self.bar.setValue(0)
        self.show()

    def advance(self, share: float) -> None:
        """Shows the share done, 0 to 1."""
        self.bar.setValue(round(share * _STEPS))
