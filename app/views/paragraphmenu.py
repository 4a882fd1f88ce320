"""What a paragraph of the source offers in its menu: copying it, and following it elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from app.language import said
from app.messages import cite
from corpus.model import Document, Paragraph, Reading, reading_of


@dataclass(frozen=True, slots=True)
class Shown:
    """A paragraph as the source shows it.

    Attributes:
        read: with the changes that count.
        reading: which of its texts is shown.
        stored: as the library holds it; what is cited.
        attached: the paragraph it belongs to, if it belongs to one.
    """

    document: Document
    read: Paragraph
    reading: Reading
    stored: Paragraph
    attached: Paragraph | None

    @property
    def printed(self) -> str:
        """The stored text with its citation."""
        return f"“{self.stored.text}” ({cite(self.stored, self.document, self.attached)})"


def fill(
    menu: QMenu, shown: Shown, told: Callable[[str], object], trace: Callable[[], object]
) -> None:
    """Adds to a menu; what was done is told in words."""

    def copy(words: str, done: str) -> None:
        QGuiApplication.clipboard().setText(words)
        told(done)

    whole = menu.addAction(said("Copy paragraph with citation"))
    cited = said("Copied with its citation")
    whole.triggered.connect(lambda: copy(shown.printed, cited))
    if any(run.mark != "plain" for run in shown.stored.runs):
        read = menu.addAction(said("Copy paragraph as it is read here"))
        done = said("Copied as it is read here")
        words = reading_of(shown.read.runs, shown.reading)
        read.triggered.connect(lambda: copy(words, done))
    follow = menu.addAction(said("Where did it go?"))
    follow.triggered.connect(trace)
