"""Counterparts across the library: two documents compared, one paragraph traced through all."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from corpus.model import Document, Paragraph
from index.comparing.compare import Kept, compare
from index.comparing.model import Comparison, Edit, Evidence, Pair, joined
from index.comparing.overlap import Matrix, overlapping, terms
from index.comparing.redline import redline, similarity
from index.errors import EmptyQuestion
from index.model import Answer
from index.ranking.represent import Encoder, represent, searchable
from index.search import Search

_LEAST = 0.3
"""A document none of whose paragraphs shares so much with the traced one holds no counterpart."""

_WEAK = {"place", "meaning"}
_NEAR = 0.5
"""What a search must score a paragraph by, to go before what only place or vectors say."""
_TEXT = {"paragraph", "item"}

Sided = tuple[Document, Sequence[Paragraph]]
Link = tuple[Document, tuple[Paragraph, ...], Evidence]


class Store(Protocol):
    """What is asked of the library."""

    def documents(self) -> Sequence[Document]:
        """All documents."""

    def paragraphs(self, document_id: str) -> Sequence[Paragraph]:
        """A document's paragraphs in reading order."""

    search: Search
    """Where vectors are."""

    def ask(self, question: str, within: Sequence[str] = ()) -> Answer:
        """What is nearest to words in documents, best first, as the answer's passages."""

    def corrected(self, older: str, newer: str) -> Kept:
        """What the user says of counterparts in two documents."""


@dataclass(frozen=True, slots=True)
class Counterpart:
    """What stands for a traced paragraph in another document.

    Attributes:
        paragraphs: several where it was split there.
        similarity: share of words in common with the traced paragraph, 0 to 1.
        evidence: why it is taken for one.
        redline: from the older to the newer, between this one and its neighbour on the way to the
            traced paragraph.
    """

    document: Document
    paragraphs: tuple[Paragraph, ...]
    similarity: float
    evidence: Evidence
    redline: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Trace:
    """A paragraph and its counterparts in other documents, oldest first, the undated before."""

    document: Document
    paragraph: Paragraph
    counterparts: tuple[Counterpart, ...]


def comparing(
    a: Sided, b: Sided, store: Store | None, encoder: Callable[[], Encoder]
) -> Generator[float, None, Comparison]:
    """Compares an older document with a newer one; yields the share done, 0 to 1.

    Args:
        a: the older document with its paragraphs.
        b: the newer one.
        store: where corrections and vectors are kept, if anywhere.
        encoder: gives the model, where a vector is missing.
    """

    def cosines(some: Sequence[Paragraph], others: Sequence[Paragraph]) -> Matrix:
        older, newer = _vectors(some, store, encoder), _vectors(others, store, encoder)
        return np.asarray(older @ newer.T, np.float32)

    kept = store.corrected(a[0].id, b[0].id) if store else {}
    return compare(a, b, cosines, kept)


def tracing(
    document: Document, paragraph: Paragraph, store: Store, encoder: Callable[[], Encoder]
) -> Generator[float, None, Trace]:
    """Finds a paragraph's counterparts in every other document; yields the share done, 0 to 1."""
    others = [d for d in store.documents() if d.id != document.id and not d.starter]
    found: list[Link] = []
    home = tuple(store.paragraphs(document.id))
    for done, other in enumerate(others):
        yield done / len(others)
        paragraphs = tuple(store.paragraphs(other.id))
        aligned: Pair | None = None
        if _may_hold(paragraph, paragraphs, bool(store.corrected(document.id, other.id))):
            steps = comparing((document, home), (other, paragraphs), store, encoder)
            comparison = yield from _within(steps, done, len(others))
            aligned = next((p for p in comparison.pairs if p.b and paragraph in p.a), None)
        if aligned is None or (aligned.evidence and aligned.evidence.ground in _WEAK):
            aligned = _nearest(paragraph, other, store) or aligned
        if aligned is not None and aligned.evidence is not None:
            found.append((other, aligned.b, aligned.evidence))
    return Trace(document, paragraph, _chained(document, paragraph, found))


def _nearest(paragraph: Paragraph, other: Document, store: Store) -> Pair | None:
    """What a search for a paragraph's words finds first in another text, where it is near."""
    try:
        passages = store.ask(paragraph.text, [other.id]).passages
    except EmptyQuestion:
        return None
    for passage in passages:
        if passage.paragraph.kind in _TEXT:
            if passage.score < _NEAR:
                break
            evidence = Evidence("nearest", cosine=passage.score)
            return Pair((paragraph,), (passage.paragraph,), (), 0.0, evidence)
    return None


def _may_hold(paragraph: Paragraph, paragraphs: Sequence[Paragraph], corrected: bool) -> bool:
    """Whether a document is worth comparing as a whole."""
    steps = overlapping([terms(paragraph.text)], [terms(p.text) for p in paragraphs])
    try:
        while True:
            next(steps)
    except StopIteration as end:
        return corrected or bool(paragraphs and end.value.dice.max() >= _LEAST)


def _within(
    steps: Generator[float, None, Comparison], done: int, total: int
) -> Generator[float, None, Comparison]:
    while True:
        try:
            share = next(steps)
        except StopIteration as end:
            comparison: Comparison = end.value
            return comparison
        yield (done + share) / total


def _chained(
    document: Document,
    paragraph: Paragraph,
    found: Sequence[Link],
) -> tuple[Counterpart, ...]:
    """Counterparts in order of time, each with the redline of its step towards the traced one."""
    own: Link = (document, (paragraph,), Evidence("text", 1.0))
    chain = sorted([own, *found], key=lambda link: _age(link[0]))
    home = next(place for place, link in enumerate(chain) if link[0].id == document.id)
    made = []
    for place, (other, paragraphs, evidence) in enumerate(chain):
        if place == home:
            continue
        step = (place, place + 1) if place < home else (place - 1, place)
        before, after = (joined(chain[at][1]) for at in step)
        alike = similarity(paragraph.text, joined(paragraphs))
        made.append(Counterpart(other, paragraphs, alike, evidence, redline(before, after)))
    return tuple(made)


def _age(document: Document) -> tuple[str, str]:
    # What bears no date is a working paper, and what it led to bears one.
    return document.date or "", document.title


def _vectors(
    paragraphs: Sequence[Paragraph], store: Store | None, encoder: Callable[[], Encoder]
) -> Matrix:
    """The vectors of paragraphs, shape (n, d): those stored, the others made."""
    runs = {p.id: p.runs for p in paragraphs}
    stored = store.search.load([p.id for p in paragraphs]) if store else {}
    # One of a file that was read anew may bear an id of the library, and another text.
    known = {
        id_: one.vector
        for id_, one in stored.items()
        if one.vector.any() and one.paragraph.runs == runs[id_]
    }
    missing = [p for p in paragraphs if p.id not in known]
    if missing:
        made = represent([searchable(p) for p in missing], encoder())
        known.update({p.id: one.vector for p, one in zip(missing, made, strict=True)})
    return np.stack([known[p.id] for p in paragraphs])
