"""The fields that keep some of the proposals: whose, which, where, on what, how far agreed."""

from PySide6.QtCore import QEvent, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from app import changewords, phrases
from app.language import beside, said
from app.models.proposed import Filter
from app.views.parts import clearable
from index.comparing.positions import ACTIONS, Positions
from index.comparing.status import STATUSES
from index.model import Theme

_WAIT_MS = 120
_BESIDE = 3
_AROUND = 48
"""Pixels of a field around its words, and between two fields."""


class Sieve(QWidget):
    """Chooses among proposals.

    Signals:
        changed: others are to be shown.
        theme_wanted: a theme whose paragraphs are to be found; None for no theme.
    """

    changed = Signal()
    theme_wanted = Signal(object)

    def __init__(self, themes: tuple[Theme, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = {theme.key: theme for theme in themes}
        self._held: frozenset[str] | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.by = _chooser(self.tr("Delegation"))
        self.action = _chooser(self.tr("Action"))
        self.document = _chooser(self.tr("Document"))
        self.theme = _chooser(self.tr("Theme"))
        self.status = _chooser(self.tr("Status"))
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Words"))
        self.words.setAccessibleName(self.tr("Words in the proposal or its paragraph"))
        clearable(self.words, self.tr("Clear the field"))
        named = {key: _named(theme) for key, theme in self._themes.items()}
        _fill(self.theme, self.tr("All themes"), named)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self._least = 1
        self._beside = 0
        self._arrange(_BESIDE)
        self.setFocusProxy(self.by)

    def _connect(self) -> None:
        for field in (self.by, self.action, self.document, self.status):
            field.currentIndexChanged.connect(self.changed)
        self.theme.currentIndexChanged.connect(self._ask)
        self.words.textEdited.connect(self._wait.start)
        self.words.textChanged.connect(self._wait.start)
        self._wait.timeout.connect(self.changed)

    @property
    def _fields(self) -> tuple[QWidget, ...]:
        return self.by, self.action, self.status, self.document, self.theme, self.words

    def save_height(self, *, wanted: bool) -> None:
        """Puts at least two fields side by side, though their words be cut, to be less high."""
        self._least = 2 if wanted else 1
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Puts as many fields side by side as have room for the words that stand for all."""
        widest = max(
            self.fontMetrics().horizontalAdvance(field.itemText(0))
            for field in self._fields
            if isinstance(field, QComboBox)
        )
        self._arrange(min(_BESIDE, max(self._least, self.width() // (widest + _AROUND))))

    def _arrange(self, beside: int) -> None:
        if beside == self._beside:
            return
        self._beside = beside
        for column in range(_BESIDE):
            self._grid.setColumnStretch(column, 1 if column < beside else 0)
        for place, field in enumerate(self._fields):
            self._grid.addWidget(field, place // beside, place % beside)

    @property
    def chosen(self) -> Filter:
        """What the fields keep."""
        return Filter(
            self.by.currentData(),
            str(self.action.currentData() or ""),
            str(self.document.currentData() or ""),
            self.words.text(),
            str(self.status.currentData() or ""),
            self._held,
        )

    @property
    def wanted_theme(self) -> Theme | None:
        """The theme chosen."""
        return self._themes.get(str(self.theme.currentData() or ""))

    def offer(self, found: Positions) -> None:
        """Fills the fields with what there is; a choice made stays where it is still there."""
        places = {one.document.id: phrases.name(one.document) for one in found.stances}
        places |= {one.document.id: phrases.name(one.document) for one in found.proposals}
        _fill(
            self.by,
            self.tr("All delegations"),
            {
                by: f"{changewords.by(by)} ({one.total()})"
                for by, one in found.per_delegation().items()
            },
        )
        there = {one.action for one in found.proposals}
        words = changewords.actions()
        actions: dict[str, str] = {action: words[action] for action in ACTIONS if action in there}
        _fill(self.action, self.tr("All actions"), actions)
        _fill(self.document, self.tr("All documents"), places)
        named = changewords.statuses()
        counted = found.per_status()
        _fill(
            self.status,
            self.tr("Any status"),
            {key: f"{named[key]} ({counted[key]})" for key in STATUSES if counted[key]},
        )

    def hold(self, paragraphs: frozenset[str] | None) -> None:
        """Takes the ids of the paragraphs of the theme chosen; None where none is."""
        self._held = paragraphs
        self.changed.emit()

    def drop_theme(self) -> None:
        """Goes back to all themes."""
        with QSignalBlocker(self.theme):
            self.theme.setCurrentIndex(0)
        self.hold(None)

    def _ask(self) -> None:
        self.theme_wanted.emit(self.wanted_theme)


def _named(theme: Theme) -> str:
    return beside(said(part) for part in (theme.label, theme.title) if part)


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
