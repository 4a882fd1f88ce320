"""Who proposes a text: the States and groups of States that papers name as their authors."""

import re
import tomllib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import resources

_ROLE = (
    r"(?:inputs?|comments?|proposals?|amendments?|submissions?|contributions?|positions?|edits?|views|"
    r"response|statement|apports?|observations|propuestas?|comentarios|aportes|contribución|"
    r"предложения|замечания|комментарии|вклад)"
)
_BY = (
    r"(?:(?:submitted|proposed|presented|tabled|introduced|delivered)\s+by|"
    r"on\s+behalf\s+of(?:\s+the\s+(?:Member\s+)?States\b[^,;]{0,60}\bmembers\s+of)?|"
    rf"{_ROLE}\s+(?:of|by|from|de|del)|présentée?\s+par|au\s+nom\s+d(?:u|es|e)|en\s+nombre\s+de|от\s+имени|presentad[oa]\s+por|"
    rf"представлен\w*|{_ROLE})"
)
_MISSION = r"\b(?:delegation|permanent|mission|representatives?|delegate|secretariat)\b"
_DRAFTED = re.compile(
    r"\s*:\s?[*\d]{0,2}\s*(?:revised\s+)?(?:draft|projet|proyecto|проект)\b", re.IGNORECASE
)
"""Behind the sponsor of a draft: "Iraq: draft resolution"."""
_ARTICLE = r"(?:the|la|le|les|l[’']|el|los|las)?\s*"
_BEHALF = re.compile(
    r"(?:on\s+behalf\s+of|au\s+nom\s+d(?:u|es|e\s+la|e|’)|en\s+nombre\s+de(?:l)?|от\s+имени)\s+",
    re.IGNORECASE,
)
_SMALL_WORDS = (
    r"\b(?:government|permanent|mission|by|of|from|the|and|on|de|del|la|las|los|le|les|et|y|и)\b|\W"
)
_LANGUAGE = re.compile(r"(?:original|languages?|langue|idioma|язык)\b", re.IGNORECASE)
_PLACE = re.compile(r"(?:\b(?:in|to|for|on|at|en|au|aux|в)\s+)\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Delegation:
    """Who can propose a text: a State or a group of States, with the names it goes by."""

    name: str
    aliases: tuple[str, ...]


@cache
def delegations() -> tuple[Delegation, ...]:
    """The delegations that are known, from `resources/delegations.toml`."""
    table = tomllib.loads(resources.text("delegations.toml"))
    return tuple(Delegation(name, tuple(aliases)) for name, aliases in table["delegations"].items())


def find_proposer(lines: Sequence[str], file_name: str) -> str | None:
    """Who the lines before a text, or else its file's name, say proposes it.

    A delegation that a title merely speaks of ("Connectivity in Kenya") proposes nothing.
    """
    for line in lines:
        if _LANGUAGE.match(line):
            continue
        plain = _plain(line)
        spoken = _BEHALF.search(plain)
        first = spoken.start() if spoken else 0
        # "Presented by X on behalf of Y" is Y's.
        for match in sorted(_names().finditer(plain), key=lambda match: match.start() < first):
            before, after = line[: match.start()], line[match.end() :]
            if only_names(line) or _is_author(before, after):
                return _canonical()[match[0].lower()]
    words = _plain(re.sub(r"[_\-.]+", " ", file_name))
    for match in _names().finditer(words):
        if not _PLACE.search(words[: match.start()]):
            return _canonical()[match[0].lower()]
    return None


def only_names(line: str) -> bool:
    """Whether a line is "GROUP OF 77 AND CHINA INPUTS" and nothing more."""
    rest = _names().sub(" ", _plain(line))
    if rest == _plain(line):
        return False
    return not re.sub(rf"\b{_ROLE}\b|{_SMALL_WORDS}", " ", rest, flags=re.IGNORECASE).split()


def delegation_named(words: str) -> str | None:
    """The delegation that a signature names and nothing else: "Delegation of Japan", "EU"."""
    rest = re.sub(_MISSION, " ", words, flags=re.IGNORECASE)
    found = _names().search(_plain(rest))
    return _canonical()[found[0].lower()] if found and only_names(rest) else None


def printed_name(words: str) -> str | None:
    """The name as it is printed, for one in whatever capitals."""
    return _printed().get(words.lower())


def name_pattern() -> re.Pattern[str]:
    """What finds the name of a delegation, in whatever capitals."""
    return _names()


def _is_author(before: str, after: str) -> bool:
    behind = re.search(rf"{_BY}\s*:?\s*{_ARTICLE}\Z", before, re.IGNORECASE)
    ahead = re.match(rf"(?:[’']s?)?\s+{_ROLE}\b|\s*\)?\s*\Z", after, re.IGNORECASE)
    apart = re.search(r"(?:[-–—:(|]\s*|\A\s*)(?:the\s+)?\Z", before, re.IGNORECASE)
    role = re.match(rf"(?:[’']s?)?\s+{_ROLE}\b", after, re.IGNORECASE)
    return bool(behind or role or (ahead and apart) or (apart and _DRAFTED.match(after)))


def _plain(text: str) -> str:
    """A text without accents, letter for letter."""
    return "".join(unicodedata.normalize("NFD", character)[0] for character in text)


@cache
def _canonical() -> dict[str, str]:
    return {
        _plain(alias).lower(): delegation.name
        for delegation in delegations()
        for alias in (delegation.name, *delegation.aliases)
    }


@cache
def _printed() -> dict[str, str]:
    return {
        alias.lower(): alias
        for delegation in delegations()
        for alias in (delegation.name, *delegation.aliases)
    }


@cache
def _names() -> re.Pattern[str]:
    names = sorted(_canonical(), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)", re.IGNORECASE)
