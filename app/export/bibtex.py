"""The documents a sheet cites as BibTeX, in UTF-8, as Zotero, JabRef and Biber read it."""

import re

from app.export.cited import Reference, references
from index.sheet import Sheet

_ESCAPES = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "%": r"\%",
    "#": r"\#",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
_SPECIAL = re.compile("[" + re.escape("".join(_ESCAPES)) + "]")
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]


def render(sheet: Sheet) -> bytes:
    """One entry a document, the paragraphs cited in its note."""
    return "\n".join(_entry(reference) for reference in references(sheet)).encode()


def escaped(text: str) -> str:
    """A text as LaTeX shows it, on one line."""
    return _SPECIAL.sub(lambda sign: _ESCAPES[sign[0]], " ".join(text.split()))


def _entry(reference: Reference) -> str:
    document, date = reference.document, reference.date
    fields = {
        # Braces within braces keep a title's capitals and a name in one piece.
        "title": f"{{{escaped(reference.title)}}}",
        "author": f"{{{escaped(document.proposer)}}}" if document.proposer else "",
        "number": escaped(document.symbol or ""),
        "year": str(date[0]) if date else "",
        "date": document.date if date else "",
        "language": document.language or "",
        "note": escaped(reference.note),
    }
    lines = [f"  {name} = {{{value}}},\n" for name, value in fields.items() if value]
    if len(date) > 1 and 1 <= date[1] <= len(_MONTHS):
        lines.append(f"  month = {_MONTHS[date[1] - 1]},\n")
    return f"@techreport{{{reference.key},\n{''.join(lines)}}}\n"
