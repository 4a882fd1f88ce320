"""Counterparts across the library: two documents compared, one paragraph traced through all."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from corpus.model import Document, Paragraph
from index.comparing.compare import Kept, compare
from index.comparing.model import Comparison, Edit, Evidence, Pair, joined
from index.comparing.overlap import Matrix, overlapping, terms
from index.comparing.redline import redline, similarity
from index.comparing.sides import heading_of
from index.comparing.translated import foreign, translations
from index.nearest import Near, Nearest
from index.ranking.represent import Encoder, represent, searchable
from index.search import Search

_LEAST = 0.3
"""A document none of whose paragraphs shares so much with the traced one holds no counterpart."""

_WEAK = {"place", "meaning"}
"""Grounds that give way to what is nearest in sense."""

Sided = tuple[Document, Sequence[Paragraph]]
Found = tuple[tuple[Paragraph, ...], Evidence]
"""What stands for a paragraph in another document, and why."""
Link = tuple[Document, Sequence[Found]]
"""A document with what may stand for the paragraph there, the likeliest first."""


class Store(Protocol):
    """What is asked of the library."""

    search: Search
    """Where documents and vectors are."""

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
        perhaps: what may be meant there instead, the likeliest first, where it is not sure.
    """

    document: Document
    paragraphs: tuple[Paragraph, ...]
    similarity: float
    evidence: Evidence
    redline: tuple[Edit, ...]
    perhaps: "tuple[Counterpart, ...]" = ()


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
    others = [d for d in store.search.documents() if d.id != document.id and not d.starter]
    found: list[Link] = []
    home = tuple(store.search.paragraphs(document.id))
    nearest = Nearest(paragraph, home, store.search, encoder)
    for done, other in enumerate(others):
        yield done / len(others)
        paragraphs = tuple(store.search.paragraphs(other.id))
        sides = (document, home), (other, paragraphs)
        aligned: Pair | None = None
        if _may_hold(paragraph, sides, bool(store.corrected(document.id, other.id))):
            steps = comparing(*sides, store, encoder)
            comparison = yield from _within(steps, done, len(others))
            aligned = next((p for p in comparison.pairs if p.b and paragraph in p.a), None)
        if links := _links(paragraph, aligned, nearest, paragraphs):
            found.append((other, links))
    return Trace(document, paragraph, _chained(document, paragraph, found))


def _links(
    paragraph: Paragraph,
    aligned: Pair | None,
    nearest: Nearest,
    paragraphs: Sequence[Paragraph],
) -> list[Found]:
    """What stands for a paragraph in a document, the likeliest first."""
    sure = [(aligned.b, aligned.evidence)] if aligned and aligned.evidence else []
    if any(evidence.ground not in _WEAK for _, evidence in sure):
        return sure
    near = [((one.paragraph,), _evidence(paragraph, one)) for one in nearest.among(paragraphs)]
    there = {one.id for some, _ in near for one in some}
    return near + [(b, why) for b, why in sure if not there.issuperset(one.id for one in b)]


def _evidence(paragraph: Paragraph, near: Near) -> Evidence:
    heading = heading_of(paragraph)
    return Evidence(
        "nearest",
        cosine=near.score,
        heading=bool(heading) and heading == heading_of(near.paragraph),
    )


def _may_hold(paragraph: Paragraph, sides: tuple[Sided, Sided], corrected: bool) -> bool:
    """Whether a document is worth comparing as a whole."""
    if foreign(sides[0][0], sides[1][0]):
        return corrected or translations(*sides)
    steps = overlapping([terms(paragraph.text)], [terms(p.text) for p in sides[1][1]])
    try:
        while True:
            next(steps)
    except StopIteration as end:
        return corrected or bool(sides[1][1] and end.value.dice.max() >= _LEAST)


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
    own: Link = (document, [((paragraph,), Evidence("text", 1.0))])
    chain = sorted([own, *found], key=lambda link: _age(link[0]))
    home = next(place for place, link in enumerate(chain) if link[0].id == document.id)
    made = []
    for place, (other, links) in enumerate(chain):
        if place == home:
            continue
        towards = chain[place + 1 if place < home else place - 1][1][0][0]
        first, *perhaps = (
            _counterpart(paragraph, other, one, (towards, place > home)) for one in links
        )
        made.append(replace(first, perhaps=tuple(perhaps)))
    return tuple(made)


def _counterpart(
    paragraph: Paragraph,
    document: Document,
    found: Found,
    step: tuple[tuple[Paragraph, ...], bool],
) -> Counterpart:
    """A counterpart with its redline; the step names its neighbour, and whether that is older."""
    paragraphs, evidence = found
    towards, older = joined(step[0]), step[1]
    own = joined(paragraphs)
    edits = redline(towards, own) if older else redline(own, towards)
    return Counterpart(document, paragraphs, similarity(paragraph.text, own), evidence, edits)


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
