"""Lines into pages and chunks: page breaks found, running headers, footers and page numbers off."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

_UNSEEN = {
    **dict.fromkeys((0xAD, 0x200B, 0x200E, 0x200F, 0x2060, *range(0x202A, 0x202F))),
    **dict.fromkeys(range(0x2066, 0x206A)),
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
}
"""Signs that steer line breaks and writing directions, which nobody types; joined letters."""
_BREAK = re.compile(
    r"^[ \t]*(?:\{\d{1,4}\}-{10,}|<!--\s*page(?:[\s-]?break|[\s:=#]*\d{1,4})\s*-->"
    r"|\\(?:newpage|pagebreak)"
    r"|<div\s+style=\"(?:page-)?break-[^\"<>]*\">\s*</div>)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_REMARK = re.compile(r"<!--(?:(?!-->|<!--).){0,2000}-->", re.DOTALL)
_PAGES = r"(?:page|página|страница|стр\.|صفحة)"
_PAGE_NUMBER = re.compile(
    r"[-–—]\s*\d{1,4}\s*[-–—]|\d{1,4}\s*(?:/|\bof\b)\s*\d{1,4}|\d{1,4}\s*\|\s*p\s?a\s?g\s?e|"
    rf"[-=\s\[(]*{_PAGES}[\s|]*\d{{1,4}}(?:\s*(?:/|of|sur|de|из)\s*\d{{1,4}})?[-=\s\])]*|"
    rf"[^\n]{{0,80}}\b{_PAGES}\s\d{{1,4}}\s*(?:/|of|sur|de|из)\s*\d{{1,4}}",
    re.IGNORECASE,
)
_CODE = re.compile(r"\*?[A-Z]{0,5}[-/.]?\d[\w/.\-]*\*?|\([A-Z]\)")
"""A part of a line that is no word: a job number, a bar code, a symbol, a page number."""
_NOTE = re.compile(r"\s*(?P<number>\d{1,3})\s+(?:https?:|[^\W\d_a-zß-öø-ÿа-яё])")
_LABEL = re.compile(r"\s*\d{1,3}\s?(?:bis|ter)?[.)]\s")
_RULE = "_" * 20
_LONG = 40
"""Characters of a line that is a sentence's rather than an entry of a list."""
_CODED = 5
"""Letters and digits of the shortest code that tells a document from others."""
_FURNITURE = 100
"""Characters of the longest running header."""
_MARGIN = 3
"""Lines at the head and foot of a page among which running headers and footers stand."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Lines without a blank line between them.

    Attributes:
        lines: without their line ends.
        page: counted from 1, None where the text has no pages.
        starts_page: whether a page break stands before it.
    """

    lines: tuple[str, ...]
    page: int | None = None
    starts_page: bool = False


@dataclass(frozen=True, slots=True)
class Pages:
    """A text cut up: its chunks, the number of its pages, and what ran along their edges."""

    chunks: tuple[Chunk, ...]
    count: int | None
    furniture: tuple[str, ...]


def pages_of(text: str) -> Pages:
    """A text's chunks in reading order, without running headers, footers and page numbers."""
    for old in ("\r\n", "\r", "\x85", "\u2028", "\u2029"):
        text = text.replace(old, "\n")
    text = text.replace("\u00ad\n", "").translate(_UNSEEN)
    text = _REMARK.sub("", _BREAK.sub("\f", text)).strip("\f").replace("\v", "\n")
    pages = [page.split("\n") for page in text.split("\f")]
    running = _running(pages)
    numbers = _counting(pages)
    codes = _codes(pages)
    if len(pages) > 1:
        _rule_off_notes(pages)
    chunks: list[Chunk] = []
    furniture: list[str] = []
    for number, lines in enumerate(pages, start=1):
        edge = set(_edge(lines))
        taken = {i for i in edge if _key(lines[i]) in running or _is_coded(lines[i], codes)} | {
            i for i in range(len(lines)) if _stands_alone(lines, i) and lines[i].strip() in numbers
        }
        furniture += [lines[i].strip() for i in sorted(taken)]
        page = number if len(pages) > 1 else None
        chunks += _chunks(lines, taken, page, starts_page=number > 1)
    return Pages(tuple(chunks), len(pages) if len(pages) > 1 else None, tuple(furniture))


def _rule_off_notes(pages: Sequence[list[str]]) -> None:
    """Puts a rule before the notes at the foot of each page: they count up through the text."""
    last = 0
    for lines in pages:
        start, note = None, last
        for index, line in enumerate(lines):
            match = _NOTE.match(line)
            if match and int(match["number"]) == note + 1:
                start, note = index if start is None else start, note + 1
            elif _LABEL.match(line):
                start, note = None, last
        if start is not None:
            lines.insert(start, _RULE)
            last = note


def _chunks(
    lines: Sequence[str], taken: set[int], page: int | None, *, starts_page: bool
) -> Iterator[Chunk]:
    chunk: list[str] = []
    for index, line in enumerate([*lines, ""]):
        if line.strip() and index not in taken:
            chunk.append(line)
            continue
        if chunk:
            yield Chunk(tuple(chunk), page, starts_page)
            chunk, starts_page = [], False
            starts_page = starts_page or index in taken


def _edge(lines: Sequence[str]) -> list[int]:
    """Indexes of the lines at the head and foot of a page."""
    filled = [index for index, line in enumerate(lines) if line.strip()]
    return filled[:_MARGIN] + filled[_MARGIN:][-_MARGIN:]


def _key(line: str) -> str:
    """What the copies of a running header have in common."""
    return re.sub(r"\d+", "0", " ".join(line.split()))


def _running(pages: Sequence[Sequence[str]]) -> set[str]:
    """Keys of the lines that come back at the edges of at least a third of the pages."""
    copies: defaultdict[str, dict[int, str]] = defaultdict(dict)
    for number, lines in enumerate(pages):
        for index in _edge(lines):
            line = " ".join(lines[index].split())
            if len(line) <= _FURNITURE:
                copies[_key(line)].setdefault(number, line)
    return {
        key
        for key, found in copies.items()
        if len(found) >= max(2, len(pages) / 3) and _is_running(found)
    }


def _codes(pages: Sequence[Sequence[str]]) -> set[str]:
    """The digits of the long codes that stand at the edges of two pages or more."""
    counts = Counter(
        code
        for lines in pages
        for code in {code for i in _edge(lines) for code in _digits(lines[i])}
    )
    return {code for code, count in counts.items() if count > 1}


def _is_coded(line: str, codes: set[str]) -> bool:
    """Whether a line is made of codes only, one of which stands on other pages too."""
    whole = all(_CODE.fullmatch(part) for part in line.split())
    return whole and not codes.isdisjoint(_digits(line))


def _digits(line: str) -> set[str]:
    found = (re.sub(r"[\W_]", "", part) for part in line.split() if _CODE.fullmatch(part))
    return {code for code in found if len(code) >= _CODED}


def _is_running(copies: dict[int, str]) -> bool:
    """Whether lines that differ in numbers only are one header: only the page's number differs.

    It stands at the edge of the line; "Article 1" and "Article 2" on two pages are none.
    """
    first, line = next(iter(copies.items()))
    numbers = [[int(number) for number in re.findall(r"\d+", copy)] for copy in copies.values()]
    varying = [column for column in zip(*numbers, strict=True) if len(set(column)) > 1]
    if len(varying) != 1:
        return not varying
    if any(n - page != varying[0][0] - first for n, page in zip(varying[0], copies, strict=True)):
        return False
    words = line.split()
    edges = {(copy.split()[0], copy.split()[-1]) for copy in copies.values()}
    worded = any(character.isalpha() for character in line)
    named = len(words) > 2 or bool(_PAGE_NUMBER.match(line))
    return len(edges) == len(copies) and (named or not worded)


def _stands_alone(lines: Sequence[str], index: int) -> bool:
    neighbours = [*lines[max(0, index - 1) : index], *lines[index + 1 : index + 2]]
    return bool(lines[index].strip()) and not any(line.strip() for line in neighbours)


def _interrupting(lines: Sequence[str]) -> Iterator[str]:
    """Numbers on a line of their own in the middle of a sentence, where a page ended."""
    filled = [index for index, line in enumerate(lines) if line.strip()]
    for before, index, after in zip(filled, filled[1:], filled[2:], strict=False):
        number = lines[index].strip()
        if number.isdecimal() and len(number) <= 4 and _stands_alone(lines, index):
            cut = lines[before].rstrip()[-1:].isalpha() and len(lines[before]) > _LONG
            if cut and lines[after].strip()[:1].islower():
                yield number


def _counting(pages: Sequence[Sequence[str]]) -> set[str]:
    """Lines that are page numbers: printed as such, or counting up through the text."""
    alone = [
        line.strip()
        for lines in pages
        for index, line in enumerate(lines)
        if len(line) <= _FURNITURE and _stands_alone(lines, index)
    ]
    found = {line for line in alone if _PAGE_NUMBER.fullmatch(line)}
    plain = [line for line in alone if line.isdecimal() and len(line) <= 4]
    found |= {line for lines in pages for line in _interrupting(lines)}
    steps = [(a, b) for a, b in pairwise(plain) if int(b) == int(a) + 1]
    return found | ({number for step in steps for number in step} if len(steps) > 1 else set())
