"""Web pages: headings, lists, tables, marks of change and notes, in reading order."""

from collections.abc import Sequence
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from corpus.errors import BrokenDocument, NoText
from corpus.model import Source, reading_of
from corpus.readers.amendments import amended, mark
from corpus.readers.blocks import blocks, runs
from corpus.readers.html.decode import decoded
from corpus.readers.html.elements import Node
from corpus.readers.html.notes import settle
from corpus.readers.html.properties import properties
from corpus.readers.html.walk import Walk
from corpus.readers.looks import looks_like_heading
from corpus.readers.unit import Unit, Words


def read(path: Path) -> Source:
    """Reads a web page saved as a file; nothing it refers to is fetched.

    Raises:
        DocumentError: one of `corpus.errors`, if it can't be read or holds no text.
    """
    root = _parsed(path)
    page = Walk(root)
    units = settle(page.main if _is_most(page.main, page.units) else page.units, page.places)
    if not units:
        raise NoText(path)
    placed = [each for unit in units for each in (unit, *unit.notes)]
    underlining = amended(placed)
    for unit in placed:
        _settle_role(unit)
        mark(unit, underlining=underlining)
    lines = (reading_of(tuple(runs(unit.items)), "accepted") for unit in page.foot)
    return Source(
        blocks=tuple(blocks(units, ())),
        properties=properties(root),
        warnings=tuple(dict.fromkeys(page.warnings)),
        furniture=tuple(dict.fromkeys(line for line in lines if line)),
    )


def _parsed(path: Path) -> Node:
    root = LexborHTMLParser(decoded(path)).root
    if root is None:
        raise BrokenDocument(path, "not a web page")
    return root


def _is_most(main: Sequence[Unit], units: Sequence[Unit]) -> bool:
    """Whether the part marked as main holds most of the page's words."""
    return _length(main) * 2 > _length(units)


def _length(units: Sequence[Unit]) -> int:
    return sum(len(i.text) for unit in units for i in unit.items if isinstance(i, Words))


def _settle_role(unit: Unit) -> None:
    """A number that is typed too isn't told twice; a line in bold is a heading."""
    text = "".join(item.text for item in unit.items if isinstance(item, Words)).lstrip(" (")
    if unit.label is not None and text.startswith((f"{unit.label}.", f"{unit.label})")):
        unit.label = None
    if unit.role == "body" and looks_like_heading(unit.items):
        unit.role = "heading"
