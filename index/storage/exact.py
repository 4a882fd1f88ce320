"""The nearest paragraphs by comparing with every one: never wrong, slow in very large libraries."""

import sqlite3
from collections.abc import Sequence

import numpy as np

from index.storage import embeddings
from index.storage.rows import Vectors


class Exact:
    """The vectors of all paragraphs in memory; what a changed library has anew is read in.

    In small steps, for Python's other threads to go on meanwhile.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._read: tuple[int, str] = (-1, "")
        self._ids: list[str] = []
        self._documents: list[str] = []
        self._rows = np.empty(0, np.intp)
        self._row_of: dict[bytes, int] = {}
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
            self._follow(state[1])
            self._read = state
        if not self._ids or self._vectors.shape[1] != vector.shape[0]:
            return []
        chosen = np.arange(len(self._ids))
        if within:
            chosen = np.flatnonzero(np.isin(self._documents, list(within)))
        cosines = (self._vectors[: len(self._row_of)] @ vector.astype(np.float32))[self._rows]
        best = chosen[np.argsort(-cosines[chosen], kind="stable")[:limit]]
        return [(self._ids[place], float(cosines[place])) for place in best]

    def _follow(self, model: str) -> None:
        placed = embeddings.placed(self._connection, model)
        keys = dict.fromkeys(key for _, _, key in placed)
        if model != self._read[1] or len(self._row_of) > 2 * len(keys):
            self._row_of = {}
        new = [key for key in keys if key not in self._row_of]
        room = len(self._row_of) + len(new)
        for some in embeddings.batches(new):
            self._append(embeddings.vectors(self._connection, model, some), room)
            self._row_of.update({key: len(self._row_of) + n for n, key in enumerate(some)})
        self._ids = [id_ for id_, _, _ in placed]
        self._documents = [document for _, document, _ in placed]
        self._rows = np.array([self._row_of[key] for _, _, key in placed], np.intp)

    def _append(self, vectors: Vectors, room: int) -> None:
        """Puts vectors behind those in use, in room for so many at least."""
        used = len(self._row_of)
        if not used or room > len(self._vectors):
            grown = np.empty((room + room // 8, vectors.shape[1]), np.float32)
            grown[:used] = self._vectors[:used] if used else 0
            self._vectors = grown
        self._vectors[used : used + len(vectors)] = vectors
