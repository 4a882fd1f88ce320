"""From a reference to the paragraphs it means, in the documents of a library."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from corpus.instruments import instrument, meant
from corpus.model import Document, Paragraph
from corpus.references import Reference

Paragraphs = Callable[[str], Sequence[Paragraph]]


@dataclass(frozen=True, slots=True)
class Target:
    """What a reference means: a document, and those of its paragraphs that were named."""

    document: Document
    paragraphs: tuple[Paragraph, ...]


def resolve(
    reference: Reference,
    origin: Paragraph,
    documents: Sequence[Document],
    paragraphs: Paragraphs,
) -> tuple[Target, ...]:
    """The documents a reference means, each with its paragraphs that are there.

    A document without any of the paragraphs named isn't meant; nothing is where none is at hand.

    Args:
        reference: found in the text of `origin`.
        origin: the paragraph that refers.
        documents: of the library, those preferred first.
        paragraphs: gives a document's paragraphs by its id, in order.
    """
    if reference.document is None:
        here = [document for document in documents if document.id == origin.document_id]
    else:
        here = list(meant(reference.document, documents))
    targets = []
    for document in here:
        found = _named(reference, origin, paragraphs(document.id)) if reference.labels else ()
        if found or not reference.labels:
            targets.append(Target(document, found))
    return tuple(targets)


def _named(
    reference: Reference, origin: Paragraph, paragraphs: Sequence[Paragraph]
) -> tuple[Paragraph, ...]:
    known = instrument(reference.document) if reference.document else None
    part = known.part.casefold() if known else ""
    inside = [p for p in paragraphs if any(part in heading.casefold() for heading in p.headings)]
    found: dict[str, Paragraph] = {}
    for label in reference.labels:
        for paragraph in _labelled(label, (part and inside) or paragraphs, origin):
            found[paragraph.id] = paragraph
    return tuple(found.values())


def _labelled(
    label: str, paragraphs: Sequence[Paragraph], origin: Paragraph
) -> Sequence[Paragraph]:
    """The paragraphs with a label, or with that of the paragraph its item or sentence is in."""
    own = [p for p in paragraphs if p.kind in {"paragraph", "item", "heading"} and p.label]
    for wanted in _wider(label, origin):
        plain = _plain(wanted)
        found = [p for p in own if _plain(p.label or "") == plain and p.id != origin.id]
        if found:
            return _nearest(found, origin)
    return ()


def _wider(label: str, origin: Paragraph) -> list[str]:
    """A label, then those of what it is part of: "Article 19.3", "Article 19"; "3(b)", "3"."""
    if label.startswith("("):
        above = re.sub(r"\([^()]*\)\Z", "", origin.label or "")
        return [f"{above}{label}", label.strip("()")]
    labels = [label]
    while shorter := re.fullmatch(r"(.+?)(?:\([^()]*\)|\.\w+)", labels[-1]):
        labels.append(shorter[1])
    return labels


def _nearest(found: Sequence[Paragraph], origin: Paragraph) -> Sequence[Paragraph]:
    """In the document that refers, those under the same headings as far as possible."""
    if found[0].document_id != origin.document_id:
        return found
    shared = [_shared(paragraph.headings, origin.headings) for paragraph in found]
    return [p for p, depth in zip(found, shared, strict=True) if depth == max(shared)]


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    depth = 0
    for mine, yours in zip(one, other, strict=False):
        if mine != yours:
            break
        depth += 1
    return depth


def _plain(label: str) -> str:
    """A label without spaces, and without the "OP" that drafts print before some."""
    return re.sub(r"\s|^[op]p\.?(?=\d)", "", label.casefold())
