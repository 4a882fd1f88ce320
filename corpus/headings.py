"""Telling headings by their look alone: most headings of working papers carry no mark at all."""

import re

LONGEST = 16
"""Words of the longest unmarked heading; drafting notes glued to a heading count."""

_UNFINISHED = re.compile(
    r"(?:\b(?:a|an|the|and|or|of|to|in|on|for|with|by|from|at|as|that|which|its|their|including)|[-,;–—])\Z",
    re.IGNORECASE,
)
_LONE = re.compile(
    r"^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]+\s+\d{4}\b|"
    r"[A-Z][a-z]+\s+\d{1,2},?\s+\d{4}\b)|\b\d{1,2}[.:]\d\d\s?[-–]\s?\d{1,2}[.:]\d\d\b|https?://"
)


def is_unfinished(text: str) -> bool:
    """Whether a text stops in the middle of a sentence, by its last word or sign."""
    return bool(_UNFINISHED.search(text.rstrip()))


def is_lone_line(text: str) -> bool:
    """Whether a short line is a date, a time or a link rather than a heading."""
    return bool(_LONE.search(text.strip()))


def is_heading_like(text: str) -> bool:
    """Whether a line of its own looks like a heading: short, capitalised, without a full stop."""
    text = text.strip()
    words = text.split()
    if not words or len(words) > LONGEST or not text[0].isalnum() or text[0].islower():
        return False
    if text[-1] in ".;,!" or re.search(r"[.!?]\s+[A-Z]\w+\s+\w", text) or is_unfinished(text):
        return False
    letters = sum(character.isalpha() for character in text)
    return letters >= len(text.replace(" ", "")) * 0.6
