"""One paragraph followed through the other documents, oldest first, with what changed between."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.look.theme import dress
from app.models.lists import Role
from app.models.pairs import Step, Steps
from app.views.parts import plain, row_list
from app.views.redlinerows import RedlineRows
from app.views.waiting import Waiting

_MOST = 60


class TraceView(QWidget):
    """Shows what stands for a paragraph in every other document.

    Signals:
        wanted: the paragraph shown in the source is to be followed.
        given_up: what is under way is no longer wanted.
        opened: a paragraph whose source is wanted, and its document.
    """

    wanted = Signal()
    given_up = Signal()
    opened = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.hint = plain(
            self.tr(
                "Open a paragraph in the source and ask “Where did it go?”: what stands for it in "
                "every other document is listed here, oldest first."
            ),
            "lead",
        )
        self.follow = QPushButton(self.tr("Follow the paragraph shown"))
        self.follow.setAccessibleName(self.tr("Follow the paragraph shown in the source"))
        dress(self.follow, "forward")
        self.notice = plain("", "notice")
        self.notice.hide()
        self.total = plain("", "verdict")
        self.waiting = Waiting(self.tr("Looking through the documents…"))
        self.model = Steps(self)
        self.list = row_list(self.model, self.tr("The paragraph in other documents"))
        self._rows = RedlineRows(_MOST, self.list)
        self.list.setItemDelegate(self._rows)
        self.list.setMinimumHeight(48)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self.follow)
        row.addStretch(1)
        for widget in (self.hint, self.notice, self.waiting):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self.total)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.follow)

    def _connect(self) -> None:
        self.follow.clicked.connect(self.wanted)
        self.waiting.given_up.connect(self.given_up)
        self.waiting.given_up.connect(self.waiting.hide)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)

    def begin(self) -> None:
        """Shows that a paragraph is being followed."""
        self.notice.hide()
        self.hint.hide()
        self.total.setText("")
        self.model.show(())
        self.waiting.begin()

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        """Shows the paragraph among its counterparts."""
        self.waiting.hide()
        others = len({step.document.id for step in steps}) - 1
        text = self.tr("Found in %n other document(s)", None, others)
        counted = text.replace("(s)", "" if others == 1 else "s")
        self.total.setText(counted if others else self.tr("No other document has it."))
        self._rows.calibrate(" ".join(words for step in steps for _, words in step.edits))
        self.model.show(steps)

    def complain(self, sentence: str) -> None:
        """Says why nothing can be followed."""
        self.waiting.hide()
        self.notice.setText(sentence)
        self.notice.setAccessibleName(sentence)
        self.notice.show()

    def _open(self, index: QModelIndex) -> None:
        step = index.data(Role.VALUE)
        if isinstance(step, Step):
            self.opened.emit(step.paragraphs[0], step.document)
