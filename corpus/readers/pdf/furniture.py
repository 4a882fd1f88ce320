"""Page furniture: what returns at the head or foot of the pages, told by place and repetition."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from functools import lru_cache

from corpus.readers.pdf.lines import parts
from corpus.readers.pdf.values import Leaf, Line, Rule

_BAND = 0.15  # of the page's height: where running heads and feet may stand
_DEEP = 12  # lines of a running head or foot at most
_COVER = 0.42  # of the first page's height: how far down a masthead may reach
_REACH = 6  # pages to either side that are compared: chapters have heads of their own
_SHARE = 0.35  # of those: left and right pages may have different heads
_NUMBER = re.compile(
    r"\W*(?:[^\W\d]{1,7}\.?\W+)?(\d{1,4})(?:\s*(?:/|[^\W\d]{1,4})\s*(\d{1,4}))?\W*\Z"
)
_DIGIT = re.compile(r"\d+")


def part_furniture(leaves: Sequence[Leaf]) -> tuple[list[Leaf], list[str], list[str]]:
    """The pages without their furniture.

    Returns:
        The pages; the texts of the furniture, each once; those of them that run through the pages.
    """
    bands = [_band_parts(leaf) for leaf in leaves]
    offset = _page_offset(leaves, bands)
    kept: list[Leaf] = []
    removed: list[Line] = []
    running: list[Line] = []
    masthead = False
    for index, leaf in enumerate(leaves):
        head, reach = _above_rule(leaf, first=index == 0)
        masthead = masthead or (index == 0 and reach > _BAND * leaf.sheet.height)
        near = range(max(0, index - _REACH), min(len(leaves), index + _REACH + 1))
        around = [bands[i] for i in near if i != index]
        out = head | _running(leaf, bands[index], around, offset, headed=bool(head))
        gone = [line for line in leaf.lines if id(line) in out]
        (running if index else removed).extend(gone)
        kept.append(replace(leaf, lines=tuple(line for line in leaf.lines if id(line) not in out)))
    if kept:
        cover, gone = _without_foot(kept)
        cover, more = _without_session(cover) if masthead else _without_stamp(cover, running)
        kept[0], removed = cover, removed + more + gone
    heads = _texts(running)
    return kept, list(dict.fromkeys([*_texts(removed), *heads])), heads


def wide_rules(rules: Iterable[Rule], width: float) -> list[float]:
    """Heights at which flat rules together cross at least half the page's width."""
    heights: list[tuple[float, float]] = []
    for rule in sorted((rule for rule in rules if rule.flat), key=lambda rule: rule.top):
        if heights and rule.top - heights[-1][0] < 2.5:
            heights[-1] = (heights[-1][0], heights[-1][1] + rule.right - rule.left)
        else:
            heights.append((rule.top, rule.right - rule.left))
    return [top for top, length in heights if length >= 0.5 * width]


def resembles(one: str, other: str) -> bool:
    """Whether two texts are alike but for their numbers, spaces and a few misread letters."""
    return _near(_mask(one), _mask(other))


@lru_cache(maxsize=4096)
def _near(first: str, second: str) -> bool:
    if first == second:
        return True
    shorter, longer = sorted((len(first), len(second)))
    if shorter < 5 or 2 * shorter < 0.8 * (shorter + longer):
        return False
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return matcher.quick_ratio() >= 0.8 and matcher.ratio() >= 0.8


def _mask(text: str) -> str:
    return _DIGIT.sub("#", "".join(text.split())).casefold()


def _texts(lines: Iterable[Line]) -> list[str]:
    found = (part.plain for line in lines for part in parts(line))
    return list(dict.fromkeys(found))


def _band_parts(leaf: Leaf) -> list[Line]:
    height = leaf.sheet.height
    high = [line for line in leaf.lines[:_DEEP] if line.base < _BAND * height]
    low = [line for line in leaf.lines[-_DEEP:] if line.base > (1 - _BAND) * height]
    inside = {id(line): line for line in (*high, *low)}.values()
    return [part for line in inside for part in parts(line)]


def _page_offset(leaves: Sequence[Leaf], bands: Sequence[Sequence[Line]]) -> int | None:
    """Printed page number minus place in the file, if the pages that print one agree."""
    votes: Counter[int] = Counter()
    for leaf, band in zip(leaves, bands, strict=True):
        votes.update({number - leaf.number for part in band if (number := _printed(part))})
    if not votes:
        return None
    best = max(votes, key=lambda offset: (votes[offset], -abs(offset)))
    return best if votes[best] >= 2 or best == 0 else None


def _printed(part: Line) -> int | None:
    match = _NUMBER.match(part.plain)
    return int(match[1]) if match else None


def _running(
    leaf: Leaf,
    band: Sequence[Line],
    around: Sequence[Sequence[Line]],
    offset: int | None,
    *,
    headed: bool,
) -> set[int]:
    """Lines at head and foot all of whose parts return elsewhere, from the edges inward.

    Where a rule has already shown where the head ends (`headed`), only the foot is searched.
    """
    height = leaf.sheet.height
    need = max(1, round(_SHARE * len(around)))

    def returns(part: Line) -> bool:
        if offset is not None and _printed(part) == leaf.number + offset:
            return True
        near = 0.025 * height
        return (
            sum(
                any(abs(part.base - o.base) < near and resembles(part.plain, o.plain) for o in page)
                for page in around
            )
            >= need
        )

    ends = _numbered_ends(leaf, offset)
    parts_at: dict[float, list[Line]] = {}
    for part in band:
        parts_at.setdefault(part.base, []).append(part)
    out: set[int] = set()
    for lines in (leaf.lines[::-1],) if headed else (leaf.lines, leaf.lines[::-1]):
        for line in lines:
            found = parts_at.get(line.base)
            if not found or not (line.base in ends or all(map(returns, found))):
                break
            out.add(id(line))
    return out


def _numbered_ends(leaf: Leaf, offset: int | None) -> set[float]:
    """The first and last line of a page where they hold its number and stand off from the text."""
    found: set[float] = set()
    if offset is None or len(leaf.lines) < 3:
        return found
    for line, inner in ((leaf.lines[0], leaf.lines[1]), (leaf.lines[-1], leaf.lines[-2])):
        cut = parts(line)
        numbered = any(_printed(part) == leaf.number + offset for part in cut)
        apart = abs(line.base - inner.base) > 2 * max(line.look.size, inner.look.size)
        if numbered and apart and all(len(part.plain) < 60 for part in cut):
            found.add(line.base)
    return found


def _above_rule(leaf: Leaf, *, first: bool) -> tuple[set[int], float]:
    """Lines above the rule under a running head, or a cover's last one; and where the rule is."""
    sheet = leaf.sheet
    reach = (_COVER if first else _BAND * 0.8) * sheet.height
    standing = sum(not rule.flat and rule.bottom < reach for rule in sheet.rules)
    for top in reversed([t for t in wide_rules(sheet.rules, sheet.width) if t < reach]):
        above = [line for line in leaf.lines if line.base < top]
        short = all(
            part.right - part.left < 0.5 * sheet.width for line in above for part in parts(line)
        )
        if above and len(above) <= (16 if first else 5) and short and standing < 3:
            return {id(line) for line in above}, top
    return set(), 0.0


def _without_foot(leaves: Sequence[Leaf]) -> tuple[Leaf, list[Line]]:
    """A cover without the job number and bar code below its text."""
    cover = leaves[0]
    height = cover.sheet.height
    floor = max((leaf.lines[-1].bottom for leaf in leaves[1:] if leaf.lines), default=0.0)
    floor = floor if floor > 0.8 * height else height
    split = len(cover.lines)
    while split and (
        _is_coded(cover.lines[split - 1], 0.88 * height)
        or cover.lines[split - 1].base > max(floor + 10, (1 - _BAND) * height)
    ):
        split -= 1
    while 0 < split < len(cover.lines) and _follows(cover.lines, split):
        split += 1
    return replace(cover, lines=cover.lines[:split]), list(cover.lines[split:])


def _is_coded(line: Line, from_height: float) -> bool:
    digits = sum(char.isdigit() for char in line.plain)
    return line.base > from_height and digits > sum(char.isalpha() for char in line.plain)


def _follows(lines: Sequence[Line], index: int) -> bool:
    """Whether a line goes on in the text above it, as the numbers at the end of a note do."""
    line = lines[index]
    size = line.look.size
    above = [
        other for other in lines[max(0, index - 2) : index] if line.base - other.base < 2 * size
    ]
    near = above and line.base - above[-1].base < 1.4 * size
    return bool(near) and any(
        abs(part.left - other.left) < 2 * size
        for part in parts(line, 1.2)
        for before in above
        for other in parts(before, 1.2)
    )


def _without_session(cover: Leaf) -> tuple[Leaf, list[Line]]:
    """A cover without what its masthead hangs into the margin: session and agenda item."""
    lefts: Counter[int] = Counter()
    for line in cover.lines:
        lefts[round(line.left)] += round(line.right - line.left)
    if not lefts:
        return cover, []
    frame = max(lefts, key=lambda left: lefts[left])
    count = 0
    beside: list[float] = []  # where a second column of it begins
    for line in cover.lines:
        cut = parts(line)
        low = line.base > 0.5 * cover.sheet.height
        wide = any(part.right - part.left > 0.6 * cover.sheet.width for part in cut)
        out = line.left <= frame - 2 * line.look.size
        if low or wide or not (out or any(abs(line.left - left) < 3 for left in beside)):
            break
        beside += [part.left for part in cut[1:]]
        count += 1
    return replace(cover, lines=cover.lines[count:]), list(cover.lines[:count])


def _without_stamp(cover: Leaf, running: Sequence[Line]) -> tuple[Leaf, list[Line]]:
    """A cover whose masthead has no rules (a scan's) without it.

    The block at the upper right that holds what the running heads repeat, such as the symbol, is
    the distribution block; the masthead stands above and beside it.
    """
    sheet = cover.sheet
    high = [
        part
        for line in cover.lines
        if line.base < _COVER * sheet.height
        for part in parts(line, 2.0)
    ]
    heads = [part for line in running for part in parts(line) if len(_mask(part.plain)) >= 5]
    stamps = [
        part
        for part in high
        if part.left > 0.5 * sheet.width and any(resembles(part.plain, h.plain) for h in heads)
    ]
    if not stamps:
        return cover, []
    edge, lowest = min(part.left for part in stamps) - 20, max(part.base for part in stamps)
    for part in high:
        if part.left > edge and 0 < part.base - lowest < 4 * part.look.size:
            lowest = part.base
    kept = tuple(line for line in cover.lines if line.base > lowest)
    return replace(cover, lines=kept), [line for line in cover.lines if line.base <= lowest]
