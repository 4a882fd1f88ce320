"""A Qt list model over a sheet's entries, which are written in it and moved in it."""

from typing import Any

from PySide6.QtCore import Qt, Signal

from app import phrases
from app.language import beside
from app.messages import cite, refusal
from app.models.lists import Index, Item, Role, Values
from corpus.model import Document
from index.sheet import Entry, Heading, KeptAnswer, Note


class Entries(Values[Entry]):
    """The entries of the open sheet, in order.

    Signals:
        written: a row and the words written into it.
        moved: a row and the one it moves to, counted once it has left its own.
    """

    written = Signal(int, str)
    moved = Signal(int, int)

    def show(self, values: tuple[Entry, ...]) -> None:
        """Shows other entries, without losing the place where only words have changed."""
        before = self._values
        if values == before:
            return
        if [entry.id for entry in values] != [entry.id for entry in before]:
            super().show(values)
            return
        self._values = values
        for row, (old, new) in enumerate(zip(before, values, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        flags |= Qt.ItemFlag.ItemIsDragEnabled
        editable = not isinstance(self._values[index.row()], KeptAnswer)
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def setData(self, index: Index, value: Any, role: int = Item.EditRole) -> bool:
        if role != Item.EditRole or not index.isValid():
            return False
        self.written.emit(index.row(), str(value))
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def moveRows(self, source: Index, row: int, count: int, target: Index, to: int) -> bool:
        # Qt counts where it goes before it has left its place.
        if count != 1 or not self.beginMoveRows(source, row, row, target, to):
            return False
        entry, others = self._values[row], (*self._values[:row], *self._values[row + 1 :])
        place = to - 1 if to > row else to
        self._values = (*others[:place], entry, *others[place:])
        self.endMoveRows()
        self.moved.emit(row, place)
        return True

    def _of(self, value: Entry, role: int) -> Any:
        cells = _answer(value) if isinstance(value, KeptAnswer) else _words(value)
        return cells.get(role)


def _words(value: Heading | Note) -> dict[int, Any]:
    kind = phrases.heading() if isinstance(value, Heading) else phrases.note()
    return {
        Role.VALUE: value,
        Role.TITLE: value.text,
        Item.DisplayRole: value.text,
        Item.EditRole: value.text,
        Item.AccessibleTextRole: f"{kind}: {value.text}",
    }


def _answer(value: KeptAnswer) -> dict[int, Any]:
    answer = value.answer
    citations = [statement.citation for statement in answer.statements]
    documents: dict[str, Document] = {one.document.sha256: one.document for one in citations}
    counts = [phrases.quotations(len(citations)), phrases.documents(len(documents))]
    detail = beside(counts) if citations else phrases.verdict(answer)
    printed = [cite(one.paragraph, one.document, one.attached) for one in citations]
    quotes = [f"“{one.quote}” ({at})" for one, at in zip(citations, printed, strict=True)]
    return {
        Role.VALUE: value,
        Role.TITLE: answer.question,
        Role.DETAIL: detail,
        Item.DisplayRole: answer.question,
        Item.ToolTipRole: phrases.tip("\n\n".join(quotes) or refusal(answer)),
        Item.AccessibleTextRole: f"{answer.question}, {detail}",
        Item.AccessibleDescriptionRole: "; ".join(printed),
    }
