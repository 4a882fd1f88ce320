"""Struck-out and underlined letters: found by the rules across them, kept as marks of the text."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from corpus.model import Mark, Run
from corpus.readers.pdf.values import DOUBT, LINED, STRUCK, UNLINED, UNSTRUCK, Piece, Rule

_LINES = re.compile(f"[{STRUCK}{UNSTRUCK}{LINED}{UNLINED}]")
_SEAM = re.compile(rf"{UNSTRUCK}([\s{DOUBT}-]*){STRUCK}|{UNLINED}([\s{DOUBT}-]*){LINED}")
_PART = re.compile(rf"([{STRUCK}{LINED}])([^{UNSTRUCK}{UNLINED}]*)[{UNSTRUCK}{UNLINED}]")


def plain(text: str) -> str:
    """Text for looking at: without the signs of rules, doubtful spaces as spaces."""
    return _LINES.sub("", text).replace(DOUBT, " ")


def seamless(text: str) -> str:
    """Text whose neighbouring struck (or underlined) words are one stretch."""
    return _SEAM.sub(lambda match: match[1] or match[2] or "", text)


class Rules:
    """The flat rules of a page that may strike out or underline text."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        thin = sorted((r for r in rules if r.flat and r.bottom - r.top <= 2), key=lambda r: r.top)
        self._tops = [rule.top for rule in thin]
        self._thin = thin

    def signed(self, piece: Piece) -> str:
        """A piece's text between the signs of the rule that crosses it or runs under it."""
        size = piece.look.size
        if self._covered(piece, piece.base - 0.45 * size, piece.base - 0.12 * size):
            return f"{STRUCK}{piece.text}{UNSTRUCK}"
        if self._covered(piece, piece.base, piece.base + 0.3 * size):
            return f"{LINED}{piece.text}{UNLINED}"
        return piece.text

    def _covered(self, piece: Piece, top: float, bottom: float) -> bool:
        first, last = bisect_left(self._tops, top), bisect_right(self._tops, bottom)
        length = sum(
            max(0.0, min(rule.right, piece.right) - max(rule.left, piece.left))
            for rule in self._thin[first:last]
        )
        return length > 0.8 * (piece.right - piece.left)


def runs_of(text: str, *, amended: bool) -> tuple[Run, ...]:
    """Text with its signs as runs: struck letters deleted, underlined ones inserted.

    Args:
        text: with the signs of rules.
        amended: the document strikes text out, so that underlining in it means insertion.
    """
    text = seamless(text).replace(DOUBT, " ")
    runs: list[Run] = []
    place = 0
    for match in _PART.finditer(text):
        mark: Mark = "deleted" if match[1] == STRUCK else "inserted" if amended else "plain"
        runs += [Run(text[place : match.start()]), Run(match[2], mark)]
        place = match.end()
    runs.append(Run(text[place:]))
    joined: list[Run] = []
    for run in runs:
        if joined and joined[-1].mark == run.mark:
            joined[-1] = Run(joined[-1].text + run.text, run.mark)
        elif run.text:
            joined.append(run)
    return tuple(joined) or (Run(""),)
