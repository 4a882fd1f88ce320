"""How a text is laid out: the width its lines are wrapped at, and how its paragraphs go on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from corpus.labels import split_bullet, split_label
from corpus.readers.text.pages import Chunk
from corpus.readers.text.signs import begins, is_rule
from corpus.rejoin import gap

_MARKED = re.compile(r"(?:\*\*|__|~~|<\w{1,6}>)+")
"""Marks before a label."""
_INSIDE = re.compile(r"\*\*|__|~~|</\w{1,6}>|\\")
_HEAD = 60
"""Characters at the beginning of a line among which its label stands."""
_SKIPPED = 3
"""How far a paragraph's number may lie from the one before."""
_WIDEST = 140
"""Characters of the widest hard-wrapped line."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a text is laid out: the width its lines are wrapped at, None where they aren't."""

    width: int | None

    @classmethod
    def of(cls, chunks: Sequence[Chunk]) -> "Layout":
        """The layout of a text, by how many of its lines are as full as they can be."""
        pairs = [
            (line.expandtabs(4).rstrip(), following)
            for chunk in chunks
            for line, following in pairwise(chunk.lines)
            if "\t" not in line.strip() and not is_rule(line) and not begins(following)
        ]
        lengths = sorted(len(line) for line, _ in pairs)
        width = lengths[len(lengths) * 9 // 10] if len(pairs) > 1 else 0
        lines = [line for chunk in chunks for line in chunk.lines if "\t" not in line.strip()]
        wider = sum(len(line) > width * 1.2 for line in lines)
        if not 30 <= width <= _WIDEST or wider * 10 > len(lines):
            return cls(None)
        layout = cls(width)
        full = sum(layout.is_full(line, following) for line, following in pairs)
        return layout if full * 2 >= len(pairs) else cls(None)

    def is_full(self, line: str, following: str) -> bool:
        """Whether the first word of the following line had no room on this one."""
        if self.width is None:
            return False
        words = following.split(maxsplit=1)
        first = len(words[0]) if words and gap(line[-1:], words[0][:1]) else 1
        return len(line.expandtabs(4).rstrip()) + 1 + first > self.width * 0.9


@dataclass(slots=True)
class Flow:
    """What the units so far say of the next one.

    Attributes:
        last: the number of the last paragraph that has one.
        highest: the highest number, which goes on after a restart.
        open: whether the last paragraph waits for its end.
    """

    last: int | None = None
    highest: int = 0
    open: bool = False

    def read(self, text: str) -> int:
        """The number a text begins with, 0 for none; it counts as the last one from now on."""
        number = self.number(text)
        if number:
            self.last = number
            if self.highest < number <= self.highest + _SKIPPED or not self.highest:
                self.highest = number
        return number

    def number(self, text: str) -> int:
        """The number a text begins with, 0 for none."""
        bare = split_bullet(text.strip())
        if marks := _MARKED.match(bare):
            bare = bare[marks.end() :]
        # Half a mark, or a sign that keeps Markdown from counting, may stand inside the label.
        head = _INSIDE.sub("", bare[:_HEAD])
        found = split_label(head + bare[_HEAD:], self.last)
        return found[0].number if found else 0

    def can_follow(self, number: int) -> bool:
        """Whether a number can come next: wrapped text puts stray ones at a line's start."""
        steps = (number - (self.last or number), number - self.highest)
        return number == 1 or any(0 <= step <= _SKIPPED for step in steps)

    def follows(self, number: int) -> bool:
        """Whether a number comes next."""
        return number - 1 in {self.last, self.highest}
