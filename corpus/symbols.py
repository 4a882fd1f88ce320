"""Documents as a text names them by number: symbols, and numbered resolutions and decisions.

A number tells whose it is where the words don't: the General Assembly's resolutions are counted by
session (70/125), before 1976 in one series (217 A (III)), the Economic and Social Council's by year
(2006/46), the Security Council's in one series with the year behind it (1483 (2003)).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_ROOTS = (
    r"A|E|S|T|ST|TD|HRI|CCPR|CEDAW|CERD|CRC|CAT|CMW|CRPD|DC|DP|FCCC|CBD|ICCD|UNEP|UNCTAD|IPBES|"
    r"UNW|CEB|HSP|WSIS-\d\d"
)
_SYMBOL = re.compile(
    rf"(?<![\w/.\-])(?:{_ROOTS})"
    r"(?:/[A-Za-z0-9][\w.]{0,24}(?:\([A-Z][\w.\-]{0,9}\)|\s\([A-Z][^()]{1,12}\)(?=/))?){1,7}"
    rf"(?:-[A-Z](?![\w/])|[-–](?:{_ROOTS})(?:/[A-Za-z0-9][\w.]{{0,24}}){{1,7}})?"
)
_BODIES = {
    "UNEA": r"United Nations Environment Assembly|UN Environment Assembly|UNEA",
    "HRC": r"Human Rights Council|UNHRC|HRC",
    "CHR": r"Commission on Human Rights",
    "ECOSOC": r"Economic and Social Council|ECOSOC",
    "SC": r"Security Council|UNSC",
    "CBD": r"Convention on Biological Diversity|CBD",
    "other": r"Governing Council|Executive Board|Conference of the Parties|General Conference",
    "GA": r"General Assembly|UNGA|GA|Assembly",
}
_BODY = re.compile("|".join(rf"\b(?P<{name}>{words})\b" for name, words in _BODIES.items()))
_NAMED = "|".join(_BODIES.values())
_DATED = r"(?:\sof\s\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4})?"
_NUMBER = (
    r"(?P<number>(?:A/)?(?:RES/)?(?P<session>\d{1,4}|E?S-\d{1,2})/(?P<nth>\d{1,3})(?![\w/])"
    r"(?P<part>\s[A-Z](?![\w.]))?"
    r"|(?P<series>\d{1,4})(?:\s[A-Z])?\s?\((?P<of>[IVXL]{1,7}|E?S-[IVX]{1,5}|\d{4})\)"
    r"|\d{1,2}/(?:CP|CMP|CMA|COP)\.\d{1,2})(?!\s?%)"
)
_NUMBERED = re.compile(
    rf"\b(?:(?P<by>{_NAMED})(?:['’]s)?(?:\s\([A-Z]{{2,8}}\))?\s)?(?:(?:[Mm]odalities|[Dd]raft)\s)?"
    r"(?:(?P<resolution>[Rr]esolutions?|[Rr]es\.?(?=\s\d)|[Rr]ésolutions?|[Rr]esoluci(?:ón|ones)|[Рр]езолюци\w{1,3})"
    r"|[Dd]ecisions?|[Dd]écisions?|[Dd]ecisi(?:ón|ones)|[Рр]ешени\w{1,2})"
    rf"\s(?:[Nn]os?\.?\s|№\s?)?{_NUMBER}"
)
_NEXT = re.compile(rf"{_DATED}(?:,\s|,?\s(?:and|or|to|et|y|и)\s){_NUMBER}")
_WHOSE = re.compile(rf"{_DATED}\s(?:of|by)\sthe\s(?P<by>{_NAMED})\b")
_ITS = re.compile(r"\b(?:in|by|its|of)\s(?:its|their)\s\Z|\bits\s\Z")
_BEFORE = 150
"""Characters before "in its resolution" in which the body is looked for."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A document named by number: where, and its symbol, or the number as printed."""

    start: int
    end: int
    document: str


def numbered(text: str) -> list[Numbered]:
    """Every symbol, resolution and decision a text names, in order, none within another."""
    kept: list[Numbered] = []
    found = [*_resolutions(text), *_symbols(text)]
    for each in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return kept


def same_symbol(one: str, other: str) -> bool:
    """Whether two symbols are of one document: case, spaces and the printed language aside."""
    return not _parts(one).isdisjoint(_parts(other))


def _parts(symbol: str) -> frozenset[str]:
    """A symbol in plain form; both, of a document that has two (A/80/62-E/2025/12)."""
    plain = re.sub(r"[\s*]", "", symbol).upper()
    parts = re.split(rf"[-–](?=(?:{_ROOTS})/)", plain)
    return frozenset(re.sub(r"-[A-Z]\Z", "", part) for part in parts)


def _symbols(text: str) -> Iterator[Numbered]:
    for match in _SYMBOL.finditer(text):
        symbol = match[0].rstrip(".")
        if any(character.isdigit() for character in symbol.partition("/")[2]):
            plain = re.sub(r"\AA/RES/", "A/RES/", re.sub(r"\s", "", symbol), flags=re.IGNORECASE)
            yield Numbered(match.start(), match.start() + len(symbol), plain)


def _resolutions(text: str) -> Iterator[Numbered]:
    for match in _NUMBERED.finditer(text):
        series = [match]
        while following := _NEXT.match(text, series[-1].end()):
            series.append(following)
        body = _body(text, match, series[-1].end())
        for each in series:
            start = match.start() if each is match else each.start("number")
            yield Numbered(start, each.end(), _symbol(each, body, decision=not match["resolution"]))


def _body(text: str, match: re.Match[str], end: int) -> str:
    """Whose resolution it is, as far as the words say."""
    before = text[max(0, match.start() - _BEFORE) : match.start()]
    named = match["by"] or ""
    if not named and (after := _WHOSE.match(text, end)):
        named = after["by"]
    if not named and _ITS.search(before):
        named = before
    bodies = [found.lastgroup or "" for found in _BODY.finditer(named)]
    return bodies[-1] if bodies else ""


def _symbol(match: re.Match[str], body: str, *, decision: bool) -> str:
    kind = "DEC" if decision else "RES"
    if match["series"]:
        year = match["of"].isdigit()
        return f"{'S' if year else 'A'}/RES/{match['series']}({match['of']})"
    printed = f"{'decision' if decision else 'resolution'} {match['number']}"
    if not match["session"]:
        return printed
    session, nth = match["session"], match["nth"]
    if len(session) == 4 and session.isdigit():
        root = "E/CN.4" if body == "CHR" else "E"
        return f"{root}/{kind}/{session}/{nth}"
    if body in {"UNEA", "HRC", "CBD"}:
        return {
            "UNEA": f"UNEP/EA.{session}/RES.{nth}",
            "HRC": f"A/HRC/{kind}/{session}/{nth}",
            "CBD": f"CBD/COP/DEC/{session}/{nth}",
        }[body]
    if body == "GA" or (not body and _is_assemblys(session, int(nth), decision=decision)):
        return f"A/{kind}/{session}/{nth}{match['part'] or ''}"
    return printed


def _is_assemblys(session: str, nth: int, *, decision: bool) -> bool:
    """Whether a number can only be the Assembly's: its decisions are counted from 401."""
    late = not session.isdigit() or 31 <= int(session) <= 150
    return late and (nth > 400 if decision else True)
