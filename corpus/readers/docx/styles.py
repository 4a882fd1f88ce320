"""What styles say of paragraphs and words: headings, numbering, strike-through, language."""

import re
from dataclasses import dataclass, replace

from corpus.readers.docx.names import VAL, Element, number, switch, value, w

_HEADING = re.compile(r"heading ?([1-9])", re.IGNORECASE)
_CONTENTS = re.compile(
    r"toc ?[1-9]|toc heading|table of (?:figures|authorities)|toa heading|index ?[1-9]",
    re.IGNORECASE,
)
_TITLE = re.compile(r"title|subtitle|doctitle", re.IGNORECASE)
# The UN's own Word templates: "_ H __M", "_ H _Ch", "_ H_1", "_ H_2/3", "_ H_4_G"; chapter and
# section share one outline level there, so their names tell the depth.
_UN_HEADING = re.compile(r"_+ ?H[ _]*(M|Ch|[1-9])(?:/[1-9])?(?:[ _]*G)?", re.IGNORECASE)
_UN_LEVELS = {"m": 1, "ch": 2, "1": 3, "2": 4, "3": 4, "4": 5, "5": 6, "6": 7, "7": 8}
_BODY_LEVEL = 9


@dataclass(frozen=True, slots=True)
class Look:
    """How words look, as far as it carries meaning; language as Word writes it."""

    struck: bool = False
    underlined: bool = False
    bold: bool = False
    hidden: bool = False
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Numbered:
    """The list a paragraph belongs to; "0" takes it out of its style's list."""

    list: str
    level: int


class Styles:
    """The style sheet of one document."""

    def __init__(self, root: Element | None) -> None:
        found = [] if root is None else list(root.iter(w("style")))
        self._styles = {style.get(w("styleId"), ""): style for style in found}
        self._default = next((s.get(w("styleId")) for s in found if _is_default(s)), None)
        self._plain = Look() if root is None else _defaults(root)
        self._looks: dict[tuple[str | None, str | None], Look] = {}
        self._headings: dict[str | None, int] = {}
        self._lists: dict[str | None, tuple[str | None, int | None, str]] = {}

    def look(self, paragraph: str | None, character: str | None) -> Look:
        """How words of a paragraph style and a character style look."""
        key = (paragraph, character)
        if key not in self._looks:
            look = self._plain
            for style in reversed(self._chain(paragraph or self._default)):
                look = restyled(look, style.find(w("rPr")))
            look = replace(look, underlined=False)  # a style's underline is decoration
            for style in reversed(self._chain(character)):
                look = restyled(look, style.find(w("rPr")))
            if any("link" in self._name(style) for style in self._chain(character)):
                look = replace(look, underlined=False)
            self._looks[key] = look
        return self._looks[key]

    def heading(self, paragraph: str | None) -> int:
        """The heading level a style gives, outermost 1; 0 for none."""
        if paragraph not in self._headings:
            self._headings[paragraph] = self._heading(paragraph)
        return self._headings[paragraph]

    def is_title(self, paragraph: str | None) -> bool:
        """The document's title or subtitle."""
        return any(_TITLE.fullmatch(name) for name in self._names(paragraph))

    def is_contents(self, paragraph: str | None) -> bool:
        """An entry of a table of contents or an index, which Word writes itself."""
        return any(_CONTENTS.fullmatch(name) for name in self._names(paragraph))

    def numbered(self, paragraph: str | None) -> tuple[str | None, int | None, str]:
        """The list and level a style gives, and the style that says so."""
        if paragraph not in self._lists:
            self._lists[paragraph] = self._numbered(paragraph or self._default)
        return self._lists[paragraph]

    def list_of(self, style: str) -> str | None:
        """The list of a numbering style."""
        found = self._styles.get(style)
        return None if found is None else value(found, "pPr", "numPr", "numId")

    def _numbered(self, paragraph: str | None) -> tuple[str | None, int | None, str]:
        level: int | None = None
        for style in self._chain(paragraph):
            if level is None:
                level = number(value(style, "pPr", "numPr", "ilvl"))
            found = value(style, "pPr", "numPr", "numId")
            if found is not None:
                return found, level, style.get(w("styleId"), "")
        return None, level, ""

    def _heading(self, paragraph: str | None) -> int:
        for style in self._chain(paragraph):
            un = _UN_HEADING.fullmatch(self._name(style))
            if un:
                return _UN_LEVELS.get(un[1].lower(), 0)
            level = number(value(style, "pPr", "outlineLvl"))
            if level is not None:
                return level + 1 if 0 <= level < _BODY_LEVEL else 0
            built_in = _HEADING.fullmatch(self._name(style)) or _HEADING.fullmatch(
                style.get(w("styleId"), "")
            )
            if built_in:
                return int(built_in[1])
        return 0

    def _chain(self, style: str | None) -> list[Element]:
        """A style and the styles it is based on, nearest first."""
        chain: dict[str, Element] = {}
        while style is not None and style in self._styles and style not in chain:
            chain[style] = self._styles[style]
            style = value(self._styles[style], "basedOn")
        return list(chain.values())

    def _names(self, paragraph: str | None) -> tuple[str, str]:
        style = self._styles.get(paragraph or "")
        return (paragraph or "", "" if style is None else self._name(style))

    def _name(self, style: Element) -> str:
        return (value(style, "name") or "").strip().lower()


def restyled(look: Look, properties: Element | None) -> Look:
    """A look with run properties laid over it."""
    if properties is None or not len(properties):
        return look
    struck, double = switch(properties, "strike"), switch(properties, "dstrike")
    underline, bold, hidden = (
        value(properties, "u"),
        switch(properties, "b"),
        switch(properties, "vanish"),
    )
    language = properties.find(w("lang"))
    told = None if language is None else language.get(VAL) or language.get(w("bidi"))
    return Look(
        struck=look.struck if struck is None and double is None else bool(struck or double),
        underlined=look.underlined if underline is None else underline != "none",
        bold=look.bold if bold is None else bold,
        hidden=look.hidden if hidden is None else hidden,
        language=told or look.language,
    )


def _defaults(root: Element) -> Look:
    properties = root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}")
    return replace(restyled(Look(), properties), underlined=False)


def _is_default(style: Element) -> bool:
    return bool(
        style.get(w("type")) == "paragraph" and style.get(w("default")) in ("1", "true", "on")
    )
