"""What the library keeps of a file, and what it gives back."""

from dataclasses import dataclass
from pathlib import Path

from corpus.model import Document, Paragraph
from index.storage.rows import Bits, Vectors


@dataclass(frozen=True, slots=True)
class Entry:
    """A document and what the library knows of its file.

    Attributes:
        path: the file it was read from, which may have gone since.
        indexed: whether its vectors were written to Chroma and found there.
    """

    document: Document
    path: Path
    indexed: bool


@dataclass(frozen=True, slots=True)
class Placed:
    """A paragraph with its document and, for a comment or footnote, the paragraph it belongs to."""

    paragraph: Paragraph
    document: Document
    attached: Paragraph | None


@dataclass(frozen=True, slots=True)
class Stored:
    """A paragraph as the library holds it.

    Attributes:
        attached: the paragraph a comment or footnote belongs to, if known.
        vector: shape (d,), of length one; nought where the model hasn't read it yet.
        bits: shape (t, d / 8): the signs of each token's vector, in the order of the text.
    """

    paragraph: Paragraph
    document: Document
    attached: Paragraph | None
    vector: Vectors
    bits: Bits


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read from a file, each paragraph with the key of what the model makes of it."""

    document: Document
    paragraphs: tuple[Paragraph, ...]
    keys: tuple[bytes, ...]
