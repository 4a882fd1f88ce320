"""Documents by the names people call them: "zero draft", "70/125", "the G77 paper"."""

import calendar
import difflib
from collections.abc import Sequence
from pathlib import Path

from corpus.delegations import delegations
from corpus.model import Document
from index.errors import UnknownDocument
from index.ranking.words import words

# What any document may be called: such words choose between documents, but never decide alone
# against another word.
_GENERAL = frozenset(
    {"document", "documents", "draft", "file", "note", "outcome", "paper", "position", "report"}
    | {"resolution", "revised", "submission", "text", "version", "pdf", "docx", "html", "md", "txt"}
)


_FILLING = frozenset(
    {"a", "an", "and", "at", "by", "for", "from", "in", "my", "of", "on", "our", "the", "to", "un"}
)


def resolve(name: str, documents: Sequence[Document]) -> Document:
    """The document that goes by a name.

    Raises:
        UnknownDocument: none does, or several do.
    """
    found = matching(name, documents)
    if len(found) != 1:
        raise UnknownDocument(name, candidates(found))
    return found[0]


def matching(name: str, documents: Sequence[Document]) -> tuple[Document, ...]:
    """The documents a name may mean: those called exactly so, else those it fits best.

    Versions that gave way to newer ones are meant where their id is named, or nothing else is.
    """
    identical = tuple(document for document in documents if document.id == name)
    if identical:
        return identical
    plain = _plain(name)
    exact = tuple(document for document in documents if plain in _names(document))
    return _newer_first(exact) or _newer_first(_own_first(_fitting(name, documents)))


def candidates(documents: Sequence[Document]) -> tuple[str, ...]:
    """How to tell documents apart: by their files' names, which are typed more easily."""
    return tuple(f"{document.title} ({document.file})" for document in documents)


def _fitting(name: str, documents: Sequence[Document]) -> tuple[Document, ...]:
    asked = [word for word in words(name) if word not in _FILLING]
    scores: dict[Document, int] = {}
    for document in documents:
        known = _words(document)
        fitting = [word for word in asked if _is_known(word, known)]
        missing = [word for word in asked if word not in fitting and word not in _GENERAL]
        if fitting and not missing:
            scores[document] = len(fitting)
    best = max(scores.values(), default=0)
    return tuple(document for document, score in scores.items() if score == best)


def _own_first(documents: tuple[Document, ...]) -> tuple[Document, ...]:
    """The user's own documents, where there are any among them."""
    return tuple(d for d in documents if not d.starter) or documents


def _newer_first(documents: tuple[Document, ...]) -> tuple[Document, ...]:
    """The documents no newer version of which is there, where there are any among them."""
    return tuple(d for d in documents if not d.superseded_by) or documents


def _names(document: Document) -> set[str]:
    names = (document.id, document.file, Path(document.file).stem, document.title)
    return {_plain(name) for name in (*names, document.symbol or document.id)}


def _plain(name: str) -> str:
    return " ".join(words(name))


def _words(document: Document) -> frozenset[str]:
    date = document.date or ""
    texts = [document.title, Path(document.file).stem, document.symbol or "", date[:4]]
    for delegation in delegations() if document.proposer else ():
        if delegation.name == document.proposer:
            texts.extend(delegation.aliases)
    if date[5:7].isdigit() and 1 <= int(date[5:7]) <= 12:
        texts.append(calendar.month_name[int(date[5:7])])
    return frozenset(words(" ".join([*texts, document.proposer or ""])))


def _is_known(word: str, known: frozenset[str]) -> bool:
    """Whether a word is among the known ones, begun or misspelt."""
    if word in known:
        return True
    if not word.isalpha() or len(word) < 3:
        return False
    begun = any(other.startswith(word) for other in known)
    return begun or (len(word) > 4 and bool(difflib.get_close_matches(word, known, 1, 0.84)))
