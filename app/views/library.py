"""The library: its documents with tick boxes, adding and removing them."""

from pathlib import Path

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QMessageBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app import phrases
from app.models import Documents, Role
from app.theme import dress
from app.views.adding import AddingView
from app.views.parts import clearable, plain, row_list, tool
from app.views.rows import Rows
from corpus.model import Document

_FILTERED_FROM = 8


class LibraryView(QWidget):
    """Shows the documents; ticked ones limit the question.

    Signals:
        add_wanted: files and folders to add.
        remove_wanted: id of the document to take out; the user has confirmed it.
        opened: the document to read.
        original_wanted: id of the document whose own file is to be opened.
    """

    add_wanted = Signal(object)
    remove_wanted = Signal(str)
    opened = Signal(object)
    original_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.documents = Documents(self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self.documents)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._shown.setFilterRole(Role.SEARCHED)
        self.list = row_list(self._shown, self.tr("Documents"))
        self.list.setItemDelegate(Rows(self.list, title_lines=2))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter documents"))
        self.filter.setAccessibleName(self.tr("Filter documents"))
        clearable(self.filter, self.tr("Clear the field"))
        self.filter.hide()
        self.hint = plain(self.tr("Tick documents to ask only those."), "muted")
        self.notice = plain("", "notice")
        self.notice.hide()
        self.adding = AddingView()
        self.adding.hide()
        self.add = QToolButton()
        self.add.setText(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add documents"))
        self.add.setToolTip(self.tr("Add documents (Ctrl+O), or drop them here"))
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        dress(self.add, "add")
        self._remove = tool("trash", self.tr("Remove the document chosen"), self.remove_chosen)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        self.count = plain("", "sectionTitle", wrap=False)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self._remove)
        row.addWidget(self.add)
        head = QVBoxLayout()
        head.setContentsMargins(12, 8, 8, 6)
        head.setSpacing(6)
        head.addLayout(row)
        head.addWidget(self.hint)
        head.addWidget(self.filter)
        head.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.adding)

    def _connect(self) -> None:
        self.add.clicked.connect(self.choose_files)
        self.filter.textChanged.connect(self._shown.setFilterFixedString)
        self.list.doubleClicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.list.customContextMenuRequested.connect(self._offer)
        self.list.selectionModel().currentChanged.connect(self._enable)

    @property
    def chosen(self) -> Document | None:
        """The document the keyboard is on."""
        document = self.list.currentIndex().data(Role.VALUE)
        return document if isinstance(document, Document) else None

    def show_documents(self, documents: tuple[Document, ...]) -> None:
        """Shows the library's documents."""
        chosen = self.chosen
        self.documents.show(documents)
        known = phrases.documents(len(documents))
        self.count.setText(known if documents else self.tr("No documents yet"))
        self.hint.setVisible(bool(documents))
        many = len(documents) >= _FILTERED_FROM
        self.filter.setVisible(many)
        if not many:
            self.filter.clear()
        if chosen is not None:
            self._choose(chosen.id)
        self._enable()

    def ticked(self) -> tuple[Document, ...]:
        """The ticked documents."""
        ticks = set(self.documents.ticks)
        return tuple(document for document in self.documents.values if document.id in ticks)

    def complain(self, sentence: str) -> None:
        """Says what could not be done; nothing takes it away again."""
        self.notice.setText(sentence)
        self.notice.setVisible(bool(sentence))

    def choose_files(self) -> None:
        """Asks for files to add."""
        kinds = self.tr("Documents")
        every = self.tr("All files")
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Add documents"),
            "",
            f"{kinds} (*.txt *.md *.pdf *.docx *.html *.htm);;{every} (*)",
        )
        if names:
            self.add_wanted.emit(tuple(Path(name) for name in names))

    def choose_folder(self) -> None:
        """Asks for a folder to add."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Add a folder"))
        if name:
            self.add_wanted.emit((Path(name),))

    def remove_chosen(self) -> None:
        """Takes the chosen document out of the library, once the user has confirmed it."""
        document = self.chosen
        if document is None:
            return
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Remove document"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Remove “{}” from the library?").format(phrases.name(document)))
        box.setInformativeText(self.tr("The file you added it from stays where it is."))
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        box.exec()
        if box.clickedButton() is remove:
            self.remove_wanted.emit(document.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_chosen()
        elif event.key() == Qt.Key.Key_Space:
            self._tick_chosen()
        else:
            super().keyPressEvent(event)

    def _tick_chosen(self) -> None:
        index = self.list.currentIndex()
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        other = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        self._shown.setData(index, other, Qt.ItemDataRole.CheckStateRole)

    def _choose(self, document_id: str) -> None:
        for row in range(self._shown.rowCount()):
            index = self._shown.index(row, 0)
            if index.data(Role.VALUE).id == document_id:
                choose = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self.list.selectionModel().setCurrentIndex(index, choose)

    def _enable(self) -> None:
        self._remove.setEnabled(self.chosen is not None)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(Role.VALUE))

    def _offer(self, place: QPoint) -> None:
        document = self.list.indexAt(place).data(Role.VALUE)
        if not isinstance(document, Document):
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Read"), lambda: self.opened.emit(document))
        menu.addAction(
            self.tr("Ask only this document"), lambda: self.documents.tick((document.id,))
        )
        menu.addAction(
            self.tr("Open the original file"), lambda: self.original_wanted.emit(document.id)
        )
        menu.addSeparator()
        menu.addAction(self.tr("Remove…"), self.remove_chosen)
        menu.exec(self.list.viewport().mapToGlobal(place))
        menu.deleteLater()
