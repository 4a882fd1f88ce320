"""Dates as documents print them, in the languages of the UN."""

import re

_ENGLISH = "january february march april may june july august september october november december"
_MONTHS = (
    _ENGLISH,
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "يناير فبراير مارس أبريل مايو يونيه يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
)
_NUMBERS = {name: n for names in _MONTHS for n, name in enumerate(names.split(), start=1)}
_MONTH = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º)?\s+(?:de\s+|of\s+|[^\W\d]+(?:\s[^\W\d]+)?/)?"
        rf"(?P<month>{_MONTH}),?\s+(?:de[l]?\s+)?(?P<year>\d{{4}})",
        rf"\b(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}})",
        rf"\b(?P<month>{_MONTH}),?\s+(?:de\s+)?(?P<year>\d{{4}})",
        r"(?<!\d)(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)",
        r"(?P<year>\d{4})年(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})日)?",
    )
)
_LITTLE_ELSE = 15
"""Characters beside the date in a line that is nothing but a date."""


def find_date(text: str) -> str | None:
    """The first date in a text, ISO 8601, as precise as it is printed."""
    match = _first(text)
    if match is None:
        return None
    parts = match.groupdict()
    month = int(parts["month"]) if parts["month"].isdigit() else _NUMBERS[parts["month"].lower()]
    day = int(parts.get("day") or 0)
    if not 1 <= month <= 12 or day > 31:
        return None
    date = f"{int(parts['year'])}-{month:02}"
    return f"{date}-{day:02}" if day else date


def is_date(text: str) -> bool:
    """Whether a line is a date and little else."""
    match = _first(text)
    return match is not None and len(text) - len(match[0]) < _LITTLE_ELSE


def without_date(title: str) -> str:
    """A title without the date printed behind it, where it says more than that."""
    match = _first(title)
    if match is None or title[match.end() :].strip(" )]."):
        return title
    rest = title[: match.start()].rstrip()
    return rest.rstrip(" ,;:-–—([") if rest.endswith((",", ";", "-", "–", "—", "(", "[")) else title


def without_dates(text: str) -> str:
    """A text without the dates in it."""
    for pattern in _DATES:
        text = pattern.sub(" ", text)
    return text


def _first(text: str) -> re.Match[str] | None:
    found = [match for pattern in _DATES if (match := pattern.search(text))]
    return min(found, key=lambda match: (match.start(), -len(match[0])), default=None)
