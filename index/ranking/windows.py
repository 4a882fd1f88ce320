"""The spans of a paragraph that could be quoted, and how well each answers a question."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement

import numpy as np

from corpus.model import Paragraph, Run, reading_of
from index.question import Question
from index.ranking import evidence
from index.ranking.match import Ideas, Matrix
from index.ranking.represent import Encoder, Vectors, searchable, token_spans
from index.ranking.sentences import Span, clauses, spans
from index.ranking.words import known, stem, stems, words
from index.retrieve import Found

LONGEST = 60
"""The words of one quotation."""

TELLING = 2
"""The words that a quotation must have beyond those of the question, or it tells nothing."""
LEAST = 8
"""The words of a part of a sentence that can be quoted without the rest."""

_COVERED = 0.4
"""What an idea's own words are worth in a quotation, beside their likeness."""
_ASKED = 0.2
"""What it is worth to hold the kind of thing asked for."""
_BEGUN_LATE = 0.2
_ENDED_EARLY = 0.1
"""What a quotation loses that leaves out the beginning or the end of its sentence."""
_LEFT_OUT = 0.15
"""What it loses besides for the share of the sentence left out, as far as that could be quoted."""
_BESIDE = 0.3
"""What it gains where words were struck out of its sentence, and the question asks for such."""
_ASIDE = re.compile(r"\W*[(\[][^()\[\]]*[)\]]\W*")
"""What stands in brackets alone: a source, a note."""
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")


@dataclass(frozen=True, slots=True)
class Window:
    """A span that could be quoted.

    Attributes:
        size: in words.
        worth: how well it answers; comparable within a question.
        matched: (c,) float32, how well it matches each idea, 0 to 1.
        holds: whether the kind of thing asked for stands in it.
    """

    span: Span
    size: int
    worth: float
    matched: Vectors
    holds: bool


def windows(question: Question, found: Found, index: int, encoder: Encoder) -> tuple[Window, ...]:
    """The spans of whole clauses of a passage's standing text; none where it has no words."""
    paragraph, ideas = found.passages[index].paragraph, found.ideas
    text = paragraph.text
    possible = [
        (span, sentence)
        for span, sentence in _possible(text)
        if _tells(text[slice(*span)], ideas) and (span == sentence or _stands(text[slice(*span)]))
    ]
    if paragraph.kind == "comment" and len(text.split()) <= LONGEST:
        whole = (0, len(text))  # "this is not provided for" tells enough
        possible = [(whole, whole)] if _tells(text, ideas, 1) else []
    if not possible:
        return ()
    quotes = [text[slice(*span)] for span, _ in possible]
    covered = ideas.cover(ideas.present([frozenset(stems(quote)) for quote in quotes]))
    places = token_spans(searchable(paragraph), encoder)
    late = ideas.late(_best(found.signals.near[index], places, [span for span, _ in possible]))
    matched = ideas.matched(late, covered)
    holds = [bool(evidence.held(question.asked, quote)) for quote in quotes]
    broken = [_broken(text, span, sentence) for span, sentence in possible]
    worth = ideas.weights @ (late + _COVERED * covered) + _ASKED * np.array(holds) - broken
    if question.struck:
        cuts = _struck(paragraph, question)
        worth += _BESIDE * np.array([any(a <= at <= b for at in cuts) for (a, b), _ in possible])
    return tuple(
        Window(span, len(quotes[i].split()), float(worth[i]), matched[:, i], holds[i])
        for i, (span, _) in enumerate(possible)
    )


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


def _stands(quote: str) -> bool:
    """Whether a part of a sentence can be quoted without the rest."""
    return len(quote.split()) >= LEAST and not quote.endswith(":")


def _struck(paragraph: Paragraph, question: Question) -> list[int]:
    """Where in the standing text words were struck out that hold a word of the question."""
    terms = frozenset(map(stem, question.terms))
    places = []
    before: list[Run] = []
    for run in paragraph.runs:
        if run.mark == "deleted" and terms.intersection(stems(run.text)):
            places.append(len(reading_of(tuple(before), "accepted")))
        before.append(run)
    return places


def _tells(quote: str, ideas: Ideas, least: int = TELLING) -> bool:
    """Whether a quotation says more than the question does, and isn't a mere source."""
    said = known(_ADDRESS.sub("", quote))
    return not _ASIDE.fullmatch(quote) and len(said.difference(ideas.lexicon)) >= least


def _best(near: Matrix, places: Sequence[Span], among: Sequence[Span]) -> Matrix:
    """For each of the ideas' tokens its best match in each span, (r, n)."""
    places = places[: near.shape[1]]
    starts = np.array([start for start, _ in places], int)
    ends = np.array([end for _, end in places], int)
    best = np.zeros((len(near), len(among)), np.float32)
    for column, (start, end) in enumerate(among):
        inside = np.flatnonzero((starts >= start) & (ends <= end))
        best[:, column] = near[:, inside].max(axis=1, initial=0)
    return best


def _broken(text: str, span: Span, sentence: Span) -> float:
    """What a quotation loses that isn't a whole sentence: who does it stands at the beginning."""
    loss = 0.0
    if span[0] > sentence[0]:
        loss += _BEGUN_LATE / 2 if text[: span[0]].rstrip().endswith(";") else _BEGUN_LATE
    if span[1] < sentence[1]:
        size, whole = (len(text[slice(*part)].split()) for part in (span, sentence))
        loss += _ENDED_EARLY + _LEFT_OUT * (1 - size / min(whole, max(size, LONGEST)))
    return loss
