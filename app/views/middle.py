"""The middle of the window: the welcome, an answer, mentions, or why there is no library."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.views.answer import AnswerView
from app.views.mentions import MentionsView
from app.views.parts import plain
from app.views.welcome import Welcome, starter_questions
from index.model import Answer, Mention

_PATIENCE_MS = 250


class Middle(QWidget):
    """Shows one of its pages.

    Signals:
        retried: the library is to be opened once more.
    """

    retried = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.welcome = Welcome(starter_questions())
        self.answer = AnswerView()
        self.mentions = MentionsView()
        self._build()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Answer"))
        self.setObjectName("middle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._trouble = self._build_trouble()
        self._busy = QProgressBar()
        self._busy.setObjectName("busy")
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setFixedHeight(3)
        self._busy.setAccessibleName(self.tr("Looking for an answer"))
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._show_busy)
        self._stack = QStackedWidget()
        for page in (self.welcome, self.answer, self.mentions, self._trouble):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._busy)
        whole.addWidget(self._stack, 1)
        self._hide_busy()

    def _build_trouble(self) -> QWidget:
        self.sentence = plain("", "welcome")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.retry = QPushButton(self.tr("Try again"))
        self.retry.setAccessibleName(self.tr("Open the library again"))
        self.retry.clicked.connect(self.retried)
        trouble = QWidget()
        column = QVBoxLayout(trouble)
        column.setContentsMargins(28, 28, 28, 28)
        column.addStretch(2)
        column.addWidget(self.sentence)
        column.addSpacing(12)
        column.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return trouble

    @property
    def page(self) -> QWidget | None:
        """The page shown."""
        return self._stack.currentWidget()

    def show_answer(self, answer: Answer) -> None:
        """Shows an answer."""
        self.answer.show_answer(answer)
        self._stack.setCurrentWidget(self.answer)

    def show_mentions(self, words: str, mentions: tuple[Mention, ...]) -> None:
        """Shows every mention."""
        self.mentions.show_mentions(words, mentions)
        self._stack.setCurrentWidget(self.mentions)

    def show_trouble(self, sentence: str) -> None:
        """Shows why the library can't be opened."""
        self.sentence.setText(sentence)
        self._stack.setCurrentWidget(self._trouble)

    def show_opened(self) -> None:
        """Takes the trouble away once the library is open."""
        if self.page is self._trouble:
            self._stack.setCurrentWidget(self.welcome)

    def set_busy(self, busy: bool) -> None:
        """Shows, where it takes longer than a moment, that an answer is on its way."""
        if busy:
            self._patience.start()
        else:
            self._patience.stop()
            self._hide_busy()

    def take_keyboard(self) -> None:
        """Puts the keyboard on the first thing shown."""
        if self.page is self.answer:
            self.answer.focus_first()
        elif self.page is self.mentions:
            self.mentions.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.mentions.next()
        elif self.welcome.questions:
            self.welcome.questions[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_busy(self) -> None:
        self._busy.setRange(0, 0)

    def _hide_busy(self) -> None:
        # It keeps its place, so that nothing below jumps.
        self._busy.setRange(0, 1)
        self._busy.setValue(0)
