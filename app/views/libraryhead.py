"""The head of the library: how many documents, adding, mending, removing, sorting, filtering."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from app import phrases
from app.look.theme import dress
from app.models import orders
from app.models.orders import Order
from app.views.parts import clearable, plain, tool

_HINTED, _COUNTED = 18, 9
"""So many lines high must the library be for its hint, and for its count and filter."""
_NARROW = 24
"""So many letters wide must it be for the button to have a word."""


class LibraryHead(QWidget):
    """Says how many documents there are, and takes what is to be done with them.

    Signals:
        files_wanted: files are to be added.
        folder_wanted: a folder is to be added.
        edit_wanted: the chosen document's details are to be mended.
        remove_wanted: the chosen document is to be taken out.
        sorted: the order chosen.
    """

    files_wanted = Signal()
    folder_wanted = Signal()
    edit_wanted = Signal()
    remove_wanted = Signal()
    sorted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines, self._count, self._filtered = float(_HINTED), 0, False
        self._build()
        self._lay_out()
        self.show_order("kind")

    def _build(self) -> None:
        self.count = plain("", "sectionTitle", wrap=False)
        self.hint = plain(self.tr("Tick documents to ask only those."), "muted")
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter documents"))
        self.filter.setAccessibleName(self.tr("Filter documents"))
        clearable(self.filter, self.tr("Clear the field"))
        self.filter.hide()
        self._edit = tool("edit", self.tr("Edit the details (F2)"), self.edit_wanted.emit)
        self._remove = tool("trash", self.tr("Remove the document chosen"), self.remove_wanted.emit)
        self.sort = QToolButton()
        self.sort.setAccessibleName(self.tr("Sort the documents"))
        self.sort.setToolTip(self.tr("Sort the documents"))
        self.sort.setAutoRaise(True)
        self.sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sort.setMenu(self._orders())
        dress(self.sort, "sort")
        self.add = QToolButton()
        self.add.setText(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add documents"))
        self.add.setToolTip(self.tr("Add documents (Ctrl+O), or drop them here"))
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.add.setMenu(self._ways())
        self.add.clicked.connect(self.files_wanted)
        dress(self.add, "add")

    def _orders(self) -> QMenu:
        menu = QMenu(self)
        self._group = QActionGroup(self)
        self._actions = {}
        for order, words in orders.names().items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(partial(self.sorted.emit, order))
            self._group.addAction(action)
            self._actions[order] = action
        return menu

    def _ways(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Add documents…"), self.files_wanted.emit)
        menu.addAction(self.tr("Add a folder…"), self.folder_wanted.emit)
        return menu

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.add)
        row.addStretch(1)
        for button in (self.sort, self._edit, self._remove):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 8, 6)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.count)
        column.addWidget(self.hint)
        column.addWidget(self.filter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW * self.fontMetrics().averageCharWidth()
        styles = Qt.ToolButtonStyle
        self.add.setToolButtonStyle(
            styles.ToolButtonIconOnly if narrow else styles.ToolButtonTextBesideIcon
        )

    def fit(self, lines: float) -> None:
        """Leaves out what there is no room for, given how many lines high the library is."""
        self._lines = lines
        self._show_parts()

    def _show_parts(self) -> None:
        self.hint.setVisible(self._count > 0 and self._lines >= _HINTED)
        self.count.setVisible(self._lines >= _COUNTED)
        self.filter.setVisible(self._filtered and self._lines >= _COUNTED)

    def show_count(self, count: int, *, filtered: bool) -> None:
        """Says how many documents there are; the filter is of use only with many."""
        self.count.setText(phrases.documents(count) if count else self.tr("No documents yet"))
        self._count, self._filtered = count, filtered
        self._show_parts()
        self.sort.setVisible(count > 1)
        if not filtered:
            self.filter.clear()

    def show_order(self, order: Order) -> None:
        """Shows which order is in force."""
        self._actions[order].setChecked(True)

    def enable(self, *, chosen: bool) -> None:
        """Enables what needs a document to be chosen."""
        self._edit.setEnabled(chosen)
        self._remove.setEnabled(chosen)
