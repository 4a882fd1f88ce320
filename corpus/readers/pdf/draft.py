"""Blocks in the making: a paragraph's or table row's text, with where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from corpus.model import Box
from corpus.readers.pdf.headings import Heading
from corpus.readers.pdf.pages import shown
from corpus.readers.pdf.paragraphs import Group, Place
from corpus.readers.pdf.values import Line, Sheet
from corpus.readers.pdf.words import Vocabulary


@dataclass
class Draft:
    """A block in the making.

    Attributes:
        group: the lines of a paragraph; None for a row of a table or its caption.
        contents: it is a list of contents.
        marks: page and sign of the footnotes it refers to.
    """

    text: str
    page: int
    boxes: tuple[Box, ...]
    group: Group | None = None
    heading: Heading | None = None
    marks: list[tuple[int, str]] = field(default_factory=list)
    contents: bool = False


def text_of(lines: Sequence[Line], vocabulary: Vocabulary) -> str:
    """Lines as one text, the signs of marks and rules still in it."""
    return vocabulary.text([line.text for line in lines]).replace("\u00ad", "")


def boxes_of(group: Group) -> tuple[Box, ...]:
    """A box for each column a paragraph stands in."""
    runs: list[list[Place]] = []
    for place in group:
        if runs and runs[-1][0].column is place.column:
            runs[-1].append(place)
        else:
            runs.append([place])
    return tuple(box_of(run[0].column.sheet, [place.line for place in run]) for run in runs)


def box_of(sheet: Sheet, lines: Sequence[Line]) -> Box:
    """The box around lines of one page."""
    edges = (
        min(line.left for line in lines),
        min(line.top for line in lines),
        max(line.right for line in lines),
        max(line.bottom for line in lines),
    )
    return Box(sheet.number, *shown(sheet, *edges))
