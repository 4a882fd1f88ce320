"""The question: one field for both pages that look something up, with what was asked before."""

from PySide6.QtCore import QSettings, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app import phrases
from app.language import listed
from app.look.theme import dress
from app.views.parts import ElidedLabel, clearable, plain, restyle
from corpus.model import Document

_REMEMBERED = 200


class QuestionBar(QWidget):
    """Takes a question, or words to find.

    Signals:
        asked: a question, at least one letter long.
        searched: words of which every mention is wanted.
        widened: the question is no longer to be limited to the ticked documents.
        left: the keyboard goes down into the answer.
    """

    asked = Signal(str)
    searched = Signal(str)
    widened = Signal()
    left = Signal()

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        stored = settings.value("questions") or []
        # A list of one comes back from an INI file as a string.
        asked = [stored] if isinstance(stored, str) else [str(one) for one in stored]
        self._history = QStringListModel(asked, self)
        self._page = "ask"
        self._typed = {"ask": "", "find": ""}
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("questionBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit()
        self.field.setObjectName("question")
        self.field.setAccessibleName(self.tr("Question"))
        clearable(self.field, self.tr("Clear the field"))
        self.field.setMaxLength(10_000)
        completer = QCompleter(self._history, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(8)
        self.field.setCompleter(completer)
        self.go = QPushButton()
        self.go.setProperty("primary", True)
        self.go.setObjectName("primary")
        self._limits = ElidedLabel()
        self._widen = QToolButton()
        self._widen.setText(self.tr("Ask all documents"))
        self._widen.setAccessibleName(self.tr("Ask all documents"))
        self._widen.setObjectName("quiet")
        self.notice = plain("", "notice")
        self.notice.hide()
        self._lay_out()
        self._name()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.field, 1)
        row.addWidget(self.go)
        self._within = QWidget()
        self._within.setObjectName("within")
        limits = QHBoxLayout(self._within)
        limits.setContentsMargins(2, 0, 2, 0)
        limits.addWidget(self._limits, 1)
        limits.addWidget(self._widen)
        self._within.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._within)
        column.addWidget(self.notice)

    def _connect(self) -> None:
        self.field.returnPressed.connect(self.submit)
        self.field.textEdited.connect(self.notice.hide)
        self.go.clicked.connect(self.submit)
        self._widen.clicked.connect(self.widened)

    def submit(self) -> None:
        """Asks, or finds, what stands in the field."""
        words = self.field.text().strip()
        if not words:
            self.complain(self.tr("Type a question, or words to find, first."))
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.notice.hide()
        self._remember(words)
        (self.asked if self._page == "ask" else self.searched).emit(words)

    def ask(self, question: str) -> None:
        """Asks a question as if it had been typed."""
        self.choose("ask")
        self.field.setText(question)
        self.submit()

    def choose(self, page: str) -> None:
        """Serves a page with what was typed there before, or hides where it takes no words."""
        self.setVisible(page in self._typed)
        if page in self._typed and page != self._page:
            self._typed[self._page] = self.field.text()
            self._page = page
            self.field.setText(self._typed[page])
            self.notice.hide()
            self._name()

    def take_keyboard(self) -> None:
        """Puts the keyboard into the field, its words selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def limit(self, documents: tuple[Document, ...]) -> None:
        """Shows which documents the question is limited to; none means all."""
        names = listed(phrases.name(document) for document in documents)
        within = self.tr("Within {count}: {names}")
        self._limits.show_text(within.format(count=phrases.documents(len(documents)), names=names))
        self._within.setVisible(bool(documents))

    def complain(self, sentence: str) -> None:
        """Says, below the field, why there is no answer."""
        self._say(sentence, mild=False)

    def note(self, sentence: str) -> None:
        """Says, below the field, something that is no fault."""
        self._say(sentence, mild=True)

    def _say(self, sentence: str, *, mild: bool) -> None:
        self.notice.setProperty("mild", mild)
        restyle(self.notice)
        self.notice.setText(sentence)
        self.notice.setAccessibleName(sentence)
        self.notice.show()

    def set_busy(self, busy: bool) -> None:
        """Shows whether an answer is on its way; another question may be asked meanwhile."""
        self.go.setProperty("busy", busy)
        self.go.setText(self.tr("Looking…") if busy else self._verb())

    def forget(self) -> None:
        """Forgets the questions asked before."""
        self._history.setStringList([])
        self._settings.remove("questions")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _verb(self) -> str:
        return self.tr("Ask") if self._page == "ask" else self.tr("Find")

    def _name(self) -> None:
        asks = self._page == "ask"
        self.field.setPlaceholderText(
            self.tr("Ask the documents a question")
            if asks
            else self.tr('Words to find; a phrase in "quotation marks"')
        )
        self.go.setText(self._verb())
        self.go.setAccessibleName(self.go.text())
        dress(self.go, "ask" if asks else "search")

    def _remember(self, words: str) -> None:
        known = [one for one in self._history.stringList() if one != words]
        kept = [words[:500], *known][:_REMEMBERED]
        self._history.setStringList(kept)
        self._settings.setValue("questions", kept)
