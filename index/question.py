"""What a question asks: its ideas with their other names, and the kind of answer it wants."""

import re
import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache

import resources
from index.errors import EmptyQuestion
from index.ranking.evidence import Kind, wanted
from index.ranking.words import STOP, fold, stem, words

LONGEST = 1_000
"""Characters of a question that are read; nothing useful is asked in more."""

MOST = 40
"""Ideas of a question that are looked for."""

_WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+")
_NAME = re.compile(r"[^\W\d_a-zß-öø-ÿ][^\W_]*")
_CLOSE = 0.88
_LONGEST_NAME = 9


@dataclass(frozen=True, slots=True)
class Concept:
    """One idea of a question.

    Attributes:
        start, end: where it stands in the question's text.
        names: its wordings, the question's own first.
        proper: written as a name, or as letters that stand for one.
    """

    start: int
    end: int
    names: tuple[str, ...]
    proper: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """A question, understood.

    Attributes:
        text: its words, misspellings put right.
        concepts: its ideas, in order, without the words that only ask.
        asked: the kind of answer wanted; empty where any will do.
        asking: where the words stand that say so.
        compares: asks for several documents side by side.
        remarks: asks for what is said in the margin: a comment, an objection.
        struck: asks for what was taken out.
    """

    text: str
    concepts: tuple[Concept, ...]
    asked: Kind = ""
    asking: tuple[tuple[int, int], ...] = ()
    compares: bool = False
    remarks: bool = False
    struck: bool = False

    @property
    def terms(self) -> tuple[str, ...]:
        """Every word to look up: those of the concepts and of their other names."""
        found = (
            word for concept in self.concepts for name in concept.names for word in words(name)
        )
        return tuple(dict.fromkeys(word for word in found if word not in STOP))

    @property
    def defining(self) -> re.Pattern[str] | None:
        """How a text in lower case begins, "X is …" or "X: …", where this asks "what is X?"."""
        match = _WHAT_IS.match(fold(self.text))
        if match is None:
            return None
        own = next((c.names for c in self.concepts if fold(c.names[0]) == match["term"]), ())
        names = "|".join(re.escape(fold(name)) for name in (match["term"], *own))
        return re.compile(rf"(?:the |an? )?(?:{names}){_DEFINING}")


_WHAT_IS = re.compile(
    r"\W*(?:what|who)(?:['’]s| is| are| was| were) (?:the |an? )?(?P<term>[\w\s-]{2,60}?)\W*\Z"
)
_DEFINING = r"s?(?: \([^()]{1,40}\))?(?:, [^,.]{1,80},)?(?::|,? (?:is|are|was|were|means|refers)\b)"
_COMPARES = re.compile(
    r"\bcompar|\bversus\b|\bvs\b|\beach\b|\bdiffer|\bboth\b|\bdisagree|\bconsisten|\bacross\b"
    r"|\bfrom\b.+\bto the\b|\band (?:then )?(?:the|what|where|which|in|by|to)\b|\bmy papers\b"
)
_REMARKS = re.compile(
    r"\b(?:comment(?:s|ed)?|remark(?:s|ed)?|margin(?:al)?|object(?:s|ed|ions?)?(?= to\b| on\b|\W*$)"
    r"|objections?|oppos(?:e[sd]?|ing|ition)|unacceptable)\b"
)
_IN_THE_MARGIN = re.compile(
    r"\b(?:margin(?:al)?|comment(?:s|ed)?|remark(?:s|ed)?|object(?:ed|ions?))\b"
)
_STRUCK = re.compile(
    r"\b(?:delet(?:e[sd]?|ing|ions?)|str(?:uck|ikes?|iking)(?: out)?|cross(?:ed|es) out"
    r"|remov(?:e[sd]?|ing|al)|t(?:ook|aken) out|cut out|dropped)\b"
)


def understand(
    text: str,
    vocabulary: Callable[[str], Sequence[str]] | None = None,
    known: Callable[[str], bool] | None = None,
) -> Question:
    """Reads a question.

    Args:
        text: as the user wrote it.
        vocabulary: the library's words that begin with the given letters, or none to leave
            misspellings alone.
        known: whether a word is good English, whatever the library holds.

    Raises:
        EmptyQuestion: where there is no word in it.
    """
    text = " ".join(text.split())
    if len(text) > LONGEST:
        text = text[:LONGEST].rpartition(" ")[0] or text[:LONGEST]
    if not words(text):
        raise EmptyQuestion
    if vocabulary is not None:
        text = _corrected(text, vocabulary, known or (lambda _: False))
    plain = fold(text)
    asked, asking = wanted(plain)
    return Question(
        text=text,
        concepts=_without(_concepts(text), _IN_THE_MARGIN.finditer(plain)),
        asked=asked,
        asking=asking,
        compares=bool(_COMPARES.search(plain)),
        remarks=bool(_REMARKS.search(plain)),
        struck=bool(_STRUCK.search(plain)),
    )


def _concepts(text: str) -> tuple[Concept, ...]:
    """The longest known names first, then the words that are left; each idea once."""
    found = list(_WORD.finditer(text))
    keys = [_key([match[0]]) for match in found]
    concepts: dict[str, Concept] = {}
    i = 0
    while i < len(found) and len(concepts) < MOST:
        size, names = _longest(keys, i)
        start, end = found[i].start(), found[i + size - 1].end()
        own = text[start:end]
        if fold(own) in STOP and not own.isupper():
            names = ()
        if names or fold(own) not in STOP:
            proper = _proper(own, i == 0) and (size == 1 or bool(names))
            idea = " ".join(keys[i : i + size])
            concepts.setdefault(idea, Concept(start, end, (own, *names), proper))
        i += size
    return tuple(concepts.values()) or (Concept(0, len(text), (text,)),)


def _without(concepts: tuple[Concept, ...], places: Iterable[re.Match[str]]) -> tuple[Concept, ...]:
    """The ideas that stand elsewhere than in some places; all where none does."""
    taken = [match.span() for match in places]
    left = [c for c in concepts if not any(a < c.end and c.start < b for a, b in taken)]
    return tuple(left) or concepts


def _proper(own: str, first: bool) -> bool:
    """Letters that stand for a name, or a capital where a sentence doesn't begin."""
    letters = sum(sign.isupper() for sign in own)
    return letters > 1 or (letters == 1 and not first and bool(_NAME.match(own)))


def _longest(keys: list[str], i: int) -> tuple[int, tuple[str, ...]]:
    """How many words from the i-th on make a known name, and its other names."""
    known = _names()
    for size in range(min(_LONGEST_NAME, len(keys) - i), 0, -1):
        names = known.get(" ".join(keys[i : i + size]))
        if names:
            return size, names
    return 1, ()


def _key(name: Iterable[str]) -> str:
    return " ".join(stem(word) for part in name for word in words(part))


@lru_cache(maxsize=1)
def _names() -> dict[str, tuple[str, ...]]:
    return other_names()


def other_names(without: Sequence[str] = ()) -> dict[str, tuple[str, ...]]:
    """Other names by the stems of a name, from the thesaurus.

    Args:
        without: sections of the thesaurus to leave out.
    """
    known: dict[str, list[str]] = {}
    for section, entries in tomllib.loads(resources.text("thesaurus.toml")).items():
        for name, others in entries.items() if section not in without else ():
            known.setdefault(_key([name]), []).extend(others)
            for other in others if section != "everyday" else ():
                known.setdefault(_key([other]), []).append(name)
    return {key: tuple(dict.fromkeys(names)) for key, names in known.items()}


def _corrected(
    text: str, vocabulary: Callable[[str], Sequence[str]], good: Callable[[str], bool]
) -> str:
    """Words unknown to the library and the thesaurus, replaced by the nearest known one."""

    def correct(match: re.Match[str]) -> str:
        word = match[0]
        plain = fold(word)
        if len(word) < 5 or plain in STOP or not word.isalpha() or word.isupper():
            return word
        if stem(plain) in _names() or good(plain):
            return word
        known = [w for w in vocabulary(plain[:2]) if abs(len(w) - len(word)) <= 2]
        if any(stem(w) == stem(plain) for w in known):
            return word
        return (get_close_matches(plain, known, n=1, cutoff=_CLOSE) or [word])[0]

    return _WORD.sub(correct, text)
