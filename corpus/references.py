"""References inside paragraphs, as spans: "paragraph 72 of the Tunis Agenda", "resolution 70/125".

The documents a text names and the paragraphs it names are found apart; then each group of
paragraphs is given its document by the words beside it: "para. 31 of the Tunis Agenda",
"A/RES/70/125, para. 31", "para 63 GDC", "paragraph 62 thereof". Paragraphs without such words are
the text's own document's.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.instruments import instrument, names_pattern, only_called
from corpus.pinpoints import Pinpoint, pinpoints
from corpus.symbols import numbered


@dataclass(frozen=True, slots=True)
class Reference:
    """A place where a text refers to a document or to paragraphs.

    Attributes:
        start: of its span in the text.
        end: of its span.
        document: a symbol ("A/RES/70/125"), an instrument's name ("Tunis Agenda for the
            Information Society"), or a name as printed; None for the text's own document.
        labels: of the paragraphs, as they are printed ("12", "103ter", "3(b)", "Article 19"); none
            where the document is meant as a whole.
    """

    start: int
    end: int
    document: str | None
    labels: tuple[str, ...] = ()


_TYPE = (
    r"(?:agenda|agreement|charter|code|commitment|compact|consensus|constitution|convention|"
    r"covenant|decision|declaration|directive|document|draft|framework|guidelines|letter|note|"
    r"outcome|pact|paper|pathway|plan|platform|principles|programme|proposal|protocol|regulation|"
    r"report|resolution|rules|statement|statute|strategy|submission|summary|text|treaty)"
)
_PROPER = r"[A-Z][\w’'+-]*"
_TAIL = (
    rf"(?:\s(?:of|on|for|against|concerning)\s(?:the\s)?{_PROPER}"
    rf"(?:\s(?:(?:and|of|the|for|on|in)\s){{0,3}}{_PROPER}){{0,8}})?"
)
_OF = r"\.?,?\s(?:of|in|from|under|de|du|del|des)\s"
_THE = r"(?:the\s|its\s|their\s|his\s|her\s|la\s|l['’])?"
_OWN = re.compile(
    r",?\s?\(?(?:above|below|supra|infra|hereof|(?:of|in)\s(?:this|the\s(?:present|current))\b)"
)
_THEREOF = re.compile(
    rf",?\s(?:thereof\b|(?:of|in)\s(?:that|the\ssame|the\ssaid)\s(?:\w+\s)?{_TYPE}\b)"
)
_AFTER = re.compile(
    rf"\s|(?:{_OF}|,?\sto\s){_THE}(?:said\s|(?:report\s)?(?:contained\sin\s)?(?:document\s)?|(?:annex|annexes)(?:\s[IVX]+)?\s(?:to|of)\s{_THE})?"
    rf"|{_OF}{_THE}[^.;:()]{{1,80}}\("
)
_BEFORE = re.compile(
    r"(?:\s\([^()]{1,40}\))?(?:,?\sannex(?:\s[IVX]+)?)?\)?[,:]?\s"
    r"(?:(?:and,?\s)?(?:in\sparticular|notably|especially|including|see),?\s)?(?:its\s)?\(?"
)
_PRINTED = re.compile(rf"{_OF}{_THE}(?P<name>(?:[\w’'+./-]+\s){{0,6}}?(?i:{_TYPE})\b{_TAIL})")
_PRINTED_BEFORE = re.compile(
    rf"(?<![\w-])(?P<name>{_PROPER}(?:\s(?:{_PROPER}|\d{{4}}|of|the|for|on|and|against|final|annual|"
    rf"synthesis|draft)){{0,8}}?\s(?i:{_TYPE}){_TAIL}),\s\Z"
)
_LEADING = re.compile(r"(?:(?:See|As|In|Per|Under|The|And|Also|Cf|also|in|per|the|of)\s)+")
_FOREIGN = re.compile(rf"{_OF}(?:the\s)?(?=[A-Z\d])(?!(?:Article|Section|Part|Annex|Chapter)\b)")
_IBID = re.compile(r"\bIbid\.?,?\s\Z")
_ACRONYM = re.compile(
    r"(?<![\w/.\-])(?P<name>(?!(?:NEW|OLD|ADD|SEE|MOVE|DELETE|KEEP|AND|OR|IN|ON|AT|TO|OF|ALT|FROM)\b)"
    r"[A-Z]{2,6}(?:\+\d+)?),?\s\Z"
)
"""A short name that isn't known, right before its paragraphs: "XY para 3"."""
_ARTICLE = re.compile(rf"{_OF}(?:the\s)?[Aa]rticles?\s\d")
_NEAR = 120
"""Characters between paragraphs and the name of their document."""


def references(text: str) -> tuple[Reference, ...]:
    """Every reference of a text, in order, none over another."""
    mentions = _mentions(text)
    # "Paragraph 1 of article 19" is no paragraph of the text: the article is found by itself.
    named = [one for one in pinpoints(text) if not _ARTICLE.match(text, one.end)]
    joined = [_joined(text, one, mentions) for one in named]
    found = [each for each in joined if each is not None]
    used = [(each.start, each.end) for each in found]
    whole = [
        Reference(m.start, m.end, m.document)
        for m in mentions
        if m.numbered and not _covered(m, used)
    ]
    return _apart(text, [*found, *whole])


@dataclass(frozen=True, slots=True)
class _Mention:
    """A document named in a text: by number, or by a name that is known."""

    start: int
    end: int
    document: str
    numbered: bool


def _mentions(text: str) -> list[_Mention]:
    found = [_Mention(n.start, n.end, n.document, numbered=True) for n in numbered(text)]
    for match in names_pattern().finditer(text):
        known = instrument(match[0])
        if known:
            found.append(_Mention(*match.span(), known.name, numbered=False))
    kept: list[_Mention] = []
    for mention in sorted(found, key=lambda m: (m.start, -m.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def _joined(text: str, one: Pinpoint, mentions: Sequence[_Mention]) -> Reference | None:
    """Paragraphs with their document; None where what they are of can't be told."""
    index = bisect_left(mentions, one.end, key=lambda mention: mention.start)
    after = mentions[index] if index < len(mentions) else None
    before = _named_before(text, one, mentions[max(0, index - 2) : index])
    own = Reference(one.start, one.end, None, one.labels)
    if _OWN.match(text, one.end):
        return None if one.needs_document else own
    if _THEREOF.match(text, one.end):
        return _of(one, before, alone=True)
    if after and after.start - one.end <= _NEAR and _AFTER.fullmatch(text, one.end, after.start):
        return _of(one, after)
    if printed := _PRINTED.match(text, one.end):
        return _named(one, printed, own)
    if not one.needs_document and before and _BEFORE.fullmatch(text, before.end, one.start):
        return _of(one, before)
    return None if one.needs_document else _otherwise(text, one, own)


def _named_before(text: str, one: Pinpoint, mentions: Sequence[_Mention]) -> _Mention | None:
    """The last document named; of a name with its symbol in brackets, the one named so."""
    if len(mentions) > 1 and _BEFORE.fullmatch(text, mentions[0].end, one.start):
        return mentions[0]
    return mentions[-1] if mentions else None


def _otherwise(text: str, one: Pinpoint, own: Reference) -> Reference | None:
    """What is left: a printed name before, a bare citation in brackets, or the document's own."""
    earlier = text[max(0, one.start - _NEAR) : one.start]
    listed = earlier.endswith(", ")
    if listed and (printed := _PRINTED_BEFORE.search(earlier)):
        name = _LEADING.sub("", printed["name"])
        start = one.start - len(earlier) + printed.start("name") + len(printed["name"]) - len(name)
        return Reference(start, one.end, _known(name), one.labels)
    if _IBID.search(earlier):
        return None
    if short := _ACRONYM.search(earlier):
        start = one.start - len(earlier) + short.start("name")
        return Reference(start, one.end, _known(short["name"]), one.labels)
    # "(para. 27)" is of what was quoted before it, "the Code of Conduct, article 3" of that code.
    bare = earlier.endswith("(") and text[one.end : one.end + 1] == ")"
    foreign = listed and one.labels[0].startswith("Article")
    return None if bare or foreign or _FOREIGN.match(text, one.end) else own


def _of(one: Pinpoint, mention: _Mention | None, *, alone: bool = False) -> Reference | None:
    if mention is None:
        return None
    if alone:
        return Reference(one.start, one.end, mention.document, one.labels)
    start, end = min(one.start, mention.start), max(one.end, mention.end)
    return Reference(start, end, mention.document, one.labels)


def _named(one: Pinpoint, printed: re.Match[str], own: Reference) -> Reference | None:
    """Paragraphs of what is printed after them; "the draft" alone is this one."""
    name = printed["name"]
    if re.fullmatch(_TYPE, name):
        return None if one.needs_document else own
    if one.needs_document and not name[0].isupper():
        return None
    return Reference(one.start, printed.end("name"), _known(name), one.labels)


def _known(name: str) -> str:
    """A printed name, or that of the instrument it holds or, as "the Compact", can only mean."""
    found = names_pattern().search(name)
    known = instrument(found[0]) if found else only_called(name)
    return known.name if known else name


def _covered(mention: _Mention, used: Sequence[tuple[int, int]]) -> bool:
    """Whether a mention lies in a span; spans are in order and don't overlap but at their ends."""
    index = bisect_left(used, mention.end, key=lambda span: span[1])
    return index < len(used) and used[index][0] <= mention.start


def _apart(text: str, found: Sequence[Reference]) -> tuple[Reference, ...]:
    """References in order; one that overlaps the one before keeps what is left of its span."""
    kept: list[Reference] = []
    for each in sorted(found, key=lambda reference: (reference.start, -reference.end)):
        start = max(each.start, kept[-1].end) if kept else each.start
        start += each.start < start and text[start].isspace()
        if start < each.end:
            kept.append(Reference(start, each.end, each.document, each.labels))
    return tuple(kept)
