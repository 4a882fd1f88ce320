"""Full text search over the words of paragraphs, by FTS5."""

import sqlite3
from collections.abc import Sequence

from index.storage.embeddings import marks

# The accepted text counts for more than the headings above it and what was struck out of it.
_WEIGHTS = (1.0, 0.5, 0.4)


def search(
    connection: sqlite3.Connection, terms: Sequence[str], limit: int, within: Sequence[str] = ()
) -> list[tuple[str, float]]:
    """Ids of the paragraphs that hold any of the terms, the best first, with their BM25 score.

    Args:
        connection: of the library.
        terms: words or phrases; FTS5 stems them.
        limit: how many at most.
        within: ids of the documents to look in, all where empty.
    """
    query = any_of(terms)
    if not query:
        return []
    chosen = (
        " AND rowid IN (SELECT p.number FROM paragraphs p JOIN documents d"  # noqa: S608
        f" ON d.number = p.document WHERE d.id IN ({marks(within)}))"
        if within
        else ""
    )
    found = connection.execute(
        "SELECT p.id, -best.score FROM (SELECT rowid AS number,"  # noqa: S608
        f" bm25(words, {', '.join(map(str, _WEIGHTS))}) AS score FROM words"
        f" WHERE words MATCH ?{chosen} ORDER BY score LIMIT ?) best"
        " JOIN paragraphs p ON p.number = best.number ORDER BY best.score",
        (query, *within, limit),
    )
    return [(id_, float(score)) for id_, score in found]


def frequencies(connection: sqlite3.Connection, terms: Sequence[str]) -> dict[str, int]:
    """How many paragraphs hold each term, stemmed; 0 for what isn't a word."""
    return {term: _frequency(connection, term) for term in terms}


def vocabulary(connection: sqlite3.Connection, beginning: str) -> tuple[str, ...]:
    """The words that begin so, in lower case and without accents, as they are written."""
    found = connection.execute(
        "SELECT term FROM vocabulary WHERE term >= ? AND term < ? ORDER BY term",
        (_storable(beginning), _storable(beginning) + "\U0010ffff"),
    )
    return tuple(row[0] for row in found)


def any_of(terms: Sequence[str]) -> str:
    """An FTS5 query for any of the terms; empty where none is a word."""
    return " OR ".join(quoted(term) for term in dict.fromkeys(terms) if is_word(term))


def quoted(term: str) -> str:
    """A term as an FTS5 string: whatever stands in it, it is no operator."""
    return '"' + _storable(term).replace("\0", " ").replace('"', '""') + '"'


def is_word(term: str) -> bool:
    """Whether the tokenizer sees anything in it."""
    return any(character.isalnum() for character in term)


def _frequency(connection: sqlite3.Connection, term: str) -> int:
    if not is_word(term):
        return 0
    found = connection.execute("SELECT count(*) FROM words WHERE words MATCH ?", (quoted(term),))
    return int(found.fetchone()[0])


def _storable(text: str) -> str:
    """A text without the halves of characters that SQLite can't be given."""
    return text.encode("utf-8", "replace").decode()
