"""A question becomes quotations with their paragraphs, or the finding that nothing answers it."""

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from index.followup import complete
from index.model import Answer, Citation, Passage, Refusal, Statement
from index.question import LONGEST, Question, understand
from index.ranking import evidence
from index.ranking.pointing import joined, pointed, quoted
from index.ranking.refuse import refusal
from index.ranking.represent import Encoder
from index.ranking.sentences import Span
from index.ranking.windows import Window, windows
from index.ranking.words import stem, stems
from index.retrieve import Store, passages

Option = tuple[Passage, tuple[Window, ...]]

STATEMENTS = 5
WORDS = 150
"""The words of all statements together."""

_REPEATED = 0.03
"""What a passage loses for each quotation that its document already has."""
_BREVITY = 0.0005
"""What a word more costs the first quotation; the second twice that, and so on."""
_BEHIND = 0.15
"""A passage whose score falls so far behind the best is no answer, only among the passages."""


def answer(
    question: str,
    store: Store,
    encoder: Encoder,
    within: Sequence[str] = (),
    after: str | None = None,
) -> Answer:
    """Answers a question with quotations, or says that the documents don't.

    Args:
        question: in the user's words.
        store: the library.
        encoder: the model the library was encoded with.
        within: ids of the only documents to look in; all when empty.
        after: the question before, whose subject "and the G77?" keeps; nothing else of it.

    Raises:
        EmptyQuestion: where there is nothing to look for.
        ModelMissing: where the embedding model can't be loaded.
    """
    whole = complete(question, after, store.documents()) if after else question
    answered = _answer(whole, store, encoder, within)
    if whole == question:
        return answered
    return replace(answered, question=question, understood=whole)


def _answer(question: str, store: Store, encoder: Encoder, within: Sequence[str]) -> Answer:
    begun = time.perf_counter()
    asked = understand(question, store.vocabulary, lambda word: encoder.rarity(word) < 1)
    if not store.size():
        return Answer(question, (), (), Refusal("empty-library"), time.perf_counter() - begun)
    if meant := pointed(question[:LONGEST], store, within):
        return _pointed(question, meant, time.perf_counter() - begun)
    found = passages(asked, store, encoder, within)
    order = _spread(found.passages, found.compared)
    quotable = (
        (found.passages[i], spans) for i in order if (spans := windows(asked, found, i, encoder))
    )
    options = list(islice(quotable, STATEMENTS))
    refused = refusal(asked, found, [spans for _, spans in options])
    statements = () if refused else _statements(asked, _near(options, found.compared))
    shown = joined(asked, found.passages, store, within)
    return Answer(question, statements, shown, refused, time.perf_counter() - begun)


def _pointed(question: str, meant: tuple[Passage, ...], elapsed: float) -> Answer:
    """The answer to a reference: the paragraph itself; a refusal where all of it is struck out."""
    statements = quoted(meant, STATEMENTS, WORDS)
    refused = None if statements else Refusal("not-stated")
    return Answer(question, statements, meant, refused, elapsed)


def _near(options: Sequence[Option], compared: Sequence[str]) -> list[Option]:
    """What comes near the best in score, or stands in a document to be set side by side."""
    least = max((passage.score for passage, _ in options), default=0) - _BEHIND
    return [(p, spans) for p, spans in options if p.score >= least or p.document.id in compared]


def _spread(passages: Sequence[Passage], compared: Sequence[str]) -> list[int]:
    """The order in which passages are quoted: the best, other documents before more of the same.

    Of documents to be set side by side each comes once, then more of them, then others.
    """
    left = list(range(len(passages)))
    quoted: Counter[str] = Counter()
    order: list[int] = []
    while left:
        best = max(left, key=lambda i: _turn(passages[i], quoted, compared))
        left.remove(best)
        order.append(best)
        quoted[passages[best].document.id] += 1
    return order


def _turn(passage: Passage, quoted: Counter[str], compared: Sequence[str]) -> tuple[int, float]:
    """The higher, the sooner a passage is quoted."""
    before = quoted[passage.document.id]
    side = passage.document.id in compared
    return side + (side and not before), passage.score - _REPEATED * before


def _statements(asked: Question, options: list[Option]) -> tuple[Statement, ...]:
    """The best span of each passage, the shorter the lower it ranks."""
    brevity = _BREVITY
    while True:
        picked = [_best(spans, brevity * (1 + rank)) for rank, (_, spans) in enumerate(options)]
        if sum(window.size for window in picked) <= WORDS:
            break
        if brevity < 1:
            brevity *= 1.25
        else:
            options = options[:-1]
    return tuple(
        _statement(asked, passage, window.span)
        for (passage, _), window in zip(options, picked, strict=True)
    )


def _best(spans: Sequence[Window], brevity: float) -> Window:
    return max(spans, key=lambda window: window.worth - brevity * window.size)


def _statement(asked: Question, passage: Passage, span: Span) -> Statement:
    citation = Citation(passage.paragraph, passage.document, *span, passage.attached)
    return Statement(citation, evidence.held(asked.asked, citation.quote), _struck(asked, passage))


def _struck(asked: Question, passage: Passage) -> tuple[str, ...]:
    """What was struck out of a passage with words of the question, where it asks for that."""
    terms = frozenset(map(stem, asked.terms))
    deleted = passage.paragraph.deleted if asked.struck else ()
    return tuple(text for text in deleted if terms.intersection(stems(text)))
