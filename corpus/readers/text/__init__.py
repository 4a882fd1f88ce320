"""Plain text and Markdown into blocks."""

from pathlib import Path

from corpus.hyphens import mend_hyphens
from corpus.marks import with_struck_letters
from corpus.model import Source
from corpus.readers.text.blocks import blocks_of
from corpus.readers.text.encoding import LARGEST, decode
from corpus.readers.text.matter import properties_of
from corpus.readers.text.pages import pages_of
from corpus.rejoin import rejoin

__all__ = ["LARGEST", "parse", "read"]


def read(path: Path) -> Source:
    """A text file as blocks.

    Raises:
        DocumentError: where it is empty, binary, too large or can't be read.
    """
    return parse(decode(path))


def parse(text: str) -> Source:
    """Text or Markdown as blocks, its paragraphs rejoined over page breaks and comments."""
    properties, text = properties_of(text)
    pages = pages_of(with_struck_letters(text))
    blocks = blocks_of(text, pages.chunks)
    return Source(
        blocks=mend_hyphens(rejoin(blocks)),
        pages=pages.count,
        properties=properties,
        furniture=pages.furniture,
    )
