"""What the elements of web pages are: blocks, headings, lists, marks of change, furniture."""

import re
from typing import Any

Node = Any  # a selectolax node

HEADINGS = {f"h{level}": level for level in range(1, 7)}
LISTS = frozenset({"ul", "ol", "menu", "dir"})
DELETED = frozenset({"del", "s", "strike"})
BOLD = frozenset({"b", "strong", "th"})
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header",
    "hgroup", "hr", "legend", "li", "main", "p", "pre", "section", "summary", "table", "tbody",
    "td", "tfoot", "th", "thead", "tr",
}) | HEADINGS.keys() | LISTS  # fmt: skip
_LEFT_OUT = frozenset({
    "applet", "audio", "button", "canvas", "datalist", "embed", "frame", "frameset", "head",
    "iframe", "img", "input", "link", "map", "math", "meta", "nav", "noframes", "noscript",
    "object", "optgroup", "option", "rp", "rt", "script", "select", "style", "svg", "template",
    "textarea", "title", "video",
})  # fmt: skip
_ROLES_LEFT_OUT = frozenset({"navigation", "search", "banner", "menu", "menubar", "toolbar"})
_FOR_SCREEN_READERS = frozenset({"sr-only", "visually-hidden", "screen-reader-text"})
_STYLE = 1_000
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_STRUCK = re.compile(r"text-decoration[\w-]*\s*:[^;]*line-through", re.IGNORECASE)
_UNDERLINED = re.compile(r"text-decoration[\w-]*\s*:[^;]*underline", re.IGNORECASE)
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
# Akoma Ntoso, the UN's XML for legal texts, is shown on the Web with "akn-" classes; these of its
# elements stand in lines, all others are blocks.
_AKN_INLINE = frozenset({
    "a", "abbr", "b", "concept", "date", "def", "del", "docAuthority", "docDate",
    "docJurisdiction", "docNumber", "docProponent", "docPurpose", "docStage", "docStatus",
    "docTitle", "docType", "embeddedText", "entity", "event", "i", "inline", "ins", "judge",
    "lawyer", "location", "mod", "mref", "neutralCitation", "noteRef", "num", "object",
    "organization", "party", "person", "placeholder", "process", "quantity", "quotedText",
    "ref", "relatedDocument", "remark", "rmod", "role", "rref", "session", "shortTitle",
    "signature", "span", "sub", "sup", "term", "time", "u", "vote",
})  # fmt: skip
_AKN_HEADINGS = frozenset({"heading", "subheading", "crossHeading"})


def classes(node: Node) -> list[str]:
    """The words of its class attribute."""
    return (node.attributes.get("class") or "").split()


def style(node: Node) -> str:
    """The beginning of its style attribute, more than a person would write."""
    return (node.attributes.get("style") or "")[:_STYLE]


def akn(node: Node) -> str:
    """The name of the Akoma Ntoso element it stands for, empty for none."""
    for name in classes(node):
        if name.startswith("akn-"):
            return name.removeprefix("akn-")
    return ""


def is_left_out(node: Node) -> bool:
    """Whether its words aren't text a reader sees."""
    if node.tag in _LEFT_OUT:
        return True
    if not node.attributes:
        return False
    told = node.attributes
    return (
        "hidden" in told
        or told.get("class") == "msocomanchor"
        or told.get("aria-hidden") == "true"
        or told.get("role") in _ROLES_LEFT_OUT
        or _UNSEEN.search(style(node)) is not None
        or not _FOR_SCREEN_READERS.isdisjoint(classes(node))
    )


def is_comment_list(node: Node) -> bool:
    """The margin comments of a document that Word saved as a page."""
    return "mso-element:comment-list" in style(node)


def is_block(node: Node) -> bool:
    """Whether it stands on lines of its own."""
    name = akn(node) if node.attributes else ""
    return node.tag in _BLOCKS or (name != "" and name not in _AKN_INLINE)


def heading_level(node: Node) -> int | None:
    """The level of a heading, 0 where unknown; None for anything else."""
    if node.tag in HEADINGS:
        return HEADINGS[node.tag]
    told = node.attributes
    if not told:
        return None
    if told.get("role") == "heading":
        level = told.get("aria-level") or ""
        return int(level) if level.isascii() and level.isdigit() and len(level) < 3 else 0
    return 0 if akn(node) in _AKN_HEADINGS else None


def is_struck(node: Node) -> bool:
    """Words struck out."""
    return node.tag in DELETED or akn(node) == "del" or _STRUCK.search(style(node)) is not None


def is_inserted(node: Node) -> bool:
    """Words marked as inserted, not only underlined."""
    return node.tag == "ins" or akn(node) == "ins"


def is_underlined(node: Node) -> bool:
    """Words underlined, outside links."""
    return node.tag == "u" or _UNDERLINED.search(style(node)) is not None


def is_bold(node: Node) -> bool:
    """Bold words."""
    return node.tag in BOLD or _BOLD.search(style(node)) is not None
