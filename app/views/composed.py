"""What a local language model makes of an answer: each sentence with the quotations it rests on."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app import phrases
from app.messages import cite, message
from app.views.parts import LinkButton, plain
from index.compose import Composed
from index.errors import ModelUnreachable
from index.model import Statement


class ComposedView(QFrame):
    """Shows the sentences, or why there are none.

    Signals:
        wanted: the statement a sentence rests on.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composed")
        self.setAccessibleName(self.tr("Summary by a language model"))
        self.title = plain("", "sectionTitle")
        self.note = plain("", "muted")
        self._sentences = QVBoxLayout()
        column = QVBoxLayout(self)
        column.addWidget(self.title)
        column.addLayout(self._sentences)
        column.addWidget(self.note)
        self.hide()

    def clear(self) -> None:
        """Takes away what was shown."""
        while (item := self._sentences.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.hide()

    def wait(self, model: str) -> None:
        """Says that the model has been asked."""
        self.clear()
        self.title.setText(self.tr("Summary by {}").format(model))
        self.note.setText(self.tr("The model is writing…"))
        self.show()

    def show_result(
        self, result: Composed | ModelUnreachable, statements: tuple[Statement, ...]
    ) -> None:
        """Shows the sentences, each with links to its statements."""
        if isinstance(result, ModelUnreachable):
            self.note.setText(message(result))
            return
        for sentence in result.sentences:
            self._sentences.addWidget(self._row(sentence.text, sentence.numbers, statements))
        told = self.tr("The sentences are the model’s; the quotations below are the documents’.")
        if not result.sentences:
            told = self.tr("The model said nothing that the quotations bear out.")
        elif result.dropped:
            told += " " + phrases.dropped(result.dropped)
        self.note.setText(told)

    def _row(
        self, text: str, numbers: tuple[int, ...], statements: tuple[Statement, ...]
    ) -> QWidget:
        row = QWidget()
        line = QVBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(plain(text))
        links = QHBoxLayout()
        for number in numbers:
            statement = statements[number - 1]
            citation = statement.citation
            link = LinkButton(cite(citation.paragraph, citation.document, citation.attached))
            link.clicked.connect(partial(self._want, statement))
            links.addWidget(link)
        links.addStretch(1)
        line.addLayout(links)
        return row

    def _want(self, statement: Statement, *checked: bool) -> None:
        self.wanted.emit(statement)
