"""Documents and paragraphs as plain JSON values, and back again with every field checked.

Values are lists in the order of their class's fields. What comes back was made by a process that
read a hostile file, so nothing in it is believed: a wrong type, half a character, a mark or a
place that can't be is `Malformed`.
"""

from collections.abc import Callable
from dataclasses import fields
from math import isfinite
from typing import Any, TypeVar, get_args

from corpus.model import Box, Document, Kind, Mark, Paragraph, Run

T = TypeVar("T")
Check = Callable[[object], Any]

MOST_PAGES = 1_000_000

_NAMES: dict[type[Any], tuple[str, ...]] = {
    kind: tuple(field.name for field in fields(kind)) for kind in (Document, Paragraph, Run, Box)
}


class Malformed(ValueError):
    """Not what a value of this kind looks like."""


def plain(value: object) -> Any:
    """A document or paragraph as nested lists."""
    names = _NAMES.get(type(value))
    if names is not None:
        return [plain(getattr(value, name)) for name in names]
    return [plain(each) for each in value] if isinstance(value, tuple) else value


def document(value: object) -> Document:
    """A document from what `plain` made of it.

    Raises:
        Malformed: it isn't one.
    """
    return _made(Document, _DOCUMENT, value)


def paragraph(value: object, document_id: str, order: int) -> Paragraph:
    """A paragraph from what `plain` made of it, the one at this place of this document.

    Raises:
        Malformed: it isn't one, or another's.
    """
    made = _made(Paragraph, _PARAGRAPH, value)
    if made.document_id != document_id or made.order != order:
        raise Malformed("out of place")
    return made


def text(value: object) -> str:
    """A string of whole characters."""
    if not isinstance(value, str):
        raise Malformed("no text")
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise Malformed("half a character") from error
    return value


def listed(check: Callable[[object], T]) -> Callable[[object], tuple[T, ...]]:
    """A check for a list of what another check lets through."""

    def checked(value: object) -> tuple[T, ...]:
        if not isinstance(value, list):
            raise Malformed("no list")
        return tuple(check(each) for each in value)

    return checked


def whole(least: int, most: int) -> Callable[[object], int]:
    """A check for a whole number."""

    def checked(value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise Malformed("no such number")
        return value

    return checked


def _share(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Malformed("no number")
    if not isfinite(value) or not 0 <= value <= 1:
        raise Malformed("no part of a page")
    return float(value)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise Malformed("neither true nor false")
    return value


def _nothing(value: object) -> None:
    if value is not None:
        raise Malformed("not for a file to say")


def _maybe(check: Callable[[object], T]) -> Callable[[object], T | None]:
    return lambda value: None if value is None else check(value)


def _one_of(options: tuple[str, ...]) -> Callable[[object], str]:
    def checked(value: object) -> str:
        if value not in options:
            raise Malformed("no such kind")
        return str(value)

    return checked


def _sha256(value: object) -> str:
    digest = text(value)
    if len(digest) != 64 or not set(digest) <= set("0123456789abcdef"):
        raise Malformed("no SHA-256")
    return digest


def _made(kind: type[T], checks: tuple[Check, ...], value: object) -> T:
    if not isinstance(value, list) or len(value) != len(checks):
        raise Malformed(f"no {kind.__name__}")
    made: list[Any] = []
    for name, check, each in zip(_NAMES[kind], checks, value, strict=True):
        try:
            made.append(check(each))
        except Malformed as error:
            raise Malformed(f"{name}: {error}") from None
    return kind(*made)


_COUNT = whole(0, 2**53)
_PAGE = whole(1, MOST_PAGES)

_RUN: tuple[Check, ...] = (text, _one_of(get_args(Mark)), _maybe(text), _maybe(text), _flag)
_BOX: tuple[Check, ...] = (_PAGE, _share, _share, _share, _share)
_DOCUMENT: tuple[Check, ...] = (
    *(text, text, text, _maybe(text), _maybe(text), _maybe(text), _maybe(text)),
    *(_maybe(whole(0, MOST_PAGES)), _sha256, _flag, _nothing),
)
_PARAGRAPH: tuple[Check, ...] = (
    *(text, text, _COUNT, _one_of(get_args(Kind)), _maybe(text), whole(1, 2**53), listed(text)),
    listed(lambda value: _made(Run, _RUN, value)),
    _maybe(_PAGE),
    listed(lambda value: _made(Box, _BOX, value)),
    *(_maybe(text), _maybe(text), _maybe(text)),
)
