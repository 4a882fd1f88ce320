"""Comparisons, traces and proposals as JSON, in the field names other programs rely on."""

from collections.abc import Collection
from typing import Any

from app.commands.changes import reasons, why
from app.commands.jsonform import document, passage
from corpus.model import Paragraph
from index.comparing.model import Comparison, Edit, Pair
from index.comparing.positions import Positions, Proposal
from index.comparing.redline import redline
from index.counterparts import Counterpart, Trace

Json = dict[str, Any]


def comparison(value: Comparison, only: Collection[str] = ()) -> Json:
    """Two documents side by side; the totals count all pairs, whichever are asked for."""
    return {
        "a": document(value.a),
        "b": document(value.b),
        "totals": value.totals,
        "pairs": [
            _pair(pair)
            for pair in value.pairs
            if not only or set(only) & set(pair.changes or ("unchanged",))
        ],
    }


def trace(value: Trace) -> Json:
    """A paragraph and its counterparts, oldest first.

    "others" holds the rest where it was split, "perhaps" what may be meant instead.
    """
    return {
        "paragraph": passage(value.paragraph, value.document, None, None),
        "counterparts": [
            _counterpart(one) | {"perhaps": [_counterpart(other) for other in one.perhaps]}
            for one in value.counterparts
        ],
    }


def _counterpart(one: Counterpart) -> Json:
    return {
        "passage": passage(one.paragraphs[0], one.document, None, None),
        "others": [passage(p, one.document, None, None) for p in one.paragraphs[1:]],
        "similarity": round(one.similarity, 4),
        "why": reasons(one.evidence),
        "redline": edits(one.redline),
    }


def positions(value: Positions) -> Json:
    """Proposals, how many each delegation makes, and what they are about most."""
    return {
        "totals": {by: dict(counted) for by, counted in value.per_delegation().items()},
        "contested": [
            {"passage": passage(p, source, None, None), "proposals": number, "by": list(by)}
            for p, source, number, by in value.contested()
        ],
        "status": [
            {
                "passage": passage(one.paragraph, one.document, None, None),
                "status": one.status,
                "words": one.words,
            }
            for one in value.stances
        ],
        "proposals": [_proposal(one) for one in value.proposals],
    }


def _proposal(one: Proposal) -> Json:
    return {
        "delegation": one.delegation,
        "author": one.author,
        "date": one.date,
        "action": one.action,
        "deleted": one.deleted,
        "inserted": one.inserted,
        "reason": one.reason,
        "passage": passage(one.paragraph, one.document, None, None),
        "source": one.source.id,
    }


def edits(value: tuple[Edit, ...]) -> list[list[str]]:
    """A redline."""
    return [[operation, words] for operation, words in value]


def unit(value: Paragraph) -> Json:
    """A paragraph in a comparison."""
    return {
        "id": value.id,
        "kind": value.kind,
        "label": value.label,
        "occurrence": value.occurrence,
        "headings": list(value.headings),
        "text": value.text,
    }


def _pair(value: Pair) -> Json:
    return {
        "a": [unit(p) for p in value.a],
        "b": [unit(p) for p in value.b],
        "changes": list(value.changes),
        "similarity": round(value.similarity, 4),
        "why": why(value),
        "redline": edits(redline(value.before, value.after)),
    }
