"""Page furniture: what returns at the head or foot of the pages, told by place and repetition."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from corpus.readers.pdf.lines import parts
from corpus.readers.pdf.values import Leaf, Line, Rule

_BAND = 0.15  # of the page's height: where running heads and feet may stand
_COVER = 0.42  # of the first page's height: how far down a masthead may reach
_NUMBER = re.compile(
    r"\W*(?:[^\W\d]{1,7}\.?\W+)?(\d{1,4})(?:\s*(?:/|[^\W\d]{1,4})\s*(\d{1,4}))?\W*\Z"
)
_DIGIT = re.compile(r"\d+")


def part_furniture(leaves: Sequence[Leaf]) -> tuple[list[Leaf], list[str]]:
    """The pages without their furniture, and the furniture's texts, each once."""
    bands = [_band_parts(leaf) for leaf in leaves]
    offset = _page_offset(leaves, bands)
    kept: list[Leaf] = []
    removed: list[str] = []
    for index, leaf in enumerate(leaves):
        around = [bands[i] for i in _neighbours(index, len(leaves))]
        out = _running(leaf, bands[index], around, offset)
        out |= _above_rule(leaf, first=index == 0)
        removed += [line.text for line in leaf.lines if id(line) in out]
        kept.append(replace(leaf, lines=tuple(line for line in leaf.lines if id(line) not in out)))
    if kept:
        kept[0], foot = _cover_foot(kept)
        removed += foot
    return kept, list(dict.fromkeys(removed))


def wide_rules(rules: Iterable[Rule], width: float) -> list[float]:
    """Heights at which flat rules together cross at least half the page's width."""
    heights: list[tuple[float, float]] = []
    for rule in sorted((rule for rule in rules if rule.flat), key=lambda rule: rule.top):
        if heights and rule.top - heights[-1][0] < 2.5:
            heights[-1] = (heights[-1][0], heights[-1][1] + rule.right - rule.left)
        else:
            heights.append((rule.top, rule.right - rule.left))
    return [top for top, length in heights if length >= 0.5 * width]


def _band_parts(leaf: Leaf) -> list[Line]:
    height = leaf.sheet.height
    inside = [
        line
        for line in leaf.lines
        if line.base < _BAND * height or line.base > (1 - _BAND) * height
    ]
    return [part for line in inside for part in parts(line)]


def _neighbours(index: int, count: int) -> list[int]:
    """The pages compared with one: enough for chapters' own heads, and for left and right pages."""
    near = [i for i in range(max(0, index - 6), min(count, index + 7)) if i != index]
    return near


def _mask(text: str) -> str:
    return _DIGIT.sub("#", text).casefold().strip()


def _alike(one: Line, other: Line, height: float) -> bool:
    if abs(one.base - other.base) > 0.025 * height:
        return False
    first, second = _mask(one.text), _mask(other.text)
    if first == second:
        return True
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return (
        min(len(first), len(second)) >= 5
        and matcher.quick_ratio() >= 0.85
        and matcher.ratio() >= 0.85
    )


def _page_offset(leaves: Sequence[Leaf], bands: Sequence[Sequence[Line]]) -> int | None:
    """Printed page number minus place in the file, if most pages that print one agree."""
    votes: dict[int, int] = {}
    for leaf, band in zip(leaves, bands, strict=True):
        for number in {n for part in band if (n := _printed(part)) is not None}:
            votes[number - leaf.number] = votes.get(number - leaf.number, 0) + 1
    if not votes:
        return None
    best = max(votes, key=lambda offset: (votes[offset], -abs(offset)))
    return best if votes[best] >= 2 or best == 0 else None


def _printed(part: Line) -> int | None:
    match = _NUMBER.match(part.text)
    return int(match[1]) if match else None


def _running(
    leaf: Leaf, band: Sequence[Line], around: Sequence[Sequence[Line]], offset: int | None
) -> set[int]:
    """Lines at the head and foot all of whose parts return elsewhere, from the edges inward."""
    height = leaf.sheet.height
    need = 2 if len(around) > 3 else 1

    def returns(part: Line) -> bool:
        if offset is not None and _printed(part) == leaf.number + offset:
            return True
        return sum(any(_alike(part, other, height) for other in page) for page in around) >= need

    returning = {part.base for part in band if returns(part)}
    lone = {part.base for part in band} - returning
    out: set[int] = set()
    for lines in (leaf.lines, leaf.lines[::-1]):
        for line in lines:
            bases = {part.base for part in band if part.base == line.base}
            if not bases or bases & lone:
                break
            out.add(id(line))
    return out


def _above_rule(leaf: Leaf, *, first: bool) -> set[int]:
    """Lines above the rule under a running head; above the last rule of a masthead on a cover."""
    sheet = leaf.sheet
    reach = _COVER if first else _BAND * 0.8
    tops = [top for top in wide_rules(sheet.rules, sheet.width) if top < reach * sheet.height]
    standing = [
        rule for rule in sheet.rules if not rule.flat and rule.bottom < reach * sheet.height
    ]
    for top in reversed(tops):
        above = [line for line in leaf.lines if line.base < top]
        short = all(
            part.right - part.left < 0.5 * sheet.width for line in above for part in parts(line)
        )
        if len(above) <= (16 if first else 5) and short and len(standing) < 3:
            return {id(line) for line in above}
    return set()


def _cover_foot(leaves: Sequence[Leaf]) -> tuple[Leaf, list[str]]:
    """A cover without the job number and bar code below its text."""
    cover = leaves[0]
    height = cover.sheet.height
    floor = max((leaf.lines[-1].base for leaf in leaves[1:] if leaf.lines), default=height)
    out: list[Line] = []
    for line in reversed(cover.lines):
        letters = sum(char.isalpha() for char in line.text)
        digits = sum(char.isdigit() for char in line.text)
        low = line.base > 0.88 * height
        if line.base > floor + line.look.size or (low and digits > letters):
            out.append(line)
        else:
            break
    gone = {id(line) for line in out}
    kept = tuple(line for line in cover.lines if id(line) not in gone)
    return replace(cover, lines=kept), [line.text for line in reversed(out)]
