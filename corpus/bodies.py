"""Which body a document is of, and of which session, as its symbol says.

UN symbols name the organ, then the sessional body, then the session or year (Dag Hammarskjöld
Library, "Document symbols").
"""

import re

_GA = "General Assembly"
_BODIES = (
    (r"A/C\.(?P<committee>[1-6])/(?P<session>\d{1,3})", f"{{committee}} Committee of the {_GA}"),
    (r"A/HRC/(?:RES/|DEC/)?(?P<session>S?-?\d{1,3})", "Human Rights Council"),
    (r"A/(?:RES/|DEC/)?\d{1,4}\s?\((?P<roman>[IVXL]+)\)", _GA),
    (r"A/(?:RES/|DEC/)?(?P<session>(?:E?S-)?\d{1,3})(?=/)", _GA),
    (r"E/CN\.16/(?P<session>\d{4})", "Commission on Science and Technology for Development"),
    (r"E/CN\.\d+", "Commission of the Economic and Social Council"),
    (r"E/(?:RES/|DEC/)?(?P<session>\d{4})", "Economic and Social Council"),
    (r"S/(?:RES/|PV\.)?", "Security Council"),
    (r"TD/B(?:/(?P<session>\d{1,3}))?", "Trade and Development Board"),
    (r"UNEP/EA\.(?P<session>\d{1,2})", "United Nations Environment Assembly"),
    (r"UNEP/PP/INC\.(?P<session>\d{1,2})", "Negotiating committee on plastic pollution"),
    (r"FCCC/(?:CP|SBI|SBSTA|PA/CMA)/(?P<session>\d{4})", "Framework Convention on Climate Change"),
    (r"WSIS-03/GENEVA", "World Summit on the Information Society, Geneva"),
    (r"WSIS-05/TUNIS", "World Summit on the Information Society, Tunis"),
)  # fmt: skip
_COMMITTEES = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth")
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}


def body_and_session(symbol: str | None) -> tuple[str | None, str | None]:
    """The body whose document it is, and its session: a number ("80", "S-20") or a year ("2025").

    Args:
        symbol: of the document; None for one without.
    """
    for pattern, name in _BODIES:
        match = re.match(pattern, (symbol or "").strip())
        if match:
            parts = match.groupdict()
            if parts.get("roman"):
                return name, str(_number(parts["roman"]))
            committee = _COMMITTEES[int(parts.get("committee") or 1) - 1]
            return name.format(committee=committee), parts.get("session")
    return None, None


def _number(roman: str) -> int:
    values = [_ROMAN[letter] for letter in roman]
    following = [*values[1:], 0]
    return sum(-a if a < b else a for a, b in zip(values, following, strict=True))
