"""The page for those who learn the process: questions to begin with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.theme import dress
from app.views.parts import plain


class Explore(QScrollArea):
    """Offers questions to try.

    Signals:
        asked: the question clicked.
    """

    asked = Signal(str)

    def __init__(self, questions: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questions: list[QPushButton] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Explore"))
        body = QWidget()
        body.setObjectName("answerBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 18, 20, 20)
        column.setSpacing(10)
        column.addWidget(plain(self.tr("Questions to try"), "heading"))
        for question in questions:
            column.addWidget(self._question(question))
        column.addStretch(1)
        self.setWidget(body)
        if self.questions:
            self.setFocusProxy(self.questions[0])

    def _question(self, question: str) -> QPushButton:
        button = QPushButton(question.replace("&", "&&"))
        button.setObjectName("suggestion")
        button.setAccessibleName(question)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        dress(button, "ask")
        button.clicked.connect(lambda: self.asked.emit(question))
        self.questions.append(button)
        return button
