"""A sheet: the answers a user keeps, with headings and notes of their own, as frozen values.

What is kept is kept whole, paragraph and document with it, so it still stands when its document is
read again or removed.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from uuid import uuid4

from index.model import Answer, Citation, Statement


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the user's own, above what follows it."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """Words of the user's own; line breaks are theirs."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """An answer with those of its statements that were kept.

    Attributes:
        kept: when, ISO 8601, UTC.
    """

    id: str
    answer: Answer
    kept: str


Entry = Heading | Note | KeptAnswer


@dataclass(frozen=True, slots=True)
class Sheet:
    """Entries in the user's order, under a name.

    Attributes:
        id: stable over renaming.
    """

    id: str
    name: str
    entries: tuple[Entry, ...] = ()

    @property
    def answers(self) -> tuple[Answer, ...]:
        """The answers kept, in order."""
        return tuple(entry.answer for entry in self.entries if isinstance(entry, KeptAnswer))

    @property
    def statements(self) -> tuple[Statement, ...]:
        """All statements kept, in order."""
        return tuple(one for answer in self.answers for one in answer.statements)

    def keep(self, answer: Answer, statements: tuple[Statement, ...]) -> "Sheet":
        """The sheet with these statements of an answer; one question stands there once."""
        for row, entry in enumerate(self.entries):
            if isinstance(entry, KeptAnswer) and entry.answer.question == answer.question:
                held = entry.answer.statements
                spans = set(map(_span, held))
                more = tuple(one for one in statements if _span(one) not in spans)
                grown = replace(entry, answer=replace(entry.answer, statements=(*held, *more)))
                return self.put(row, grown) if more else self
        now = datetime.now(UTC).isoformat(timespec="seconds")
        kept = KeptAnswer(_id(), replace(answer, statements=statements), now)
        return replace(self, entries=(*self.entries, kept))

    def put(self, row: int, entry: Entry) -> "Sheet":
        """The sheet with another entry in the place of one."""
        return replace(self, entries=(*self.entries[:row], entry, *self.entries[row + 1 :]))

    def insert(self, row: int, entry: Entry) -> "Sheet":
        """The sheet with one entry more, before the one in this row."""
        return replace(self, entries=(*self.entries[:row], entry, *self.entries[row:]))

    def without(self, row: int) -> "Sheet":
        """The sheet with one entry less."""
        return replace(self, entries=(*self.entries[:row], *self.entries[row + 1 :]))

    def move(self, row: int, to: int) -> "Sheet":
        """The sheet with one entry in another row, counted once it has left its own."""
        return self.without(row).insert(to, self.entries[row])


def new_sheet(name: str) -> Sheet:
    """An empty sheet."""
    return Sheet(_id(), name)


def heading(text: str) -> Heading:
    """A new heading."""
    return Heading(_id(), text)


def note(text: str) -> Note:
    """A new note."""
    return Note(_id(), text)


def _span(statement: Statement) -> tuple[str, str, int, int]:
    citation: Citation = statement.citation
    return citation.paragraph.id, citation.document.sha256, citation.start, citation.end


def _id() -> str:
    return uuid4().hex
