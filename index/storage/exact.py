"""The nearest paragraphs by comparing with every one: slower than an index, never wrong."""

import sqlite3
from collections.abc import Sequence

import numpy as np

from index.storage import embeddings
from index.storage.rows import Vectors


class Exact:
    """The vectors of all paragraphs in memory, read again when the library has changed."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._read: tuple[int, str] | None = None
        self._ids: list[str] = []
        self._documents: list[str] = []
        self._vectors: Vectors = np.empty((0, 1), np.float32)

    def nearest(
        self, vector: Vectors, limit: int, within: Sequence[str], state: tuple[int, str]
    ) -> list[tuple[str, float]]:
        """Ids of the nearest paragraphs with their cosine, best first.

        Args:
            vector: of length one, shape (d,).
            limit: how many at most.
            within: ids of the documents to look in, all where empty.
            state: the library's revision and model; another than last time reads again.
        """
        if self._read != state:
            self._ids, self._documents, self._vectors = embeddings.vectors(
                self._connection, state[1]
            )
            self._read = state
        if not self._ids or self._vectors.shape[1] != vector.shape[0]:
            return []
        cosines = self._vectors @ vector.astype(np.float32)
        chosen = np.arange(len(self._ids))
        if within:
            chosen = np.flatnonzero(np.isin(self._documents, list(within)))
        best = chosen[np.argsort(-cosines[chosen], kind="stable")[:limit]]
        return [(self._ids[place], float(cosines[place])) for place in best]
