"""What a document says of itself: title, symbol, date, language, proposer."""

import re
import tomllib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

import resources
from corpus.model import Document, Paragraph, Source

_SYMBOL = re.compile(
    r"(?<![\w/])(?:A|E|S|ST|TD|CEB|DP|UNEP|UNCTAD|HRI|CRPD|CEDAW|CCPR|CAT|CRC|WSIS|ICCD|FCCC|CBD)"
    r"(?:/[A-Za-z0-9][\w.]*(?:\([A-Z0-9-]+\))?){1,6}(?:\*|(?<=\d))?"
)
_MONTHS = [
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
]
_MONTH = "|".join(_MONTHS)
_DATES = (
    re.compile(
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month>{_MONTH}),?\s+(?P<year>\d{{4}})", re.I
    ),
    re.compile(rf"\b(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}})", re.I),
    re.compile(rf"\b(?P<month>{_MONTH})\s+(?P<year>\d{{4}})", re.I),
    re.compile(r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})\b"),
)
_FUNCTION_WORDS = {
    "en": frozenset(("the", "of", "and", "to", "in", "that", "for", "with", "on", "by")),
    "fr": frozenset(("le", "la", "les", "des", "et", "du", "que", "dans", "pour", "une")),
    "es": frozenset(("el", "la", "los", "las", "y", "del", "que", "en", "para", "una")),
}
_SCRIPTS = (("ar", "\u0600", "\u06ff"), ("ru", "\u0400", "\u04ff"), ("zh", "\u4e00", "\u9fff"))
_ROLE_WORDS = (
    r"(?:inputs?|comments?|proposals?|amendments?|submission|contribution|position|edits?)"
)
_BODY = re.compile(r"\b(?:commission|committee|council|assembly|conference|session)\b", re.I)
_TYPE = re.compile(
    r"\b(?:note|report|resolution|draft|paper|declaration|agenda|statement|submission|summary|guide|"
    r"contribution|programme|plan|convention|compact|pact|review|outcome|document|proposal)\b",
    re.I,
)
_COVER = 40
"""Paragraphs in which a symbol or date counts as the document's own, at most."""


@dataclass(frozen=True, slots=True)
class Delegation:
    """Who can propose a text: a State or a group of States, with the names it goes by."""

    name: str
    aliases: tuple[str, ...]


def describe(
    path: Path, source: Source, paragraphs: Sequence[Paragraph], *, identity: str, sha256: str
) -> Document:
    """The document as it presents itself, the file's name being the last resort.

    Args:
        path: the file.
        source: what its reader saw.
        paragraphs: its segmentation, under the same identity.
        identity: the document's id.
        sha256: of the file's bytes.
    """
    properties = dict(source.properties)
    cover = _cover(paragraphs)
    name = re.sub(r"[_\-.]+", " ", path.stem)
    first = " ".join(source.furniture) + "\n" + "\n".join(cover)
    lines = [p.text for p in paragraphs if p.kind == "title"] or _first_headings(paragraphs)
    proposer = find_delegation("\n".join(lines)) or find_delegation(name)
    return Document(
        id=identity,
        file=path.name,
        title=_title(lines, proposer, paragraphs) or properties.get("title") or name,
        symbol=_symbol(first) or _symbol_of_file(path.stem),
        date=find_date(first) or properties.get("date"),
        language=properties.get("language")
        or find_language(" ".join(p.text for p in paragraphs[:200])),
        proposer=proposer,
        pages=source.pages,
        sha256=sha256,
    )


def _cover(paragraphs: Sequence[Paragraph]) -> list[str]:
    """The lines before the first text: titles, dates, symbols."""
    lines: list[str] = []
    for paragraph in paragraphs[:_COVER]:
        if paragraph.label or len(paragraph.text.split()) > 30 or paragraph.kind == "heading":
            break
        lines.append(paragraph.text)
    return lines


def _first_headings(paragraphs: Sequence[Paragraph]) -> list[str]:
    return [p.text for p in paragraphs[:3] if p.kind == "heading"][:1]


def _title(
    lines: Sequence[str], proposer: str | None, paragraphs: Sequence[Paragraph]
) -> str | None:
    """The title lines, without one that only names the proposer, in the text's own capitals."""
    names = [line for line in lines if not (proposer and _only_names(line))] or list(lines)
    words = [line for line in names if not _SYMBOL.fullmatch(line) and not is_date(line)]
    joined = (
        ": ".join(words[:2]) if len(words[:2]) > 1 and len(words[0]) < 60 else (words or [""])[0]
    )
    if not joined:
        return None
    return decapitalise(joined, [p.text for p in paragraphs])[:200]


def _only_names(line: str) -> bool:
    """Whether a line is "GROUP OF 77 AND CHINA INPUTS" and nothing more."""
    rest = line.lower()
    for delegation in delegations():
        for alias in sorted((delegation.name, *delegation.aliases), key=len, reverse=True):
            rest = re.sub(rf"(?<!\w){re.escape(alias.lower())}(?!\w)", " ", rest)
    rest = re.sub(rf"\b(?:{_ROLE_WORDS}|by|of|from|the|and|on)\b|[^\w]", " ", rest)
    return rest != line.lower() and not rest.split()


def decapitalise(title: str, texts: Sequence[str]) -> str:
    """A title set in capitals, in the capitals its words have in the running text."""
    letters = [c for c in title if c.isalpha()]
    if not letters or sum(c.isupper() for c in letters) < 0.7 * len(letters):
        return title
    usual = _usual_spellings(texts)
    words = [
        usual.get(word.lower(), word.lower()) for word in re.findall(r"[^\W_]+|.", title, re.S)
    ]
    lowered = "".join(words)
    return lowered[:1].upper() + lowered[1:]


def _usual_spellings(texts: Sequence[str]) -> dict[str, str]:
    """How each word is mostly spelt inside sentences."""
    counts: dict[str, Counter[str]] = {}
    for text in texts:
        if text.isupper():
            continue
        for before, word in pairwise(re.findall(r"[^\W_]+|[.:;]", text)):
            if before not in ".:;":
                counts.setdefault(word.lower(), Counter())[word] += 1
    return {word: spellings.most_common(1)[0][0] for word, spellings in counts.items()}


def _symbol(text: str) -> str | None:
    match = _SYMBOL.search(text)
    return match[0].rstrip("*.") if match and re.search(r"\d", match[0]) else None


def _symbol_of_file(stem: str) -> str | None:
    """`A_RES_79_1` and `A_80_L.41` are how the UN document system names its files."""
    stem = re.sub(r"[.\-_](?:en|fr|es|ru|ar|zh|e|f|s|r|a|c)\Z", "", stem, flags=re.IGNORECASE)
    if re.fullmatch(r"(?:A|E|S|ST|TD|UNEP)(?:_[A-Z0-9.\-]+)+", stem) and re.search(r"\d", stem):
        return stem.replace("_", "/")
    return None


def is_date(text: str) -> bool:
    """Whether a line is a date and little else."""
    match = next((m for pattern in _DATES if (m := pattern.search(text))), None)
    return match is not None and len(text) - len(match[0]) < 15


def find_date(text: str) -> str | None:
    """The first date in a text, ISO 8601, as precise as it is printed."""
    found = [match for pattern in _DATES if (match := pattern.search(text))]
    if not found:
        return None
    match = min(found, key=lambda m: (m.start(), -len(m[0])))
    parts = match.groupdict()
    month = parts["month"]
    number = int(month) if month.isdigit() else _MONTHS.index(month.lower()) + 1
    date = f"{parts['year']}-{number:02}"
    return f"{date}-{int(parts['day']):02}" if parts.get("day") else date


def find_language(text: str) -> str | None:
    """The language among the six of the UN, by script or by function words; ISO 639-1."""
    letters = [c for c in text if c.isalpha()]
    for language, first, last in _SCRIPTS:
        if sum(first <= c <= last for c in letters) > 0.4 * max(1, len(letters)):
            return language
    words = Counter(re.findall(r"[^\W\d_]+", text.lower()))
    scores = {code: sum(words[w] for w in known) for code, known in _FUNCTION_WORDS.items()}
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] > 0 else None


def find_delegation(text: str) -> str | None:
    """The delegation a text names first, groups before their members."""
    found = [
        (match.start(), -len(alias), delegation.name)
        for delegation in delegations()
        for alias in (delegation.name, *delegation.aliases)
        if (match := re.search(rf"(?<!\w){re.escape(alias)}(?!\w)", text, re.IGNORECASE))
    ]
    return min(found)[2] if found else None


@cache
def delegations() -> tuple[Delegation, ...]:
    """The delegations that are known, from `resources/delegations.toml`."""
    table = tomllib.loads(resources.text("delegations.toml"))
    return tuple(Delegation(name, tuple(aliases)) for name, aliases in table["delegations"].items())
