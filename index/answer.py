"""A question becomes quotations with their paragraphs, or the finding that nothing answers it."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement

import numpy as np

from index import evidence
from index.match import Ideas
from index.model import Answer, Citation, Passage, Refusal, Statement
from index.question import Question, understand
from index.represent import Encoder, searchable, token_spans, unpacked
from index.retrieve import Found, Store, Stored, passages
from index.sentences import Span, clauses, spans
from index.words import stems, words

STATEMENTS = 5
WORDS = 150
"""The words of all statements together."""
LONGEST = 60
"""The words of one statement."""
_FAR = 0.25
"""Below this score of the best passage the question is off the library's topics."""
_BREVITY = 0.001
"""What a word more costs the first quotation; the second twice that, and so on."""
_BEGUN_LATE = 0.1
_ENDED_EARLY = 0.02
"""What a quotation loses that leaves out the beginning or the end of its sentence."""
_COVERED = 0.4
"""What an idea's own words are worth in a quotation, beside their likeness."""
_ASKED = 0.1
"""What it is worth to a quotation to hold the kind of thing asked for."""


@dataclass(frozen=True, slots=True)
class Window:
    """A span that could be quoted: its words, and how well it answers."""

    span: Span
    size: int
    worth: float


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
    """The best span of each of the best passages, shorter the lower it ranks."""
    options = [
        (passage, windows)
        for passage, stored in zip(found.passages, found.stored, strict=True)
        if (windows := _windows(asked, found.ideas, stored, encoder))
    ][:STATEMENTS]
    brevity = _BREVITY
    while True:
        picked = [_best(windows, brevity * (1 + rank)) for rank, (_, windows) in enumerate(options)]
        if sum(window.size for window in picked) <= WORDS:
            break
        if brevity < 1:
            brevity *= 1.25
        else:
            options.pop()
    return tuple(
        _statement(asked, passage, window.span)
        for (passage, _), window in zip(options, picked, strict=True)
    )


def _best(windows: Sequence[Window], brevity: float) -> Window:
    return max(windows, key=lambda window: window.worth - brevity * window.size)


def _statement(asked: Question, passage: Passage, span: Span) -> Statement:
    citation = Citation(passage.paragraph, passage.document, *span, passage.attached)
    return Statement(citation, evidence.places(asked.asked, citation.quote))


def _windows(asked: Question, ideas: Ideas, stored: Stored, encoder: Encoder) -> list[Window]:
    """The spans of a paragraph's standing text that could be quoted, and how well they answer."""
    text = stored.paragraph.text
    possible = _possible(text)
    if not possible:
        return []
    near = ideas.resemble(unpacked(stored.bits))
    places = token_spans(searchable(stored.paragraph), encoder)[: near.shape[1]]
    best = np.zeros((len(near), len(possible)), np.float32)
    for column, (span, _) in enumerate(possible):
        inside = [i for i, (a, b) in enumerate(places) if a >= span[0] and b <= span[1]]
        if inside:
            best[:, column] = near[:, inside].max(axis=1)
    quotes = [text[slice(*span)] for span, _ in possible]
    covered = ideas.cover(ideas.present([frozenset(stems(quote)) for quote in quotes]))
    worth = ideas.weights @ (ideas.late(best) + _COVERED * covered)
    return [
        Window(
            span,
            len(quote.split()),
            float(value)
            - _broken(text, span, sentence)
            + _ASKED * bool(evidence.places(asked.asked, quote)),
        )
        for (span, sentence), quote, value in zip(possible, quotes, worth, strict=True)
    ]


def _possible(text: str) -> list[tuple[Span, Span]]:
    """Spans of whole clauses, each with its sentence."""
    found = []
    for start, end in spans(text):
        parts = clauses(text, start, end)
        for i, j in combinations_with_replacement(range(len(parts)), 2):
            span = (parts[i][0], parts[j][1])
            quote = text[slice(*span)]
            if words(quote) and (i == j or len(quote.split()) <= LONGEST):
                found.append((span, (start, end)))
    return found


def _broken(text: str, span: Span, sentence: Span) -> float:
    """What a quotation loses that isn't a whole sentence: who does it stands at the beginning."""
    loss = 0.0
    if span[0] > sentence[0]:
        loss += _BEGUN_LATE / 2 if text[: span[0]].rstrip().endswith(";") else _BEGUN_LATE
    if span[1] < sentence[1]:
        loss += _ENDED_EARLY
    return loss
