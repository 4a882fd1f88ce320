"""Whether two documents are one text in two languages."""

from collections.abc import Sequence

import numpy as np

from corpus.model import Document, Paragraph

_FEWEST = 8
"""So many numbers must be common for the lengths of their paragraphs to tell."""
_COMMON, _ALIKE = 0.8, 0.8
"""The share of numbers in common, and the correlation of lengths, that translations have."""

Sided = tuple[Document, Sequence[Paragraph]]


def foreign(a: Document, b: Document) -> bool:
    """Whether two documents are known to be in different languages."""
    return bool(a.language and b.language and a.language != b.language)


def translations(a: Sided, b: Sided) -> bool:
    """Whether two documents in different languages say the same.

    The United Nations give a text one symbol in all its languages. Without one, the same numbers
    and lengths that go together tell (Gale and Church 1993).
    """
    if not foreign(a[0], b[0]):
        return False
    if a[0].symbol and b[0].symbol:
        return a[0].symbol == b[0].symbol
    one, other = _lengths(a[1]), _lengths(b[1])
    common = sorted(one.keys() & other.keys())
    if len(common) < max(_FEWEST, _COMMON * len(one.keys() | other.keys())):
        return False
    lengths = np.log([[some[key] for key in common] for some in (one, other)])
    if np.ptp(lengths, axis=1).min() == 0:
        return False
    return bool(np.corrcoef(lengths)[0, 1] >= _ALIKE)


def _lengths(paragraphs: Sequence[Paragraph]) -> dict[tuple[str, int], int]:
    """How many letters each numbered paragraph has."""
    return {
        (one.label.casefold(), one.occurrence): len(one.text)
        for one in paragraphs
        if one.kind == "paragraph" and one.label and one.text
    }
