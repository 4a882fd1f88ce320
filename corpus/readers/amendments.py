"""Strike-through and underlining by hand, where a document uses them as marks of amendment."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from corpus.readers.unit import Item, Unit, Words

_LEGEND = re.compile(
    r"\b(?:add(?:ed|itions?)|new|insert(?:ed|ions?)|propos(?:ed|als?)|amend(?:ed|ments?))\b[^.;]{0,60}\bunderlin"
    r"|\bunderlin\w+[^.;]{0,60}\b(?:add(?:ed|itions?)|new|insert(?:ed|ions?)|propos(?:ed|als?)|amend(?:ed|ments?))\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\S*(?:://|www\.|@)\S*|[A-Z]+/[\w./()-]+")
_LINE = 120


def amended(units: Iterable[Unit]) -> bool:
    """Whether underlining means insertion: words are struck out by hand, or a legend says so."""
    for unit in units:
        words = [item for item in unit.items if isinstance(item, Words)]
        if any(word.struck and _lettered(word.text) for word in words):
            return True
        if _LEGEND.search("".join(word.text for word in words)):
            return True
    return False


def mark(unit: Unit, *, underlining: bool) -> None:
    """Makes struck words deleted ones, and underlined words inserted ones if they mean it."""
    means = underlining and not _is_underlined_heading(unit)
    marked: list[Item] = []
    for underlined, passage in groupby(unit.items, key=_is_underlined):
        items = list(passage)
        inserted = means and underlined and _says_something(items)
        marked.extend(_marked(item, inserted=inserted) for item in items)
    unit.items = marked


def _marked(item: Item, *, inserted: bool) -> Item:
    if not isinstance(item, Words):
        return item
    if item.struck and item.mark != "deleted":
        return replace(item, mark="deleted", withdrawn=item.mark == "inserted")
    if inserted and item.mark == "plain":
        return replace(item, mark="inserted")
    return item


def _is_underlined(item: Item) -> bool:
    return isinstance(item, Words) and item.underlined


def _says_something(items: Sequence[Item]) -> bool:
    """Blanks to fill in and addresses are underlined for other reasons."""
    text = "".join(item.text for item in items if isinstance(item, Words)).strip()
    return _lettered(text) and (len(text) > _LINE or _ADDRESS.fullmatch(text) is None)


def _is_underlined_heading(unit: Unit) -> bool:
    words = [item for item in unit.items if isinstance(item, Words) and item.text.strip()]
    text = "".join(word.text for word in words).strip()
    is_line = unit.role in ("heading", "title") or (
        len(text) <= _LINE and not text.endswith((".", ";", ","))
    )
    return is_line and all(word.underlined for word in words)


def _lettered(text: str) -> bool:
    return any(character.isalnum() for character in text)
