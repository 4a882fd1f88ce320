"""What happens on the pages of negotiation: comparisons, corrections, traces, positions."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.changewords import changes
from app.desk.panes import Panes
from app.desk.part import Part
from app.engine.client import Client
from app.engine.compared import Compared, compared, gathered
from app.engine.engine import Engine
from app.engine.errands import Errand
from app.language import listed
from app.messages import message
from app.models.cited import answers, notes
from app.models.pairs import steps
from app.models.places import Place
from corpus.errors import KnownError
from corpus.model import Document, Paragraph
from index.comparing.positions import Positions, Proposal
from index.model import Theme

if TYPE_CHECKING:
    from index.counterparts import Trace


class Negotiation(Part):
    """Joins the pages to compare and of positions to the client."""

    def __init__(self, panes: Panes, client: Client, parent: QObject) -> None:
        super().__init__(panes, client, parent)
        self._stale = True
        self._connect()

    def _connect(self) -> None:
        comparing, trace = self._panes.middle.compare.comparing, self._panes.middle.compare.trace
        comparing.wanted.connect(self._compare)
        comparing.given_up.connect(lambda: self._client.give_up("compare"))
        comparing.opened.connect(self._open)
        comparing.corrected.connect(self._correct)
        trace.wanted.connect(self.trace_shown)
        trace.given_up.connect(lambda: self._client.give_up("trace"))
        trace.opened.connect(self._open)
        positions = self._panes.middle.positions
        positions.given_up.connect(self._give_up_positions)
        positions.opened.connect(self._open)
        positions.saved.connect(self._save)
        positions.kept.connect(self._keep)
        positions.theme_wanted.connect(self._survey)
        self._panes.pages.went.connect(self._gather)
        self._panes.source.traced.connect(self.trace)
        self._panes.middle.answer.traced.connect(self.trace)
        self._client.done.connect(self._take)
        self._client.advanced.connect(self._advance)
        self._client.failed.connect(self._fail)

    def show_documents(self, documents: tuple[Document, ...]) -> None:
        """Takes the documents there are now."""
        self._panes.middle.compare.comparing.show_documents(documents)
        self._stale = True
        self._gather(self._panes.pages.page)

    def trace(self, paragraph: Paragraph) -> None:
        """Follows a paragraph through the other documents."""
        self.page_wanted.emit("compare")
        self._panes.middle.compare.choose("trace")
        self._panes.middle.compare.trace.begin()
        self._client.reckon("trace", lambda engine: engine.drafts.trace(paragraph))

    def trace_shown(self) -> None:
        """Follows the paragraph marked in the source."""
        paragraph = self._panes.source.page.target
        if paragraph is not None:
            self.trace(paragraph)
        else:
            self.page_wanted.emit("compare")
            self._panes.middle.compare.choose("trace")
            self._panes.middle.compare.trace.complain(
                self.tr("No paragraph is marked in the source. Click a citation first.")
            )

    def _gather(self, page: str) -> None:
        """Gathers the proposals when they are looked at, and not again until something changes."""
        if self._stale and page == "positions":
            self._stale = False
            self._panes.middle.positions.begin()
            self._client.reckon("positions", gathered)

    def _give_up_positions(self) -> None:
        self._client.give_up("theme")
        self._client.give_up("positions")
        self._stale = True

    def _save(self, path: Path, found: Positions) -> None:
        self._client.do("table", partial(_written, path, found))

    def _keep(self, proposals: tuple[Proposal, ...]) -> None:
        sheet = self._panes.shelf.sheet
        for answer in answers(proposals):
            sheet.keep(answer, answer.statements)
        for one in notes(proposals):
            sheet.notebook.insert(len(sheet.notebook.sheet.entries), one)

    def _survey(self, theme: Theme | None) -> None:
        """Finds what belongs to a theme, as the page to explore does."""
        self._client.do(
            "theme",
            lambda engine: (
                None if theme is None else frozenset(p.paragraph.id for p in engine.survey(theme))
            ),
        )

    def _compare(self, older: str, newer: str) -> None:
        self._client.reckon("compare", lambda engine: compared(engine, older, newer))

    def _correct(self, pairs: tuple[tuple[Paragraph, Paragraph], ...], same: bool | None) -> None:
        def job(engine: Engine) -> None:
            for older, newer in pairs:
                engine.drafts.correct(older, newer, same)

        self._client.do("correct", job)

    def _take(self, errand: Errand, result: Any) -> None:
        view = self._panes.middle.compare
        if errand == "correct":
            shown = view.comparing.compared
            if shown is not None:
                self._compare(shown.comparison.a.id, shown.comparison.b.id)
        elif errand == "compare":
            self._show_compared(result)
        elif errand == "trace":
            self._show_trace(result)
        elif errand == "positions":
            self._show_positions(result)
        elif errand == "theme":
            self._panes.middle.positions.show_theme(result)
        elif errand == "table":
            self.told.emit(self.tr("Saved in {}").format(result.name))

    def _show_compared(self, result: Compared | None) -> None:
        comparing = self._panes.middle.compare.comparing
        if result is None:
            comparing.waiting.hide()
            return
        comparing.show_compared(result)
        words = changes()
        totals = (f"{count} {words[kind]}" for kind, count in result.comparison.totals.items())
        self.say(listed(totals))

    def _show_trace(self, result: "Trace | None") -> None:
        view = self._panes.middle.compare.trace
        if result is None:
            view.waiting.hide()
            return
        view.show_steps(steps(result))
        self.say(view.total.text())

    def _show_positions(self, found: Positions | None) -> None:
        view = self._panes.middle.positions
        if found is None:
            self._stale = True
            view.waiting.hide()
            return
        view.show_found(found)
        self.say(view.total.text())

    def _advance(self, errand: Errand, share: float) -> None:
        view = self._panes.middle.compare
        if errand == "compare":
            view.comparing.waiting.advance(share)
        elif errand == "trace":
            view.trace.waiting.advance(share)
        elif errand == "positions":
            self._panes.middle.positions.waiting.advance(share)

    def _fail(self, errand: Errand, error: Exception) -> None:
        if not isinstance(error, KnownError):
            return
        view = self._panes.middle.compare
        if errand in ("compare", "correct"):
            view.comparing.complain(message(error))
        elif errand == "trace":
            view.trace.complain(message(error))
        elif errand in ("positions", "table", "theme"):
            self._panes.middle.positions.complain(message(error))

    def _open(self, paragraph: Paragraph, document: Document) -> None:
        self._panes.source.go(Place(document, paragraph.id))


def _written(path: Path, found: Positions, _: Engine) -> Path:
    """Writes proposals into a file, as a table or for Word."""
    from app.export.proposals import write_csv, write_docx  # noqa: PLC0415 - imports python-docx

    if path.suffix.lower() == ".csv":
        write_csv(path, found.proposals)
    else:
        write_docx(path, found)
    return path
