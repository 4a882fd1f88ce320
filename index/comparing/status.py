"""How far a paragraph is agreed: status notes such as "[agreed ad ref]", and square brackets."""

import re
import tomllib
from functools import cache
from typing import Any, Literal

import resources
from corpus.model import Paragraph

Status = Literal["agreed", "agreed ad ref", "closed", "pending", "bracketed", "partly bracketed"]

STATUSES: tuple[Status, ...] = (
    *("agreed", "agreed ad ref", "closed", "pending", "bracketed", "partly bracketed"),
)
_NOTE = re.compile(r"[\[(]\s*([^\[\]()]{2,40}?)\s*[\])]")
_WORDS = re.compile(r"[^\W\d_]{2,}")
_MOST_AHEAD = 3
"""So many signs may stand before a note at the beginning, or after one at the end."""


def status_of(paragraph: Paragraph) -> tuple[Status, str] | None:
    """What a paragraph's text says of its state, with the words that say it; None for nothing.

    A note counts at either end of the text, or where it is all of it. Brackets around words mean
    that these are not agreed; around a number they are a reference.
    """
    if paragraph.kind in {"comment", "footnote", "title"}:
        return None
    text = paragraph.text
    for note in _NOTE.finditer(text):
        at_an_end = note.start() <= _MOST_AHEAD or len(text) - note.end() <= _MOST_AHEAD
        named = _named(note[1]) if at_an_end else None
        if named is not None:
            return named, note[0]
    return _bracketed(text)


def _named(words: str) -> Status | None:
    for status, pattern in table()["statuses"].items():
        if re.fullmatch(pattern, words, re.IGNORECASE):
            found: Status = status
            return found
    return None


def _bracketed(text: str) -> tuple[Status, str] | None:
    """Whether all of a text stands in square brackets, or which part of it."""
    depth, start = 0, 0
    first = ""
    for at, sign in enumerate(text):
        if sign == "[":
            start = at if depth == 0 else start
            depth += 1
        elif sign == "]" and depth:
            depth -= 1
            inside = text[start : at + 1]
            if depth == 0 and _WORDS.search(inside):
                if start == 0 and len(text) - at <= _MOST_AHEAD:
                    return "bracketed", inside
                first = first or inside
    if depth and _WORDS.search(text[start:]):
        first = first or text[start:]
    return ("partly bracketed", first) if first else None


@cache
def table() -> dict[str, Any]:
    """The words of `resources/positions.toml`."""
    return tomllib.loads(resources.text("positions.toml"))
