"""Footnotes, endnotes and comments: what they say, how they are numbered, where they belong."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from corpus.readers.docx.join import says
from corpus.readers.docx.names import W14, W15, Element, number, value, w
from corpus.readers.docx.units import Units
from corpus.readers.docx.walk import Walk
from corpus.readers.numerals import printed
from corpus.readers.unit import Item, Point, Unit, Words

_CHICAGO = "*†‡§"
_QUOTED = 10_000


@dataclass(frozen=True, slots=True)
class Style:
    """How the notes of one kind are numbered."""

    form: str = "decimal"
    start: int = 1
    by_section: bool = False


class Stories:
    """Reads the parts that hold notes, each note once.

    Args:
        walk: reads their XML.
        units: makes units of what it reads.
    """

    def __init__(self, walk: Walk, units: Units) -> None:
        self._walk = walk
        self._units = units

    def of(self, root: Element | None, tag: str) -> dict[str, list[Item]]:
        """The words of each note or comment by its id, paragraphs set apart by line breaks."""
        found: dict[str, list[Item]] = {}
        for element in () if root is None else root.iterchildren(w(tag)):
            if element.get(w("type"), "normal") == "normal":
                found[element.get(w("id"), "")] = self._items(element, tag)
        return found

    def _items(self, element: Element, story: str) -> list[Item]:
        items: list[Item] = []
        units = [unit for unit in self._units.of(self._walk.story(element), story) if unit.said()]
        for nth, unit in enumerate(units):
            items.extend([Words("\n", units[nth - 1].end)] if nth else [])
            items.extend([Words(f"{unit.label} ")] if unit.label else [])
            items.extend(unit.items)
        return items


def note_style(kind: str, settings: Element | None, body: Element) -> Style:
    """How footnotes or endnotes are numbered, by the settings and the last section."""
    style = Style("decimal" if kind == "footnote" else "lowerRoman")
    section = next(iter(body.findall(w("sectPr"))[-1:]), None)
    for holder in (settings, section):
        properties = None if holder is None else holder.find(w(f"{kind}Pr"))
        if properties is not None:
            style = Style(
                value(properties, "numFmt") or style.form,
                number(value(properties, "numStart"), style.start) or style.start,
                (value(properties, "numRestart") or "") == "eachSect" or style.by_section,
            )
    return style


def attach_notes(
    units: Sequence[Unit], kind: str, notes: dict[str, list[Item]], style: Style
) -> None:
    """Gives each unit its notes, tagged as Word prints them; deleted ones don't count."""
    count = style.start - 1
    for unit in units:
        for point in [item for item in unit.items if isinstance(item, Point)]:
            if point.kind == "section" and style.by_section:
                count = style.start - 1
            if point.kind != kind or point.id not in notes:
                continue
            stands = point.mark != "deleted"
            count += stands and not point.shown
            tag = point.shown.strip() or (_sign(count, style.form) if stands else None)
            items = _under(point, notes.pop(point.id))
            unit.notes.append(Unit(items, role="footnote", tag=tag, anchor=unit))


def _sign(count: int, form: str) -> str:
    if form == "chicago":
        times, nth = divmod(count - 1, len(_CHICAGO))
        return _CHICAGO[nth] * (times + 1)
    return printed(count, form)


def _under(point: Point, items: list[Item]) -> list[Item]:
    """A note's words without its mark typed by hand, under the change its reference stands in."""
    if point.shown and items and isinstance(items[0], Words):
        bare = items[0].text.lstrip().removeprefix(point.shown.strip())
        items = [replace(items[0], text=bare), *items[1:]]
    if point.mark == "plain":
        return items
    return [
        replace(item, mark=point.mark, withdrawn=item.mark not in ("plain", point.mark))
        if isinstance(item, Words) and item.mark != "deleted"
        else item
        for item in items
    ]


@dataclass(slots=True)
class _Span:
    """Where a comment stands: the units and words between its ends."""

    unit: Unit | None = None
    start: int | None = None
    end: int | None = None
    reference: int | None = None


def attach_comments(
    units: Sequence[Unit], root: Element | None, extended: Element | None, stories: Stories
) -> list[Unit]:
    """Gives each unit its comments, tagged and dated, with the words they are anchored to.

    Comments are numbered by their references, as Word prints them: "AB3", a reply to it "AB4R3".

    Returns:
        the comments that no place in the text refers to.
    """
    if root is None:
        return []
    texts = stories.of(root, "comment")
    elements = {element.get(w("id"), ""): element for element in root.iterchildren(w("comment"))}
    spans, spoken = _spans(units)
    parents = _parents(elements, extended)
    order = sorted(elements, key=lambda id_: _place(spans.get(id_)))
    tags: dict[str, str] = {}
    loose: list[Unit] = []
    for nth, id_ in enumerate(order, 1):
        parent = parents.get(id_)
        tags[id_] = f"{nth}R{tags[parent].partition('R')[0]}" if parent in tags else str(nth)
        span = spans.get(id_) or spans.get(parent or "") or _Span()
        element = elements[id_]
        comment = Unit(
            texts[id_],
            role="comment",
            tag=element.get(w("initials"), "").strip() + tags[id_],
            author=element.get(w("author")) or None,
            date=element.get(w("date")),
            quoted=_quoted(span, spoken),
            anchor=span.unit,
        )
        (loose if span.unit is None else span.unit.comments).append(comment)
    return loose


def _place(span: _Span | None) -> int:
    """Sorts by reference, else by end or start; what has no place comes last."""
    places = [] if span is None else [span.reference, span.end, span.start]
    return next((place for place in places if place is not None), 1 << 62)


def _spans(units: Sequence[Unit]) -> tuple[dict[str, _Span], list[Words]]:
    """The span of every comment, counted in the words of all units one after another."""
    spans: dict[str, _Span] = {}
    spoken: list[Words] = []
    for unit in units:
        for item in unit.items:
            if isinstance(item, Words):
                spoken.append(item)
            elif item.kind in ("start", "end", "comment"):
                span = spans.setdefault(item.id, _Span())
                span.unit = span.unit or unit
                place = "reference" if item.kind == "comment" else item.kind
                setattr(span, place, len(spoken))
        spoken.append(Words("\n"))
    return spans, spoken


def _quoted(span: _Span, spoken: Sequence[Words]) -> str | None:
    """The words of a span: those that stand, else (a comment on a deletion) all of them."""
    if span.start is None:
        return None
    end = span.end if span.end is not None else span.reference
    words = list(_first(spoken[span.start : end], _QUOTED))
    standing = words if not says(words, "deleted") else [w for w in words if w.mark != "deleted"]
    return " ".join("".join(word.text for word in standing).split()) or None


def _first(words: Sequence[Words], length: int) -> Iterator[Words]:
    for word in words:
        if length <= 0:
            return
        yield replace(word, text=word.text[:length])
        length -= len(word.text)


def _parents(elements: dict[str, Element], extended: Element | None) -> dict[str, str]:
    """The comment each reply replies to; commentsExtended names them by their paragraphs."""
    by_paragraph: dict[str, str] = {}
    for id_, element in elements.items():
        for paragraph in element.iter(w("p")):
            by_paragraph[paragraph.get(f"{{{W14}}}paraId", "")] = id_
    parents: dict[str, str] = {}
    for reply in () if extended is None else extended.iter(f"{{{W15}}}commentEx"):
        own = by_paragraph.get(reply.get(f"{{{W15}}}paraId", ""))
        parent = by_paragraph.get(reply.get(f"{{{W15}}}paraIdParent", ""))
        if own is not None and parent is not None and own != parent:
            parents[own] = parent
    return parents
