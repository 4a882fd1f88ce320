"""The sheets of one window: which there are, which one is open, and the way back."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from index.model import Answer, Statement
from index.sheet import Entry, Sheet, new_sheet

_STEPS_BACK = 100


class Notebook(QObject):
    """Holds the sheets as values; each change makes others and remembers those before.

    Signals:
        changed: what is open is other now, or other sheets are there.
        saving: a sheet to keep as it is now.
        deleting: the id of a sheet to drop.
    """

    changed = Signal()
    saving = Signal(object)
    deleting = Signal(str)

    def __init__(self, first_name: str, parent: QObject | None = None) -> None:
        """Begins with an empty sheet of a name, which is kept once something is on it."""
        super().__init__(parent)
        self._first_name = first_name
        self._before: list[tuple[dict[str, Sheet], str]] = []
        self._stored: set[str] = set()
        self._sheets: dict[str, Sheet] = {}
        self._open = ""
        self._settle({}, "")

    @property
    def sheet(self) -> Sheet:
        """The sheet that is open."""
        return self._sheets[self._open]

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """All of them, by name."""
        return tuple(sorted(self._sheets.values(), key=lambda one: (one.name.casefold(), one.id)))

    @property
    def is_changed(self) -> bool:
        """Whether there is something to undo."""
        return bool(self._before)

    def load(self, sheets: tuple[Sheet, ...], open_id: str = "") -> None:
        """Shows the library's sheets, one of them open; what was kept meanwhile stays."""
        held = {key: one for key, one in self._sheets.items() if one.entries}
        self._stored |= {sheet.id for sheet in sheets}
        self._before.clear()
        loaded = {sheet.id: sheet for sheet in sheets} | held
        self._settle(loaded, self._open if self._open in held else open_id)
        self.changed.emit()

    def open(self, sheet_id: str) -> None:
        """Opens another sheet."""
        if sheet_id in self._sheets and sheet_id != self._open:
            self._open = sheet_id
            self.changed.emit()

    def add(self, name: str) -> None:
        """Makes an empty sheet and opens it."""
        sheet = new_sheet(name)
        self._change(self._sheets | {sheet.id: sheet}, sheet.id)

    def rename(self, name: str) -> None:
        """Gives the open sheet another name."""
        self._put(replace(self.sheet, name=name))

    def delete(self) -> None:
        """Drops the open sheet and opens the one after it."""
        ids = [sheet.id for sheet in self.sheets]
        place = ids.index(self._open)
        ids.remove(self._open)
        following = ids[min(place, len(ids) - 1)] if ids else ""
        self._change({key: self._sheets[key] for key in ids}, following)

    def keep(self, answer: Answer, statements: tuple[Statement, ...]) -> None:
        """Puts these statements of an answer on the open sheet."""
        self._put(self.sheet.keep(answer, statements))

    def insert(self, row: int, entry: Entry) -> None:
        """Puts an entry before the one in this row."""
        self._put(self.sheet.insert(row, entry))

    def write(self, row: int, entry: Entry) -> None:
        """Puts an entry in the place of the one in this row."""
        self._put(self.sheet.put(row, entry))

    def remove(self, row: int) -> None:
        """Takes an entry off."""
        self._put(self.sheet.without(row))

    def move(self, row: int, to: int) -> None:
        """Puts an entry into another row."""
        self._put(self.sheet.move(row, to))

    def undo(self) -> None:
        """Goes back to how it was before the last change."""
        if self._before:
            sheets, open_id = self._before.pop()
            self._become(sheets, open_id)

    def save_again(self) -> None:
        """Keeps the sheets once more, where keeping them failed."""
        for key in self._stored & set(self._sheets):
            self.saving.emit(self._sheets[key])

    def _put(self, sheet: Sheet) -> None:
        if sheet != self.sheet:
            self._change(self._sheets | {sheet.id: sheet}, self._open)

    def _change(self, sheets: dict[str, Sheet], open_id: str) -> None:
        self._before = [*self._before, (self._sheets, self._open)][-_STEPS_BACK:]
        self._become(sheets, open_id)

    def _become(self, sheets: dict[str, Sheet], open_id: str) -> None:
        before = self._sheets
        self._settle(sheets, open_id)
        for key, sheet in sheets.items():
            if before.get(key) != sheet:
                self._stored.add(key)
                self.saving.emit(sheet)
        for key in self._stored & (set(before) - set(sheets)):
            self._stored.discard(key)
            self.deleting.emit(key)
        self.changed.emit()

    def _settle(self, sheets: dict[str, Sheet], open_id: str) -> None:
        """Takes these sheets; one is always open, made where there is none."""
        self._sheets = dict(sheets)
        if not sheets:
            first = new_sheet(self._first_name)
            self._sheets[first.id] = first
        known = open_id in self._sheets
        self._open = open_id if known else self.sheets[0].id
