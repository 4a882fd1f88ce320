"""How well paragraphs, and parts of them, match the ideas of a question."""

import math
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from corpus.model import Paragraph
from index.question import Concept, Question
from index.ranking.represent import Encoder, Vectors
from index.ranking.sentences import Span
from index.ranking.words import STOP, stem, stems, words

Matrix = NDArray[np.float32]

RAREST = 6.0
"""The most a word can weigh, so that a word the library doesn't know can't decide alone."""


LEAST = 0.1
"""The least an idea can weigh."""
COMMON = 0.4
"""What the commonest words of the language weigh beside the rarest."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One name of an idea.

    Attributes:
        concept: index of the idea.
        stems: indices, in the lexicon, of its words.
        shares: (s,) float32, what each of the words weighs; together one.
        rows: which rows of the ideas' matrix are its tokens.
    """

    concept: int
    stems: tuple[int, ...]
    shares: Vectors
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Ideas:
    """A question, ready to be compared.

    Attributes:
        vector: (d,) float32, the question as a whole.
        weights: (c,) float32, what each idea weighs; together one.
        rarities: (c,) float32, how rare each idea is.
        rows: (r, d) float32, the tokens of all wordings.
        telling: (c,) float32, how rare each idea is in the language, 0 to 1.
        absent: (c,) bool, ideas none of whose words the library holds.
        figures: (c,) bool, ideas with a figure in them: these are the same or they aren't.
        lexicon: the stems of all wordings.
        wordings: the names of the ideas.
    """

    vector: Vectors
    weights: Vectors
    rarities: Vectors
    rows: Vectors
    telling: Vectors
    absent: NDArray[np.bool_]
    figures: NDArray[np.bool_]
    lexicon: tuple[str, ...]
    wordings: tuple[Wording, ...]

    def present(self, texts: Sequence[Collection[str]]) -> NDArray[np.bool_]:
        """Which words of the lexicon are among the stems of each text, (s, n)."""
        rows = [[word in text for text in texts] for word in self.lexicon]
        return np.array(rows, bool).reshape(len(self.lexicon), len(texts))

    def cover(self, present: NDArray[np.bool_]) -> Matrix:
        """How much of each idea's words are present, by its best wording, (c, n) from 0 to 1."""
        covered = np.zeros((len(self.weights), present.shape[1]), np.float32)
        for wording in self.wordings:
            share = wording.shares @ present[list(wording.stems)]
            np.maximum(covered[wording.concept], share, out=covered[wording.concept])
        return covered

    def struck(self, paragraphs: Sequence[Paragraph]) -> Matrix:
        """How much of each idea's words were struck out of each paragraph, (c, n)."""
        texts = [frozenset(stems(" ".join(paragraph.deleted))) for paragraph in paragraphs]
        return self.cover(self.present(texts))

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

    def matched(self, late: Matrix, covered: Matrix) -> Matrix:
        """How well each idea is met, by likeness or by its own words, (c, n) from 0 to 1."""
        return np.where(self.figures[:, None], covered, np.maximum(late, covered))


def ideas(
    question: Question,
    encoder: Encoder,
    frequencies: Callable[[Sequence[str]], dict[str, int]],
    size: int,
) -> Ideas:
    """Encodes a question's ideas and weighs them by how rare their words are in the library."""
    concepts = question.concepts
    text, places = _written(question)
    plain, *others = encoder.tokens(list(dict.fromkeys((question.text, text))))
    full = others[0] if others else plain
    counts = frequencies(question.terms)
    rarity = {word: _rarity(counts.get(word, 0), size) for word in question.terms}
    lexicon = {key: i for i, key in enumerate(dict.fromkeys(map(stem, rarity)))}
    telling = np.array([_telling(concept, encoder) for concept in concepts], np.float32)
    rarest = np.full(len(concepts), RAREST, np.float32)
    wordings: list[Wording] = []
    rows: list[Vectors] = []
    for concept, start, end in places:
        source = plain if end <= len(question.text) else full
        kept = _within(source.spans, text, (start, end))
        weighed = {stem(w): rarity[w] for w in words(text[start:end]) if w in rarity}
        wordings.append(
            _wording(concept, weighed, lexicon, range(len(rows), len(rows) + len(kept)))
        )
        rows.extend(source.vectors[i] for i in kept)
        # an idea is as rare as the commonest of its names, a name as the rarest of its words
        rarest[concept] = min(rarest[concept], max(weighed.values(), default=LEAST))
    rarities = np.maximum(rarest, LEAST) * (COMMON + (1 - COMMON) * telling)
    vector = plain.whole + full.whole
    return Ideas(
        vector / np.linalg.norm(vector),
        rarities / rarities.sum(),
        rarities,
        np.array(rows, np.float32).reshape(len(rows), encoder.dimensions),
        telling,
        np.array([not any(counts.get(w) for w in words(" ".join(c.names))) for c in concepts]),
        np.array([any(map(str.isdigit, c.names[0])) for c in concepts]),
        tuple(lexicon),
        tuple(wordings),
    )


def _wording(
    concept: int, weighed: dict[str, float], lexicon: dict[str, int], rows: range
) -> Wording:
    shares = np.array(list(weighed.values()), np.float32) / max(sum(weighed.values()), LEAST)
    return Wording(concept, tuple(lexicon[key] for key in weighed), shares, tuple(rows))


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


def _rarity(count: int, size: int) -> float:
    """Inverse document frequency."""
    return min(math.log((size + 1) / (count + 0.5)), RAREST)


def _telling(concept: Concept, encoder: Encoder) -> float:
    """Rare words of the language say more than common ones that the library happens to lack."""
    own = (word for word in words(concept.names[0]) if word not in STOP)
    return max(map(encoder.rarity, own), default=0.0)
