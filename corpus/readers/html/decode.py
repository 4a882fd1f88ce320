"""A web page's bytes as text, if they are text and won't take the parser for ever."""

import codecs
import re
from pathlib import Path

from corpus.errors import (
    DocumentTooLarge,
    EmptyDocument,
    FileMissing,
    FileUnreadable,
    NotText,
)

_BYTES = 20_000_000
_HEAD = 4_096
_DEEPEST = 30_000
_LONG_TAG = 20_000
_ATTRIBUTES = 2_000
_BINARY = 0.1

_BEGINNINGS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)|<meta[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]+)""",
    re.IGNORECASE,
)
# What the names mean on the Web (WHATWG Encoding Standard), where Python takes them at their word.
_ON_THE_WEB = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "tis-620": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949",
    "utf-16": "utf-8", "utf-16-le": "utf-8", "utf-16-be": "utf-8", "utf-7": "utf-8",
}  # fmt: skip
_CONTROL = re.compile(r"[\x01-\x08\x0b\x0e-\x1f\ufffd]")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_NEVER_DEEP = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "li", "link", "meta", "option",
    "p", "param", "source", "td", "th", "tr", "wbr",
})  # fmt: skip


def decoded(path: Path) -> str:
    """A page's text, in the encoding it declares, else UTF-8, else Windows-1252.

    Raises:
        FileMissing, FileUnreadable, EmptyDocument, NotText, DocumentTooLarge.
    """
    data = _bytes(path)
    text = _text(data)
    if len(_CONTROL.findall(text)) > len(text) * _BINARY:
        raise NotText(path)
    _refuse_floods(path, text)
    return text


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            data = stream.read(_BYTES + 1)
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except OSError as error:
        raise FileUnreadable(path, error.strerror or "") from error
    if not data.strip():
        raise EmptyDocument(path)
    if len(data) > _BYTES:
        raise DocumentTooLarge(path, f"more than {_BYTES // 1_000_000} MB")
    return data


def _text(data: bytes) -> str:
    for beginning, encoding in _BEGINNINGS:
        if data.startswith(beginning):
            return data.decode(encoding, "replace")
    declared = _DECLARED.search(data[:_HEAD])
    known = _known(declared[1] or declared[2]) if declared else None
    if known is not None:
        return data.decode(known, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _known(name: bytes) -> str | None:
    """A codec for a declared name, None where there is none or UTF-8 will be tried anyway."""
    try:
        found = codecs.lookup(name.decode("ascii"))
        "".encode(found.name)  # refuses codecs that aren't of text
    except (LookupError, UnicodeError):
        return None
    encoding = _ON_THE_WEB.get(found.name, found.name)
    return None if encoding == "utf-8" else encoding


def _refuse_floods(path: Path, text: str) -> None:
    """HTML5 tree building takes quadratic time over very deep nesting and very many attributes."""
    depth = 0
    for closing, name, rest in _TAG.findall(text):
        if name.lower() not in _NEVER_DEEP:
            depth = max(depth - 1, 0) if closing else depth + 1
        if depth > _DEEPEST:
            raise DocumentTooLarge(path, f"elements nested more than {_DEEPEST} deep")
        if len(rest) > _LONG_TAG and len(_QUOTED.sub("", rest).split()) > _ATTRIBUTES:
            raise DocumentTooLarge(path, f"more than {_ATTRIBUTES} attributes")
