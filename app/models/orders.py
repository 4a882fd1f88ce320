"""How documents are listed: in which order, and under which headings."""

import re
from collections.abc import Iterable
from typing import Literal, get_args

from app import phrases
from app.language import said
from corpus.model import Document

Order = Literal["kind", "date", "symbol", "title"]
ORDERS: tuple[Order, ...] = get_args(Order)

_DRAFT = re.compile(r"\b(draft|projet|proyecto|amendments?)\b", re.IGNORECASE)
_LIMITED = re.compile(r"/(L|CRP)\.\d")
_DECIDED = re.compile(r"/(RES|DEC)/")


def ordered(documents: Iterable[Document], order: Order) -> tuple[Document, ...]:
    """Documents in an order; those that came with the program stand at the end."""
    if order == "date":  # the newest first, those without a date last
        by_title = sorted(documents, key=_title)
        newest = sorted(by_title, key=lambda one: one.date or "", reverse=True)
        return tuple(sorted(newest, key=lambda one: one.starter))
    if order == "symbol":
        return tuple(sorted(documents, key=lambda one: (one.starter, *_symbol(one), _title(one))))
    if order == "kind":
        return tuple(sorted(documents, key=lambda one: (_kind(one), _title(one))))
    return tuple(sorted(documents, key=lambda one: (one.starter, _title(one))))


def group(document: Document, order: Order) -> str:
    """The heading a document stands under; empty where an order has none."""
    if order == "kind":
        return _kinds()[_kind(document)]
    if document.starter:
        return _kinds()[-1]
    if order == "date":
        return (document.date or "")[:4] or said("Without a date")
    if order == "symbol" and not document.symbol:
        return said("Without a symbol")
    return ""


def names() -> dict[Order, str]:
    """The orders in words."""
    return {
        "kind": said("By kind"),
        "date": said("By date"),
        "symbol": said("By symbol"),
        "title": said("By title"),
    }


def _kinds() -> list[str]:
    return [
        said("Drafts and proposals"),
        said("Resolutions and decisions"),
        said("Other official documents"),
        said("Other papers"),
        said("Superseded"),
        said("Comes with Rapporteur"),
    ]


def _kind(document: Document) -> int:
    """The place of a document's kind among `_kinds`, as far as its symbol and title tell it."""
    symbol = document.symbol or ""
    if document.starter or document.superseded_by:
        return 5 if document.starter else 4
    if _DECIDED.search(symbol):
        return 1
    if document.proposer or _LIMITED.search(symbol) or _DRAFT.search(document.title):
        return 0
    return 2 if symbol else 3


def _symbol(document: Document) -> tuple[bool, list[tuple[int, str]]]:
    """Symbols with their numbers counted: A/80/9 before A/80/10."""
    parts = re.findall(r"\d+|\D+", document.symbol or "")
    return not parts, [(int(part), "") if part.isdigit() else (0, part) for part in parts]


def _title(document: Document) -> str:
    return phrases.name(document).casefold()
