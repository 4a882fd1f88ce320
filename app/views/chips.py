"""Totals as a row of switches: each says how many rows are of its kind, and shows or hides them."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from app.views.flow import FlowLayout


class Chips(QWidget):
    """A switch for each kind there is.

    Signals:
        switched: other kinds are to be shown.
    """

    switched = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.buttons: dict[str, QToolButton] = {}
        self._row = FlowLayout(self)

    @property
    def chosen(self) -> frozenset[str]:
        """The kinds switched on."""
        return frozenset(key for key, button in self.buttons.items() if button.isChecked())

    def show_totals(self, totals: Mapping[str, tuple[str, int]], chosen: frozenset[str]) -> None:
        """Shows other totals.

        Args:
            totals: by kind, its name in words and how many there are.
            chosen: the kinds to be switched on.
        """
        while self._row.takeAt(0) is not None:
            pass
        for old in self.buttons.values():
            old.hide()
            old.deleteLater()
        self.buttons = {}
        for key, (word, count) in totals.items():
            button = QToolButton(self)
            button.setObjectName("filter")
            button.setText(f"{count} {word}")
            button.setAccessibleName(f"{count} {word}")
            button.setCheckable(True)
            button.setChecked(key in chosen)
            button.clicked.connect(self.switched)
            self._row.addWidget(button)
            button.show()
            self.buttons[key] = button
        self.updateGeometry()
