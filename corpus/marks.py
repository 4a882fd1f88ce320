"""Inline marks of Markdown, of its HTML and of its tracked changes, as converters write them.

Struck-out words come as `~~…~~`, `<del>`, `{--…--}`, `[-…-]` or `[…]{.deletion}`; inserted ones as
`<ins>`, `<u>`, `{++…++}`, `{+…+}` or `[…]{.insertion}`, and in a text that also strikes words out,
as bold or as `[words](#)`, which is how underlining is converted. Marks are paired in one pass, so
that marks that cross or never close cost no more than others.
"""

import re
from collections import defaultdict
from dataclasses import dataclass
from html import unescape

from corpus.model import Mark, Run

_TAGS = (
    "del|strike|s|ins|u|strong|b|em|i|sub|sup|mark|small|span|font|center|code|a|img|p|div|"
    "table|thead|tbody|tr|th|td|ul|ol|li|blockquote|h[1-6]"
)
_TOKEN = re.compile(
    rf"""
      \\{{1,2}}(?P<escaped>[\\`*_{{}}\[\]()\#+\-.!~<>|])
    | (?P<entity>&(?:amp|lt|gt|quot|apos|nbsp|\#\d{{2,6}}|\#x[0-9a-f]{{2,5}});)
    | (?P<gap>\s?)<sup\b[^<>]*>\s*(?P<raised>[^<>]{{0,80}}?)\s*</sup\s*>
    | (?P<formula>\$(?:\{{\s*\}})?\s*\^\s*\{{?(?:\\text\s*\{{)?(?P<power>\w{{1,4}})\}}{{0,2}}\$)
    | (?P<note>\[\^\w{{1,16}}\]
        | (?<=[^\W_]|[.,;:)”"’'])\[\d{{1,3}}\]\(\#\w[^()\s]{{0,200}}\)
        | (?:(?<=[^\W\d_][^\W\d_])|(?<=[.,;:)”"’']))(?<![kcm]m)[¹²³⁴⁵⁶⁷⁸⁹⁰]+)
    | <a\s+href="(?:\w+://[^/\s"<>]*/)?(?P<unclosed>)(?![^<>]*>)
    | <(?P<slash>/?)(?P<tag>{_TAGS})\b[^<>]*>
    | <(?P<link>(?:https?|mailto):[^<>\s]*)>
    | <br\b[^<>]*>(?P<line>)
    | (?P<change>\{{\+\+|\+\+\}}|\{{--|--\}}|\{{==|==\}}|\{{~~|~>|~~\}}
        |\{{\+(?=[^\s}}])|(?<=[^\s{{])\+\}}|\[-(?=[^\s\]-])|(?<=[^\s\[-])-\])
    | \](?P<after>\((?:[^()\s]|\([^()\s]*\)){{0,500}}(?:\s+"[^"]{{0,200}}")?\)|\{{[^{{}}]*\}}|)
    | (?P<bracket>!?\[)
    | (?P<sign>~~?(?!~)|\*{{1,3}}(?!\*)|__?(?!_))
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SIGN = re.compile(r"[\\<&$\[\]{}~*_¹²³⁴⁵⁶⁷⁸⁹⁰]")
"""What every mark holds, for a quick look."""
_MARK_OF: dict[str, Mark] = {
    **dict.fromkeys(("~~", "~", "del", "s", "strike", "{--", "{~~", "[-"), "deleted"),
    **dict.fromkeys(("u", "ins", "{++", "~>", "{+"), "inserted"),
}
_BLOCK = re.compile(r"p|div|table|t[drh]|thead|tbody|[uo]l|li|blockquote|center|h[1-6]")
_EMPHASIS = frozenset(("**", "__", "b", "strong"))
_CHANGES = {"++}": "{++", "--}": "{--", "==}": "{==", "~~}": "~>", "+}": "{+", "-]": "[-"}
_STRUCK = re.compile(
    r"line-through|\.(?:deletion|strike(?:out|through)?)\b|class=.(?:strike|deleted?)\b"
)
_UNDERLINED = re.compile(r"\.(?:underline|ul)\b|:\s*underline|class=.(?:underline|ul|inserted?)\b")
_OVERLAID = re.compile("(?:[^\n\u0335-\u0338][\u0335\u0336])+")
"""Letters each struck out by a sign of its own, as text without formats has them."""
_ORDINAL = re.compile(r"(?:st|nd|rd|th|e|er|ère|ème|o|a|º|ª)\Z", re.IGNORECASE)
_UNIT = re.compile(r"(?:\b[kcm]?m|\bCO)\Z")
_REFERENCE = re.compile(r"\[?\^?([\w*†‡]{1,16})\]?(?:\([^()]*\))?\Z")
_SMALL = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹⁰", "1234567890")


@dataclass(slots=True)
class _Piece:
    """A stretch of the source in its place: what is left of it, and the mark it opens or closes."""

    text: str
    mark: Mark = "plain"
    step: int = 0


def parse_marks(text: str, *, amended: bool) -> tuple[Run, ...]:
    """Text with inline marks as runs; neighbours of one mark are joined.

    Args:
        text: one block of the source.
        amended: whether the document strikes words out, so that bold and bare links mean insertion.
    """
    if not _SIGN.search(text):
        return (Run(text),) if text else ()
    scan = _Scan(text, amended=amended)
    end = 0
    for match in _TOKEN.finditer(text):
        scan.pieces.append(_Piece(text[end : match.start()]))
        scan.read(match)
        end = match.end()
    scan.pieces.append(_Piece(text[end:]))
    return _runs(scan.pieces)


def is_amended(text: str) -> bool:
    """Whether a document strikes words out."""
    struck = (
        r"~~[^~\n]+~~|(?<![\w~])~[^\s~](?:[^~\n]{0,400}[^\s~])?~(?![\w~])|<(?:del|s|strike)\b[^<>]*>"
        r"|\{--[^\n]|\[-[^\s\]\n][^\n\[\]]*-\]|\{\.(?:deletion|strike)|:\s*line-through"
    )
    return bool(re.search(struck, text))


def with_struck_letters(text: str) -> str:
    """A text whose letters with a stroke laid over them stand between strike marks instead."""
    return _OVERLAID.sub(lambda match: "~~" + match[0][::2] + "~~", text)


def note_marks(text: str) -> list[str]:
    """The marks of notes that stand in a text: "1" for `<sup>1</sup>`, `¹`, `[^1]` and `$^{1}$`."""
    found: list[str] = []
    if not _SIGN.search(text):
        return found
    for match in _TOKEN.finditer(text):
        printed = match["raised"] or match["power"] or match["note"] or ""
        reference = _REFERENCE.match(printed.translate(_SMALL))
        if reference and _raised(match, text) is None:
            found.append(reference[1])
    return found


class _Scan:
    """The pieces of one text, and the marks that are still open in it."""

    def __init__(self, text: str, *, amended: bool) -> None:
        self.text = text
        self.amended = amended
        self.pieces: list[_Piece] = []
        self._paired = text.count("**") % 2 == 0
        self._open: defaultdict[str, list[_Piece]] = defaultdict(list)

    def read(self, match: re.Match[str]) -> None:
        """Takes the next mark."""
        group = match.lastgroup
        if group == "sign":
            for sign in {"***": ("**", "*")}.get(match["sign"], (match["sign"],)):
                self._read_sign(sign, match.start(), match.end())
        elif group == "tag":
            self._read_tag(match["tag"].lower(), match[0], closes=bool(match["slash"]))
        elif group == "bracket":
            self._push("[", match[0])
        elif group == "after":
            self._read_bracket(match["after"])
        elif group == "change":
            self._read_change(match["change"])
        else:
            self.pieces.append(_Piece(_kept(match, self.text)))

    def _read_sign(self, sign: str, start: int, end: int) -> None:
        before, after = self.text[start - 1 : start], self.text[end : end + 1]
        whole = sign == "~~" or (sign == "**" and self._paired)
        inside_word = sign in {"~", "_", "__"}
        closes = whole or (before.strip() and not (inside_word and _is_word(after)))
        opens = sign == "~~" or (after.strip() and not (inside_word and _is_word(before)))
        if sign == "*" and _is_word(before) and not after.isalpha():
            opens = False
        # Half a strike or bold mark is never text; a lone star or underscore is.
        lost = "" if sign in {"~~", "**"} and (before.strip() or after.strip()) else sign
        if self._open[sign] and closes:
            self._close(sign, "")
        elif opens:
            self._push(sign, lost)
        else:
            self.pieces.append(_Piece(lost))

    def _read_tag(self, name: str, printed: str, *, closes: bool) -> None:
        if _BLOCK.fullmatch(name):
            self.pieces.append(_Piece(" "))
        elif closes:
            self._close(name, "")
        else:
            self._push(name, "", self._mark_of(printed))

    def _mark_of(self, attributes: str) -> Mark:
        """What the attributes of a tag or span make of its words."""
        if _STRUCK.search(attributes):
            return "deleted"
        return "inserted" if self.amended and _UNDERLINED.search(attributes) else "plain"

    def _read_bracket(self, after: str) -> None:
        """A closing bracket: of a link, of a span with classes, or of the text itself."""
        if not after or not self._open["["]:
            if self._open["["]:
                self._open["["].pop()
            self.pieces.append(_Piece("]" + after))
            return
        inserted = ".insertion" in after or (self.amended and after == "(#)")
        attributes = after if after.startswith("{") else ""
        mark: Mark = "inserted" if inserted else self._mark_of(attributes)
        self._pair(self._open["["].pop(), mark)

    def _read_change(self, sign: str) -> None:
        if sign in {"~>", "~~}"} and not self._open["{~~" if sign == "~>" else "~>"]:
            self.pieces.append(_Piece(sign))
        elif sign == "~>":
            self._close("{~~", sign)
            self._push(sign, "")
        elif sign in _CHANGES:
            self._close(_CHANGES[sign], sign)
        else:
            self._push(sign, sign)

    def _push(self, key: str, literal: str, mark: Mark = "plain") -> None:
        self.pieces.append(_Piece(literal, mark))
        self._open[key].append(self.pieces[-1])

    def _close(self, key: str, literal: str) -> None:
        if not self._open[key]:
            self.pieces.append(_Piece(literal))
            return
        emphasis: Mark = "inserted" if self.amended and key in _EMPHASIS else "plain"
        opening = self._open[key].pop()
        given = opening.mark if opening.mark != "plain" else emphasis
        self._pair(opening, _MARK_OF.get(key, given))

    def _pair(self, opening: _Piece, mark: Mark) -> None:
        opening.text, opening.mark, opening.step = "", mark, 1
        self.pieces.append(_Piece("", mark, -1))


def _kept(match: re.Match[str], text: str) -> str:
    """What a mark that encloses nothing leaves in the text."""
    if match["line"] is not None:
        return " "
    if match["raised"] is not None or match["power"] is not None:
        raised = _raised(match, text)
        return (match["gap"] or "") if raised is None else raised
    return match["escaped"] or match["link"] or unescape(match["entity"] or "")


def _raised(match: re.Match[str], text: str) -> str | None:
    """A superscript's part of the text: "27th" and "m2" are words, a note's number is not."""
    raised = match["raised"] if match["power"] is None else match["power"]
    before = text[max(0, match.start() - 4) : match.start()]
    if raised is None:
        return None
    if _ORDINAL.match(raised) and before[-1:].isdigit():
        return raised
    return raised + (match["gap"] or "") if _UNIT.search(before) else None


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _runs(pieces: list[_Piece]) -> tuple[Run, ...]:
    depth: dict[Mark, int] = {"plain": 0, "inserted": 0, "deleted": 0}
    texts: list[tuple[Mark, list[str]]] = []
    for piece in pieces:
        depth[piece.mark] += piece.step
        if not piece.text:
            continue
        mark: Mark = "deleted" if depth["deleted"] else "inserted" if depth["inserted"] else "plain"
        if texts and texts[-1][0] == mark:
            texts[-1][1].append(piece.text)
        else:
            texts.append((mark, [piece.text]))
    return tuple(Run("".join(parts), mark) for mark, parts in texts)
