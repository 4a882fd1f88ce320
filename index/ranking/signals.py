"""What speaks for each candidate: likeness token by token, its own vector, the words it holds."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.ranking.match import Ideas, Matrix
from index.ranking.naming import names
from index.ranking.represent import searchable, unpacked
from index.ranking.words import known
from index.storage.kept import Stored

Scores = NDArray[np.float32]

NAMED = 0.55
"""How near an idea comes to a paragraph whose document is called by its name."""
STRETCH = 32
"""Tokens that stand together: about a clause."""


@dataclass(frozen=True, slots=True)
class Signals:
    """What was measured of n candidates for c ideas with r tokens.

    Attributes:
        near: (r, t) of each candidate, how near its tokens come to those of the ideas.
        late: (c, n), how near each idea comes: late interaction.
        covered: (c, n), how much of each idea's words it holds.
        named: (c, n), whether an idea is what its document is called by.
        together: (n,), how near the ideas come within one stretch of it.
        meaning: (n,), the cosine of its vector and the question's.
    """

    near: tuple[Matrix, ...]
    late: Matrix
    covered: Matrix
    named: NDArray[np.bool_]
    together: Scores
    meaning: Scores

    def of(self, chosen: Sequence[int]) -> "Signals":
        """Those of some of the candidates, in the order given."""
        picked = list(chosen)
        return Signals(
            tuple(self.near[i] for i in picked),
            self.late[:, picked],
            self.covered[:, picked],
            self.named[:, picked],
            self.together[picked],
            self.meaning[picked],
        )


def measure(asked: Ideas, pool: Sequence[Stored]) -> Signals:
    """Measures candidates; a document's name counts as if each of its paragraphs held it."""
    lengths = [len(stored.bits) for stored in pool]
    nothing = np.zeros((0, asked.rows.shape[1] // 8), np.uint8)
    near = asked.resemble(unpacked(np.concatenate([nothing, *(one.bits for one in pool)])))
    named = _named(asked, pool)
    owner, best = _stretches(near, lengths)
    stretches = np.where(named[:, owner], NAMED, 0).astype(np.float32)
    np.maximum(stretches, asked.late(best), out=stretches)
    late = np.where(named, NAMED, 0).astype(np.float32)
    np.maximum.at(late.T, owner, stretches.T)
    together = np.zeros(len(pool), np.float32)
    np.maximum.at(together, owner, asked.weights @ stretches)
    covered = asked.cover(asked.present([known(searchable(one.paragraph)) for one in pool]))
    return Signals(
        tuple(np.split(near, np.cumsum(lengths), axis=1)[: len(pool)]),
        late,
        np.where(named, 1, covered).astype(np.float32),
        named,
        together,
        np.array([stored.vector @ asked.vector for stored in pool], np.float32),
    )


def _stretches(near: Matrix, lengths: Sequence[int]) -> tuple[NDArray[np.intp], Matrix]:
    """Whose each stretch is, and the best match in it of each of the ideas' tokens, (r, s).

    Stretches overlap by half, so that what stands together is in one of them.
    """
    half = STRETCH // 2
    ends = np.cumsum([0, *lengths])
    starts = [range(ends[i], ends[i + 1], half) for i in range(len(lengths))]
    owner = np.repeat(np.arange(len(lengths)), [len(each) for each in starts])
    if not len(owner):
        return owner, np.zeros((len(near), 0), np.float32)
    halves = np.maximum.reduceat(near, [start for each in starts for start in each], axis=1)
    best = halves.copy()
    joined = np.flatnonzero(owner[:-1] == owner[1:])
    best[:, joined] = np.maximum(halves[:, joined], halves[:, joined + 1])
    return owner, best


def _named(asked: Ideas, pool: Sequence[Stored]) -> NDArray[np.bool_]:
    documents = {stored.document.id: stored.document for stored in pool}
    covered = asked.cover(asked.present([names(document) for document in documents.values()]))
    places = {name: i for i, name in enumerate(documents)}
    named: NDArray[np.bool_] = covered[:, [places[stored.document.id] for stored in pool]] >= 1
    return named
