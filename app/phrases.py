"""The window's recurring words: counts, names and details, in the language chosen."""

from html import escape

from PySide6.QtCore import QCoreApplication

from app.messages import cite, message
from corpus.model import Document, Paragraph
from index.model import Answer, Mention, Passage, Progress, Statement

_FAINT = 0.05


def name(document: Document) -> str:
    """What a document is called in lists: its title, and who proposes the changes."""
    return f"{document.title} ({document.proposer})" if document.proposer else document.title


def detail(document: Document) -> str:
    """Who proposes a document's changes, its symbol, date and length, as far as they are known."""
    length = pages(document.pages) if document.pages else None
    parts: list[str | None] = [document.proposer, document.symbol, document.date, length]
    if document.starter:
        parts.append(QCoreApplication.translate("phrases", "comes with Rapporteur"))
    return " · ".join(part for part in parts if part)


def path(paragraph: Paragraph) -> str:
    """The headings a paragraph stands under."""
    return " › ".join(paragraph.headings)


def tip(text: str) -> str:
    """A tool tip that shows text as it is: Qt guesses at HTML in tips, so none is left to guess."""
    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>"


def why(passage: Passage) -> str:
    """What spoke for a passage, strongest first."""
    return ", ".join(
        f"{_signal(signal)} {weight:.2f}" for signal, weight in passage.why if weight >= _FAINT
    )


def printed(statement: Statement) -> str:
    """A quotation with its citation, as it goes into another text."""
    citation = statement.citation
    return f"“{citation.quote}” ({cite(citation.paragraph, citation.document, citation.attached)})"


def printed_whole(found: Passage | Mention) -> str:
    """A whole paragraph with its citation, as it goes into another text."""
    return f"“{found.paragraph.text}” ({cite(found.paragraph, found.document, found.attached)})"


def verdict(answer: Answer) -> str:
    """How much the documents say to a question, or that they don't."""
    if not answer.answered:
        return QCoreApplication.translate("phrases", "The documents don’t say")
    cited = [statement.citation for statement in answer.statements]
    sources = len({citation.document.id for citation in cited})
    return f"{documents(sources)}, {paragraphs(len({citation.paragraph.id for citation in cited}))}"


def outcome(progress: Progress) -> str:
    """What has come of a file being added."""
    if progress.error is not None:
        said = message(progress.error).removeprefix(f"{progress.path.name}: ")
        return said[:1].upper() + said[1:]
    if progress.change is None:
        return _stage(progress.stage)
    done = {
        "added": QCoreApplication.translate("phrases", "added"),
        "changed": QCoreApplication.translate("phrases", "read again, it has changed"),
        "removed": QCoreApplication.translate("phrases", "removed"),
        "kept": QCoreApplication.translate("phrases", "already in the library"),
        "failed": QCoreApplication.translate("phrases", "could not be read"),
    }[progress.change]
    return f"{done}, {paragraphs(progress.paragraphs)}" if progress.paragraphs else done


def documents(count: int) -> str:
    """So many documents."""
    return _counted(QCoreApplication.translate("phrases", "%n document(s)", None, count), count)


def paragraphs(count: int) -> str:
    """So many paragraphs."""
    return _counted(QCoreApplication.translate("phrases", "%n paragraph(s)", None, count), count)


def pages(count: int) -> str:
    """So many pages."""
    return _counted(QCoreApplication.translate("phrases", "%n page(s)", None, count), count)


def mentions(count: int) -> str:
    """So many mentions."""
    return _counted(QCoreApplication.translate("phrases", "%n mention(s)", None, count), count)


def quotations(count: int) -> str:
    """So many quotations."""
    return _counted(QCoreApplication.translate("phrases", "%n quotation(s)", None, count), count)


def gone(document: Document) -> str:
    """What is said of a document that only a sheet still quotes."""
    said = QCoreApplication.translate(
        "phrases", "“{}” is no longer in the library; the sheet keeps the paragraphs it quotes."
    )
    return said.format(name(document))


def heading() -> str:
    """What a heading on a sheet is called."""
    return QCoreApplication.translate("phrases", "Heading")


def note() -> str:
    """What a note on a sheet is called."""
    return QCoreApplication.translate("phrases", "Note")


def answers(count: int) -> str:
    """So many answers."""
    return _counted(QCoreApplication.translate("phrases", "%n answer(s)", None, count), count)


def files(count: int) -> str:
    """So many files."""
    return _counted(QCoreApplication.translate("phrases", "%n file(s)", None, count), count)


def _counted(text: str, count: int) -> str:
    """English has no translation file to choose between the two forms."""
    return text.replace("(s)", "" if count == 1 else "s")


def _stage(stage: str) -> str:
    return {
        "reading": QCoreApplication.translate("phrases", "reading…"),
        "encoding": QCoreApplication.translate("phrases", "encoding…"),
        "indexing": QCoreApplication.translate("phrases", "indexing…"),
    }.get(stage, "")


def _signal(signal: str) -> str:
    return {
        "words": QCoreApplication.translate("phrases", "same words"),
        "meaning": QCoreApplication.translate("phrases", "same subject"),
        "late": QCoreApplication.translate("phrases", "same meaning"),
    }.get(signal, signal)
