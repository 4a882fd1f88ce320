"""The paragraphs of another text that may say in other words what one says, best first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from corpus.model import Paragraph
from index.comparing.overlap import Matrix, overlapping, terms
from index.comparing.sides import heading_of
from index.errors import EmptyQuestion
from index.question import understand
from index.ranking.match import Ideas, ideas
from index.ranking.represent import Encoder, Vectors
from index.ranking.signals import measure
from index.search import Search
from index.storage.kept import Stored

LEAST = 0.4
"""What the nearest must score, of 1, to be named at all."""
_CLOSE = 0.04
_MOST = 3
"""So many are named, where they come so near to the best that it is not sure."""
_WEIGHTS = {"meaning": 1.0, "said": 0.5, "taken up": 0.5, "heading": 0.3, "words": 0.3}
"""What each sign is worth: the cosine of the whole texts; late interaction, from the one text to
the other and back; the cosine of the headings; the share of words in common."""
_HUBS, _NEIGHBOURS = 0.5, 5
"""How much of its cosine to so many of the traced text's paragraphs a candidate loses: what is
near to everything there says nothing of one (Conneau et al. 2018, cross-domain scaling)."""
_TEXT = {"paragraph", "item"}


@dataclass(frozen=True, slots=True)
class Near:
    """A paragraph that may be a counterpart, and how much speaks for it, 0 to 1."""

    paragraph: Paragraph
    score: float


class Nearest:
    """What is nearest to one paragraph, in one document after the other."""

    def __init__(
        self,
        paragraph: Paragraph,
        home: Sequence[Paragraph],
        search: Search,
        encoder: Callable[[], Encoder],
    ) -> None:
        """Takes the paragraph and the text it stands in.

        Args:
            paragraph: of the library.
            home: all of its document.
            search: where vectors and the numbers of words are.
            encoder: gives the model the library was encoded with, once it is needed.
        """
        self._paragraph = paragraph
        self._home = home
        self._search = search
        self._encoder = encoder

    def among(self, paragraphs: Sequence[Paragraph]) -> tuple[Near, ...]:
        """The nearest of another document's paragraphs, several where it is not sure which."""
        pool = self._stored(paragraphs)
        if self._asked is None or not pool:
            return ()
        score = self._score(self._asked, pool)
        vectors = np.stack([one.vector for one in pool])
        rank = score - _HUBS * self._crowd(vectors) / sum(_WEIGHTS.values())
        best = np.argsort(-rank, kind="stable")[:_MOST]
        return tuple(
            Near(pool[i].paragraph, min(float(score[i]), 1.0))
            for i in best
            if score[best[0]] >= LEAST and rank[best[0]] - rank[i] <= _CLOSE
        )

    def _score(self, asked: Ideas, pool: Sequence[Stored]) -> Vectors:
        found = measure(asked, pool)
        signs = {
            "meaning": found.meaning,
            "said": np.array([near.max(axis=1, initial=-1).mean() for near in found.near]),
            "taken up": np.array([near.max(axis=0, initial=-1).mean() for near in found.near]),
            "heading": self._headings([one.paragraph for one in pool]),
            "words": _words(self._paragraph, [one.paragraph for one in pool]),
        }
        told = np.sum([_WEIGHTS[name] * sign for name, sign in signs.items()], axis=0)
        return np.asarray(told / sum(_WEIGHTS.values()), np.float32)

    def _headings(self, paragraphs: Sequence[Paragraph]) -> Vectors:
        """Shape (n,): the cosine of the innermost headings, nought where there is none."""
        own = heading_of(self._paragraph)
        names = [heading_of(paragraph) for paragraph in paragraphs]
        known = list(dict.fromkeys(filter(None, [own, *names])))
        if not own or not any(names):
            return np.zeros(len(names), np.float32)
        cosines = dict(zip(known, self._headed(known), strict=True))
        return np.array([cosines.get(name, 0.0) for name in names], np.float32)

    def _headed(self, headings: list[str]) -> list[float]:
        """How near each heading is to the first."""
        vectors = self._encoder().encode(headings)
        return [float(cosine) for cosine in vectors @ vectors[0]]

    def _crowd(self, vectors: Vectors) -> Vectors:
        """Shape (n,): the mean cosine of each candidate to its nearest at home."""
        cosines = np.sort(self._around @ vectors.T, axis=0)
        return np.asarray(cosines[-_NEIGHBOURS:].mean(axis=0), np.float32)

    def _stored(self, paragraphs: Sequence[Paragraph]) -> list[Stored]:
        ids = [one.id for one in paragraphs if one.kind in _TEXT and one.text]
        return list(self._search.load(ids).values())

    @cached_property
    def _around(self) -> Matrix:
        own = self._search.load([self._paragraph.id])
        stored = self._stored(self._home) or list(own.values())
        return np.stack([one.vector for one in stored])

    @cached_property
    def _asked(self) -> Ideas | None:
        """The paragraph as ideas with their other names, so that IGF is a forum's name."""
        try:
            question = understand(self._paragraph.text)
        except EmptyQuestion:
            return None
        search = self._search
        return ideas(question, self._encoder(), search.frequencies, search.size())


def _words(paragraph: Paragraph, paragraphs: Sequence[Paragraph]) -> Vectors:
    """Shape (n,): the share of words in common (Dice), rare words counting more."""
    steps = overlapping([terms(paragraph.text)], [terms(one.text) for one in paragraphs])
    try:
        while True:
            next(steps)
    except StopIteration as end:
        return np.asarray(end.value.dice[0], np.float32)
