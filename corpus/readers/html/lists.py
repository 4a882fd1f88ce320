"""The numbers a browser shows before the items of lists."""

import re
from dataclasses import dataclass

from corpus.readers.html.elements import Node, style
from corpus.readers.numerals import printed

_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_STYLES = {
    "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter", "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter", "lower-roman": "lowerRoman", "upper-roman": "upperRoman",
    "decimal-leading-zero": "decimalZero", "none": "none", "disc": "none", "square": "none",
    "circle": "none",
}  # fmt: skip
_LIST_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([a-z-]+)", re.IGNORECASE)


@dataclass(slots=True)
class List:
    """One ol or ul and how far it has counted."""

    form: str
    count: int
    step: int

    def next(self, item: Node) -> str | None:
        """The label of its next item, None for a bullet."""
        own = _number(item.attributes.get("value"))
        self.count = self.count + self.step if own is None else own
        return printed(self.count, self.form) or None


def opened(node: Node) -> List:
    """A list at its beginning."""
    told = node.attributes
    if node.tag != "ol":
        return List("none", 0, 1)
    named = _LIST_STYLE.search(style(node))
    form = _FORMS.get(told.get("type") or "", "decimal")
    if named is not None:
        form = _STYLES.get(named[1].lower(), "decimal")
    step = -1 if "reversed" in told else 1
    start = _number(told.get("start"))
    if start is None:
        start = _items(node) if step < 0 else 1
    return List(form, start - step, step)


def _items(node: Node) -> int:
    count, child = 0, node.first_child
    while child is not None:
        count += child.tag == "li"
        child = child.next
    return count


def _number(text: str | None) -> int | None:
    is_number = text is not None and re.fullmatch(r"\s*-?\d{1,9}\s*", text, re.ASCII)
    return int(text) if text is not None and is_number else None
