"""The page of positions: who wants what, where, and what is contested most."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app import changewords, phrases
from app.models.lists import Role
from app.models.proposed import Count, Counts, Filter, Proposals, contested, per_delegation
from app.views.bars import BarRows
from app.views.parts import Choice, clearable, plain, row_list, tool
from app.views.redlinerows import RedlineRows
from app.views.waiting import Waiting
from index.comparing.positions import ACTIONS, Positions, Proposal

_MOST = 8
_WAIT_MS = 120
_SAMPLED = 60


class PositionsView(QWidget):
    """Lists proposals, counts them, and has them written into files.

    Signals:
        given_up: what is under way is no longer wanted.
        opened: a paragraph whose source is wanted, and its document.
        saved: the file and the proposals to be written into it.
    """

    given_up = Signal()
    opened = Signal(object, object)
    saved = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = Positions((), ())
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
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
            },
        )
        self.save = tool("save", self.tr("Save as a Word file or a table"), self.ask_save)
        self.by = _chooser(self.tr("Delegation"))
        self.action = _chooser(self.tr("Action"))
        self.document = _chooser(self.tr("Document"))
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Words"))
        self.words.setAccessibleName(self.tr("Words in the proposal or its paragraph"))
        clearable(self.words, self.tr("Clear the field"))
        self.total = plain("", "verdict")
        self.notice = plain("", "notice")
        self.notice.hide()
        self.waiting = Waiting(self.tr("Gathering the proposals…"))
        self.model = Proposals(self)
        self.list = row_list(self.model, self.tr("Proposals"))
        self._rows = RedlineRows(_MOST, self.list)
        self.list.setItemDelegate(self._rows)
        self.delegations, self.paragraphs = Counts(self), Counts(self)
        self.busiest = row_list(self.delegations, self.tr("Proposals by delegation"))
        self.disputed = row_list(self.paragraphs, self.tr("Most contested paragraphs"))
        self._stack = QStackedWidget()
        for rows in (self.list, self.busiest, self.disputed):
            rows.setMinimumHeight(48)
            self._stack.addWidget(rows)
        for rows in (self.busiest, self.disputed):
            rows.setItemDelegate(BarRows(rows))
        self._offer()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._choice)
        top.addStretch(1)
        top.addWidget(self.save)
        fields = QGridLayout()
        fields.setSpacing(6)
        fields.setColumnStretch(0, 1)
        fields.setColumnStretch(1, 1)
        for place, field in enumerate((self.by, self.action, self.document, self.words)):
            fields.addWidget(field, place // 2, place % 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 12, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(fields)
        for widget in (self.notice, self.waiting, self.total):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.by)

    def _connect(self) -> None:
        self._choice.chosen.connect(self._switch)
        for field in (self.by, self.action, self.document):
            field.currentIndexChanged.connect(self._filter)
        self.words.textEdited.connect(self._wait.start)
        self.words.textChanged.connect(self._wait.start)
        self._wait.timeout.connect(self._filter)
        self.waiting.given_up.connect(self.given_up)
        self.waiting.given_up.connect(self.waiting.hide)
        for rows in (self.list, self.busiest, self.disputed):
            rows.clicked.connect(self._open)
            rows.activated.connect(self._open)

    @property
    def chosen(self) -> Filter:
        """What the fields keep."""
        return Filter(
            self.by.currentData(),
            str(self.action.currentData() or ""),
            str(self.document.currentData() or ""),
            self.words.text(),
        )

    def choose(self, which: str) -> None:
        """Shows the "proposals", the "delegations" or what is "contested"."""
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
        self._offer()
        sample = found.proposals[:_SAMPLED]
        self._rows.calibrate(" ".join(one.deleted + one.inserted for one in sample))
        self.model.show_found(found, self.chosen)
        self._count()

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
        """Says why there are no proposals, or no file."""
        self.waiting.hide()
        self.notice.setText(sentence)
        self.notice.setAccessibleName(sentence)
        self.notice.show()

    def _offer(self) -> None:
        """Fills the fields with what there is; a choice made stays where it is still there."""
        proposals = self._found.proposals
        documents = {one.document.id: phrases.name(one.document) for one in proposals}
        counted = self._found.per_delegation()
        words = changewords.actions()
        there = {one.action for one in proposals}
        _fill(
            self.by,
            self.tr("All delegations"),
            {by: f"{changewords.by(by)} ({one.total()})" for by, one in counted.items()},
        )
        kinds: dict[str, str] = {action: words[action] for action in ACTIONS if action in there}
        _fill(self.action, self.tr("All actions"), kinds)
        _fill(self.document, self.tr("All documents"), documents)

    def _filter(self) -> None:
        self.notice.hide()
        self.model.filter(self.chosen)
        self._count()

    def _count(self) -> None:
        shown = self.model.found
        self.delegations.show(per_delegation(shown))
        self.paragraphs.show(contested(shown))
        self.save.setEnabled(bool(shown.proposals))
        if not self._found.proposals:
            self.total.setText(self.tr("No document here marks changes or has comments."))
            return
        paragraphs = phrases.paragraphs(self.paragraphs.rowCount())
        self.total.setText(
            self.tr("{proposals} on {paragraphs}").format(
                proposals=changewords.proposals(len(shown.proposals)), paragraphs=paragraphs
            )
        )

    def _switch(self, which: str) -> None:
        pages = {"proposals": self.list, "delegations": self.busiest, "contested": self.disputed}
        self._stack.setCurrentWidget(pages[which])

    def _open(self, index: QModelIndex) -> None:
        value = index.data(Role.VALUE)
        if isinstance(value, Proposal):
            self.opened.emit(value.source, value.document)
        elif isinstance(value, Count) and value.place is not None:
            self.opened.emit(*value.place)
        elif isinstance(value, Count):
            self.by.setCurrentIndex(self.by.findData(value.by))
            self.choose("proposals")
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def _chooser(name: str) -> QComboBox:
    field = QComboBox()
    field.setAccessibleName(name)
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    field.setMinimumContentsLength(8)
    return field


def _fill(field: QComboBox, every: str, choices: dict[str, str]) -> None:
    """Offers all, and each of some; says nothing of it."""
    before = field.currentData()
    with QSignalBlocker(field):
        field.clear()
        field.addItem(every, None)
        for key, words in choices.items():
            field.addItem(words, key)
        field.setCurrentIndex(max(0, field.findData(before)))
