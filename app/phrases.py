"""The window's recurring words: counts, names and details, in the language chosen."""

from html import escape

from app.language import beside, counted, listed, said
from app.messages import cite, reason
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
        parts.append(said("superseded by a newer version"))
    if document.starter:
        parts.append(said("comes with Rapporteur"))
    return beside(parts)


def path(paragraph: Paragraph) -> str:
    """The headings a paragraph stands under."""
    return " › ".join(paragraph.headings)


def tip(text: str) -> str:
    """A tool tip that shows text as it is: Qt guesses at HTML in tips, so none is left to guess."""
    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>"


def why(passage: Passage) -> str:
    """What a passage is, where it isn't standing text, and what spoke for it, strongest first."""
    signals = [_signal(signal) for signal, weight in passage.why if weight >= _FAINT]
    found = listed(filter(None, signals))
    struck = len(passage.paragraph.deleted)
    parts = [nature(passage), found[:1].upper() + found[1:], struck_out(struck) if struck else ""]
    return beside(parts)


def belongs(passage: Passage) -> str:
    """Why a paragraph belongs to a theme."""
    signs = dict(passage.why)
    parts = [nature(passage)]
    if "heading" in signs:
        parts.append(said("under its heading"))
    if "words" in signs:
        parts.append(said("names it"))
    if "meaning" in signs and len(signs) == 1:
        parts.append(said("on the same subject"))
    return beside(parts)


def nature(found: Passage | Mention | Citation) -> str:
    """What a paragraph is where it isn't standing text: a comment, or struck out."""
    if isinstance(found, Mention) and found.struck is not None:
        return said("struck out")
    if found.paragraph.kind != "comment":
        return ""
    author = found.paragraph.author
    if not author:
        return said("a comment, not the text")
    return said("a comment by {}, not the text").format(author)


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
        return said("Web address: {}").format(link.url)
    shown = [target_name(target) for target in link.targets]
    if shown:
        more = f" (+{len(shown) - 1})" if len(shown) > 1 else ""
        return said("Leads to {}").format(f"{shown[0]}{more}")
    if not link.held:
        words = said("{} isn’t in the library")
        return words.format(link.document)
    if link.document is None:
        words = said("There is no paragraph {} in this document")
        return words.format(listed(link.labels))
    words = said("There is no paragraph {} in {}")
    return words.format(listed(link.labels), link.document)


def target_name(target: Target) -> str:
    """A link's target as it is cited."""
    if not target.paragraphs:
        return name(target.document)
    first = cite(target.paragraphs[0], target.document)
    more = len(target.paragraphs) - 1
    return f"{first} (+{more})" if more else first


def verdict(answer: Answer) -> str:
    """How much the documents say to a question, or that they don't."""
    if not answer.answered:
        return said("The documents don't say")
    cited = [statement.citation for statement in answer.statements]
    sources = len({citation.document.id for citation in cited})
    found = len({citation.paragraph.id for citation in cited})
    return listed((documents(sources), paragraphs(found)))


def outcome(progress: Progress) -> str:
    """What has come of a file being added."""
    if progress.error is not None:
        why = reason(progress.error)
        return why[:1].upper() + why[1:]
    if progress.change is None:
        return _stage(progress.stage)
    done = {
        "added": said("added"),
        "changed": said("read again, it has changed"),
        "removed": said("removed"),
        "kept": said("already in the library"),
        "failed": said("could not be read"),
    }[progress.change]
    return listed((done, paragraphs(progress.paragraphs))) if progress.paragraphs else done


def documents(count: int) -> str:
    """So many documents."""
    return counted("%n document(s)", count)


def paragraphs(count: int) -> str:
    """So many paragraphs."""
    return counted("%n paragraph(s)", count)


def pages(count: int) -> str:
    """So many pages."""
    return counted("%n page(s)", count)


def mentions(count: int) -> str:
    """So many mentions."""
    return counted("%n mention(s)", count)


def quotations(count: int) -> str:
    """So many quotations."""
    return counted("%n quotation(s)", count)


def struck_out(count: int) -> str:
    """So many passages struck out."""
    return counted("%n passage(s) struck out", count)


def dropped(count: int) -> str:
    """How many sentences of a language model were left out."""
    return counted("Left out as unsupported: %n sentence(s).", count)


def gone(document: Document) -> str:
    """What is said of a document that only a sheet still quotes."""
    words = said("“{}” is no longer in the library; the sheet keeps the paragraphs it quotes.")
    return words.format(name(document))


def heading() -> str:
    """What a heading on a sheet is called."""
    return said("Heading")


def note() -> str:
    """What a note on a sheet is called."""
    return said("Note")


def answers(count: int) -> str:
    """So many answers."""
    return counted("%n answer(s)", count)


def files(count: int) -> str:
    """So many files."""
    return counted("%n file(s)", count)


def _change(part: Piece) -> str:
    words = {
        ("deleted", False): said("Struck out: “{text}”."),
        ("inserted", False): said("Inserted: “{text}”."),
        ("deleted", True): said("Struck out by {author}: “{text}”."),
        ("inserted", True): said("Inserted by {author}: “{text}”."),
    }[part.mark, bool(part.author)]
    return words.format(author=part.author, text=part.text.strip())


def _stage(stage: str) -> str:
    return {
        "reading": said("reading…"),
        "encoding": said("encoding…"),
        "indexing": said("indexing…"),
    }.get(stage, "")


def _signal(signal: str) -> str:
    return {
        "words": said("uses your words"),
        "meaning": said("is on the same subject"),
        "late": said("says what you ask about"),
    }.get(signal, "")
