"""A sheet as PDF, set by Typst: text that can be selected and searched, bookmarks, tags.

Of what was tried on Arabic, only Typst gives back the letters that were put in; Qt's PDF holds
the shapes of letters, in the order they are drawn, and has no bookmarks.
"""

import json
from dataclasses import asdict

import typst

import resources
from app.export.layout import Block, blocks
from index.sheet import Sheet


def render(sheet: Sheet) -> bytes:
    """The PDF's bytes."""
    laid = json.dumps([_data(block) for block in blocks(sheet)], ensure_ascii=False)
    template = resources.text("styles/sheet.typ").encode()
    pdf = typst.compile(template, sys_inputs={"blocks": laid}, format="pdf")
    if not isinstance(pdf, bytes):
        raise TypeError(type(pdf))
    return pdf


def _data(block: Block) -> dict[str, object]:
    return asdict(block) | {"direction": block.direction}
