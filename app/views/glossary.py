"""The glossary: its terms, searched as one types, and the way to where a term stands."""

from typing import Any

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.look.theme import dress
from app.models.lists import Index, Item, Role, Values
from app.views.excerpts import Excerpts
from app.views.parts import clearable, plain, row_list
from index.model import Term

_LINES = 5


class Terms(Values[Term]):
    """The terms, one a row."""

    def _of(self, value: Term, role: int) -> Any:
        others = f" ({', '.join(value.others)})" if value.others else ""
        cells: dict[int, Any] = {
            Role.VALUE: value,
            Role.TITLE: f"{value.name}{others}",
            Role.EXCERPT: value.definition,
            Role.SEARCHED: f"{value.name}{others} {value.definition}",
            Item.DisplayRole: f"{value.name}{others}",
            Item.AccessibleDescriptionRole: value.definition,
        }
        return cells.get(role)


class _TermsFirst(QSortFilterProxyModel):
    """Keeps rows that hold the words; those whose term begins with them come first."""

    def lessThan(self, left: Index, right: Index) -> bool:
        return self._rank(left) < self._rank(right)

    def _rank(self, index: Index) -> tuple[bool, bool, int]:
        words = self.filterRegularExpression().pattern().replace("\\", "").casefold()
        title = str(index.data(Role.TITLE)).casefold()
        return not title.startswith(words), words not in title, index.row()


class GlossaryView(QWidget):
    """Lists the terms with their definitions.

    Signals:
        wanted: the term of which every mention is wanted.
    """

    wanted = Signal(object)

    def __init__(self, terms: tuple[Term, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build(terms)
        self._connect()

    def _build(self, terms: tuple[Term, ...]) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search the glossary"))
        self.field.setAccessibleName(self.tr("Search the glossary"))
        clearable(self.field, self.tr("Clear the field"))
        self.terms = Terms(self)
        self.terms.show(terms)
        self.shown = _TermsFirst(self)
        self.shown.setSourceModel(self.terms)
        self.shown.setFilterRole(Role.SEARCHED)
        self.shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list = row_list(self.shown, self.tr("Terms"))
        self.list.setItemDelegate(Excerpts(_LINES, self.list, snug=True))
        self.none = plain(self.tr("No such term. Ask the documents instead (Ctrl+1)."), "muted")
        self.none.hide()
        self.where = QPushButton(self.tr("Where this term stands"))
        self.where.setEnabled(False)
        dress(self.where, "search")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.field, self.none):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self.where, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.field)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._take_first)
        self.list.selectionModel().currentChanged.connect(self._enable)
        self.list.activated.connect(self._want)
        self.where.clicked.connect(self._want)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self._take_first()
        else:
            super().keyPressEvent(event)

    def _search(self, words: str) -> None:
        self.shown.setFilterFixedString(words.strip())
        self.shown.sort(0 if words.strip() else -1)
        self.none.setVisible(self.shown.rowCount() == 0)
        self.list.setCurrentIndex(QModelIndex())
        self.list.scrollToTop()

    def _take_first(self) -> None:
        if self.shown.rowCount():
            self.list.setCurrentIndex(self.shown.index(0, 0))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enable(self, index: QModelIndex) -> None:
        self.where.setEnabled(index.isValid())

    def _want(self) -> None:
        term = self.list.currentIndex().data(Role.VALUE)
        if isinstance(term, Term):
            self.wanted.emit(term)
