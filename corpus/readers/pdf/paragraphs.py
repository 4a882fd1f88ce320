"""Lines into paragraphs: whole over lines, columns and pages, by gaps, edges, looks and labels."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from corpus.readers.pdf.layout import Column, Layout, Style
from corpus.readers.pdf.lines import is_labelled
from corpus.readers.pdf.tables import Table
from corpus.readers.pdf.values import Line

_STOP = re.compile(r"[.!?:;…][\"'”’»)\]\ue000-\ue001\d*]*\Z")

_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\Z")
_UNFINISHED = re.compile(r"[-–—/(\[]\Z")


class Place(NamedTuple):
    """A line where it stands."""

    column: Column
    line: Line


Group = list[Place]


def paragraphs_of(layout: Layout) -> list[Group | Table]:
    """Paragraphs and tables in reading order."""
    found: list[Group | Table] = []
    for part in layout.parts:
        if isinstance(part, Table):
            found.append(part)
        else:
            found += _groups(part, layout.style)
    marked = _starts_marked(found, layout.style)
    whole: list[Group | Table] = []
    for item in found:
        if isinstance(item, Table):
            whole.append(item)
            continue
        opened, straight = _opened(whole)
        if opened and _resumes(opened, item, layout.style, certain=not straight, marked=marked):
            opened += item
        else:
            whole.append(list(item))
    return whole


def is_display(line: Line, style: Style) -> bool:
    """Whether a line looks like a heading's: larger than the text, or bold where that isn't."""
    return line.look.size > style.body.size + 0.6 or (line.look.bold and not style.body.bold)


def _groups(column: Column, style: Style) -> list[Group]:
    groups: list[Group] = []
    for line in column.lines:
        place = Place(column, line)
        if groups and _goes_on(groups[-1], place, style):
            groups[-1].append(place)
        else:
            groups.append([place])
    return groups


def _goes_on(group: Group, place: Place, style: Style) -> bool:
    """Whether a line belongs to the paragraph of the line above it."""
    last, line = group[-1].line, place.line
    if not _near(last, line, style) or _turns(group[-1], place):
        return False
    if is_display(last, style) and is_display(line, style):
        return last.look == line.look and not (
            is_labelled(line) and line.left <= group[0].line.left + 1
        )
    early = _ended_early(group, place, style)
    if is_labelled(line):
        aside = abs(line.left - last.left) > 0.5 * line.look.size or len(group) == 1
        return not (aside or early or _STOP.search(last.plain))
    step = line.left - last.left
    if abs(step) > 0.8 * line.look.size:
        return _steps(group, line, step, early=early)
    return not early and not _both_set_in(group, line, style)


def _both_set_in(group: Group, line: Line, style: Style) -> bool:
    """Whether a line begins a paragraph as the one line above it did, a paragraph by itself."""
    column, last = group[-1].column, group[-1].line
    if len(group) > 1 or not style.indent or not _STOP.search(last.plain):
        return False
    return all(abs(each.left - column.left - style.indent) < 2 for each in (last, line))


def _near(last: Line, line: Line, style: Style) -> bool:
    if abs(last.look.size - line.look.size) > 0.6:
        return False
    usual = style.distance(line.look.size)
    return 0.3 * usual < line.base - last.base <= 1.3 * usual


def _turns(before: Place, place: Place) -> bool:
    """Whether a wholly bold (or italic) line meets one that isn't, and the look turns there."""
    last, line = before.line, place.line
    one, two = last.words[-1].look, line.words[0].look
    if last.look.bold != line.look.bold and one.bold != two.bold:
        return True
    return last.look.italic != line.look.italic and one.italic != two.italic and _room(before, line)


def _steps(group: Group, line: Line, step: float, *, early: bool) -> bool:
    """Whether a line set further in or out than the one before still belongs to it."""
    last = group[-1].line
    stopped = bool(_STOP.search(last.plain))
    if step > 0:
        hanging = len(group) == 1 and is_labelled(last)
        return not early if hanging else not (early or stopped)
    if len(group) == 1:
        return not early
    return not stopped and not _room(group[-1], line)


def _room(before: Place, line: Line) -> bool:
    """Whether the first word of a line would have had room at the end of the one before."""
    last = before.line
    first = line.words[0]
    solid = re.split(r"(?<=[-/–—\u3000-\u9fff])", first.text)[0]
    width = (first.right - first.left) * len(solid) / max(1, len(first.text))
    return last.right + width + 0.8 * last.look.size < before.column.right


def _ended_early(group: Group, place: Place, style: Style) -> bool:
    """Whether the line before stopped short of the edge, as a paragraph's last one does."""
    before, line = group[-1], place.line
    if _UNFINISHED.search(before.line.plain):
        return False
    if not _room(before, line) or _flush(group, line) or _lower(line):
        return (
            bool(_STOP.search(before.line.plain)) and _short(before, 0.75) and _room(before, line)
        )
    stopped = bool(_STOP.search(before.line.plain))
    if style.gapped:
        # Blank lines show where paragraphs end; a line may be short because a name wasn't broken.
        return _short(before, 0.75) if stopped else _short(before, 0.5)
    return True


def _short(place: Place, share: float) -> bool:
    column = place.column
    return place.line.right - column.left < share * (column.right - column.left)


def _flush(group: Group, line: Line) -> bool:
    """Whether lines end at an edge of their own, as those of an indented quotation do."""
    rights = [place.line.right for place in group[-2:]] + [line.right]
    return max(rights) - min(rights) < 1.5


def _lower(line: Line) -> bool:
    return next((char.islower() for char in line.plain if char.isalnum()), False)


def _starts_marked(items: Sequence[Group | Table], style: Style) -> bool:
    """Whether paragraphs begin labelled or set in, so that a plain line is never a beginning."""
    bodies = [
        item
        for item in items
        if not isinstance(item, Table)
        and len(item) > 1
        and item[0].line is not item[0].column.lines[0]  # it may go on from the column before
        and not is_display(item[0].line, style)
    ]
    marked = sum(
        is_labelled(group[0].line)
        or abs(group[0].line.left - group[1].line.left) > 0.8 * style.body.size
        for group in bodies
    )
    return marked >= 0.8 * len(bodies)


def _opened(items: Sequence[Group | Table]) -> tuple[Group | None, bool]:
    """The last paragraph, and whether nothing but it comes last."""
    straight = True
    for item in reversed(items):
        if not isinstance(item, Table):
            return item, straight
        straight = False
    return None, True


def _resumes(group: Group, rest: Group, style: Style, *, certain: bool, marked: bool) -> bool:
    """Whether a paragraph goes on in the next column or page."""
    before, place = group[-1], rest[0]
    last, line = before.line, place.line
    if place.column is before.column or place.column.fresh or line is not place.column.lines[0]:
        return False
    if abs(last.look.size - line.look.size) > 0.6 or is_labelled(line):
        return False
    if is_display(last, style) or is_display(line, style) or _set_in(group, rest):
        return False
    stopped = bool(_STOP.search(last.plain))
    if _room(before, line) or certain:
        return not stopped and _lower(line)
    if not stopped or marked or _lower(line) or _is_filled(before):
        return True
    # A sentence ends at the end of a full line more often than a paragraph does.
    return bool(_SENTENCE_END.search(last.plain))


def _is_filled(place: Place) -> bool:
    """Whether a line reaches an edge that nearly all lines reach: a last one hardly would."""
    column = place.column
    reaching = sum(abs(line.right - column.right) < 1 for line in column.lines)
    return abs(place.line.right - column.right) < 1 and reaching >= 0.6 * len(column.lines)


def _set_in(group: Group, rest: Group) -> bool:
    """Whether the second of two pieces of text begins, or stands, as no rest of the first can."""
    line, em = rest[0].line, rest[0].line.look.size
    if len(rest) > 1 and line.left - rest[1].line.left > 0.8 * em:
        return True
    if len(group) < 2:
        return False
    last, one, other = group[-1].line, group[-1].column, rest[0].column
    steps = (
        line.left - last.left,
        (line.left - other.left) - (last.left - one.left),
        (line.left - other.outermost) - (last.left - one.outermost),
    )
    return min(map(abs, steps)) > 0.8 * em
