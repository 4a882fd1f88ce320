"""Documents, paragraphs and vectors as they lie in a table's row, and back."""

import hashlib
import json
from typing import Any

import numpy as np
from numpy.typing import NDArray

from corpus.model import Box, Document, Paragraph, Run

Row = tuple[Any, ...]
Vectors = NDArray[np.float32]
Bits = NDArray[np.uint8]

_SAID = ", ".join(
    f"nullif(coalesce(u.{field}, d.{field}), '') AS {field}"
    for field in ("symbol", "date", "language", "proposer")
)
# What the user says (u) goes before what was found in the file (d).
DOCUMENT = (
    f"d.id, d.file, coalesce(nullif(u.title, ''), d.title) AS title, {_SAID},"
    " d.pages, d.sha256, d.starter, u.superseded_by"
)
DOCUMENTS = "documents d LEFT JOIN described u ON u.id = d.id"
PARAGRAPH = (
    "p.id, d.id, p.position, p.kind, p.label, p.occurrence, p.headings, p.runs, p.text,"
    " p.page, p.boxes, p.parent, p.author, p.attached_to"
)


def document_of(row: Row) -> Document:
    """A document from the columns DOCUMENT, which are its fields in their order."""
    id_, file, title, symbol, date, language, proposer, pages, sha256, starter, newer = row
    return Document(
        *(id_, file, title, symbol, date, language, proposer, pages, sha256),
        starter=bool(starter),
        superseded_by=newer,
    )


def paragraph_of(row: Row) -> Paragraph:
    """A paragraph from the columns PARAGRAPH."""
    id_, document, order, kind, label, occurrence, headings, runs, text = row[:9]
    page, boxes, parent, author, attached_to = row[9:14]
    return Paragraph(
        id=id_,
        document_id=document,
        order=order,
        kind=kind,
        label=label,
        occurrence=occurrence,
        headings=tuple(json.loads(headings)),
        runs=tuple(Run(*run) for run in json.loads(runs)) if runs else (Run(text),),
        page=page,
        boxes=tuple(Box(*box) for box in json.loads(boxes)),
        parent=parent,
        author=author,
        attached_to=attached_to,
    )


def row_of(paragraph: Paragraph) -> Row:
    """A paragraph's row, without its number, its document's number and its key."""
    text = paragraph.text
    # Most paragraphs are one plain run, already told by their text.
    runs = None if paragraph.runs == (Run(text),) else _json([_run(run) for run in paragraph.runs])
    return (
        paragraph.id,
        paragraph.order,
        paragraph.kind,
        paragraph.label,
        paragraph.occurrence,
        _json(paragraph.headings),
        runs,
        paragraph.page,
        _json([[box.page, box.left, box.top, box.right, box.bottom] for box in paragraph.boxes]),
        paragraph.parent,
        paragraph.author,
        paragraph.attached_to,
        text,
        "\n".join(paragraph.headings),
        "\n".join(paragraph.deleted),
    )


def key_of(text: str) -> bytes:
    """The key of what the model makes of a text."""
    return hashlib.blake2b(text.encode(), digest_size=16).digest()


def packed(vector: Vectors) -> bytes:
    """A vector as float16, half the space; a unit vector loses about a thousandth of its angle."""
    return vector.astype("<f2").tobytes()


def unpacked(blob: bytes, dimensions: int) -> Vectors:
    """Vectors of shape (n, dimensions) from what `packed` made of them."""
    return np.frombuffer(blob, dtype="<f2").astype(np.float32).reshape(-1, dimensions)


def bits_of(blob: bytes, dimensions: int) -> Bits:
    """Bits of tokens, shape (t, dimensions / 8), from their bytes."""
    return np.frombuffer(blob, dtype=np.uint8).reshape(-1, dimensions // 8)


def checksum_of(rows: list[Row]) -> bytes:
    """A checksum over the rows of a document's paragraphs."""
    digest = hashlib.blake2b(digest_size=16)
    for row in rows:
        digest.update(_json(row).encode())
    return digest.digest()


def _run(run: Run) -> list[str | bool | None]:
    full = [run.text, run.mark, run.author, run.date, run.withdrawn]
    if run.withdrawn:
        return full
    return full[:4] if run.author or run.date else full[:2]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
