"""Qt list models of what changed: pairs of two documents, counterparts of one paragraph."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from app import changewords, phrases
from app.engine.compared import Row
from app.language import beside, said
from app.messages import cite
from app.models.lists import Role, Values
from corpus.model import Document, Paragraph
from index.comparing.model import Edit

if TYPE_CHECKING:
    from index.counterparts import Counterpart, Trace

Item = Qt.ItemDataRole


class Pairs(Values[Row]):
    """The pairs of two documents, those that something chosen befell."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Row, ...] = ()
        self._kinds: frozenset[str] = frozenset()

    def show_rows(self, rows: tuple[Row, ...], kinds: Collection[str]) -> None:
        """Shows other pairs, of these kinds only."""
        self._all = rows
        self.show_only(kinds)

    def show_only(self, kinds: Collection[str]) -> None:
        """Shows the pairs of some kinds."""
        self._kinds = frozenset(kinds)
        self.show(
            tuple(row for row in self._all if self._kinds.intersection(changewords.kinds(row.pair)))
        )

    def _of(self, value: Row, role: int) -> Any:
        make = _CELLS.get(role)
        return make(value) if make is not None else None


def _title(row: Row) -> str:
    return f"{changewords.changed(row.pair)}: {changewords.moved(row.pair)}"


# Views ask for one role at a time, of each row many times.
_CELLS: dict[int, Callable[[Row], Any]] = {
    Role.VALUE: lambda row: row,
    Role.TITLE: _title,
    Item.DisplayRole: _title,
    Item.ToolTipRole: lambda row: phrases.tip(changewords.why(row.pair)),
    Item.AccessibleDescriptionRole: lambda row: (
        f"{changewords.why(row.pair)}. {changewords.spoken(row.edits)}"
    ),
}


@dataclass(frozen=True, slots=True)
class Step:
    """A paragraph, or what stands for it, in one of the documents it is traced through.

    Attributes:
        detail: when that was, and why it is taken for a counterpart.
        edits: what changed since the step before, or until the one that follows; of the traced
            paragraph, its text.
        perhaps: whether it may be meant instead of the one before it.
    """

    document: Document
    paragraphs: tuple[Paragraph, ...]
    detail: str
    edits: tuple[Edit, ...]
    perhaps: bool = False


def steps(trace: "Trace") -> tuple[Step, ...]:
    """A traced paragraph among its counterparts, oldest first, the undated before."""
    words = said("the paragraph followed")
    detail = beside((trace.document.date, words))
    own: tuple[Edit, ...] = (("equal", trace.paragraph.text),)
    found = [
        Step(one.document, one.paragraphs, _detail(one), one.redline, perhaps=rank > 0)
        for link in trace.counterparts
        for rank, one in enumerate((link, *link.perhaps))
    ]
    made = [Step(trace.document, (trace.paragraph,), detail, own), *found]
    return tuple(sorted(made, key=lambda one: (one.document.date or "", one.document.title)))


def _detail(one: "Counterpart") -> str:
    why = (changewords.similar(one.similarity), changewords.reasons(one.evidence))
    return beside((one.document.date, *why))


class Steps(Values[Step]):
    """The steps of a trace."""

    def _of(self, value: Step, role: int) -> Any:
        places = "; ".join(cite(one, value.document) for one in value.paragraphs)
        if value.perhaps:
            places = said("or perhaps {}").format(places)
        cells: dict[int, Any] = {
            Role.VALUE: value,
            Role.TITLE: places,
            Role.DETAIL: value.detail,
            Role.EDITS: value.edits,
            Item.DisplayRole: places,
            Item.AccessibleDescriptionRole: f"{value.detail}. {changewords.spoken(value.edits)}",
        }
        return cells.get(role)
