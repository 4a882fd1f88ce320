"""Paragraphs as they stand once all changes are accepted.

A paragraph whose mark is deleted goes on in the next one: "A[-¶-]B" is one block, the break kept
as deleted words, so that rejecting the changes gives the two paragraphs back. A paragraph deleted
whole stays a block of its own, without accepted text. What is inserted needs no joining.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from corpus.model import Mark, Reading
from corpus.readers.docx.story import Node, Para, Table
from corpus.readers.unit import Item, Words

# The readings in which a break is one.
_BOTH: frozenset[Reading] = frozenset({"accepted", "issued"})
_VISIBLE: dict[Mark, frozenset[Reading]] = {
    "plain": _BOTH,
    "inserted": frozenset({"accepted"}),
    "deleted": frozenset({"issued"}),
}


@dataclass(slots=True)
class Group:
    """Paragraphs of the file that are one in the accepted text.

    Attributes:
        paragraphs: first to last.
        items: their words and points, with the breaks between them.
        tail: the readings in which the break after them is one.
    """

    paragraphs: list[Para]
    items: list[Item]
    tail: frozenset[Reading] = field(default=_BOTH)

    @property
    def end(self) -> Mark:
        """The mark of the break after it (see `corpus.model.Block`).

        A break in neither reading only follows groups without accepted text, where an inserted one
        comes to the same.
        """
        if self.tail == _BOTH:
            return "plain"
        return "deleted" if "issued" in self.tail else "inserted"

    def surviving(self) -> Para:
        """The paragraph whose style and number the accepted text has.

        Word keeps those of the last mark, unless nothing is left before it; a hidden mark lends the
        next paragraph's words to its own line.
        """
        first, last = self.paragraphs[0], self.paragraphs[-1]
        return last if says(last.items, "deleted") and not first.flows else first

    def survives(self) -> bool:
        """Whether anything of it is left in the accepted text, if only an empty line."""
        hidden = self.paragraphs[-1].flows and not self.items
        return says(self.items, "deleted") or ("accepted" in self.tail and not hidden)


def groups(nodes: Sequence[Node]) -> Iterator[Group | Table]:
    """Joins what accepting makes one."""
    current: Group | None = None
    for nth, node in enumerate(nodes):
        if isinstance(node, Table):
            yield node
            continue
        current = _joined(current, node)
        is_last = nth + 1 == len(nodes) or isinstance(nodes[nth + 1], Table)
        if is_last:
            _keep_break(current)
        if is_last or not _goes_on(current):
            yield current
            current = None


def says(items: Sequence[Item], without: Mark) -> bool:
    """Whether words are left when those of one mark are taken out."""
    return any(
        isinstance(item, Words)
        and item.mark != without
        and not (item.withdrawn and without == "inserted")
        and item.text.strip()
        for item in items
    )


def _joined(group: Group | None, paragraph: Para) -> Group:
    visible = frozenset[Reading]() if paragraph.withdrawn else _VISIBLE[paragraph.end.mark]
    if group is None:
        return Group([paragraph], list(paragraph.items), visible)
    before = group.paragraphs[-1]
    group.paragraphs.append(paragraph)
    if not any(isinstance(item, Words) for item in paragraph.items):
        group.items.extend(paragraph.items)
        group.tail |= visible  # an empty line: two breaks are one where either is
        return group
    if not before.flows:
        withdrawn = "issued" not in group.tail
        group.items.append(Words("\n", "deleted", before.end.author, before.end.date, withdrawn))
    group.items.extend(paragraph.items)
    group.tail = visible
    return group


def _goes_on(group: Group) -> bool:
    flows = group.paragraphs[-1].flows
    return (flows or "accepted" not in group.tail) and says(group.items, "deleted")


def _keep_break(group: Group) -> None:
    """What comes before a table or last in a cell keeps its break, where it says something."""
    without: dict[Reading, Mark] = {"accepted": "deleted", "issued": "inserted"}
    group.tail |= {reading for reading in _BOTH if says(group.items, without[reading])}
