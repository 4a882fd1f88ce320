"""What a Word file says of itself: title, author, date, language."""

from collections import Counter
from collections.abc import Iterable

from corpus.readers.docx.names import Element
from corpus.readers.unit import Unit, Words

_NAMES = {"title": "title", "creator": "author"}
_DATES = ("modified", "created")


def properties(core: Element | None, units: Iterable[Unit]) -> tuple[tuple[str, str], ...]:
    """Pairs of "title", "author", "date" (YYYY-MM-DD, last modified) and "language" (ISO 639-1)."""
    told = {} if core is None else {_local(child): (child.text or "").strip() for child in core}
    found = {ours: told.get(theirs, "") for theirs, ours in _NAMES.items()}
    found["date"] = next((told[name][:10] for name in _DATES if told.get(name)), "")
    found["language"] = _language(units) or told.get("language", "")[:2].lower()
    return tuple((name, text) for name, text in found.items() if text)


def _language(units: Iterable[Unit]) -> str:
    """The language most of the words are marked as."""
    letters: Counter[str] = Counter()
    for unit in units:
        for item in unit.items:
            if isinstance(item, Words) and item.language:
                letters[item.language.partition("-")[0].lower()] += len(item.text)
    return letters.most_common(1)[0][0] if letters else ""


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]
