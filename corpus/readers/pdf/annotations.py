"""Annotations of a page: the notes and highlights that PDF viewers add to it."""

from typing import Any

from pypdf import PageObject
from pypdf.generic import DictionaryObject

from corpus.readers.pdf.glyphs import Matrix
from corpus.readers.pdf.values import Remark, Rule

_KINDS = {"/Text", "/FreeText", "/Caret", "/Highlight", "/Underline", "/StrikeOut", "/Squiggly"}
_MARKS = {"/Highlight", "/Underline", "/StrikeOut", "/Squiggly"}
_MOST = 1_000
_LONGEST = 20_000


def remarks_of(page: PageObject, base: Matrix) -> tuple[Remark, ...]:
    """The remarks on a page, their areas in points from its top left corner as it is shown."""
    annotations = page.get("/Annots")
    annotations = annotations.get_object() if annotations is not None else None
    if not isinstance(annotations, list):
        return ()
    found: list[Remark] = []
    for entry in annotations[:_MOST]:
        annotation = entry.get_object()
        if isinstance(annotation, DictionaryObject) and annotation.get("/Subtype") in _KINDS:
            text = _text(annotation, "/Contents")
            if text.strip():
                found.append(_remark(annotation, text, base))
    return tuple(found)


def _remark(annotation: DictionaryObject, text: str, base: Matrix) -> Remark:
    marks = annotation["/Subtype"] in _MARKS
    date = _text(annotation, "/CreationDate") or _text(annotation, "/M")
    digits = date.removeprefix("D:")[:8]
    return Remark(
        " ".join(text[:_LONGEST].split()),
        _text(annotation, "/T").strip(),
        f"{digits[:4]}-{digits[4:6]}-{digits[6:]}" if len(digits) == 8 and digits.isdigit() else "",
        tuple(_areas(annotation, base)),
        marks,
    )


def _text(annotation: DictionaryObject, name: str) -> str:
    value = annotation.get(name)
    value = value.get_object() if value is not None else None
    return value if isinstance(value, str) else ""


def _areas(annotation: DictionaryObject, base: Matrix) -> list[Rule]:
    quads = _numbers(annotation.get("/QuadPoints"))
    corners = [quads[start : start + 8] for start in range(0, len(quads) - 7, 8)]
    if not corners and len(rectangle := _numbers(annotation.get("/Rect"))) == 4:
        corners = [rectangle]
    return [_area(points, base) for points in corners]


def _area(points: list[float], base: Matrix) -> Rule:
    a, b, c, d, e, f = base
    pairs = list(zip(points[::2], points[1::2], strict=True))
    across = [a * x + c * y + e for x, y in pairs]
    down = [b * x + d * y + f for x, y in pairs]
    return Rule(min(across), min(down), max(across), max(down))


def _numbers(value: Any) -> list[float]:
    value = value.get_object() if value is not None else None
    if not isinstance(value, list):
        return []
    numbers = [number.get_object() for number in value[:800]]
    return [float(number) for number in numbers if isinstance(number, (int, float))]
