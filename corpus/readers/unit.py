"""What readers make blocks of: words that tell how they look, and the units they stand in."""

from dataclasses import dataclass, field
from typing import Literal

from corpus.model import Mark, Role

PointKind = Literal["start", "end", "comment", "footnote", "endnote", "section"]


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of text of one look."""

    text: str
    mark: Mark = "plain"
    author: str | None = None
    date: str | None = None
    withdrawn: bool = False
    struck: bool = False
    underlined: bool = False
    bold: bool = False
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """A place between words: where a comment's span starts or ends, where a note is referred to.

    Attributes:
        id: of the comment or note.
        mark: of the change the place stands in; a note with a deleted mark is deleted.
        shown: a note's mark where it is typed by hand ("*").
    """

    kind: PointKind
    id: str
    mark: Mark = "plain"
    shown: str = ""


Item = Words | Point


@dataclass(slots=True, eq=False)
class Unit:
    """A block in the making.

    Attributes:
        items: its words, and the places of comments and notes among them.
        anchor: the unit a note or comment belongs to.
    """

    items: list[Item]
    role: Role = "body"
    level: int = 0
    label: str | None = None
    end: Mark = "plain"
    tag: str | None = None
    author: str | None = None
    date: str | None = None
    quoted: str | None = None
    anchor: "Unit | None" = None
    notes: "list[Unit]" = field(default_factory=list)
    comments: "list[Unit]" = field(default_factory=list)

    def said(self) -> bool:
        """Whether it has any words, standing or struck."""
        return any(isinstance(item, Words) and item.text.strip() for item in self.items)
