"""The language the program speaks: English, unless the window has it speak another; no Qt.

Words stand in the program in English. `said` and `counted` give them in the language spoken,
`to_say` marks those that stand in tables, and `make translations` finds all three.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")
"""Languages, of those there may be, that are written from right to left."""

Translate = Callable[[str, int], str]
"""Gives English words in a language; the number chooses the plural, -1 where there is none."""


def _as_they_are(text: str, _: int) -> str:
    return text


@dataclass(frozen=True, slots=True)
class Language:
    """What is spoken.

    Attributes:
        code: of ISO 639-1.
        translate: from English.
    """

    code: str = "en"
    translate: Translate = _as_they_are


_spoken = Language()


def speak(language: Language) -> None:
    """Has the whole program speak a language, as gettext's `install` does."""
    global _spoken  # noqa: PLW0603 - words are said in many places, and in one language
    _spoken = language


def spoken() -> str:
    """The code of the language spoken."""
    return _spoken.code


def said(text: str) -> str:
    """Words in the language spoken."""
    return _spoken.translate(text, -1)


def counted(text: str, count: int) -> str:
    """Words with a number, "%n document(s)", in the language spoken and in its plural."""
    # English has no file to choose between the two forms.
    words = _spoken.translate(text, count).replace("%n", str(count))
    return words.replace("(s)", "" if count == 1 else "s")


def listed(parts: Iterable[str]) -> str:
    """Words after each other, with the language's comma between them."""
    return said(", ").join(parts)


def beside(parts: Iterable[str | None]) -> str:
    """What there is of several facts, a dot between them.

    Where the language runs from right to left, so does the whole, whatever comes first (RLM of
    UAX #9), and none takes the digits or signs of its neighbour along (FSI and PDI).
    """
    there = [part for part in parts if part]
    if _spoken.code in RIGHT_TO_LEFT and there:
        return "\u200f" + " · ".join(f"\u2068{part}\u2069" for part in there)
    return " · ".join(there)


def decimal(number: float, places: int) -> str:
    """A number with so many decimals, after the language's decimal sign: 0.29, 0,29."""
    return f"{number:.{places}f}".replace(".", said("."))


def to_say(text: str) -> str:
    """Marks words that stand in a table, to be said when they are needed."""
    return text
