"""Words over line ends and inside lines: hyphens and stray spaces, by the document's own words."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from corpus.readers.pdf.values import DOUBT, LINED, LOWERED, RAISED, STRUCK, UNLINED, UNSTRUCK

_EDGE = re.compile(rf"^[^\w{RAISED}{LOWERED}]+|[^\w]+$")
_MARKED = re.compile(rf"{RAISED}[^{LOWERED}]*{LOWERED}")
_HUNG = re.compile(r"-[a-z]{2}")
_LAST, _FIRST = re.compile(r"[^\W\d_]+\Z"), re.compile(r"[^\W\d_]+")
_UNSPACED = re.compile(r"[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]")
"""Chinese and Japanese letters and signs, between which no space stands."""
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

    def text(self, lines: Sequence[str]) -> str:
        """Lines as one text: words broken at their ends whole, doubtful spaces settled."""
        parts = [lines[0]]
        for line in lines[1:]:
            parts[-1], seam, rest = self._joined(parts[-1], line)
            parts += [seam, rest]
        return self.mend("".join(parts))

    def _joined(self, before: str, after: str) -> tuple[str, str, str]:
        """Two lines and what stands between them.

        A hyphen is undone only if the document knows the whole word; between words it stays.
        """
        if before[-1:] in UNSTRUCK + UNLINED and after[:1] in STRUCK + LINED:
            before, after = before[:-1], after[1:]
        last, first = before.rpartition(" ")[2], after.partition(" ")[0]
        if last.endswith("\u00ad"):
            return before[:-1], "", after
        if not last.endswith("-") or len(last) < 2 or not first[:1].isalnum():
            return before, _seam(last, first), after
        if _plain(first) in _JOINERS or last[-2] in "-–—":
            return before, " ", after
        if first[0].islower() and self[last[:-1] + first] > self[last + first]:
            return before[:-1], "", after
        return before, "", after

    def mend(self, text: str) -> str:
        """Text whose doubtful spaces are plain, or gone where they split a word known elsewhere."""
        first, *others = text.split(DOUBT)
        parts = [first]
        for part in others:
            one, two = _LAST.search(parts[-1]), _FIRST.match(part)
            if one and (_HUNG.match(part) or (two and self._is_split(one[0], two[0]))):
                parts[-1] += part
            else:
                parts += [" ", part]
        return "".join(parts)

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
    unspaced = _UNSPACED.match(last[-1:]) and _UNSPACED.match(first[:1])
    return "" if glued or dashed or address or unspaced else " "
