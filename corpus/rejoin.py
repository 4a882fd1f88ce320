"""Rejoining paragraphs that a page break, a margin comment or a false list item cut in two."""

import re
from collections.abc import Sequence
from dataclasses import replace

from corpus.headings import is_heading_like, is_unfinished
from corpus.labels import split_label
from corpus.model import Block, Run

_CLOSED = re.compile(r"[.!?:;…][\"'”’»)\]]*\Z|[;,]\s*(?:and|or)\Z|[.!?][\"'”’»)\]]*\s*\([^()]*\)\Z")
_GLUED = re.compile(r"(?<=[.!?\"”’)])\s+(?=[a-z])")
_ABBREVIATION = re.compile(
    r"\b(?:e\.g|i\.e|etc|cf|p|pp|para|paras|art|no|vs|al)\.\Z", re.IGNORECASE
)


def rejoin(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Blocks with their interrupted paragraphs whole again, in the place where they begin."""
    done: list[Block] = []
    numbered = sum(_is_numbered(block) for block in blocks) * 2 > sum(
        block.role in {"body", "item"} for block in blocks
    )
    for index, block in enumerate(blocks):
        opened = _open_before(done)
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        if opened is not None and _continues(done[opened], block, following, numbered=numbered):
            _join(done, opened, block)
        else:
            done.append(block)
        if following is None or following.role != "comment":
            _unglue(done, following)
    return tuple(done)


def _is_numbered(block: Block) -> bool:
    found = split_label(block.text)
    return block.role in {"body", "item"} and found is not None and found[0].number > 0


def _open_before(done: Sequence[Block]) -> int | None:
    """The paragraph that may go on: the last block before any comments and notes."""
    for index in range(len(done) - 1, -1, -1):
        if done[index].role in {"body", "item"}:
            return index
        if done[index].role not in {"comment", "footnote"}:
            return None
    return None


def _continues(opened: Block, block: Block, following: Block | None, *, numbered: bool) -> bool:
    before, text = opened.text, block.text
    if not text or not before or _CLOSED.search(before):
        return False
    if block.role == "item":
        return _is_false_item(before, text, following)
    if block.role != "body" or split_label(text, _number(opened)):
        return False
    if is_heading_like(text):
        return is_unfinished(before) and not before.endswith(",")
    # In a numbered text, a whole unnumbered sentence after an unfinished paragraph is its rest.
    return text[0].islower() or is_unfinished(before) or (numbered and _is_numbered(opened))


def _is_false_item(before: str, text: str, following: Block | None) -> bool:
    alone = following is None or following.role != "item" or _is_numbered(following)
    return alone and text[0].islower() and is_unfinished(before) and not before.endswith(",")


def _number(block: Block) -> int | None:
    found = split_label(block.text)
    return found[0].number if found else None


def _join(done: list[Block], opened: int, block: Block) -> None:
    first = done[opened]
    done[opened] = replace(
        first, runs=(*first.runs, Run(" "), *block.runs), boxes=(*first.boxes, *block.boxes)
    )


def _unglue(done: list[Block], following: Block | None) -> None:
    """Gives an open paragraph its end back where it is glued to the comment printed before it."""
    if not done or done[-1].role != "comment":
        return
    opened = _open_before(done)
    if opened is None or _CLOSED.search(done[opened].text):
        return
    if following is not None and following.role == "body" and following.text[:1].islower():
        return
    comment = done[-1]
    text = "".join(run.text for run in comment.runs)
    places = [m for m in _GLUED.finditer(text) if not _ABBREVIATION.search(text[: m.start()])]
    if places:
        cut = places[-1]
        done[-1] = replace(comment, runs=(Run(text[: cut.start()]),))
        _join(done, opened, replace(comment, runs=(Run(text[cut.end() :]),), boxes=()))
