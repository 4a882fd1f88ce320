"""Every place words stand, found by FTS5 and located by its own marks."""

import re
import secrets
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from index.embeddings import marks
from index.errors import EmptyQuestion
from index.lexical import is_word, quoted

Span = tuple[int, int]
Spans = dict[str, list[Span]]

_QUOTES = str.maketrans("“”„‟«»＂″", '""""""""')
_PART = re.compile(r'"(?P<phrase>[^"]*)(?:"|\Z)|(?P<word>[^\s"]+)')


@dataclass(frozen=True, slots=True)
class Part:
    """One thing looked for.

    Attributes:
        table: `words` compares stems, `forms` the words as they are written.
    """

    table: Literal["words", "forms"]
    query: str


def find(
    connection: sqlite3.Connection, asked: str, within: Sequence[str] = ()
) -> list[tuple[str, int, int]]:
    """Every mention, as a paragraph's id and a span of its accepted text, in reading order.

    Plain words must all stand in the paragraph, in any of their forms; where they stand together
    as they were written, that is the mention, otherwise each of them is. A "quoted phrase" is
    looked for as it is written, accents and capitals aside, and `digit*` finds every word that
    begins so.

    Raises:
        EmptyQuestion: there is no word in it.
    """
    parts = parse(asked)
    ids = _candidates(connection, parts, within)
    if not ids:
        return []
    plain = [part for part in parts if part.table == "words"]
    found = [_spans(connection, "forms", part.query) for part in parts if part not in plain]
    if plain:
        apart = _spans(connection, "words", " AND ".join(part.query for part in plain))
        together = _together(connection, plain) if len(plain) > 1 else {}
        found.append({**apart, **together})
    return [
        (id_, start, end)
        for id_ in ids
        for start, end in sorted({span for spans in found for span in spans.get(id_, ())})
    ]


def parse(asked: str) -> list[Part]:
    """What is looked for, whatever signs stand in it.

    Raises:
        EmptyQuestion: there is no word in it.
    """
    parts = [part for match in _PART.finditer(asked.translate(_QUOTES)) if (part := _part(match))]
    if not parts:
        raise EmptyQuestion
    return list(dict.fromkeys(parts))


def _part(match: re.Match[str]) -> Part | None:
    text = match["phrase"] if match["phrase"] is not None else match["word"]
    stripped = text.rstrip("* ")
    if not is_word(stripped):
        return None
    if text.rstrip().endswith("*"):
        return Part("forms", f"{quoted(stripped)} *")
    return Part("words" if match["word"] else "forms", quoted(stripped))


def _candidates(
    connection: sqlite3.Connection, parts: Sequence[Part], within: Sequence[str]
) -> list[str]:
    conditions, values = [], []
    for table in ("words", "forms"):
        queries = [part.query for part in parts if part.table == table]
        if queries:
            conditions.append(
                f"p.number IN (SELECT rowid FROM {table} WHERE {table} MATCH ?)"  # noqa: S608
            )
            values.append(f"{{text}} : ({' AND '.join(queries)})")
    if within:
        conditions.append(f"d.id IN ({marks(within)})")
    found = connection.execute(
        "SELECT p.id FROM paragraphs p JOIN documents d ON d.number = p.document"  # noqa: S608
        f" WHERE {' AND '.join(conditions)} ORDER BY d.starter, d.title, d.id, p.position",
        (*values, *within),
    )
    return [row[0] for row in found]


def _together(connection: sqlite3.Connection, parts: Sequence[Part]) -> Spans:
    return _spans(connection, "words", " + ".join(part.query for part in parts))


def _spans(connection: sqlite3.Connection, table: str, query: str) -> Spans:
    """Where FTS5 sees the query in each paragraph's text, by the paragraph's id."""
    # Marks no text can hold, so that only FTS5 can have set them.
    opening, closing = f"\2{secrets.token_hex(8)}[", f"\3{secrets.token_hex(8)}]"
    found = connection.execute(
        f"SELECT p.id, highlight({table}, 0, ?, ?) FROM {table}"  # noqa: S608
        f" JOIN paragraphs p ON p.number = {table}.rowid WHERE {table} MATCH ?",
        (opening, closing, f"{{text}} : ({query})"),
    )
    return {id_: list(_marked(text, opening, closing)) for id_, text in found}


def _marked(text: str, opening: str, closing: str) -> Iterator[Span]:
    """The spans between marks, counted without the marks."""
    place = 0
    before, *pieces = text.split(opening)
    place += len(before)
    for piece in pieces:
        inside, _, after = piece.partition(closing)
        yield place, place + len(inside)
        place += len(inside) + len(after)
