"""The text of a file in any common encoding."""

import re
from pathlib import Path

from corpus.errors import DocumentTooLarge, EmptyDocument, FileUnreadable, NotText

LARGEST = 64 * 1024 * 1024
"""Bytes of the largest text file that is read; the longest UN reports have about 2 MB of text."""

_SAMPLE = 20_000
"""Bytes, or letters, from the beginning that tell what a file is."""
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufeff\ufffe]")
_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}


def decode(path: Path) -> str:
    """The text of a file: by its byte order mark, as UTF-8 or UTF-16, else as its letters suggest.

    Raises:
        DocumentError: where it is empty, binary, too large or can't be read.
    """
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise DocumentTooLarge(path, f"{size // 2**20} MB")
        data = path.read_bytes()
    except OSError as error:
        raise FileUnreadable(path, error.strerror or "") from error
    if not data.strip():
        raise EmptyDocument(path)
    text = _decoded(data)
    if text is None or _is_binary(text):
        raise NotText(path)
    if not any(character.isalnum() for character in text):
        raise EmptyDocument(path)
    return _CONTROL.sub("", text)


def _is_binary(text: str) -> bool:
    sample = text[:_SAMPLE]
    return len(_CONTROL.findall(sample)) > max(2, len(sample) // 200)


def _decoded(data: bytes) -> str | None:
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if b"\x00" in data[:_SAMPLE]:
        return _unmarked_utf16(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_code_page(data), "replace")


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without a byte order mark: one byte of its spaces and line ends is always zero."""
    first, second = (data[start:_SAMPLE:2].count(0) for start in (0, 1))
    if min(first, second) * 4 > max(first, second) or max(first, second) * 100 < _SAMPLE // 2:
        return None
    text = data.decode("utf-16-be" if first > second else "utf-16-le", "replace")
    return text if "\ufffd" not in text[:_SAMPLE] else None


def _code_page(data: bytes) -> str:
    """The code page of a text: Western where foreign letters are few, else by what they make."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 - only needed for odd encodings

    western = [c for c in data[:_SAMPLE].decode("cp1252", "replace") if c.isalpha()]
    if sum(not letter.isascii() for letter in western) * 4 <= len(western):
        return "cp1252"
    best = from_bytes(data[:200_000], threshold=0.3).best()
    return best.encoding if best else "cp1252"
