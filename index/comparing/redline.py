"""What was struck out and put in between two texts, word by word."""

import re
import unicodedata
from difflib import SequenceMatcher

from index.comparing.model import Edit, Operation

_PIECE = re.compile(r"\s*(?:[\u3040-\u30ff\u3400-\u9fff]|[^\W_]+(?:['’][^\W_]+)*|\S)|\s+")
_ALIKE = str.maketrans("‘’‚‛“”„‟«»‐‑–—−\xa0", '\'\'\'\'""""""----- ')
_READABLE = 0.25
_LETTER = re.compile(r"[^\W_]")


def redline(before: str, after: str) -> tuple[Edit, ...]:
    """The edits that lead from one text to the other.

    What is equal or deleted makes the one text, what is equal or inserted the other, save for the
    typography of what is equal, which is that of the newer. Lone signs between two changes are
    taken into them, since a change is read as a phrase. Texts with little in common are shown one
    after the other, since nobody can read the few words they share between all the others.
    """
    old, new = pieces(before), pieces(after)
    matcher = SequenceMatcher(
        None, [plain(p) for p in old], [plain(p) for p in new], autojunk=False
    )
    if matcher.ratio() < _READABLE:
        whole: list[Edit] = [("delete", before), ("insert", after)]
        return tuple(edit for edit in whole if edit[1])
    edits: list[Edit] = []
    for name, i, k, j, m in matcher.get_opcodes():
        if name == "equal":
            edits.append(("equal", "".join(new[j:m])))
        else:
            edits += [("delete", "".join(old[i:k])), ("insert", "".join(new[j:m]))]
    return _begun(_tidied([(operation, words) for operation, words in edits if words]))


def similarity(before: str, after: str) -> float:
    """Twice the words in common, in order, over all words (Ratcliff and Obershelp); 0 to 1."""
    old, new = [plain(p) for p in pieces(before)], [plain(p) for p in pieces(after)]
    return SequenceMatcher(None, old, new, autojunk=False).ratio() if old or new else 1.0


def pieces(text: str) -> list[str]:
    """A text's words and signs, each with the space before it; together they are the text."""
    return _PIECE.findall(f" {text}") if text else []


def plain(text: str) -> str:
    """A text without what typesetters vary: quotation marks, dashes, kinds of space."""
    return " ".join(unicodedata.normalize("NFKC", text).translate(_ALIKE).split())


def _begun(edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
    """Edits without the space before the first word of either text."""
    begun: list[Edit] = []
    texts = {"delete": {"old"}, "insert": {"new"}, "equal": {"old", "new"}}
    seen: set[str] = set()
    for operation, words in edits:
        begun.append((operation, words if texts[operation] & seen else words.lstrip(" ")))
        seen |= texts[operation]
    return tuple(begun)


def _tidied(edits: list[Edit]) -> tuple[Edit, ...]:
    """Edits with stretches of one kind joined, deletions before insertions."""
    tidy: list[Edit] = []
    struck: list[str] = []
    put: list[str] = []
    for place, (operation, words) in enumerate(edits):
        last = place + 1 == len(edits)
        if operation == "equal" and (_LETTER.search(words) or last or not (struck or put)):
            tidy += _joined(struck, put)
            struck, put = [], []
            tidy.append((operation, words))
            continue
        if operation != "insert":
            struck.append(words)
        if operation != "delete":
            put.append(words)
    return (*tidy, *_joined(struck, put))


def _joined(struck: list[str], put: list[str]) -> list[Edit]:
    both: list[tuple[Operation, list[str]]] = [("delete", struck), ("insert", put)]
    return [(operation, "".join(words)) for operation, words in both if words]
