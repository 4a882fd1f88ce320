"""The names of WordprocessingML: namespaces, qualified tags, attributes, switches."""

from typing import Any

Element = Any  # an lxml element: lxml carries no types

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
SYMBOLS = "http://schemas.microsoft.com/office/word/2015/wordml/symex"
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
MATHS = "http://schemas.openxmlformats.org/officeDocument/2006/math"
DIAGRAMS = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"

# "Strict" documents say the same in other namespaces (ISO/IEC 29500-1, annex A).
STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": W.encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/math": MATHS.encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": RELATIONSHIPS.encode(),
}

_OFF = frozenset({"0", "false", "off", "none"})


def w(name: str) -> str:
    """A tag or attribute of the main namespace, as lxml spells it."""
    return f"{{{W}}}{name}"


VAL = w("val")


def value(parent: Element, *path: str) -> str | None:
    """The w:val of the descendant at a path of child names, None where it's missing."""
    found = parent
    for name in path:
        found = None if found is None else found.find(w(name))
    return None if found is None else found.get(VAL)


def number(text: str | None, default: int | None = None) -> int | None:
    """A whole number as attributes spell it, the default where it isn't one."""
    try:
        return default if text is None else int(text)
    except ValueError:
        return default


def switch(parent: Element | None, name: str) -> bool | None:
    """An on/off property: True, False, or None where it isn't said."""
    found = None if parent is None else parent.find(w(name))
    return None if found is None else found.get(VAL, "1").lower() not in _OFF


def attribute_on(element: Element, name: str) -> bool:
    """An on/off attribute."""
    return element.get(w(name), "0").lower() not in _OFF
