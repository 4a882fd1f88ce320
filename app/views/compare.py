"""The page to compare: two documents side by side, or one paragraph through all of them."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.views.comparing import ComparingView
from app.views.parts import Choice
from app.views.trace import TraceView


class Compare(QWidget):
    """Shows a comparison or a trace."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Compare"))
        self.comparing = ComparingView()
        self.trace = TraceView()
        self._choice = Choice(
            self.tr("What to compare"),
            {"comparing": self.tr("Two documents"), "trace": self.tr("One paragraph")},
        )
        self._choice.chosen.connect(self._switch)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.comparing)
        self._stack.addWidget(self.trace)
        row = QHBoxLayout()
        row.addWidget(self._choice)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 12, 8)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.comparing)

    def choose(self, which: str) -> None:
        """Shows "comparing" or "trace"."""
        self._choice.choose(which)
        self._switch(which)

    def _switch(self, which: str) -> None:
        shown = self.trace if which == "trace" else self.comparing
        self._stack.setCurrentWidget(shown)
        self.setFocusProxy(shown)
