"""Word documents: tracked changes, comments, automatic numbers, notes, tables, in reading order."""

from collections.abc import Iterator
from pathlib import Path

from corpus.errors import BrokenDocument, NoText
from corpus.model import Source, reading_of
from corpus.readers.amendments import amended, mark
from corpus.readers.blocks import blocks, runs, spoken
from corpus.readers.docx.names import Element, w
from corpus.readers.docx.notes import Stories, attach_comments, attach_notes, note_style
from corpus.readers.docx.numbering import Numbering
from corpus.readers.docx.package import Package, opened
from corpus.readers.docx.properties import properties
from corpus.readers.docx.styles import Styles
from corpus.readers.docx.units import Units
from corpus.readers.docx.walk import Walk


def read(path: Path) -> Source:
    """Reads a DOCX file.

    The blocks' accepted readings are the text Word gives when all changes are accepted, their
    readings as issued the text when all are rejected; `Block.end` tells which breaks between blocks
    are themselves changes. Automatic numbers are those of the accepted text, so a paragraph deleted
    whole has none; comments and notes follow the block they belong to.

    Raises:
        DocumentError: one of `corpus.errors`, if it can't be read or holds no text.
    """
    with opened(path) as package:
        return _Reader(package).source()


class _Reader:
    """Reads the parts of one package."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._styles = Styles(self._related("styles"))
        self._numbering = Numbering(self._related("numbering"), self._styles)
        self._walk = Walk(self._styles, self._numbering)
        self._units = Units(self._styles, self._numbering)

    def source(self) -> Source:
        """Everything there is to say of the file."""
        body = self._body()
        units = spoken(self._units.of(self._walk.story(body)))
        self._units.set_charts()
        if not units:
            raise NoText(self._package.path)
        stories = Stories(self._walk, self._units)
        for kind in ("footnote", "endnote"):
            style = note_style(kind, self._related("settings"), body)
            attach_notes(units, kind, stories.of(self._related(f"{kind}s"), kind), style)
        placed = [each for unit in units for each in (unit, *unit.notes)]
        underlining = amended(placed)
        for unit in placed:
            mark(unit, underlining=underlining)
        loose = attach_comments(
            placed, self._related("comments"), self._related("commentsExtended"), stories
        )
        return Source(
            blocks=tuple(blocks(units, loose)),
            properties=properties(self._package.properties(), units),
            warnings=tuple(dict.fromkeys(self._walk.warnings)),
            furniture=tuple(self._furniture()),
        )

    def _body(self) -> Element:
        root = self._package.part(self._package.main)
        body = None if root is None else root.find(w("body"))
        if body is None:
            raise BrokenDocument(self._package.path, "no Word document in it")
        return body

    def _related(self, kind: str) -> Element | None:
        names = self._package.related(kind)
        return self._package.part(names[0]) if names else None

    def _furniture(self) -> Iterator[str]:
        seen: set[str] = set()
        for name in [*self._package.related("header"), *self._package.related("footer")]:
            root = self._package.part(name)
            for unit in () if root is None else self._units.of(self._walk.story(root), name):
                text = reading_of(tuple(runs(unit.items)), "accepted")
                if text and text not in seen:
                    seen.add(text)
                    yield text
