"""Characters of symbol fonts (w:sym) as Unicode."""

from corpus.readers.docx.names import Element, w

_PRIVATE = range(0xF000, 0xF100)
_UNKNOWN = "\N{REPLACEMENT CHARACTER}"
_GREEK = dict(
    zip(
        "ABGDEZHQIKLMNXOPRSTUFCYWabgdezhqiklmnxoprstufcyw",
        "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψω",
        strict=True,
    )
)
_SYMBOL = {
    0xA3: "≤", 0xA5: "∞", 0xAE: "→", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•",
    0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xD6: "√", 0xE5: "∑",
}  # fmt: skip
_WINGDINGS = {
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x76: "❖", 0xA7: "▪", 0xA8: "◻", 0xD8: "➢",
    0xDF: "←", 0xE0: "→", 0xE8: "➔", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip


def symbol(element: Element) -> str:
    """The character a w:sym stands for, U+FFFD where its font isn't known here."""
    try:
        code = int(element.get(w("char"), ""), 16)
    except ValueError:
        return _UNKNOWN
    font = element.get(w("font"), "").lower()
    if code in _PRIVATE:
        code -= _PRIVATE.start
    elif code > 0xFF:
        return _character(code)
    if "wingdings" in font:
        return _WINGDINGS.get(code, _UNKNOWN)
    if font == "symbol":
        return _SYMBOL.get(code) or _GREEK.get(chr(code)) or _ascii(code)
    return _ascii(code)


def emoji(element: Element) -> str:
    """The character of a w16se:symEx."""
    name = element.tag.rpartition("}")[0] + "}char"
    try:
        return _character(int(element.get(name, ""), 16))
    except ValueError:
        return _UNKNOWN


def _character(code: int) -> str:
    is_text = 0x20 <= code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF
    return chr(code) if is_text else _UNKNOWN


def _ascii(code: int) -> str:
    return chr(code) if 0x20 <= code < 0x7F else _UNKNOWN
