"""The paragraphs that may answer a question: candidates by words and by meaning, then reranked."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from corpus.model import Document, Paragraph
from index.match import Ideas, Matrix, ideas
from index.model import Passage
from index.question import Question
from index.represent import Bits, Encoder, Vectors, searchable, unpacked
from index.words import stems

NEAREST = 120
LEXICAL = 120
"""How many candidates each search may name."""

WEIGHTS = {"late": 1.0, "meaning": 0.3, "words": 0.4}


@dataclass(frozen=True, slots=True)
class Stored:
    """A paragraph as the library keeps it.

    Attributes:
        attached: the paragraph a comment or footnote belongs to, if known.
        vector: (d,) float32, of length one.
        bits: (t, d / 8) uint8, as `index.represent` makes them.
    """

    paragraph: Paragraph
    document: Document
    attached: Paragraph | None
    vector: Vectors
    bits: Bits


class Store(Protocol):
    """What is asked of the library."""

    def size(self) -> int:
        """How many paragraphs there are."""

    def documents(self) -> Sequence[Document]:
        """All documents."""

    def lexical(
        self, terms: Sequence[str], limit: int, within: Sequence[str]
    ) -> list[tuple[str, float]]:
        """Paragraphs that hold any of the words, by BM25, best first."""

    def frequencies(self, terms: Sequence[str]) -> dict[str, int]:
        """How many paragraphs hold each word, in any of its forms."""

    def nearest(
        self, vector: Vectors, limit: int, within: Sequence[str]
    ) -> list[tuple[str, float]]:
        """Paragraphs by cosine, best first."""

    def load(self, ids: Sequence[str]) -> dict[str, Stored]:
        """Paragraphs by their ids; those that are gone are left out."""

    def vocabulary(self, beginning: str) -> Sequence[str]:
        """The library's words, in lower case and full, that begin so."""


@dataclass(frozen=True, slots=True)
class Found:
    """Everything retrieval knows of a question: what the answer is made from.

    Attributes:
        passages: best first.
        stored: what the library keeps of each passage, in the same order.
        late: (c, n) float32, how near each idea comes in each passage.
        covered: (c, n) float32, how much of each idea's words each passage holds.
    """

    ideas: Ideas
    passages: tuple[Passage, ...]
    stored: tuple[Stored, ...]
    late: Matrix
    covered: Matrix


def passages(
    question: Question,
    store: Store,
    encoder: Encoder,
    within: Sequence[str] = (),
    limit: int = 10,
) -> Found:
    """The best passages for a question.

    Args:
        within: ids of the only documents to look in; all when empty.
    """
    asked = ideas(question, encoder, store.frequencies, store.size())
    ids = dict.fromkeys(
        [i for i, _ in store.nearest(asked.vector, NEAREST, within)]
        + [i for i, _ in store.lexical(question.terms, LEXICAL, within)]
    )
    pool = list(store.load(list(ids)).values())
    late, covered = _late(asked, pool), _covered(asked, pool)
    signals = {
        "late": asked.weights @ late,
        "meaning": _rows(pool, encoder.dimensions) @ asked.vector,
        "words": asked.weights @ covered,
    }
    score = np.sum([WEIGHTS[name] * signal for name, signal in signals.items()], axis=0)
    score = np.asarray(score / sum(WEIGHTS.values()))
    best = np.argsort(-score, kind="stable")[:limit]
    return Found(
        asked,
        tuple(_passage(pool[i], float(score[i]), {n: float(WEIGHTS[n] * s[i]) for n, s in signals.items()}) for i in best),
        tuple(pool[i] for i in best),
        late[:, best],
        covered[:, best],
    )


def _passage(stored: Stored, score: float, why: dict[str, float]) -> Passage:
    ordered = sorted(why.items(), key=lambda item: -item[1])
    return Passage(
        stored.paragraph,
        stored.document,
        min(max(score, 0.0), 1.0),
        tuple((name, round(weight, 4)) for name, weight in ordered),
        stored.attached,
    )


def _rows(pool: Sequence[Stored], dimensions: int) -> NDArray[np.float32]:
    rows = [stored.vector for stored in pool]
    return np.array(rows, np.float32).reshape(len(pool), dimensions)


def _late(asked: Ideas, pool: Sequence[Stored]) -> Matrix:
    """Late interaction of the ideas with each paragraph's tokens, (c, n)."""
    filled = [i for i, stored in enumerate(pool) if len(stored.bits)]
    best = np.zeros((len(asked.rows), len(pool)), np.float32)
    if filled and len(asked.rows):
        bits = [pool[i].bits for i in filled]
        near = asked.resemble(unpacked(np.concatenate(bits)))
        starts = np.cumsum([0, *(len(b) for b in bits[:-1])])
        best[:, filled] = np.maximum.reduceat(near, starts, axis=1)
    return asked.late(best)


def _covered(asked: Ideas, pool: Sequence[Stored]) -> Matrix:
    columns = [asked.cover(set(stems(searchable(stored.paragraph)))) for stored in pool]
    return np.array(columns, np.float32).reshape(len(pool), len(asked.weights)).T
