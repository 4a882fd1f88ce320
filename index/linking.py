"""Where the paragraphs of a document refer to others, and what of the library they mean."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from corpus.instruments import meant
from corpus.model import Document, Paragraph
from corpus.references import references
from corpus.resolve import resolve
from index.model import Link, Target

Paragraphs = Callable[[str], Sequence[Paragraph]]

_ADDRESS = re.compile(r"\b(?:https?://|www\.)[^\s<>\"“”«»]+", re.IGNORECASE)
_AFTER = ".,;:!?'’"
_PAIRS = {")": "(", "]": "[", "}": "{"}


class Linking:
    """Finds links in the documents of a library as it stands."""

    def __init__(self, documents: Sequence[Document], paragraphs: Paragraphs) -> None:
        """Takes a library.

        Args:
            documents: of the library, those preferred first.
            paragraphs: gives a document's paragraphs by its id, in order.
        """
        self._documents = documents
        # Only what has a label is ever meant, and a document is often meant again.
        self._labelled = cache(lambda id_: tuple(p for p in paragraphs(id_) if p.label))
        self._held = cache(lambda name: bool(meant(name, documents)))

    def links(self, paragraphs: Sequence[Paragraph]) -> tuple[Link, ...]:
        """References and web addresses in the accepted text of paragraphs, in order."""
        return tuple(link for paragraph in paragraphs for link in self._of(paragraph))

    def _of(self, paragraph: Paragraph) -> list[Link]:
        text = paragraph.text
        found = [Link(paragraph.id, a, b, url=url) for a, b, url in _addresses(text)]
        for one in references(text):
            if any(link.start < one.end and one.start < link.end for link in found):
                continue
            targets = resolve(one, paragraph, self._documents, self._labelled)
            leads = tuple(Target(target.document, target.paragraphs) for target in targets)
            held = one.document is None or self._held(one.document)
            found.append(
                Link(paragraph.id, one.start, one.end, one.document, one.labels, leads, held=held)
            )
        return sorted(found, key=lambda link: link.start)


def _addresses(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _ADDRESS.finditer(text):
        address = _trimmed(match[0])
        full = address if "://" in address else f"https://{address}"
        yield match.start(), match.start() + len(address), full


def _trimmed(address: str) -> str:
    """An address without the sentence's own points and brackets after it."""
    while address:
        last = address[-1]
        opening = _PAIRS.get(last)
        alone = opening is not None and address.count(last) > address.count(opening)
        if not (last in _AFTER or alone):
            break
        address = address[:-1]
    return address
