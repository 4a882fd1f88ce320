"""Where sentences, and the clauses of long ones, begin and end in United Nations prose."""

import re
from itertools import pairwise

Span = tuple[int, int]

LONG = 60
"""A sentence of more words than this is cut at its semicolons."""

LONG_CLAUSE = 30
"""A clause of more words than this is cut at its commas."""

_COMMA = re.compile(r",(?=\s)")
_WORDS = re.compile(rf"(?:\S+\s+){{{LONG_CLAUSE}}}")
_END = re.compile(
    r"""(?: [.!?…]+ ["'”’»)\]]*
          (?: (?<=[a-z.”"’)\]]) \d{1,2} (?=\s) )?          # the number of a note may follow
          (?= \s+ ["'“‘«(\[–—•*]* [^\W_a-zß-öø-ÿ] )        # a capital or a figure comes next
        | [.!?…]+ (?= \s* $ ) )""",
    re.VERBOSE,
)
_ABBREVIATION = re.compile(
    r"""(?: \b (?: [Pp]aras? | [Nn]os? | [Aa]rts? | [Cc]haps? | [Ss]ects? | [Ss]uppl? | [Vv]ols?
              | [Pp]p? | [Ff]igs? | [Ee]ds? | [Aa]dd | [Cc]orr | [Rr]ev | Mr | Mrs | Ms | Mx | Dr
              | Prof | Amb | Gen | Hon | St | H\.E | e\.g | i\.e | [Cc]f | [Vv]s | viz | approx
              | ca | op | cit | ibid | Jan | Feb | Mar | Apr | Jun | Jul | Aug | Sept? | Oct | Nov
              | Dec )
          | (?<! [^\W\d_] ) [A-Z] (?: \.[A-Z] )* )           # initials, U.S.
        \. $""",
    re.VERBOSE,
)
_NUMBER_OR_NAME = re.compile(r"\s+(?:\d|[IVXLC]+\b)")
_NEEDS_NUMBER = re.compile(
    r"\b(?:[Nn]os?|[Ff]igs?|[Aa]rts?|[Pp]p?|[Ss]uppl?|[Aa]dd|[Cc]orr|[Rr]ev)\.$"
)
_SEMICOLON = re.compile(r";(?:\s+(?:and|or|as\s+well\s+as)\b(?=\s))?")
_CLAUSE = re.compile(
    r"""; | : (?=\s) | \s [–—] (?=\s) | \) (?=\s)
      | , (?= \s+ (?: and | or | but | while | which | who | whose | where | whereas | including
                    | in\s+particular | particularly | especially | such\s+as | with
                    | as\s+well\s+as | in\s+order | so\s+that | because | since | through
                    | notably | inter\s+alia | taking | noting | recogni[sz]ing | ensuring
                    | based | aligned | aimed | to )\b )""",
    re.VERBOSE,
)


def spans(text: str) -> tuple[Span, ...]:
    """The sentences of a text, as (start, end), in order, covering all but white space."""
    found: list[Span] = []
    for start, end in _cut(text, 0, len(text), _sentence_ends(text)):
        if len(text[start:end].split()) > LONG:
            ends = [m.end() for m in _SEMICOLON.finditer(text, start, end)]
            found.extend(_cut(text, start, end, ends))
        else:
            found.append((start, end))
    return tuple(found)


def clauses(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The clauses of one sentence of a text, as (start, end), in order.

    A clause without an end in sight is cut at any comma, and at last between words.
    """
    found = _cut(text, start, end, [m.end() for m in _CLAUSE.finditer(text, start, end)])
    for pattern, longest in ((_COMMA, LONG_CLAUSE), (_WORDS, LONG)):
        found = [piece for span in found for piece in _shorter(text, span, pattern, longest)]
    return tuple(found)


def _shorter(text: str, span: Span, pattern: re.Pattern[str], longest: int) -> list[Span]:
    if len(text[slice(*span)].split()) <= longest:
        return [span]
    return _cut(text, *span, [match.end() for match in pattern.finditer(text, *span)])


def _sentence_ends(text: str) -> list[int]:
    return [m.end() for m in _END.finditer(text) if not _abbreviated(text, m)]


def _abbreviated(text: str, end: re.Match[str]) -> bool:
    """Whether the point closes an abbreviation rather than a sentence."""
    if text[end.start()] != ".":
        return False
    before = text[max(0, end.start() - 12) : end.start() + 1]
    if not _ABBREVIATION.search(before):
        return False
    # "no." and "art." are words as well: only a number makes abbreviations of them
    return not _NEEDS_NUMBER.search(before) or bool(_NUMBER_OR_NAME.match(text, end.end()))


def _cut(text: str, start: int, end: int, ends: list[int]) -> list[Span]:
    """The stretches between cuts, without the white space around them."""
    pieces: list[Span] = []
    for left, right in pairwise([start, *ends, end]):
        piece = text[left:right]
        if piece.strip():
            pieces.append(
                (left + len(piece) - len(piece.lstrip()), right - len(piece) + len(piece.rstrip()))
            )
    return pieces
