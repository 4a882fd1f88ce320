"""What a question asks: its ideas with their other names, the kind of answer, the documents named."""

import re
import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from typing import Literal

import resources
from index.errors import EmptyQuestion
from index.words import STOP, fold, stem, words

Asked = Literal["money", "percentage", "number", "date", "year", "person", "place", "reason", ""]

LONGEST = 1_000
"""Characters of a question that are read; nothing useful is asked in more."""

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
        polar: can be answered by yes or no.
        compares: asks for several documents side by side.
        margin: asks about comments, objections or changes rather than the standing text.
        years: years it names.
    """

    text: str
    concepts: tuple[Concept, ...]
    asked: Asked
    polar: bool = False
    compares: bool = False
    margin: bool = False
    years: tuple[str, ...] = ()

    @property
    def terms(self) -> tuple[str, ...]:
        """Every word to look up: those of the concepts and of their other names."""
        found = (word for concept in self.concepts for name in concept.names for word in words(name))
        return tuple(dict.fromkeys(word for word in found if word not in STOP))


_ASKED: tuple[tuple[Asked, str], ...] = (
    ("money", r"how much (?:money|funding|does? .* (?:cost|need|receive|earn|spend)|did .* (?:cost|spend|earn))"
              r"|(?:annual|total|what|which) (?:budget|cost|price)|(?:in|of|many) (?:us )?(?:dollars|euros?)|\bwhat amount"),
    ("percentage", r"percent|per cent|what (?:share|proportion|part|fraction|slice)|which (?:share|proportion)"
                   r"|(?:share|proportion|fraction) of"),
    ("year", r"(?:which|what|by what|by which|in which|in what) years?\b|years? (?:is|was|are|were) "),
    ("date", r"^when\b|\bwhen (?:is|was|are|were|will|does|did|do|should|must|has|have)\b"
             r"|(?:what|which) (?:exact )?(?:dates?|days?|months?)\b|by when\b|how soon|deadline"),
    ("number", r"how many|how often|how long\b|how old|how tall|how far\b|number of|how large|what figures?|which figures?"),
    ("person", r"^who (?:currently |now )?(?:is|was|are|were|chairs|chaired|heads|headed|leads|led|wrote|opens|opened|runs)"
               r" (?:(?:the|its|their|a|an|our) )?(?:\S+ ){0,6}?(?:chair\w*|head|president|director\S*|ambassador"
               r"|minister|secretary\S*|envoy|facilitator\S*|leader|author)?"
               r"|name of the (?:chair|ambassador|minister|president)|\bwhich (?:ambassador|minister|official)"),
    ("place", r"^where\b|\bwhere (?:is|was|will|are|were|does|did)\b|(?:which|what) (?:city|cities|country|town|room|venue|place)\b"),
    ("reason", r"^why\b|\bwhy (?:is|was|are|were|does|did|do|should)\b|on what grounds?|for what reason"),
)  # fmt: skip
_KINDS = tuple((kind, re.compile(pattern)) for kind, pattern in _ASKED)
_ROLE = re.compile(
    r"\b(?:chair\w*|head|president|director|director-general|ambassador|minister|envoy|wrote|sang|won"
    r"|leader|author|chief|representative|moderator|speaker)\b"
)
_POLAR = re.compile(
    r"^(?:is|are|was|were|do|does|did|will|would|can|could|may|might|should|must|has|have|had)\b"
)
_COMPARES = re.compile(
    r"\bcompar|\bversus\b|\bvs\b|\beach\b|\bdiffer|\bboth\b|\bdisagree|\bconsisten|\bacross\b"
    r"|\bfrom\b.+\bto the\b|\band (?:then )?(?:the|what|where|which|in|by|to)\b|\bmy papers\b"
)
_MARGIN = re.compile(
    r"\bmargin|\bcomment|\bobject(?:s|ed|ion|ions)?\b|\bdelet|\bstruck|\bstrik|\bcross(?:ed)? out"
    r"|\breplac|\bswap|\bwhy (?:did|does|do)\b|\bcomplain|\bpropos|\breact"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


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
    text = " ".join(text[:LONGEST].split())
    if not words(text):
        raise EmptyQuestion
    if vocabulary is not None:
        text = _corrected(text, vocabulary, known or (lambda _: False))
    plain = fold(text)
    return Question(
        text=text,
        concepts=_concepts(text),
        asked=_asked(plain),
        polar=bool(_POLAR.search(plain)),
        compares=bool(_COMPARES.search(plain)),
        margin=bool(_MARGIN.search(plain)),
        years=tuple(_YEAR.findall(text)),
    )


def delegations() -> dict[str, tuple[str, ...]]:
    """Other names of those who propose documents, by the name documents carry."""
    return {name: tuple(others) for name, others in _thesaurus()["delegations"].items()}


def _asked(plain: str) -> Asked:
    for kind, pattern in _KINDS:
        if pattern.search(plain) and (kind != "person" or _ROLE.search(plain)):
            return kind
    return ""


def _concepts(text: str) -> tuple[Concept, ...]:
    """The longest known names first, then the words that are left."""
    found = list(_WORD.finditer(text))
    keys = [_key([match[0]]) for match in found]
    concepts: list[Concept] = []
    i = 0
    while i < len(found):
        size, names = _longest(keys, i)
        start, end = found[i].start(), found[i + size - 1].end()
        own = text[start:end]
        if names or fold(own) not in STOP:
            proper = _proper(own, i == 0) and (size == 1 or bool(names))
            concepts.append(Concept(start, end, (own, *names), proper))
        i += size
    return tuple(concepts) or (Concept(0, len(text), (text,)),)


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
def _thesaurus() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(resources.text("thesaurus.toml"))


@lru_cache(maxsize=1)
def _names() -> dict[str, tuple[str, ...]]:
    """Other names by the stems of a name."""
    known: dict[str, list[str]] = {}
    data = _thesaurus()
    for section in ("acronyms", "compounds"):
        for short, longs in data[section].items():
            known.setdefault(_key([short]), []).extend(longs)
            for long in longs:
                known.setdefault(_key([long]), []).append(short)
    for word, others in data["everyday"].items():
        known.setdefault(_key([word]), []).extend(others)
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
