"""Marks of notes that a converter left in the words: "the Compact,3 which" and "the fund [3]".

Such a number is a mark only where a note with that tag stands in the text and lacks its place.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from corpus.model import Block, Run

_MARK = re.compile(
    r"(?<=[^\W\d_][.,;:)”\"’])(?P<glued>\d{1,3})(?=\s|\Z)"
    r"|(?<=[^\W\d_]{3})(?P<behind>\d{1,2})(?=[\s.,;:]|\Z)"
    r"|\s?\\?\[(?P<square>\d{1,3})\\?\]"
)

BOXED = re.compile(r"(?P<lead>[ \t*•-]{0,8})\[(?P<number>\d{1,3})\][ \t]+(?=\S)")
"""How a note or a paragraph numbered in brackets begins."""
_FEW = 3
"""So many numbers in brackets that count up may number paragraphs."""


def boxed_numbers(text: str) -> frozenset[str]:
    """Numbers in brackets, "[12]", that begin lines and count up, and mark no place of a note."""
    begun = re.findall(r"^[ \t*•-]{0,8}\[(\d{1,3})\][ \t]+(?=\S)", text, re.MULTILINE)
    marks = set(re.findall(r"\S ?\[(\d{1,3})\]", text))
    steps = [int(b) - int(a) for a, b in pairwise(begun)]
    counted = len(begun) >= _FEW and all(step == 1 for step in steps)
    return frozenset(begun) if counted and marks.isdisjoint(begun) else frozenset()


def take_marks(blocks: Sequence[Block]) -> list[Block]:
    """The blocks without such marks, and notes that know the block theirs stood in."""
    places = {
        block.tag: index
        for index, block in reversed(list(enumerate(blocks)))
        if block.role == "footnote" and block.anchor is None and block.tag
    }
    found = list(blocks)
    for index, block in enumerate(blocks):
        if not places:
            break
        if block.role in {"body", "item", "heading", "table"}:
            runs, tags = _taken(block.runs, frozenset(places))
            found[index] = replace(found[index], runs=runs) if tags else found[index]
            for tag in tags & places.keys():
                note = places.pop(tag)
                found[note] = replace(found[note], anchor=index)
    return found


def _taken(runs: Sequence[Run], tags: frozenset[str]) -> tuple[tuple[Run, ...], set[str]]:
    taken: set[str] = set()

    def without(match: re.Match[str]) -> str:
        tag = match["glued"] or match["behind"] or match["square"]
        if tag not in tags:
            return match[0]
        taken.add(tag)
        return ""

    kept = tuple(replace(run, text=_MARK.sub(without, run.text)) for run in runs)
    return kept, taken
