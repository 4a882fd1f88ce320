"""Footnotes of web pages: a raised mark in the text, and a paragraph that begins with the same."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from corpus.readers.html.elements import Node
from corpus.readers.unit import Item, Point, Unit, Words

_MARK = re.compile(r"[\[(]?(\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]{1,4})[\])]?")
_SUPERSCRIPT = re.compile(r"([¹²³⁰⁴-⁹]{1,3})")
_PLAIN_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_BACK = re.compile(r"\s*[↑↩⤴⏎^]\ufe0e?\s*$")
_NODES = 8


def reference_of(node: Node) -> Point | None:
    """The mark of a note that a raised element or a link within the page is, if it may be one."""
    target = _target(node)
    if node.tag != "sup" and not target:
        return None
    text = ""
    for nth, inner in enumerate(node.traverse(include_text=True)):
        if nth > _NODES or len(text) > _NODES:
            return None
        target = target or _target(inner)
        text += (inner.text_content or "") if inner.tag == "-text" else ""
    mark = text.strip()
    return Point("footnote", target, shown=mark) if _MARK.fullmatch(mark) else None


def split_superscripts(words: Words) -> Iterator[Item]:
    """Words with the marks in them that are typed as superscript digits."""
    for nth, part in enumerate(_SUPERSCRIPT.split(words.text)):
        if nth % 2:
            yield Point("footnote", "", shown=part)
        elif part:
            yield replace(words, text=part)


def settle(units: Sequence[Unit], places: dict[str, Unit]) -> list[Unit]:
    """Takes notes out of the text, each to the unit that refers to it; other marks become words.

    A note is a unit that begins with a mark an earlier unit has, or (a list item) one that such a
    mark links to.

    Returns:
        the units that aren't notes.
    """
    kept: list[Unit] = []
    waiting: dict[str, dict[int, Unit]] = {}
    linked = _linked(units, places)
    for unit in units:
        own = _own_mark(unit)
        mark = own or linked.get(id(unit), "")
        referring = waiting.pop(mark, {}) if mark else {}
        if referring:
            _settle_note(unit, mark, list(referring.values()))
        else:
            kept.append(unit)
        for point in _points(unit)[1 if own else 0 :]:
            waiting.setdefault(_key(point), {})[id(unit)] = unit
    for unit in units:
        unit.items = [_word(item) for item in unit.items]
    return [unit for unit in kept if unit.said()]


def holds(unit: Unit) -> bool:
    """Whether it has words or marks that may turn out to be words."""
    return unit.said() or any(isinstance(item, Point) for item in unit.items)


def _settle_note(note: Unit, mark: str, referring: list[Unit]) -> None:
    for unit in referring:
        unit.items = [i for i in unit.items if not isinstance(i, Point) or _key(i) != mark]
    if _own_mark(note) == mark:
        note.items.remove(next(iter(_points(note))))
    words = [item for item in note.items if isinstance(item, Words)]
    if words and _BACK.search(words[-1].text):
        at = len(note.items) - 1 - note.items[::-1].index(words[-1])
        note.items[at] = replace(words[-1], text=_BACK.sub("", words[-1].text))
    note.role, note.level, note.label, note.tag = "footnote", 0, None, mark
    note.anchor = referring[0]
    note.anchor.notes.append(note)


def _linked(units: Sequence[Unit], places: dict[str, Unit]) -> dict[int, str]:
    """The marks that link to items standing later in the page."""
    order = {id(unit): nth for nth, unit in enumerate(units)}
    found: dict[int, str] = {}
    for nth, unit in enumerate(units):
        for point in _points(unit):
            target = places.get(point.id)
            if target is not None and target.role == "item" and order.get(id(target), 0) > nth:
                found.setdefault(id(target), _key(point))
    return found


def _own_mark(unit: Unit) -> str:
    """The mark a unit begins with."""
    for item in unit.items:
        if isinstance(item, Point):
            return _key(item)
        if item.text.strip():
            return ""
    return ""


def _points(unit: Unit) -> list[Point]:
    return [item for item in unit.items if isinstance(item, Point)]


def _key(point: Point) -> str:
    return point.shown.translate(_PLAIN_DIGITS).strip("[]()")


def _word(item: Item) -> Item:
    return Words(item.shown) if isinstance(item, Point) else item


def _target(node: Node) -> str:
    """The place in the page a link leads to."""
    href = node.attributes.get("href") if node.tag == "a" else None
    return (href or "").partition("#")[2]
