"""Paragraphs as they stand once all changes are accepted.

A paragraph whose mark is deleted goes on in the next one: "A[-¶-]B" is one block, the break kept
as deleted words, so that rejecting the changes gives the two paragraphs back. A paragraph deleted
whole stays a block of its own, without accepted text. What is inserted needs no joining.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from corpus.model import Mark
from corpus.readers.docx.story import Item, Node, Para, Table, Words


@dataclass(slots=True)
class Group:
    """Paragraphs of the file that are one in the accepted text.

    Attributes:
        paragraphs: first to last.
        items: their words and points, with the breaks between them.
        end: the mark of the break after them (see `corpus.model.Block`).
    """

    paragraphs: list[Para]
    items: list[Item] = field(default_factory=list)
    end: Mark = "plain"

    def surviving(self) -> Para:
        """The paragraph whose style and number the accepted text has.

        Word keeps those of the last mark, unless nothing is left before it; a hidden mark lends the
        next paragraph's words to its own line.
        """
        first, last = self.paragraphs[0], self.paragraphs[-1]
        return last if says(last.items, "deleted") and not first.flows else first

    def survives(self) -> bool:
        """Whether anything of it is left in the accepted text, if only an empty line."""
        last = self.paragraphs[-1]
        hidden = last.end.mark == "deleted" or (last.flows and not self.items)
        return says(self.items, "deleted") or not hidden


def groups(nodes: Sequence[Node]) -> Iterator[Group | Table]:
    """Joins what accepting makes one; text boxes follow the paragraph they are anchored in."""
    current: Group | None = None
    for node in nodes:
        if isinstance(node, Table):
            yield from _closed(current, last=True)
            yield node
            current = None
            continue
        current = _joined(current, node)
        if not _goes_on(current):
            yield from _closed(current, last=False)
            current = None
    yield from _closed(current, last=True)


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
    if group is None:
        return Group([paragraph], list(paragraph.items))
    before = group.paragraphs[-1]
    if not before.flows:
        end = before.end
        group.items.append(Words("\n", "deleted", end.author, end.date, withdrawn=before.withdrawn))
    group.paragraphs.append(paragraph)
    group.items.extend(paragraph.items)
    return group


def _goes_on(group: Group) -> bool:
    last = group.paragraphs[-1]
    return (last.flows or last.end.mark == "deleted") and says(group.items, "deleted")


def _closed(group: Group | None, *, last: bool) -> Iterator[Group]:
    """The finished group; no paragraph follows the last one of a cell or before a table."""
    if group is None:
        return
    mark = group.paragraphs[-1]
    # A break inserted and deleted again is in neither reading; after a group without accepted text
    # an inserted one comes to the same.
    end: Mark = "inserted" if mark.withdrawn else mark.end.mark
    if last and end != "plain" and says(group.items, end):
        end = "plain"
    group.end = end
    yield group
