"""What a document says of itself: title, symbol, date, language, proposer."""

import os
import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from corpus.dates import find_date, is_date, without_date, without_dates
from corpus.delegations import find_proposer, name_pattern, only_names, printed_name
from corpus.headings import is_opening
from corpus.model import Document, Paragraph, Source

_SYMBOL = re.compile(
    r"(?<![\w/])(?:(?:A|E|S|ST|TD|CEB|DP|UNEP|UNCTAD|HRI|CRPD|CEDAW|CCPR|CAT|CRC|WSIS|ICCD|FCCC|CBD)"
    r"(?:/[A-Za-z0-9][\w.]*(?:[ ]?\([A-Z0-9][\w.\- ]{0,8}\))?){1,6}"
    r"|WSIS-\d\d/\w+(?:/\w+){1,3}(?:\(Rev\.\s?\d\))?(?:-[A-Z])?)(?:\*|(?<=[\d)]))?"
)
_SERIAL = re.compile(r"(?P<number>\d{1,4}/\d{1,4})\.\s+(?=\S)")
_ADOPTED = {
    "A": re.compile(r"adopted by the general assembly|adoptée par l’assemblée générale", re.I),
    "E": re.compile(r"adopted by the economic and social council", re.I),
    "S": re.compile(r"adopted by the security council", re.I),
}
_FUNCTION_WORDS = {
    "en": frozenset(("the", "of", "and", "to", "in", "that", "for", "with", "on", "by")),
    "fr": frozenset(("le", "la", "les", "des", "et", "du", "que", "dans", "pour", "une")),
    "es": frozenset(("el", "la", "los", "las", "y", "del", "que", "en", "para", "una")),
}
_SCRIPTS = (("ar", "\u0600", "\u06ff"), ("ru", "\u0400", "\u04ff"), ("zh", "\u4e00", "\u9fff"))
_COVER_LINE = re.compile(
    r"(?:united(?: nations)?|nations(?: unies)?|naciones unidas|"
    r"организация объединенных наций|(?:the )?general assembly|l?.?assemblée générale|"
    r"(?:la )?asamblea general|генеральная ассамблея|"
    r"economic and social council|security council|human rights council|"
    r"(?:first|second|third|fourth|fifth|sixth) committee)(?:\s+\S*/\S*)?\Z"
    r"|(?:distr\.?|original|date|venue|place|page)\s*[.:]|english only|contents\Z"
    r"|(?:english|français|french|español|spanish|русский|russian|العربية|arabic|中文|chinese)\Z"
    r"|(?:the\s)?(?:government|ministry|permanent mission|gouvernement|ministère|gobierno|"
    r"ministerio)\s(?:of|de|du)\b.{0,80}\Z"
    r"|(?:[\w-]+\s){1,3}(?:session|período de sesiones|сессия)\Z|\*+\s|\W*\Z|[A-Z.\d\-]+\s\([A-Z]\)"
    r"|(?!report|note|summary|record|minutes)[^\n]*\b(?:commission|committee|council|assembly|conference|"
    r"board)\b[^\n]*\bsession\Z",
    re.IGNORECASE,
)
_AGENDA_ITEM = re.compile(
    r"(?:agenda\s+)?items?\s+\d+|point \d+ |tema \d+ |пункт \d+ ", re.IGNORECASE
)
_PREFATORY = re.compile(
    r"(?:resolution|decision)s?\s+adopted\b|(?:draft\s+)?(?:resolution\s+)?(?:submitted|delivered|presented|"
    r"proposed|tabled)\b|présentée?\b|presentad[oa]\b|projet\s+de\s+résolution\s+présenté|proyecto\s+de\s+resolución\s+presentado|[\[(]",
    re.IGNORECASE,
)
_COVER_WORD = re.compile(
    r"\b(?:document|original|distr\.?|date)\s*:?\s*(?:english|french|spanish|russian|chinese|arabic|"
    r"general|limited|restricted)?(?:\s(?:only|and\s\w+))?\b",
    re.IGNORECASE,
)
_TABLED_FOR = re.compile(r"On behalf of|Au nom d|En nombre de|От имени", re.IGNORECASE)
_MISREAD = str.maketrans("ILO", "110")
_FOUNDED = 1945
"""The General Assembly's first session met in the year after."""
_COVER = 40
"""Paragraphs in which a symbol or date counts as the document's own, at most."""
_LONGEST = 200
"""Characters of the longest title."""
_SHORT = 60
"""Characters of a title line that a second one may explain."""


def describe(
    path: Path, source: Source, paragraphs: Sequence[Paragraph], *, identity: str, sha256: str
) -> Document:
    """The document as it presents itself, the file's name being the last resort.

    Args:
        path: the file.
        source: what its reader saw.
        paragraphs: its segmentation, under the same identity.
        identity: the document's id.
        sha256: of the file's bytes.
    """
    properties = dict(source.properties)
    cover = _cover(paragraphs)
    # Names of another encoding hold half characters, which nothing can show or keep.
    path = Path(os.fsencode(path.name).decode("utf-8", "replace"))
    name = re.sub(r"[_\-.]+", " ", path.stem).strip() or path.name
    first = "\n".join((*source.furniture, *cover))
    texts = [paragraph.text for paragraph in paragraphs]
    symbol = _symbol(source.furniture, cover)
    given = properties.get("title", "")
    return Document(
        id=identity,
        file=path.name,
        title=_title(paragraphs, given) or (given if re.search(r"\w", given) else name),
        symbol=_likelier(symbol, _symbol_of_file(path.stem)),
        date=find_date(first) or _likely(properties.get("date"), symbol),
        language=properties.get("language") or find_language(" ".join(texts[:200])),
        proposer=find_proposer(
            (*_sponsors(paragraphs), *cover, properties.get("author", "")), path.stem
        ),
        pages=source.pages,
        sha256=sha256,
    )


def _cover(paragraphs: Sequence[Paragraph]) -> list[str]:
    """The lines before the first text: titles, dates, symbols; a heading only if it comes first."""
    lines: list[str] = []
    for paragraph in paragraphs[:_COVER]:
        named = paragraph.kind == "heading" and bool(lines)
        text = paragraph.text
        said = text.endswith((".", ",", ";", ":", "،", "，", "。")) and not is_date(text)
        prose = paragraph.kind == "paragraph" and (said or len(text) > _LONGEST)
        if paragraph.label or named or prose:
            break
        lines.append(text[: 2 * _LONGEST])
    return lines


def _sponsors(paragraphs: Sequence[Paragraph]) -> list[str]:
    """The notes of the cover that say for whom a draft is tabled: "* On behalf of the …"."""
    return [
        paragraph.text
        for paragraph in paragraphs[:_COVER]
        if paragraph.kind == "footnote" and _TABLED_FOR.match(paragraph.text)
    ]


def _title(paragraphs: Sequence[Paragraph], given: str = "") -> str | None:
    """The title lines, without those that say what a cover says, in the text's own capitals.

    Args:
        paragraphs: of the document.
        given: the title the file gives itself; the line that prints it goes before others.
    """
    titles = [p.text for p in paragraphs[:_COVER] if p.kind == "title"]
    lines = _telling(titles) or _telling(_first_headings(paragraphs))
    serial = next((line for line in lines if _SERIAL.match(line)), None)
    if serial:
        lines = [_SERIAL.sub("", serial)]
    plain = [line for line in lines if not _PREFATORY.match(line)] or lines
    plain = [line for line in plain if _plain(line) == _plain(given)] or plain
    if not plain:
        return None
    texts = [paragraph.text for paragraph in paragraphs]
    title, *others = (without_date(decapitalise(line, texts)) for line in plain[:2])
    if others and len(title) < _SHORT:
        title = f"{title.rstrip(':')}: {others[0]}"
    return _shortened(title)


def _first_headings(paragraphs: Sequence[Paragraph]) -> list[str]:
    """The headings before the first text; one that opens it ("Introduction") is no title."""
    lines: list[str] = []
    for paragraph in paragraphs[:_COVER]:
        if paragraph.label or len(paragraph.text.split()) > 20:
            break
        if paragraph.kind == "heading":
            lines.append(paragraph.text)
    return lines[:-1] if lines and is_opening(lines[-1]) else lines


def _telling(lines: Sequence[str]) -> list[str]:
    """The lines that say more than covers say: no organ, session, agenda item, symbol, date."""
    names = [line[: 2 * _LONGEST] for line in lines if not only_names(line)] or lines
    return [
        line
        for before, line in pairwise(("", *names))
        if not (_COVER_LINE.match(line) or _AGENDA_ITEM.match(line) or _AGENDA_ITEM.match(before))
        and re.search(r"\w", _without_cover_words(line))
        and not is_date(line)
    ]


def _plain(line: str) -> str:
    return re.sub(r"\W+", " ", line).strip().lower()


def _shortened(title: str) -> str:
    title = " ".join(title.split()).rstrip(" *†:;,-–—")
    if len(title) <= _LONGEST:
        return title
    return title[:_LONGEST].rsplit(" ", 1)[0] + "…"


def decapitalise(title: str, texts: Sequence[str]) -> str:
    """A title set in capitals, in the capitals its words have in the running text."""
    letters = [character for character in title if character.isalpha()]
    if not letters or sum(character.isupper() for character in letters) < 0.7 * len(letters):
        return title
    usual = _usual_spellings(texts)

    def spelt(match: re.Match[str]) -> str:
        word = match[0].lower()
        counted = title[match.end() : match.end() + 2][:1] == "+"  # "WSIS+20"
        return usual.get(word, match[0] if counted or _is_unspeakable(word) else word)

    lowered = re.sub(r"[^\W_]+", spelt, title)
    lowered = name_pattern().sub(lambda match: printed_name(match[0]) or match[0], lowered)
    return lowered[:1].upper() + lowered[1:]


def _is_unspeakable(word: str) -> bool:
    """Whether a word is an acronym or a numeral by its letters: "ICTS", "XII", "G77"."""
    vowels = any(letter in "aeiouyàéèíóúаеёиоуыэюя" for letter in word)
    numeral = bool(re.fullmatch(r"(?=..)[ivx]+", word))
    return word.isascii() and (numeral or not vowels or any(letter.isdigit() for letter in word))


def _usual_spellings(texts: Sequence[str]) -> dict[str, str]:
    """How each word is mostly spelt inside sentences; failing that, at their beginning."""
    inside: dict[str, Counter[str]] = {}
    at_start: dict[str, Counter[str]] = {}
    for text in texts:
        if text.isupper():
            continue
        for before, word in pairwise((".", *re.findall(r"[^\W_]+|[.:;]", text))):
            counts = at_start if before in ".:;" else inside
            counts.setdefault(word.lower(), Counter())[word] += 1
    spellings = at_start | inside
    return {word: counts.most_common(1)[0][0] for word, counts in spellings.items()}


def _without_cover_words(line: str) -> str:
    """What a line says beside symbol, date and language: "Document A/80/1, Original: English"."""
    rest = _SYMBOL.sub(" ", line)
    if rest == line and not _COVER_WORD.search(line):
        return line
    return _COVER_WORD.sub(" ", without_dates(rest))


def _likelier(printed: str | None, named: str | None) -> str | None:
    """The printed symbol, spelt as in the file's name where a scan took its 1 for I, 0 for O."""
    if printed and named and _unscanned(printed) == _unscanned(named):
        return named
    return printed or named


def _unscanned(symbol: str) -> str:
    return re.sub(r"[\s*]", "", symbol).upper().translate(_MISREAD)


def _likely(date: str | None, symbol: str | None) -> str | None:
    """The date a file gives itself, unless its symbol is of a session that met in other years."""
    session = re.match(r"A/(?:RES/|C\.\d/)?(\d{2,3})/", symbol or "")
    if date and session and int(session[1]) > 30:
        year = _FOUNDED + int(session[1])
        return date if abs(int(date[:4]) - year) <= 1 else None
    return date


def _symbol(furniture: Sequence[str], cover: Sequence[str]) -> str | None:
    """The symbol that a line or running header is, then the one of a resolution, then any."""
    lines = [line.strip() for line in (*furniture, *cover)]
    alone = next((line for line in lines if _is_symbol(line)), None)
    if alone:
        return _bare(alone)
    text = "\n".join(lines)
    serial = next((match for line in lines if (match := _SERIAL.match(line))), None)
    organ = next((organ for organ, adopted in _ADOPTED.items() if adopted.search(text)), None)
    if serial and organ:
        return f"{organ}/RES/{serial['number']}"
    # What stands in brackets is the report a text was adopted on, not its own symbol.
    outside = re.sub(r"\[[^\]]*\]|\([^)]*\)", " ", "\n".join(lines))
    found = (match[0] for match in _SYMBOL.finditer(outside))
    return next((_bare(symbol) for symbol in found if re.search(r"\d", symbol)), None)


def _is_symbol(line: str) -> bool:
    words = re.sub(r"^(?:United Nations|Nations Unies|Naciones Unidas|Document)\s*:?\s+", "", line)
    return bool(_SYMBOL.fullmatch(words.strip(" *"))) and any(c.isdigit() for c in words)


def _bare(symbol: str) -> str:
    match = _SYMBOL.search(symbol)
    return (match[0] if match else symbol).rstrip("*.")


def _symbol_of_file(stem: str) -> str | None:
    """`A_RES_79_1` and `A_80_L.41` are how the UN document system names its files."""
    stem = re.sub(r"[.\-_](?:en|fr|es|ru|ar|zh|e|f|s|r|a|c)\Z", "", stem, flags=re.IGNORECASE)
    if re.fullmatch(r"(?:A|E|S|ST|TD|UNEP)(?:_[A-Z0-9.\-]+)+", stem) and re.search(r"\d", stem):
        return stem.replace("_", "/")
    return None


def find_language(text: str) -> str | None:
    """The language among the six of the UN, by script or by function words; ISO 639-1."""
    letters = [character for character in text if character.isalpha()]
    for language, first, last in _SCRIPTS:
        if sum(first <= character <= last for character in letters) > 0.4 * max(1, len(letters)):
            return language
    words = Counter(re.findall(r"[^\W\d_]+", text.lower()))
    scores = {code: sum(words[w] for w in known) for code, known in _FUNCTION_WORDS.items()}
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] > 0 else None
