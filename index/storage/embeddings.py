"""What models made of texts, in SQLite, by model and text, so that no text is encoded twice."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Protocol, TypeVar

from index.storage import rows
from index.storage.rows import Bits, Vectors

# SQLite takes tens of thousands of parameters, older builds 999.
_AT_ONCE = 900

T = TypeVar("T")


class Encoded(Protocol):
    """What a model made of a text: one vector, and some bits for each token."""

    @property
    def vector(self) -> Vectors:
        """Shape (d,), of length one."""

    @property
    def bits(self) -> Bits:
        """Shape (t, d / 8)."""


def missing(connection: sqlite3.Connection, keys: Iterable[bytes], model: str) -> set[bytes]:
    """Those of the keys that this model hasn't read yet."""
    wanted = set(keys)
    for some in batches(sorted(wanted)):
        wanted.difference_update(
            row[0]
            for row in connection.execute(
                f"SELECT hash FROM embeddings WHERE model = ? AND hash IN ({marks(some)})",  # noqa: S608
                (model, *some),
            )
        )
    return wanted


def unread(connection: sqlite3.Connection, model: str, limit: int) -> list[str]:
    """Ids of paragraphs this model hasn't read yet, at most so many."""
    found = connection.execute(
        "SELECT p.id FROM paragraphs p WHERE NOT EXISTS"
        " (SELECT 1 FROM embeddings e WHERE e.hash = p.hash AND e.model = ?) LIMIT ?",
        (model, limit),
    )
    return [row[0] for row in found]


def put(connection: sqlite3.Connection, model: str, made: Mapping[bytes, Encoded]) -> None:
    """Keeps what a model made of texts, by their keys; within a transaction."""
    connection.executemany(
        "INSERT OR IGNORE INTO embeddings (model, hash, vector, bits) VALUES (?, ?, ?, ?)",
        [
            (model, key, rows.packed(encoded.vector), encoded.bits.tobytes())
            for key, encoded in made.items()
        ],
    )


def forget(connection: sqlite3.Connection, keys: Iterable[bytes]) -> None:
    """Drops what no paragraph needs any more; within a transaction."""
    for some in batches(sorted(set(keys))):
        connection.execute(
            f"DELETE FROM embeddings WHERE hash IN ({marks(some)})"  # noqa: S608
            " AND NOT EXISTS (SELECT 1 FROM paragraphs p WHERE p.hash = embeddings.hash)",
            some,
        )


def of(
    connection: sqlite3.Connection, ids: Sequence[str], model: str
) -> dict[str, tuple[bytes, bytes]]:
    """The vector and the bits of paragraphs, as they lie on disk, by the paragraphs' ids."""
    return {
        row[0]: (row[1], row[2])
        for some in batches(ids)
        for row in connection.execute(
            "SELECT p.id, e.vector, e.bits FROM paragraphs p"  # noqa: S608
            " JOIN embeddings e ON e.hash = p.hash AND e.model = ?"
            f" WHERE p.id IN ({marks(some)})",
            (model, *some),
        )
    }


def placed(connection: sqlite3.Connection, model: str) -> list[tuple[str, str, bytes]]:
    """The id, the document's id and the key of every paragraph this model has read."""
    return connection.execute(
        "SELECT p.id, d.id, p.hash FROM paragraphs p JOIN documents d ON d.number = p.document"
        " JOIN embeddings e ON e.hash = p.hash AND e.model = ? ORDER BY p.number",
        (model,),
    ).fetchall()


def vectors(connection: sqlite3.Connection, model: str, keys: Sequence[bytes]) -> Vectors:
    """What this model made of texts it has read: shape (n, d), in the order of their keys."""
    found = dict(
        connection.execute(
            f"SELECT hash, vector FROM embeddings WHERE model = ? AND hash IN ({marks(keys)})",  # noqa: S608
            (model, *keys),
        ).fetchall()
    )
    return rows.unpacked(b"".join(found[key] for key in keys), len(found[keys[0]]) // 2)


def batches(items: Iterable[T], size: int = _AT_ONCE) -> Iterator[list[T]]:
    """The items in lists of so many, by default short enough for parameters of one statement."""
    rest = iter(items)
    while some := list(islice(rest, size)):
        yield some


def marks(values: Sequence[object]) -> str:
    """Question marks for so many parameters."""
    return ", ".join("?" * len(values))
