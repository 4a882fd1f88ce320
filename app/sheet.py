"""The answer sheet: questions, quotations, citations and the documents used, as Markdown.

A sheet is a file the user keeps. Adding an answer rewrites it whole beside itself and then takes
its place, so a full disk or a crash leaves the sheet as it was.
"""

import re
from pathlib import Path

from app.errors import OutputUnwritable
from app.export.writing import reason, write
from app.messages import cite, name, refusal
from corpus.model import Document
from index.model import Answer

_TITLE = "# Answer sheet\n"
_DOCUMENTS = "\n## Documents used\n"
# At the beginning of a line, a number or a sign would make a list of it; & would make an entity.
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~]|&(?=#?\w+;)|^[-+=])", re.MULTILINE)
_NUMBERED = re.compile(r"^(\d{1,9})([.)])(?=\s|$)", re.MULTILINE)


def append(path: Path, answer: Answer) -> None:
    """Adds an answer to the sheet at a path, making the sheet where there is none.

    Raises:
        OutputUnwritable: where it can't be written; what was there is still there.
    """
    try:
        before = path.read_text("utf-8") if path.exists() else _TITLE
    except OSError as error:
        raise OutputUnwritable(path, reason(error)) from error
    except UnicodeDecodeError as error:
        raise OutputUnwritable(path, "it is not a text file") from error
    write(path, extended(before, answer).encode())


def extended(sheet: str, answer: Answer) -> str:
    """A sheet's text with one more answer, its list of documents kept at the end."""
    body, _, listed = sheet.partition(_DOCUMENTS)
    entries = [line for line in listed.splitlines() if line.startswith("- ")]
    for document in _used(answer):
        entry = _entry(document)
        entries += [] if entry in entries else [entry]
    tail = f"{_DOCUMENTS}\n" + "\n".join(entries) + "\n" if entries else ""
    return f"{body.rstrip()}\n\n{markdown(answer)}{tail}"


def markdown(answer: Answer) -> str:
    """One answer: the question as a heading, each quotation with its citation."""
    parts = [f"## {escaped(' '.join(answer.question.split()))}\n"]
    if answer.statements:
        for statement in answer.statements:
            c = statement.citation
            source = escaped(cite(c.paragraph, c.document, c.attached))
            parts.append(f"> {escaped(c.quote)}\n>\n> — {source}\n")
    else:
        parts.append(f"{escaped(refusal(answer))}\n")
        parts += [
            f"- {escaped(cite(p.paragraph, p.document, p.attached))}" for p in answer.passages[:3]
        ]
        parts[-1] += "\n"
    return "\n".join(parts)


def escaped(text: str) -> str:
    """Text that Markdown shows as it is."""
    return _NUMBERED.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", text))


def _used(answer: Answer) -> list[Document]:
    return list({s.citation.document.id: s.citation.document for s in answer.statements}.values())


def _entry(document: Document) -> str:
    date = f", {document.date}" if document.date else ""
    file = f"{document.file}, SHA-256 {document.sha256[:16]}…"
    return f"- {escaped(name(document))}{date} ({escaped(file)})"
