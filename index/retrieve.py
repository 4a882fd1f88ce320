"""The paragraphs that may answer a question: candidates by words and by meaning, then reranked."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from corpus.model import Document, Paragraph
from index.model import Passage
from index.question import Question
from index.ranking.match import Ideas, ideas
from index.ranking.naming import named, names
from index.ranking.represent import Encoder, Vectors
from index.ranking.signals import Scores, Signals, measure
from index.ranking.words import fold
from index.storage.kept import Stored

NEAREST = 60
LEXICAL = 40
"""How many candidates each search may name."""

WEIGHTS = {"late": 1.0, "meaning": 0.35, "words": 0.25}
"""What each signal is worth: late interaction of the question's ideas with the best stretch of the
paragraph, the paragraph's own vector, and how much of the question's rare words it holds."""

_ATTACHED = 0.5
"""How much of a comment's score is that of the paragraph it is about."""
_LESSER = {"title": 0.05, "heading": 0.05, "comment": 0.02}
"""What kinds that seldom answer are ranked lower by."""
_REMARKED = 0.12
"""What a comment gains where the question asks for comments or objections."""
_STRUCK = 0.2
"""What a paragraph gains all of whose asked-for words were struck out of it."""
_CALLED = 0.3
"""What the name of a document to compare weighs: other papers speak of it too."""
_MEANT = 0.04
"""What a paragraph gains that stands in the one document the question names."""
_DEFINES = 0.15
"""What a paragraph gains that begins by saying what the question asks the meaning of."""
_STARTER = 0.1
"""Documents that come with the program rank below primary sources of equal relevance."""
_SUPERSEDED = 0.1
"""Versions that gave way to newer ones rank below those of equal relevance."""


class Store(Protocol):
    """What is asked of the library."""

    def size(self) -> int:
        """How many paragraphs there are."""

    def documents(self) -> Sequence[Document]:
        """All documents."""

    def paragraphs(self, document_id: str) -> Sequence[Paragraph]:
        """A document's paragraphs in reading order."""

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
        signals: what was measured of each passage, in the same order.
        compared: ids of the documents to set side by side.
    """

    ideas: Ideas
    passages: tuple[Passage, ...]
    signals: Signals
    compared: tuple[str, ...] = ()


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
    compared = meant if question.compares and len(meant) > 1 else []
    asked = _lightened(asked, [d for d in documents if d.id in compared])
    pool = _pool(question, asked, store, within, compared)
    signals = measure(asked, pool)
    parts = {
        "late": signals.together,
        "meaning": signals.meaning,
        "words": asked.weights @ signals.covered,
    }
    score = np.sum([WEIGHTS[name] * part for name, part in parts.items()], axis=0)
    score = _adjusted(question, pool, score / sum(WEIGHTS.values()))
    if len(meant) == 1:
        score += _MEANT * np.array([stored.document.id == meant[0] for stored in pool])
    if question.struck:
        score += _STRUCK * asked.weights @ asked.struck([one.paragraph for one in pool])
    best = _ordered(pool, score, compared)[:limit]
    why = [{name: float(WEIGHTS[name] * part[i]) for name, part in parts.items()} for i in best]
    found = [_passage(pool[i], float(score[i]), each) for i, each in zip(best, why, strict=True)]
    return Found(asked, tuple(found), signals.of(best), tuple(compared))


def _pool(
    question: Question, asked: Ideas, store: Store, within: Sequence[str], meant: Sequence[str]
) -> list[Stored]:
    """The candidates: the best by meaning and by words, of each document meant as well."""
    ids: dict[str, None] = {}
    for documents in [within, *([document] for document in meant)]:
        ids.update((i, None) for i, _ in store.nearest(asked.vector, NEAREST, documents))
        ids.update((i, None) for i, _ in store.lexical(question.terms, LEXICAL, documents))
    return list(store.load(list(ids)).values())


def _lightened(asked: Ideas, documents: Sequence[Document]) -> Ideas:
    """The ideas, those that only name the documents to set side by side weighing less."""
    if not documents:
        return asked
    called = asked.cover(asked.present([names(document) for document in documents])).max(axis=1)
    weights = asked.weights * np.where(called >= 1, _CALLED, 1)
    return replace(asked, weights=(weights / weights.sum()).astype(np.float32))


def _adjusted(question: Question, pool: Sequence[Stored], score: Scores) -> Scores:
    """Comments take after the paragraph they are about; some kinds rank lower."""
    places = {stored.paragraph.id: i for i, stored in enumerate(pool)}
    result = score.copy()
    defining = question.defining
    for i, stored in enumerate(pool):
        kind = stored.paragraph.kind
        if kind == "comment":
            about = places.get(stored.attached.id, i) if stored.attached else i
            result[i] += _ATTACHED * max(score[about] - score[i], 0)
            result[i] += _REMARKED * question.remarks
        if defining and defining.match(fold(stored.paragraph.text[:300])):
            result[i] += _DEFINES
        result[i] -= _LESSER.get(kind, 0) + _STARTER * stored.document.starter
        result[i] -= _SUPERSEDED * bool(stored.document.superseded_by)
    return result


def _ordered(pool: Sequence[Stored], score: Scores, meant: Sequence[str]) -> list[int]:
    """Best first; the best of each document meant before all others."""
    order = [int(i) for i in np.argsort(-score, kind="stable")]
    first = [next((i for i in order if pool[i].document.id == name), None) for name in meant]
    heads = sorted((i for i in first if i is not None), key=lambda i: -score[i])
    return heads + [i for i in order if i not in heads]


def _passage(stored: Stored, score: float, why: dict[str, float]) -> Passage:
    ordered = sorted(why.items(), key=lambda item: -item[1])
    return Passage(
        stored.paragraph,
        stored.document,
        min(max(score, 0.0), 1.0),
        tuple((name, round(weight, 4)) for name, weight in ordered),
        stored.attached,
    )
