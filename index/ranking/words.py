"""Words and their stems, spelt one way: what questions and paragraphs are compared by."""

import re
import tomllib
import unicodedata
from functools import lru_cache
from typing import Any

import snowballstemmer

import resources

_STEMMER = snowballstemmer.stemmer("english")
_WORD = re.compile(r"\d+(?:[.,]\d+)+|\b[a-z]{1,2}-\d+\b|[^\W_]+")
"""Words and figures; G-77 is one word."""
_VOWELLED = re.compile(
    r"(?<=[a-z]{3})(?:is(?=(?:e|ed|es|er|ing|ation|ations|able)$)|ys(?=(?:e|ed|ing)$))"
)
_LETTERS = re.compile(r"([^\Waeiouy\d_]+[aeiou]?)s")
"""The plural of letters that stand for a name, "MSMEs", which the stemmer takes for no plural."""
_OUR = re.compile(r"(?<=[bdlmnv])our(?=$|s$|ed$|ing$|able$|al$)")


@lru_cache(maxsize=8)
def listed(name: str) -> frozenset[str]:
    """One of the lists of words in resources/words.toml."""
    return frozenset(_data()[name].split())


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    return tomllib.loads(resources.text("words.toml"))


STOP = listed("stop")
"""Words that ask rather than name; nothing is looked up for them."""


def words(text: str) -> list[str]:
    """The words and figures of a text, in lower case, accents dropped."""
    return [word.replace("-", "") for word in _WORD.findall(fold(text))]


def fold(text: str) -> str:
    """Lower case without accents; as many characters as composed letters, not more."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.lower())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def stems(text: str) -> list[str]:
    """The stems of a text's words that name something, in order."""
    return [stem(word) for word in words(text) if word not in STOP]


@lru_cache(maxsize=4_096)
def known(text: str) -> frozenset[str]:
    """The stems of a text, once each; remembered, since the same paragraphs come up again."""
    return frozenset(stems(text))


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """A folded word's stem, the same for British and American spellings."""
    word = _data()["spellings"].get(word, word)
    if len(word) > 3 and (plural := _LETTERS.fullmatch(word)) and not word.endswith("ss"):
        return plural[1]
    word = _OUR.sub("or", _VOWELLED.sub(lambda m: m[0].replace("s", "z"), word))
    stemmed: str = _STEMMER.stemWord(word)
    return stemmed
