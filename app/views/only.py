"""The field beside the readings: the changes of all, or of one delegation only."""

from PySide6.QtCore import QSignalBlocker, QSize
from PySide6.QtWidgets import QComboBox, QWidget

from corpus.model import Document, Paragraph, Reading
from index.comparing.readings import proposer_of, read_as

_LETTERS = 16
"""So many letters wide it stays, however little room there is."""


class Only(QComboBox):
    """Chooses whose changes count; those of the others are rejected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Whose changes"))
        self.setToolTip(self.tr("Whose changes are read; those of the others are left out"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.addItem(self.tr("Everyone’s changes"), None)
        self.hide()

    def minimumSizeHint(self) -> QSize:
        width = _LETTERS * self.fontMetrics().averageCharWidth()
        return QSize(width, self.sizeHint().height())

    @property
    def chosen(self) -> str | None:
        """The delegation or author whose changes alone count; None for all."""
        name = self.currentData()
        return str(name) if name else None

    @property
    def offers(self) -> bool:
        """Whether there is more than one to choose among."""
        # All, and the only one there is, are the same.
        return self.count() > 2

    def offer(self, document: Document, paragraphs: tuple[Paragraph, ...]) -> None:
        """Offers those whose changes are in a document; a choice made stays while it is there."""
        authors = {run.author for one in paragraphs for run in one.runs if run.mark != "plain"}
        names = {proposer_of(document, author) or author for author in authors}
        before = self.chosen
        with QSignalBlocker(self):
            while self.count() > 1:
                self.removeItem(1)
            for name in sorted(filter(None, names)):
                self.addItem(name, name)
            self.setCurrentIndex(max(0, self.findData(before)) if before else 0)

    def read(
        self,
        document: Document,
        paragraphs: tuple[Paragraph, ...],
        reading: Reading = "marked",
    ) -> tuple[Paragraph, ...]:
        """A document with the changes that count, in a reading; what is not in it is left out."""
        if self.chosen is None and reading == "marked":
            return paragraphs
        read = read_as(document, paragraphs, reading, self.chosen)
        return tuple(one for one in read if one.runs)
