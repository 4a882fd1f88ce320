"""Units as the blocks of a source: empty ones left out, notes and comments in their places."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from corpus.model import Block, Mark, Run
from corpus.readers.unit import Item, Unit, Words


def spoken(units: Iterable[Unit]) -> list[Unit]:
    """The units that have words; the places of comments in empty ones move to a neighbour."""
    kept: list[Unit] = []
    waiting: list[Item] = []
    for unit in units:
        if unit.said():
            unit.items[:0] = waiting
            waiting = []
            kept.append(unit)
            continue
        points = [item for item in unit.items if not isinstance(item, Words)]
        if kept:
            kept[-1].items.extend(points)
            if kept[-1].end != unit.end:  # an empty line after it holds the break in either reading
                kept[-1].end = "plain"
        else:
            waiting.extend(points)
    return kept


def blocks(units: Sequence[Unit], loose: Sequence[Unit]) -> Iterator[Block]:
    """Each unit, its notes, then the comments on them."""
    ordered: list[Unit] = []
    for unit in units:
        ordered += [unit, *unit.notes, *unit.comments]
        ordered += [comment for note in unit.notes for comment in note.comments]
    ordered += loose
    places = {id(unit): place for place, unit in enumerate(ordered)}
    before: Mark = "plain"
    for unit in ordered:
        yield Block(
            runs=tuple(runs(unit.items, keep=(before != "plain", unit.end != "plain"))),
            role=unit.role,
            level=unit.level,
            label=unit.label,
            tag=unit.tag,
            author=unit.author,
            date=unit.date,
            anchor=None if unit.anchor is None else places[id(unit.anchor)],
            quoted=unit.quoted,
            end=unit.end,
        )
        before = unit.end if unit.anchor is None else before


def runs(items: Iterable[Item], keep: tuple[bool, bool] = (False, False)) -> list[Run]:
    """Words as runs, neighbours of one mark joined.

    Args:
        items: words and points.
        keep: whether to keep white space at the start and end, where a paragraph may go on.
    """
    marks: list[tuple[Mark, str | None, str | None, bool]] = []
    texts: list[str] = []
    words = (item for item in items if isinstance(item, Words))
    for mark, passage in groupby(words, lambda w: (w.mark, w.author, w.date, w.withdrawn)):
        marks.append(mark)
        texts.append("".join(word.text for word in passage))
    _strip(texts, *keep)
    return [Run(text, *mark) for text, mark in zip(texts, marks, strict=True) if text]


def _strip(texts: list[str], keep_start: bool, keep_end: bool) -> None:
    """Empties what is only white space at either end."""
    if not keep_start:
        for nth, text in enumerate(texts):
            texts[nth] = text.lstrip()
            if texts[nth]:
                break
    if not keep_end:
        for nth in reversed(range(len(texts))):
            texts[nth] = texts[nth].rstrip()
            if texts[nth]:
                break
