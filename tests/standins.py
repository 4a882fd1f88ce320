"""Small real stand-ins: an encoder without weights, a reader without formats."""

import hashlib
import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from corpus.errors import EmptyDocument, FileMissing, NotText
from corpus.model import Document, Kind, Paragraph, Run
from corpus.outline import Outline
from index.encode import Tokens

_LABEL = re.compile(r"(?P<label>\d+\w*|[A-Z])\.\s+(?P<text>.*)", re.DOTALL)
_COMMENT = re.compile(r"Comment \[(?P<label>\w+)\] on (?P<on>\w+): (?P<text>.*)", re.DOTALL)
_STRUCK = re.compile(r"~~(.+?)~~", re.DOTALL)


class WordEncoder:
    """Adds up a direction for each word, so that texts that share words are near each other.

    Attributes:
        name: of the model.
        dimensions: of its vectors.
        encoded: every text it was given, in order.
    """

    def __init__(self, name: str = "words-32", dimensions: int = 32) -> None:
        self.name = name
        self.dimensions = dimensions
        self.encoded: list[str] = []

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Vectors of length one, shape (n, d)."""
        self.encoded.extend(texts)
        return np.stack([_unit(self._sum(text)) for text in texts])

    def tokens(self, texts: Sequence[str]) -> list[Tokens]:
        """Texts word by word."""
        wholes = self.encode(texts)
        return [
            Tokens(self.spans(text), self._words(text), whole)
            for text, whole in zip(texts, wholes, strict=True)
        ]

    def spans(self, text: str) -> tuple[tuple[int, int], ...]:
        """Where the words of a text stand."""
        return tuple(match.span() for match in re.finditer(r"\w+", text))

    def rarity(self, word: str) -> float:
        """Every word is as rare as any other."""
        return 1.0

    def _words(self, text: str) -> NDArray[np.float32]:
        rows = [_unit(self._direction(text[a:b].casefold())) for a, b in self.spans(text)]
        return np.array(rows, np.float32).reshape(len(rows), self.dimensions)

    def _sum(self, text: str) -> NDArray[np.float64]:
        words = re.findall(r"\w+", text.casefold()) or [text]
        return np.sum([self._direction(word) for word in words], axis=0)

    def _direction(self, word: str) -> NDArray[np.float64]:
        seed = int.from_bytes(hashlib.sha256(f"{self.name} {word}".encode()).digest()[:8])
        return np.random.default_rng(seed).normal(size=self.dimensions)


def _unit(vector: NDArray[np.float64]) -> NDArray[np.float32]:
    return (vector / np.linalg.norm(vector)).astype(np.float32)


def read(path: Path) -> Outline:
    """Reads a file of paragraphs set apart by empty lines.

    The first is the title, a line with # is a heading, `12bis. …` has a label, ~~words~~ are
    struck out, and `Comment [u1] on 12: …` is a comment.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    if b"\0" in data:
        raise NotText(path)
    blocks = [block.strip() for block in data.decode().split("\n\n") if block.strip()]
    if not blocks:
        raise EmptyDocument(path)
    sha256 = hashlib.sha256(data).hexdigest()
    symbol = re.search(r"A/[\w./]+", blocks[0])
    document = Document(
        id=path.stem,
        file=path.name,
        title=blocks[0],
        symbol=symbol and symbol[0],
        date=None,
        language="en",
        proposer=None,
        pages=None,
        sha256=sha256,
    )
    return Outline(document, tuple(_paragraphs(document.id, blocks)))


def _paragraphs(document: str, blocks: Sequence[str]) -> list[Paragraph]:
    made: list[Paragraph] = []
    headings: tuple[str, ...] = ()
    for order, block in enumerate(blocks):
        kind: Kind = "paragraph" if order else "title"
        label, text, on = None, block, None
        if match := _COMMENT.fullmatch(block):
            kind, label, text, on = "comment", *match.group("label", "text", "on")
        elif match := _LABEL.fullmatch(block):
            label, text = match.group("label", "text")
        elif block.startswith("#"):
            kind, text = "heading", block.lstrip("# ")
            headings = (text,)
        seen = sum(p.kind == kind and p.label == label for p in made) + 1
        made.append(
            Paragraph(
                id=f"{document}/{kind}-{label or ''}-{seen}",
                document_id=document,
                order=order,
                kind=kind,
                label=label,
                occurrence=seen if label else 1,
                headings=headings if kind == "paragraph" else (),
                runs=_runs(text),
                attached_to=next((p.id for p in made if on and p.label == on), None),
            )
        )
    return made


def _runs(text: str) -> tuple[Run, ...]:
    parts = _STRUCK.split(text)
    return tuple(
        Run(part, "deleted" if place % 2 else "plain") for place, part in enumerate(parts) if part
    )
