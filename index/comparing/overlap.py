"""How many of their words paragraphs of two documents share, all against all."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.ranking.words import words

Matrix = NDArray[np.float32]

_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\u3040-\u30ff\u3400-\u9fff]+")
_STEP = 500


@dataclass(frozen=True, slots=True)
class Overlap:
    """Shared weights of texts.

    Attributes:
        shared: shape (n, m), the weight of the terms two texts have in common.
        a: shape (n,), the weight of each older text's terms.
        b: shape (m,), the weight of each newer text's terms.
        weights: of each term: the logarithm of its rarity (inverse document frequency).
    """

    shared: Matrix
    a: Matrix
    b: Matrix
    weights: dict[str, float]

    @property
    def dice(self) -> Matrix:
        """Shape (n, m): twice what is shared over all there is (Dice), 0 to 1."""
        both = self.a[:, None] + self.b[None, :]
        return np.asarray(2 * self.shared / np.maximum(both, 1e-6), np.float32)


def terms(text: str) -> list[str]:
    """A text's words, folded; of Chinese and Japanese each character."""
    return [part for word in words(text) for part in _HAN.findall(word)]


def overlapping(
    a: Sequence[Sequence[str]], b: Sequence[Sequence[str]]
) -> Generator[float, None, Overlap]:
    """Compares all texts of one document with all of the other; yields the share done, to 0.5.

    Args:
        a: the terms of each older text.
        b: the terms of each newer text.
    """
    rows, columns = _places(a), _places(b)
    texts = len(a) + len(b)
    weights = {
        term: math.log(1 + texts / (len(rows.get(term, ())) + len(columns.get(term, ()))))
        for term in {*rows, *columns}
    }
    shared = np.zeros((len(a), len(b)), np.float32)
    # A fixed order: sums of floats depend on it, and so would ties.
    common = sorted(rows.keys() & columns.keys())
    for done, term in enumerate(common):
        shared[np.ix_(rows[term], columns[term])] += weights[term]
        if done % _STEP == 0:
            yield done / len(common) / 2
    return Overlap(shared, _sums(a, weights), _sums(b, weights), weights)


def leftover(whole: Sequence[str], parts: Sequence[Sequence[str]]) -> Counter[str]:
    """The terms of a text that none of its parts has, as often as they are left."""
    return Counter(whole) - Counter(term for part in parts for term in part)


def weight_of(counted: Counter[str], weights: dict[str, float]) -> float:
    """The weight of terms, each as often as it is counted."""
    return sum(weights[term] * count for term, count in counted.items())


def _places(texts: Sequence[Sequence[str]]) -> dict[str, list[int]]:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, text in enumerate(texts):
        for term in set(text):
            places[term].append(place)
    return places


def _sums(texts: Sequence[Sequence[str]], weights: dict[str, float]) -> Matrix:
    return np.array(
        [sum(weights[term] for term in sorted(set(text))) for text in texts], np.float32
    )
