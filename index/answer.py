"""A question becomes quotations with their paragraphs, or the finding that nothing answers it."""

import time
from collections.abc import Sequence

import numpy as np

from index import evidence
from index.match import Ideas, Matrix
from index.model import Answer, Citation, Passage, Refusal, Statement
from index.question import Question, understand
from index.represent import Encoder, searchable, token_spans, unpacked
from index.retrieve import Found, Store, Stored, passages
from index.sentences import Span, clauses, spans
from index.words import stems

STATEMENTS = 5
WORDS = 150
"""The words of all statements together."""
LONGEST = 50
"""The words of one statement."""
_FAR = 0.25
"""Below this score of the best passage the question is off the library's topics."""
_BREVITY = 0.004
"""What a word more costs a quotation."""
_ASKED = 0.1
"""What it is worth to a quotation to hold the kind of thing asked for."""


def answer(
    question: str, store: Store, encoder: Encoder, within: Sequence[str] = ()
) -> Answer:
    """Answers a question with quotations, or says that the documents don't.

    Args:
        within: ids of the only documents to look in; all when empty.

    Raises:
        EmptyQuestion: where there is nothing to look for.
        ModelMissing: where the embedding model can't be loaded.
    """
    begun = time.perf_counter()
    asked = understand(question, store.vocabulary, lambda word: encoder.rarity(word) < 1)
    if not store.size():
        return Answer(question, (), (), Refusal("empty-library"), time.perf_counter() - begun)
    found = passages(asked, store, encoder, within)
    refusal = _refusal(asked, found)
    statements = () if refusal else _statements(asked, found, encoder)
    return Answer(question, statements, found.passages, refusal, time.perf_counter() - begun)


def _refusal(asked: Question, found: Found) -> Refusal | None:
    if found.passages[0].score < _FAR:
        return Refusal("off-topic")
    return None


def _statements(asked: Question, found: Found, encoder: Encoder) -> tuple[Statement, ...]:
    chosen: list[tuple[Passage, list[tuple[Span, int, float]]]] = []
    for passage, stored in zip(found.passages, found.stored, strict=True):
        windows = _windows(asked, found.ideas, stored, encoder)
        if windows:
            chosen.append((passage, windows))
        if len(chosen) == STATEMENTS:
            break
    brevity = _BREVITY
    while True:
        picked = [max(w, key=lambda x: x[2] - brevity * x[1]) for _, w in chosen]
        if sum(size for _, size, _ in picked) <= WORDS or brevity > 1:
            break
        brevity *= 1.3
    return tuple(
        _statement(asked, passage, span)
        for (passage, _), (span, _, _) in zip(chosen, picked, strict=True)
    )


def _statement(asked: Question, passage: Passage, span: Span) -> Statement:
    citation = Citation(passage.paragraph, passage.document, *span, passage.attached)
    return Statement(citation, evidence.places(asked.asked, citation.quote))


def _windows(
    asked: Question, ideas: Ideas, stored: Stored, encoder: Encoder
) -> list[tuple[Span, int, float]]:
    """The spans that could be quoted: (span, words, worth)."""
    text = stored.paragraph.text
    places = token_spans(searchable(stored.paragraph), encoder)[: len(stored.bits)]
    near = ideas.resemble(unpacked(stored.bits))
    found = []
    for start, end in spans(text):
        parts = clauses(text, start, end)
        for i in range(len(parts)):
            for j in range(i, len(parts)):
                span = (parts[i][0], parts[j][1])
                size = len(text[slice(*span)].split())
                if size > LONGEST and j > i:
                    break
                found.append((span, size, _worth(asked, ideas, text[slice(*span)], _inside(places, span, near))))
    return found


def _inside(places: Sequence[Span], span: Span, near: Matrix) -> Matrix:
    inside = [i for i, (a, b) in enumerate(places) if a >= span[0] and b <= span[1]]
    if not inside or not len(near):
        return np.zeros((len(near), 1), np.float32)
    return near[:, inside].max(axis=1, keepdims=True)


def _worth(asked: Question, ideas: Ideas, quote: str, best: Matrix) -> float:
    late = ideas.weights @ ideas.late(best)[:, 0]
    covered = ideas.weights @ ideas.cover(set(stems(quote)))
    holds = bool(evidence.places(asked.asked, quote))
    return float(late + 0.4 * covered + _ASKED * holds)
