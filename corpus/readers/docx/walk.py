"""A walk over one part's XML, in document order, without recursion, into paragraphs and tables."""

from collections.abc import Callable
from dataclasses import replace

from corpus.readers.docx.changes import CHANGES, change_in, change_of, paragraph_of
from corpus.readers.docx.fields import Fields
from corpus.readers.docx.names import (
    COMPATIBILITY,
    DIAGRAMS,
    MATHS,
    SYMBOLS,
    Element,
    attribute_on,
    switch,
    value,
    w,
)
from corpus.readers.docx.numbering import Numbering
from corpus.readers.docx.story import Change, Node, Para, Row, Table
from corpus.readers.docx.styles import Look, Styles, restyled
from corpus.readers.docx.symbols import emoji, symbol
from corpus.readers.unit import Point, PointKind, Words

_SKIPPED = frozenset(
    w(name)
    for name in (
        "pPr", "rPr", "sectPr", "tblPr", "tblGrid", "tblPrEx", "trPr", "tcPr", "sdtPr", "sdtEndPr",
        "rt", "rubyPr", "annotationRef", "footnoteRef", "endnoteRef", "ffData",
    )
)  # fmt: skip
_SIGNS = {
    w("tab"): "\t", w("ptab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "-",
}  # fmt: skip
_POINTS: dict[str, PointKind] = {
    w("commentRangeStart"): "start", w("commentRangeEnd"): "end", w("commentReference"): "comment",
    w("footnoteReference"): "footnote", w("endnoteReference"): "endnote",
}  # fmt: skip
_LONGEST_MARK = 20
_INVISIBLE = str.maketrans("", "", "\u00ad\ufeff")


class Walk:
    """Reads the stories of one document.

    Attributes:
        warnings: what could not be read.
    """

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self.warnings: list[str] = []
        self._styles = styles
        self._numbering = numbering
        self._enter: dict[str, Callable[[Element], bool]] = {
            w("p"): self._begin_paragraph, w("r"): self._begin_run, w("tbl"): self._begin_table,
            w("tr"): self._begin_row, w("tc"): self._begin_cell, w("txbxContent"): self._begin_box,
            w("t"): self._text, w("delText"): self._text, f"{{{MATHS}}}t": self._text,
            w("sym"): self._symbol, f"{{{SYMBOLS}}}symEx": self._emoji,
            w("instrText"): self._instruction, w("delInstrText"): self._instruction,
            f"{{{MATHS}}}den": self._begin_denominator, w("fldChar"): self._field,
            w("hyperlink"): self._begin_link, w("sdt"): self._is_said,
            w("altChunk"): self._foreign, f"{{{DIAGRAMS}}}relIds": self._diagram,
            f"{{{COMPATIBILITY}}}Choice": self._is_chosen,
            f"{{{COMPATIBILITY}}}Fallback": self._is_fallback,
            **dict.fromkeys(_SKIPPED, lambda _: False), **dict.fromkeys(_SIGNS, self._sign),
            **dict.fromkeys(_POINTS, self._point), **dict.fromkeys(CHANGES, self._begin_change),
        }  # fmt: skip
        self._leave: dict[str, Callable[[], None]] = {
            w("p"): self._end_paragraph, w("r"): self._end_run, w("tbl"): self._end_table,
            w("tr"): self._end_row, w("tc"): self._end_cell, w("txbxContent"): self._end_box,
            w("hyperlink"): self._end_link, **dict.fromkeys(CHANGES, self._end_change),
        }  # fmt: skip

    def story(self, root: Element) -> list[Node]:
        """The paragraphs and tables of a body, a header, a note or a comment."""
        self._nodes: list[list[Node]] = [[]]
        self._paragraphs: list[Para] = []
        self._tables: list[Table] = []
        self._changes: list[Change] = []
        self._fields = Fields()
        self._links = 0
        self._look = Look()
        self._own_mark: Point | None = None
        stack = [(root, iter(root))]
        while stack:
            element, children = stack[-1]
            child = next(children, None)
            if child is None:
                stack.pop()
                if stack:
                    self._leave.get(element.tag, _nothing)()
            elif self._enter.get(child.tag, _enter)(child):
                stack.append((child, iter(child)))
        return self._nodes[0]

    def _begin_paragraph(self, element: Element) -> bool:
        paragraph = paragraph_of(element, self._numbering)
        if paragraph.end.mark == "plain":
            paragraph.end = self._change() or paragraph.end
        self._paragraphs.append(paragraph)
        self._nodes[-1].append(paragraph)
        return True

    def _end_paragraph(self) -> None:
        paragraph = self._paragraphs.pop()
        if paragraph.ends_section:
            paragraph.items.append(Point("section", ""))
        self._fields.paragraph_over(paragraph)

    def _begin_run(self, element: Element) -> bool:
        properties = element.find(w("rPr"))
        style = None if properties is None else value(properties, "rStyle")
        paragraph = self._paragraphs[-1].style if self._paragraphs else None
        self._look = restyled(self._styles.look(paragraph, style), properties)
        return True

    def _end_run(self) -> None:
        self._look = Look()
        if self._own_mark is not None and self._paragraphs:
            self._paragraphs[-1].items.append(self._own_mark)
        self._own_mark = None

    def _begin_table(self, _: Element) -> bool:
        self._tables.append(Table())
        self._nodes[-1].append(self._tables[-1])
        return True

    def _end_table(self) -> None:
        self._tables.pop()

    def _begin_row(self, element: Element) -> bool:
        if not self._tables:
            return False
        row = Row(change_in(element.find(w("trPr"))))
        self._changes.append(row.change)
        self._tables[-1].rows.append(row)
        return True

    def _end_row(self) -> None:
        self._changes.pop()

    def _begin_cell(self, element: Element) -> bool:
        if not (self._tables and self._tables[-1].rows):
            return False
        self._changes.append(change_in(element.find(w("tcPr"))))
        self._nodes.append([])
        self._tables[-1].rows[-1].cells.append(self._nodes[-1])
        return True

    def _end_cell(self) -> None:
        self._nodes.pop()
        self._changes.pop()

    def _begin_box(self, _: Element) -> bool:
        self._nodes.append(self._paragraphs[-1].boxes if self._paragraphs else self._nodes[-1])
        return True

    def _end_box(self) -> None:
        self._nodes.pop()

    def _begin_link(self, _: Element) -> bool:
        self._links += 1
        return True

    def _end_link(self) -> None:
        self._links -= 1

    def _begin_change(self, element: Element) -> bool:
        self._changes.append(change_of(element))
        return True

    def _end_change(self) -> None:
        self._changes.pop()

    def _text(self, element: Element) -> bool:
        self._say((element.text or "").translate(_INVISIBLE), deleted=element.tag == w("delText"))
        return False

    def _symbol(self, element: Element) -> bool:
        self._say(symbol(element))
        return False

    def _emoji(self, element: Element) -> bool:
        self._say(emoji(element))
        return False

    def _sign(self, element: Element) -> bool:
        self._say(_SIGNS[element.tag])
        return False

    def _instruction(self, element: Element) -> bool:
        self._fields.instruct(element.text or "")
        return False

    def _field(self, element: Element) -> bool:
        kind = element.get(w("fldCharType"))
        step = {
            "begin": self._fields.begin,
            "separate": self._fields.separate,
            "end": self._fields.end,
        }
        step.get(kind, _nothing)()
        return False

    def _begin_denominator(self, _: Element) -> bool:
        self._say("/")
        return True

    def _is_said(self, element: Element) -> bool:
        """Prompts ("Click here…") and generated contents are not the author's words."""
        properties = element.find(w("sdtPr"))
        if properties is None:
            return True
        gallery = value(properties, "docPartObj", "docPartGallery")
        return not switch(properties, "showingPlcHdr") and gallery != "Table of Contents"

    def _is_chosen(self, element: Element) -> bool:
        return element.getprevious() is None

    def _is_fallback(self, element: Element) -> bool:
        first = element.getparent()[0]
        return first is element or not len(first)

    def _foreign(self, _: Element) -> bool:
        self.warnings.append("A document embedded in this one was not read.")
        return False

    def _diagram(self, _: Element) -> bool:
        self.warnings.append("The words of a diagram were not read.")
        return False

    def _point(self, element: Element) -> bool:
        if self._heard():
            change = self._change()
            point = Point(
                _POINTS[element.tag], element.get(w("id"), ""), change.mark if change else "plain"
            )
            if attribute_on(element, "customMarkFollows"):
                self._own_mark = point
            else:
                self._paragraphs[-1].items.append(point)
        return False

    def _say(self, text: str, *, deleted: bool = False) -> None:
        if not text or not self._heard():
            return
        if self._own_mark is not None:
            shown = self._own_mark.shown + text
            self._own_mark = replace(self._own_mark, shown=shown[:_LONGEST_MARK])
            return
        change = self._change() or (Change("deleted") if deleted else Change("plain"))
        kinds = {change.mark for change in self._changes}
        words = Words(
            text, change.mark, change.author, change.date,
            withdrawn={"inserted", "deleted"} <= kinds,
            struck=self._look.struck,
            underlined=self._look.underlined and not self._links and not self._fields.linking(),
            bold=self._look.bold,
            language=self._look.language,
        )  # fmt: skip
        self._paragraphs[-1].items.append(words)

    def _heard(self) -> bool:
        """Whether words here are visible text."""
        return bool(self._paragraphs) and not self._look.hidden and not self._fields.instructing()

    def _change(self) -> Change | None:
        """The change a place stands in: the innermost deletion, else the innermost insertion."""
        told = [change for change in self._changes if change.mark != "plain"]
        deletions = [change for change in told if change.mark == "deleted"]
        return next(reversed(deletions or told), None)


def _nothing() -> None:
    """What happens at most end tags."""


def _enter(element: Element) -> bool:
    """Most elements are only wrappers; processing instructions and entities have no tag name."""
    return isinstance(element.tag, str)
