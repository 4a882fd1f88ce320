"""A sheet as CSV: a row for each quotation, heading and note.

It opens in spreadsheets as it is: UTF-8 with a byte order mark, and nothing in it is a formula. A
cell that would be taken for one has an apostrophe before it, which spreadsheets don't show.
"""

import csv
import io
from collections.abc import Iterator

from app.export.layout import Source, cited, key, sources
from app.language import said, to_say
from app.messages import refusal, spaced
from index.model import Citation
from index.sheet import Heading, KeptAnswer, Note, Sheet

COLUMNS = (
    to_say("heading"), to_say("question"), to_say("note"), to_say("answered"), to_say("number"),
    to_say("quotation"), to_say("citation"), to_say("paragraph"), to_say("label"), to_say("kind"),
    to_say("page"), to_say("title"), to_say("symbol"), to_say("date"), to_say("language"),
    to_say("proposer"), to_say("file"), "sha256",
)  # fmt: skip
KINDS = (
    to_say("title"), to_say("heading"), to_say("paragraph"), to_say("item"), to_say("comment"),
    to_say("footnote"), to_say("table"),
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render(sheet: Sheet) -> bytes:
    """The table; nothing stands in the cells that don't apply."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, restval="")
    writer.writerow({name: said(name) for name in COLUMNS})
    for row in _rows(sheet):
        writer.writerow({name: _cell(value) for name, value in row.items()})
    return out.getvalue().encode("utf-8-sig", "replace")


def _rows(sheet: Sheet) -> Iterator[dict[str, str]]:
    found = sources(sheet)
    heading = ""
    for entry in sheet.entries:
        if isinstance(entry, Heading):
            heading = entry.text
        elif isinstance(entry, Note):
            yield {"heading": heading, "note": entry.text}
        else:
            first = {"heading": heading, "question": entry.answer.question}
            yield from (first | row for row in _answer(entry, found))


def _answer(
    entry: KeptAnswer, found: dict[tuple[str, str, str], Source]
) -> Iterator[dict[str, str]]:
    answer = entry.answer
    first = {"answered": said("yes") if answer.answered else refusal(answer)}
    if not cited(answer):
        yield first
    for one in cited(answer):
        quote = one.quote if isinstance(one, Citation) else ""
        yield first | {"quotation": quote} | _source(found[key(one)])


def _source(source: Source) -> dict[str, str]:
    paragraph, document = source.paragraph, source.document
    return {
        "number": str(source.number),
        "citation": source.cite,
        "paragraph": paragraph.text,
        "label": spaced(paragraph.label or ""),
        "kind": said(paragraph.kind),
        "page": str(paragraph.page or ""),
        "title": document.title,
        "symbol": document.symbol or "",
        "date": document.date or "",
        "language": document.language or "",
        "proposer": document.proposer or "",
        "file": document.file,
        "sha256": document.sha256,
    }


def _cell(value: str) -> str:
    return f"'{value}" if value.startswith(_FORMULA) else value
