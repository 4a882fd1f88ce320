"""Every word the program says about what changed between two drafts; no Qt, no logic."""

from collections.abc import Iterable, Mapping
from textwrap import shorten

from app.messages import place
from corpus.model import Paragraph
from index.comparing.model import Edit, Evidence, Pair
from index.comparing.redline import redline

_MARKS = {"equal": "{}", "delete": "[-{}-]", "insert": "{{+{}+}}"}
_GROUNDS = {
    "hand": "joined by hand",
    "text": "the same text",
    "words": "same words {:.2f}",
    "place": "same words {:.2f}, between the same neighbours",
    "meaning": "the same sense {:.2f}, between the same neighbours",
    "label": "the same number",
    "nearest": "the nearest in sense {:.2f}",
}
_QUIET = 160
"""Longer stretches of unchanged text are cut short on a terminal."""


def why(pair: Pair) -> str:
    """Why two paragraphs are counterparts: "same words 0.82, under the same heading"."""
    if pair.evidence is None:
        return "only in the older draft" if pair.a else "only in the newer draft"
    return reasons(pair.evidence)


def reasons(evidence: Evidence) -> str:
    """Why two paragraphs are taken for counterparts."""
    parts = [_ground(evidence)]
    if evidence.ground == "place" and not evidence.overlap:
        parts = ["between the same neighbours"]
    if evidence.label and evidence.ground != "label":
        parts.append("the same number")
    if evidence.heading:
        parts.append("under the same heading")
    return ", ".join(parts)


def title(pair: Pair) -> str:
    """Which paragraphs a pair is of: "para. 62 → para. 115"."""
    sides = [_places(side) for side in (pair.a, pair.b) if side]
    return " → ".join(sides)


def described(pair: Pair) -> str:
    """A pair for a terminal: places, changes, why, and the redline."""
    lines = [f"{title(pair)}: {', '.join(pair.changes or ('unchanged',))}"]
    lines += [f"    {why(pair)}"] if pair.evidence else []
    lines += [f"    {redlined(redline(pair.before, pair.after))}"]
    return "\n".join(lines)


def totals(counted: Mapping[str, int]) -> str:
    """How many paragraphs each change befell: "90 unchanged, 12 reworded"."""
    return ", ".join(f"{number} {change}" for change, number in counted.items()) or "nothing"


def redlined(edits: Iterable[Edit]) -> str:
    """A redline as text: deletions in [-…-], insertions in {+…+}, as wdiff writes them."""
    return "".join(_MARKS[operation].format(_quiet(operation, words)) for operation, words in edits)


def _ground(evidence: Evidence) -> str:
    figure = evidence.overlap if evidence.cosine is None else evidence.cosine
    return _GROUNDS[evidence.ground].format(figure or 0.0)


def _places(paragraphs: tuple[Paragraph, ...]) -> str:
    return " and ".join(_place(paragraph) for paragraph in paragraphs)


def _place(paragraph: Paragraph) -> str:
    """A paragraph's number, or the beginning of one that has none."""
    if paragraph.label or paragraph.kind in {"title", "heading"}:
        return place(paragraph)
    return f"“{shorten(paragraph.text, 50, placeholder=' …')}”"


def _quiet(operation: str, words: str) -> str:
    if operation != "equal" or len(words) <= _QUIET:
        return words
    return f"{words[: _QUIET // 2]} … {words[-_QUIET // 2 :]}"
