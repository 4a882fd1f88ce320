"""An answer: its verdict, its cards, and all the paragraphs found for it."""

from textwrap import shorten

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app import phrases
from app.look.theme import dress
from app.messages import refusal
from app.models.lists import Passages, Role
from app.spans import Span
from app.views.cards import StatementCard
from app.views.composed import ComposedView
from app.views.excerpts import Excerpts
from app.views.parts import copyable, palette_changed, plain
from index.model import Answer, Passage, Statement

_LINES = 3
_LONGEST = 400
_NARROW = 62
"""So many letters wide must the answer be for its buttons to have words."""


class AnswerView(QScrollArea):
    """Shows one answer.

    Signals:
        statement_opened, passage_opened: its source is wanted.
        copied: statements to be copied with their citations.
        copied_whole: a passage to be copied with its citation.
        kept: an answer, or a part of it, to be added to the sheet.
        traced: a paragraph to be followed through the other documents.
    """

    statement_opened = Signal(object)
    passage_opened = Signal(object)
    copied = Signal(object)
    copied_whole = Signal(object)
    kept = Signal(object, object)
    traced = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[StatementCard] = []
        self._answer: Answer | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Answer"))
        self.question = plain("", "heading")
        self.verdict = plain("", "verdict")
        self.reason = plain("", "refusal")
        self.composed = ComposedView()
        self.copy_all = QPushButton()
        self.copy_all.setAccessibleName(self.tr("Copy every quotation with its citation"))
        self.copy_all.setToolTip(self.tr("Copy every quotation with its citation (Ctrl+Shift+C)"))
        dress(self.copy_all, "copy")
        self.keep_all = QPushButton()
        self.keep_all.setAccessibleName(self.tr("Add the whole answer to the sheet"))
        self.keep_all.setToolTip(self.tr("Add the whole answer to the sheet (Ctrl+D)"))
        dress(self.keep_all, "keep")
        self.more = QToolButton()
        self.more.setObjectName("disclosure")
        self.more.setCheckable(True)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.passages = Passages(self)
        self.list = _FullList()
        self.list.setModel(self.passages)
        self.list.setItemDelegate(Excerpts(_LINES, self.list, snug=True))
        self.list.setAccessibleName(self.tr("All paragraphs found"))
        self._lay_out()

    def _lay_out(self) -> None:
        verdict = QHBoxLayout()
        verdict.setSpacing(6)
        verdict.addWidget(self.verdict, 1)
        verdict.addWidget(self.copy_all)
        verdict.addWidget(self.keep_all)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        body = QWidget()
        body.setObjectName("answerBody")
        # However large the letters, nothing is cut off at the side: the parts give way.
        body.setMinimumWidth(1)
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 18, 20, 20)
        column.setSpacing(10)
        column.addWidget(self.question)
        column.addLayout(verdict)
        column.addWidget(self.reason)
        column.addWidget(self.composed)
        column.addLayout(self._cards)
        column.addSpacing(4)
        column.addWidget(self.more)
        column.addWidget(self.list)
        column.addStretch(1)
        self.setWidget(body)

    def _connect(self) -> None:
        self.more.toggled.connect(self._unfold)
        self.composed.wanted.connect(self.statement_opened)
        copyable(self.list, self.tr("Copy with citation"), self._copy_passage)
        follow = QAction(self.tr("Where did it go?"), self.list)
        follow.setShortcut("T")
        follow.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        follow.triggered.connect(self._trace_passage)
        self.list.addAction(follow)
        self.list.activated.connect(self._open_passage)
        self.list.clicked.connect(self._open_passage)
        self.copy_all.clicked.connect(self._copy_all)
        self.keep_all.clicked.connect(self._keep_all)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.viewport().width() < _NARROW * self.fontMetrics().averageCharWidth()
        self.copy_all.setText("" if narrow else self.tr("Copy all"))
        self.keep_all.setText("" if narrow else self.tr("Add to sheet"))

    @property
    def answer(self) -> Answer | None:
        """The answer shown."""
        return self._answer

    def show_answer(self, answer: Answer) -> None:
        """Shows an answer, or that the documents don't say."""
        self._answer = answer
        self.question.setText(shorten(answer.question, _LONGEST, placeholder=" …"))
        self.verdict.setText(phrases.verdict(answer) if answer.answered else "")
        self.reason.setText(refusal(answer) if answer.refusal else "")
        self.reason.setVisible(answer.refusal is not None)
        self.composed.clear()
        self.copy_all.setVisible(answer.answered)
        self._show_cards(answer.statements)
        self.passages.show(answer.passages)
        self.more.setVisible(bool(answer.passages))
        self.more.setChecked(not answer.answered)
        self._unfold(self.more.isChecked())
        self.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Sets the answer shown anew, in letters of the size now chosen."""
        if self._answer is not None:
            kept = {card.statement for card in self.cards if card.is_kept}
            self._show_cards(self._answer.statements)
            self.set_kept(frozenset(kept))
            self.list.fit()

    def set_current(self, paragraph_id: str | None, span: Span | None) -> None:
        """Marks the card whose quotation the source shows."""
        for card in self.cards:
            citation = card.statement.citation
            cited = (citation.paragraph.id, (citation.start, citation.end))
            card.set_current(cited == (paragraph_id, span))

    def set_kept(self, statements: frozenset[Statement]) -> None:
        """Marks the cards that stand on the sheet."""
        for card in self.cards:
            card.set_kept(card.statement in statements)

    def focus_first(self) -> None:
        """Puts the keyboard on the first card, or on the paragraphs found."""
        target = self.cards[0] if self.cards else self.list
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_first(self) -> None:
        """Has the source of the first quotation shown."""
        if self.cards:
            self.cards[0].link.click()

    def _show_cards(self, statements: tuple[Statement, ...]) -> None:
        for card in self.cards:
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [StatementCard(statement) for statement in statements]
        for card in self.cards:
            self._cards.addWidget(card)
            card.opened.connect(self.statement_opened)
            card.copied.connect(self._copy_one)
            card.kept.connect(self._keep_one)
            card.traced.connect(self._trace_one)
            card.left.connect(self._leave)

    def _unfold(self, shown: bool) -> None:
        count = len(self.passages.values)
        near = self._answer is not None and not self._answer.answered
        text = self.tr("The nearest paragraphs") if near else self.tr("All paragraphs found")
        self.more.setText(f"{text} ({count})")
        self.more.setAccessibleName(self.more.text())
        dress(self.more, "down" if shown else "right")
        self.list.setVisible(shown)
        self.list.fit()

    def _leave(self, card: StatementCard, by: int) -> None:
        at = self.cards.index(card) + by
        if 0 <= at < len(self.cards):
            self.cards[at].setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(self.cards[at])
        elif at >= len(self.cards) and self.more.isVisible():
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(self.more)

    def _open_passage(self, index: QModelIndex) -> None:
        passage: Passage = index.data(Role.VALUE)
        self.passage_opened.emit(passage)

    def _copy_one(self, statement: Statement) -> None:
        self.copied.emit((statement,))

    def _copy_passage(self) -> None:
        passage = self.list.currentIndex().data(Role.VALUE)
        if isinstance(passage, Passage):
            self.copied_whole.emit(passage)

    def _trace_one(self, statement: Statement) -> None:
        self.traced.emit(statement.citation.paragraph)

    def _trace_passage(self) -> None:
        passage = self.list.currentIndex().data(Role.VALUE)
        if isinstance(passage, Passage):
            self.traced.emit(passage.paragraph)

    def _copy_all(self) -> None:
        if self._answer is not None:
            self.copied.emit(self._answer.statements)

    def _keep_one(self, statement: Statement) -> None:
        self.kept.emit(self._answer, (statement,))

    def _keep_all(self) -> None:
        if self._answer is not None:
            self.kept.emit(self._answer, self._answer.statements)


class _FullList(QListView):
    """A list as high as its rows: the page around it scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)

    def fit(self) -> None:
        """Takes the height of the rows."""
        rows = self.model().rowCount()
        self.setFixedHeight(sum(self.sizeHintForRow(row) for row in range(rows)) + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self.fit)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if palette_changed(event):
            self.viewport().update()
