"""Printed paragraph labels: telling `103ter.`, `- 37 bis.` or `(f)` from words that merely look so.

Amended texts number inserted paragraphs by Latin adverbs (bis, ter, quater …, UN Editorial Manual);
drafters also shorten or misspell them, so an unknown adverb counts where the number has just stood.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from corpus.model import Run

Style = Literal["number", "capital", "letter", "decimal"]

_ADVERBS = [
    *("bis", "ter", "quater", "quart", "quin", "quint", "quinquies", "sexies", "sexes", "sext"),
    *("septies", "sept", "septimo", "octies", "octes", "oct", "novies", "nonies", "noc", "nov"),
    *("decies", "deces", "dec", "undecies", "duodecies", "terdecies", "alt", "alter", "pre"),
    *("chapeau", "chap"),
    *("бис", "тер", "кватер", "مكررا", "之二", "之三"),
]
_ADVERB = "|".join(sorted(_ADVERBS, key=len, reverse=True))
_LATIN = re.compile(r"bi|te|qua|qui|sex|sept|oct|no[cnv]|de[ck]|und|duod|tred|vi[cg]|alt", re.I)
"""How Latin numeral adverbs begin: all that an unknown one is asked for."""
_MONTHS = (
    r"january|february|march|april|may|june|july|august|september|october|november|december|"
    r"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|"
    r"de\s+\w+\s+de|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|"
    r"декабря|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?\s+\d{4}"
)
_DATE = re.compile(rf"\d{{1,2}}\.?\s+(?:{_MONTHS})\b", re.IGNORECASE)
_ROMAN = re.compile(r"(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})\Z", re.IGNORECASE)

_SMALL = "a-zß-öø-ÿа-яё"
_STARTS = rf"(?=[^\W\d_{_SMALL}]|[“\"'(«\[¿¡~])"
"""Before a sentence: a letter that isn't a small one, or what may stand before a letter."""
_BULLET = re.compile(r"\s*(?:[-*+•●▪■◦‣·–—➢➤✓\uf000-\uf0ff]|[oO](?=\s+[A-Z]))\s+")
_OPEN = (
    r"(?P<open>(?:\[[^\W\d][^\[\]]{1,60}\]\s*)?"
    r"(?:(?:\((?i:new)\)|(?:New|NEW|new)(?=\s))\s*(?:(?i:para(?:graph)?)\.?\s+)?)?(?:\[+\s*)?)"
)
"""Before a label: what has been said of its paragraph, "[Agreed]", "New", open brackets."""
_WORDS = (
    r"§{1,2}\s?|(?:Para|PARA|Paragraph|PARAGRAPH|Paragraphe|Párrafo|Parágrafo|Пункт)(?:\.\s?|\s)"
)
"""What names a paragraph before its number."""
_ENDED = r"[.)．、]º?(?!\d)"
_NUMBERED = re.compile(
    rf"{_OPEN}(?:(?P<prefix>(?i:OP|PP))[\s.]?|(?P<short>[QARCP]\.?(?=\d+\s?[.:)])|[A-Z](?=\d{{1,2}}\)\s))|(?P<word>{_WORDS}))?"
    r"(?P<number>\d{1,3})"
    rf"(?:(?P<known>(?i:[\s.．\-]{{0,2}}\(?(?:{_ADVERB})\)?(?:\s?\d{{1,2}})?(?![^\W_])){{1,3}})(?!\s?,|\s(?:and|or|et|y)\s)[.:)]*(?:\s?[-–—]\s)?"
    rf"|(?P<place>\s?(?:\((?:[a-z]|[ivxl]{{1,5}})\)\s?){{1,3}}|\.[a-z]\)?)[.:]?(?=\s+{_STARTS})"
    rf"|(?P<letter>[A-Za-z])[.)](?=\s+{_STARTS})"
    rf"|(?P<guess>\s?[a-z]{{2,15}})(?P<stop>[.)]|(?=\s+{_STARTS}))"
    rf"|{_ENDED}|[º°]\.?\s|\s?[-–—](?:\s+|(?=\w)){_STARTS}|(?=\s+\.\s)"
    rf"|(?P<bare>(?=:|\s+{_STARTS})))"
    r"(?:\s?(?:\((?i:new)\)|\[(?i:new)\]))?[\s.:]*"
)
_DECIMAL = re.compile(
    rf"{_OPEN}(?!\d+\.(?:00|15|30|45)\b)(?P<label>\d{{1,2}}(?:\.\d{{1,2}}){{1,3}})"
    rf"(?P<known>\s?(?:{_ADVERB})(?![^\W_]))?(?:\.(?!\d)|\))?\s+{_STARTS}"
)
_PARENTHESIS = re.compile(
    rf"[(（](?P<label>[ivxl]{{1,6}}|([a-z])\2?|[^\W\d_]|[一二三四五六七八九十]{{1,3}}|\d{{1,3}})"
    rf"(?P<known>\s?(?:{_ADVERB}))?[)）](?P<known2>\s?(?:bis|ter)\b)?\s*"
)
_LETTER = re.compile(rf"(?P<label>[ivx]{{1,5}}|([a-z])\2?|[{_SMALL}])[.)]\s+")
_CAPITAL = re.compile(
    rf"(?P<label>[IVXL]{{1,6}}|[^\W\d_{_SMALL}])\s?(?:(?P<known>{_ADVERB})(?:[.)]\s+|\s+(?={_STARTS}))|[.)]\s+)(?=\S)"
    r"|(?P<chinese>[一二三四五六七八九十]{1,3})、\s*"
)
_DIVISIONS = ("Article", "Artículo", "Статья", "Rule", "Regulation")
_ARTICLE = re.compile(
    rf"(?P<label>(?:{'|'.join(_DIVISIONS)})\s+(?:\d{{1,3}}|[IVXL]{{1,6}})"
    rf"(?:\s?(?:bis|ter|quater))?)\s?[.:–—-]+\s+{_STARTS}"
)

_SUFFIXES = ("known", "known2")
_NUMBER = re.compile(rf"(\d{{1,3}})\s+{_STARTS}")
_INSERTED = re.compile(
    rf"(?<=[.;:!?])[*_\s]*\s(?P<start>(?:\*\*|__|<u>)?(?P<number>\d{{1,3}})\s?(?:{_ADVERB})\b[.:)]\S{{0,4}}\s+"
    rf"{_STARTS})"
)
_LONGEST = 20
"""Characters of the longest label."""


@dataclass(frozen=True, slots=True)
class Label:
    """A printed label.

    Attributes:
        text: without points, brackets and spaces: "59ter", "A", "f".
        number: its number; 0 for letters.
        style: how it counts; "capital" and "letter" may be Roman numerals too.
        enclosed: printed "(1)" or "1)", as items are.
    """

    text: str
    number: int
    style: Style
    enclosed: bool = False

    @property
    def roman(self) -> int:
        """The number a Roman numeral stands for, 0 for what is none."""
        return _roman(self.text) if self.number == 0 else 0


def split_bullet(text: str) -> str:
    """The text after its bullets, the same text where it has none."""
    start = 0
    while match := _BULLET.match(text, start):
        start = match.end()
    return text[start:]


def split_label(text: str, last: int | None = None) -> tuple[Label, int] | None:
    """The label a text begins with, and where the words after it start.

    Args:
        text: without its bullet; brackets before the label count as part of it.
        last: the number of the paragraph before, which lets an unknown adverb be believed.
    """
    if match := _DECIMAL.match(text):
        printed = match["label"] + _suffix(match)
        return Label(printed, int(printed.split(".")[0]), "decimal"), match.end()
    if found := _number(text, last):
        return found
    return _letter(text)


def split_number(text: str) -> tuple[Label, int] | None:
    """The number a text begins with, without a point, and where its words start.

    "12 We agree" may be paragraph 12 or speak of twelve; only its neighbours tell.
    """
    match = _NUMBER.match(text)
    if match is None or _DATE.match(text):
        return None
    return Label(match[1], int(match[1]), "number"), match.end()


def inserted_starts(text: str, number: int) -> list[int]:
    """Where, behind a sentence, paragraphs inserted after a number begin: "12 bis. We"."""
    found = [match for match in _INSERTED.finditer(text) if int(match["number"]) == number]
    return [match.start("start") for match in found]


def is_bare_label(text: str) -> bool:
    """Whether a line is a label and nothing more: "12.", "(a)"; a lone number may be any."""
    text = split_bullet(text.strip()).replace("**", "").strip()
    found = split_label(f"{text} X") if len(text) < _LONGEST else None
    named = found is not None and not (text.isdecimal() or text.startswith(_DIVISIONS))
    return named and found is not None and found[1] == len(text) + 1


def _letter(text: str) -> tuple[Label, int] | None:
    if match := _PARENTHESIS.match(text):
        return _parenthesis(match), match.end()
    if match := _LETTER.match(text):
        return Label(match["label"], 0, "letter", enclosed=")" in match[0]), match.end()
    if match := _CAPITAL.match(text):
        printed = match["chinese"] or match["label"] + (match["known"] or "")
        return Label(printed, 0, "capital"), match.end()
    match = _ARTICLE.match(text)
    return (Label(match["label"], 0, "capital"), match.end()) if match else None


def _number(text: str, last: int | None) -> tuple[Label, int] | None:
    match = _NUMBERED.match(text)
    if match is None or _DATE.match(text) or not _is_believed(match, text, last):
        return None
    suffix = re.sub(r"[\W_]", "", match["known"] or match["letter"] or match["guess"] or "").lower()
    number = int(match["number"])
    prefix = (match["prefix"] or match["short"] or "").upper().rstrip(".")
    enclosed = ")" in match[0] and not (suffix or match["place"])
    suffix += "".join(f"({letters})" for letters in re.findall(r"[a-z]+", match["place"] or ""))
    return Label(f"{prefix}{number}{suffix}", number, "number", enclosed), match.end()


def _is_believed(match: re.Match[str], text: str, last: int | None) -> bool:
    """Whether a number begins a paragraph: by its suffix, its point, or its prefix."""
    if match["bare"] is not None and not (match["prefix"] or match["short"] or match["word"]):
        return False
    if guess := match["guess"]:
        glued = not guess[0].isspace() and bool(match["stop"])
        return bool(_LATIN.match(guess.strip())) and (glued or int(match["number"]) == last)
    return match.end() < len(text) or bool(match["known"])


def _parenthesis(match: re.Match[str]) -> Label:
    printed = match["label"]
    if printed.isdigit():
        number = int(printed)
        return Label(f"{number}{_suffix(match)}", number, "number", enclosed=True)
    return Label(printed + _suffix(match), 0, "letter", enclosed=True)


def _suffix(match: re.Match[str]) -> str:
    return "".join(match.groupdict().get(name) or "" for name in _SUFFIXES).strip().lower()


def _roman(text: str) -> int:
    if not _ROMAN.match(text):
        return 0
    values = [{"i": 1, "v": 5, "x": 10, "l": 50}[letter] for letter in text.lower()]
    following = [*values[1:], 0]
    return sum(-a if a < b else a for a, b in zip(values, following, strict=True))


def drop_start(runs: Iterable[Run], length: int) -> tuple[Run, ...]:
    """Runs without the first `length` characters of their accepted text, leading space gone."""
    kept: list[Run] = []
    for run in runs:
        if run.mark == "deleted":
            kept.append(run)
            continue
        text = run.text[length:]
        length = max(0, length - len(run.text))
        if text:
            kept.append(replace(run, text=text))
    if kept and kept[0].mark != "deleted":
        kept[0] = replace(kept[0], text=kept[0].text.lstrip())
    return tuple(run for run in kept if run.text)


def standing(runs: Iterable[Run]) -> str:
    """The accepted text with its white space as it is, so that offsets hold."""
    return "".join(run.text for run in runs if run.mark != "deleted")
