"""Numbers as lists print them, by Word's names (ISO/IEC 29500-1, 17.18.59: ST_NumberFormat)."""

from collections.abc import Callable

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_ARABIC = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_CHINESE = "〇一二三四五六七八九"
_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
    "nine": "ninth", "twelve": "twelfth",
}  # fmt: skip
_LONGEST = 3_000


def printed(count: int, form: str) -> str:
    """A number in one of Word's formats; formats not known here come out decimal."""
    if form in ("none", "bullet"):
        return ""
    if count < 1 or count > _LONGEST:
        return str(count)
    return _FORMS.get(form, str)(count)


def _roman(count: int) -> str:
    signs = []
    for size, sign in _ROMAN:
        signs.append(sign * (count // size))
        count %= size
    return "".join(signs)


def _letters(alphabet: str) -> Callable[[int], str]:
    """After the last letter Word doubles it: y, z, aa, bb."""

    def lettered(count: int) -> str:
        times, letter = divmod(count - 1, len(alphabet))
        return alphabet[letter] * (times + 1)

    return lettered


def _ordinal(count: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
    return f"{count}{'th' if count % 100 in (11, 12, 13) else ending}"


def _words(count: int) -> str:
    if count < 20:
        return _UNITS[count]
    if count < 100:
        tens, rest = divmod(count, 10)
        return _TENS[tens - 1] + (f"-{_UNITS[rest]}" if rest else "")
    hundreds, rest = divmod(count, 100)
    return f"{_words(hundreds)} hundred" + (f" {_words(rest)}" if rest else "")


def _ordinal_words(count: int) -> str:
    head, dash, last = _words(count).rpartition("-")
    before, space, word = last.rpartition(" ")
    word = _ORDINALS.get(word, f"{word[:-1]}ieth" if word.endswith("y") else f"{word}th")
    return f"{head}{dash}{before}{space}{word}"


def _chinese(count: int) -> str:
    if count >= 100:
        return "".join(_CHINESE[int(digit)] for digit in str(count))
    tens, rest = divmod(count, 10)
    lead = "" if tens == 0 else "十" if tens == 1 else f"{_CHINESE[tens]}十"
    return lead + (_CHINESE[rest] if rest else "")


_FORMS: dict[str, Callable[[int], str]] = {
    "decimalZero": "{:02d}".format,
    "lowerRoman": _roman,
    "upperRoman": lambda count: _roman(count).upper(),
    "lowerLetter": _letters("abcdefghijklmnopqrstuvwxyz"),
    "upperLetter": _letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    "ordinal": _ordinal,
    "cardinalText": lambda count: _words(count).capitalize(),
    "ordinalText": lambda count: _ordinal_words(count).capitalize(),
    "russianLower": _letters(_RUSSIAN),
    "russianUpper": _letters(_RUSSIAN.upper()),
    "arabicAlpha": _letters(_ARABIC),
    "arabicAbjad": _letters(_ABJAD),
    "chineseCounting": _chinese,
    "chineseCountingThousand": _chinese,
    "japaneseCounting": _chinese,
    "ideographDigital": lambda count: "".join(_CHINESE[int(digit)] for digit in str(count)),
}
