"""Footnotes: told from the text by the rule above them or by their size, and read one by one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.readers.pdf.values import LOWERED, RAISED, Line, Rule, Sheet

_DRAWN = re.compile(r"[_‗―—–-]{5,}\Z")
_TAG = re.compile(
    rf"(?:{RAISED}\s*(?P<raised>[^{LOWERED}]{{1,5}}?)\s*{LOWERED}|(?P<stars>[*†‡§]{{1,4}}))\s*"
)
_PLAIN_TAG = re.compile(r"(?P<plain>\d{1,3}|[a-z])(?:\s|/\s|\.\s)")


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote.

    Attributes:
        tag: its printed mark, "" where it goes on from the page before.
        rest: what stands of it on the following pages.
    """

    tag: str
    sheet: Sheet
    lines: tuple[Line, ...]
    rest: tuple["Note", ...] = ()


def part_notes(lines: Sequence[Line], sheet: Sheet, body: float) -> tuple[list[Line], list[Line]]:
    """A column's text and the footnotes at its foot.

    Args:
        lines: the column, top to bottom.
        sheet: its page.
        body: size of the document's running text, in points.
    """
    for index, short in _separators(lines, sheet):
        below = [line for line in lines[index:] if not _DRAWN.match(line.plain)]
        largest = max((line.look.size for line in below), default=body)
        tagged = bool(below and _TAG.match(below[0].plain))
        if index and below and ((short and largest < body - 0.3) or (tagged and largest <= body)):
            return list(lines[:index]), below
    start = len(lines)
    while start and lines[start - 1].look.size <= 0.92 * body:
        start -= 1
    while start < len(lines) and not tag_of(lines[start].plain):
        start += 1
    return list(lines[:start]), list(lines[start:])


def _separators(lines: Sequence[Line], sheet: Sheet) -> list[tuple[int, bool]]:
    """Places in a column with a rule or a line of underscores above them, and if that is short.

    A rule as wide as the column may be a table's.
    """
    left = min((line.left for line in lines), default=0.0)
    right = max((line.right for line in lines), default=0.0)
    found = {index: True for index, line in enumerate(lines) if _DRAWN.match(line.plain)}
    for rule in sheet.rules:
        if _is_separator(rule, left, right) and not _underlines(rule, lines):
            index = sum(line.base < rule.top for line in lines)
            found[index] = rule.right - rule.left < 0.7 * (right - left)
    return sorted(found.items())


def _is_separator(rule: Rule, left: float, right: float) -> bool:
    width = rule.right - rule.left
    inside = left - 72 < rule.left < (left + right) / 2 and rule.right <= right + 5
    return rule.flat and inside and width >= 30


def _underlines(rule: Rule, lines: Sequence[Line]) -> bool:
    return any(
        -0.1 * line.look.size < rule.top - line.base < 0.35 * line.look.size
        and line.left < rule.right
        and line.right > rule.left
        for line in lines
    )


def tag_of(text: str) -> str | None:
    """The mark a footnote begins with; None if it begins with none."""
    if match := _TAG.match(text):
        return (match["raised"] or match["stars"]).strip()
    if match := _PLAIN_TAG.match(text):
        return match["plain"]
    return None


def without_tag(text: str) -> str:
    """A footnote's text without the mark it begins with."""
    match = _TAG.match(text) or _PLAIN_TAG.match(text)
    return text[match.end() :].lstrip("./ ") if match else text


def notes_of(lines: Sequence[Line], sheet: Sheet) -> list[Note]:
    """The footnotes of one column, the first without a tag if it goes on from the page before."""
    raised = any(_TAG.match(line.plain) for line in lines)
    starts = [
        bool(_TAG.match(line.plain)) or (not raised and bool(_PLAIN_TAG.match(line.plain)))
        for line in lines
    ]
    notes: list[Note] = []
    edge = max((line.right for line in lines), default=0.0)
    for index, (line, starting) in enumerate(zip(lines, starts, strict=True)):
        if notes and not starting and not _apart(lines[index - 1], line, edge):
            notes[-1] = Note(notes[-1].tag, sheet, (*notes[-1].lines, line))
        else:
            notes.append(Note((tag_of(line.plain) or "") if starting else "", sheet, (line,)))
    return notes


def _apart(before: Line, line: Line, edge: float) -> bool:
    """Whether an untagged line is a remark of its own: the line before ended early, with a stop."""
    first = line.words[0]
    room = before.right + 0.3 * line.look.size + first.right - first.left < edge - line.look.size
    return room and before.plain[-1:] in ".;:" and first.text[:1].isupper()
