"""Two documents of the library side by side: what became of each paragraph."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import changewords, phrases
from app.engine.compared import Compared, Row, likely
from app.language import beside
from app.models.lists import Role
from app.models.orders import ordered
from app.models.pairs import Pairs
from app.views.chips import Chips
from app.views.flow import FlowLayout
from app.views.pairrows import PairRows
from app.views.parts import plain, row_list
from app.views.waiting import Waiting
from corpus.model import Document, Paragraph

_SAMPLED = 40
_UNCHANGED = frozenset({"unchanged", "renumbered"})
"""What is not shown until it is asked for."""


class ComparingView(QWidget):
    """Takes two documents and shows how they differ.

    Signals:
        wanted: ids of an older and a newer document to be compared.
        given_up: the comparison under way is no longer wanted.
        opened: a paragraph whose source is wanted, and its document.
        corrected: pairs of an older and a newer paragraph, and whether they are counterparts; None
            leaves that to the program again.
    """

    wanted = Signal(str, str)
    given_up = Signal()
    opened = Signal(object, object)
    corrected = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.compared: Compared | None = None
        self._off = _UNCHANGED
        self._build()
        self._lay_out()
        self._connect()

    def _build(self) -> None:
        self.older = _chooser(self.tr("Older document"))
        self.newer = _chooser(self.tr("Newer document"))
        self.compare = QPushButton(self.tr("Compare"))
        self.compare.setObjectName("accented")
        self.compare.setEnabled(False)
        self.hint = plain(
            self.tr(
                "Choose two drafts. Paragraphs are followed through renumbering, moves, splits and "
                "mergers; what was struck out and inserted is marked word by word."
            ),
            "lead",
        )
        self.notice = plain("", "notice")
        self.notice.hide()
        self.waiting = Waiting(self.tr("Comparing…"))
        self.chips = Chips(self.tr("What is shown"))
        self.chips.hide()
        self.model = Pairs(self)
        self.list = row_list(self.model, self.tr("Paragraphs compared"))
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self._rows = PairRows(self.list)
        self.list.setItemDelegate(self._rows)
        self.list.setMinimumHeight(48)
        self._build_corrections()

    def _build_corrections(self) -> None:
        self.apart = QPushButton(self.tr("Not the same"))
        self.apart.setToolTip(self.tr("The two paragraphs of this row are not counterparts"))
        self.same = QPushButton(self.tr("The same"))
        self.same.setToolTip(
            self.tr("Choose a paragraph that was removed and, with Ctrl, the one it became")
        )
        self.leave = QAction(self.tr("Leave it to the program"), self.list)
        self.leave.setEnabled(False)
        self._menu = {
            QAction(self.tr("These are not the same paragraph"), self.list): self.apart,
            QAction(self.tr("These are the same paragraph"), self.list): self.same,
        }
        for action, button in self._menu.items():
            action.triggered.connect(button.click)
            self.list.addAction(action)
        self.list.addAction(self.leave)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.corrections = QWidget()
        row = FlowLayout(self.corrections)
        row.addWidget(plain(self.tr("Joined wrongly?"), "muted", wrap=False))
        row.addWidget(self.apart)
        row.addWidget(self.same)
        self.corrections.hide()

    def _lay_out(self) -> None:
        choice = QGridLayout()
        choice.setHorizontalSpacing(8)
        choice.setColumnStretch(1, 1)
        for line, (words, field) in enumerate(
            ((self.tr("Older"), self.older), (self.tr("Newer"), self.newer))
        ):
            label = QLabel(words)
            label.setBuddy(field)
            choice.addWidget(label, line, 0)
            choice.addWidget(field, line, 1)
        choice.addWidget(self.compare, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(choice)
        for widget in (self.hint, self.notice, self.waiting, self.chips):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self.corrections)
        self.setFocusProxy(self.older)

    def _connect(self) -> None:
        for field in (self.older, self.newer):
            field.currentIndexChanged.connect(self._enable)
        self.compare.clicked.connect(self.begin)
        self.waiting.given_up.connect(self.given_up)
        self.waiting.given_up.connect(self.waiting.hide)
        self.chips.switched.connect(self._filter)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.list.selectionModel().selectionChanged.connect(self._offer)
        self.model.modelReset.connect(self._offer)
        self.apart.clicked.connect(lambda: self._correct(False))
        self.same.clicked.connect(lambda: self._correct(True))
        self.leave.triggered.connect(lambda: self._correct(None))
        self._offer()

    @property
    def documents(self) -> tuple[str, str]:
        """The ids of the older and the newer document chosen; empty where none is."""
        return str(self.older.currentData() or ""), str(self.newer.currentData() or "")

    def show_documents(self, documents: tuple[Document, ...]) -> None:
        """Offers these documents; a choice made stays, as long as its document is there."""
        before = self.documents
        if not any(before) and (pair := likely(documents)) is not None:
            before = pair[0].id, pair[1].id
        for field, id_ in zip((self.older, self.newer), before, strict=True):
            field.clear()
            for one in ordered(documents, "date"):
                # Drafts share their title: what tells them apart stands where it isn't cut off.
                parts = (one.symbol, one.date, phrases.name(one))
                field.addItem(beside(parts), one.id)
            field.setCurrentIndex(field.findData(id_))
        there = {one.id for one in documents}
        if (
            self.compared is not None
            and not {
                self.compared.comparison.a.id,
                self.compared.comparison.b.id,
            }
            <= there
        ):
            self._clear()

    def choose(self, older: str, newer: str) -> None:
        """Chooses two documents by their ids."""
        self.older.setCurrentIndex(self.older.findData(older))
        self.newer.setCurrentIndex(self.newer.findData(newer))

    def begin(self) -> None:
        """Has the documents chosen compared."""
        if self.compare.isEnabled():
            self.notice.hide()
            self.hint.hide()
            self.waiting.begin()
            self.wanted.emit(*self.documents)

    def show_compared(self, compared: Compared) -> None:
        """Shows a comparison; of the same documents again, at the same place and as chosen."""
        self.waiting.hide()
        old = self.compared.comparison if self.compared is not None else None
        new = compared.comparison
        again = old is not None and (old.a.id, old.b.id) == (new.a.id, new.b.id)
        at = self.list.verticalScrollBar().value() if again else 0
        self.compared = compared
        words, totals = changewords.changes(), new.totals
        there = frozenset(totals)
        if not again:
            self._off = _UNCHANGED
        counted = {key: (word, totals[key]) for key, word in words.items() if key in totals}
        self.chips.show_totals(counted, (there - self._off) or there)
        self.chips.show()
        self.corrections.show()
        self._rows.calibrate(*_samples(compared.rows))
        self.model.show_rows(compared.rows, self.chips.chosen)
        self.list.verticalScrollBar().setValue(at)

    def complain(self, sentence: str) -> None:
        """Says why there is no comparison."""
        self.waiting.hide()
        self.notice.setText(sentence)
        self.notice.setAccessibleName(sentence)
        self.notice.show()

    def _clear(self) -> None:
        """Leaves a comparison of which a document is gone."""
        self.compared = None
        self.model.show_rows((), ())
        self.chips.hide()
        self.corrections.hide()
        self.hint.show()

    def _enable(self) -> None:
        older, newer = self.documents
        self.compare.setEnabled(bool(older and newer and older != newer))

    def _filter(self) -> None:
        there = frozenset(self.chips.buttons)
        self._off = (self._off - there) | (there - self.chips.chosen)
        self.model.show_only(self.chips.chosen)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(Role.VALUE)
        if isinstance(row, Row) and self.compared is not None:
            comparison = self.compared.comparison
            if row.pair.b:
                self.opened.emit(row.pair.b[0], comparison.b)
            else:
                self.opened.emit(row.pair.a[0], comparison.a)

    def _chosen(self) -> list[Row]:
        return [index.data(Role.VALUE) for index in self.list.selectedIndexes()]

    def _offer(self) -> None:
        """Offers the corrections that the rows chosen allow."""
        rows = self._chosen()
        pairs = [row.pair for row in rows]
        self.apart.setEnabled(len(pairs) == 1 and bool(pairs[0].a and pairs[0].b))
        removed = [pair for pair in pairs if not pair.b]
        added = [pair for pair in pairs if not pair.a]
        self.same.setEnabled(len(pairs) == 2 and len(removed) == len(added) == 1)
        by_hand = [one for one in pairs if one.evidence and one.evidence.ground == "hand"]
        self.leave.setEnabled(len(pairs) == len(by_hand) == 1)
        for action, button in self._menu.items():
            action.setEnabled(button.isEnabled())

    def _correct(self, same: bool | None) -> None:
        pairs = [row.pair for row in self._chosen()]
        older = [one for pair in pairs for one in pair.a]
        newer = [one for pair in pairs for one in pair.b]
        joined: list[tuple[Paragraph, Paragraph]] = [(a, b) for a in older for b in newer]
        self.waiting.begin()
        self.corrected.emit(tuple(joined), same)


def _chooser(name: str) -> QComboBox:
    field = QComboBox()
    field.setAccessibleName(name)
    field.setPlaceholderText(name)
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    field.setMinimumContentsLength(10)
    return field


def _samples(rows: tuple[Row, ...]) -> tuple[str, str]:
    """Some words of both texts."""
    some = rows[:_SAMPLED]
    return " ".join(row.pair.before for row in some), " ".join(row.pair.after for row in some)
