"""Tracked changes in the properties of paragraphs, rows and cells."""

from corpus.model import Mark
from corpus.readers.docx.names import Element, number, switch, value, w
from corpus.readers.docx.numbering import Numbering
from corpus.readers.docx.story import Change, Para

CHANGES: dict[str, Mark] = {
    w("ins"): "inserted", w("moveTo"): "inserted", w("del"): "deleted", w("moveFrom"): "deleted",
}  # fmt: skip
_IN_PROPERTIES: dict[str, Mark] = {**CHANGES, w("cellIns"): "inserted", w("cellDel"): "deleted"}


def change_of(element: Element) -> Change:
    """The change a w:ins, w:del or their like tells of."""
    return Change(_IN_PROPERTIES[element.tag], element.get(w("author")), element.get(w("date")))


def change_in(properties: Element | None) -> Change:
    """The change that properties tell of; a deletion before an insertion."""
    found = [] if properties is None else [c for c in properties if c.tag in _IN_PROPERTIES]
    found.sort(key=lambda change: _IN_PROPERTIES[change.tag], reverse=True)
    return change_of(found[-1]) if found else Change("plain")


def paragraph_of(element: Element, numbering: Numbering) -> Para:
    """A paragraph as its properties describe it, still without words."""
    properties = element.find(w("pPr"))
    if properties is None:
        return Para(numbered=numbering.belonging(None, None))
    style = value(properties, "pStyle")
    paragraph = Para(style, numbering.belonging(style, properties))
    outline = number(value(properties, "outlineLvl"))
    paragraph.outline = None if outline is None else (outline + 1) % 10
    mark = properties.find(w("rPr"))
    if mark is not None:
        paragraph.flows = bool(switch(mark, "vanish") or switch(mark, "specVanish"))
        paragraph.end = change_in(mark)
        paragraph.withdrawn = len({CHANGES[c.tag] for c in mark if c.tag in CHANGES}) > 1
    paragraph.ends_section = properties.find(w("sectPr")) is not None
    return paragraph
