"""The cards an answer is made of: a quotation, its citation, and what to do with it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app import phrases
from app.look import theme
from app.look.theme import dress, reading_font
from app.messages import cite
from app.spans import Span, utf16
from app.views.parts import ElidedLabel, LinkButton, palette_changed, plain, restyle, tool
from app.views.typeset import clean
from index.model import Statement


class Quotation(QTextEdit):
    """The words of a quotation, as high as they need, with the figure asked for marked."""

    def __init__(self, words: str, marked: tuple[Span, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._marked = marked
        self._build()
        self._write()

    def _build(self) -> None:
        self.setReadOnly(True)
        self.setObjectName("quotation")
        self.setAccessibleName(self.tr("Quotation"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.document().setDefaultFont(reading_font(self.font(), 1.5))
        self.viewport().setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if palette_changed(event):
            self._write()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        # Words that are marked are copied from here; else the menu is that of the card.
        if self.textCursor().hasSelection():
            super().contextMenuEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(300, self.height())

    def _write(self) -> None:
        self.setPlainText(clean(self._words))
        letters = QTextCharFormat()
        letters.setBackground(theme.look().marker)
        cursor = QTextCursor(self.document())
        for start, end in self._marked:
            cursor.setPosition(utf16(self._words, start))
            cursor.setPosition(utf16(self._words, end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(letters)

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(int(self.document().size().height()) + 4)


class StatementCard(QFrame):
    """A statement: its quotation, its citation to click, and what to do with it.

    Signals:
        opened: the statement's source is wanted.
        copied: the statement is to be copied with its citation.
        kept: the statement is to be added to the sheet.
        traced: the statement's paragraph is to be followed through the other documents.
        left: the keyboard goes on (1) or back (-1) to another card.
    """

    opened = Signal(object)
    copied = Signal(object)
    kept = Signal(object)
    traced = Signal(object)
    left = Signal(object, int)

    def __init__(self, statement: Statement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.statement = statement
        self.is_kept = False
        self._build()

    def _build(self) -> None:
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("current", False)
        citation = self.statement.citation
        printed = cite(citation.paragraph, citation.document, citation.attached)
        self.setAccessibleName(f"{phrases.nature(citation)} {citation.quote} {printed}".strip())
        self.quotation = Quotation(citation.quote, self.statement.marked)
        self.link = LinkButton(printed)
        self.link.setToolTip(self.tr("Read it in its document (Enter)"))
        self.link.clicked.connect(self._open)
        self._copy = tool("copy", self.tr("Copy with citation"), self._ask_copy)
        self._copy.setToolTip(self.tr("Copy with citation (C)"))
        self._keep = tool("keep", self.tr("Add to sheet"), self._ask_keep)
        self._keep.setToolTip(self.tr("Add to sheet (S)"))
        self._source = tool("open", self.tr("Open source"), self._open)
        self._source.setToolTip(self.tr("Open source (Enter)"))
        self._more = tool("more", self.tr("More"), self._show_menu)
        self._build_menu()
        self._lay_out(phrases.path(citation.paragraph))

    def _build_menu(self) -> None:
        """The menu of the right button, and of the button with the dots."""
        entries: tuple[tuple[str, str, Callable[[], object]], ...] = (
            (self.tr("Open source"), "Enter", self._open),
            (self.tr("Copy with citation"), "C", self._ask_copy),
            (self.tr("Add to sheet"), "S", self._ask_keep),
            (self.tr("Where did it go?"), "T", self._ask_trace),
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for words, key, do in entries:
            # The card takes the keys itself; a menu shows what stands behind a tab as one.
            action = QAction(f"{words}\t{key}", self)
            action.triggered.connect(do)
            self.addAction(action)

    def _lay_out(self, headings: str) -> None:
        low = QHBoxLayout()
        low.setSpacing(2)
        low.addWidget(self.link, 1)
        low.addStretch(0)
        for button in (self._copy, self._keep, self._source, self._more):
            low.addWidget(button)
        inner = QVBoxLayout()
        inner.setContentsMargins(6, 0, 6, 0)
        inner.setSpacing(8)
        if nature := phrases.nature(self.statement.citation):
            inner.addWidget(plain(nature[:1].upper() + nature[1:], "nature", wrap=False))
        inner.addWidget(self.quotation)
        if headings:
            under = ElidedLabel(headings)
            under.setObjectName("muted")
            inner.addWidget(under)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 14, 8, 8)
        column.setSpacing(8)
        column.addLayout(inner)
        column.addLayout(low)

    def set_current(self, current: bool) -> None:
        """Marks the card whose source is shown."""
        if self.property("current") != current:
            self.setProperty("current", current)
            restyle(self)

    def set_kept(self, kept: bool) -> None:
        """Shows whether the statement stands on the sheet."""
        self.is_kept = kept
        dress(self._keep, "kept" if kept else "keep")
        name = self.tr("On the sheet") if kept else self.tr("Add to sheet")
        self._keep.setAccessibleName(name)
        self._keep.setToolTip(name if kept else self.tr("Add to sheet (S)"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Return: self._open,
            Qt.Key.Key_Enter: self._open,
            Qt.Key.Key_C: self._ask_copy,
            Qt.Key.Key_S: self._ask_keep,
            Qt.Key.Key_T: self._ask_trace,
            Qt.Key.Key_Down: lambda: self.left.emit(self, 1),
            Qt.Key.Key_J: lambda: self.left.emit(self, 1),
            Qt.Key.Key_Up: lambda: self.left.emit(self, -1),
            Qt.Key.Key_K: lambda: self.left.emit(self, -1),
        }
        act = keys.get(Qt.Key(event.key()))
        if act is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            act()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._open()

    def _open(self) -> None:
        self.opened.emit(self.statement)

    def _ask_copy(self) -> None:
        self.copied.emit(self.statement)

    def _ask_keep(self) -> None:
        self.kept.emit(self.statement)

    def _ask_trace(self) -> None:
        self.traced.emit(self.statement)

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.addActions(self.actions())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
