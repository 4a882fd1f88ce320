"""The page of positions: who wants what, where, and what is contested most."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app import changewords, phrases
from app.models.lists import Role
from app.models.proposed import Count, Counts, Proposals, Stances, contested, per_delegation
from app.views.bars import BarRows
from app.views.parts import Choice, plain, row_list, tool
from app.views.redlinerows import RedlineRows
from app.views.sieve import Sieve
from app.views.waiting import Waiting
from index.comparing.positions import Positions, Proposal, Stance
from index.model import Theme
from index.themes import themes

_MOST = 8
_SAMPLED = 60
_LOW = 20
"""So many lines high must it be for the filters to stand above the list."""


class PositionsView(QWidget):
    """Lists proposals, counts them, and has them written into files.

    Signals:
        given_up: what is under way is no longer wanted.
        opened: a paragraph whose source is wanted, and its document.
        saved: the file and the proposals to be written into it.
        kept: proposals to be added to the sheet.
        theme_wanted: a theme whose paragraphs are to be found; None for no theme.
    """

    given_up = Signal()
    opened = Signal(object, object)
    saved = Signal(object, object)
    kept = Signal(object)
    theme_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = Positions((), ())
        self._build()
        self._lay_out()
        self._connect()
        self.setAccessibleName(self.tr("Positions"))

    def _build(self) -> None:
        self._choice = Choice(
            self.tr("What is shown"),
            {
                "proposals": self.tr("Proposals"),
                "delegations": self.tr("By whom"),
                "contested": self.tr("Contested"),
                "status": self.tr("Status"),
            },
        )
        self.keep = tool("keep", self.tr("Add all that is shown to the sheet"), self._keep_all)
        self.save = tool("save", self.tr("Save as a Word file or a table"), self.ask_save)
        self.sieve = Sieve(themes())
        self.filter = tool("filter", self.tr("Show the filters"), self._show_sieve)
        self.filter.setCheckable(True)
        self.filter.setChecked(True)
        self._is_low = False
        self.total = plain("", "verdict")
        self.notice = plain("", "notice")
        self.notice.hide()
        self.waiting = Waiting(self.tr("Gathering the proposals…"))
        self.model = Proposals(self)
        self.list = row_list(self.model, self.tr("Proposals"))
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.delegations, self.paragraphs, self.stances = Counts(self), Counts(self), Stances(self)
        self.busiest = row_list(self.delegations, self.tr("Proposals by delegation"))
        self.disputed = row_list(self.paragraphs, self.tr("Most contested paragraphs"))
        self.agreed = row_list(self.stances, self.tr("How far paragraphs are agreed"))
        self._redlines = {one: RedlineRows(_MOST, one) for one in (self.list, self.agreed)}
        self._pages = {
            "proposals": self.list,
            "delegations": self.busiest,
            "contested": self.disputed,
            "status": self.agreed,
        }
        self._stack = QStackedWidget()
        for rows in self._pages.values():
            rows.setMinimumHeight(48)
            rows.setItemDelegate(self._redlines.get(rows) or BarRows(rows))
            self._stack.addWidget(rows)
        self._offer_keeping()
        self.sieve.offer(self._found)

    def _offer_keeping(self) -> None:
        """The menu of the right button adds the rows chosen to the sheet."""
        keep = QAction(self.tr("Add to sheet"), self.list)
        keep.setShortcut("S")
        keep.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        keep.triggered.connect(self._keep_chosen)
        self.list.addAction(keep)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._choice)
        top.addStretch(1)
        for button in (self.filter, self.keep, self.save):
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 12, 8)
        column.setSpacing(8)
        column.addLayout(top)
        for widget in (self.sieve, self.notice, self.waiting, self.total):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.sieve)

    def _connect(self) -> None:
        self._choice.chosen.connect(self._switch)
        self.sieve.changed.connect(self._filter)
        self.sieve.theme_wanted.connect(self._ask_theme)
        self.waiting.given_up.connect(self._give_up)
        for rows in self._pages.values():
            rows.clicked.connect(self._open)
            rows.activated.connect(self._open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < _LOW * self.fontMetrics().height()
        if low != self._is_low:
            self._is_low = low
            self.sieve.save_height(wanted=low)
            self.filter.setChecked(not low)
            self._show_sieve()

    def _show_sieve(self) -> None:
        """Shows the filters or puts them away; in a low window they stand in the list's place."""
        shown = self.filter.isChecked()
        self.sieve.setVisible(shown)
        self._stack.setVisible(not (shown and self._is_low))

    def choose(self, which: str) -> None:
        """Shows the "proposals", the "delegations", what is "contested", or the "status"."""
        self._choice.choose(which)
        self._switch(which)

    def begin(self) -> None:
        """Shows that proposals are being gathered."""
        self.notice.hide()
        self.waiting.begin()

    def show_found(self, found: Positions) -> None:
        """Shows other proposals, as the fields keep them."""
        self.waiting.hide()
        self._found = found
        self.sieve.offer(found)
        proposed = " ".join(one.deleted + one.inserted for one in found.proposals[:_SAMPLED])
        standing = " ".join(one.paragraph.text for one in found.stances[:_SAMPLED])
        for rows, sample in zip(self._redlines.values(), (proposed, standing), strict=True):
            rows.calibrate(sample)
        self.model.show_found(found, self.sieve.chosen)
        self._count()
        if self.sieve.wanted_theme is not None:
            self._ask_theme(self.sieve.wanted_theme)

    def show_theme(self, paragraphs: frozenset[str] | None) -> None:
        """Takes the ids of the paragraphs of the theme chosen; None where none is."""
        self.waiting.hide()
        self.sieve.hold(paragraphs)

    def ask_save(self) -> None:
        """Asks for a file, and has the proposals shown written into it."""
        kinds = ";;".join((self.tr("Word file (*.docx)"), self.tr("Table (*.csv)")))
        chosen, kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the proposals shown"), "positions.docx", kinds
        )
        if chosen:
            path = Path(chosen)
            if path.suffix.lower() not in (".docx", ".csv"):
                path = path.with_name(path.name + (".csv" if "csv" in kind else ".docx"))
            self.saved.emit(path, self.model.found)

    def complain(self, sentence: str) -> None:
        """Says why there are no proposals, no paragraphs of a theme, or no file."""
        self.waiting.hide()
        self._count()
        self.notice.setText(sentence)
        self.notice.setAccessibleName(sentence)
        self.notice.show()

    def _ask_theme(self, theme: Theme | None) -> None:
        """Has a theme's paragraphs found; until they are, nothing is taken for shown."""
        if theme is not None:
            self.waiting.begin()
            self.save.setEnabled(False)
            self.keep.setEnabled(False)
        self.theme_wanted.emit(theme)

    def _give_up(self) -> None:
        self.waiting.hide()
        self.sieve.drop_theme()
        self.given_up.emit()

    def _filter(self) -> None:
        self.notice.hide()
        self.model.filter(self.sieve.chosen)
        self._count()

    def _count(self) -> None:
        shown = self.model.found
        self.delegations.show(per_delegation(shown))
        self.paragraphs.show(contested(shown))
        self.stances.show(shown.stances)
        self.save.setEnabled(bool(shown.proposals or shown.stances))
        self.keep.setEnabled(bool(shown.proposals))
        self._tell()

    def _tell(self) -> None:
        """Says how much is shown."""
        if self._choice.choice == "status":
            count = self.stances.rowCount()
            self.total.setText(
                self.tr("{} with a status").format(phrases.paragraphs(count))
                if self._found.stances
                else self.tr("No paragraph here has brackets, or a note such as “[agreed]”.")
            )
            return
        if not self._found.proposals:
            self.total.setText(self.tr("No document here marks changes or has comments."))
            return
        paragraphs = phrases.paragraphs(self.paragraphs.rowCount())
        self.total.setText(
            self.tr("{proposals} on {paragraphs}").format(
                proposals=changewords.proposals(len(self.model.values)), paragraphs=paragraphs
            )
        )

    def _switch(self, which: str) -> None:
        self._stack.setCurrentWidget(self._pages[which])
        self._tell()

    def _keep_all(self) -> None:
        self.kept.emit(self.model.values)

    def _keep_chosen(self) -> None:
        rows = sorted(self.list.selectedIndexes(), key=QModelIndex.row)
        if rows:
            self.kept.emit(tuple(row.data(Role.VALUE) for row in rows))

    def _open(self, index: QModelIndex) -> None:
        value = index.data(Role.VALUE)
        if isinstance(value, Proposal):
            self.opened.emit(value.source, value.document)
        elif isinstance(value, Stance):
            self.opened.emit(value.paragraph, value.document)
        elif isinstance(value, Count) and value.place is not None:
            self.opened.emit(*value.place)
        elif isinstance(value, Count):
            self.sieve.by.setCurrentIndex(self.sieve.by.findData(value.by))
            self.choose("proposals")
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
