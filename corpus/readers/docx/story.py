"""What a walk over a part yields: paragraphs and tables, their words marked."""

from dataclasses import dataclass, field

from corpus.model import Mark
from corpus.readers.docx.styles import Numbered
from corpus.readers.unit import Item


@dataclass(frozen=True, slots=True)
class Change:
    """A tracked change around words or a break: what, by whom, when."""

    mark: Mark
    author: str | None = None
    date: str | None = None


@dataclass(slots=True)
class Para:
    """One w:p.

    Attributes:
        items: words and points in order.
        end: the change of the paragraph mark; withdrawn where it is inserted and deleted.
        outline: heading level of its own, outermost 1; 0: explicitly none; None: its style tells.
        flows: its mark is hidden, so that the next paragraph goes on in its line.
        contents: an entry of a generated table of contents.
        ends_section: it is the last of its section.
        boxes: the text boxes anchored in it.
    """

    style: str | None = None
    numbered: Numbered | None = None
    outline: int | None = None
    items: list[Item] = field(default_factory=list)
    end: Change = Change("plain")
    withdrawn: bool = False
    flows: bool = False
    contents: bool = False
    ends_section: bool = False
    boxes: "list[Node]" = field(default_factory=list)


@dataclass(slots=True)
class Row:
    """One table row: its cells' contents, and its own tracked change."""

    change: Change = Change("plain")
    cells: "list[list[Node]]" = field(default_factory=list)


@dataclass(slots=True)
class Table:
    """One w:tbl."""

    rows: list[Row] = field(default_factory=list)


Node = Para | Table
