"""The themes of the process and the glossary, as they are written in resources."""

import re
import tomllib
from functools import lru_cache

import resources
from index.errors import UnknownTheme
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


def theme_named(name: str) -> Theme:
    """The theme that goes by a name: its number or key, its title, words of it.

    Raises:
        UnknownTheme: none does, or several do.
    """
    wanted = name.casefold().strip()
    every = themes()
    found = [one for one in every if wanted in (one.key, one.label.casefold(), _folded(one))]
    found = found or [one for one in every if set(wanted.split()) <= set(_folded(one).split())]
    found = found or [one for one in every if wanted in _folded(one)]
    if len(found) != 1:
        raise UnknownTheme(name, tuple(one.title for one in found or every))
    return found[0]


def _folded(theme: Theme) -> str:
    return theme.title.casefold()


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
