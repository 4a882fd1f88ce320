"""What the window has the engine find out about drafts, in steps; no Qt."""

import re
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from itertools import combinations

from app.engine.engine import Engine
from corpus.model import Document
from index.comparing.model import Comparison, Edit, Pair
from index.comparing.positions import Positions, Proposal, Stance
from index.comparing.redline import redline

_COMPARING = 0.8
"""The share of the time that aligning takes; the redlines take the rest."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_NEWEST = 60
"""Documents among which two drafts are looked for: each is set beside each."""


@dataclass(frozen=True, slots=True)
class Row:
    """A pair of counterparts with its redline."""

    pair: Pair
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """Two documents side by side, a row for each pair."""

    comparison: Comparison
    rows: tuple[Row, ...]


def compared(engine: Engine, older: str, newer: str) -> Generator[float, None, Compared]:
    """Compares two documents, by their ids; yields the share done, 0 to 1."""
    steps = engine.drafts.compare(older, newer)
    while True:
        try:
            yield round(next(steps) * _COMPARING, 2)
        except StopIteration as end:
            comparison: Comparison = end.value
            break
    rows = []
    for done, pair in enumerate(comparison.pairs):
        rows.append(Row(pair, _edits(pair)))
        yield round(_COMPARING + (1 - _COMPARING) * done / len(comparison.pairs), 2)
    return Compared(comparison, tuple(rows))


def _edits(pair: Pair) -> tuple[Edit, ...]:
    """A redline; of a translation, the one text and then the other."""
    if "translated" in pair.changes:
        return ("delete", pair.before), ("insert", pair.after)
    return redline(pair.before, pair.after)


def gathered(engine: Engine) -> Generator[float, None, Positions]:
    """Gathers the proposals of the user's documents; yields the share done, 0 to 1.

    Where there are none yet, those of the documents that come with the program, for practising.
    """
    proposals: list[Proposal] = []
    stances: list[Stance] = []
    every = engine.documents()
    documents = [one for one in every if not one.starter] or every
    for done, document in enumerate(documents):
        yield done / len(documents)
        found = engine.drafts.positions([document.id])
        proposals += found.proposals
        stances += found.stances
    return Positions(tuple(proposals), tuple(stances))


def likely(documents: Iterable[Document]) -> tuple[Document, Document] | None:
    """The two newest documents of which one seems to be a later draft of the other.

    Returns:
        The older and the newer one; None where no two have most of their titles in common.
    """
    newest = sorted(
        (one for one in documents if not one.starter), key=lambda one: one.date or "", reverse=True
    )[:_NEWEST]
    titles = {one.id: frozenset(_WORD.findall(one.title.casefold())) for one in newest}
    for newer, older in combinations(newest, 2):
        if older.superseded_by == newer.id or _alike(titles[older.id], titles[newer.id]):
            return older, newer
    return None


def _alike(first: frozenset[str], second: frozenset[str]) -> bool:
    return 2 * len(first & second) > max(len(first), len(second))
