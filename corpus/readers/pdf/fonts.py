"""Fonts of a PDF: from the bytes of a string to its letters and their widths."""

import re
import unicodedata
from typing import Any

from pypdf.generic import DictionaryObject
from pypdf.generic._font import Font

_BOLD = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_ITALIC = re.compile(r"italic|oblique", re.IGNORECASE)
_FORCE_BOLD, _FLAG_ITALIC = 1 << 18, 1 << 6
_PLAIN = {
    **dict.fromkeys(
        map(ord, "\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\t"), " "
    ),
    # Bullets of Word's symbol fonts, in the private use area.
    **dict.fromkeys(range(0xF06C, 0xF06F + 1), "•"),
    **dict.fromkeys((0xF076, 0xF0B7, 0xF0A8, 0xF0D8, 0xF0E0), "•"),
    0xF0A7: "▪",
    0xF0FC: "✓",
    0xF02D: "–",
}


class Face:
    """One font as the interpreter needs it.

    Attributes:
        bold: by its name, its weight or its flags.
        space: width of a space, in parts of the font size.
    """

    def __init__(self, resource: DictionaryObject) -> None:
        font = Font.from_font_resource(resource)
        descriptor = font.font_descriptor
        names = f"{font.name} {descriptor.name}"
        flags = descriptor.flags if isinstance(descriptor.flags, int) else 0
        self.bold = bool(_BOLD.search(names)) or bool(flags & _FORCE_BOLD)
        self.italic = bool(_ITALIC.search(names)) or bool(flags & _FLAG_ITALIC)
        self._scale = _glyph_scale(resource) if font.sub_type == "Type3" else 0.001
        self.space = float(font.space_width) * self._scale
        if not 0.1 <= self.space <= 1.0:
            self.space = 0.25
        self._font = font if font.interpretable else None
        self._known: dict[int | str, tuple[str, float]] = {}

    def letters(self, raw: bytes) -> list[tuple[str, float]]:
        """Each glyph's text and width (in parts of the font size); text is "" where unknown."""
        if self._font is None:
            return [("", 0.5)] * len(raw)
        codes: Any = raw
        if isinstance(self._font.encoding, str):
            try:
                codes = raw.decode(self._font.encoding, "surrogatepass")
            except UnicodeDecodeError:
                codes = raw.decode(self._font.encoding, "replace")
        known = self._known
        return [known[code] if code in known else self._learn(code) for code in codes]

    def _learn(self, code: int | str) -> tuple[str, float]:
        font = self._font
        assert font is not None  # noqa: S101 - letters() has looked
        if isinstance(code, int):
            key = chr(code)
            char = font.encoding.get(code, key)
        else:
            key = char = code
        widths = font.character_widths
        width = font.space_width if key == font.space_char else widths.get(key, widths["default"])
        found = clean(str(font.character_map.get(char, char))), float(width) * self._scale
        self._known[code] = found
        return found


def _glyph_scale(resource: DictionaryObject) -> float:
    matrix = resource.get("/FontMatrix")
    return abs(float(matrix[0])) if matrix else 0.001


def clean(text: str) -> str:
    """Letters without control characters and presentation forms, with one kind of space."""
    if text.isascii() and text.isprintable():
        return text
    text = text.translate(_PLAIN)
    return "".join(
        unicodedata.normalize("NFKC", char)
        if "\ufb00" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufefc"
        else char
        for char in text
        if unicodedata.category(char)[0] != "C" or char == "\u00ad"
    )
