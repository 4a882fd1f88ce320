"""Which documents a question speaks of: by title, symbol, proposer, file name and year."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from corpus.delegations import delegations
from corpus.model import Document
from index.question import Question
from index.ranking.words import STOP, listed, stem, stems, words

_PAPERS = frozenset(map(stem, listed("papers")))
_WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:-\d+)?")
_BREAK = re.compile(r"[,;:.?!()]")

Run = list[tuple[str, bool]]


@lru_cache(maxsize=1_024)
def names(document: Document) -> frozenset[str]:
    """The stems a document may be called by."""
    parts = [document.title, document.symbol or "", *_proposer(document)]
    parts += [document.file.rsplit(".", 1)[0], (document.date or "")[:4]]
    return frozenset(stem(word) for part in parts for word in words(part))


def named(question: Question, documents: Sequence[Document]) -> list[str]:
    """Ids of the documents a question names, in the order it names them.

    A document is named by a stretch of neighbouring words that are all of its names, and that
    say what kind of paper it is or who wrote it; where that fits several, one not named elsewhere
    is meant.
    """
    newer_first = sorted(documents, key=lambda document: bool(document.superseded_by))
    called = {document.id: names(document) for document in newer_first}
    authors = frozenset(key for document in documents for key in _authors(document))
    choices = [
        _fitting([key for key, _ in run], called)
        for run in _runs(question.text, called)
        if any(key in _PAPERS or (capital and key in authors) for key, capital in run)
    ]
    votes = Counter(choice[0] for choice in choices if len(choice) == 1)
    found: list[str] = []
    for choice in choices:
        free = [document for document in choice if not votes[document]] or choice
        found.extend(document for document in free[:1] if document not in found)
    return found


def _runs(text: str, called: dict[str, frozenset[str]]) -> list[Run]:
    """Stretches of neighbouring words that some, but not all, documents are called by.

    Each word's stem, and whether it is written as a name.
    """
    runs: list[Run] = []
    end = -1
    for match in _WORD.finditer(text):
        word = (words(match[0]) or [""])[0]
        key = stem(word)
        holders = sum(key in own for own in called.values())
        if not 0 < holders < len(called) or (word in STOP and key not in _PAPERS):
            continue
        between = text[end : match.start()] if end >= 0 else "."
        if _BREAK.search(between) or len(between.split()) > 1:
            runs.append([])
        runs[-1].append((key, not match[0].islower()))
        end = match.end()
    return runs


def _fitting(run: Sequence[str], called: dict[str, frozenset[str]]) -> list[str]:
    """The documents that most words of a stretch fit."""
    counts = {document: sum(key in own for key in run) for document, own in called.items()}
    most = max(counts.values())
    return [document for document, count in counts.items() if count == most]


def _authors(document: Document) -> frozenset[str]:
    """The stems of a document's proposer, under all names, and of its symbol."""
    return frozenset(
        key for name in (*_proposer(document), document.symbol or "") for key in stems(name)
    )


def _proposer(document: Document) -> list[str]:
    """The names of who proposes a document's changes, the printed one first."""
    proposer = document.proposer
    if not proposer:
        return []
    known = (delegation for delegation in delegations() if delegation.name in proposer)
    return [proposer, *(alias for delegation in known for alias in delegation.aliases)]
