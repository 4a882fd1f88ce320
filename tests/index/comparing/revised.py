"""Drafts revised at random, with what became of each paragraph."""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from corpus.model import Document, Paragraph, Run
from index.comparing.compare import compare
from index.comparing.model import Comparison

Link = tuple[str, str]
_SHARES = (0.1, 0.3, 0.6)
_STOP = re.findall(r"\w+", "the of and to in for on with that by as its all our is from at be this")


@dataclass(frozen=True)
class Revision:
    """Two drafts and the truth about them.

    Attributes:
        links: the ids of counterparts.
        kinds: by the ids of an older and a newer paragraph, the changes that befell them.
    """

    older: tuple[Paragraph, ...]
    newer: tuple[Paragraph, ...]
    links: frozenset[Link]
    kinds: dict[Link, frozenset[str]]


@dataclass
class _Piece:
    text: str
    sources: list[Paragraph]
    changes: set[str]


def document(name: str, language: str = "en", **fields: object) -> Document:
    """A document that only its name tells of."""
    known = Document(name, f"{name}.txt", name, None, None, language, None, None, "0" * 64)
    return replace(known, **fields)  # type: ignore[arg-type]


def paragraph(name: str, order: int, text: str, **fields: object) -> Paragraph:
    """A paragraph without number, unless the fields say otherwise."""
    known = Paragraph(
        f"{name}:{order}", name, order, "paragraph", None, order + 1, (), (Run(text),)
    )
    return replace(known, **fields)  # type: ignore[arg-type]


def vocabulary(chance: random.Random, size: int = 900) -> list[str]:
    """Made-up words, the first ones short and frequent as in any language."""
    parts = ["ba", "de", "fi", "go", "lu", "ma", "ne", "po", "ri", "sa", "te", "vo", "ka"]
    made = {"".join(chance.choices(parts, k=chance.randint(2, 4))) for _ in range(2 * size)}
    return [*_STOP, *sorted(made)[:size]]


def made(chance: random.Random, count: int = 40) -> tuple[Paragraph, ...]:
    """A draft of numbered paragraphs under headings, its words as frequent as Zipf says."""
    words = vocabulary(chance)
    weights = list(accumulate(1 / (rank + 3) for rank in range(len(words))))
    subjects = [chance.sample(words, 25) for _ in range(5)]
    texts = []
    for nth in range(count):
        subject = subjects[nth * len(subjects) // count]
        length = chance.randint(18, 80)
        some = [
            chance.choice(subject)
            if chance.random() < 0.2
            else chance.choices(words, cum_weights=weights)[0]
            for _ in range(length)
        ]
        for at in range(9, length - 6, 14):
            some[at] += "."
            some[at + 1] = some[at + 1].capitalize()
        texts.append(f"We {' '.join(some)}.")
    return tuple(
        paragraph("a", order, text, label=str(order + 1), headings=(f"Part {order * 5 // count}",))
        for order, text in enumerate(texts)
    )


def revise(chance: random.Random, older: Sequence[Paragraph]) -> Revision:
    """Renumbers, moves, splits, merges, rewords, deletes and inserts at random."""
    words = [word for unit in older for word in unit.text.split()]
    pieces = _edited(chance, older, words)
    _move(chance, pieces)
    newer, links, kinds = [], set(), {}
    for order, piece in enumerate(pieces):
        like = piece.sources[0] if piece.sources else older[0]
        label = str(order + 1) if like.label else None
        unit = paragraph("b", order, piece.text, label=label, headings=like.headings)
        newer.append(unit)
        for source in piece.sources:
            links.add((source.id, unit.id))
    by_source: dict[str, list[Paragraph]] = {}
    for unit, piece in zip(newer, pieces, strict=True):
        for source in piece.sources:
            by_source.setdefault(source.id, []).append(unit)
    for unit, piece in zip(newer, pieces, strict=True):
        for source in piece.sources:
            changes = set(piece.changes)
            first_source, first = piece.sources[0], by_source[source.id][0]
            if (first_source.label or "") != (first.label or ""):
                changes.add("renumbered")
            kinds[source.id, unit.id] = frozenset(changes)
    return Revision(tuple(older), tuple(newer), frozenset(links), kinds)


def _edited(
    chance: random.Random, older: Sequence[Paragraph], words: Sequence[str]
) -> list[_Piece]:
    pieces: list[_Piece] = []
    waiting = list(older)
    while waiting:
        unit = waiting.pop(0)
        choice = chance.random()
        if choice < 0.36:
            pieces.append(_Piece(unit.text, [unit], set()))
        elif choice < 0.66:
            share = chance.choice(_SHARES)
            pieces.append(_Piece(_reworded(chance, unit.text, words, share), [unit], {"reworded"}))
        elif choice < 0.74:
            pieces += _split(unit)
        elif choice < 0.80 and waiting:
            after = waiting.pop(0)
            pieces.append(_Piece(f"{unit.text} {after.text}", [unit, after], {"merged"}))
        elif choice < 0.90:
            new = " ".join(chance.choices(words, k=chance.randint(15, 50)))
            pieces += [_Piece(unit.text, [unit], set()), _Piece(f"We {new}.", [], set())]
    return pieces


def _split(unit: Paragraph) -> list[_Piece]:
    words = unit.text.split()
    half = len(words) // 2
    if half < 8:
        return [_Piece(unit.text, [unit], set())]
    texts = " ".join(words[:half]), " ".join(words[half:])
    return [_Piece(text, [unit], {"split"}) for text in texts]


def _reworded(chance: random.Random, text: str, words: Sequence[str], share: float) -> str:
    """A text with so much of its words changed, dropped, or put in between."""
    kept = text.split()
    for at in chance.sample(range(len(kept)), max(1, round(share * len(kept)))):
        kept[at] = chance.choice(("", chance.choice(words), f"{chance.choice(words)} {kept[at]}"))
        if chance.random() < 0.5:
            kept[at] = chance.choice(words)
    return " ".join(" ".join(kept).split())


def _move(chance: random.Random, pieces: list[_Piece]) -> None:
    """Moves a few paragraphs further than their neighbours."""
    for _ in range(max(1, len(pieces) // 20)):
        at = chance.randrange(len(pieces))
        piece = pieces[at]
        whole = piece.sources and not piece.changes & {"split", "merged", "moved"}
        to = (at + chance.randint(8, max(9, len(pieces) - 8))) % len(pieces)
        between = pieces[max(0, to - 1) : to + 1]
        parted = len(between) == 2 and "split" in between[0].changes & between[1].changes
        if whole and abs(to - at) > 6 and not parted:
            pieces.insert(to, pieces.pop(at))
            piece.changes.add("moved")


def compared(a: Sequence[Paragraph], b: Sequence[Paragraph]) -> Comparison:
    """The comparison of two drafts, without vectors."""
    return finished((document("a"), a), (document("b"), b))


def finished(*arguments: object, **options: object) -> Comparison:
    """What a comparison comes to."""
    steps = compare(*arguments, **options)  # type: ignore[arg-type]
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def links_of(comparison: Comparison) -> set[Link]:
    """The ids of all counterparts found."""
    return {(a.id, b.id) for pair in comparison.pairs for a in pair.a for b in pair.b}


def kinds_of(comparison: Comparison) -> dict[Link, frozenset[str]]:
    """The changes found, by the ids of counterparts."""
    return {
        (a.id, b.id): frozenset(pair.changes)
        for pair in comparison.pairs
        for a in pair.a
        for b in pair.b
    }
