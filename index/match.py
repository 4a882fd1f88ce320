"""How well paragraphs, and parts of them, match the ideas of a question."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.question import Concept, Question
from index.represent import Encoder, Vectors
from index.sentences import Span
from index.words import STOP, stem, words

Matrix = NDArray[np.float32]

RAREST = 6.0
"""The most a word can weigh, so that a word the library doesn't know can't decide alone."""


COMMON = 0.4
"""What the commonest words of the language weigh beside the rarest."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One name of an idea.

    Attributes:
        concept: index of the idea.
        stems: its words, and what each weighs.
        rows: which rows of the ideas' matrix are its tokens.
    """

    concept: int
    stems: tuple[tuple[str, float], ...]
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Ideas:
    """A question, ready to be compared.

    Attributes:
        vector: (d,) float32, the question as a whole.
        weights: (c,) float32, what each idea weighs; together one.
        rarities: (c,) float32, how rare each idea is in the library.
        rows: (r, d) float32, the tokens of all wordings.
        wordings: the names of the ideas.
    """

    vector: Vectors
    weights: Vectors
    rarities: Vectors
    rows: Vectors
    wordings: tuple[Wording, ...]

    def cover(self, present: set[str] | frozenset[str]) -> Vectors:
        """How much of each idea's words are among the stems, (c,) from 0 to 1."""
        covered = np.zeros(len(self.weights), np.float32)
        for wording in self.wordings:
            total = sum(weight for _, weight in wording.stems)
            if total:
                found = sum(weight for word, weight in wording.stems if word in present)
                covered[wording.concept] = max(covered[wording.concept], found / total)
        return covered

    def resemble(self, tokens: Matrix) -> Matrix:
        """How near each token comes to each idea's tokens, (r, t)."""
        return np.asarray(self.rows @ tokens.T)

    def late(self, best: Matrix) -> Matrix:
        """Late interaction, idea by idea.

        Args:
            best: (r, n), for each of the ideas' tokens its best match in each of n texts.

        Returns:
            (c, n): the mean over an idea's tokens, by its best wording.
        """
        result = np.full((len(self.weights), best.shape[1]), -1.0, np.float32)
        for wording in self.wordings:
            if wording.rows:
                mean = best[list(wording.rows)].mean(axis=0)
                np.maximum(result[wording.concept], mean, out=result[wording.concept])
        return result


def ideas(
    question: Question,
    encoder: Encoder,
    frequencies: Callable[[Sequence[str]], dict[str, int]],
    size: int,
) -> Ideas:
    """Encodes a question's ideas and weighs them by how rare their words are in the library."""
    text, places = _written(question)
    plain, full = encoder.tokens([question.text, text]) if text != question.text else (
        encoder.tokens([question.text]) * 2
    )
    rarity = _rarities(question, frequencies, size)
    found: list[Wording] = []
    rows: list[Vectors] = []
    for concept, start, end in places:
        own = question.concepts[concept].start == start
        source = plain if own else full
        kept = _within(source.spans, text, (start, end))
        weighed = {stem(w): rarity[w] for w in words(text[start:end]) if w not in STOP}
        found.append(Wording(concept, tuple(weighed.items()), tuple(range(len(rows), len(rows) + len(kept)))))
        rows.extend(source.vectors[i] for i in kept)
    rarities = np.array(
        [
            _weight([w for w in found if w.concept == i]) * _telling(concept, encoder)
            for i, concept in enumerate(question.concepts)
        ],
        np.float32,
    )
    vector = plain.whole + full.whole
    return Ideas(
        vector / np.linalg.norm(vector),
        rarities / max(float(rarities.sum()), 1e-9),
        rarities,
        np.array(rows, np.float32).reshape(len(rows), encoder.dimensions),
        tuple(found),
    )


def _written(question: Question) -> tuple[str, list[tuple[int, int, int]]]:
    """The question followed by the other names of its ideas, and where each name stands."""
    text = question.text
    places = [(i, c.start, c.end) for i, c in enumerate(question.concepts)]
    others = [(i, name) for i, c in enumerate(question.concepts) for name in c.names[1:]]
    for i, name in others:
        text += " ; "
        places.append((i, len(text), len(text) + len(name)))
        text += name
    return text, places


def _within(token_spans: Sequence[Span], text: str, place: Span) -> list[int]:
    """The tokens that stand in a place and aren't mere function words."""
    inside = [i for i, (a, b) in enumerate(token_spans) if a >= place[0] and b <= place[1]]
    naming = [i for i in inside if text[slice(*token_spans[i])].lower() not in STOP]
    lettered = [i for i in naming if text[slice(*token_spans[i])].isalnum()]
    return lettered or naming or inside


def _rarities(
    question: Question, frequencies: Callable[[Sequence[str]], dict[str, int]], size: int
) -> dict[str, float]:
    """Inverse document frequencies of all words of all names."""
    names = [*question.terms, *words(question.text)]
    counts = frequencies(list(dict.fromkeys(names)))
    return {
        word: min(math.log((size + 1) / (counts.get(word, 0) + 0.5)), RAREST) if size else 1.0
        for word in names
    }


def _weight(wordings: Sequence[Wording]) -> float:
    """An idea weighs as its commonest name does; a name, as its rarest word."""
    return max(min((max(v for _, v in w.stems) for w in wordings if w.stems), default=0.1), 0.1)


def _telling(concept: Concept, encoder: Encoder) -> float:
    """Rare words of the language say more than common ones that the library happens to lack."""
    rarity = max((encoder.rarity(w) for w in words(concept.names[0]) if w not in STOP), default=0)
    return COMMON + (1 - COMMON) * rarity
