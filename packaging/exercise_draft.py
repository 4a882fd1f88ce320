"""Writes the exercise draft, a fictional negotiating text with real tracked changes, as a DOCX.

The words stand in exercise_draft.txt, one block a line. A line begins with # or ## (headings), n
(numbered by Word), i (lettered by Word), b (number typed by hand), b+Author (the same, wholly
inserted), p (plain), t (table: cells between bars, rows between double bars), @ (comment: thread,
author, words; 2.1 is a reply to 2) or $ (the footnote). Within a line: {+Author:inserted+}
{-Author:deleted-} {<name:Author:moved from here<} {>name<} {~struck by hand~} {*bold by hand*}
{c1}commented words{/c1} {fn}. Running it twice gives the same bytes.
"""

import io
import re
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

from docx import Document
from docx.document import Document as Docx
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Element
from docx.shared import Pt
from docx.text.paragraph import Paragraph

SOURCE = Path(__file__).with_suffix(".txt")
TARGET = Path(__file__).parents[1] / "resources" / "starter" / "exercise-draft.docx"
WHEN = "2026-03-02T10:00:00Z"
LIST = 90  # the number of our list, clear of the template's own

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_UNUSED = {"customXml", "extended-properties", "stylesWithEffects", "thumbnail"}
_RAISED = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
_MARK = re.compile(
    r"\{\+(?P<ins_by>\w+):(?P<ins>.*?)\+\}|\{-(?P<del_by>\w+):(?P<del>.*?)-\}"
    r"|\{<(?P<move>\w+):(?P<move_by>\w+):(?P<moved>.*?)<\}|\{>(?P<arrive>\w+)<\}"
    r"|\{~(?P<struck>.*?)~\}|\{\*(?P<bold>.*?)\*\}"
    r"|\{c(?P<open>\d+)\}|\{/c(?P<close>\d+)\}|(?P<note>\{fn\})"
)


class Comment(NamedTuple):
    """A comment or a reply: which thread it stands in, who wrote it, and what."""

    thread: str
    reply: str
    author: str
    words: str


class Draft:
    """One document being written: the Word file, its change numbers and its moved sentences."""

    def __init__(self, comments: list[Comment]) -> None:
        """Starts from an empty document with our styles, numbering and header."""
        self.docx: Docx = Document()
        self._comments = comments
        self._changes = 0
        self._moved: dict[str, tuple[str, str]] = {}
        _add_numbering(self.docx)
        _set_styles(self.docx)
        self.docx.sections[0].header.paragraphs[0].text = "Fictional text, for practice only"

    def add(self, line: str) -> None:
        """Writes one block of the source."""
        kind, _, text = line.partition(" ")
        kind, _, author = kind.partition("+")
        if kind == "t":
            self._add_table([row.split("|") for row in text.split("||")])
            return
        if kind in {"#", "##"}:
            self.docx.add_heading(text, len(kind) - 1)
            return
        paragraph = self.docx.add_paragraph(style="Body Text")
        if kind in {"n", "i"}:
            numbering = _properties(paragraph).get_or_add_numPr()
            numbering.get_or_add_ilvl().val = "ni".index(kind)
            numbering.get_or_add_numId().val = LIST
        if author:
            mark = OxmlElement("w:rPr")
            mark.append(self._change("w:ins", author))
            _properties(paragraph).append(mark)
            text = f"{{+{author}:{text}+}}"
        self._write(paragraph, text)

    def _add_table(self, rows: list[list[str]]) -> None:
        table = self.docx.add_table(len(rows), len(rows[0]), style="Table Grid")
        for y, row in enumerate(rows):
            for x, text in enumerate(row):
                table.cell(y, x).text = text.strip()

    def _change(self, tag: str, author: str) -> Element:
        """Makes an element that carries an author, a date and a number of its own."""
        self._changes += 1
        element = OxmlElement(tag)
        element.set(qn("w:id"), str(1000 + self._changes))
        element.set(qn("w:author"), author)
        element.set(qn("w:date"), WHEN)
        return element

    def _write(self, paragraph: Paragraph, text: str) -> None:
        """Writes a line's words and marks into a paragraph."""
        end = 0
        for found in _MARK.finditer(text):
            if words := text[end : found.start()]:
                paragraph.add_run(words)
            self._mark(paragraph, found)
            end = found.end()
        if end < len(text):
            paragraph.add_run(text[end:])

    def _mark(self, paragraph: Paragraph, found: re.Match[str]) -> None:
        """Writes one mark: a change, a hand-made strike or bold, a comment's edge, a note."""
        part = found.groupdict()
        parent = paragraph.paragraph_format.element
        if part["ins"]:
            _wrap(parent, self._change("w:ins", part["ins_by"]), part["ins"])
        elif part["del"]:
            _wrap(parent, self._change("w:del", part["del_by"]), part["del"], "w:delText")
        elif part["move"]:
            self._moved[part["move"]] = (part["move_by"], part["moved"])
            self._move(parent, "w:moveFrom", part["move"])
        elif part["arrive"]:
            self._move(parent, "w:moveTo", part["arrive"])
        elif part["struck"] or part["bold"]:
            run = paragraph.add_run(part["struck"] or part["bold"])
            run.font.strike = bool(part["struck"]) or None
            run.font.bold = bool(part["bold"]) or None
        elif part["note"]:
            _refer(parent, "w:footnoteReference", "1", _RAISED)
        else:
            self._edge(parent, part["open"], part["close"])

    def _move(self, parent: Element, tag: str, name: str) -> None:
        """Writes one end of a move, between its range marks."""
        author, words = self._moved[name]
        start = self._change(f"{tag}RangeStart", author)
        start.set(qn("w:name"), name)
        end = OxmlElement(f"{tag}RangeEnd")
        end.set(qn("w:id"), start.get(qn("w:id")))
        parent.append(start)
        _wrap(parent, self._change(tag, author), words)
        parent.append(end)

    def _edge(self, parent: Element, opened: str | None, closed: str | None) -> None:
        """Opens or closes the range of a comment and of its replies."""
        for number, comment in enumerate(self._comments):
            if comment.thread != (opened or closed):
                continue
            edge = OxmlElement("w:commentRangeStart" if opened else "w:commentRangeEnd")
            edge.set(qn("w:id"), str(number))
            parent.append(edge)
            if closed:
                _refer(parent, "w:commentReference", str(number))


def _properties(paragraph: Paragraph) -> Element:
    return paragraph.paragraph_format.element.get_or_add_pPr()


def _wrap(parent: Element, change: Element, words: str, tag: str = "w:t") -> None:
    """Puts words into a run inside a change, and the change into its paragraph."""
    run = f'<w:r {_W}><{tag} xml:space="preserve">{escape(words)}</{tag}></w:r>'
    change.append(parse_xml(run))
    parent.append(change)


def _refer(parent: Element, tag: str, number: str, properties: str = "") -> None:
    """Appends a run that holds a reference to a comment or a footnote."""
    run = f'<w:r {_W}>{properties}<{tag} w:id="{number}"/></w:r>'
    parent.append(parse_xml(run))


def _set_styles(docx: Docx) -> None:
    """A plain face, room between paragraphs, and nothing of the template that isn't used."""
    for owner in (docx.part, docx.part.package):
        for name, relation in list(owner.rels.items()):
            if relation.reltype.rpartition("/")[2] in _UNUSED:
                del owner.rels[name]
    for style in list(docx.styles):
        if style.type == WD_STYLE_TYPE.TABLE and style.name not in {"Normal Table", "Table Grid"}:
            style.delete()
    docx.styles["Normal"].font.name = "Liberation Serif"
    docx.styles["Normal"].font.size = Pt(11)
    docx.styles["Body Text"].paragraph_format.space_after = Pt(6)


def _add_numbering(docx: Docx) -> None:
    """Adds a list numbered 1. with letters (a) below."""
    numbering = docx.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr>'
        f'<w:ind w:left="{indent}" w:hanging="567"/></w:pPr></w:lvl>'
        for level, form, text, indent in (
            (0, "decimal", "%1.", 567),
            (1, "lowerLetter", "(%2)", 1134),
        )
    )
    abstract = parse_xml(
        f'<w:abstractNum {_W} w:abstractNumId="{LIST}">'
        f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
    )
    numbering.find(qn("w:num")).addprevious(abstract)
    number = f'<w:num {_W} w:numId="{LIST}"><w:abstractNumId w:val="{LIST}"/></w:num>'
    numbering.append(parse_xml(number))


def _write_comments(docx: Docx, comments: list[Comment]) -> None:
    """Writes the comments, and, in their own part, which one answers which."""
    threads = []
    first: dict[str, str] = {}
    for number, comment in enumerate(comments):
        docx.comments.add_comment(comment.words, comment.author, comment.author[:3].upper())
        written = docx.part.part_related_by(RELATIONSHIP_TYPE.COMMENTS).element[-1]
        written.set(qn("w:date"), WHEN)
        identity = f"{0x5EA00001 + number:08X}"
        written.findall(qn("w:p"))[-1].set(f"{{{_W14}}}paraId", identity)
        parent = f' w15:paraIdParent="{first[comment.thread]}"' if comment.reply else ""
        first.setdefault(comment.thread, identity)
        threads.append(f'<w15:commentEx w15:paraId="{identity}"{parent} w15:done="0"/>')
    _add_part(
        docx,
        "commentsExtended",
        "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
        f'<w15:commentsEx xmlns:w15="{_W15}">{"".join(threads)}</w15:commentsEx>',
    )


def _write_footnote(docx: Docx, words: str) -> None:
    """Writes the one footnote, after the two separators every footnotes part begins with."""
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p>'
        "</w:footnote>"
        for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    note = (
        f'<w:footnote w:id="1"><w:p><w:r>{_RAISED}<w:footnoteRef/></w:r>'
        f'<w:r><w:t xml:space="preserve"> {escape(words)}</w:t></w:r></w:p></w:footnote>'
    )
    xml = f"<w:footnotes {_W}>{separators}{note}</w:footnotes>"
    _add_part(docx, "footnotes", RELATIONSHIP_TYPE.FOOTNOTES, xml)


def _add_part(docx: Docx, name: str, relation: str, xml: str) -> None:
    kind = f"application/vnd.openxmlformats-officedocument.wordprocessingml.{name}+xml"
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    part = Part(PackURI(f"/word/{name}.xml"), kind, (head + xml).encode(), docx.part.package)
    docx.part.relate_to(part, relation)


def _write_properties(docx: Docx, title: str) -> None:
    """Fixed properties: no date of today, no name of a program."""
    properties = docx.core_properties
    properties.title = title
    properties.subject = "Fictional text, for practice only"
    properties.author = properties.comments = properties.last_modified_by = ""
    properties.created = properties.modified = datetime(2026, 3, 2, 10, tzinfo=UTC)


def _freeze(docx: Docx) -> bytes:
    """Packs the document without dates and without compression, so that the bytes never vary."""
    loose, frozen = io.BytesIO(), io.BytesIO()
    docx.save(loose)
    with zipfile.ZipFile(loose) as source, zipfile.ZipFile(frozen, "w") as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.create_system = 0
            target.writestr(entry, source.read(name))
    return frozen.getvalue()


def build() -> bytes:
    """Returns the exercise draft as the bytes of a DOCX file."""
    source = SOURCE.read_text(encoding="utf-8")
    lines = source.splitlines()
    found = re.findall(r"^@(\d+)(\.\d+)? (\w+): (.*)$", source, re.MULTILINE)
    comments = [Comment(*fields) for fields in found]
    draft = Draft(comments)
    for line in lines:
        if line[0] not in "@$":
            draft.add(line)
    _write_comments(draft.docx, comments)
    _write_footnote(draft.docx, next(line[2:] for line in lines if line[0] == "$"))
    _write_properties(draft.docx, lines[0].removeprefix("# "))
    return _freeze(draft.docx)


if __name__ == "__main__":
    (Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET).write_bytes(build())
