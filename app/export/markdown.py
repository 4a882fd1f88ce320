"""A sheet as Markdown (CommonMark, with GitHub's strikethrough)."""

from collections.abc import Iterator

from app.export.layout import Block, blocks
from app.sheet import escaped
from index.sheet import Sheet


def render(sheet: Sheet) -> bytes:
    """The sheet as UTF-8."""
    return ("\n\n".join(_lines(sheet)) + "\n").encode()


def _lines(sheet: Sheet) -> Iterator[str]:
    for block in blocks(sheet):
        yield _block(block)


def _block(block: Block) -> str:
    text = escaped(block.text)
    number = f"\\[{block.number}\\] " if block.number else ""
    if block.level or block.kind == "title":
        return f"{'#' * (block.level + 1)} {number}{text}"
    if block.segments:
        return "".join(_segment(words, mark) for words, mark in block.segments).strip()
    shapes = {"quote": "> {}", "citation": "— {}", "path": "*{}*"}
    return shapes.get(block.kind, "{}").format(number + text).replace("\n", "\\\n")


def _segment(words: str, mark: str) -> str:
    """What is struck out between tildes; they must touch a word, so spaces stay outside."""
    bare = words.strip()
    if mark != "deleted" or not bare:
        return escaped(words)
    before, _, after = words.partition(bare)
    return f"{before}~~{escaped(bare)}~~{after}"
