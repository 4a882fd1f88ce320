"""One file, from its path to its paragraphs."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from corpus import readers
from corpus.errors import EmptyDocument, FileUnreadable
from corpus.metadata import describe
from corpus.model import Document, Paragraph
from corpus.segment import segment


@dataclass(frozen=True, slots=True)
class Outline:
    """A document with its paragraphs in reading order, and what could not be read."""

    document: Document
    paragraphs: tuple[Paragraph, ...]
    warnings: tuple[str, ...] = ()


def outline(path: Path) -> Outline:
    """Reads one file.

    Raises:
        DocumentError: where it can't be read.
    """
    source = readers.read(path)
    identity = document_id(path)
    paragraphs = segment(identity, source.blocks)
    if not paragraphs:
        raise EmptyDocument(path)
    document = describe(path, source, paragraphs, identity=identity, sha256=fingerprint(path))
    return Outline(document, paragraphs, source.warnings)


def document_id(path: Path) -> str:
    """An id that is the same each time the file at this path is read, and says what it is."""
    place = hashlib.sha256(str(path.resolve()).encode("utf-8", "surrogateescape")).hexdigest()
    slug = re.sub(r"[^a-z0-9]+", "-", path.stem.lower()).strip("-")[:40] or "document"
    return f"{slug}-{place[:8]}"


def fingerprint(path: Path) -> str:
    """SHA-256 of a file's bytes.

    Raises:
        FileUnreadable: where the operating system refuses.
    """
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise FileUnreadable(path, error.strerror or "") from error
