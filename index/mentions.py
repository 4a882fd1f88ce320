"""Every place words stand, found by FTS5 and located by its own marks."""

import json
import re
import secrets
import sqlite3
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from index.errors import EmptyQuestion
from index.lexical import is_word, quoted
from index.model import Mention, Scope
from index.storage.embeddings import marks
from index.storage.kept import Placed

Span = tuple[int, int]
Place = tuple[int, int]
"""A paragraph's number, and 0 for its text or n for the n-th passage struck out of it."""
Spans = dict[Place, list[Span]]
Table = Literal["words", "forms"]

_QUOTES = str.maketrans("“”„‟«»＂″", '""""""""')
_PART = re.compile(r'"(?P<phrase>[^"]*)(?:"|\Z)|(?P<word>[^\s"]+)')
_TOKEN = re.compile(r"[^\W_]+")
_COLUMNS = {"text": 0, "struck": 2}


@dataclass(frozen=True, slots=True)
class Part:
    """One thing looked for.

    Attributes:
        table: `words` compares stems, `forms` the words as they are written.
        plain: a word that isn't quoted or cut short, one mention with its neighbours.
        said: as it was typed.
    """

    table: Table
    query: str
    plain: bool = field(default=False, compare=False)
    said: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Found:
    """A mention: a span of a paragraph's text, or of the n-th passage struck out of it."""

    id: str
    start: int
    end: int
    struck: int = 0


def find(
    connection: sqlite3.Connection,
    asked: str,
    within: Sequence[str] = (),
    scope: Scope | None = None,
) -> list[Found]:
    """Every mention, in reading order, those in struck-out text after those in the text.

    Plain words must all stand in the paragraph, in any of their forms; where they stand together
    as they were written, that is the mention, otherwise each of them is. A "quoted phrase" is
    looked for as it is written, accents and capitals aside, and `digit*` finds every word that
    begins so. What stands inside another mention isn't one more.

    Raises:
        EmptyQuestion: there is no word in it.
    """
    scope = scope or Scope()
    parts = parse(asked, exact=scope.exact)
    ids = _candidates(connection, parts, within, scope)
    found = [_located(connection, part, list(ids), scope) for part in parts]
    kept = set.intersection(*map(_numbers, found)) if scope.every else set(ids)
    together = _together(connection, parts, sorted(kept), scope) if scope.every else {}
    whole = _numbers(together)
    places: dict[Place, set[Span]] = {place: set(spans) for place, spans in together.items()}
    for part, spans in zip(parts, found, strict=True):
        for place, own in spans.items():
            if not (part.plain and place[0] in whole):
                places.setdefault(place, set()).update(own)
    order = {number: rank for rank, number in enumerate(ids)}
    return [
        Found(ids[number], start, end, struck)
        for number, struck in sorted(places, key=lambda place: (order[place[0]], place[1]))
        if number in kept
        for start, end in _outermost(places[number, struck])
    ]


def joined(found: Sequence[Found], placed: Mapping[str, Placed]) -> tuple[Mention, ...]:
    """Mentions with their paragraphs; those of paragraphs that are gone are left out."""
    return tuple(
        Mention(
            one.paragraph,
            one.document,
            mention.start,
            mention.end,
            one.attached,
            one.paragraph.deleted[mention.struck - 1] if mention.struck else None,
        )
        for mention in found
        if (one := placed.get(mention.id))
    )


def parse(asked: str, *, exact: bool = False) -> list[Part]:
    """What is looked for, whatever signs stand in it.

    Args:
        asked: as it was typed.
        exact: look for plain words as they are written, too.

    Raises:
        EmptyQuestion: there is no word in it.
    """
    matches = _PART.finditer(asked.translate(_QUOTES))
    parts = [part for match in matches if (part := _part(match, exact))]
    if not parts:
        raise EmptyQuestion
    return list(dict.fromkeys(parts))


def _part(match: re.Match[str], exact: bool) -> Part | None:
    text = match["phrase"] if match["phrase"] is not None else match["word"]
    stripped = text.rstrip("* ")
    if not is_word(stripped):
        return None
    if text.rstrip().endswith("*"):
        return Part("forms", f"{quoted(stripped)} *", said=stripped)
    plain = bool(match["word"])
    return Part("words" if plain and not exact else "forms", quoted(stripped), plain, stripped)


def _candidates(
    connection: sqlite3.Connection, parts: Sequence[Part], within: Sequence[str], scope: Scope
) -> dict[int, str]:
    """Numbers and ids of the paragraphs that may hold mentions, in reading order."""
    columns = "text struck" if scope.struck else "text"
    joint = " AND " if scope.every else " OR "
    held, values = [], []
    for table in ("words", "forms"):
        queries = [f"({part.query})" for part in parts if part.table == table]
        if queries:
            held.append(
                f"p.number IN (SELECT rowid FROM {table} WHERE {table} MATCH ?)"  # noqa: S608
            )
            values.append(f"{{{columns}}} : ({joint.join(queries)})")
    conditions = [f"({joint.join(held)})"]
    if within:
        conditions.append(f"d.id IN ({marks(within)})")
    if not scope.comments:
        conditions.append("p.kind <> 'comment'")
    found = connection.execute(
        "SELECT p.number, p.id FROM paragraphs p"  # noqa: S608
        f" JOIN documents d ON d.number = p.document WHERE {' AND '.join(conditions)}"
        " ORDER BY d.starter, d.title, d.id, p.position",
        (*values, *within),
    )
    return dict(found)


def _located(
    connection: sqlite3.Connection, part: Part, numbers: Sequence[int], scope: Scope
) -> Spans:
    """Where FTS5 sees a part in the text of paragraphs, and in what was struck out of them."""
    # Marks no text can hold, so that only FTS5 can have set them.
    opening, closing = f"\2{secrets.token_hex(8)}[", f"\3{secrets.token_hex(8)}]"
    spans: Spans = {}
    for column in ("text", "struck") if scope.struck else ("text",):
        found = connection.execute(
            f"SELECT rowid, highlight({part.table}, {_COLUMNS[column]}, ?, ?)"  # noqa: S608
            f" FROM {part.table} WHERE {part.table} MATCH ?"
            " AND rowid IN (SELECT value FROM json_each(?))",
            (opening, closing, f"{{{column}}} : ({part.query})", json.dumps(numbers)),
        )
        for number, marked in found:
            plain = marked.replace(opening, "").replace(closing, "")
            lines = plain.split("\n") if column == "struck" else [plain]
            own = list(_marked(marked, opening, closing))
            for passage, line, span in _by_line(lines, own):
                if _is_meant(part.said, line[slice(*span)], scope.case):
                    place = (number, passage + (column == "struck"))
                    spans.setdefault(place, []).append(span)
    return spans


def _together(
    connection: sqlite3.Connection, parts: Sequence[Part], numbers: Sequence[int], scope: Scope
) -> Spans:
    """Where plain words stand one after the other, as they were typed."""
    plain = [part for part in parts if part.plain]
    if len(plain) < 2:
        return {}
    query, said = " + ".join(part.query for part in plain), " ".join(part.said for part in plain)
    return _located(connection, Part(plain[0].table, query, said=said), numbers, scope)


def _marked(text: str, opening: str, closing: str) -> Iterator[Span]:
    """The spans between marks, counted without the marks."""
    place = 0
    before, *pieces = text.split(opening)
    place += len(before)
    for piece in pieces:
        inside, _, after = piece.partition(closing)
        yield place, place + len(inside)
        place += len(inside) + len(after)


def _by_line(lines: Sequence[str], spans: Sequence[Span]) -> Iterator[tuple[int, str, Span]]:
    """The parts of spans of joined lines in each line, as spans of that line."""
    place = 0
    for number, line in enumerate(lines):
        for start, end in spans:
            inside = (max(start - place, 0), min(end - place, len(line)))
            if inside[0] < inside[1]:
                yield number, line, inside
        place += len(line) + 1


def _is_meant(said: str, found: str, case: bool) -> bool:
    """Whether it is whole, not half a phrase at a passage's edge, and has the capitals wanted."""
    asked, held = _tokens(said), _tokens(found)
    if len(held) < len(asked):
        return False
    return not case or all(map(_same_case, asked, held))


def _same_case(asked: str, found: str) -> bool:
    """Whether the letters that two words begin with alike have the same case."""
    for wanted, letter in zip(asked, found, strict=False):
        if wanted.casefold() != letter.casefold():
            break
        if wanted != letter:
            return False
    return True


def _tokens(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text)
    return _TOKEN.findall("".join(sign for sign in plain if not unicodedata.combining(sign)))


def _numbers(spans: Spans) -> set[int]:
    return {number for number, _ in spans}


def _outermost(spans: set[Span]) -> Iterator[Span]:
    """In order, without those that stand inside another."""
    reached = 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if end > reached:
            yield start, end
            reached = end
