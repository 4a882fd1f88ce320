"""Which paragraph a margin comment belongs to, where the file doesn't say.

Converted texts print a page's comments at its foot, so the nearest paragraph is usually the wrong
one. What is known: comments keep the order of the places they stand at, those places lie on the
page that has just ended, a comment tends to share rare words with what it speaks of, and it tends
to stand at an amendment. The order-keeping assignment with the highest sum of such evidence is
found by dynamic programming (as in sequence alignment).
"""

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from statistics import median_low

from corpus.model import Block, Kind

_WORD = re.compile(r"[^\W\d_]+")
_VOWEL = re.compile(r"[aeiouyаеёиоуыэюя]|[^\x00-\u04ff]", re.IGNORECASE)
_STEM = 6
_ADDED = re.compile(r"[\W_]*\d+\s?\.?\s?[a-z]{2,}\b")
_REPEATED = re.compile(
    r"\b(\w{5})\w*(?: \w+)?[ -]\1|\b(\w{2,} \w{3,}) \2\b|\w{3}yies\b", re.IGNORECASE
)
_SOURCE = re.compile(r"\b[A-Z]+/(?:RES/|[A-Z0-9]+/)*\d+|\bresolution \d+/\d+")
_TWO_VERBS = re.compile(r"\b(?:is|are|was|has|have|been) (?:has|have|is|are|was)\b")
_REPLY = re.compile(r"\dR\d+\Z")
_NUMBER = re.compile(r"(?<![\d/])\d{1,4}/\d{1,4}(?![\d/])")
_CITED_TOO = 0.5
"""What speaks for a paragraph that names a document the comment names too."""
_SHARED = 0.3
"""What a second comment on one paragraph costs: two paragraphs are likelier."""
_SPREAD = 0.6
"""What a comment costs whose paragraph lies a whole page from its even share of the page."""


_CELLS = 200_000
"""Pairs of comment and paragraph weighed on one page at most."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A paragraph in the making, as far as attaching needs it."""

    block: Block
    kind: Kind
    text: str
    heading: str = ""


@dataclass(frozen=True, slots=True)
class _Place:
    """What of a paragraph a comment can speak of.

    Attributes:
        stems: the beginnings of its longer words.
        above: those of its heading.
        words: all its words, in capitals.
        initials: the first letters of each stretch of capitalised words.
        amended: how much it looks amended.
        cited: the numbers of documents it names, "70/125".
    """

    stems: frozenset[str]
    above: frozenset[str]
    words: frozenset[str]
    initials: tuple[str, ...]
    amended: float
    cited: frozenset[str]

    @classmethod
    def of(cls, unit: Unit) -> "_Place":
        words = frozenset(word.upper() for word in _WORD.findall(unit.text))
        stems, above = _stems(unit.text), _stems(unit.heading)
        return cls(
            stems, above, words, tuple(_initials(unit.text)), _amendment(unit), _cited(unit.text)
        )


def attach(units: Sequence[Unit]) -> dict[int, int]:
    """For each comment or footnote that belongs somewhere, the index of its paragraph."""
    found = {
        index: unit.block.anchor
        for index, unit in enumerate(units)
        if unit.kind in {"comment", "footnote"} and unit.block.anchor is not None
    }
    threads = _threads(units)
    firsts = found.keys() | threads.keys()
    groups = [([i for i in group if i not in firsts], body) for group, body in _pages(units)]
    pages = [(group, body) for group, body in groups if group and body]
    places = {i: _Place.of(units[i]) for i in sorted({i for _, body in pages for i in body})}
    weights = _weights(units)
    words = _words(units, pages, places)
    for group, body in pages:
        candidates = body[-max(1, _CELLS // len(group)) :]
        scores = [
            [_score(words[index], units[index].text, places[i], weights) for i in candidates]
            for index in group
        ]
        chosen = _align(scores)
        found |= {index: candidates[place] for index, place in zip(group, chosen, strict=True)}
    return found | {reply: found[first] for reply, first in threads.items() if first in found}


def _threads(units: Sequence[Unit]) -> dict[int, int]:
    """For each reply ("AB2R1"), the comment before it that opens its thread."""
    threads: dict[int, int] = {}
    first: int | None = None
    for index, unit in enumerate(units):
        if unit.kind != "comment":
            continue
        if first is not None and unit.block.anchor is None and _REPLY.search(unit.block.tag or ""):
            threads[index] = first
        else:
            first = index
    return threads


def _words(
    units: Sequence[Unit],
    pages: Sequence[tuple[list[int], list[int]]],
    places: dict[int, _Place],
) -> dict[int, frozenset[str]]:
    """The stems of each comment; of a comment made several times, those on all of its pages."""
    common: dict[str, frozenset[str]] = {}
    for group, body in pages:
        there = frozenset(stem for place in body for stem in places[place].stems)
        for text in {units[index].text for index in group}:
            common[text] = common.get(text, _stems(text)) & there
    return {index: common[units[index].text] for group, _ in pages for index in group}


def _pages(units: Sequence[Unit]) -> list[tuple[list[int], list[int]]]:
    """Each run of comments with the paragraphs of its page, the one it cuts included.

    Where pages carry no mark, a page is at most as long as the stretches between runs usually are.
    """
    pages: list[tuple[list[int], list[int]]] = []
    body: list[int] = []
    group: list[int] = []
    for index, unit in enumerate(units):
        if unit.kind == "comment":
            group.append(index)
        elif unit.kind in {"paragraph", "item"}:
            if group:
                pages.append((group, body))
                body, group = body[-1:], []
            body.append(index)
    if group:
        pages.append((group, body))
    if not pages:
        return []
    usual = median_low([sum(len(units[i].text) for i in body) for _, body in pages])
    return [(group, _last(units, body, usual * 1.1)) for group, body in pages]


def _last(units: Sequence[Unit], body: list[int], length: float) -> list[int]:
    """The paragraphs at the end of a stretch that fill a page."""
    start, filled = len(body), 0
    while start > 0 and filled < length:
        start -= 1
        filled += len(units[body[start]].text)
    return body[start:]


def _align(scores: Sequence[Sequence[float]]) -> list[int]:
    """The column of each row, never going back, that together have the highest sum of scores."""
    best: list[list[float]] = []
    back: list[list[int]] = []
    rows, columns = len(scores), len(scores[0])
    for row in range(rows):
        reached, place = -math.inf, 0
        best.append([])
        back.append([])
        for column in range(columns):
            before = best[row - 1][column] if row else 0.0
            stay = before - (_SHARED if row else 0.0)
            value, origin = max((reached, place), (stay, column))
            distance = abs((column + 0.5) / columns - (row + 0.5) / rows)
            best[row].append(value + scores[row][column] - _SPREAD * distance)
            back[row].append(origin)
            reached, place = max((reached, place), (before, column))
    column = max(range(columns), key=lambda c: (best[-1][c], c))
    chosen = [column]
    for row in range(rows - 1, 0, -1):
        column = back[row][column]
        chosen.append(column)
    return chosen[::-1]


def _weights(units: Sequence[Unit]) -> dict[str, float]:
    """The rarity of each stem among the paragraphs, 0 for one in all of them, at most 1."""
    texts = [_stems(unit.text) for unit in units if unit.kind in {"paragraph", "item"}]
    frequency = Counter(stem for stems in texts for stem in stems)
    scale = math.log(1 + len(texts)) or 1.0
    return {stem: math.log((1 + len(texts)) / count) / scale for stem, count in frequency.items()}


def _score(words: frozenset[str], comment: str, place: _Place, weights: dict[str, float]) -> float:
    """How much speaks for a comment standing at a paragraph."""
    shared = sum(weights.get(stem, 0.0) ** 2 for stem in words & place.stems)
    headed = sum(weights.get(stem, 0.0) ** 2 for stem in words & place.above)
    named = sum(_names(place, acronym) for acronym in _acronyms(comment))
    evidence = (shared + 0.3 * headed + 0.5 * named) / (1 + math.log1p(len(words)) / 2)
    # A bare source, "Based on A/RES/70/125", explains where added words come from.
    sourced = bool(_SOURCE.search(comment)) and len(_stems(comment)) < 4
    both = 0 if sourced else len(_cited(comment) & place.cited)
    return evidence + (2 if sourced else 1) * place.amended + _CITED_TOO * both


@lru_cache(maxsize=256)
def _cited(text: str) -> frozenset[str]:
    return frozenset(_NUMBER.findall(text))


def _amendment(unit: Unit) -> float:
    """How much a paragraph looks amended: marked, inserted, or with old and new words together."""
    marked = any(run.mark != "plain" for run in unit.block.runs)
    added = bool(_ADDED.match(unit.block.text))
    residue = bool(_REPEATED.search(unit.text) or _TWO_VERBS.search(unit.text))
    return 0.3 * added + 0.2 * (marked or residue)


@lru_cache(maxsize=256)
def _stems(text: str) -> frozenset[str]:
    return frozenset(word.lower()[:_STEM] for word in _WORD.findall(text) if len(word) > 4)


def _acronyms(text: str) -> set[str]:
    """Words in capitals, and those without a vowel, which are acronyms however they are set."""
    words = [word for word in _WORD.findall(text) if 3 <= len(word) <= 8]
    return {word.upper() for word in words if word.isupper() or not _VOWEL.search(word)}


def _names(place: _Place, acronym: str) -> bool:
    """Whether a paragraph holds an acronym or a name it may stand for."""
    return acronym in place.words or any(_is_subsequence(acronym, i) for i in place.initials)


def _initials(text: str) -> list[str]:
    """The first letters of each stretch of capitalised words."""
    found: list[str] = []
    current = ""
    for word in re.findall(r"[^\W\d_]+|[.;:]", text):
        if word[0].isupper():
            current += word[0]
        elif len(word) > 3 or word in ".;:":
            found, current = [*found, current], ""
    return [*found, current]


def _is_subsequence(short: str, long: str) -> bool:
    """Whether letters stand in a row, or in order from the first on: "CSTD", without the "F"."""
    if short in long:
        return True
    if not long or short[0] != long[0]:
        return False
    rest = iter(long)
    return all(letter in rest for letter in short)
