"""Two documents compared: what became of each paragraph."""

from collections.abc import Generator, Mapping, Sequence
from itertools import chain

from corpus.model import Document, Paragraph
from index.comparing.align import Cosines, align, align_translations
from index.comparing.model import Change, Comparison, Evidence, Pair, joined
from index.comparing.overlap import overlapping
from index.comparing.redline import plain, similarity
from index.comparing.sides import Matches, Side, longest_chain
from index.comparing.translated import foreign

Kept = Mapping[tuple[str, str], bool]
"""By the ids of an older and a newer paragraph: whether a user says they are counterparts."""
Group = tuple[list[int], list[int]]
"""Places of the older and of the newer document that belong together."""


def compare(
    a: tuple[Document, Sequence[Paragraph]],
    b: tuple[Document, Sequence[Paragraph]],
    cosines: Cosines | None = None,
    kept: Kept | None = None,
) -> Generator[float, None, Comparison]:
    """Compares an older document with a newer one; yields the share done, 0 to 1.

    The accepted readings are compared; comments are no part of them.

    Args:
        a: the older document with its paragraphs.
        b: the newer one.
        cosines: compares paragraphs by their vectors; asked only for what nothing else joins.
        kept: corrections by hand.
    """
    older, newer = Side.of(a[1]), Side.of(b[1])
    overlap = yield from overlapping(older.terms, newer.terms)
    matches = Matches(older, newer, overlap, overlap.dice, _apart(older, newer, kept or {}))
    _join_kept(matches, kept or {})
    abroad = foreign(a[0], b[0])
    if abroad:
        align_translations(matches)
    else:
        align(matches, cosines)
    yield 0.75
    pairs = []
    groups = _groups(matches)
    moved = _moved(matches, groups)
    for place, (i, j) in enumerate(groups):
        pairs.append(_pair(matches, i, j, moved=place in moved, foreign=abroad))
        yield 0.75 + 0.25 * (place + 1) / len(groups)
    return Comparison(a[0], b[0], tuple(pairs))


def _apart(a: Side, b: Side, kept: Kept) -> frozenset[tuple[int, int]]:
    return frozenset(pair for pair, same in _placed(a, b, kept) if not same)


def _join_kept(matches: Matches, kept: Kept) -> None:
    """Joins what the user says belongs together; several to one are a split or a merger."""
    for (i, j), same in sorted(_placed(matches.a, matches.b, kept)):
        if not same:
            continue
        if i in matches.forward:
            matches.split.setdefault(i, []).append(j)
        elif j in matches.backward:
            matches.merged.setdefault(j, []).append(i)
        else:
            matches.join(i, j, "hand")


def _placed(a: Side, b: Side, kept: Kept) -> list[tuple[tuple[int, int], bool]]:
    older = {unit.id: i for i, unit in enumerate(a.units)}
    newer = {unit.id: j for j, unit in enumerate(b.units)}
    return [
        ((older[one], newer[other]), same)
        for (one, other), same in kept.items()
        if one in older and other in newer
    ]


def _groups(matches: Matches) -> list[Group]:
    """Places that belong together, in the order of the newer document.

    What was removed stands where it would: behind what came before it in the older one.
    """
    pairs = [
        (sorted([i, *matches.merged.get(j, ())]), sorted([j, *matches.split.get(i, ())]))
        for i, j in matches.forward.items()
    ]
    removed, added = matches.free()
    after: dict[int, list[int]] = {}
    follows = sorted((i, min(js)) for some, js in pairs for i in some)
    for i in removed:
        before = [j for k, j in follows if k < i]
        after.setdefault(before[-1] if before else -1, []).append(i)
    standing = sorted([*pairs, *(([], [j]) for j in added)], key=lambda group: group[1])
    lone: list[list[Group]] = [[([i], []) for i in after.get(js[0], ())] for _, js in standing]
    first: list[Group] = [([i], []) for i in after.get(-1, ())]
    return [*first, *chain.from_iterable(_followed(standing, lone))]


def _followed(
    standing: Sequence[Group],
    lone: Sequence[list[Group]],
) -> list[list[Group]]:
    """Each group with those that follow it."""
    return [[group, *rest] for group, rest in zip(standing, lone, strict=True)]


def _moved(matches: Matches, groups: Sequence[Group]) -> set[int]:
    """Which groups stand elsewhere than in the longest chain that kept its order."""
    both = {
        i[0]: place
        for place, (i, j) in enumerate(groups)
        if i and j and matches.a.units[i[0]].kind != "footnote"
    }
    kept = {i for i, _ in longest_chain([(i, groups[both[i]][1][0]) for i in sorted(both)])}
    return {place for i, place in both.items() if i not in kept}


def _pair(matches: Matches, i: list[int], j: list[int], *, moved: bool, foreign: bool) -> Pair:
    a = tuple(matches.a.units[place] for place in i)
    b = tuple(matches.b.units[place] for place in j)
    if not a or not b:
        return Pair(a, b, ("removed",) if a else ("added",), 0.0)
    before, after = joined(a), joined(b)
    same = _bare(before) == _bare(after)
    changes: list[Change] = []
    if foreign:
        changes.append("translated")
    elif not same:
        changes.append("reworded")
    if _renumbered(a[0], b[0]):
        changes.append("renumbered")
    if moved:
        changes.append("moved")
    changes += ["split"] if len(b) > 1 else []
    changes += ["merged"] if len(a) > 1 else []
    return Pair(
        a, b, tuple(changes), 1.0 if same else similarity(before, after), _evidence(matches, i, j)
    )


def _bare(text: str) -> str:
    """A text without spaces, which the ends of a printed line may add or lose."""
    return plain(text).replace(" ", "")


def _renumbered(a: Paragraph, b: Paragraph) -> bool:
    return bool(a.label and b.label) and (a.label or "").casefold() != (b.label or "").casefold()


def _evidence(matches: Matches, i: list[int], j: list[int]) -> Evidence:
    """Why the first of the older and one of the newer paragraphs were joined."""
    return next(matches.evidence[place] for place in i if matches.forward.get(place) in j)
