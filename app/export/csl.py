"""The documents a sheet cites as CSL-JSON (citation-style-language/schema, csl-data.json)."""

import json
from typing import Any

from app.export.cited import Reference, references
from app.export.layout import fit
from index.sheet import Sheet


def render(sheet: Sheet) -> bytes:
    """One item a document, the paragraphs cited in its note."""
    items = [_item(reference) for reference in references(sheet)]
    return json.dumps(items, ensure_ascii=False, indent=1).encode()


def _item(reference: Reference) -> dict[str, Any]:
    document = reference.document
    known = {
        "id": reference.key,
        "type": "report",
        "title": reference.title,
        "number": fit(document.symbol or ""),
        "author": [{"literal": fit(document.proposer)}] if document.proposer else None,
        "issued": {"date-parts": [list(reference.date)]} if reference.date else None,
        "language": document.language,
        "note": reference.note,
    }
    return {name: value for name, value in known.items() if value}
