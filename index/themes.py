"""The themes of the process and the glossary, as they are written in resources."""

import re
import tomllib
from functools import lru_cache

import resources
from index.model import Term, Theme

_ENTRY = re.compile(r"(?m)^\d+\.\s+(?P<head>[^:\n]+):\s+(?P<definition>.+)$")
_SHORT = re.compile(r"\s*\((?P<names>[^()]*)\)\s*$")


@lru_cache(maxsize=1)
def themes() -> tuple[Theme, ...]:
    """The action lines, then the chapters of the 20-year review, in their order."""
    stored = tomllib.loads(resources.text("themes.toml"))["theme"]
    return tuple(
        Theme(
            one["key"],
            one["group"],
            one["label"],
            one["title"],
            one["about"],
            tuple(one["names"]),
            tuple(one["see"]),
        )
        for one in stored
    )


@lru_cache(maxsize=1)
def glossary() -> tuple[Term, ...]:
    """The terms of the glossary that comes with the program, in its order."""
    return tuple(
        _term(match["head"].strip(), match["definition"].strip())
        for match in _ENTRY.finditer(resources.text("starter/glossary.md"))
    )


def _term(head: str, definition: str) -> Term:
    short = _SHORT.search(head)
    name = head[: short.start()] if short else head
    others = tuple(short["names"].split(", ")) if short else ()
    return Term(name, others, definition)
