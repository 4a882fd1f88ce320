"""The panes side by side; where there is no room for three, the outer two take turns."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QToolButton, QWidget

from app.look.theme import dress

_ROOM = 105
"""So many letters wide must the window be for three panes."""
_LEAST = (190, 300, 260)
_SHARES = (45, 55, 45)


class Sides(QSplitter):
    """The library or sheet, the page in the middle, and the source.

    Signals:
        narrowed: whether there is room for one of the outer panes only.
    """

    narrowed = Signal(bool)

    def __init__(self, shelf: QWidget, middle: QWidget, source: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        for pane, least in zip((shelf, middle, source), _LEAST, strict=True):
            pane.setMinimumWidth(least)
            self.addWidget(pane)
        self.setStretchFactor(1, 1)
        self.setStretchFactor(2, 1)
        self._outer = {"shelf": shelf, "source": source}
        self._narrow = False
        self._shown = "shelf"
        self.buttons = {
            "shelf": self._button("list", self.tr("Show the library and the sheet")),
            "source": self._button("document", self.tr("Show the source")),
        }
        for key, button in self.buttons.items():
            button.clicked.connect(lambda _, key=key: self.show_side(key))
        self._arrange()

    def show_side(self, side: str) -> None:
        """Brings the "shelf" or the "source" into sight."""
        self._shown = side
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def _measure(self) -> None:
        narrow = self.width() < _ROOM * self.fontMetrics().averageCharWidth()
        if narrow == self._narrow:
            return
        self._narrow = narrow
        if narrow:
            self.setSizes([share * self.width() // 100 for share in _SHARES])
        self._arrange()
        self.narrowed.emit(narrow)

    def _arrange(self) -> None:
        for key, pane in self._outer.items():
            pane.setVisible(not self._narrow or key == self._shown)
            self.buttons[key].setChecked(key == self._shown)
            self.buttons[key].setVisible(self._narrow)

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.hide()
        dress(button, icon)
        return button
