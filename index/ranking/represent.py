"""A paragraph as numbers: one vector for the whole, and a few bits for each of its tokens."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from corpus.model import Paragraph
from index.encode import Tokens
from index.ranking.sentences import Span, spans

Vectors = NDArray[np.float32]
Bits = NDArray[np.uint8]

PIECE = 900
"""Characters the model is given at once: what its 256 tokens hold of the densest prose."""
MOST = 9_000
"""Characters of a paragraph that are represented; only endless tables are longer."""

_SIGNS = np.unpackbits(np.arange(256, dtype=np.uint8)[:, None], axis=1) * np.float32(2) - 1
"""The eight signs that each byte stands for, (256, 8)."""


class Encoder(Protocol):
    """Texts into vectors, as `index.encode.Encoder` does."""

    name: str
    dimensions: int

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors of texts, (n, d) float32."""

    def tokens(self, texts: Sequence[str]) -> list[Tokens]:
        """Texts token by token."""

    def spans(self, text: str) -> tuple[Span, ...]:
        """Where the tokens of a text stand."""

    def rarity(self, word: str) -> float:
        """How rare a word is in the language, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Represented:
    """What is stored for a paragraph beside its text.

    Attributes:
        vector: (d,) float32, of length one: what the paragraph says as a whole.
        bits: (t, d / 8) uint8: the signs of each token's vector, in the order of the text.
    """

    vector: Vectors
    bits: Bits


def searchable(paragraph: Paragraph) -> str:
    """The text a paragraph is found by: the accepted reading, then what was struck out."""
    return " ".join((paragraph.text, *paragraph.deleted)).strip()


def represent(texts: Sequence[str], encoder: Encoder) -> list[Represented]:
    """Searchable texts as vectors and bits, in their order; the model runs once for both."""
    cuts = [pieces(text) for text in texts]
    parts = [text[a:b] for text, cut in zip(texts, cuts, strict=True) for a, b in cut]
    tokens = iter(encoder.tokens(parts))
    return [_joined([next(tokens) for _ in cut]) for cut in cuts]


def token_spans(text: str, encoder: Encoder) -> list[Span]:
    """Where in a searchable text the tokens stand that its bits are of."""
    return [(a + i, a + j) for a, b in pieces(text) for i, j in encoder.spans(text[a:b])]


def unpacked(bits: Bits) -> Vectors:
    """Bits as rows of length one, (t, d) float32."""
    length = np.sqrt(np.float32(max(8 * bits.shape[1], 1)))
    return np.take(_SIGNS / length, bits.ravel(), axis=0).reshape(len(bits), -1)


def pieces(text: str) -> list[Span]:
    """What the model is given at once: the whole text, or sentences of a long one together."""
    text = text[:MOST]
    if len(text) <= PIECE:
        return [(0, len(text))]
    found: list[Span] = []
    for start, end in spans(text):
        for cut in range(start, end, PIECE):
            stop = min(cut + PIECE, end)
            if found and stop - found[-1][0] <= PIECE:
                found[-1] = (found[-1][0], stop)
            else:
                found.append((cut, stop))
    return found


def _joined(parts: list[Tokens]) -> Represented:
    weights = [len(part.spans) + 2 for part in parts]
    vector = np.average([part.whole for part in parts], axis=0, weights=weights)
    signs = np.concatenate([part.vectors for part in parts]) > 0
    return Represented(
        (vector / max(float(np.linalg.norm(vector)), 1e-12)).astype(np.float32),
        np.packbits(signs, axis=1),
    )
