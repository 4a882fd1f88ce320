"""Words and their stems, spelt one way: what questions and paragraphs are compared by."""

import re
import unicodedata
from functools import lru_cache
from typing import Any

_WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+")
_LETTERED = re.compile(r"\b([a-z]{1,2})-(\d+)\b")
"""G-77 is G77."""
_VOWELLED = re.compile(r"(?<=[a-z]{3})(?:is(?=(?:e|ed|es|er|ing|ation|ations|able)$)|ys(?=(?:e|ed|ing)$))")
_OUR = re.compile(r"(?<=[bdlmnv])our(?=$|s$|ed$|ing$|able$|al$)")
_SPELLINGS = {
    "centre": "center", "centres": "centers", "programme": "program", "programmes": "programs",
    "defence": "defense", "licence": "license", "judgement": "judgment", "cheque": "check",
    "fibre": "fiber", "theatre": "theater", "catalogue": "catalog", "dialogue": "dialog",
    "enrol": "enroll", "fulfil": "fulfill", "skilful": "skillful", "instalment": "installment",
    "grey": "gray", "tyre": "tire", "aeroplane": "airplane", "ageing": "aging",
}  # fmt: skip

STOP = frozenset(
    """a about above after again all also am among an and any anybody anyone anything anywhere are as
    at be because been before being below between both but by can cannot could did do does doing done
    down during each either else ever every everyone everything few for from further get gets give
    given gives go goes going got had has have having he hence her here hers him his how however i if
    in into is it its itself just let like ll made make makes many may me might more most much must my
    no nobody none nor not now of off on once one only or other others our ours out over own per please
    put re s same say saying says shall she should so some somebody someone something somewhere still
    such t take taken takes tell than that the their theirs them then there these they thing things
    this those through to too toward towards under until up upon us use used using ve very via was we
    were what whatever when where whether which while who whom whose why will with within without would
    yet you your yours d m isn wasn doesn don didn won aren hasn haven couldn wouldn shouldn
    according concerning regarding specifically exactly actually really roughly currently ok okay
    question answer document documents text texts paper papers paragraph paragraphs mention mentions
    mentioned point find show list explain describe know anybody somebody want wants""".split()
)  # fmt: skip
"""Words that ask rather than name; nothing is looked up for them."""


def words(text: str) -> list[str]:
    """The words and figures of a text, in lower case, accents dropped."""
    return _WORD.findall(_LETTERED.sub(r"\1\2", fold(text)))


def fold(text: str) -> str:
    """Lower case without accents; as many characters as composed letters, not more."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.lower())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def stems(text: str) -> list[str]:
    """The stems of a text's words that name something, in order."""
    return [stem(word) for word in words(text) if word not in STOP]


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """A folded word's stem, the same for British and American spellings."""
    word = _SPELLINGS.get(word, word)
    word = _OUR.sub("or", _VOWELLED.sub(lambda m: m[0].replace("s", "z"), word))
    stemmed: str = _stemmer().stemWord(word)
    return stemmed


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    import snowballstemmer

    return snowballstemmer.stemmer("english")
