"""Which paragraph of one document became which of the other.

The surest signs come first, and what they join no later one parts: the same text; shared words;
place between neighbours and the heading above; the vectors, for what was written anew.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence

import numpy as np

from corpus.model import Paragraph
from index.comparing.joints import join_parts
from index.comparing.overlap import Matrix
from index.comparing.sides import Flags, Matches, alike, heading_of

Cosines = Callable[[Sequence[Paragraph], Sequence[Paragraph]], Matrix]
"""The cosines of two lists of paragraphs, shape (n, m)."""

_ANYWHERE = 0.5
_NEAR = 0.3
_IN_PLACE = 0.22
"""Shares of words in common that two paragraphs need: anywhere, in the same gap, and there with
the same label."""
_CLOSE, _SAME_LABEL, _SAME_HEADING, _OTHER_KIND = 0.1, 0.06, 0.04, 0.2
"""What order, label and heading add to the share of words, and what an unlike kind takes off."""
_SHORT, _OF_SHORT = 6, 0.7
"""With fewer terms than this, two texts need this share: "Resolution 79/1" is not "70/1"."""
_COSINE = 0.75
"""What vectors must agree by."""


def align(matches: Matches, cosines: Cosines | None) -> None:
    """Finds the counterparts among what is still free."""
    _same_text(matches)
    fit = _Fit(matches)
    _by_score(matches, fit)
    _same_text_again(matches, fit)
    join_parts(matches)
    _in_gaps(matches, fit)
    join_parts(matches)
    if cosines is not None:
        _by_meaning(matches, fit, cosines)
        join_parts(matches)


def align_translations(matches: Matches) -> None:
    """Finds the counterparts of a text in another language, by label, then by place.

    The United Nations number paragraphs alike in all languages (Editorial Manual).
    """
    waiting: defaultdict[tuple[str, str, int], list[int]] = defaultdict(list)
    for j, unit in enumerate(matches.b.units):
        if unit.label:
            waiting[_numbered(unit)].append(j)
    for i, unit in enumerate(matches.a.units):
        if unit.label and waiting[_numbered(unit)]:
            matches.join(i, waiting[_numbered(unit)].pop(0), "label")
    near = matches.near()
    older, newer = matches.free()
    for i in older:
        kind = matches.a.units[i].kind
        found = [j for j in newer if near[i, j] and matches.b.units[j].kind == kind]
        alike = [k for k in older if matches.a.units[k].kind == kind and (near[k] == near[i]).all()]
        if len(found) == len(alike):
            matches.join(i, found[alike.index(i)], "place")


class _Fit:
    """What speaks for two places besides their words."""

    def __init__(self, matches: Matches) -> None:
        a, b = matches.a.units, matches.b.units
        self.label = alike(
            [(p.label or "").casefold() for p in a], [(p.label or "").casefold() for p in b]
        )
        self.heading = alike([heading_of(p) for p in a], [heading_of(p) for p in b])
        # A footnote is never a paragraph; a reader may take a line for a heading in one file only.
        older, newer = (np.array([p.kind == "footnote" for p in some], bool) for some in (a, b))
        self.notes = older[:, None] & newer[None, :]
        self.possible = older[:, None] == newer[None, :]
        few = [[len(some) < _SHORT for some in side.terms] for side in (matches.a, matches.b)]
        self.short = np.asarray(np.array(few[0], bool)[:, None] | np.array(few[1], bool)[None, :])
        self.other_kind = _unlike(
            *[[p.kind in {"heading", "title"} for p in some] for some in (a, b)]
        )

    def words(self, matches: Matches) -> Matrix:
        """Shape (n, m): the share of words, nought where the texts are too short for it to tell."""
        told = matches.dice - _OTHER_KIND * self.other_kind
        return np.asarray(np.where(self.short & (matches.dice < _OF_SHORT), 0, told))

    def score(self, matches: Matches) -> Matrix:
        """Shape (n, m): the share of words, and what else speaks for a pair."""
        return np.asarray(
            matches.dice
            + _CLOSE * matches.closeness()
            + _SAME_LABEL * self.label
            + _SAME_HEADING * self.heading
            - _OTHER_KIND * self.other_kind
        )


def _unlike(a: Sequence[bool], b: Sequence[bool]) -> Flags:
    return np.asarray(np.array(a, bool)[:, None] != np.array(b, bool)[None, :])


def _numbered(unit: Paragraph) -> tuple[str, str, int]:
    return unit.kind, (unit.label or "").casefold(), unit.occurrence


def _same_text(matches: Matches) -> None:
    """Joins what is word for word the same, where either side says it once."""
    places: defaultdict[tuple[str, bool], tuple[list[int], list[int]]] = defaultdict(
        lambda: ([], [])
    )
    for number, side in enumerate((matches.a, matches.b)):
        for place, (unit, text) in enumerate(zip(side.units, side.texts, strict=True)):
            places[text, unit.kind == "footnote"][number].append(place)
    for older, newer in places.values():
        if len(older) == len(newer) == 1:
            matches.join(older[0], newer[0], "text")


def _same_text_again(matches: Matches, fit: _Fit) -> None:
    """Joins what is said several times: between the same neighbours, then wherever it stands.

    A few words, such as the heading "Option 1", say nothing of themselves: only place tells them.
    Footnotes are short, and follow the order of the text they belong to.
    """
    same = alike(matches.a.texts, matches.b.texts) & fit.possible
    for allowed in (same & matches.near(), same & (fit.notes | ~fit.short)):
        matches.take(_candidates(matches, fit.score(matches), allowed), "text")


def _by_score(matches: Matches, fit: _Fit) -> None:
    """Joins what shares most of its words, wherever it stands."""
    enough = (fit.words(matches) >= _ANYWHERE) & fit.possible & ~fit.short
    matches.take(_candidates(matches, fit.score(matches), enough), "words")


def _in_gaps(matches: Matches, fit: _Fit) -> None:
    """Joins what shares fewer words but stands between the same neighbours."""
    scores = fit.score(matches)
    own = fit.words(matches)
    enough = (own >= _NEAR) | ((own >= _IN_PLACE) & fit.label)
    matches.take(_candidates(matches, scores, enough & matches.near() & fit.possible), "place")


def _by_meaning(matches: Matches, fit: _Fit, cosines: Cosines) -> None:
    """Joins what says the same in other words between the same neighbours."""
    allowed = matches.near() & fit.possible & ~fit.other_kind & ~fit.short
    older, newer = matches.free()
    older = [i for i in older if allowed[i, newer].any()]
    newer = [j for j in newer if allowed[older, j].any()]
    if not older or not newer:
        return
    cosine = cosines([matches.a.units[i] for i in older], [matches.b.units[j] for j in newer])
    found = np.argwhere((cosine >= _COSINE) & allowed[np.ix_(older, newer)])
    for x, y in sorted(found.tolist(), key=lambda at: (-round(float(cosine[*at]), 5), *at)):
        matches.join(older[x], newer[y], "meaning", float(cosine[x, y]))


def _candidates(matches: Matches, scores: Matrix, enough: Flags) -> list[tuple[float, int, int]]:
    older, newer = matches.free()
    rows = np.ix_(older, newer)
    chosen = np.argwhere(enough[rows])
    return [(float(scores[older[x], newer[y]]), older[x], newer[y]) for x, y in chosen.tolist()]
