"""Answers, outlines and mentions as JSON, in the field names other programs rely on."""

from collections.abc import Sequence
from typing import Any

from app.messages import cite, refusal
from corpus.model import Document, Paragraph
from corpus.outline import Outline
from index.model import Answer, Health, Mention, Passage
from index.sheet import Entry, Heading, Note, Sheet

Json = dict[str, Any]


def document(value: Document) -> Json:
    """A document, whole."""
    return {
        "id": value.id,
        "file": value.file,
        "title": value.title,
        "symbol": value.symbol,
        "date": value.date,
        "language": value.language,
        "proposer": value.proposer,
        "pages": value.pages,
        "sha256": value.sha256,
        "superseded_by": value.superseded_by,
    }


def passage(
    paragraph: Paragraph, source: Document, attached: Paragraph | None, score: float | None
) -> Json:
    """A paragraph with what is needed to cite it."""
    known = document(source)
    return {
        "document": {k: known[k] for k in ("id", "file", "title", "symbol", "date", "proposer")},
        "id": paragraph.id,
        "kind": paragraph.kind,
        "label": paragraph.label,
        "occurrence": paragraph.occurrence,
        "headings": list(paragraph.headings),
        "page": paragraph.page,
        "text": paragraph.text,
        "deleted": list(paragraph.deleted),
        "author": paragraph.author,
        "attached_to": attached.label if attached else None,
        "score": score,
        "cite": cite(paragraph, source, attached),
    }


def found(value: Passage) -> Json:
    """A passage found for a question."""
    return passage(value.paragraph, value.document, value.attached, round(value.score, 4))


def answer(value: Answer) -> Json:
    """An answer, or a refusal with the nearest passages."""
    scores = {p.paragraph.id: round(p.score, 4) for p in value.passages}
    statements = [
        {
            "quote": s.citation.quote,
            "start": s.citation.start,
            "end": s.citation.end,
            "marked": [list(span) for span in s.marked],
            "struck": list(s.struck),
            "citation": passage(
                s.citation.paragraph,
                s.citation.document,
                s.citation.attached,
                scores.get(s.citation.paragraph.id),
            ),
        }
        for s in value.statements
    ]
    refused = value.refusal and {"reason": value.refusal.reason, "message": refusal(value)}
    return {
        "question": value.question,
        "answered": value.answered,
        "refusal": refused,
        "elapsed_ms": round(value.elapsed * 1000),
        "statements": statements,
        "passages": [found(p) for p in value.passages],
    }


def sheet(value: Sheet) -> Json:
    """A sheet, its entries in order."""
    return {"id": value.id, "name": value.name, "entries": [_entry(one) for one in value.entries]}


def _entry(value: Entry) -> Json:
    if isinstance(value, Heading):
        return {"kind": "heading", "text": value.text}
    if isinstance(value, Note):
        return {"kind": "note", "text": value.text}
    return {"kind": "answer", "kept": value.kept, "answer": answer(value.answer)}


def mentions(words: str, values: Sequence[Mention]) -> Json:
    """Every mention, with the total and the totals per document."""
    totals: dict[str, int] = {}
    for value in values:
        totals[value.document.id] = totals.get(value.document.id, 0) + 1
    return {
        "words": words,
        "total": len(values),
        "documents": totals,
        "mentions": [
            {
                "start": m.start,
                "end": m.end,
                "quote": m.quote,
                "struck": m.struck,
                "passage": passage(m.paragraph, m.document, m.attached, None),
            }
            for m in values
        ],
    }


def outline(value: Outline) -> Json:
    """One file without a library, unit by unit."""
    head = document(value.document)
    keys = ("file", "title", "symbol", "date", "language", "proposer", "pages")
    by_id = {p.id: p for p in value.paragraphs}
    return {
        **{key: head[key] for key in keys},
        "body": value.document.body,
        "session": value.document.session,
        "warnings": list(value.warnings),
        "units": [_unit(p, by_id) for p in value.paragraphs],
    }


def _unit(paragraph: Paragraph, by_id: dict[str, Paragraph]) -> Json:
    attached = by_id.get(paragraph.attached_to or "")
    parent = by_id.get(paragraph.parent or "")
    return {
        "n": paragraph.order + 1,
        "kind": paragraph.kind,
        "label": paragraph.label,
        "occurrence": paragraph.occurrence,
        "headings": list(paragraph.headings),
        "text": paragraph.text,
        "page": paragraph.page,
        "deleted": list(paragraph.deleted),
        "inserted": list(paragraph.inserted),
        "parent": parent.order + 1 if parent else None,
        "author": paragraph.author,
        "attached_to": attached.label if attached else None,
    }


def health(value: Health) -> Json:
    """What a check found."""
    return {
        "documents": value.documents,
        "paragraphs": value.paragraphs,
        "vectors": value.vectors,
        "problems": list(value.problems),
        "repaired": list(value.repaired),
    }
