"""Units as the blocks of a source: empty ones left out, notes and comments in their places."""

from collections.abc import Iterable, Iterator, Sequence

from corpus.model import Block, Run
from corpus.readers.docx.story import Item, Words
from corpus.readers.docx.units import Unit


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
    for unit in ordered:
        yield Block(
            runs=tuple(runs(unit.items)),
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


def runs(items: Iterable[Item]) -> list[Run]:
    """Words as runs, neighbours of one mark joined, white space around the whole left out."""
    found: list[Run] = []
    parts: list[str] = []
    for item in items:
        if not isinstance(item, Words):
            continue
        run = Run("", item.mark, item.author, item.date, item.withdrawn)
        if not found or found[-1] != run:
            found.append(run)
            parts.append("")
        parts[-1] += item.text
    return _stripped([_with_text(run, text) for run, text in zip(found, parts, strict=True)])


def _with_text(run: Run, text: str) -> Run:
    return Run(text, run.mark, run.author, run.date, run.withdrawn)


def _stripped(runs: list[Run]) -> list[Run]:
    while runs and not runs[0].text.strip():
        runs.pop(0)
    while runs and not runs[-1].text.strip():
        runs.pop()
    if runs:
        runs[0] = _with_text(runs[0], runs[0].text.lstrip())
        runs[-1] = _with_text(runs[-1], runs[-1].text.rstrip())
    return runs
