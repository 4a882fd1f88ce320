"""The metadata a Markdown file opens with, between two lines of dashes."""

import re

_MATTER = re.compile(
    r"\A\s*---[ \t]*\r?\n(?P<lines>(?:[^\n]{0,500}\n){1,60}?)(?:---|\.\.\.)[ \t]*\r?\n"
)
_LINE = re.compile(r"(?P<name>[A-Za-z][\w-]*)\s*:\s*(?P<value>.*\S)?\s*\Z")
_NAMES = {"title": "title", "date": "date", "author": "author", "lang": "language"}
_NAMES |= {"language": "language"}


def properties_of(text: str) -> tuple[tuple[tuple[str, str], ...], str]:
    """What a text says of itself before it begins, and the text that follows."""
    match = _MATTER.match(text)
    lines = match["lines"].splitlines() if match else []
    found = [
        _LINE.match(line) for line in lines if line.strip() and not line.startswith((" ", "-"))
    ]
    if match is None or not found or None in found:
        return (), text
    properties = tuple(
        (_NAMES[line["name"].lower()], line["value"].strip("\"'"))
        for line in found
        if line and line["value"] and line["name"].lower() in _NAMES
    )
    return properties, text[match.end() :]
