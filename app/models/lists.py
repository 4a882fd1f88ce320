"""Qt list models over tuples of values: documents, passages, progress."""

from collections.abc import Callable
from enum import IntEnum
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app import phrases
from app.language import beside
from app.messages import cite
from app.models.orders import Order, group, ordered
from corpus.model import Document
from index.model import Passage, Progress

Index = QModelIndex | QPersistentModelIndex
Item = Qt.ItemDataRole
_NOWHERE = QModelIndex()
Value = TypeVar("Value")


class Role(IntEnum):
    """What the rows hold beside Qt's own roles."""

    VALUE = Qt.ItemDataRole.UserRole + 1
    TITLE = Qt.ItemDataRole.UserRole + 2
    DETAIL = Qt.ItemDataRole.UserRole + 3
    EXCERPT = Qt.ItemDataRole.UserRole + 4
    SPANS = Qt.ItemDataRole.UserRole + 5
    HEADER = Qt.ItemDataRole.UserRole + 6
    SEARCHED = Qt.ItemDataRole.UserRole + 7
    STRUCK = Qt.ItemDataRole.UserRole + 8
    GROUP = Qt.ItemDataRole.UserRole + 9
    EDITS = Qt.ItemDataRole.UserRole + 10
    SHARE = Qt.ItemDataRole.UserRole + 11


# Views ask for one role at a time, of each row many times.
_CELLS: dict[int, Callable[[Document], Any]] = {
    Role.VALUE: lambda one: one,
    Role.TITLE: lambda one: one.title,
    Role.DETAIL: phrases.detail,
    Role.SEARCHED: lambda one: f"{phrases.name(one)} {one.symbol} {one.date} {one.file}",
    Item.DisplayRole: phrases.name,
    Item.ToolTipRole: lambda one: phrases.tip(f"{one.title}\n{one.file}"),
}


class Values(QAbstractListModel, Generic[Value]):
    """A tuple of values, one a row, set as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[Value, ...] = ()

    @property
    def values(self) -> tuple[Value, ...]:
        """The values, in the order of the rows."""
        return self._values

    def show(self, values: tuple[Value, ...]) -> None:
        """Shows other values."""
        self.beginResetModel()
        self._values = values
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._values)

    def data(self, index: Index, role: int = Item.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._values):
            return None
        return self._of(self._values[index.row()], role)

    def _of(self, value: Value, role: int) -> Any:
        raise NotImplementedError


class Documents(Values[Document]):
    """The library's documents, each with a tick box; ticked ones limit the question.

    Signals:
        ticked: the ids of the ticked documents.
    """

    ticked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticks: set[str] = set()
        self._order: Order = "kind"
        self._groups: dict[str, str] = {}

    @property
    def order(self) -> Order:
        """The order of the rows."""
        return self._order

    def sort_by(self, order: Order) -> None:
        """Shows the documents in another order."""
        self._order = order
        self.show(self._values)

    @property
    def ticks(self) -> tuple[str, ...]:
        """Ids of the ticked documents, in the order shown."""
        return tuple(document.id for document in self._values if document.id in self._ticks)

    def show(self, values: tuple[Document, ...]) -> None:
        """Shows these documents, one's own before those that came with the program."""
        self._groups = {document.id: group(document, self._order) for document in values}
        super().show(ordered(values, self._order))
        before = len(self._ticks)
        self._ticks &= {document.id for document in values}
        if len(self._ticks) != before:
            self.ticked.emit(self.ticks)

    def tick(self, ids: tuple[str, ...]) -> None:
        """Ticks these documents and no others."""
        self._ticks = {document.id for document in self._values} & set(ids)
        if self._values:
            last = self.index(len(self._values) - 1)
            self.dataChanged.emit(self.index(0), last, [Item.CheckStateRole])
        self.ticked.emit(self.ticks)

    def untick(self) -> None:
        """Ticks none: the question goes to all."""
        self.tick(())

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def setData(self, index: Index, value: Any, role: int = Item.EditRole) -> bool:
        if role != Item.CheckStateRole or not index.isValid():
            return False
        document = self._values[index.row()]
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._ticks.add(document.id)
        else:
            self._ticks.discard(document.id)
        self.dataChanged.emit(index, index, [role])
        self.ticked.emit(self.ticks)
        return True

    def _of(self, value: Document, role: int) -> Any:
        make = _CELLS.get(role)
        if make is not None:
            return make(value)
        if role == Role.GROUP:
            return self._groups.get(value.id, "")
        if role == Item.AccessibleDescriptionRole:
            return beside((self._groups.get(value.id), phrases.detail(value)))
        if role == Item.CheckStateRole:
            ticked = value.id in self._ticks
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return None


class Passages(Values[Passage]):
    """The paragraphs found for a question, best first."""

    def _of(self, value: Passage, role: int) -> Any:
        if role in (Item.DisplayRole, Item.AccessibleTextRole, Role.TITLE):
            return cite(value.paragraph, value.document, value.attached)
        cells: dict[int, Any] = {
            Role.VALUE: value,
            Role.DETAIL: phrases.why(value),
            Role.EXCERPT: value.paragraph.text,
            Item.AccessibleDescriptionRole: value.paragraph.text,
        }
        return cells.get(role)


class Steps(Values[Progress]):
    """What has come of each file being added, one a row, the latest step of each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._row_of: dict[Path, int] = {}

    def show(self, values: tuple[Progress, ...]) -> None:
        """Shows other steps."""
        self._row_of = {one.path: row for row, one in enumerate(values)}
        super().show(values)

    def step(self, *steps: Progress) -> None:
        """Takes in steps, all those that have come since the last time at once."""
        values, before = list(self._values), len(self._values)
        changed: set[int] = set()
        for one in steps:
            row = self._row_of.get(one.path)
            last = None if row is None else values[row].change
            if row is None or last not in (None, one.change):
                if row is not None and one.change is None:
                    continue  # the index is being put in order; the file itself is done
                self._row_of[one.path] = row = len(values)
                values.append(one)
            values[row] = one
            changed.add(row)
        old = [row for row in changed if row < before]
        self._values = (*values[:before],)
        if old:
            self.dataChanged.emit(self.index(min(old)), self.index(max(old)))
        if len(values) > before:
            self.beginInsertRows(_NOWHERE, before, len(values) - 1)
            self._values = tuple(values)
            self.endInsertRows()

    def _of(self, value: Progress, role: int) -> Any:
        if role == Role.VALUE:
            return value
        if role == Role.TITLE:
            return value.path.name
        outcome = phrases.outcome(value)
        cells: dict[int, Any] = {
            Role.DETAIL: outcome,
            Item.DisplayRole: f"{value.path.name}: {outcome}",
            Item.ToolTipRole: phrases.tip(f"{value.path}\n{outcome}"),
        }
        return cells.get(role)

    @property
    def failed(self) -> tuple[Path, ...]:
        """The files that could not be read."""
        return tuple(one.path for one in self._values if one.change == "failed")
