"""Words over line ends and inside lines: hyphens and stray spaces, by the document's own words."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from corpus.readers.pdf.values import DOUBT, LINED, LOWERED, RAISED, STRUCK, UNLINED, UNSTRUCK

_EDGE = re.compile(rf"^[^\w{RAISED}{LOWERED}]+|[^\w]+$")
_MARKED = re.compile(rf"{RAISED}[^{LOWERED}]*{LOWERED}")
_HUNG = re.compile(rf"(?<=[^\W\d_]){DOUBT}(?=-[a-z]{{2}})")
_SPLIT = re.compile(rf"([^\W\d_]+){DOUBT}([^\W\d_]+)")
_JOINERS = {"and", "or", "to", "nor", "et", "ou", "y", "o", "e", "u", "и", "или", "und", "oder"}


class Vocabulary:
    """How often each word stands in the document, whole and inside a line."""

    def __init__(self, lines: Iterable[Sequence[str]]) -> None:
        """Counts words.

        Args:
            lines: the words of each line; a last word ending in a hyphen and the first word after
                it prove nothing and are left out.
        """
        self._counts: Counter[str] = Counter()
        broken = False
        for words in lines:
            inner = list(words)[1:] if broken else list(words)
            broken = bool(words) and words[-1][-1:] in "-\u00ad"
            self._counts.update(_plain(word) for word in (inner[:-1] if broken else inner))

    def __getitem__(self, word: str) -> int:
        """How often a word stands in the text."""
        return self._counts[_plain(word)]

    def join(self, before: str, after: str) -> str:
        """Two lines as one text; a hyphen between them is undone only for a word known whole."""
        if before[-1:] in UNSTRUCK + UNLINED and after[:1] in STRUCK + LINED:
            before, after = before[:-1], after[1:]
        head, _, last = before.rpartition(" ")
        first, _, rest = after.partition(" ")
        tail = f" {rest}" if rest else ""
        lead = f"{head} " if head else ""
        if last.endswith("\u00ad"):
            return f"{lead}{last[:-1]}{first}{tail}"
        if not last.endswith("-") or len(last) < 2 or not first[:1].isalnum():
            return f"{before}{_seam(last, first)}{after}"
        if _plain(first) in _JOINERS or last[-2] in "-–—":
            return f"{before} {after}"
        whole, hyphened = last[:-1] + first, last + first
        if first[0].islower() and self[whole] > self[hyphened]:
            return f"{lead}{whole}{tail}"
        return f"{lead}{hyphened}{tail}"

    def mend(self, text: str) -> str:
        """Text whose doubtful spaces are plain, or gone where they split a word known elsewhere."""
        if DOUBT not in text:
            return text
        text = _HUNG.sub("", text)
        place = 0
        while match := _SPLIT.search(text, place):
            split = self._is_split(match[1], match[2])
            between = "" if split else " "
            text = f"{text[: match.end(1)]}{between}{text[match.start(2) :]}"
            place = match.start() if split else match.end(1)
        return text.replace(DOUBT, " ")

    def _is_split(self, one: str, two: str) -> bool:
        """Whether two neighbours are one word: it stands elsewhere, and one of them hardly does."""
        if two[0].isupper() and not one.isupper():
            return False
        return self[one + two] >= max(1, min(self[one], self[two]))


def _plain(word: str) -> str:
    return _EDGE.sub("", _MARKED.sub("", word)).casefold()


def _seam(last: str, first: str) -> str:
    """What stands between the last word of a line and the first of the next."""
    glued = last[-1:] == "/" and last[:-1] and first[:1].isalnum()
    dashed = last[-1:] == "–" and len(last) > 1 and first[:1].isdigit()
    address = re.match(r"https?://|www\.", last) and (
        last[-1] in "/-_.=?&%" or first[:1] in "/-_.=?&%"
    )
    return "" if glued or dashed or address else " "
