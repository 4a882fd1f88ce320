"""Qt list models of who wants what: proposals, and how many there are of each kind."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt

from app import changewords, phrases
from app.language import beside, listed
from app.messages import cite
from app.models.lists import Role, Values
from corpus.model import Document, Paragraph
from index.comparing.model import Edit
from index.comparing.positions import Positions, Proposal, Stance

Item = Qt.ItemDataRole
_SAID = {"comment", "object"}


@dataclass(frozen=True, slots=True)
class Filter:
    """Which proposals are shown; what is empty keeps all.

    Attributes:
        by: who proposes; None keeps all, since some proposals are unsigned.
        action: what is proposed.
        document: id of the document.
        words: each must stand in the proposal, its paragraph or their names.
        status: how far its paragraph is agreed.
        held: ids of the only paragraphs that count, where a theme is chosen.
    """

    by: str | None = None
    action: str = ""
    document: str = ""
    words: str = ""
    status: str = ""
    held: frozenset[str] | None = None

    def keeps(self, one: Proposal, searched: str, status: str) -> bool:
        """Whether a proposal is shown, given all that is searched of it, in small letters."""
        return (
            self.by in (None, one.by)
            and self.action in ("", one.action)
            and self.document in ("", one.document.id)
            and self.status in ("", status)
            and (self.held is None or one.held_by(self.held))
            and self._says(searched)
        )

    def keeps_stance(self, one: Stance) -> bool:
        """Whether the status of a paragraph is shown; nobody proposes it."""
        return (
            self.document in ("", one.document.id)
            and self.status in ("", one.status)
            and (self.held is None or one.paragraph.id in self.held)
            and self._says(f"{cite(one.paragraph, one.document)} {one.paragraph.text}".casefold())
        )

    def _says(self, searched: str) -> bool:
        return all(word in searched for word in self.words.casefold().split())


class Proposals(Values[Proposal]):
    """Proposals in the order of their documents."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found = Positions((), ())
        self._searched: tuple[str, ...] = ()
        self._stances: tuple[Stance, ...] = ()
        self._status: dict[str, str] = {}

    @property
    def found(self) -> Positions:
        """The proposals shown, and the status of paragraphs that the same filter keeps."""
        return Positions(self._values, self._stances)

    def show_found(self, found: Positions, chosen: Filter) -> None:
        """Takes other proposals."""
        self._found = found
        self._searched = tuple(_searched(one) for one in found.proposals)
        self._status = {one.paragraph.id: one.status for one in found.stances}
        self.filter(chosen)

    def filter(self, chosen: Filter) -> None:
        """Shows some of the proposals."""
        both = zip(self._found.proposals, self._searched, strict=True)
        self._stances = tuple(one for one in self._found.stances if chosen.keeps_stance(one))
        self.show(
            tuple(
                one
                for one, searched in both
                if chosen.keeps(one, searched, self._status.get(one.paragraph.id, ""))
            )
        )

    def _of(self, value: Proposal, role: int) -> Any:
        if role == Role.DETAIL:
            status = self._status.get(value.paragraph.id)
            words = changewords.statuses()[status] if status else ""
            return beside((changewords.about(value), words))
        make = _CELLS.get(role)
        return make(value) if make is not None else None


class Stances(Values[Stance]):
    """Paragraphs with their status."""

    def _of(self, value: Stance, role: int) -> Any:
        place = cite(value.paragraph, value.document)
        status = changewords.statuses()[value.status]
        cells: dict[int, Any] = {
            Role.VALUE: value,
            Role.TITLE: place,
            Role.DETAIL: status,
            Role.EDITS: (("equal", value.paragraph.text),),
            Item.DisplayRole: f"{place}: {status}",
            Item.AccessibleDescriptionRole: value.paragraph.text,
        }
        return cells.get(role)


@dataclass(frozen=True, slots=True)
class Count:
    """How many proposals there are of someone, or about something.

    Attributes:
        title: who or what, as it is shown.
        detail: of which kinds, or by whom.
        number: how many.
        most: the largest of the numbers beside it.
        by: who proposes, where it is someone.
        place: the paragraph and its document, where it is about one.
    """

    title: str
    detail: str
    number: int
    most: int
    by: str | None = None
    place: tuple[Paragraph, Document] | None = None


def per_delegation(found: Positions) -> tuple[Count, ...]:
    """How many proposals each delegation makes, and of which kinds, the busiest first."""
    counted = found.per_delegation()
    most = max((one.total() for one in counted.values()), default=1)
    words = changewords.actions()
    return tuple(
        Count(
            changewords.by(by),
            listed(f"{words[action]} {number}" for action, number in one.most_common()),
            one.total(),
            most,
            by=by,
        )
        for by, one in counted.items()
    )


def contested(found: Positions) -> tuple[Count, ...]:
    """How many proposals each paragraph is given, and by whom, the most contested first."""
    ranked = found.contested()
    most = ranked[0][2] if ranked else 1
    return tuple(
        Count(
            cite(paragraph, document),
            listed(by),
            number,
            most,
            place=(paragraph, document),
        )
        for paragraph, document, number, by in ranked
    )


class Counts(Values[Count]):
    """Numbers with their share of the largest."""

    def _of(self, value: Count, role: int) -> Any:
        proposals = changewords.proposals(value.number)
        cells: dict[int, Any] = {
            Role.VALUE: value,
            Role.TITLE: value.title,
            Role.DETAIL: value.detail,
            Role.SHARE: (value.number / value.most, value.number),
            Item.DisplayRole: f"{value.title}: {proposals}",
            Item.AccessibleDescriptionRole: value.detail,
        }
        return cells.get(role)


def _edits(one: Proposal) -> tuple[Edit, ...]:
    """What is proposed as a redline; a comment is no change."""
    if one.action in _SAID:
        return (("equal", one.inserted),)
    edits: tuple[Edit, ...] = (("delete", one.deleted), ("insert", one.inserted))
    return tuple(edit for edit in edits if edit[1])


def _title(one: Proposal) -> str:
    action = changewords.actions()[one.action]
    signed = one.author if one.delegation and one.author != one.delegation else ""
    return beside((changewords.by(one.by), signed, action))


def _because(one: Proposal) -> str:
    return changewords.because(one.reason) if one.reason else ""


def _described(one: Proposal) -> str:
    parts = (changewords.about(one), changewords.spoken(_edits(one)), _because(one))
    return ". ".join(filter(None, parts))


def _searched(one: Proposal) -> str:
    paragraph = one.paragraph
    parts = (_title(one), changewords.about(one), *paragraph.headings, paragraph.text)
    return " ".join((*parts, one.deleted, one.inserted, one.reason)).casefold()


# Views ask for one role at a time, of each row many times.
_CELLS: dict[int, Callable[[Proposal], Any]] = {
    Role.VALUE: lambda one: one,
    Role.TITLE: _title,
    Role.EDITS: _edits,
    Role.EXCERPT: _because,
    Item.DisplayRole: _title,
    Item.ToolTipRole: lambda one: phrases.tip(_because(one)) if one.reason else None,
    Item.AccessibleDescriptionRole: _described,
}
