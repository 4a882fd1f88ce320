"""The values inside the PDF reader: pieces of text and rules on a page, lines made of them."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

# Signs that travel inside the text until blocks are made. They are private-use characters, which
# the fonts' own letters never are (see `fonts.clean`).

RAISED, LOWERED = "\ue000", "\ue001"
"""Around a raised sign inside a word, until it is known whether a footnote has it."""

DOUBT = "\ue002"
"""A space that may be none: too narrow for its line, or put there by character recognition."""

STRUCK, UNSTRUCK = "\ue003", "\ue004"
"""Around letters with a rule through them."""

LINED, UNLINED = "\ue005", "\ue006"
"""Around letters with a rule under them."""


_PLAIN = {ord(DOUBT): " ", **dict.fromkeys(map(ord, (STRUCK, UNSTRUCK, LINED, UNLINED)))}


class Look(NamedTuple):
    """How text looks; size in points."""

    size: float
    bold: bool
    italic: bool


class Piece(NamedTuple):
    """Letters shown without a space between them, in points from the page's top left corner.

    Attributes:
        base: the baseline.
        spaced: whether the stream has a space before it.
        space: width of a space in its font; 0 for invisible text.
    """

    text: str
    left: float
    right: float
    base: float
    look: Look
    spaced: bool
    space: float


class Rule(NamedTuple):
    """A thin straight line, drawn or filled, in points from the page's top left corner."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def flat(self) -> bool:
        """Whether it lies rather than stands."""
        return self.right - self.left >= self.bottom - self.top


class Word(NamedTuple):
    """Letters between two spaces; raised signs in them stand between RAISED and LOWERED.

    Attributes:
        doubt: the space before it may be none.
    """

    text: str
    left: float
    right: float
    look: Look
    doubt: bool = False


@dataclass(frozen=True)
class Line:
    """Words on one baseline, left to right as they stand; `words` in reading order."""

    words: tuple[Word, ...]
    left: float
    right: float
    base: float
    look: Look

    @cached_property
    def text(self) -> str:
        """Its words."""
        return "".join(
            f"{(DOUBT if word.doubt else ' ') if index else ''}{word.text}"
            for index, word in enumerate(self.words)
        )

    @cached_property
    def plain(self) -> str:
        """Its words without the signs of rules, doubtful spaces as spaces."""
        return self.text.translate(_PLAIN)

    @property
    def top(self) -> float:
        """Upper edge of its letters, near enough."""
        return self.base - 0.75 * self.look.size

    @property
    def bottom(self) -> float:
        """Lower edge of its letters, near enough."""
        return self.base + 0.25 * self.look.size


class Remark(NamedTuple):
    """A comment made with a PDF viewer.

    Attributes:
        date: ISO 8601, "" where it isn't known.
        areas: the rectangles it marks, or where its sign stands.
        marks: whether the areas mark words.
    """

    text: str
    author: str
    date: str
    areas: tuple[Rule, ...]
    marks: bool


@dataclass(frozen=True)
class Sheet:
    """What is painted on one page, turned so that its text stands upright.

    Attributes:
        number: counted from 1.
        turn: quarter turns between the page as shown and as read here.
        images: share of the page that pictures cover.
        remarks: the comments made on it.
        crowded: it holds more than a page of text can, and wasn't read.
        mirrored: its places are measured from the right, as its script runs right to left.
        unread: letters that can't be told, because their font doesn't say what they are.
    """

    number: int
    width: float
    height: float
    pieces: tuple[Piece, ...] = ()
    rules: tuple[Rule, ...] = ()
    turn: int = 0
    images: float = 0.0
    unread: int = 0
    remarks: tuple[Remark, ...] = ()
    mirrored: bool = False
    crowded: bool = False

    @property
    def recognised(self) -> bool:
        """Whether most of its text is invisible, laid over a scan by character recognition."""
        return 2 * sum(piece.space == 0 for piece in self.pieces) > len(self.pieces)


@dataclass(frozen=True)
class Leaf:
    """A page as lines, furniture and notes still among them.

    Attributes:
        sheet: its measures and rules.
        lines: top to bottom.
    """

    sheet: Sheet
    lines: tuple[Line, ...]

    @property
    def number(self) -> int:
        """Its page, counted from 1."""
        return self.sheet.number
