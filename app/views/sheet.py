"""The sheet: the answers kept, with headings and notes, in the user's order."""

from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QVBoxLayout, QWidget

from app import phrases
from app.look.theme import dress
from app.models.entries import Entries
from app.models.lists import Role
from app.models.notebook import Notebook
from app.views.entry_rows import EntryRows
from app.views.export_dialog import ExportDialog
from app.views.flow import FlowLayout
from app.views.offer import Offer
from app.views.parts import plain, row_list, tool
from app.views.sheet_bar import SheetBar
from index.model import Answer, Statement
from index.sheet import Entry, KeptAnswer, Note, heading, note


class SheetView(QWidget):
    """Shows the sheet that is open; what is done to it is kept at once.

    Signals:
        opened: the answer to show again.
        changed: what is on the sheet has changed.
        told: something to say in the status bar.
        export_wanted: the sheet and the file to write it into.
        file_wanted: a file to open.
    """

    opened = Signal(object)
    changed = Signal()
    told = Signal(str)
    export_wanted = Signal(object, object)
    file_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_saved = True
        self._folder = ""
        self.notebook = Notebook(self.tr("My answers"), self)
        self._build()
        self._act()
        self._connect()
        self._show()

    def _build(self) -> None:
        self.entries = Entries(self)
        self.list = row_list(self.entries, self.tr("Answers on the sheet"))
        self._rows = EntryRows(self.list)
        self.list.setItemDelegate(self._rows)
        self.list.viewport().installEventFilter(self)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.bar = SheetBar(self.notebook)
        self.count = plain("", "muted", wrap=False)
        self.hint = plain(
            self.tr(
                "Put answers here with “Add to sheet”, order them, write headings and notes "
                "between them. The sheet is kept as you go; export it with all its citations."
            ),
            "muted",
        )
        self.export = QPushButton(self.tr("Export…"))
        self.export.setAccessibleName(self.tr("Export the sheet"))
        dress(self.export, "save")
        self.offer = Offer()
        head = QVBoxLayout()
        head.setContentsMargins(12, 8, 8, 6)
        head.setSpacing(6)
        head.addWidget(self.bar)
        head.addLayout(self._tools())
        head.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.offer)
        column.addWidget(self.list, 1)

    def _tools(self) -> FlowLayout:
        self.add_heading = tool("heading", self.tr("Add a heading"), self.write_heading)
        self.add_note = tool("note", self.tr("Add a note"), self.write_note)
        self._remove = tool("trash", self.tr("Take the chosen entry off"), self.remove_chosen)
        # On two lines where large letters leave no room on one.
        tools = FlowLayout()
        for button in (self.export, self.add_heading, self.add_note, self._remove):
            tools.addWidget(button)
        return tools

    def _act(self) -> None:
        """What the keys and the menu of the right button do to the chosen entry."""
        acts = (
            (self.tr("Move up"), "Alt+Up", self.move_up),
            (self.tr("Move down"), "Alt+Down", self.move_down),
            (self.tr("Edit"), "", self.edit_chosen),
            (self.tr("Add a heading"), "", self.write_heading),
            (self.tr("Add a note"), "", self.write_note),
            (self.tr("Take off"), "Del", self.remove_chosen),
            (self.tr("Undo"), "Ctrl+Z", self.undo),
        )
        for text, keys, do in acts:
            action = QAction(text, self.list)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(do)
            self.list.addAction(action)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _connect(self) -> None:
        self.export.clicked.connect(self.ask_export)
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open_answer)
        self.list.doubleClicked.connect(self._edit)
        self.entries.written.connect(self._write)
        self.entries.moved.connect(self.notebook.move)
        self.bar.deleted.connect(self._offer_back)
        self.notebook.changed.connect(self._show)

    @property
    def statements(self) -> frozenset[Statement]:
        """The statements on the sheet."""
        return frozenset(self.notebook.sheet.statements)

    def keep(self, answer: Answer, statements: tuple[Statement, ...]) -> None:
        """Adds an answer with these of its statements; one question stands there once."""
        self.notebook.keep(answer, statements)
        self.told.emit(self.tr("Added to the sheet “{}”").format(self.notebook.sheet.name))

    def remove_chosen(self) -> None:
        """Takes the chosen entry off the sheet, and offers to put it back."""
        row = self._row()
        if row >= 0:
            self.notebook.remove(row)
            self._choose(min(row, self.entries.rowCount() - 1))
            self.offer.show_offer(self.tr("Taken off the sheet."), self.tr("Undo"), self.undo)

    def undo(self) -> None:
        """Goes back to how the sheets were before the last change."""
        self.offer.hide()
        if self.notebook.is_changed:
            self.notebook.undo()
            self.told.emit(self.tr("Undone"))

    def move_up(self) -> None:
        """Moves the chosen entry one place up."""
        self._move(-1)

    def move_down(self) -> None:
        """Moves the chosen entry one place down."""
        self._move(1)

    def write_heading(self) -> None:
        """Puts a heading above the chosen entry, and lets it be written."""
        self._insert(max(self._row(), 0), heading(self.tr("New heading")))

    def write_note(self) -> None:
        """Puts a note below the chosen entry, and lets it be written."""
        row = self._row()
        self._insert(row + 1 if row >= 0 else self.entries.rowCount(), note(self.tr("New note")))

    def edit_chosen(self) -> None:
        """Lets the chosen heading or note be written."""
        self._edit(self.list.currentIndex())

    def finish(self) -> None:
        """Keeps what is being written, where something is."""
        self._rows.finish()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # How high a row is depends on how wide the list is, its scroll bar there or not.
        if event.type() == QEvent.Type.Resize:
            self.list.scheduleDelayedItemsLayout()
        return super().eventFilter(watched, event)

    def ask_export(self) -> None:
        """Asks for a file and has the sheet written into it."""
        self.finish()
        if self.notebook.sheet.entries:
            dialog = ExportDialog(self.notebook.sheet.name, self._folder, self)
            dialog.chosen.connect(self.export_to)
            dialog.open()

    def export_to(self, path: Path) -> None:
        """Has the open sheet written into a file, in the format of its suffix."""
        self._folder = str(path.parent)
        self.offer.hide()
        self.told.emit(self.tr("Exporting {}…").format(path.name))
        self.export_wanted.emit(self.notebook.sheet, path)

    def show_exported(self, path: Path) -> None:
        """Says that a file was written, and offers to open it."""
        said = self.tr("Exported as {}.").format(path.name)
        self.offer.show_offer(said, self.tr("Open"), lambda: self.file_wanted.emit(path))
        self.told.emit(said)

    def show_failed(self, sentence: str) -> None:
        """Says why a file wasn't written, and offers to choose another."""
        self.offer.show_offer(sentence, self.tr("Choose another…"), self.ask_export)

    def show_unsaved(self, sentence: str) -> None:
        """Says why the sheet could not be kept, and offers to try once more."""
        self.is_saved = False
        self.offer.show_offer(sentence, self.tr("Try again"), self.notebook.save_again)

    def show_saved(self) -> None:
        """Notes that what could not be kept is kept now."""
        if not self.is_saved:
            self.is_saved = True
            self.offer.hide()

    def _offer_back(self, name: str) -> None:
        said = self.tr("Deleted the sheet “{}”.").format(name)
        self.offer.show_offer(said, self.tr("Undo"), self.undo)
        self.told.emit(said)

    def _row(self) -> int:
        return self.list.currentIndex().row()

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self.entries.index(row))

    def _move(self, by: int) -> None:
        row, last = self._row(), self.entries.rowCount() - 1
        if row >= 0 and 0 <= row + by <= last:
            self.notebook.move(row, row + by)
            self._choose(row + by)
            place = self.tr("{place} of {count}")
            self.told.emit(place.format(place=row + by + 1, count=last + 1))

    def _insert(self, row: int, entry: Entry) -> None:
        self.notebook.insert(row, entry)
        self._choose(row)
        self._edit(self.entries.index(row))

    def _write(self, row: int, words: str) -> None:
        entry = self.notebook.sheet.entries[row]
        if isinstance(entry, KeptAnswer):
            return
        if not words.strip():
            self.notebook.remove(row)
        elif isinstance(entry, Note):
            self.notebook.write(row, Note(entry.id, words.strip("\n")))
        else:
            self.notebook.write(row, type(entry)(entry.id, " ".join(words.split())))

    def _edit(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.list.edit(index)

    def _open(self, index: QModelIndex) -> None:
        self._open_answer(index)
        self._edit(index)

    def _open_answer(self, index: QModelIndex) -> None:
        entry = index.data(Role.VALUE)
        if isinstance(entry, KeptAnswer):
            self.opened.emit(entry.answer)

    def _show(self) -> None:
        row, sheet = self._row(), self.notebook.sheet
        self.entries.show(sheet.entries)
        if row >= 0 and self._row() < 0:
            self._choose(min(row, self.entries.rowCount() - 1))
        self.hint.setVisible(not sheet.entries)
        self.export.setEnabled(bool(sheet.entries))
        self.export.setToolTip(phrases.answers(len(sheet.answers)))
        self._remove.setEnabled(bool(sheet.entries))
        self.changed.emit()
