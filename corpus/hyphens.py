"""Words that a line end or a page break cut at a hyphen, made whole by the document's own words."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from corpus.model import Block, Run

_CUT = re.compile(r"(?<![\w-])(?P<left>[^\W\d_]+(?:-[^\W\d_]+)*)-[ \n]+(?P<right>[^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_JOINERS = frozenset(
    (
        "and",
        "or",
        "to",
        "nor",
        "but",
        "as",
        "et",
        "ou",
        "à",
        "y",
        "e",
        "o",
        "u",
        "и",
        "или",
        "und",
        "oder",
    )
)


def mend_hyphens(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Blocks whose words cut at a hyphen are joined where the document knows such a word.

    Suspended hyphens ("short- and long-term") stay, as does a hyphen that serves as a dash.
    """
    known = _Vocabulary(run.text for block in blocks for run in block.runs)
    return tuple(
        replace(block, runs=tuple(_mended(run, known) for run in block.runs)) for block in blocks
    )


class _Vocabulary:
    """The words of a document, and the parts its hyphenated words are made of."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._words: Counter[str] = Counter()
        self._first: set[str] = set()
        self._last: set[str] = set()
        for text in texts:
            for word in _WORD.findall(_CUT.sub(" ", text).lower()):
                self._words[word] += 1
                first, hyphen, last = word.partition("-")
                if hyphen:
                    self._first.add(first)
                    self._last.add(last)

    def join(self, left: str, right: str) -> str | None:
        """The word two parts make, None where they may well be two words."""
        low, whole = f"{left}-{right}".lower(), f"{left}{right}".lower()
        if right.lower() in _JOINERS:
            return None
        if self._words[whole] > self._words[low] and right.islower():
            return left + right
        compound = left.lower() in self._first or right.lower() in self._last
        if self._words[low] or compound:
            return f"{left}-{right}"
        if right.islower() and not (self._words[left.lower()] and self._words[right.lower()]):
            return f"{left}-{right}"
        return None


def _mended(run: Run, known: _Vocabulary) -> Run:
    if "- " not in run.text and "-\n" not in run.text:
        return run

    def joined(match: re.Match[str]) -> str:
        return known.join(match["left"], match["right"]) or match[0]

    return replace(run, text=_CUT.sub(joined, run.text))
