"""The documents a sheet cites, each with the places cited, for programs that keep references."""

import re
import unicodedata
from dataclasses import dataclass

from app.export.layout import fit, sources
from app.language import said
from app.messages import place
from corpus.model import Document
from index.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Reference:
    """A document with the places cited in it.

    Attributes:
        key: letters, digits and hyphens; no two references of a sheet share one.
    """

    key: str
    document: Document
    places: tuple[str, ...]

    @property
    def title(self) -> str:
        """The document's title."""
        return fit(self.document.title)

    @property
    def note(self) -> str:
        """What was cited, and from which file."""
        where = said("; ").join(self.places)
        words = said("Cited: {places}. File: {file}, SHA-256 {sha256}")
        document = self.document
        return fit(words.format(places=where, file=document.file, sha256=document.sha256))

    @property
    def date(self) -> tuple[int, ...]:
        """Year, month and day, as far as they are known."""
        return tuple(int(part) for part in (self.document.date or "").split("-") if part.isdigit())


def references(sheet: Sheet) -> tuple[Reference, ...]:
    """The documents cited, as they come up."""
    places: dict[str, list[str]] = {}
    documents: dict[str, Document] = {}
    for source in sources(sheet).values():
        id_ = source.document.sha256
        documents.setdefault(id_, source.document)
        places.setdefault(id_, []).append(place(source.paragraph, source.attached))
    keys: list[str] = []
    for document in documents.values():
        keys.append(_key(document, keys))
    return tuple(
        Reference(key, document, tuple(dict.fromkeys(places[id_])))
        for key, (id_, document) in zip(keys, documents.items(), strict=True)
    )


def _key(document: Document, taken: list[str]) -> str:
    words = unicodedata.normalize("NFKD", document.symbol or document.title)
    plain = re.sub(r"[^A-Za-z0-9]+", "-", words.encode("ascii", "ignore").decode()).strip("-")
    key = (plain[:40].strip("-") or "document").lower()
    number = 1
    while (numbered := key if number == 1 else f"{key}-{number}") in taken:
        number += 1
    return numbered
