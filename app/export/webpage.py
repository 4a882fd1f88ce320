"""A sheet as one web page that needs nothing else: readable on paper and by screen readers."""

from lxml import html
from lxml.html.builder import E

import resources
from app.export.layout import Block, blocks, own_direction
from app.language import spoken
from index.sheet import Sheet

_MARKS = {"deleted": "del", "inserted": "ins"}


def render(sheet: Sheet) -> bytes:
    """The page as UTF-8."""
    laid = list(blocks(sheet))
    page = E.html(
        E.head(
            E.meta(charset="utf-8"),
            E.meta(name="viewport", content="width=device-width, initial-scale=1"),
            E.title(laid[0].text),
            E.style(resources.text("styles/sheet.css")),
        ),
        E.body(E.main(*map(_block, laid))),
        lang=spoken(),
        dir=own_direction(),
    )
    written: bytes = html.tostring(page, doctype="<!DOCTYPE html>", encoding="utf-8")
    return written


def _block(block: Block) -> html.HtmlElement:
    made = _element(block)
    made.set("dir", block.direction)
    if block.language:
        made.set("lang", block.language)
    return made


def _element(block: Block) -> html.HtmlElement:
    if block.kind == "source":
        return E.h3(f"[{block.number}] {block.text}", id=f"source-{block.number}")
    if block.level or block.kind == "title":
        return E(f"h{block.level + 1}", block.text)
    if block.kind == "quote":
        return E.blockquote(E.p(block.text))
    if block.kind == "citation":
        link = E.a(f"[{block.number}]", href=f"#source-{block.number}")
        return E.p(link, " ", E.cite(block.text), {"class": "citation"})
    words = map(_segment, block.segments) if block.segments else (block.text,)
    return E.p(*words, {"class": block.kind})


def _segment(segment: tuple[str, str]) -> html.HtmlElement | str:
    words, mark = segment
    return E(_MARKS[mark], words) if mark in _MARKS else words
