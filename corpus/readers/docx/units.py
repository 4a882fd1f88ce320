"""Paragraphs and table rows as units: role, level and number decided, words marked."""

from collections.abc import Iterator, Sequence

from corpus.model import Mark, Role
from corpus.readers.docx.join import Group, groups, says
from corpus.readers.docx.numbering import Number, Numbering
from corpus.readers.docx.story import Node, Para, Row, Table
from corpus.readers.docx.styles import Styles
from corpus.readers.looks import is_prose, looks_like_heading
from corpus.readers.unit import Item, Unit, Words

_STYLED_HEADING_LENGTH = 300
_ENTRY_LENGTH = 80
_CHART = 8


class Units:
    """Makes units of one document's stories, its automatic numbers counted on the way.

    Attributes:
        entries: text boxes of a few words.
    """

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self._styles = styles
        self._numbering = numbering
        self.entries: list[Unit] = []

    def set_charts(self) -> None:
        """Makes rows of the few words in each box, where so many of them are a chart."""
        if len(self.entries) >= _CHART:
            for unit in self.entries:
                unit.role = "table"

    def of(self, nodes: Sequence[Node], story: str = "") -> Iterator[Unit]:
        """Units in reading order; text boxes after the paragraph they are anchored in."""
        for group in groups(nodes):
            if isinstance(group, Table):
                yield from self._of_table(group, story)
                continue
            number = self._count(group, story)
            if not any(self._is_contents(paragraph) for paragraph in group.paragraphs):
                yield self._of_group(group, number, story)
            for box in (p.boxes for p in group.paragraphs if p.boxes):
                yield from self.of(box, "box")

    def _of_group(self, group: Group, number: Number | None, story: str) -> Unit:
        unit = Unit(group.items, end=group.end, label=number.label if number else None)
        unit.role, unit.level = self._role(group, number)
        if not story and unit.role == "body" and number is None and looks_like_heading(unit.items):
            unit.role = "heading"  # a bold line in a text box or a note heads nothing
        if story == "box" and unit.role == "body" and number is None and _is_entry(unit):
            self.entries.append(unit)
        return unit

    def _of_table(self, table: Table, story: str) -> Iterator[Unit]:
        framed = all(len(row.cells) == 1 for row in table.rows)
        for row in table.rows:
            if framed and row.change.mark == "plain":  # a frame around text
                yield from self.of(row.cells[0], story)
                continue
            unit = Unit(self._row(row, story), role="table", end=row.change.mark)
            yield unit
            for box in _boxes(row):
                yield from self.of(box, "box")

    def _row(self, row: Row, story: str) -> list[Item]:
        items: list[Item] = []
        for nth, cell in enumerate(row.cells):
            if nth:
                items.append(Words("\t", row.change.mark, row.change.author, row.change.date))
            items.extend(self._cell(cell, story))
        return items

    def _cell(self, nodes: Sequence[Node], story: str) -> list[Item]:
        """A cell's words, its paragraphs set apart by line breaks, its numbers written out."""
        items: list[Item] = []
        parting: Mark | None = None
        for group in groups(nodes):
            if parting is not None:
                items.append(Words("\n", parting))
            if isinstance(group, Table):
                for nth, row in enumerate(group.rows):
                    items.extend([Words("\n")] if nth else [])
                    items.extend(self._row(row, story))
                parting = "plain"
                continue
            number = self._count(group, story)
            if number is not None and number.shown and says(group.items, "deleted"):
                items.append(Words(f"{number.shown} "))
            items.extend(group.items)
            parting = group.end
        return items

    def _count(self, group: Group, story: str) -> Number | None:
        """The number of a paragraph that stands in the accepted text; deleted ones don't count."""
        numbered = group.surviving().numbered
        if numbered is None or not group.survives():
            return None
        return self._numbering.next(numbered, story)

    def _role(self, group: Group, number: Number | None) -> tuple[Role, int]:
        paragraph = group.surviving()
        if self._styles.is_title(paragraph.style):
            return "title", 0
        level = paragraph.outline
        if level is None:
            level = self._styles.heading(paragraph.style)
        if level and not is_prose(group.items, _STYLED_HEADING_LENGTH):
            return "heading", level
        return ("item", number.level) if number is not None and number.item else ("body", 0)

    def _is_contents(self, paragraph: Para) -> bool:
        return paragraph.contents or self._styles.is_contents(paragraph.style)


def _is_entry(unit: Unit) -> bool:
    """Whether a unit is a few words rather than a sentence."""
    text = "".join(item.text for item in unit.items if isinstance(item, Words)).strip()
    return len(text) < _ENTRY_LENGTH and not text.endswith((".", ";", ",", "?"))


def _boxes(row: Row) -> Iterator[list[Node]]:
    for cell in row.cells:
        for node in cell:
            if isinstance(node, Para):
                if node.boxes:
                    yield node.boxes
            else:
                for inner in node.rows:
                    yield from _boxes(inner)
