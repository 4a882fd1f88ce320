"""A sheet laid out for reading: what stands on it, block by block, and the paragraphs it cites."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from app.language import counted, said, to_say
from app.messages import cite, name, refusal
from corpus.model import Document, Mark, Paragraph
from index.model import Answer, Citation, Passage
from index.sheet import Heading, Note, Sheet

BlockKind = Literal[
    "title", "summary", "heading", "note", "quote", "citation", "refusal", "source", "path", "text",
    "detail",
]  # fmt: skip
Direction = Literal["ltr", "rtl"]
ANNEX = to_say("Annex: the paragraphs cited")
_NEAREST = 3
_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Source:
    """A paragraph the sheet cites, under its number in the annex."""

    number: int
    paragraph: Paragraph
    document: Document
    attached: Paragraph | None

    @property
    def cite(self) -> str:
        """The printed citation."""
        return fit(cite(self.paragraph, self.document, self.attached))

    @property
    def detail(self) -> str:
        """Which file it was quoted from: symbol, date, proposer, page and the file's SHA-256."""
        document, page = self.document, self.paragraph.page
        known = (
            name(document),
            document.title if document.symbol else None,
            document.date,
            said("page {}").format(page) if page else None,
            said("comment by {}").format(self.paragraph.author) if self.paragraph.author else None,
            document.file,
            f"SHA-256 {document.sha256}",
        )
        return " · ".join(_isolated(fit(part)) for part in known if part)


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the sheet as it is read.

    Attributes:
        level: of a heading, 1 below the title; 0 for what is none.
        number: of the source it cites or is, 0 for none.
        language: ISO 639-1 code of a document's words; "" where it isn't known.
        segments: a whole paragraph's words with what is struck out and inserted, where it has any.
    """

    kind: BlockKind
    text: str
    level: int = 0
    number: int = 0
    language: str = ""
    segments: tuple[tuple[str, Mark], ...] = ()

    @property
    def direction(self) -> Direction:
        """Which way it is written; what a file is said to be is a list in the program's words."""
        return own_direction() if self.kind in {"summary", "detail"} else direction(self.text)


def blocks(sheet: Sheet) -> Iterator[Block]:
    """The sheet in reading order: its entries, then the annex with each cited paragraph whole."""
    found = sources(sheet)
    yield Block("title", fit(sheet.name))
    yield Block("summary", _summary(sheet, found))
    level = 1
    for entry in sheet.entries:
        if isinstance(entry, Heading):
            yield Block("heading", fit(entry.text), 1)
            level = 2
        elif isinstance(entry, Note):
            yield Block("note", fit(entry.text))
        else:
            yield from _answer(entry.answer, level, found)
    if found:
        yield Block("heading", said(ANNEX), 1)
        for source in found.values():
            yield from _whole(source)


def sources(sheet: Sheet) -> dict["Key", Source]:
    """The paragraphs the sheet cites, each once, numbered as they come up."""
    found: dict[Key, Source] = {}
    for answer in sheet.answers:
        for one in cited(answer):
            number = len(found) + 1
            found.setdefault(key(one), Source(number, one.paragraph, one.document, one.attached))
    return found


Key = tuple[str, str, str]


def key(one: Citation | Passage) -> Key:
    """What tells one cited paragraph from another, the same paragraph of a later file included."""
    return one.document.sha256, one.paragraph.id, one.paragraph.text


def cited(answer: Answer) -> tuple[Citation | Passage, ...]:
    """What an answer cites: its quotations, or the nearest paragraphs where it has none."""
    if answer.statements:
        return tuple(statement.citation for statement in answer.statements)
    return answer.passages[:_NEAREST]


def direction(text: str) -> Direction:
    """Which way a text is written: as its first strong letter is (UAX #9, rules P2 and P3)."""
    kinds = (unicodedata.bidirectional(sign) for sign in text)
    first = next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L")
    return "ltr" if first == "L" else "rtl"


def own_direction() -> Direction:
    """Which way the program's own words are written."""
    return direction(said(ANNEX))


def fit(text: str) -> str:
    """A text without the signs that XML can't hold (XML 1.0, 2.2); no format shows them."""
    return _UNFIT.sub("", text)


def _summary(sheet: Sheet, found: dict[Key, Source]) -> str:
    documents = len({source.document.sha256 for source in found.values()})
    cited_from = said("{paragraphs} cited from {documents}")
    parts = (
        counted("%n answer(s)", len(sheet.answers)),
        cited_from.format(
            paragraphs=counted("%n paragraph(s)", len(found)),
            documents=counted("%n document(s)", documents),
        ),
        _isolated(datetime.now(UTC).date().isoformat()),
    )
    return " · ".join(parts)


def _isolated(text: str) -> str:
    """A text that leaves the order of what stands beside it alone (UAX #9: FSI and PDI)."""
    turned = own_direction() == "rtl" or any(
        unicodedata.bidirectional(sign) in {"R", "AL", "AN"} for sign in text
    )
    return f"\u2068{text}\u2069" if turned else text


def _answer(answer: Answer, level: int, found: dict[Key, Source]) -> Iterator[Block]:
    yield Block("heading", fit(" ".join(answer.question.split())), level)
    if not answer.statements:
        yield Block("refusal", fit(refusal(answer)))
    for one in cited(answer):
        source = found[key(one)]
        if isinstance(one, Citation):
            yield Block("quote", fit(one.quote), language=_language(one.document))
        yield Block("citation", source.cite, number=source.number)


def _whole(source: Source) -> Iterator[Block]:
    paragraph, language = source.paragraph, _language(source.document)
    yield Block("source", source.cite, 2, source.number)
    if paragraph.headings:
        yield Block("path", fit(" › ".join(paragraph.headings)), language=language)
    segments = _segments(paragraph) if paragraph.deleted or paragraph.inserted else ()
    yield Block("text", fit(paragraph.text), language=language, segments=segments)
    yield Block("detail", source.detail)


def _segments(paragraph: Paragraph) -> tuple[tuple[str, Mark], ...]:
    return tuple((fit(_SPACE.sub(" ", run.text)), run.mark) for run in paragraph.runs if run.text)


def _language(document: Document) -> str:
    language = document.language or ""
    return language if _LANGUAGE.fullmatch(language) else ""
