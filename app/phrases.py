"""The window's recurring words: counts, names and details, in the language chosen."""

from html import escape

from PySide6.QtCore import QCoreApplication

from app.messages import cite, message
from app.spans import Piece, pieces
from corpus.model import Document, Paragraph
from index.model import Answer, Citation, Link, Mention, Passage, Progress, Statement, Target

_FAINT = 0.05


def name(document: Document) -> str:
    """What a document is called in lists: its title, and who proposes the changes."""
    return f"{document.title} ({document.proposer})" if document.proposer else document.title


def detail(document: Document) -> str:
    """Who proposes a document's changes, its symbol, date and length, as far as they are known."""
    length = pages(document.pages) if document.pages else None
    parts: list[str | None] = [document.proposer, document.symbol, document.date, length]
    if document.superseded_by:
        parts.append(QCoreApplication.translate("phrases", "superseded by a newer version"))
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
    """What a passage is, where it isn't standing text, and what spoke for it, strongest first."""
    signals = [_signal(signal) for signal, weight in passage.why if weight >= _FAINT]
    found = ", ".join(filter(None, signals))
    struck = len(passage.paragraph.deleted)
    parts = [nature(passage), found[:1].upper() + found[1:], struck_out(struck) if struck else ""]
    return " · ".join(filter(None, parts))


def belongs(passage: Passage) -> str:
    """Why a paragraph belongs to a theme."""
    signs = dict(passage.why)
    parts = [nature(passage)]
    if "heading" in signs:
        parts.append(QCoreApplication.translate("phrases", "under its heading"))
    if "words" in signs:
        parts.append(QCoreApplication.translate("phrases", "names it"))
    if "meaning" in signs and len(signs) == 1:
        parts.append(QCoreApplication.translate("phrases", "on the same subject"))
    return " · ".join(filter(None, parts))


def nature(found: Passage | Mention | Citation) -> str:
    """What a paragraph is where it isn't standing text: a comment, or struck out."""
    if isinstance(found, Mention) and found.struck is not None:
        return QCoreApplication.translate("phrases", "struck out")
    if found.paragraph.kind != "comment":
        return ""
    author = found.paragraph.author
    if not author:
        return QCoreApplication.translate("phrases", "a comment, not the text")
    return QCoreApplication.translate("phrases", "a comment by {}, not the text").format(author)


def printed(statement: Statement) -> str:
    """A quotation with its citation, as it goes into another text."""
    citation = statement.citation
    return f"“{citation.quote}” ({cite(citation.paragraph, citation.document, citation.attached)})"


def printed_whole(found: Passage | Mention) -> str:
    """A whole paragraph with its citation, as it goes into another text."""
    return f"“{found.paragraph.text}” ({cite(found.paragraph, found.document, found.attached)})"


def changes(paragraph: Paragraph) -> str:
    """What is struck out of a paragraph and inserted into it, and by whom; empty for none."""
    return " ".join(_change(part) for part in pieces(paragraph, "marked") if part.mark != "plain")


def leads(link: Link) -> str:
    """Where a link leads, or why it doesn't."""
    if link.url:
        return QCoreApplication.translate("phrases", "Web address: {}").format(link.url)
    shown = [target_name(target) for target in link.targets]
    if shown:
        more = f" (+{len(shown) - 1})" if len(shown) > 1 else ""
        return QCoreApplication.translate("phrases", "Leads to {}").format(f"{shown[0]}{more}")
    if not link.held:
        words = QCoreApplication.translate("phrases", "{} isn’t in the library")
        return words.format(link.document)
    if link.document is None:
        words = QCoreApplication.translate("phrases", "There is no paragraph {} in this document")
        return words.format(", ".join(link.labels))
    words = QCoreApplication.translate("phrases", "There is no paragraph {} in {}")
    return words.format(", ".join(link.labels), link.document)


def target_name(target: Target) -> str:
    """A link's target as it is cited."""
    if not target.paragraphs:
        return name(target.document)
    first = cite(target.paragraphs[0], target.document)
    more = len(target.paragraphs) - 1
    return f"{first} (+{more})" if more else first


def refusal(answer: Answer) -> str:
    """Why the documents don't answer, and what follows."""
    translate = QCoreApplication.translate
    reason = answer.refusal
    if reason is not None and reason.reason == "empty-library":
        return translate("phrases", "There are no documents in the library yet. Add some first.")
    said = translate("phrases", "The documents don’t say.")
    if reason is not None and reason.reason == "not-stated" and reason.asked_for:
        said = translate(
            "phrases", "The documents don’t say: none of the nearest paragraphs gives {}."
        ).format(_asked_for(reason.asked_for))
    follow = translate("phrases", "The nearest paragraphs follow.")
    return f"{said} {follow}" if answer.passages else said


def _asked_for(kind: str) -> str:
    """What was asked for: words in quotation marks as they are, a kind by its name."""
    translate = QCoreApplication.translate
    named = {
        "an address or a number to call": translate("phrases", "an address or a number to call"),
        "an amount of money": translate("phrases", "an amount of money"),
        "a percentage": translate("phrases", "a percentage"),
        "a year": translate("phrases", "a year"),
        "a date": translate("phrases", "a date"),
        "how often": translate("phrases", "how often"),
        "a number": translate("phrases", "a number"),
        "a person’s name": translate("phrases", "a person’s name"),
        "a place": translate("phrases", "a place"),
        "a reason": translate("phrases", "a reason"),
    }
    return named.get(kind, kind)


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


def struck_out(count: int) -> str:
    """So many passages struck out."""
    text = QCoreApplication.translate("phrases", "%n passage(s) struck out", None, count)
    return _counted(text, count)


def dropped(count: int) -> str:
    """How many sentences of a language model were left out."""
    text = QCoreApplication.translate(
        "phrases", "Left out as unsupported: %n sentence(s).", None, count
    )
    return _counted(text, count)


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


def _change(part: Piece) -> str:
    words = {
        ("deleted", False): QCoreApplication.translate("phrases", "Struck out: “{text}”."),
        ("inserted", False): QCoreApplication.translate("phrases", "Inserted: “{text}”."),
        ("deleted", True): QCoreApplication.translate(
            "phrases", "Struck out by {author}: “{text}”."
        ),
        ("inserted", True): QCoreApplication.translate(
            "phrases", "Inserted by {author}: “{text}”."
        ),
    }[part.mark, bool(part.author)]
    return words.format(author=part.author, text=part.text.strip())


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
        "words": QCoreApplication.translate("phrases", "uses your words"),
        "meaning": QCoreApplication.translate("phrases", "is on the same subject"),
        "late": QCoreApplication.translate("phrases", "says what you ask about"),
    }.get(signal, "")
