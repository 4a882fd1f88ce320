"""The page for those who learn the process: themes, the glossary, and a tour of the program."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.look.theme import dress
from app.views.flow import FlowLayout
from app.views.glossary import GlossaryView
from app.views.parts import Choice
from app.views.themes import ThemesView
from index.themes import glossary, themes


class Explore(QWidget):
    """Shows the themes or the glossary.

    Signals:
        tour_wanted: the tour is to begin.
    """

    tour_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.themes = ThemesView(themes())
        self.glossary = GlossaryView(glossary())
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Explore"))
        self._choice = Choice(
            self.tr("What to explore"),
            {"themes": self.tr("Themes"), "glossary": self.tr("Glossary")},
        )
        self.tour = QPushButton(self.tr("Take the tour"))
        self.tour.setAccessibleName(self.tr("Take the tour of the program"))
        dress(self.tour, "forward")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.themes)
        self._stack.addWidget(self.glossary)
        row = FlowLayout()
        row.addWidget(self._choice)
        row.addWidget(self.tour)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 12, 8)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.themes)

    def _connect(self) -> None:
        self._choice.chosen.connect(self._switch)
        self.tour.clicked.connect(self.tour_wanted)

    def choose(self, which: str) -> None:
        """Shows the "themes" or the "glossary"."""
        self._choice.choose(which)
        self._switch(which)

    def _switch(self, which: str) -> None:
        shown = self.themes if which == "themes" else self.glossary
        self._stack.setCurrentWidget(shown)
        self.setFocusProxy(shown)
