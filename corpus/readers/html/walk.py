"""A walk over a page into units: its blocks, items, rows and headings, their words marked."""

import re
from dataclasses import replace

from corpus.model import Role
from corpus.readers.html.elements import (
    LISTS,
    Node,
    akn,
    heading_level,
    is_block,
    is_comment_list,
    is_left_out,
)
from corpus.readers.html.lists import List, opened
from corpus.readers.html.notes import holds, reference_of, split_superscripts
from corpus.readers.html.state import State, within
from corpus.readers.html.tables import data_tables
from corpus.readers.html.tree import travel
from corpus.readers.unit import Point, Unit

_SPACE = re.compile(r"[ \t\n\r\f\v]+")
_BLANK_LINES = re.compile(r"\n[ \t\r]*\n\s*")
_INVISIBLE = str.maketrans("", "", "\u00ad\u200b\ufeff")
_CELLS = frozenset({"td", "th"})


class Walk:
    """Reads one page.

    Attributes:
        warnings: what was not read.
        units: in reading order, without the page's foot.
        main: those that stand in the page's main part.
        foot: those of the page's foot.
        places: the unit that each id of the page stands in.
    """

    def __init__(self, root: Node) -> None:
        self.warnings: list[str] = []
        self.units: list[Unit] = []
        self.main: list[Unit] = []
        self.foot: list[Unit] = []
        self.places: dict[str, Unit] = {}
        self._data_tables = data_tables(root)
        self._state = State()
        self._around: list[State] = []
        self._lists: list[List] = []
        self._items = 0
        self._unit = Unit([])
        self._ids: list[str] = []
        self._spaced = True  # white space stands before this place, so more doesn't count
        self._broken = False  # a line break stands before it
        self._line_due = False  # a line of a cell has ended, which matters if another follows
        self._numbered = False  # only a number so far, which its text follows
        travel(root, self._enter, self._leave)
        self._end()

    def _enter(self, node: Node) -> bool:
        if node.tag == "-text":
            self._read(node.text_content or "")
            return False
        if not node.is_element_node or is_left_out(node):
            return False
        if is_comment_list(node):
            self.warnings.append("The comments of this page were not read; the Word file has them.")
            return False
        self._ids += [name for key in ("id", "name") if (name := node.attributes.get(key))]
        reference = reference_of(node)
        if reference is not None:
            self._refer(reference)
            return False
        if node.tag == "br":
            self._break_line()
        elif is_block(node):
            self._break(in_row=self._state.row)
        self._around.append(self._state)
        self._state = within(self._state, node, data=node.mem_id in self._data_tables)
        self._begin(node)
        return True

    def _leave(self, node: Node) -> None:
        if node.tag == "q":
            self._say("”")
        around = self._around.pop()
        if node.tag in LISTS:
            self._lists.pop()
        name = akn(node) if node.attributes else ""
        self._items -= name == "item"
        if name == "num":
            self._read(" ")
            self._numbered = True
        if is_block(node):
            self._break(in_row=around.row)
            if not holds(self._unit):
                self._unit = Unit([])
        self._state = around

    def _begin(self, node: Node) -> None:
        """What an element makes of the unit that begins with it."""
        if node.tag == "q":
            self._say("“")
        elif node.tag in LISTS:
            self._lists.append(opened(node))
        elif node.tag == "li":
            label = self._lists[-1].next(node) if self._lists else None
            self._become("item", max(len(self._lists), 1), label)
        elif node.tag == "tr" and self._state.row:
            self._become("table")
        elif node.tag in _CELLS and self._state.row and self._unit.items:
            self._say("\t")
        elif node.attributes and akn(node) == "item":
            self._items += 1
            self._become("item", self._items)
        else:
            level = heading_level(node)
            if level is not None and not self._state.row:
                self._become("heading", level)

    def _become(self, role: Role, level: int = 0, label: str | None = None) -> None:
        if self._state.row and role != "table":
            return
        self._unit.role, self._unit.level = role, level
        self._unit.label = label or self._unit.label

    def _read(self, text: str) -> None:
        """Reads text as it stands in the file."""
        text = text.translate(_INVISIBLE)
        if not self._state.pre:
            self._say(_SPACE.sub(" ", text))
            return
        for nth, part in enumerate(_BLANK_LINES.split(text)):
            if nth:
                self._break(in_row=self._state.row)
            self._say(part)

    def _say(self, text: str) -> None:
        """Adds words; of white space after white space only the first counts."""
        if self._spaced and not self._state.pre and not text.startswith("\t"):
            text = text.lstrip(" ")
        if not text:
            return
        if self._line_due and text[0] not in "\t\n":
            text = f"\n{text.lstrip(' ')}"
        self._line_due = False
        self._unit.items.extend(split_superscripts(replace(self._state.look, text=text)))
        self._spaced = text[-1] in " \t\n"
        if text.strip():
            self._broken = self._numbered = False

    def _refer(self, reference: Point) -> None:
        self._unit.items.append(reference)
        self._spaced = self._broken = False

    def _break_line(self) -> None:
        """One line break is white space; two are the end of a paragraph."""
        if self._broken:
            self._break(in_row=self._state.row)
        elif holds(self._unit):
            self._say("\n")
            self._broken = True

    def _break(self, *, in_row: bool) -> None:
        """Ends a unit; in a row of a table, only a line of its cell."""
        if in_row:
            self._line_due = holds(self._unit)
        elif not self._numbered:
            self._end()

    def _end(self) -> None:
        self._spaced, self._broken = True, False
        self._line_due = self._numbered = False
        if not holds(self._unit):
            return
        unit, self._unit = self._unit, Unit([])
        self.places.update((id_, unit) for id_ in self._ids)
        self._ids.clear()
        if self._state.foot:
            self.foot.append(unit)
            return
        self.units.append(unit)
        if self._state.main:
            self.main.append(unit)
