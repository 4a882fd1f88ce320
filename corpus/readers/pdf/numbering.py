"""Line numbers that drafts print in the margin: told by their sequence, and taken out."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from corpus.readers.pdf.lines import make_line
from corpus.readers.pdf.values import Leaf, Line, Word

_NUMBER = re.compile(r"\d{1,5}\Z")
_STEPS = (1, 2, 5, 10)
_FEWEST = 4  # numbers of a page that show a sequence
_FEWEST_LINES = 12  # of a page each of whose lines has its number
_NEAR = 3.0  # points: how far numbers set to one edge may stray from it


class _Edge(NamedTuple):
    """Where line numbers stand: their right or left edges under each other, at one side."""

    side: int  # 0: numbers are the first words of their lines, -1: the last ones
    place: float


class _Number(NamedTuple):
    """A number that stands off at an end of a line."""

    value: int
    row: int
    base: float


def without_line_numbers(leaves: Sequence[Leaf]) -> list[Leaf]:
    """Pages without the numbers of their lines, if the document prints such numbers."""
    edges: Counter[_Edge] = Counter()
    for leaf in leaves:
        edges.update(set(_edges(leaf)))
    known = {edge for edge in edges if 3 * _pages_at(edge, edges) >= len(leaves)}
    return [_cleared(leaf, known) for leaf in leaves] if known else list(leaves)


def _pages_at(edge: _Edge, edges: Counter[_Edge]) -> int:
    return sum(count for other, count in edges.items() if other.side == edge.side)


def _edges(leaf: Leaf) -> Iterable[_Edge]:
    """Where the page's line numbers stand, if it has any."""
    for side in (0, -1):
        places: dict[float, list[_Number]] = {}
        for row, line in enumerate(leaf.lines):
            word = _outer(line, side)
            if word is not None:
                for place in {word.right, word.left}:
                    near = next((p for p in places if abs(p - place) < _NEAR), place)
                    places.setdefault(near, []).append(_Number(int(word.text), row, line.base))
        for place, numbers in places.items():
            if _counts_lines(numbers, leaf.lines):
                yield _Edge(side, round(place))


def _outer(line: Line, side: int) -> Word | None:
    """The bare number that stands off at one end of a line."""
    words = sorted(line.words, key=lambda word: word.left)
    word = words[side]
    if not _NUMBER.match(word.text):
        return None
    if len(words) > 1:
        gap = words[1].left - word.right if side == 0 else word.left - words[-2].right
        if gap < 0.45 * line.look.size:
            return None
    return word


def _counts_lines(numbers: Sequence[_Number], lines: Sequence[Line]) -> bool:
    """Whether numbers go up by one step, and stand that many lines apart."""
    if len(numbers) < _FEWEST:
        return False
    pairs = list(pairwise(numbers))
    step, regular = Counter(two.value - one.value for one, two in pairs).most_common(1)[0]
    if step not in _STEPS or regular < 0.8 * len(pairs):
        return False
    apart = sum(abs(two.row - one.row - step) <= (step > 2) for one, two in pairs)
    heights = [two.base - one.base for one, two in pairs]
    even = len(heights) >= _FEWEST_LINES and max(heights) - min(heights) < 1
    if apart < 0.7 * len(pairs) and not even:
        return False
    return step > 1 or (len(numbers) >= _FEWEST_LINES and _is_prose(numbers, lines))


def _is_prose(numbers: Sequence[_Number], lines: Sequence[Line]) -> bool:
    """Whether numbered lines go on in each other, as rows of a table or list don't."""
    first = [
        next((char for word in lines[n.row].words for char in word.text if char.isalpha()), "")
        for n in numbers
    ]
    cased = [char for char in first if char.islower() or char.isupper()]
    return sum(char.islower() for char in cased) >= 0.2 * len(cased)


def _cleared(leaf: Leaf, edges: set[_Edge]) -> Leaf:
    lines: list[Line] = []
    for line in leaf.lines:
        gone = [
            word
            for side in {edge.side for edge in edges}
            if (word := _outer(line, side))
            and any(
                edge.side == side
                and min(abs(word.right - edge.place), abs(word.left - edge.place)) <= _NEAR + 1
                for edge in edges
            )
        ]
        words = [word for word in line.words if not any(word is each for each in gone)]
        if words:
            lines.append(make_line(words, line.base) if gone else line)
    return replace(leaf, lines=tuple(lines))
