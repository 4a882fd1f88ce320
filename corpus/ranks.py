"""Which headings stand above which: by marks, by name, by number, by the look they share."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from corpus.draft import Draft
from corpus.headings import division_rank, is_opening, named_series
from corpus.labels import Label
from corpus.structure import series

_BOLD = 6
"""Level of the last marked heading: a line all in bold."""
_SERIES = _BOLD + 3 - 0.1
"""Rank of headings that name and number themselves: "Objective 1. Access"."""
_NAMED = re.compile(
    r"\w+\s+(?:\d{1,4}(?:/\d{1,4})?|[IVXL]{1,6}|[A-Z]|one|two|three|four|five|six|first|second|third)"
    r"(?:\s?(?:bis|ter|quater))?",
    re.IGNORECASE,
)
"""A heading that only says which division it is, "Decision 1/1", and whose title comes next."""
_CHAIN = 100
"""Labelled headings inside one another that are told apart."""


@dataclass(frozen=True, slots=True)
class Looks:
    """What the headings of a text have in common.

    Attributes:
        series: words that number several of them: "objective" of "Objective 1. Access".
        capitals: whether more than one is set in capitals, so that capitals mean a higher rank.
        colons: the ones with a colon beside others with one, which rank lower.
    """

    series: frozenset[str]
    capitals: bool
    colons: frozenset[int]

    @classmethod
    def of(cls, drafts: Sequence[Draft]) -> "Looks":
        texts = [d.text for d in drafts if d.kind == "heading" and not d.label]
        names = Counter(map(named_series, texts))
        upper = [text for text in texts if text.isupper() and not division_rank(text)]
        ending = [(id(d), d.text.endswith(":")) for d in drafts if d.kind == "heading"]
        pairs = [(a, b) for (a, x), (b, y) in pairwise(ending) if x and y]
        return cls(
            frozenset(name for name, count in names.items() if name and count > 1),
            len(upper) > 1 or not (upper and is_opening(upper[0])),
            frozenset(index for pair in pairs for index in pair),
        )


class Headings:
    """The path of headings at one place, and the ranks of those that no mark ranks."""

    def __init__(self, looks: Looks) -> None:
        self._looks = looks
        self._fresh = False
        self._path: list[tuple[float, str]] = []
        self._ranks: dict[tuple[str, ...], float] = {}
        self._letters: set[str] = set()
        self._last: tuple[int, str] = (0, "")
        self._offsets: dict[tuple[int, str], float] = {}
        self.titled: float | None = None
        """Rank of the division just named whose title may come next: "Article 5", then "Scope"."""

    def path(self) -> tuple[str, ...]:
        """The headings above, outermost first."""
        return tuple(words for _, words in self._path)

    def close(self) -> None:
        """Takes note that text stands under the last heading."""
        self.titled = None
        self._fresh = False

    def read(self, draft: Draft) -> None:
        """Takes the next heading or title; a title heads nothing."""
        rank = self._rank(draft)
        if self._fresh and rank == _SERIES and self._path[-1][0] > rank:
            # The series begins right under this heading, so it is what the series is part of.
            above = self._path.pop()
            self._pop(rank)
            self._path.append((rank - 0.01, above[1]))
        self._pop(rank)
        draft.headings = self.path()
        if draft.kind == "heading":
            self._path.append((rank, draft.text))
        self._fresh = draft.kind == "heading"
        named = draft.kind == "heading" and not draft.label and _NAMED.fullmatch(draft.text)
        self.titled = rank if named else None

    def _pop(self, rank: float) -> None:
        while self._path and self._path[-1][0] >= rank:
            self._path.pop()

    def _rank(self, draft: Draft) -> float:
        level = draft.block.level if draft.block.role == "heading" else 0
        unnamed = not draft.label and not _NAMED.fullmatch(draft.text)
        if self.titled is not None and unnamed and level in {0, int(self.titled)}:
            return self.titled + 0.001
        if 0 < level < _BOLD or (level == _BOLD and not draft.label):
            capitals = 0.5 if level == _BOLD and not self._is_upper(draft) else 0
            return level + capitals + self._offset(level, draft)
        if division := division_rank(draft.text):
            return division / 10 if division < 3 else _BOLD + 0.6 + division / 100
        if draft.label:
            return self._labelled_rank(draft.label)
        if named_series(draft.text) in self._looks.series:
            return _SERIES
        return _BOLD + 3 + (not self._is_upper(draft)) + (id(draft) in self._looks.colons)

    def _offset(self, level: int, draft: Draft) -> float:
        """How much deeper than its level a heading stands: "A." right under "I." of one level."""
        look = (level, self._look(draft.label))
        before, self._last = self._last, look
        if division_rank(draft.text) or level == _BOLD:
            return 0
        if self._fresh and before[0] == level and before[1] not in {"", look[1]}:
            first = draft.label is None or draft.label.text in {"I", "A", "1", "a", "i"}
            if first and self._offsets.get(look, 0) <= self._offsets.get(before, 0):
                self._offsets[look] = self._offsets.get(before, 0) + 1 / _CHAIN
        return self._offsets.get(look, 0)

    def _look(self, label: Label | None) -> str:
        if label is None:
            return ""
        roman = label.style == "capital" and label.roman and not self._continues(label)
        return "roman" if roman else label.style

    def _is_upper(self, draft: Draft) -> bool:
        return self._looks.capitals and draft.text.isupper()

    def _labelled_rank(self, label: Label) -> float:
        """Headings of one series have one rank: below those they first stood under."""
        key = series(label)
        if label.style == "decimal":
            key = ("decimal", str(label.text.count(".")))
        elif label.style == "capital" and label.roman and not self._continues(label):
            key = ("roman",)
        if label.style == "capital":
            self._letters.add(label.text)
        above = [rank for rank, _ in self._path if _BOLD + 1 <= rank < _BOLD + 3]
        return self._ranks.setdefault(key, above[-1] + 1 / _CHAIN if above else _BOLD + 1)

    def _continues(self, label: Label) -> bool:
        """Whether a capital that could be a numeral comes next in the alphabet."""
        return len(label.text) == 1 and chr(ord(label.text) - 1) in self._letters
