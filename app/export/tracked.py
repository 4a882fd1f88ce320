"""A text as a Word document, its changes and comments such as Word tracks them."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm
from lxml.etree import _Element as Element

from app.language import said, to_say
from app.messages import name, spaced
from corpus.model import Document, Mark, Paragraph, Reading, Run, reading_of

if TYPE_CHECKING:
    from docx.document import Document as Word

_NOBODY = to_say("Unknown author")
_ANOTHER = to_say("Another author")
"""Who put in what was struck out again isn't known; LibreOffice keeps the words for good where it
is said to be the one who struck them out."""
_TAGS: dict[Mark, str] = {"inserted": "w:ins", "deleted": "w:del"}
_BOTH: tuple[Reading, Reading] = ("issued", "accepted")
_DEEPEST = 4
# What XML 1.0 has no place for (section 2.2), and white space.
_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SPACE = re.compile(r"\s+")
_LAST = re.compile(r"\(\w+\)\Z")


def render(document: Document, paragraphs: Sequence[Paragraph]) -> bytes:
    """The file's bytes. Accepting all its changes gives the accepted text, rejecting the issued.

    A paragraph whose words are all inserted, or all deleted, is itself so, with its number. A
    text that was read as issued or as accepted bears no marks and is written clean.
    """
    word = docx.Document()
    _describe(word, document)
    _Writer(word, document, paragraphs).write()
    out = BytesIO()
    word.save(out)
    return out.getvalue()


def _describe(word: "Word", document: Document) -> None:
    """Says of the file what is known of the text: the template's own date is not the text's."""
    properties = word.core_properties
    properties.title = fit(name(document))[:255]
    properties.author = fit(document.proposer or "")[:255]
    properties.comments = ""
    date = _dated(document.date)
    if date:
        properties.created = properties.modified = datetime.fromisoformat(date)
        return
    core = properties._element  # noqa: SLF001 - a date is taken out by no other door
    for stamp in ("created", "modified"):
        for element in core.findall(qn(f"dcterms:{stamp}")):
            core.remove(element)


class _Writer:
    """Writes paragraphs in order, numbering the changes."""

    def __init__(self, word: "Word", document: Document, paragraphs: Sequence[Paragraph]) -> None:
        self._word = word
        self._document = document
        self._paragraphs = paragraphs
        self._changes = 0
        self._comments: defaultdict[str, list[Paragraph]] = defaultdict(list)
        before = ""
        for paragraph in paragraphs:
            if paragraph.kind == "comment":
                self._comments[paragraph.attached_to or before].append(paragraph)
            elif _says(paragraph):
                before = paragraph.id

    def write(self) -> None:
        """Writes them all."""
        for paragraph in self._paragraphs:
            if paragraph.kind != "comment" and _says(paragraph):
                self._write(paragraph)

    def _write(self, paragraph: Paragraph) -> None:
        written = self._word.add_paragraph(style=_style(paragraph))
        if paragraph.kind == "item":
            written.paragraph_format.left_indent = Cm(1)
        element: Element = written._p  # noqa: SLF001 - tracked changes have no other door
        runs = _tidied(paragraph.runs)
        whole = _whole(runs)
        label = _printed(paragraph)
        if label:
            self._add(element, replace(whole, text=f"{label} "))
        for run in runs:
            self._add(element, run)
        if whole.mark != "plain":
            self._mark_end(element, whole)
        for comment in self._comments[paragraph.id]:
            self._comment(element, comment)

    def _add(self, parent: Element, run: Run) -> None:
        inner = parent
        if run.withdrawn:
            inner = self._change(inner, "inserted", replace(run, author=said(_ANOTHER)))
        if run.mark != "plain":
            inner = self._change(inner, run.mark, run)
        made = OxmlElement("w:r")
        text = OxmlElement("w:delText" if run.mark == "deleted" else "w:t")
        text.text = run.text
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        made.append(text)
        inner.append(made)

    def _change(self, parent: Element, mark: Mark, run: Run) -> Element:
        self._changes += 1
        change = OxmlElement(_TAGS[mark])
        change.set(qn("w:id"), str(self._changes))
        change.set(qn("w:author"), fit(run.author or self._document.proposer or said(_NOBODY)))
        date = _dated(run.date or self._document.date)
        if date:
            change.set(qn("w:date"), date)
        parent.append(change)
        return change

    def _mark_end(self, element: Element, run: Run) -> None:
        """The end of a paragraph that is inserted or deleted whole goes with it."""
        properties = element.get_or_add_pPr()
        end = OxmlElement("w:rPr")
        if run.withdrawn:
            self._change(end, "inserted", replace(run, author=said(_ANOTHER)))
        self._change(end, run.mark, run)
        properties.append(end)

    def _comment(self, element: Element, comment: Paragraph) -> None:
        author = fit(comment.author or self._document.proposer or said(_NOBODY))
        initials = re.sub(r"\d+\w*\Z", "", comment.label or "") or author[:1]
        made = self._word.comments.add_comment(fit(comment.text), author, fit(initials))
        number = str(made.comment_id)
        stamp = made._comment_elm  # noqa: SLF001 - it is stamped with the present time
        date = _dated(self._document.date)
        if date:
            stamp.set(qn("w:date"), date)
        elif qn("w:date") in stamp.attrib:
            del stamp.attrib[qn("w:date")]
        start, end, reference = (
            OxmlElement(f"w:comment{part}") for part in ("RangeStart", "RangeEnd", "Reference")
        )
        for part in (start, end, reference):
            part.set(qn("w:id"), number)
        ahead = 1 if element.find(qn("w:pPr")) is not None else 0
        element.insert(ahead, start)
        element.append(end)
        run = OxmlElement("w:r")
        run.append(reference)
        element.append(run)


def _says(paragraph: Paragraph) -> bool:
    return any(run.text.strip() for run in paragraph.runs)


def _style(paragraph: Paragraph) -> str:
    if paragraph.kind == "title":
        return "Title"
    if paragraph.kind == "heading":
        return f"Heading {min(len(paragraph.headings) + 1, _DEEPEST)}"
    return "List Paragraph" if paragraph.kind == "item" else "Normal"


def _printed(paragraph: Paragraph) -> str:
    """A paragraph's number as it is printed before it: "103 ter.", "(f)"."""
    label = fit(paragraph.label or "")
    last = _LAST.search(label)
    if last:
        return last[0]
    if paragraph.kind == "footnote" or not label:
        return label
    return f"{spaced(label)}."


def _tidied(runs: Sequence[Run]) -> list[Run]:
    """Runs whose text XML can hold, white space collapsed over all of them."""
    tidy: list[Run] = []
    gap = True
    for run in runs:
        text = _SPACE.sub(" ", fit(run.text))
        # A space kept once where every reading needs it: only plain ones are dropped.
        if gap and run.mark == "plain":
            text = text.lstrip(" ")
        if text:
            tidy.append(Run(text, run.mark, run.author, run.date, run.withdrawn))
            gap = run.mark == "plain" and text.endswith(" ")
    return tidy


def _whole(runs: Sequence[Run]) -> Run:
    """A run that bears the change a paragraph undergoes as a whole; a plain one where it stays."""
    issued, accepted = (reading_of(tuple(runs), reading) for reading in _BOTH)
    if issued and accepted:
        return Run("")
    spoken = [run for run in runs if run.text.strip() and run.mark != "plain"]
    return replace(
        spoken[0],
        mark="inserted" if accepted else "deleted",
        withdrawn=not (issued or accepted),
    )


def _dated(date: str | None) -> str | None:
    """A date as Word writes it, None where it isn't known to the day."""
    try:
        read = datetime.fromisoformat(date or "")
    except ValueError:
        return None
    return (read if read.tzinfo else read.replace(tzinfo=UTC)).strftime("%Y-%m-%dT%H:%M:%SZ")


def fit(text: str) -> str:
    """A text without what XML can't hold."""
    return _UNFIT.sub("", text)
