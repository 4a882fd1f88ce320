"""Tables that hold data, told from tables that only lay out a page."""

from dataclasses import dataclass

from corpus.readers.html.elements import HEADINGS, LISTS, Node
from corpus.readers.html.tree import travel

_NOT_IN_DATA = LISTS | HEADINGS.keys() | {"table", "article", "section", "pre"}


@dataclass(slots=True)
class _Table:
    holds_data: bool
    columns: int = 0


def data_tables(root: Node) -> set[int]:
    """The mem_ids of tables with several columns and nothing bigger than text in their cells."""
    found: set[int] = set()
    inside: list[_Table] = []

    def enter(node: Node) -> bool:
        if inside and node.tag in _NOT_IN_DATA:
            inside[-1].holds_data = False
        if node.tag == "table":
            inside.append(_Table(node.attributes.get("role") not in ("presentation", "none")))
        elif node.tag == "tr" and inside:
            inside[-1].columns = max(inside[-1].columns, _cells(node))
        return True

    def leave(node: Node) -> None:
        if node.tag == "table":
            table = inside.pop()
            if table.holds_data and table.columns > 1:
                found.add(node.mem_id)

    travel(root, enter, leave)
    return found


def _cells(row: Node) -> int:
    count, child = 0, row.first_child
    while child is not None:
        count += child.tag in ("td", "th")
        child = child.next
    return count
