"""The values of a comparison: pairs of counterparts, and why they are taken for such."""

from collections import Counter
from dataclasses import dataclass
from typing import Literal

from corpus.model import Document, Paragraph

Change = Literal[
    "reworded", "renumbered", "moved", "split", "merged", "translated", "added", "removed"
]
Ground = Literal["hand", "text", "words", "place", "meaning", "label", "nearest"]
Operation = Literal["equal", "delete", "insert"]
Edit = tuple[Operation, str]
"""A stretch of a redline: of both texts, of the older only, of the newer only."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why two paragraphs are counterparts.

    Attributes:
        ground: what decided it: a correction by hand, the same text, shared words, the place
            between counterparts, the vectors' cosine, the label (of a translation), or that it is
            what a search for the one finds first (where one is traced).
        overlap: share of their words in common, 0 to 1, rare words counting more.
        cosine: of their vectors, or the score of the search, where they decided.
        label: whether their labels are the same.
        heading: whether they stand under the same heading.
    """

    ground: Ground
    overlap: float = 0.0
    cosine: float | None = None
    label: bool = False
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """Counterparts: what stands in one document for what stands in the other.

    Attributes:
        a: paragraphs of the older document, none where b was added.
        b: paragraphs of the newer one, none where a was removed.
        changes: what happened to them, none where nothing did.
        similarity: share of their words in common, in order, 0 to 1.
        evidence: why they are a pair; None for what stands in one document only.
    """

    a: tuple[Paragraph, ...]
    b: tuple[Paragraph, ...]
    changes: tuple[Change, ...]
    similarity: float
    evidence: Evidence | None = None

    @property
    def before(self) -> str:
        """The older text."""
        return joined(self.a)

    @property
    def after(self) -> str:
        """The newer text."""
        return joined(self.b)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two documents side by side, in the order of the newer one, what was removed in between."""

    a: Document
    b: Document
    pairs: tuple[Pair, ...]

    @property
    def totals(self) -> dict[str, int]:
        """How many pairs are unchanged, and how many each change befell."""
        counted: Counter[str] = Counter(
            change for pair in self.pairs for change in pair.changes or ("unchanged",)
        )
        order = ("unchanged", *_ORDER)
        return {change: counted[change] for change in order if counted[change]}


_ORDER = ("reworded", "renumbered", "moved", "split", "merged", "translated", "added", "removed")


def joined(paragraphs: tuple[Paragraph, ...]) -> str:
    """The accepted text of paragraphs, one after the other."""
    return " ".join(paragraph.text for paragraph in paragraphs)
