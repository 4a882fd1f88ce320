"""The two sides of a comparison, and the matches found between them so far."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from corpus.model import Paragraph
from index.comparing.model import Evidence, Ground
from index.comparing.overlap import Matrix, Overlap, terms
from index.comparing.redline import plain

Flags = NDArray[np.bool_]
Candidate = tuple[float, int, int]
"""A score with the places of an older and a newer paragraph."""

_REACH = 5.0
"""So many places from where it would be expected, a counterpart is a third as likely."""


@dataclass(frozen=True, slots=True)
class Side:
    """One document's paragraphs, and what of them is compared, in the same order."""

    units: tuple[Paragraph, ...]
    terms: tuple[tuple[str, ...], ...]
    texts: tuple[str, ...]

    @classmethod
    def of(cls, paragraphs: Iterable[Paragraph]) -> "Side":
        """Takes what stands in a text: not the comments on it, nor what is struck out whole."""
        units = tuple(p for p in paragraphs if p.kind != "comment" and p.text)
        texts = tuple(plain(p.text) for p in units)
        return cls(units, tuple(tuple(terms(text)) for text in texts), texts)


@dataclass(slots=True)
class Matches:
    """Pairs of places (i, j), each place in one pair at most, and what joins them."""

    a: Side
    b: Side
    overlap: Overlap
    dice: Matrix
    apart: frozenset[tuple[int, int]] = frozenset()
    forward: dict[int, int] = field(default_factory=dict)
    backward: dict[int, int] = field(default_factory=dict)
    evidence: dict[int, Evidence] = field(default_factory=dict)
    split: dict[int, list[int]] = field(default_factory=dict)
    merged: dict[int, list[int]] = field(default_factory=dict)

    def join(self, i: int, j: int, ground: Ground, cosine: float | None = None) -> None:
        """Makes two free places counterparts; nothing happens where one isn't, or they can't be."""
        if i in self.forward or j in self.backward or (i, j) in self.apart:
            return
        self.forward[i], self.backward[j] = j, i
        if ground in {"words", "place"} and self.a.texts[i] == self.b.texts[j]:
            ground = "text"
        self.evidence[i] = Evidence(
            ground,
            float(self.dice[i, j]),
            cosine,
            label=bool(labels_alike(self.a.units[i], self.b.units[j])),
            heading=bool(heading_of(self.a.units[i])) and headings_alike(self, i, j),
        )

    def take(self, candidates: Iterable[Candidate], ground: Ground) -> None:
        """Joins the best candidates first; of equals the one that comes first."""
        for _, i, j in sorted(candidates, key=lambda c: (-round(c[0], 5), c[1], c[2])):
            self.join(i, j, ground)

    def free(self) -> tuple[list[int], list[int]]:
        """The places of either side that have no counterpart yet."""
        joined_a = {i for some in self.merged.values() for i in some}
        joined_b = {j for some in self.split.values() for j in some}
        return (
            [i for i in range(len(self.a.units)) if i not in self.forward and i not in joined_a],
            [j for j in range(len(self.b.units)) if j not in self.backward and j not in joined_b],
        )

    def backbone(self) -> list[tuple[int, int]]:
        """The longest chain of pairs in the order of both documents: what has not moved.

        Footnotes are no part of it: they stand where a page ends.
        """
        body = (p for p in self.forward.items() if self.a.units[p[0]].kind != "footnote")
        return longest_chain(sorted(body))

    def near(self) -> Flags:
        """Shape (n, m): whether two places lie between the same two pairs of the backbone."""
        chain = self.backbone()
        older, newer = [i for i, _ in chain], [j for _, j in chain]
        gap_a = np.array([bisect_left(older, i) for i in range(len(self.a.units))])
        gap_b = np.array([bisect_left(newer, j) for j in range(len(self.b.units))])
        return np.asarray(gap_a[:, None] == gap_b[None, :])

    def closeness(self) -> Matrix:
        """Shape (n, m): 1 where an older paragraph would be expected, falling to 0 further off."""
        chain = [(-1, -1), *self.backbone(), (len(self.a.units), len(self.b.units))]
        older, newer = zip(*chain, strict=True)
        expected = np.interp(np.arange(len(self.a.units)), older, newer)
        off = np.abs(expected[:, None] - np.arange(len(self.b.units))[None, :])
        return np.asarray(np.exp(-off / _REACH), np.float32)


def longest_chain(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest rising chain of pairs in the order of i (patience sorting)."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for place, (_, j) in enumerate(pairs):
        length = bisect_left(tails, j)
        before.append(ends[length - 1] if length else -1)
        tails[length : length + 1] = [j]
        ends[length : length + 1] = [place]
    chain: list[tuple[int, int]] = []
    place = ends[-1] if ends else -1
    while place >= 0:
        chain.append(pairs[place])
        place = before[place]
    return chain[::-1]


def labels_alike(a: Paragraph, b: Paragraph) -> bool:
    """Whether both have a label, and the same."""
    return bool(a.label) and (a.label or "").casefold() == (b.label or "").casefold()


def heading_of(paragraph: Paragraph) -> str:
    """The innermost heading, folded; empty where there is none."""
    return plain(paragraph.headings[-1]).casefold() if paragraph.headings else ""


def headings_alike(matches: Matches, i: int, j: int) -> bool:
    """Whether two places stand under the same heading."""
    return heading_of(matches.a.units[i]) == heading_of(matches.b.units[j])


def alike(a: Sequence[str], b: Sequence[str]) -> Flags:
    """Shape (n, m): where two names are the same and not empty."""
    numbers = {name: number for number, name in enumerate(dict.fromkeys([*a, *b]))}
    numbers[""] = -1
    older, newer = np.array([numbers[x] for x in a]), np.array([numbers[x] for x in b])
    return np.asarray((older[:, None] == newer[None, :]) & (older[:, None] >= 0))
