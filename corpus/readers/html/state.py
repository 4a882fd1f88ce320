"""How words look, and what they stand in, at one place of a page."""

from dataclasses import dataclass, replace

from corpus.readers.html import elements
from corpus.readers.html.elements import Node
from corpus.readers.unit import Words

_SECTIONS = frozenset({"article", "main", "section", "blockquote"})
_PLAIN = Words("")


@dataclass(frozen=True, slots=True)
class State:
    """What the elements around a place make of it.

    Attributes:
        look: words without text.
        link: in a link, where underlining means nothing.
        pre: white space counts.
        data: in a table that holds data; row: in a row of it.
        section: in a part of the page, whose foot is not the page's.
        foot: in the page's foot.
        main: in the page's main part.
    """

    look: Words = _PLAIN
    link: bool = False
    pre: bool = False
    data: bool = False
    row: bool = False
    section: bool = False
    foot: bool = False
    main: bool = False


def within(state: State, node: Node, *, data: bool) -> State:
    """The state inside an element.

    Args:
        state: the state around it.
        node: the element.
        data: whether it is a table that holds data.
    """
    tag = node.tag
    state = _placed(state, node, data=data)
    if tag == "pre":
        state = replace(state, pre=True)
    if tag == "a" and "href" in node.attributes:
        state = replace(state, link=True, look=replace(state.look, underlined=False))
    if elements.is_bold(node):
        state = replace(state, look=replace(state.look, bold=True))
    if elements.is_struck(node) or elements.is_inserted(node):
        return replace(state, look=_changed(state.look, node))
    if elements.is_underlined(node) and not state.link:
        return replace(state, look=replace(state.look, underlined=True))
    return state


def _placed(state: State, node: Node, *, data: bool) -> State:
    tag = node.tag
    if tag == "table":
        return replace(state, data=data)
    if tag == "tr" and state.data:
        return replace(state, row=True)
    if tag == "footer" and not state.section:
        return replace(state, foot=True)
    is_main = tag == "main" or node.attributes.get("role") == "main"
    if is_main or tag in _SECTIONS:
        return replace(state, section=True, main=state.main or is_main)
    return state


def _changed(look: Words, node: Node) -> Words:
    """Words under a change, whose author and date Word saves as "cite" and "datetime"."""
    told = node.attributes
    author = (told.get("cite") or "").removeprefix("mailto:").replace("%20", " ").strip()
    named = author if author and "/" not in author else None
    date = told.get("datetime") or None
    if elements.is_struck(node):
        again = look.mark == "inserted" or look.withdrawn
        return replace(look, mark="deleted", author=named, date=date, withdrawn=again, struck=True)
    if look.mark == "deleted":
        return replace(look, withdrawn=True)
    return replace(look, mark="inserted", author=named, date=date)
