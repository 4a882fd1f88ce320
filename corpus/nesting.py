"""What stands under what: headings under headings, paragraphs under headings, items under both."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from corpus.draft import Draft
from corpus.labels import Label
from corpus.ranks import Headings, Looks
from corpus.structure import series

_CHAIN = 100
"""Labelled headings inside one another that are told apart."""


def nest(drafts: Sequence[Draft]) -> None:
    """Gives every draft its heading path, and every item its parent."""
    headings = Headings(Looks.of(drafts))
    items = _Items()
    inner = _inner_numbers(drafts)
    following = _following_labels(drafts)
    for index, draft in enumerate(drafts):
        if draft.kind in {"heading", "title"}:
            headings.read(draft)
            items = _Items()
            continue
        draft.headings = headings.path()
        if draft.kind not in {"comment", "footnote"}:
            headings.close()
        if draft.kind in {"paragraph", "item"}:
            items.read(index, draft, following[index], numbered_item=index in inner)


@dataclass(slots=True)
class _Item:
    """An item that others may follow or stand under."""

    index: int
    values: dict[str, int] = field(default_factory=dict)
    indent: int = 0


class _Items:
    """The open list at one place: the paragraph it hangs on, and its innermost items."""

    def __init__(self) -> None:
        self._parent: int | None = None
        self._loose: int | None = None
        self._open: list[_Item] = []

    def read(self, index: int, draft: Draft, following: str | None, *, numbered_item: bool) -> None:
        """Takes the next paragraph or item, and says which of the two it is."""
        label = draft.label
        is_item = label.style == "letter" if label else draft.kind == "item"
        if not (is_item or numbered_item or self._is_inside(draft)):
            draft.kind = "paragraph"
            if label or not self._open:
                self._parent, self._loose, self._open = index, None, []
            else:
                # The list goes on after it only with its next label.
                self._loose = index
            return
        draft.kind = "item"
        item = _Item(index, _values(label), draft.block.level)
        depth = self._bulleted_depth(item) if label is None else self._depth(item, following)
        if self._loose is not None and (depth is None or label is None):
            self._parent, self._loose, self._open = self._loose, None, []
            depth = 0
        self._open = self._open[: len(self._open) if depth is None else depth]
        draft.parent = self._open[-1].index if self._open else self._parent
        self._open.append(item)

    def _is_inside(self, draft: Draft) -> bool:
        """Whether a number is set in deeper than the bullet it stands under."""
        bullets = [item.indent for item in self._open if item.indent and not item.values]
        return bool(bullets and draft.number and draft.block.level > bullets[-1])

    def _bulleted_depth(self, item: _Item) -> int:
        """Below the labelled items, and below the bullets that are set in less."""
        for depth, above in enumerate(self._open):
            if not above.values and above.indent >= item.indent:
                return depth
        return len(self._open)

    def _depth(self, item: _Item, following: str | None) -> int | None:
        """Where an item's label comes next or begins anew; None for a list inside the last item."""
        for depth in range(len(self._open) - 1, -1, -1):
            for style, value in item.values.items():
                if self._open[depth].values.get(style) == value - 1 and not (
                    style == "latin" and _opens_roman(item, following)
                ):
                    item.values = {style: value}
                    return depth
        item.values = _chosen(item.values)
        for depth, above in enumerate(self._open):
            if item.values.keys() & above.values.keys():
                return depth
        return self._bulleted_depth(item) if not self._is_deeper(item) else None

    def _is_deeper(self, item: _Item) -> bool:
        """Whether an item is set in deeper than all bullets it may stand under."""
        return all(above.values or above.indent < item.indent for above in self._open)


def _values(label: Label | None) -> dict[str, int]:
    """What a label counts in each script it may be of: "i" is one, or the ninth letter."""
    if label is None:
        return {}
    if label.number:
        return {"number": label.number}
    letter = label.text[:1].lower()
    values: dict[str, int] = {}
    if label.text in {letter, letter * 2}:
        script = "latin" if letter.isascii() else "other"
        order = "абвгдежзиклмнопрстуфхцчшщэюя".find(letter) + 1
        order = order or "أبجدهوزحطي".find(letter) + 1 or "一二三四五六七八九十".find(letter) + 1
        values[script] = (order or ord(letter) - 96) + 26 * (len(label.text) - 1)
    if label.roman:
        values["roman"] = label.roman
    return values


def _chosen(values: dict[str, int]) -> dict[str, int]:
    """Of the readings of a first label, the one that begins a list; else the Roman one."""
    for style, value in values.items():
        if value == 1:
            return {style: value}
    style = "roman" if "roman" in values and values["roman"] > 1 and len(values) == 1 else ""
    return {style: values[style]} if style else dict(list(values.items())[:1])


def _opens_roman(item: _Item, following: str | None) -> bool:
    """Whether "(i)" after "(h)" begins a list of its own: "(ii)" comes next."""
    return item.values.get("roman") == 1 and following == "ii"


def _following_labels(drafts: Sequence[Draft]) -> list[str | None]:
    """For each draft the text of the next label."""
    found: list[str | None] = [None] * len(drafts)
    label: str | None = None
    for index in range(len(drafts) - 1, -1, -1):
        found[index] = label
        if drafts[index].label:
            label = drafts[index].label.text  # type: ignore[union-attr]
    return found


def _inner_numbers(drafts: Sequence[Draft]) -> set[int]:
    """Numbered drafts that are items: a list 1, 2, 3 under paragraph 12, before paragraph 13."""
    numbered = [
        index
        for index, draft in enumerate(drafts)
        if draft.number and draft.kind in {"paragraph", "item"}
    ]
    found: set[int] = set()
    place = 0
    while place < len(numbered):
        chapeau = drafts[numbered[place]]
        place += 1
        if chapeau.text.endswith(":"):
            run = _run(drafts, numbered[place - 1 : place + _CHAIN])
            after = drafts[numbered[place + len(run)]] if place + len(run) < len(numbered) else None
            if run and _is_inner(chapeau, drafts[run[0]], after):
                found.update(run)
                place += len(run)
    return found


def _run(drafts: Sequence[Draft], numbered: Sequence[int]) -> list[int]:
    """The numbered drafts after the first that count 1, 2, 3 without a heading among them."""
    run: list[int] = []
    for before, index in pairwise(numbered):
        label = drafts[index].label
        headed = any(draft.kind == "heading" for draft in drafts[before + 1 : index])
        if headed or label is None or label.text != str(len(run) + 1):
            break
        run.append(index)
    return run


def _is_inner(chapeau: Draft, first: Draft, after: Draft | None) -> bool:
    if first.label is None or chapeau.label is None:
        return False
    if first.label.enclosed and not chapeau.label.enclosed:
        return True
    resumes = after is not None and after.number == chapeau.number + 1
    return resumes and series(first.label) == series(chapeau.label)
