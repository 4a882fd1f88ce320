"""Headings that only their look tells."""

import re
from collections.abc import Iterable, Sequence

from corpus.readers.unit import Item, Words

_HEADING_LENGTH = 120
_SENTENCE_END = re.compile(r"[.;:,?!…؛،。；]['\"”’)\]]*$")
_NUMBERED = re.compile(r"^\W*\d+\W*$")


def looks_like_heading(items: Iterable[Item]) -> bool:
    """A short line, no sentence, bold or underlined all through."""
    words = _standing(items)
    if not words or is_prose(words, _HEADING_LENGTH) or _SENTENCE_END.search(_text(words)):
        return False
    return all(word.bold for word in words) or all(word.underlined for word in words)


def is_prose(items: Iterable[Item], longest: int) -> bool:
    """Longer than a heading, or no more than a number."""
    text = _text(_standing(items))
    return len(text) > longest or _NUMBERED.match(text) is not None


def _standing(items: Iterable[Item]) -> list[Words]:
    words = (item for item in items if isinstance(item, Words))
    return [word for word in words if word.mark != "deleted" and word.text.strip()]


def _text(words: Sequence[Words]) -> str:
    return " ".join("".join(word.text for word in words).split())
