"""Every mention of some words: a list grouped by document, with the total stated."""

from pathlib import Path
from textwrap import shorten

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app import phrases
from app.models.grouped import Mentions
from app.models.lists import Role
from app.views.excerpts import Excerpts
from app.views.flow import FlowLayout
from app.views.parts import Choice, copyable, plain, row_list, tool
from index.model import Mention, Scope

_LINES = 2
_LOW = 16
"""So many lines high must it be for its title."""
_LONGEST = 400


class MentionsView(QWidget):
    """Lists the mentions and steps through them.

    Signals:
        changed: other filters are to be used.
        opened: the mention whose source is wanted.
        saved: the file and the mentions to be written into it.
        copied: the mention whose paragraph is to be copied with its citation.
    """

    changed = Signal()
    opened = Signal(object)
    copied = Signal(object)
    saved = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.words = plain(self.tr("Every place where words stand"), "heading")
        self.hint = plain(
            self.tr(
                "Type words above and press Enter. Every place where they stand is listed by "
                "document, with the total; nothing is left out."
            ),
            "lead",
        )
        self.total = plain("", "verdict")
        self.model = Mentions(self)
        self.list = row_list(self.model, self.tr("Mentions"))
        self.list.setItemDelegate(Excerpts(_LINES, self.list))
        self.match = Choice(
            self.tr("Words"), {"all": self.tr("All words"), "any": self.tr("Any word")}
        )
        self.filters = {
            "exact": _toggle(self.tr("As written"), self.tr("Not in other forms of the words")),
            "case": _toggle(self.tr("Capitals count"), ""),
            "struck": _toggle(self.tr("Struck out"), self.tr("In struck-out passages as well")),
            "comments": _toggle(self.tr("Comments"), self.tr("In comments as well")),
        }
        self.filters["comments"].setChecked(True)
        self._save = tool("save", self.tr("Save the list as CSV"), self.save)
        self._previous = tool("up", self.tr("Previous mention"), self.previous, "Shift+F4")
        self._next = tool("down", self.tr("Next mention"), self.next, "F4")
        self.list.setMinimumHeight(48)
        self._enable(False)
        row = QHBoxLayout()
        row.addWidget(self.total, 1)
        row.addWidget(self._save)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 12, 8)
        column.setSpacing(10)
        filters = FlowLayout()
        for widget in (self.match, *self.filters.values()):
            filters.addWidget(widget)
        column.addWidget(self.words)
        column.addWidget(self.hint)
        column.addLayout(filters, 0)
        column.addLayout(row)
        column.addWidget(self.list, 1)

    def _connect(self) -> None:
        self.match.chosen.connect(self.changed)
        for one in self.filters.values():
            one.clicked.connect(self.changed)
        copyable(self.list, self.tr("Copy paragraph with citation"), self._copy)
        self.list.selectionModel().currentChanged.connect(self._show)
        self.list.clicked.connect(self._show)
        self.list.activated.connect(self._show)

    @property
    def scope(self) -> Scope:
        """What counts as a mention, as the filters say."""
        chosen = {name: one.isChecked() for name, one in self.filters.items()}
        return Scope(every=self.match.choice == "all", **chosen)

    def choose(self, scope: Scope) -> None:
        """Sets the filters."""
        self.match.choose("all" if scope.every else "any")
        for name, one in self.filters.items():
            one.setChecked(getattr(scope, name))

    def save(self) -> None:
        """Asks for a file, and writes the list into it."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the list"), "mentions.csv", self.tr("Tables (*.csv)")
        )
        if chosen:
            self.saved.emit(Path(chosen), self.model.found)

    def show_mentions(self, words: str, mentions: tuple[Mention, ...]) -> None:
        """Shows every mention of some words."""
        # The field above shows the words; what is found needs the room.
        self.words.hide()
        self.hint.hide()
        self.list.setAccessibleDescription(shorten(words, _LONGEST, placeholder=" …"))
        count = len({mention.document.id for mention in mentions})
        self.total.setText(
            self.tr("{mentions} in {documents}").format(
                mentions=phrases.mentions(len(mentions)), documents=phrases.documents(count)
            )
            if mentions
            else self.tr("No mention in the documents")
        )
        self.model.show_found(mentions)
        self._enable(bool(mentions))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < _LOW * self.fontMetrics().height()
        self.words.setVisible(not low and not self.hint.isHidden())

    def _enable(self, found: bool) -> None:
        for button in (self._save, self._previous, self._next):
            button.setEnabled(found)

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


def _toggle(text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName("filter")
    button.setText(text)
    button.setCheckable(True)
    button.setAccessibleName(text)
    button.setToolTip(tip)
    return button
