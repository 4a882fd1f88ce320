"""The library: its documents in groups with tick boxes, adding, mending and removing them."""

from pathlib import Path

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from app import phrases
from app.models.lists import Documents, Role
from app.models.orders import Order
from app.views.adding import AddingView
from app.views.documentrows import DocumentRows
from app.views.libraryhead import LibraryHead
from app.views.newer import ReplaceDialog
from app.views.parts import BATCH, plain, row_list
from app.views.removing import RemovedBar, confirmed
from corpus.model import Document
from index.model import Removed

_FILTERED_FROM = 8


class LibraryView(QWidget):
    """Shows the documents; ticked ones limit the question.

    Signals:
        add_wanted: files and folders to add.
        newer_wanted: id of a document, and the file to add as its newer version.
        remove_wanted: id of the document to take out; the user has confirmed it.
        restored: what was taken out and is to be put back.
        edited: the document whose details are to be mended.
        superseded: pairs of ids, of a document and of the newer one, which may be None.
        opened: the document to read.
        original_wanted: id of the document whose own file is to be opened.
        sorted: the order chosen.
    """

    add_wanted = Signal(object)
    newer_wanted = Signal(str, object)
    remove_wanted = Signal(str)
    restored = Signal(object)
    edited = Signal(object)
    superseded = Signal(object)
    opened = Signal(object)
    original_wanted = Signal(str)
    sorted = Signal(str)

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
        self.list.setItemDelegate(DocumentRows(self.list))
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(BATCH)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.head = LibraryHead()
        self.filter = self.head.filter
        self.add = self.head.add
        self.notice = plain("", "notice")
        self.notice.hide()
        self.removed = RemovedBar()
        self.adding = AddingView()
        self.adding.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        notices = QHBoxLayout()
        notices.setContentsMargins(12, 0, 8, 0)
        notices.addWidget(self.notice)
        column.addWidget(self.head)
        column.addLayout(notices)
        column.addWidget(self.list, 1)
        column.addWidget(self.removed)
        column.addWidget(self.adding)

    def _connect(self) -> None:
        head = self.head
        head.files_wanted.connect(self.choose_files)
        head.folder_wanted.connect(self.choose_folder)
        head.edit_wanted.connect(self.edit_chosen)
        head.remove_wanted.connect(self.remove_chosen)
        head.sorted.connect(self._sort)
        head.filter.textChanged.connect(self._shown.setFilterFixedString)
        self.removed.restored.connect(self.restored)
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
        self.head.show_count(len(documents), filtered=len(documents) >= _FILTERED_FROM)
        if chosen is not None:
            self._choose(chosen.id)
        self._enable()

    def show_order(self, order: Order) -> None:
        """Shows the documents in an order."""
        chosen = self.chosen
        self.head.show_order(order)
        self.documents.sort_by(order)
        if chosen is not None:
            self._choose(chosen.id)

    def ticked(self) -> tuple[Document, ...]:
        """The ticked documents."""
        ticks = set(self.documents.ticks)
        return tuple(document for document in self.documents.values if document.id in ticks)

    def complain(self, sentence: str) -> None:
        """Says what could not be done; nothing takes it away again."""
        self.notice.setText(sentence)
        self.notice.setVisible(bool(sentence))

    def offer_back(self, removed: Removed) -> None:
        """Offers to put back what was taken out."""
        self.removed.offer(removed)

    def choose_files(self) -> None:
        """Asks for files to add."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add documents"), "", self._formats())
        if names:
            self.add_wanted.emit(tuple(Path(name) for name in names))

    def choose_folder(self) -> None:
        """Asks for a folder to add."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Add a folder"))
        if name:
            self.add_wanted.emit((Path(name),))

    def edit_chosen(self) -> None:
        """Has the details of the chosen document mended."""
        if self.chosen is not None:
            self.edited.emit(self.chosen)

    def replace_chosen(self) -> None:
        """Asks which document is the newer version of the chosen one."""
        old = self.chosen
        if old is None or old.starter:
            return
        dialog = ReplaceDialog(old, self.documents.values, self)
        dialog.chosen.connect(lambda new: self.superseded.emit(((old.id, new.id),)))
        dialog.file_wanted.connect(lambda: self._choose_newer(old))
        dialog.open()

    def remove_chosen(self) -> None:
        """Takes the chosen document out of the library, once the user has confirmed it."""
        document = self.chosen
        if document is not None and confirmed(document, self):
            self.remove_wanted.emit(document.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.fit(self.height() / self.fontMetrics().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_chosen()
        elif event.key() == Qt.Key.Key_F2:
            self.edit_chosen()
        else:
            super().keyPressEvent(event)

    def menu(self, document: Document) -> QMenu:
        """What can be done with a document."""
        menu = QMenu(self)
        menu.setAccessibleName(phrases.name(document))
        menu.addAction(self.tr("Read"), lambda: self.opened.emit(document))
        menu.addAction(
            self.tr("Ask only this document"), lambda: self.documents.tick((document.id,))
        )
        menu.addAction(
            self.tr("Open the original file"), lambda: self.original_wanted.emit(document.id)
        )
        menu.addSeparator()
        menu.addAction(self.tr("Edit details…"), self.edit_chosen)
        if document.superseded_by:
            stands = ((document.id, None),)
            menu.addAction(self.tr("No longer superseded"), lambda: self.superseded.emit(stands))
        elif not document.starter:
            menu.addAction(self.tr("Replace by a newer version…"), self.replace_chosen)
        menu.addSeparator()
        menu.addAction(self.tr("Remove…"), self.remove_chosen)
        return menu

    def _formats(self) -> str:
        kinds, every = self.tr("Documents"), self.tr("All files")
        return f"{kinds} (*.txt *.md *.pdf *.docx *.html *.htm);;{every} (*)"

    def _choose_newer(self, old: Document) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Add the newer version"), "", self._formats()
        )
        if name:
            self.newer_wanted.emit(old.id, Path(name))

    def _sort(self, order: Order) -> None:
        self.show_order(order)
        self.sorted.emit(order)

    def _choose(self, document_id: str) -> None:
        for row in range(self._shown.rowCount()):
            index = self._shown.index(row, 0)
            if index.data(Role.VALUE).id == document_id:
                choose = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self.list.selectionModel().setCurrentIndex(index, choose)

    def _enable(self) -> None:
        self.head.enable(chosen=self.chosen is not None)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(Role.VALUE))

    def _offer(self, place: QPoint) -> None:
        document = self.list.indexAt(place).data(Role.VALUE)
        if isinstance(document, Document):
            menu = self.menu(document)
            menu.exec(self.list.viewport().mapToGlobal(place))
            menu.deleteLater()
