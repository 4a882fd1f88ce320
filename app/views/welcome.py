"""What stands in the middle before the first question: how to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

import resources
from app.look.theme import dress
from app.views.flow import FlowLayout
from app.views.parts import ElidedButton, WrappedButton, plain

_MOST = 3


class Welcome(QScrollArea):
    """Says what the program does, offers questions to try, and adding documents.

    Signals:
        asked: the question clicked.
        add_wanted: documents are to be added.
        tour_wanted: the guided tour is to begin.
    """

    asked = Signal(str)
    add_wanted = Signal()
    tour_wanted = Signal()

    def __init__(self, questions: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questions: list[QPushButton] = []
        self._build(questions)

    def _build(self, questions: tuple[str, ...]) -> None:
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(plain(self.tr("Ask the WSIS documents. Get the paragraph."), "welcome"))
        column.addWidget(
            plain(
                self.tr(
                    "Every answer is made of the documents’ own words, each with the number of "
                    "the paragraph it stands in. Nothing leaves this computer."
                ),
                "lead",
            )
        )
        column.addSpacing(12)
        if questions:
            column.addWidget(plain(self.tr("Try one of these"), "sectionTitle"))
        for question in questions[:_MOST]:
            column.addWidget(self._question(question))
        column.addSpacing(12)
        self.add = ElidedButton(self.tr("Add documents…"))
        self.add.setAccessibleName(self.tr("Add documents"))
        dress(self.add, "add")
        self.add.clicked.connect(self.add_wanted)
        self.tour = ElidedButton(self.tr("Take the tour"))
        self.tour.setAccessibleName(self.tr("Take the tour of the program"))
        dress(self.tour, "forward")
        self.tour.clicked.connect(self.tour_wanted)
        row = FlowLayout()
        row.addWidget(self.tour)
        row.addWidget(self.add)
        column.addLayout(row)
        column.addWidget(plain(self.tr("or drop files and folders anywhere here"), "muted"))
        self._hold(column)

    def _hold(self, column: QVBoxLayout) -> None:
        """Puts the column into the middle, to be scrolled where it is higher than the page."""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Welcome"))
        holder = QWidget()
        holder.setMaximumWidth(self.fontMetrics().averageCharWidth() * 80)
        holder.setLayout(column)
        body = QWidget()
        body.setObjectName("answerBody")
        self.setWidget(body)
        whole = QVBoxLayout(body)
        whole.setContentsMargins(28, 20, 28, 20)
        whole.addStretch(2)
        whole.addWidget(holder, 0)
        whole.addStretch(3)

    def take_keyboard(self) -> None:
        """Puts the keyboard on the first question."""
        target = self.questions[0] if self.questions else self.add
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _question(self, question: str) -> QPushButton:
        button = WrappedButton(question)
        button.setObjectName("suggestion")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        dress(button, "ask")
        button.clicked.connect(lambda: self.asked.emit(question))
        self.questions.append(button)
        return button


def starter_questions() -> tuple[str, ...]:
    """The questions that go with the documents that come with the program."""
    path = resources.path("starter") / "questions.txt"
    if not path.is_file():
        return ()
    lines = path.read_text("utf-8").splitlines()
    return tuple(line.strip() for line in lines if line.strip())
