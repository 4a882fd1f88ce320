"""What happens on the pages to find and to explore: mentions, themes, terms, references."""

from pathlib import Path

from PySide6.QtCore import QObject

from app.desk.panes import Panes
from app.desk.part import Part
from app.engine.client import Client
from app.errors import OutputUnwritable
from app.export import listing
from app.messages import message
from app.models.places import Place
from index.model import Mention, Passage, Scope, Term


class Finding(Part):
    """Joins the pages to find and to explore to the client."""

    def __init__(self, panes: Panes, client: Client, parent: QObject) -> None:
        super().__init__(panes, client, parent)
        self._connect()

    def _connect(self) -> None:
        middle, client = self._panes.middle, self._client
        self._panes.question.searched.connect(self._find)
        middle.mentions.opened.connect(self._open_mention)
        middle.mentions.changed.connect(self._find_again)
        middle.mentions.saved.connect(self._save)
        middle.explore.themes.wanted.connect(client.survey)
        middle.explore.themes.opened.connect(self._open_passage)
        middle.explore.themes.reference_opened.connect(client.show)
        middle.explore.glossary.wanted.connect(self._find_term)
        client.found.connect(self._found)
        client.surveyed.connect(self._surveyed)
        client.shown.connect(self._shown)

    def find(self, words: str, scope: Scope | None = None) -> None:
        """Finds every mention as if the words had been typed and the filters set."""
        self.page_wanted.emit("find")
        self._panes.middle.mentions.choose(scope or Scope())
        self._panes.question.field.setText(words)
        self._panes.question.submit()

    def _find(self, words: str) -> None:
        scope = self._panes.middle.mentions.scope
        self._client.find(words, self._panes.shelf.library.documents.ticks, scope)

    def _find_again(self) -> None:
        if self._panes.question.field.text().strip():
            self._panes.question.submit()

    def _find_term(self, term: Term) -> None:
        names = " ".join(f'"{name}"' for name in (term.name, *term.others))
        self.find(names, Scope(every=False))

    def _found(self, words: str, mentions: tuple[Mention, ...]) -> None:
        self._panes.middle.show_mentions(words, mentions)
        self.say(self._panes.middle.mentions.total.text())

    def _surveyed(self, passages: tuple[Passage, ...]) -> None:
        themes = self._panes.middle.explore.themes
        themes.show_passages(passages)
        self.say(themes.total.text())

    def _shown(self, passages: tuple[Passage, ...]) -> None:
        self._open_passage(passages[0])

    def _open_mention(self, mention: Mention) -> None:
        span = None if mention.struck is not None else (mention.start, mention.end)
        self._panes.source.go(Place(mention.document, mention.paragraph.id, span))

    def _open_passage(self, passage: Passage) -> None:
        self._panes.source.go(Place(passage.document, passage.paragraph.id))

    def _save(self, path: Path, mentions: tuple[Mention, ...]) -> None:
        try:
            listing.save(path, mentions)
        except OutputUnwritable as error:
            self._panes.question.complain(message(error))
        else:
            self.told.emit(self.tr("Saved in {}").format(path.name))
