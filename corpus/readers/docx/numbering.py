"""Automatic numbers as Word shows them: lists, levels, restarts, overrides.

A paragraph points to a list (w:num), a list to its definition (w:abstractNum). Lists of one
definition go on counting together; a list that overrides a level's start begins anew when it is
first used (ISO/IEC 29500-1, 17.9).
"""

import re
from dataclasses import dataclass, field, replace

from corpus.readers.docx.names import VAL, Element, number, switch, value, w
from corpus.readers.docx.styles import Numbered, Styles
from corpus.readers.numerals import printed

_PLACE = re.compile(r"%([1-9])")
_ITEM_FORMS = frozenset({"bullet", "lowerLetter", "lowerRoman", "russianLower"})
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: its format, pattern ("%1.%2"), start and restart."""

    form: str = "decimal"
    pattern: str = ""
    start: int = 1
    restart: int | None = None
    legal: bool = False


@dataclass(frozen=True, slots=True)
class Number:
    """What Word prints before a paragraph.

    Attributes:
        shown: as printed, "12." or "(a)"; empty for a bullet.
        item: a bullet, or a kind of number that sub-items bear: "(a)", "ii".
        level: depth in the list, outermost 1.
    """

    shown: str
    item: bool
    level: int

    @property
    def label(self) -> str | None:
        """Without a closing point; None for a bullet."""
        return self.shown.removesuffix(".").rstrip() or None


@dataclass(slots=True)
class _Counter:
    """How far one definition has counted; a level not in counts hasn't been used since."""

    counts: dict[int, int] = field(default_factory=dict)
    begun: set[tuple[str, int]] = field(default_factory=set)


class Numbering:
    """The lists of one document and how far they have counted."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._lists = {} if root is None else _by_id(root, "num", "numId")
        self._definitions = {} if root is None else _by_id(root, "abstractNum", "abstractNumId")
        self._levels: dict[str, list[Level]] = {}
        self._counters: dict[tuple[str, str], _Counter] = {}

    def belonging(self, style: str | None, properties: Element | None) -> Numbered | None:
        """The list a paragraph belongs to by its own properties or its style."""
        direct = None if properties is None else properties.find(w("numPr"))
        listed = None if direct is None else value(direct, "numId")
        level = None if direct is None else number(value(direct, "ilvl"))
        from_style, style_level, source = self._styles.numbered(style)
        if listed is None:
            listed = from_style
            linked = None if listed is None else self._level_of_style(listed, source)
            style_level = style_level if linked is None else linked
        level = style_level if level is None else level
        if listed is None or listed not in self._lists:
            return None
        return Numbered(listed, min(max(level or 0, 0), _LEVELS - 1))

    def next(self, numbered: Numbered, story: str = "") -> Number | None:
        """Counts one paragraph more and tells what Word prints before it.

        Args:
            numbered: its place in a list.
            story: counts go on within a story (the main text, the text boxes, …).
        """
        levels, at = self._levels_of(numbered.list), numbered.level
        if not levels:
            return None
        counter = self._counters.setdefault((story, self._definition(numbered.list)), _Counter())
        self._restart(counter, numbered)
        start = levels[at].start
        counter.counts[at] = counter.counts.get(at, start - 1) + 1
        for deeper in range(at + 1, _LEVELS):
            if _restarts(levels[deeper].restart, at, deeper):
                counter.counts.pop(deeper, None)
        for higher in range(at):
            counter.counts.setdefault(higher, levels[higher].start)
        shown = _printed(levels, at, counter.counts)
        return Number(shown, levels[at].form in _ITEM_FORMS or shown.endswith(")"), at + 1)

    def _restart(self, counter: _Counter, numbered: Numbered) -> None:
        """Begins a level anew where a list with its own start is first used."""
        key = (numbered.list, numbered.level)
        if key in counter.begun:
            return
        counter.begun.add(key)
        override = _override(self._lists[numbered.list], numbered.level)
        if override is not None and value(override, "startOverride") is not None:
            counter.counts.pop(numbered.level, None)

    def _definition(self, listed: str) -> str:
        """The definition a list counts in, through numbering styles."""
        seen: set[str] = set()
        while listed in self._lists and listed not in seen:
            seen.add(listed)
            definition = value(self._lists[listed], "abstractNumId") or ""
            linked = (
                value(self._definitions[definition], "numStyleLink")
                if definition in self._definitions
                else None
            )
            target = None if linked is None else self._styles.list_of(linked)
            if target is None or target == listed:
                return definition
            listed = target
        return ""

    def _levels_of(self, listed: str) -> list[Level]:
        if listed not in self._levels:
            definition = self._definitions.get(self._definition(listed))
            found = [] if definition is None else _read_levels(definition)
            for at, level in enumerate(found):
                override = _override(self._lists[listed], at)
                found[at] = level if override is None else _overridden(level, override)
            self._levels[listed] = found
        return self._levels[listed]

    def _level_of_style(self, listed: str, style: str) -> int | None:
        """The level of a list that is linked to a paragraph style."""
        definition = self._definitions.get(self._definition(listed))
        for level in () if definition is None else definition.iterchildren(w("lvl")):
            if value(level, "pStyle") == style:
                return number(level.get(w("ilvl")))
        return None


def _by_id(root: Element, tag: str, key: str) -> dict[str, Element]:
    return {element.get(w(key), ""): element for element in root.iterchildren(w(tag))}


def _override(listed: Element, level: int) -> Element | None:
    for override in listed.iterchildren(w("lvlOverride")):
        if override.get(w("ilvl")) == str(level):
            return override
    return None


def _read_levels(definition: Element) -> list[Level]:
    found = [Level()] * _LEVELS
    for element in definition.iterchildren(w("lvl")):
        at = number(element.get(w("ilvl")), -1)
        if at is not None and 0 <= at < _LEVELS:
            found[at] = _read_level(element)
    return found


def _read_level(element: Element) -> Level:
    form = next(element.iter(w("numFmt")), None)
    return Level(
        form="decimal" if form is None else form.get(VAL, "decimal"),
        pattern=value(element, "lvlText") or "",
        start=number(value(element, "start"), 0) or 0,
        restart=number(value(element, "lvlRestart")),
        legal=bool(switch(element, "isLgl")),
    )


def _overridden(level: Level, override: Element) -> Level:
    own = override.find(w("lvl"))
    level = level if own is None else _read_level(own)
    start = number(value(override, "startOverride"))
    return level if start is None else replace(level, start=start)


def _restarts(restart: int | None, used: int, level: int) -> bool:
    """Whether a level begins anew after a higher one was used."""
    if restart is None:
        return used < level
    return used < restart  # 0: never; n: after level n, counted from 1, or a higher one


def _printed(levels: list[Level], at: int, counts: dict[int, int]) -> str:
    level = levels[at]
    if level.form == "bullet":
        return ""

    def place(match: re.Match[str]) -> str:
        shown = int(match[1]) - 1
        form = (
            "decimal"
            if level.legal and levels[shown].form not in ("none", "bullet")
            else levels[shown].form
        )
        return printed(counts.get(shown, levels[shown].start), form)

    return " ".join(_PLACE.sub(place, level.pattern).split())
