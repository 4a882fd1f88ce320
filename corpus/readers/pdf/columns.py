"""Columns: where a page's lines stand side by side, and in which order they are read."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import ceil, floor
from statistics import median
from typing import NamedTuple

from corpus.readers.pdf.lines import make_line
from corpus.readers.pdf.rows import is_apart, usual_distance
from corpus.readers.pdf.values import Leaf, Line, Rule

_STEP = 2.0
_PROSE = 4  # lines on each side that make columns of prose
_MOST_LINES = 400  # on a page; a page of more isn't one of prose
_NEAR = 6.0
_NARROWEST = 0.15  # of the page's width: the least a column of prose takes


class Gutter(NamedTuple):
    """A blank strip: lines from `first` up to `last` keep clear of `place`."""

    place: float
    first: int
    last: int
    score: int

    @property
    def size(self) -> tuple[int, int]:
        """How much it parts: lines side by side, then lines that keep clear."""
        return self.score, self.last - self.first


def columns_of(leaves: Sequence[Leaf]) -> list[list[list[Line]]]:
    """For each page its columns' lines in reading order; a page of one column gives one list.

    A page whose few lines can't show columns by themselves takes those of the other pages.
    """
    known: Counter[int] = Counter()
    first = [_split(list(leaf.lines), leaf, known, ()) for leaf in leaves]
    if not known:
        return first
    places = tuple(float(place) for place in known)
    return [_split(list(leaf.lines), leaf, Counter(), places) for leaf in leaves]


def _split(
    lines: list[Line], leaf: Leaf, known: Counter[int], places: tuple[float, ...]
) -> list[list[Line]]:
    gutter = _gutter(lines, leaf, places)
    if gutter is None:
        return [lines] if lines else []
    if gutter.score >= _PROSE:
        known[round(gutter.place)] += 1
    above, inside, below = (
        lines[: gutter.first],
        lines[gutter.first : gutter.last],
        lines[gutter.last :],
    )
    left, right = _cut(inside, gutter.place)
    columns = [*_split(left, leaf, known, places), *_split(right, leaf, known, places)]
    return [
        *_split(above, leaf, known, places),
        *columns,
        *_split(below, leaf, known, places),
    ]


def _cut(lines: Sequence[Line], place: float) -> tuple[list[Line], list[Line]]:
    left: list[Line] = []
    right: list[Line] = []
    for line in lines:
        for side, words in (
            (left, [word for word in line.words if word.left < place]),
            (right, [word for word in line.words if word.left >= place]),
        ):
            if words:
                side.append(make_line(words, line.base))
    return left, right


def _gutter(lines: Sequence[Line], leaf: Leaf, places: tuple[float, ...]) -> Gutter | None:
    """The best strip that parts the lines, or some consecutive ones, into two columns."""
    if not 2 <= len(lines) <= _MOST_LINES:
        return None
    low, high = min(line.left for line in lines), max(line.right for line in lines)
    blocked = [_blocked(line) for line in lines]
    first_place, count = low + 0.2 * (high - low), int(0.6 * (high - low) / _STEP) + 1
    masks = [_mask(spans, first_place, count) for spans in blocked]
    best: Gutter | None = None
    for index in range(count):
        place = first_place + index * _STEP
        for first, last in _clear_runs(masks, index):
            found = _judge(lines[first:last], place, leaf, places)
            if not found and first == 0 and leaf.number == 1:
                found = _cover_columns(lines[first:last], place, leaf)
            if found and (best is None or (found, last - first) > best.size):
                best = Gutter(place, first, last, found)
    return best and _widest(best, blocked)


def _blocked(line: Line) -> list[tuple[float, float]]:
    """What a line covers, gaps of a word space closed."""
    spans: list[tuple[float, float]] = []
    for word in sorted(line.words, key=lambda word: word.left):
        if spans and word.left - spans[-1][1] < 0.6 * line.look.size:
            spans[-1] = (spans[-1][0], max(word.right, spans[-1][1]))
        else:
            spans.append((word.left, word.right))
    return spans


def _mask(spans: Sequence[tuple[float, float]], start: float, count: int) -> int:
    """A bit for each place, counted in steps from `start`, that a line covers or nearly touches."""
    mask = 0
    for left, right in spans:
        first = max(0, floor((left - 1 - start) / _STEP) + 1)
        last = min(count, ceil((right + 1 - start) / _STEP))
        if first < last:
            mask |= ((1 << (last - first)) - 1) << first
    return mask


def _clear_runs(masks: Sequence[int], index: int) -> list[tuple[int, int]]:
    """Stretches of two lines or more that keep clear of a place."""
    runs: list[tuple[int, int]] = []
    start: int | None = None
    for row, mask in enumerate((*masks, -1)):
        crossed = mask >> index & 1
        if not crossed and start is None:
            start = row
        if crossed and start is not None:
            if row - start >= 2:
                runs.append((start, row))
            start = None
    return runs


def _widest(gutter: Gutter, blocked: Sequence[Sequence[tuple[float, float]]]) -> Gutter:
    """The gutter moved into the middle of its strip."""
    spans = [span for line in blocked[gutter.first : gutter.last] for span in line]
    left = max((right for _, right in spans if right <= gutter.place + 1), default=gutter.place)
    right = min((left for left, _ in spans if left >= gutter.place - 1), default=gutter.place)
    return gutter._replace(place=(left + right) / 2)


def _judge(lines: Sequence[Line], place: float, leaf: Leaf, places: tuple[float, ...]) -> int:
    """How many lines of columns a strip parts; 0 if what it parts aren't columns."""
    if not places and len(lines) < 2 * _PROSE:
        return 0
    left, right = _cut(lines, place)
    # A label hanging before the right column's text must not count for a line of the left one.
    fewest = min(sum(len(part.plain) >= 8 for part in side) for side in (left, right))
    known = any(abs(place - other) < _NEAR for other in places)
    if fewest < (1 if known else _PROSE) or _ruled(leaf.sheet.rules, place, lines):
        return 0
    if _in_rows(left, right):
        return 0
    strip = min(line.left for line in right) - max(line.right for line in left)
    least = _NARROWEST * leaf.sheet.width
    if strip < 0.9 * lines[0].look.size or not (known or len(lines) >= 2 * _PROSE):
        return 0
    return fewest if _prose(left, least) and _prose(right, least) else 0


def _in_rows(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Whether blank bands cross both sides where one side has them, as between a table's rows."""
    usual = usual_distance(left)
    breaks = sum(is_apart(one, two, usual) for one, two in pairwise(left))
    bands = [[[], []]]  # type: list[list[list[Line]]]
    last: Line | None = None
    for line, side in sorted(
        [*((line, 0) for line in left), *((line, 1) for line in right)], key=lambda p: p[0].base
    ):
        if last is not None and is_apart(last, line, usual):
            bands.append([[], []])
        bands[-1][side].append(line)
        last = line
    level = sum(
        abs(one[0].base - two[0].base) < 2 or abs(one[-1].base - two[-1].base) < 2
        for one, two in bands
        if one and two
    )
    # Columns of prose fill what is between two bands, cells of a row end where they end.
    uneven = sum(len(one) != len(two) for one, two in bands)
    table = level >= 0.75 * len(bands) and 2 * uneven >= len(bands)
    return table and len(bands) >= 3 and len(bands) - 1 >= 0.7 * breaks


def _prose(lines: Sequence[Line], least: float) -> bool:
    """Whether lines look like running text: long ones that begin at one edge and fill a column."""
    left = Counter(round(line.left / 2) for line in lines).most_common(1)[0]
    width = max(line.right for line in lines) - min(line.left for line in lines)
    if width < least:
        return False
    full = sum(line.right - line.left > 0.6 * width for line in lines)
    long = median(len(line.plain) for line in lines) >= 16
    return long and 2 * full >= len(lines) and 2 * left[1] >= len(lines)


def _cover_columns(lines: Sequence[Line], place: float, leaf: Leaf) -> int:
    """Two blocks side by side under a cover's masthead, such as those of two organs."""
    left, right = _cut(lines, place)
    fewest = min(len(left), len(right))
    worded = sum(any(char.isalpha() for char in line.text) for line in right)
    if fewest < 2 or len(lines) > 12 or worded < 0.7 * len(right):
        return 0
    gap = min(line.left for line in right) - max(line.right for line in left)
    size = left[0].look.size
    low = max(left[-1].base, right[-1].base) < 0.5 * leaf.sheet.height
    aligned = max(line.left for line in right) - min(line.left for line in right) < size
    return fewest if low and aligned and gap > 1.5 * size else 0


def _ruled(rules: Sequence[Rule], place: float, lines: Sequence[Line]) -> bool:
    """Whether rules cross the strip between the lines, as in a table."""
    top, bottom = lines[0].base, lines[-1].base
    room = 2 * lines[0].look.size
    crossing = {
        round(rule.top)
        for rule in rules
        if rule.flat
        and rule.left < place - 4 < place + 4 < rule.right
        and top - room < rule.top < bottom + room
    }
    return len(crossing) >= 3 or sum(top < place < bottom for place in crossing) >= 2
