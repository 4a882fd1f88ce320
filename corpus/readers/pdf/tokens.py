"""A content stream cut into its operators in one pass (ISO 32000-1, 7.2, 7.3 and 7.8.2).

pypdf's own parser builds an object for every token, of which an interpreter of text needs hardly
any; it takes more time than all the rest of reading a page.
"""

import re
from binascii import unhexlify
from collections.abc import Callable, Iterator
from typing import Any

_SPACE = rb"\x00\t\n\x0c\r "
_REGULAR = rb"[^" + _SPACE + rb"()<>\[\]{}/%]"
_TOKEN = re.compile(
    rb"(?:[" + _SPACE + rb"{}]|%[^\r\n]*)*"
    rb"(?:(?P<number>[+-]?(?:\d+\.?\d*|\.\d+))(?!" + _REGULAR + rb")"
    rb"|(?P<word>" + _REGULAR + rb"+)"
    rb"|/(?P<name>" + _REGULAR + rb"*)"
    rb"|\((?P<string>[^()\\\r]*)\)"
    rb"|(?P<long>\()"
    rb"|(?P<begin><<)"
    rb"|<(?P<hex>[^<>]*)>"
    rb"|(?P<end>>>)"
    rb"|(?P<open>\[)"
    rb"|(?P<close>\])"
    rb"|(?P<stray>[<>)]))"
)
_PAREN = re.compile(rb"[()\\]")
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.?)|\r\n?", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r": b""}
_NUMERIC = re.compile(rb"[+-]*(\d*\.?\d*)")
_NOT_HEX = re.compile(rb"[^0-9A-Fa-f]")
_CODED = re.compile(rb"#([0-9A-Fa-f]{2})")
_IMAGE_DATA = re.compile(rb"[" + _SPACE + rb"]ID[" + _SPACE + rb"]")
_IMAGE_END = re.compile(rb"[" + _SPACE + rb"]EI(?=[" + _SPACE + rb"]|\Z)")
_CONSTANTS = {b"true": True, b"false": False, b"null": None}


class TooManyTokens(Exception):
    """More tokens than a page needs."""


def operators(data: bytes, most: int) -> Iterator[tuple[list[Any], bytes]]:
    """Each operator with its operands: floats, names ("/F1"), bytes, lists of these.

    Dictionaries are passed over; an inline image is one operator, `INLINE IMAGE`.

    Args:
        data: the stream, decoded.
        most: tokens that are read.

    Raises:
        TooManyTokens: there are more.
    """
    operands: list[Any] = []
    array: list[Any] | None = None
    inside = 0  # dictionaries
    for kind, value in _tokens(data, most):
        if kind == "operator":
            yield operands, value
            operands, array, inside = [], None, 0
        elif kind in {"begin", "end"}:
            inside = inside + 1 if kind == "begin" else max(0, inside - 1)
        elif inside:
            continue
        elif kind == "open":
            array = []
        elif kind == "close":
            operands.append(array)
            array = None
        else:
            (operands if array is None else array).append(value)


def _tokens(data: bytes, most: int) -> Iterator[tuple[str, Any]]:
    """Each token's kind, and its value where it is one."""
    place = 0
    for _ in range(most):
        match = _TOKEN.match(data, place)
        if match is None:
            return
        place, kind = match.end(), str(match.lastgroup)
        if kind == "long":
            value, place = _long_string(data, place)
            yield "value", value
        elif kind == "word":
            kind, value = _word(match["word"])
            if value == b"BI":
                value, place = b"INLINE IMAGE", _after_image(data, place)
            yield kind, value
        elif kind in _VALUES:
            yield "value", _VALUES[kind](match[kind])
        elif kind != "stray":
            yield kind, None
    raise TooManyTokens


def _word(word: bytes) -> tuple[str, Any]:
    if word[0] in b"+-.0123456789":
        return "value", _number(word)
    return ("value", _CONSTANTS[word]) if word in _CONSTANTS else ("operator", word)


def _name(text: bytes) -> str:
    return "/" + _CODED.sub(_decoded, text).decode("utf-8", "replace")


def _number(word: bytes) -> float:
    """What viewers make of "--5", "1.2.3" and "5-3"."""
    match = _NUMERIC.match(word)
    digits = match[1] if match else b""
    if not digits.strip(b"."):
        return 0.0
    return -float(digits) if word.startswith(b"-") else float(digits)


def _decoded(match: re.Match[bytes]) -> bytes:
    return bytes([int(match[1], 16)])


def _from_hex(digits: bytes) -> bytes:
    if not digits.isalnum():
        digits = b"".join(digits.split())
    try:
        return unhexlify(digits + b"0" * (len(digits) % 2))
    except ValueError:
        digits = _NOT_HEX.sub(b"", digits)
        return unhexlify(digits + b"0" * (len(digits) % 2))


def _long_string(data: bytes, start: int) -> tuple[bytes, int]:
    """A string with escapes or parentheses in it, and where it ends."""
    depth, place = 1, start
    while depth:
        match = _PAREN.search(data, place)
        if match is None:
            return _unescaped(data[start:]), len(data)
        sign = match[0]
        place = match.end()
        if sign == b"\\":
            place += 1
        else:
            depth += 1 if sign == b"(" else -1
    return _unescaped(data[start : place - 1]), place


def _unescaped(text: bytes) -> bytes:
    def replaced(match: re.Match[bytes]) -> bytes:
        sign = match[1]
        if sign is None:
            return b"\n"
        if sign[:1].isdigit() and sign[:1] < b"8":
            return bytes([int(sign, 8) & 255])
        return b"" if sign == b"\r\n" else _ESCAPED.get(sign, sign)

    return _ESCAPE.sub(replaced, text) if b"\\" in text or b"\r" in text else text


def _after_image(data: bytes, start: int) -> int:
    """The end of an inline image, its dictionary and data passed over."""
    begin = _IMAGE_DATA.search(data, start - 1)
    end = _IMAGE_END.search(data, begin.end() - 1) if begin else None
    return end.end() if end else len(data)


_VALUES: dict[str, Callable[[bytes], Any]] = {
    "number": float,
    "string": bytes,
    "name": _name,
    "hex": _from_hex,
}
