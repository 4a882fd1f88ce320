"""Paragraphs by reference: "zero draft 103ter #2", "A/RES/70/125 para 31", "comment u28"."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from corpus.model import Document, Kind, Paragraph
from index import names
from index.errors import UnknownDocument, UnknownReference
from index.words import fold

_OCCURRENCE = re.compile(r"\s*#\s*(\d+)\s*\Z")
_KINDS: dict[str, tuple[Kind, ...]] = {
    "comment": ("comment",),
    "comments": ("comment",),
    "footnote": ("footnote",),
    "note": ("footnote",),
    "fn": ("footnote",),
    "item": ("item",),
    "subparagraph": ("item",),
    "table": ("table",),
}
_PARAGRAPH = {"para", "paras", "paragraph", "paragraphs", "par", "no", "number", "¶", "§", "op"}
_BODY: tuple[Kind, ...] = ("paragraph", "item", "heading")
# Delegations shorten and misspell the Latin numbers; each begins with letters of its own.
_LATIN = re.compile(r"(?<=\d)(bis|ter|qua|qui|sex|sep|oct|no[cnv]|dec)[a-z]*")
_CYRILLIC = str.maketrans("авекмнорстухп", "abekmhopctyxp")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A paragraph asked for.

    Attributes:
        label: as written.
        kinds: which it may be; any where empty.
        occurrence: which of those with the label, 0 for all.
    """

    label: str
    kinds: tuple[Kind, ...]
    occurrence: int


def find(
    reference: str,
    documents: Sequence[Document],
    paragraphs: Callable[[str], Sequence[Paragraph]],
) -> tuple[Paragraph, ...]:
    """The paragraphs a reference means; all of a document's where it names only a document.

    Where its document could be several, the label decides among them.

    Args:
        reference: a document's name and a label, or either.
        documents: those of the library.
        paragraphs: gives a document's paragraphs by its id.

    Raises:
        UnknownReference: there is no such paragraph.
        UnknownDocument: only a document is named, and it could be several.
    """
    recognised: tuple[Document, ...] = ()
    for name, wanted in _readings(reference):
        meant = names.matching(name, documents) if name else tuple(documents)
        found = [p for document in meant for p in _matching(wanted, paragraphs(document.id))]
        if found:
            return tuple(found)
        recognised = meant if name and meant else recognised
    whole = names.matching(reference, documents)
    if len(whole) > 1:
        raise UnknownDocument(reference, names.candidates(whole))
    if not whole:
        title = recognised[0].title if len(recognised) == 1 else ""
        raise UnknownReference(reference, title)
    return tuple(paragraphs(whole[0].id))


def _readings(reference: str) -> Iterator[tuple[str, Wanted]]:
    """Every way to cut a reference into a document's name and a label, the longest label first.

    What is a label and what is part of a name, "2024" or "17 sept", only the documents can tell.
    """
    numbered = _OCCURRENCE.search(reference)
    occurrence = int(numbered[1]) if numbered else 0
    pieces = _OCCURRENCE.sub("", reference).split()
    for cut in range(len(pieces)):
        kinds, label = _kinds(pieces[cut:])
        if label:
            yield " ".join(pieces[:cut]).strip(" ,:;"), Wanted(label, kinds, occurrence)


def _kinds(pieces: Sequence[str]) -> tuple[tuple[Kind, ...], str]:
    """The kinds a label's words ask for, and the label."""
    for place, piece in enumerate(pieces):
        word = fold(piece).strip(".,:;")
        if word in _KINDS:
            return _KINDS[word], " ".join(pieces[place + 1 :])
        if word not in _PARAGRAPH:
            return (), " ".join(pieces[place:]).lstrip("¶§")
        if place + 1 < len(pieces):
            return _BODY, " ".join(pieces[place + 1 :])
    return (), ""


def _matching(wanted: Wanted, paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    chosen = [p for p in paragraphs if p.label and (not wanted.kinds or p.kind in wanted.kinds)]
    for spelling in (_as_printed, _as_meant, *((_number,) if "comment" in wanted.kinds else ())):
        found = [p for p in chosen if spelling(p.label or "") == spelling(wanted.label)]
        # Footnote 12 isn't what "12" means where there is a paragraph 12.
        found = [p for p in found if p.kind in _BODY] or found
        if found:
            return [p for p in found if wanted.occurrence in {0, p.occurrence}]
    return []


def _as_printed(label: str) -> str:
    return re.sub(r"[\s.,:;]+", "", fold(label))


def _as_meant(label: str) -> str:
    """A label without the accidents of spelling: Latin numbers cut short, Cyrillic look-alikes."""
    plain = _as_printed(label).translate(_CYRILLIC)
    return re.sub(r"[()\[\]]", "", _LATIN.sub(r"\1", plain))


def _number(label: str) -> str:
    return "".join(re.findall(r"\d+", label)) or label
