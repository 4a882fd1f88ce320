"""Where the words of a paragraph, and a quotation within it, stand in each of its readings."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from corpus.model import Mark, Paragraph, Reading, Run

Span = tuple[int, int]

_HIDDEN: dict[Reading, Mark | None] = {"issued": "inserted", "accepted": "deleted", "marked": None}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of shown text of one mark and one author."""

    text: str
    mark: Mark
    author: str | None


def pieces(paragraph: Paragraph, reading: Reading) -> tuple[Piece, ...]:
    """The text to show for a reading: white space collapsed, nothing but the marks added."""
    if _is_plain(paragraph):
        return (Piece(paragraph.text, "plain", None),)
    raw = _raw(paragraph.runs)
    kept = [raw[place] for place in _kept(raw, reading)]
    return tuple(
        Piece("".join(" " if letter.isspace() else letter for letter, _ in group), *look)
        for look, group in groupby(kept, key=lambda pair: (pair[1].mark, pair[1].author))
    )


def places(paragraph: Paragraph, reading: Reading, span: Span) -> tuple[Span, ...]:
    """Where a span of the accepted text stands in the text shown for a reading.

    Struck-out words never belong to it, so the span may come back in parts, or empty where every
    word of it is an insertion that the reading doesn't have.
    """
    if _is_plain(paragraph) or reading == "accepted":
        return (span,)
    raw = _raw(paragraph.runs)
    accepted = _kept(raw, "accepted")
    first, last = accepted[span[0]], accepted[span[1] - 1]
    quoted = (
        shown
        for shown, place in enumerate(_kept(raw, reading))
        if first <= place <= last and raw[place][1].mark != "deleted"
    )
    return tuple(_stretches(quoted))


def utf16(text: str, position: int) -> int:
    """A position in code points as Qt counts it, in UTF-16 units."""
    return position + sum(letter > "\uffff" for letter in text[:position])


def _is_plain(paragraph: Paragraph) -> bool:
    return all(run.mark == "plain" for run in paragraph.runs)


def _raw(runs: tuple[Run, ...]) -> list[tuple[str, Run]]:
    return [(letter, run) for run in runs for letter in run.text]


def _kept(raw: list[tuple[str, Run]], reading: Reading) -> list[int]:
    """Places of the letters that `corpus.model.reading_of` keeps: one of each stretch of space."""
    hidden = _HIDDEN[reading]
    kept: list[int] = []
    space = True
    for place, (letter, run) in enumerate(raw):
        if run.mark == hidden or (run.withdrawn and reading == "issued"):
            continue
        if space and letter.isspace():
            continue
        space = letter.isspace()
        kept.append(place)
    if kept and raw[kept[-1]][0].isspace():
        kept.pop()
    return kept


def _stretches(places: Iterable[int]) -> Iterator[Span]:
    start = end = -1
    for place in places:
        if place != end:
            if start >= 0:
                yield start, end
            start = place
        end = place + 1
    if start >= 0:
        yield start, end
