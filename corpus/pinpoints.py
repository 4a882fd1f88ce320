"""Paragraphs and articles a text names by number: "paras. 69 to 71", "article 19.3", "OP3 bis"."""

import re
from dataclasses import dataclass

_ADVERB = (
    r"bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|quin|sext?|sept|oct|alt|"
    r"бис|тер"
)
_LABEL = (
    rf"\d{{1,3}}(?:\s?(?:{_ADVERB})(?![^\W_]))?(?:\.\d{{1,2}}){{0,2}}(?:\.[a-z](?![^\W_]))?"
    r"(?:\s?\((?:[a-z]{1,4}|\d{1,2})\)){0,3}(?![\w/]|\.\d|,\d{3})"
)
_ITEM = r"\((?:[a-z]{1,4}|\d{1,2})\)"
_WORDS = (
    r"(?:(?:operative|preambular|op\.)\s)?(?P<many>paragraphs|paragraphes|párrafos|paras\.?|§§|¶¶)"
    r"|(?:(?:operative|preambular|op\.)\s)?"
    r"(?:paragraph|paragraphe|párrafo|para(?:\.|(?=[\s\d]))|subparagraph|sub-paragraph|§|¶|"
    r"пункт\w{0,2}|п\.)|(?P<manysub>sub-?paragraphs)"
    r"|(?P<articles>articles|artículos|arts\.?|статьи)"
    r"|(?P<article>article|artículo|art\.|стать\w{1,2})"
)
_FIRST = re.compile(
    rf"(?<![\w/.\-])(?:(?i:{_WORDS})\s?(?:[Nn]os?\.?\s|№\s?)?(?P<label>{_LABEL}|(?<=\s){_ITEM})"
    rf"|(?P<short>(?:OP|PP|P|p\.\s?|item\s|Item\s))(?P<shortlabel>\s?{_LABEL}))"
)
_MORE = re.compile(
    rf"\s?\[?\s?(?:(?P<to>to|through|[-–—]|à|a|по)\s?|,\s?(?:and\s|or\s)?|(?:and|or|et|y|и)\s|&\s?)"
    rf"\[?(?P<label>{_LABEL}|{_ITEM})"
)
_ENDS = re.compile(
    r"\s?(?:[.;:)\]”’\"]|,(?!\s?\d)|\Z|(?:of|in|above|below|thereof|and|or|to|from|GDC)\b|[A-Z])"
)
_NOT_LABELS = re.compile(
    r"\s?(?:%|per\scent|(?:January|February|March|April|May|June|July|August|September|October|"
    r"November|December|million|billion|years?|days?|members|countries|States|posts)\b)"
)
_SUB = re.compile(
    rf"\s?,\s(?:(?:sub-?)?para(?:graph|\.)?)\s(?P<label>{_LABEL}|{_ITEM})", re.IGNORECASE
)
_OPERATIVE = ("OP", "PP")
_ALT = re.compile(r"\s[Aa]lt\b")
_MOST = 60
"""Paragraphs of one range; of a longer one only the ends are named."""


@dataclass(frozen=True, slots=True)
class Pinpoint:
    """Paragraphs named together.

    Attributes:
        start: where the words begin.
        end: where they end.
        labels: as they are printed, ranges counted out.
        needs_document: so short that only a document beside it makes it a reference ("p. 31").
    """

    start: int
    end: int
    labels: tuple[str, ...]
    needs_document: bool = False


def pinpoints(text: str) -> list[Pinpoint]:
    """Every group of paragraphs or articles a text names, in order."""
    found: list[Pinpoint] = []
    position = 0
    while match := _FIRST.search(text, position):
        made = _pinpoint(text, match)
        position = made.end
        # "OP1 ter" at the beginning is the paragraph's own label, with "Alt" that of another text.
        if not (match["short"] in _OPERATIVE and (made.start == 0 or _ALT.match(text, made.end))):
            found.append(made)
    return found


def _pinpoint(text: str, match: re.Match[str]) -> Pinpoint:
    many = bool(match["many"] or match["manysub"] or match["articles"])
    labels = [_plain(match["label"] or match["shortlabel"])]
    end = match.end()
    while more := _MORE.match(text, end):
        if _NOT_LABELS.match(text, more.end()) or not (many or _ENDS.match(text, more.end())):
            break
        labels += (
            _range(labels[-1], more["label"])
            if more["to"]
            else [_beside(labels[-1], more["label"])]
        )
        end = more.end()
    if "[" in text[match.end() : end] and text[end : end + 1] == "]":
        end += 1
    article = bool(match["article"] or match["articles"])
    if (sub := _SUB.match(text, end)) and len(labels) == 1:
        labels = labels if article else [_beside(labels[0] + "()", sub["label"])]
        end = sub.end()
    named = tuple(dict.fromkeys(f"Article {label}" if article else label for label in labels))
    return Pinpoint(
        match.start(), end, named, needs_document=match["short"] not in {None, *_OPERATIVE}
    )


def _plain(label: str) -> str:
    return re.sub(r"\s", "", label)


def _beside(before: str, label: str) -> str:
    """A label of a list; an item alone belongs to the paragraph of the one before: 3(b), "(c)"."""
    plain = _plain(label)
    return before.partition("(")[0] + plain if plain.startswith("(") else plain


def _range(first: str, last: str) -> list[str]:
    """The labels after the first of a range, the last included."""
    last = _beside(first, last)
    if first.isdigit() and last.isdigit() and 0 < int(last) - int(first) <= _MOST:
        return [str(number) for number in range(int(first) + 1, int(last) + 1)]
    one, other = (re.fullmatch(r"(\d*)\(([a-z])\)", label) for label in (first, last))
    if one and other and one[1] == other[1] and one[2] < other[2]:
        letters = range(ord(one[2]) + 1, ord(other[2]) + 1)
        return [f"{one[1]}({chr(letter)})" for letter in letters]
    return [last]
