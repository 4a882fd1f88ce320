"""The kinds of answer there are: how a question asks for one, and where a text holds one."""

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, cast

import resources

Kind = Literal[
    "contact",
    "money",
    "percentage",
    "year",
    "date",
    "frequency",
    "number",
    "person",
    "place",
    "reason",
    "",
]
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Sort:
    """One kind of answer.

    Attributes:
        name: what it is called, e.g. "an amount of money".
        asked: what a question in lower case says that wants it.
        held: what it looks like in a text.
    """

    kind: Kind
    name: str
    asked: re.Pattern[str]
    held: re.Pattern[str]


def wanted(question: str) -> tuple[Kind, tuple[Span, ...]]:
    """The kind of answer a question in lower case wants, and where it says so."""
    for sort in _sorts().values():
        places = tuple(match.span() for match in sort.asked.finditer(question))
        if places:
            return sort.kind, places
    return "", ()


def held(kind: Kind, text: str) -> tuple[Span, ...]:
    """Where a text holds a kind of answer; nowhere for no kind."""
    sort = _sorts().get(kind)
    return tuple(match.span() for match in sort.held.finditer(text)) if sort else ()


def name(kind: Kind) -> str:
    """What a kind of answer is called; empty for no kind."""
    sort = _sorts().get(kind)
    return sort.name if sort else ""


@lru_cache(maxsize=1)
def _sorts() -> dict[Kind, Sort]:
    data = tomllib.loads(resources.text("asked.toml"))
    parts = data["parts"] | {"place": _places()}
    return {
        entry["kind"]: Sort(
            cast("Kind", entry["kind"]),
            entry["name"],
            re.compile(rf"\b(?:{_filled(entry['asked'], parts)})(?:(?<!\w)|(?!\w))"),
            re.compile(_filled(entry["held"], parts)),
        )
        for entry in data["kinds"]
    }


def _filled(patterns: list[str], parts: dict[str, Any]) -> str:
    joined = "|".join(patterns)
    for part, pattern in parts.items():
        joined = joined.replace(f"<{part}>", pattern)
    return joined


def _places() -> str:
    groups = tomllib.loads(resources.text("places.toml")).values()
    every = sorted((place for group in groups for place in group), key=len, reverse=True)
    return "|".join(map(re.escape, every))
