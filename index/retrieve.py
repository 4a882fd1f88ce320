"""The paragraphs that may answer a question: candidates by words and by meaning, then reranked."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from corpus.model import Document
from index.kept import Stored
from index.match import Ideas, Matrix, ideas
from index.model import Passage
from index.naming import named, names
from index.question import Question
from index.represent import Encoder, Vectors, searchable, unpacked
from index.words import known

NEAREST = 80
LEXICAL = 60
"""How many candidates each search may name."""

WEIGHTS = {"late": 1.0, "meaning": 0.35, "words": 0.25}
"""What each signal is worth: late interaction of the question's ideas, the paragraph's own vector,
and how much of the question's rare words the paragraph holds."""

_NAMED = 0.55
"""How near an idea comes to a paragraph whose document is called by its name."""
_ATTACHED = 0.5
"""How much of a comment's score is that of the paragraph it is about."""
_LESSER = {"title": 0.05, "heading": 0.05, "comment": 0.02}
"""What kinds that seldom answer are ranked lower by."""
_COMMENTS = 0.05
"""What a comment gains where the question is about what was objected to or changed."""
_MEANT = 0.04
"""What a paragraph gains that stands in the one document the question names."""
_DEFINES = 0.15
"""What a paragraph gains that begins by saying what the question asks the meaning of."""
_STARTER = 0.1
"""Documents that come with the program rank below primary sources of equal relevance."""

Scores = NDArray[np.float32]


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
        meaning: (n,) float32, the cosine of the question and each passage.
        near: (r, t) float32 of each passage, how near its tokens come to those of the ideas.
        late: (c, n) float32, how near each idea comes in each passage.
        covered: (c, n) float32, how much of each idea's words each passage holds.
        named: (c, n) bool, whether an idea is what the passage's document is called by.
    """

    ideas: Ideas
    passages: tuple[Passage, ...]
    meaning: Scores
    near: tuple[Matrix, ...]
    late: Matrix
    covered: Matrix
    named: NDArray[np.bool_]


def passages(
    question: Question,
    store: Store,
    encoder: Encoder,
    within: Sequence[str] = (),
    limit: int = 10,
) -> Found:
    """The best passages for a question.

    Args:
        question: as understood.
        store: the library.
        encoder: the model the library was encoded with.
        within: ids of the only documents to look in; all when empty.
        limit: how many passages.
    """
    asked = ideas(question, encoder, store.frequencies, store.size())
    documents = [d for d in store.documents() if not within or d.id in within]
    meant = named(question, documents)
    pool = _pool(question, asked, store, within, meant if question.compares else [])
    near = _near(asked, pool)
    late, covered, called = _matches(asked, pool, near)
    signals = {
        "late": asked.weights @ late,
        "meaning": _rows(pool, encoder.dimensions) @ asked.vector,
        "words": asked.weights @ covered,
    }
    score = np.sum([WEIGHTS[name] * signal for name, signal in signals.items()], axis=0)
    score = _adjusted(question, pool, score / sum(WEIGHTS.values()))
    if len(meant) == 1:
        score += _MEANT * np.array([stored.document.id == meant[0] for stored in pool])
    best = _ordered(pool, score, meant if question.compares else [])[:limit]
    return Found(
        asked,
        tuple(
            _passage(pool[i], score[i], {n: WEIGHTS[n] * s[i] for n, s in signals.items()})
            for i in best
        ),
        signals["meaning"][best],
        tuple(near[i] for i in best),
        late[:, best],
        covered[:, best],
        called[:, best],
    )


def _pool(
    question: Question, asked: Ideas, store: Store, within: Sequence[str], meant: Sequence[str]
) -> list[Stored]:
    """The candidates: the best by meaning and by words, of each document meant as well."""
    ids: dict[str, None] = {}
    for documents in [within, *([document] for document in meant)]:
        ids.update((i, None) for i, _ in store.nearest(asked.vector, NEAREST, documents))
        ids.update((i, None) for i, _ in store.lexical(question.terms, LEXICAL, documents))
    return list(store.load(list(ids)).values())


def _matches(
    asked: Ideas, pool: Sequence[Stored], near: Sequence[Matrix]
) -> tuple[Matrix, Matrix, NDArray[np.bool_]]:
    """Late interaction, covered words, and whether it is the document's name; (c, n) each."""
    best = [rows.max(axis=1, initial=0) for rows in near]
    late = asked.late(np.array(best, np.float32).reshape(len(pool), len(asked.rows)).T)
    covered = _covered(asked, pool)
    documents = {stored.document.id: stored.document for stored in pool}
    called = asked.cover(asked.present([names(document) for document in documents.values()])) >= 1
    places = {name: i for i, name in enumerate(documents)}
    own = called[:, [places[stored.document.id] for stored in pool]]
    return np.where(own, np.maximum(late, _NAMED), late), np.where(own, 1, covered), own


def _adjusted(question: Question, pool: Sequence[Stored], score: Scores) -> Scores:
    """Comments take after the paragraph they are about; some kinds rank lower."""
    places = {stored.paragraph.id: i for i, stored in enumerate(pool)}
    result = score.copy()
    for i, stored in enumerate(pool):
        kind = stored.paragraph.kind
        if kind == "comment":
            about = places.get(stored.attached.id, i) if stored.attached else i
            result[i] += _ATTACHED * max(score[about] - score[i], 0)
            result[i] += _COMMENTS * question.margin
        result[i] += _DEFINES * question.is_defined_by(stored.paragraph.text)
        result[i] -= _LESSER.get(kind, 0) + _STARTER * stored.document.starter
    return result


def _ordered(pool: Sequence[Stored], score: Scores, meant: Sequence[str]) -> list[int]:
    """Best first; the best of each document meant before all others."""
    order = [int(i) for i in np.argsort(-score, kind="stable")]
    if len(meant) < 2:
        return order
    first = [next((i for i in order if pool[i].document.id == name), None) for name in meant]
    heads = sorted((i for i in first if i is not None), key=lambda i: -score[i])
    return heads + [i for i in order if i not in heads]


def _passage(stored: Stored, score: float, why: dict[str, float]) -> Passage:
    ordered = sorted(why.items(), key=lambda item: -item[1])
    return Passage(
        stored.paragraph,
        stored.document,
        min(max(float(score), 0.0), 1.0),
        tuple((name, round(float(weight), 4)) for name, weight in ordered),
        stored.attached,
    )


def _rows(pool: Sequence[Stored], dimensions: int) -> NDArray[np.float32]:
    rows = [stored.vector for stored in pool]
    return np.array(rows, np.float32).reshape(len(pool), dimensions)


def _near(asked: Ideas, pool: Sequence[Stored]) -> list[Matrix]:
    """How near each token of each paragraph comes to each of the ideas' tokens, (r, t) each."""
    if not pool:
        return []
    bits = [stored.bits for stored in pool]
    near = asked.resemble(unpacked(np.concatenate(bits)))
    return np.split(near, np.cumsum([len(rows) for rows in bits[:-1]]), axis=1)


def _covered(asked: Ideas, pool: Sequence[Stored]) -> Matrix:
    texts = [known(searchable(stored.paragraph)) for stored in pool]
    return asked.cover(asked.present(texts))
