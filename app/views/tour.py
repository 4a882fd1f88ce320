"""The guided tour: a bar that says what to try next, and does it when told so."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.views.parts import plain, tool


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what it is about, what to know, and what happens on "Show me"."""

    title: str
    text: str
    do: Callable[[], object]


class TourBar(QFrame):
    """Goes through the steps; Escape ends it, and everything else stays usable meanwhile.

    Signals:
        said: the step's words, for a screen reader.
        ended: the tour is over.
    """

    said = Signal(str)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._at = 0
        self._build()
        self.hide()

    def _build(self) -> None:
        self.setObjectName("tour")
        self.setAccessibleName(self.tr("Guided tour"))
        self.title = plain("", "sectionTitle")
        self.text = plain("")
        self.count = plain("", "muted", wrap=False)
        self.show_me = QPushButton(self.tr("Show me"))
        self.show_me.setObjectName("accented")
        self.back = QPushButton(self.tr("Previous"))
        self.next = QPushButton(self.tr("Next"))
        self.show_me.clicked.connect(self._do)
        self.back.clicked.connect(lambda: self._go(self._at - 1))
        self.next.clicked.connect(lambda: self._go(self._at + 1))
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.count)
        top.addWidget(tool("close", self.tr("End the tour"), self.end, "Esc"))
        low = QHBoxLayout()
        low.addWidget(self.show_me)
        low.addStretch(1)
        low.addWidget(self.back)
        low.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 10)
        column.addLayout(top)
        column.addWidget(self.text)
        column.addLayout(low)

    def begin(self, steps: tuple[Step, ...]) -> None:
        """Starts at the first step."""
        self._steps = steps
        self.show()
        self._go(0)

    def end(self) -> None:
        """Puts the tour away."""
        self.hide()
        self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def _go(self, number: int) -> None:
        if number >= len(self._steps):
            self.end()
            return
        self._at = number
        step = self._steps[number]
        self.title.setText(step.title)
        self.text.setText(step.text)
        of = self.tr("{number} of {total}")
        self.count.setText(of.format(number=number + 1, total=len(self._steps)))
        self.back.setEnabled(number > 0)
        last = number + 1 == len(self._steps)
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.show_me.setFocus(Qt.FocusReason.OtherFocusReason)
        self.said.emit(f"{step.title}. {step.text}")

    def _do(self) -> None:
        self._steps[self._at].do()
