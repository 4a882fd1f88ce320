"""What a page says of itself: title, author, date, language."""

import re

from corpus.readers.html.elements import Node

_NAMES = {
    "title": ("dc.title", "dcterms.title", "citation_title", "og:title"),
    "author": ("author", "dc.creator", "dcterms.creator", "citation_author"),
    "date": (
        "dcterms.modified", "dcterms.issued", "dcterms.date", "dc.date", "date", "last-modified",
        "article:modified_time", "article:published_time", "citation_publication_date",
    ),
    "language": ("content-language", "dc.language", "dcterms.language", "og:locale"),
}  # fmt: skip
_DATE = re.compile(r"(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?!\d)")
_LANGUAGE = re.compile(r"[a-z]{2}(?![a-z])")


def properties(root: Node) -> tuple[tuple[str, str], ...]:
    """Pairs of "title", "author", "date" (ISO 8601, as precise as told), "language" (ISO 639-1)."""
    told = _told(root)
    found = {
        name: next((told[key] for key in keys if told.get(key)), "")
        for name, keys in _NAMES.items()
    }
    title = root.css_first("head title")
    found["title"] = (_line(title.text()) if title is not None else "") or found["title"]
    found["date"] = _date(found["date"])
    language = (root.attributes.get("lang") or found["language"]).strip().lower()
    match = _LANGUAGE.match(language)
    found["language"] = match[0] if match else ""
    return tuple((name, text) for name, text in found.items() if text)


def _told(root: Node) -> dict[str, str]:
    told: dict[str, str] = {}
    for meta in root.css("meta"):
        attributes = meta.attributes
        name = attributes.get("name") or attributes.get("property") or attributes.get("http-equiv")
        if name:
            told.setdefault(name.lower(), _line(attributes.get("content") or ""))
    return told


def _date(text: str) -> str:
    match = _DATE.match(text)
    if match is None:
        return ""
    return "-".join(part.zfill(2) for part in match.groups() if part)


def _line(text: str) -> str:
    return " ".join(text.split())
