"""Telling headings by their look alone: most headings of working papers carry no mark at all."""

import re

LONGEST = 16
"""Words of the longest unmarked heading; drafting notes glued to a heading count."""

_LONGEST_UNSPACED = 30
"""Characters of the longest heading in a script without spaces."""
_UNFINISHED = re.compile(
    r"(?:\b(?:[Aa]|[Aa]n|[Tt]he|and|or|of|to|in|on|for|with|by|from|at|as|that|which|its|their|including|"
    r"le|la|les|de|du|des|et|ou|à|en|pour|par|sur|dans|avec|que|qui|un|une|aux?|leurs?|"
    r"el|los|las|del|y|al|para|por|con|sus?|"
    r"и|или|в|на|с|к|по|для|от|из|за|о|об|не|что|при)|[-,;–—،，、])\Z"
)
_ENDS = tuple(".;,!。；，！、،؛۔")
_TWO_SENTENCES = re.compile(r"[.!?]\s+[^\W\d_a-zà-öø-ÿа-яё]\w+\s+\w|[。！？].")
_INITIALS = re.compile(r"\b[A-Z]\.(?:[A-Z]\.)+")
"""Letters that stand for a name, "U.S.", whose points end no sentence."""
_LONE = re.compile(
    r"^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]+\s+\d{4}\b|"
    r"[A-Z][a-z]+\s+\d{1,2},?\s+\d{4}\b|\d{1,2}\s+de\s+\w+\s+de\s+\d{4}\b|\d{1,2}\s+[а-яё]+\s+\d{4}\b)"
    r"|\b\d{1,2}[.:h]\d\d\s?[-–]\s?\d{1,2}[.:h]\d\d\b|https?://|www\.|\S@\S+\.\w",
    re.IGNORECASE,
)
_REMARK = re.compile(
    r"check\s+against\s+delivery|as\s+delivered\Z|"
    r"\b(?:notes?|n\.b\.|source|nota|remarque|примечание)\b[^:]{0,30}:",
    re.IGNORECASE,
)
_ANNOUNCES = re.compile(
    r"\b(?:following|follows|suivante?s?|ce\s+qui\s+suit|siguientes?|следующ\w+)\s*:?\Z",
    re.IGNORECASE,
)
_SPEAKS = re.compile(r"(?:We|I|Let|It|They|He|She|There|Nous|Je|Nosotros|Мы)[,\s’']")
"""How sentences begin, and headings hardly ever."""
_SERIAL = re.compile(r"\d{1,4}/\d{1,4}\.\s+(?=\S)|[^\W\d_]{4,}\s\d{1,3}[.:]\s+(?=[^\W\d_])")
"""How resolutions and parts are numbered: "70/125. Outcome document", "Objective 1. Access"."""
_MEMBER = re.compile(r"([^\W\d_]{4,})\s(?:\d{1,3}|[IVXL]{1,6})\s?[.:–—-]\s?(?=[^\W\d_])")
_NOTE = re.compile(r"(?<=\w)\s+[\[(][^\[\]()]{1,300}[\])]\Z")
"""A drafting note behind a heading."""
_DIVISION = re.compile(
    r"(?P<part>part|partie|parte|часть|annex|annexe|anexo|приложение|appendix|attachment)|"
    r"(?P<chapter>chapter|chapitre|capítulo|глава|title)|"
    r"(?P<section>section|sección|раздел)|"
    r"(?P<article>article|artículo|статья|rule)",
    re.IGNORECASE,
)
_NUMERAL = re.compile(
    r"\s+(?:\d{1,3}|[IVXL]{1,6}|[A-Z]|one|two|three|four|five|six|first|second|third|premi[eè]re?|"
    r"primera?|segunda?)(?:\s?(?:bis|ter|quater))?(?=\W|\Z)|\s*\Z",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"(?:executive\s+)?(?:summary|introduction|preamble|preambular|background|foreword|overview|abstract|"
    r"contents|résumé|préambule|avant-propos|contexte|resumen|introducción|preámbulo|antecedentes|"
    r"введение|преамбула|резюме|الديباجة|مقدمة|序言|导言|摘要)\b",
    re.IGNORECASE,
)
_RANKS = {"part": 1, "chapter": 2, "section": 3, "article": 4}
_FIELD = re.compile(r"[^\W\d_][^:.]{1,30}:\s+\S")


def is_unfinished(text: str) -> bool:
    """Whether a text stops in the middle of a sentence, by its last word or sign."""
    return bool(_UNFINISHED.search(text.rstrip()[-30:]))


def is_lone_line(text: str) -> bool:
    """Whether a short line is a date, a time, a link, a remark rather than a heading."""
    return bool(_LONE.search(text.strip()) or _REMARK.search(text))


def is_field(text: str) -> bool:
    """Whether a line names something and gives it: "Venue: Room 7"."""
    return bool(_FIELD.match(text.strip())) and not text.rstrip().endswith("?")


def is_opening(text: str) -> bool:
    """Whether a heading is one that texts open with: "Introduction", "Preamble"."""
    return bool(_OPENING.match(text.strip()))


def is_heading_like(text: str, longest: int = LONGEST) -> bool:
    """Whether a line of its own looks like a heading: short, capitalised, without a full stop."""
    text = _NOTE.sub("", _SERIAL.sub("", text.strip()))
    if not text or _is_long(text, longest):
        return False
    first = text.lstrip("“«\"'¿")[:1]
    if not first.isalnum() or first.islower() or text.endswith(_ENDS):
        return False
    if _SPEAKS.match(text) or _ANNOUNCES.search(text):
        return False
    if _TWO_SENTENCES.search(_INITIALS.sub("", text)) or is_unfinished(text):
        return False
    letters = sum(character.isalpha() for character in text)
    return letters >= len(text.replace(" ", "")) * 0.6


def _is_long(text: str, longest: int) -> bool:
    if "\u2e80" <= text[0] <= "\u9fff":
        return len(text) > _LONGEST_UNSPACED
    return len(text[:1000].split()) > longest


def named_series(text: str) -> str:
    """What a heading names and numbers itself: "objective" of "Objective 1. Access", else ""."""
    match = _MEMBER.match(text.strip())
    return match[1].lower() if match else ""


def division_rank(text: str) -> int:
    """The rank of a part (1), chapter (2), section (3) or article (4) by its name, 0 for others."""
    match = _DIVISION.match(text.strip())
    if match is None or not _NUMERAL.match(text.strip(), match.end()):
        return 0
    return _RANKS[match.lastgroup or "article"]
