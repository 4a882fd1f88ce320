"""Paragraphs that were split into several, and several merged into one."""

from collections import Counter
from collections.abc import Sequence

import numpy as np

from index.comparing.overlap import Matrix, leftover, weight_of
from index.comparing.sides import Matches

_HELD = 0.6
"""So much of a part must stand in the whole, and among its words that no other part has."""
_TEXT = {"paragraph", "item", "table"}
_NEIGHBOURS = 3
_ALIKE_AFAR = 0.85
"""A part that stands further off than the neighbours must be held to this share."""
_SHORTEST = 4
"""Fewer words may stand in any paragraph."""


def join_parts(matches: Matches) -> None:
    """Adds to the pairs what is free and is a part of them: splits first, then mergers."""
    older, newer = matches.free()
    for j, i in _parts(
        matches, newer, matches.overlap.shared.T, matches.overlap.b, newer_side=True
    ):
        if i not in _joined(matches.merged):
            matches.split.setdefault(i, []).append(j)
    for i, j in _parts(matches, older, matches.overlap.shared, matches.overlap.a, newer_side=False):
        if j not in _joined(matches.split) and matches.backward[j] not in matches.split:
            matches.merged.setdefault(j, []).append(i)


def _joined(groups: dict[int, list[int]]) -> set[int]:
    return {place for some in groups.values() for place in some}


def _parts(
    matches: Matches, free: Sequence[int], shared: Matrix, weight: Matrix, *, newer_side: bool
) -> list[tuple[int, int]]:
    """Free places with the place, on the other side, of the whole they are a part of.

    Args:
        matches: so far.
        free: places without counterpart.
        shared: shape (places of this side, places of the other).
        weight: shape (places of this side,).
        newer_side: whether the free places are those of the newer document.
    """
    this, other = (matches.b, matches.a) if newer_side else (matches.a, matches.b)
    partner = matches.forward if newer_side else matches.backward
    groups = matches.split if newer_side else matches.merged
    wholes = sorted(partner)
    found: list[tuple[int, int]] = []
    taken: dict[int, list[int]] = {whole: list(groups.get(whole, ())) for whole in wholes}
    for place in free:
        own = this.terms[place]
        if len(own) < _SHORTEST or not wholes:
            continue
        held = shared[place, wholes] / max(float(weight[place]), 1e-6)
        for index in np.argsort(-held, kind="stable")[:3]:
            whole = wholes[int(index)]
            pair = (whole, place) if newer_side else (place, whole)
            parts = [partner[whole], *taken[whole]]
            if pair in matches.apart or held[index] < _needed(place, parts):
                continue
            if not {this.units[place].kind, other.units[whole].kind} <= _TEXT:
                continue
            rest = leftover(other.terms[whole], [this.terms[part] for part in parts])
            if _share(own, rest, matches.overlap.weights) >= _HELD:
                found.append((place, whole))
                taken[whole].append(place)
                break
    return found


def _needed(place: int, parts: Sequence[int]) -> float:
    """How much of a part must stand in the whole, given where the other parts stand."""
    away = min(abs(place - part) for part in parts)
    return _HELD if away <= _NEIGHBOURS else _ALIKE_AFAR


def _share(own: Sequence[str], rest: Counter[str], weights: dict[str, float]) -> float:
    """How much of a part's weight is among the words that are left."""
    counted = Counter(own)
    return weight_of(counted & rest, weights) / weight_of(counted, weights)
