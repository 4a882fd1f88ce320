"""Every mention of some words: a list grouped by document, with the total stated."""

from textwrap import shorten

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import phrases
from app.models import Mentions, Role
from app.views.excerpts import Excerpts
from app.views.parts import copyable, plain, row_list, tool
from index.model import Mention

_LINES = 2
_LONGEST = 400


class MentionsView(QWidget):
    """Lists the mentions and steps through them.

    Signals:
        opened: the mention whose source is wanted.
        copied: the mention whose paragraph is to be copied with its citation.
    """

    opened = Signal(object)
    copied = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.words = plain(self.tr("Every place where words stand"), "heading")
        self.total = plain("", "verdict", wrap=False)
        self.model = Mentions(self)
        self.list = row_list(self.model, self.tr("Mentions"))
        self.list.setItemDelegate(Excerpts(_LINES, self.list))
        self._previous = tool("up", self.tr("Previous mention"), self.previous, "Shift+F4")
        self._next = tool("down", self.tr("Next mention"), self.next, "F4")
        row = QHBoxLayout()
        row.addWidget(self.total)
        row.addStretch(1)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 12, 8)
        column.setSpacing(10)
        column.addWidget(self.words)
        column.addLayout(row)
        column.addWidget(self.list, 1)

    def _connect(self) -> None:
        copyable(self.list, self.tr("Copy paragraph with citation"), self._copy)
        self.list.selectionModel().currentChanged.connect(self._show)
        self.list.clicked.connect(self._show)
        self.list.activated.connect(self._show)

    def show_mentions(self, words: str, mentions: tuple[Mention, ...]) -> None:
        """Shows every mention of some words."""
        self.words.setText(shorten(words, _LONGEST, placeholder=" …"))
        count = len({mention.document.id for mention in mentions})
        self.total.setText(
            self.tr("{mentions} in {documents}").format(
                mentions=phrases.mentions(len(mentions)), documents=phrases.documents(count)
            )
            if mentions
            else self.tr("No mention in the documents")
        )
        self.model.show_mentions(mentions)
        self._previous.setEnabled(bool(mentions))
        self._next.setEnabled(bool(mentions))

    def take_keyboard(self) -> None:
        """Puts the keyboard on the first mention."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.next()

    def next(self) -> None:
        """Goes to the next mention."""
        self._step(1)

    def previous(self) -> None:
        """Goes to the previous mention."""
        self._step(-1)

    def _step(self, by: int) -> None:
        rows = [n for n, row in enumerate(self.model.values) if isinstance(row, Mention)]
        if not rows:
            return
        current = self.list.currentIndex().row()
        later = [row for row in rows if (row > current if by > 0 else row < current)]
        chosen = (later or rows)[0 if by > 0 else -1]
        self.list.setCurrentIndex(self.model.index(chosen))

    def _copy(self) -> None:
        value = self.list.currentIndex().data(Role.VALUE)
        if isinstance(value, Mention):
            self.copied.emit(value)

    def _show(self, index: QModelIndex) -> None:
        value = index.data(Role.VALUE)
        if isinstance(value, Mention):
            self.opened.emit(value)
