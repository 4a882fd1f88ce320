"""Paragraphs in the making: blocks with their printed labels taken off."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from corpus.labels import Label, drop_start, split_bullet, split_label, split_number, standing
from corpus.model import Block, Kind, Run, reading_of

_SAID = re.compile(r"(?:\[[^\[\]]*\]\s*)?\[*")
"""What stands in brackets before a label, which is text of the paragraph."""

_FEW = 3
"""So many numbers without a point that count up are labels."""


@dataclass(slots=True)
class Draft:
    """A paragraph in the making.

    Attributes:
        block: what the reader saw.
        runs: its text without label and bullet, marks kept.
        label: its printed or automatic label.
        text: the accepted reading of its runs.
        kind: what it is, as far as known.
        headings: the path of headings above it.
        parent: index of the paragraph it is an item of.
        attached: index of the paragraph a comment or note belongs to.
    """

    block: Block
    runs: tuple[Run, ...]
    label: Label | None = None
    text: str = field(init=False)
    kind: Kind = field(init=False)
    headings: tuple[str, ...] = ()
    parent: int | None = None
    attached: int | None = None

    def __post_init__(self) -> None:
        self.text = reading_of(self.runs, "accepted")
        self.kind = "paragraph" if self.block.role == "body" else self.block.role

    @property
    def number(self) -> int:
        """The number of its label, 0 for letters and where it has none."""
        return self.label.number if self.label else 0


def drafts_of(blocks: Sequence[Block]) -> list[Draft]:
    """A draft for every block, in the same order."""
    drafts: list[Draft] = []
    last: int | None = None
    for block in blocks:
        if block.role in {"body", "item", "heading"}:
            drafts.append(_labelled(block, last))
            last = drafts[-1].number or last
        else:
            drafts.append(Draft(block, block.runs))
    _label_bare_numbers(drafts)
    lone = _lone_initials(drafts)
    return [
        Draft(draft.block, _without_bullet(draft.block.runs)) if index in lone else draft
        for index, draft in enumerate(drafts)
    ]


def _label_bare_numbers(drafts: list[Draft]) -> None:
    """Takes numbers without a point for labels where they count up, or fill a gap in the count."""
    run: list[tuple[int, Label, int]] = []
    for index in range(len(drafts)):
        _label_section(drafts, index)
        draft = drafts[index]
        found = None
        if draft.label is None and draft.kind in {"paragraph", "item"}:
            found = split_number(standing(draft.runs))
        label, length = found or (draft.label, 0)
        if label is None or label.style != "number" or label.enclosed:
            continue
        if run and not _comes_next(run[-1][1], label):
            _label_run(drafts, run)
            run = []
        run.append((index, label, length))
    _label_run(drafts, run)


def _label_section(drafts: list[Draft], index: int) -> None:
    """Takes the number of "2 Financing" for its label where "2.1" comes next."""
    found = split_number(standing(drafts[index].runs)) if drafts[index].label is None else None
    below = drafts[index + 1].label if index + 1 < len(drafts) else None
    if found and below and below.style == "decimal" and below.text == f"{found[0].text}.1":
        runs = drop_start(drafts[index].runs, found[1])
        drafts[index] = Draft(drafts[index].block, runs, found[0])


def _comes_next(before: Label, label: Label) -> bool:
    same = label.number == before.number and label.text != str(label.number)
    return same or label.number == before.number + 1


def _label_run(drafts: list[Draft], run: Sequence[tuple[int, Label, int]]) -> None:
    bare = [(index, label, length) for index, label, length in run if length]
    if len(bare) < _FEW and (not run or run[0][2] or run[-1][2]):
        return
    for index, label, length in bare:
        runs = drop_start(drafts[index].runs, length)
        drafts[index] = Draft(drafts[index].block, runs, label)


def _labelled(block: Block, last: int | None) -> Draft:
    runs = _without_bullet(block.runs)
    if block.label:
        given = split_label(f"{block.label} X", last) or split_label(f"{block.label}. X", last)
        label = given[0] if given else Label(block.label, 0, "capital")
        return _with_adverb(block, runs, label)
    text = standing(runs)
    lead = len(text) - len(text.lstrip())
    found = split_label(text.lstrip(), last)
    if found is None:
        return _struck(block, runs, last)
    label, length = found
    rest = drop_start(runs, lead + length)
    said = _SAID.match(text.lstrip()[:length])
    if said and said[0]:
        rest = (Run(said[0]), *rest)
    return Draft(block, rest, label) if standing(rest).strip(" [") else Draft(block, runs)


def _with_adverb(block: Block, runs: tuple[Run, ...], label: Label) -> Draft:
    """A paragraph with an automatic label, "13.", that "bis" typed behind it may go on."""
    text = standing(runs)
    found = split_label(f"{label.text} {text}") if text[:1].islower() else None
    if found is None or not re.fullmatch(r"\d+[a-z]{3,}\d*", found[0].text):
        return Draft(block, runs, label)
    rest = drop_start(runs, found[1] - len(label.text) - 1)
    return Draft(block, rest, found[0]) if standing(rest) else Draft(block, runs, label)


def _struck(block: Block, runs: tuple[Run, ...], last: int | None) -> Draft:
    """A paragraph struck out as a whole keeps its label, whether or not that is struck out too."""
    struck = tuple(replace(run, mark="plain") for run in runs if run.mark == "deleted")
    issued = reading_of(runs, "issued")
    found = split_label(issued, last) if struck else None
    if found is None:
        return Draft(block, runs)
    label, length = found
    kept = standing(runs).strip()
    if kept not in {"", issued[:length].strip()}:
        return Draft(block, runs)
    text = standing(struck)
    words = struck if kept else drop_start(struck, len(text) - len(text.lstrip()) + length)
    return Draft(block, tuple(replace(run, mark="deleted") for run in words), label)


def _without_bullet(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    text = standing(runs)
    bare = split_bullet(text)
    return drop_start(runs, len(text) - len(bare)) if bare != text and bare else runs


def _lone_initials(drafts: Sequence[Draft]) -> set[int]:
    """Drafts whose capital letter is a person's initial: no letter beside it labels another."""
    capitals = {
        index: draft.label
        for index, draft in enumerate(drafts)
        if draft.label and draft.label.style == "capital" and not draft.block.label
    }
    letters = {label.text for label in capitals.values()}
    romans = {label.roman for label in capitals.values()}
    return {
        index
        for index, label in capitals.items()
        if len(label.text) == 1
        and label.text.isascii()
        and label.text != "I"
        and not letters & {chr(ord(label.text) - 1), chr(ord(label.text) + 1)}
        and not (label.roman and romans & {label.roman - 1, label.roman + 1})
    }
