"""What libraries and a shared server tell each other: records of documents, and paragraphs."""

import base64
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Self, get_args

import numpy as np

from corpus.model import Kind, Mark, Paragraph
from index.storage import rows
from index.storage.embeddings import batches
from index.storage.rows import Bits, Vectors

_BATCH = 100  # paragraphs at once: some 600 KB
_TEXT = 12  # where a paragraph's row has its text, and what follows from it


@dataclass(frozen=True, slots=True)
class Record:
    """What the server says of one document.

    Attributes:
        document: its id.
        revision: counts its editions, from 1.
        edition: names its text and what was said of it; empty where it was removed.
        fields: of the document, by name.
        said: what was said of it.
        checksum: of its paragraphs' rows, in hexadecimal.
        paragraphs: their ids, in reading order.
    """

    document: str
    revision: int
    edition: str = ""
    fields: dict[str, Any] = field(default_factory=dict)
    said: dict[str, str] = field(default_factory=dict)
    checksum: str = ""
    paragraphs: tuple[str, ...] = ()

    @classmethod
    def read(cls, text: str) -> Self:
        """The record that was written so.

        Raises:
            ValueError: it is none.
        """
        try:
            told = dict(json.loads(text))
            return cls(**told | {"paragraphs": tuple(told["paragraphs"])})
        except (TypeError, KeyError) as error:
            raise ValueError(text) from error


@dataclass(frozen=True, slots=True)
class Shared:
    """A paragraph on its way, with what the model made of its text.

    Attributes:
        key: of the text that was encoded.
        vector: shape (d,), of length one.
        bits: shape (t, d / 8).
    """

    paragraph: Paragraph
    key: bytes
    vector: Vectors
    bits: Bits


def steps(items: Sequence[Any]) -> Iterator[list[Any]]:
    """Paragraphs or their ids, in as many as go over the line at once."""
    return batches(items, _BATCH)


def metadata_of(edition: str, one: Shared) -> dict[str, str]:
    """What is told of a paragraph beside its text and vector."""
    row = rows.row_of(one.paragraph)
    return {
        "edition": edition,
        "document": one.paragraph.document_id,
        "kind": one.paragraph.kind,
        "label": one.paragraph.label or "",
        "key": one.key.hex(),
        "bits": base64.b64encode(one.bits.tobytes()).decode(),
        "row": json.dumps(row[:_TEXT], ensure_ascii=False),
    }


def shared_of(vector: Any, text: str, about: dict[str, str]) -> Shared:
    """A paragraph from what `metadata_of` told of it.

    Raises:
        ValueError, KeyError, TypeError: it can't be one.
    """
    id_, *others = json.loads(about["row"])
    found = rows.paragraph_of((id_, about["document"], *others[:6], text, *others[6:]))
    if found.kind not in get_args(Kind) or {run.mark for run in found.runs} - set(get_args(Mark)):
        raise ValueError(found.kind)
    whole = np.asarray(vector, np.float32)
    bits = np.frombuffer(base64.b64decode(about["bits"], validate=True), np.uint8)
    return Shared(found, bytes.fromhex(about["key"]), whole, bits.reshape(-1, len(whole) // 8))
