"""The left side of the window: the library and the sheet, one of them shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from app.views.library import LibraryView
from app.views.parts import Choice, restyle
from app.views.sheet import SheetView


class Shelf(QWidget):
    """Switches between the library and the sheet.

    Signals:
        sought: it is to be seen, wherever the window is too narrow for all.
    """

    sought = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.library = LibraryView()
        self.sheet = SheetView()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("shelf")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Library and sheet"))
        self._choice = Choice(
            self.tr("Left side"), {"library": self.tr("Library"), "sheet": self.tr("Sheet")}
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.library)
        self._stack.addWidget(self.sheet)
        row = QHBoxLayout()
        row.setContentsMargins(10, 9, 10, 0)
        row.addWidget(self._choice)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._choice.chosen.connect(self._switch)
        self.sheet.changed.connect(self._count)

    def show_library(self) -> None:
        """Shows the library."""
        self.sought.emit()
        self._choice.choose("library")
        self._switch("library")

    def go_to_library(self) -> None:
        """Shows the library and puts the keyboard on it."""
        self.show_library()
        _take_keyboard(self.library.list)

    def go_to_sheet(self) -> None:
        """Shows the sheet and puts the keyboard on it."""
        self.sought.emit()
        self._choice.choose("sheet")
        self._switch("sheet")
        _take_keyboard(self.sheet.list)

    def set_target(self, target: bool) -> None:
        """Shows that what is dragged here would be added."""
        if target:
            self.sought.emit()
        self.setProperty("target", target)
        restyle(self)

    def _switch(self, which: str) -> None:
        self._stack.setCurrentWidget(self.library if which == "library" else self.sheet)

    def _count(self) -> None:
        count = len(self.sheet.notebook.sheet.answers)
        word = self.tr("Sheet")
        self._choice.rename("sheet", f"{word} ({count})" if count else word)


def _take_keyboard(rows: QListView) -> None:
    rows.setFocus(Qt.FocusReason.ShortcutFocusReason)
    if not rows.currentIndex().isValid():
        rows.setCurrentIndex(rows.model().index(0, 0))
