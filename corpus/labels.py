"""Printed paragraph labels: telling `103ter.`, `- 37 bis.` or `(f)` from words that merely look so.

Amended texts number inserted paragraphs by Latin adverbs (bis, ter, quater …, UN Editorial Manual);
drafters also shorten or misspell them, so an unknown suffix counts where the number has just stood.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from corpus.model import Run

Style = Literal["number", "capital", "letter", "roman", "decimal"]

_SUFFIXES = [
    *("bis", "ter", "quater", "quart", "quin", "quint", "quinquies", "sexies", "sexes", "sext"),
    *("septies", "sept", "septimo", "octies", "octes", "oct", "novies", "nonies", "noc", "nov"),
    *("decies", "deces", "dec", "undecies", "duodecies", "terdecies", "alt", "alter", "pre"),
]
_KNOWN = "|".join(sorted(_SUFFIXES, key=len, reverse=True))
_DATE = re.compile(
    r"\d{1,2}\.?\s+(?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|de\s+\w+\s+de|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября"
    r"|декабря)\b",
    re.IGNORECASE,
)
_ROMAN = re.compile(r"(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})\Z", re.IGNORECASE)

_BULLET = re.compile(r"\s*(?:[-*+•●▪■◦‣·–—]|[oO](?=\s+[A-Z]))\s+")
_PREFIX = r"(?:(?P<prefix>OP|PP|op|pp)\s?)?"
_NUMBERED = re.compile(
    rf"{_PREFIX}(?P<number>\d{{1,3}})"
    rf"(?:\s?\.?\s?(?P<known>(?:{_KNOWN})(?:\s?\d)?)(?![a-z])\.?\)?"
    r"|(?P<guess>\s?[a-z]{2,15})(?P<stop>[.)]|(?=\s+[A-Z“\"'(]))"
    r"|[.)](?!\d)|-(?=[A-Z])|(?=\s+\.\s))"
    r"[\s.]*"
)
_DECIMAL = re.compile(r"(?P<label>\d{1,2}(?:\.\d{1,2}){1,3})(?:\.(?!\d)|\))?\s+(?=[A-Z“\"'(])")
_PARENTHESIS = re.compile(r"\((?P<label>[a-z]{1,5}|[A-Z]|\d{1,2})(?P<known>\s?(?:bis|ter))?\)\s*")
_LETTER = re.compile(r"(?P<label>[a-z]|[ivx]{1,5})[.)]\s+")
_CAPITAL = re.compile(r"(?P<label>[A-Z]|[IVXL]{1,6})\s?(?P<known>bis|ter)?[.)]\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Label:
    """A printed label.

    Attributes:
        text: without points, brackets and spaces: "59ter", "A", "f".
        number: its number; 0 for letters.
        style: how it counts; "capital" and "letter" may be Roman numerals too.
    """

    text: str
    number: int
    style: Style

    @property
    def roman(self) -> bool:
        """Whether the letters could be a Roman numeral."""
        return self.number == 0 and bool(_ROMAN.match(self.text))


def split_bullet(text: str) -> str:
    """The text after its bullets, the same text where it has none."""
    while match := _BULLET.match(text):
        text = text[match.end() :]
    return text


def split_label(text: str, last: int | None = None) -> tuple[Label, int] | None:
    """The label a text begins with, and where the words after it start.

    Args:
        text: without its bullet.
        last: the number of the paragraph before, which lets an unknown suffix be believed.
    """
    if match := _DECIMAL.match(text):
        return Label(match["label"], int(match["label"].split(".")[0]), "decimal"), match.end()
    if found := _number(text, last):
        return found
    if match := _PARENTHESIS.match(text):
        style: Style = "number" if match["label"].isdigit() else "letter"
        return Label(match["label"] + (match["known"] or "").strip(), 0, style), match.end()
    if match := _LETTER.match(text):
        return Label(match["label"], 0, "letter"), match.end()
    if match := _CAPITAL.match(text):
        return Label(match["label"] + (match["known"] or ""), 0, "capital"), match.end()
    return None


def _number(text: str, last: int | None) -> tuple[Label, int] | None:
    match = _NUMBERED.match(text)
    if match is None or _DATE.match(text):
        return None
    number, suffix = int(match["number"]), (match["known"] or "").replace(" ", "")
    if guess := match["guess"]:
        glued = len(guess) > 2 and not guess[0].isspace() and bool(match["stop"])
        suffix = guess.strip()
        if suffix in {"st", "nd", "rd", "th"} or not (glued or number == last):
            return None
    if match.end() == len(text) and not (match["known"] or guess):
        return None
    return Label(f"{match['prefix'] or ''}{number}{suffix}", number, "number"), match.end()


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
            kept.append(Run(text, run.mark, run.author, run.date))
    if kept and kept[0].mark != "deleted":
        first = kept[0]
        kept[0] = Run(first.text.lstrip(), first.mark, first.author, first.date)
    return tuple(run for run in kept if run.text)


def standing(runs: Iterable[Run]) -> str:
    """The accepted text with its white space as it is, so that offsets hold."""
    return "".join(run.text for run in runs if run.mark != "deleted")
