"""Headings: which paragraphs are, by look and place, and how deep each stands."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from corpus.readers.pdf.layout import Style
from corpus.readers.pdf.paragraphs import Group, is_display
from corpus.readers.pdf.values import Line, Sheet

_LONGEST = 60
_CLASSES = (
    ("annex", r"(?:annex|appendix|annexe|appendice|anexo|apéndice|приложение|добавление)\b"),
    (
        "part",
        r"(?:part|chapter|section|title|partie|chapitre|parte|capítulo|часть|глава)\s+[\dIVXL]+\b",
    ),
    ("roman", r"[IVXL]{1,6}\s?[.:)–-]?\s"),
    ("capital", r"[A-Z]\s?[.)]\s"),
    ("number", r"\[?\d{1,3}(?:\.\d{1,2})*\s?(?:bis|ter)?[.)\]]?\s"),
    ("counted", r"[^\W\d]+\s\d{1,3}\b"),
    ("letter", r"\(?[a-z]{1,4}[.)]\s"),
)
_CLASS = [
    (name, re.compile(pattern, re.IGNORECASE if i < 2 else 0))
    for i, (name, pattern) in enumerate(_CLASSES)
]
_RANK = {"annex": 0, "part": 1, "roman": 2, "capital": 3, "number": 4, "counted": 5, "letter": 6}
_CAPTION = re.compile(
    r"(?:table|figure|box|chart|map|tableau|cuadro|gráfico|таблица|рисунок)\s+[\dIVX]+\b",
    re.IGNORECASE,
)

_BRACKETED = re.compile(r"[*\[]|\([^()]*\)\Z")


class Weight(NamedTuple):
    """How loud a heading looks; the louder stands higher.

    Attributes:
        distinct: bold letters stand upright, light ones are slanted: the plainest look stands last.
    """

    size: float
    bold: bool
    capitals: bool
    distinct: bool


class Heading(NamedTuple):
    """A heading's weight, the kind of its label, and whether it is underlined."""

    weight: Weight
    label: str
    underlined: bool


def heading_of(group: Group, text: str, style: Style, *, leads: bool) -> Heading | None:
    """What kind of heading a paragraph is, None if it is none.

    Args:
        group: its lines.
        text: its words.
        style: what is usual in the document.
        leads: a labelled paragraph comes next.
    """
    lines = [place.line for place in group]
    words = len(text.split())
    if not 1 <= words <= _LONGEST or len(lines) > 6 or not any(char.isalpha() for char in text):
        return None
    if _CAPTION.match(text):
        return None
    underlined = all(_underlined(place.line, place.column.sheet) for place in group)
    display = all(is_display(line, style) for line in lines)
    if not display and not _quiet_heading(group, text, plain=leads or underlined):
        return None
    letters = [char for char in text if char.isalpha()]
    capitals = len(letters) > 3 and sum(char.isupper() for char in letters) > 0.9 * len(letters)
    look = lines[0].look
    weight = Weight(round(look.size * 2) / 2, look.bold, capitals, look.bold != look.italic)
    return Heading(weight, _label(text), underlined)


def is_caption(text: str, heading: Heading | None, style: Style) -> bool:
    """Whether words right above a table name it: "Table 3", or a heading in the text's size."""
    if _CAPTION.match(text):
        return len(text.split()) <= _LONGEST
    small = heading is not None and heading.weight.size <= style.body.size + 0.6
    return small and heading is not None and heading.label == "none"


def _quiet_heading(group: Group, text: str, *, plain: bool) -> bool:
    """A short line in the text's size, not set in: slanted, in capitals, or else fit for it."""
    lines = [place.line for place in group]
    if len(lines) > 2 or text[-1] in ".,;:" or _BRACKETED.match(text) or not _at_edge(group):
        return False
    letters = [char for char in text if char.isalpha()]
    capitals = len(letters) > 5 and all(char.isupper() for char in letters)
    short = plain and len(lines) == 1 and len(text.split()) <= 10 and text[:1].isupper()
    return all(line.look.italic for line in lines) or capitals or short


def _at_edge(group: Group) -> bool:
    """Whether lines begin at the column's edge, or stand in its middle."""
    for column, line in group:
        middle = abs((line.left + line.right) - (column.left + column.right)) / 2
        if line.left - column.left > line.look.size and middle > line.look.size:
            return False
    return True


def _underlined(line: Line, sheet: Sheet) -> bool:
    """Whether rules run under nearly all of a line."""
    under = [
        min(rule.right, line.right) - max(rule.left, line.left)
        for rule in sheet.rules
        if rule.flat and 0 <= rule.top - line.base < 0.35 * line.look.size
    ]
    return sum(length for length in under if length > 0) > 0.8 * (line.right - line.left)


def _label(text: str) -> str:
    return next((name for name, pattern in _CLASS if pattern.match(text)), "none")


def levels_of(headings: Sequence[Heading], bare: Sequence[bool]) -> list[int]:
    """For each heading its depth, 1 outermost, by loudness and kind of label.

    Args:
        headings: in reading order.
        bare: for each whether another follows with no text between them.
    """
    counted = _counted_rank(headings, bare)
    ranks = _plain_ranks(headings, counted)
    path: list[tuple[tuple[float, ...], float]] = []
    levels: list[int] = []
    for heading in headings:
        loud = tuple(-float(value) for value in heading.weight)
        rank = ranks.get(_look(heading), 2.0) if heading.label == "none" else _RANK[heading.label]
        if heading.label == "counted":
            rank = counted
        if heading.label == "annex":
            path = []
        while path and (path[-1][0] > loud or (path[-1][0] == loud and path[-1][1] >= rank)):
            path.pop()
        path.append((loud, rank))
        levels.append(len(path))
    return levels


def _counted_rank(headings: Sequence[Heading], bare: Sequence[bool]) -> float:
    """The rank of headings such as "Option 1": below letters where they directly follow those."""
    pairs = [
        (one.label, two.label)
        for one, two, direct in zip(headings, headings[1:], bare, strict=False)
        if direct and one.weight == two.weight
    ]
    inner, outer = pairs.count(("letter", "counted")), pairs.count(("counted", "letter"))
    return _RANK["letter"] + 0.5 if inner > outer else float(_RANK["counted"])


def _look(heading: Heading) -> tuple[Weight, bool]:
    return heading.weight, heading.underlined


def _plain_ranks(headings: Sequence[Heading], counted: float) -> dict[tuple[Weight, bool], float]:
    """For each look the rank of its unnumbered headings: that of the highest numbered ones."""
    ranks: dict[tuple[Weight, bool], float] = {}
    for heading in headings:
        if heading.label not in {"none", "annex"}:
            rank = counted if heading.label == "counted" else float(_RANK[heading.label])
            look = _look(heading)
            ranks[look] = min(rank, ranks.get(look, rank))
    return ranks
