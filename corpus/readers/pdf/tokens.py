"""A content stream cut into its operators in one pass (ISO 32000-1, 7.2, 7.3 and 7.8.2).

pypdf's own parser builds an object for every token, of which an interpreter of text needs hardly
any; it takes more time than all the rest of reading a page.
"""

import re
from collections.abc import Iterator
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
_MOST_OPERANDS = 64  # that one operator may have before it; what is more is forgotten


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
    hidden = 0  # dictionaries around
    place = 0
    for _ in range(most):
        match = _TOKEN.match(data, place)
        if match is None:
            return
        place = match.end()
        kind = match.lastgroup
        value: Any = None
        if kind == "number":
            value = float(match[1])
        elif kind == "word":
            word = match[2]
            if word[0] in b"+-.0123456789":
                value = _number(word)
            elif word in _CONSTANTS:
                value = _CONSTANTS[word]
            else:
                hidden, array = 0, None
                if word == b"BI":
                    word, place = b"INLINE IMAGE", _after_image(data, place)
                yield operands, word
                operands = []
                continue
        elif kind == "string":
            value = match["string"]
        elif kind == "name":
            value = "/" + _CODED.sub(_decoded, match["name"]).decode("utf-8", "replace")
        elif kind == "hex":
            value = _from_hex(match["hex"])
        elif kind == "long":
            value, place = _long_string(data, place)
        elif kind == "open":
            array = []
            continue
        elif kind == "close":
            value, array = array, None
        else:
            hidden = max(0, hidden + {"begin": 1, "end": -1}.get(kind or "", 0))
            continue
        if hidden:
            continue
        if array is not None:
            array.append(value)
        elif len(operands) < _MOST_OPERANDS:
            operands.append(value)
    raise TooManyTokens


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
        digits = _NOT_HEX.sub(b"", digits)
    try:
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))
    except ValueError:
        digits = _NOT_HEX.sub(b"", digits)
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))


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
