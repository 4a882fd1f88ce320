"""The middle of the window: its pages, or why there is no library."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.views.answer import AnswerView
from app.views.compare import Compare
from app.views.explore import Explore
from app.views.mentions import MentionsView
from app.views.parts import plain
from app.views.positions import PositionsView
from app.views.tour import TourBar
from app.views.welcome import Welcome, starter_questions
from index.model import Answer, Mention

_PATIENCE_MS = 250


class Middle(QWidget):
    """Shows one of its pages.

    Signals:
        retried: the library is to be opened once more.
        mend_wanted: the damaged library is to be put right.
    """

    retried = Signal()
    mend_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.welcome = Welcome(starter_questions())
        self.answer = AnswerView()
        self.mentions = MentionsView()
        self.explore = Explore()
        self.compare = Compare()
        self.positions = PositionsView()
        self.tour = TourBar()
        self.names: dict[str, str] = {}
        self._pages: dict[str, QWidget] = {}
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
        self._asking = QStackedWidget()
        self._asking.addWidget(self.welcome)
        self._asking.addWidget(self.answer)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._trouble)
        self._add_pages()
        self.go("ask")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._busy)
        whole.addWidget(self._stack, 1)
        self._hide_busy()

    def _add_pages(self) -> None:
        """The pages in their order: this is the place to add one."""
        self._add("ask", self.tr("Ask"), self._asking)
        self._add("find", self.tr("Find every mention"), self.mentions)
        self._add("explore", self.tr("Explore"), self.explore)
        self._add("compare", self.tr("Compare"), self.compare)
        self._add("positions", self.tr("Positions"), self.positions)

    def _add(self, key: str, name: str, page: QWidget) -> None:
        self.names[key] = name
        self._pages[key] = page
        self._stack.addWidget(page)

    def _build_trouble(self) -> QWidget:
        self.sentence = plain("", "welcome")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.retry = QPushButton(self.tr("Try again"))
        self.retry.setAccessibleName(self.tr("Open the library again"))
        self.retry.clicked.connect(self.retried)
        self.mend = QPushButton(self.tr("Mend the library"))
        self.mend.setAccessibleDescription(self.tr("Goes back to the backup; the damage is kept"))
        self.mend.clicked.connect(self.mend_wanted)
        trouble = QWidget()
        column = QVBoxLayout(trouble)
        column.setContentsMargins(28, 28, 28, 28)
        column.addStretch(2)
        column.addWidget(self.sentence)
        column.addSpacing(12)
        column.addWidget(self.mend, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return trouble

    @property
    def page(self) -> QWidget | None:
        """What is shown: a page, and of asking the welcome or the answer."""
        shown = self._stack.currentWidget()
        return self._asking.currentWidget() if shown is self._asking else shown

    def go(self, key: str) -> None:
        """Shows a page, unless there is no library to show it of."""
        self._wanted = self._pages[key]
        if self.page is not self._trouble or not self.sentence.text():
            self._stack.setCurrentWidget(self._wanted)

    def show_answer(self, answer: Answer) -> None:
        """Puts an answer on its page."""
        self.answer.show_answer(answer)
        self._asking.setCurrentWidget(self.answer)

    def show_mentions(self, words: str, mentions: tuple[Mention, ...]) -> None:
        """Puts every mention on their page."""
        self.mentions.show_mentions(words, mentions)

    def show_trouble(self, sentence: str, mendable: bool = False) -> None:
        """Shows why the library can't be opened, and offers to mend what can be mended."""
        self.sentence.setText(sentence)
        self.mend.setVisible(mendable)
        self._stack.setCurrentWidget(self._trouble)

    def show_opened(self) -> None:
        """Takes the trouble away once the library is open."""
        self.sentence.setText("")
        self._stack.setCurrentWidget(self._wanted)

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
            self.mentions.take_keyboard()
        elif self.page is self.welcome:
            self.welcome.take_keyboard()
        elif self.page is not None:
            self.page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_busy(self) -> None:
        self._busy.setRange(0, 0)

    def _hide_busy(self) -> None:
        # It keeps its place, so that nothing below jumps.
        self._busy.setRange(0, 1)
        self._busy.setValue(0)
