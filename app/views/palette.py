"""The command palette: every command of the menus, found by a few of its letters."""

from PySide6.QtCore import QEvent, QObject, QSortFilterProxyModel, QStringListModel, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from app.models.lists import Index
from app.views.parts import row_list

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandPalette(QDialog):
    """Runs the command chosen; letters typed need not stand together, only in their order."""

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Commands"))
        self.resize(520, 400)
        usable = [action for action in actions.values() if action.isEnabled()]
        self._actions = {_shown(action): action for action in usable}
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type a few letters of a command"))
        self.field.setAccessibleName(self.tr("Command"))
        self.shown = _Fuzzy(self)
        self.shown.setSourceModel(QStringListModel(list(self._actions), self))
        self.shown.sort(0)
        self.list = row_list(self.shown, self.tr("Commands"))
        self.list.setObjectName("commands")
        self.list.setCurrentIndex(self.shown.index(0, 0))
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._run)
        self.field.installEventFilter(self)
        self.list.activated.connect(self._run)
        self.list.clicked.connect(self._run)
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moves = isinstance(event, QKeyEvent) and event.key() in _MOVES
        if moves and event.type() == QEvent.Type.KeyPress:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _search(self, letters: str) -> None:
        self.shown.seek(letters)
        self.list.setCurrentIndex(self.shown.index(0, 0))

    def _run(self) -> None:
        chosen = self._actions.get(str(self.list.currentIndex().data()))
        if chosen is not None:
            self.accept()
            chosen.trigger()


class _Fuzzy(QSortFilterProxyModel):
    """Keeps what the letters stand in, best first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._letters = ""

    def seek(self, letters: str) -> None:
        """Looks for other letters."""
        self._letters = letters
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        text = str(self.sourceModel().index(row, 0).data())
        return fuzzy(self._letters, text) is not None

    def lessThan(self, left: Index, right: Index) -> bool:
        return self._key(left) < self._key(right)

    def _key(self, index: Index) -> tuple[int, int]:
        score = fuzzy(self._letters, str(index.data()))
        return score if score is not None else 0, index.row()


def fuzzy(letters: str, text: str) -> int | None:
    """How far a text is from letters that stand in it in their order; None where they don't.

    Letters at the beginning of a word cost nothing, others the number of letters jumped over.
    """
    text, cost, at = text.casefold(), 0, 0
    for letter in letters.casefold().replace(" ", ""):
        starts = [n for n in range(at, len(text)) if text[n] == letter and _begins(text, n)]
        following = at < len(text) and text[at] == letter
        found = at if following else (starts or [text.find(letter, at)])[0]
        if found < 0:
            return None
        cost += 0 if following or starts else found - at + 1
        at = found + 1
    return cost


def _begins(text: str, at: int) -> bool:
    return at == 0 or not text[at - 1].isalnum()


def _shown(action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    name = action.text().replace("&", "")
    return f"{name}    \u2066{keys}\u2069" if keys else name
