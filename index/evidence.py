"""Where a text holds the kind of thing a question asks for: a figure, a date, a name, a place."""

import re
import tomllib
from functools import lru_cache

import resources
from index.question import Asked
from index.sentences import Span

_NUMBER_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
    r"|hundred|thousand|million|billion|trillion|dozen)s?"
)
_FIGURE = r"\d+(?:[.,  ]\d{3})*(?:\.\d+)?"
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_ORDINAL = (
    r"(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ieth)(?:-\w+)?)"
)
_YEAR = r"\b(?:1[89]|20|21)\d\d\b"
_PATTERNS = {
    "money": rf"(?:US|U\.S\.|[A-Z]{{0,3}})?[$€£¥]\s?{_FIGURE}(?:\s(?:thousand|million|billion|trillion))?"
    rf"|\b(?:{_FIGURE}|{_NUMBER_WORD})\s(?:thousand |million |billion |trillion )?"
    r"(?:(?:United States |US )?dollars|euros?|Swiss francs|pounds|yen|USD|EUR|CHF)\b"
    rf"|\b(?:USD|EUR|CHF)\s?{_FIGURE}",
    "percentage": rf"\b(?:almost |about |around |over |more than |less than |nearly )?{_FIGURE}\s?(?:per\s?cent|%|percentage points?)"
    r"|\b(?:one|two|three|a|an?)[ -](?:half|third|quarter|fifth|tenth)s?\b|\bhalf of\b|\b(?:two|three)-(?:third|quarter|fifth)s\b",
    "number": rf"\b{_FIGURE}(?:\s(?:million|billion|trillion|per\s?cent))?|\b{_NUMBER_WORD}\b|\b(?:once|twice)\b",
    "date": rf"\b\d{{1,2}}(?:\s?(?:and|to|[-–—])\s?\d{{1,2}})?\s{_MONTH}(?:\s\d{{4}})?"
    rf"|\b{_MONTH}\s\d{{1,2}}(?:\s?(?:and|to|[-–—])\s?\d{{1,2}})?(?:,?\s\d{{4}})?"
    rf"|\b{_MONTH}\s\d{{4}}|{_YEAR}|\b{_ORDINAL}\s(?:annual\s)?session\b|\b(?:annually|every year|each year)\b",
    "year": _YEAR,
    "person": r"\b(?:Mr|Ms|Mrs|Dr|Prof|Professor|Ambassador|H\.E|Her Excellency|His Excellency)\b\.?(?:\s[A-Z][\w’'-]+){1,4}"
    r"|\b[A-Z][a-zà-ÿ]+\s(?:[A-Z]\.\s)?[A-Z][a-zà-ÿ]+(?=,? (?:\()?(?:Co-|Deputy |Vice-|Permanent |Special |Under-|Executive )"
    r"?(?:Secretary|[Cc]hair|[Ff]acilitator|President|Director|Representative|Envoy|Ambassador|Minister))",
    "reason": r"\b(?:because|since|due to|owing to|in order to|so that|as it|as they|given that|therefore|thereby|concern\w*)\b",
}  # fmt: skip


def places(asked: Asked, text: str) -> tuple[Span, ...]:
    """Where a text holds the kind of thing asked for; nothing for a kind that isn't looked for."""
    pattern = _pattern(asked)
    return tuple(match.span() for match in pattern.finditer(text)) if pattern else ()


@lru_cache(maxsize=16)
def _pattern(asked: Asked) -> re.Pattern[str] | None:
    if asked == "place":
        names = tomllib.loads(resources.text("places.toml"))
        every = sorted((n for group in names.values() for n in group), key=len, reverse=True)
        return re.compile(rf"\b(?:{'|'.join(map(re.escape, every))})\b|\b(?:Room|Hall)\s[A-Z0-9]+\b")
    return re.compile(_PATTERNS[asked]) if asked in _PATTERNS else None
