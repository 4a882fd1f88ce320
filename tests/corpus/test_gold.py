"""The two papers that were split by hand are read as the hand did, however they are laid out."""

import json
import re
import textwrap
import unicodedata
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from corpus.model import Paragraph
from corpus.outline import outline

_COUNTED = {"paragraph", "item", "comment", "footnote"}
Gold = dict[str, Any]


def wrapped(text: str) -> str:
    """The text hard-wrapped at 80 columns, at hyphens too."""
    lines = [textwrap.wrap(line, 80, break_long_words=False) or [line] for line in text.split("\n")]
    return "\n".join(line for part in lines for line in part)


LAYOUTS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "hard-wrapped": wrapped,
    "without blank lines": lambda text: re.sub(r"\n\s*\n", "\n", text),
    "without bullets": lambda text: re.sub(r"(?m)^- (?=[\d*])", "", text),
    "with Windows line ends": lambda text: text.replace("\n", "\r\n"),
}


@pytest.fixture(params=["zero-draft-russia", "elements-paper-g77"])
def paper(request: pytest.FixtureRequest, documents: Path) -> tuple[list[Gold], Path]:
    """The gold units of one paper, and the paper."""
    gold = documents.parent / "gold" / f"{request.param}.json"
    text = documents / f"{request.param}.txt"
    for path in (gold, text):
        if not path.is_file():
            pytest.skip(f"{path.name} is not among the real papers")
    return json.loads(gold.read_text("utf-8")), text


@pytest.fixture(params=LAYOUTS)
def scored(
    request: pytest.FixtureRequest, paper: tuple[list[Gold], Path], tmp_path: Path
) -> "Score":
    """The score of one paper in one layout."""
    gold, text = paper
    path = tmp_path / text.name
    path.write_bytes(LAYOUTS[request.param](text.read_text("utf-8")).encode())
    return Score(gold, outline(path).paragraphs)


class Score:
    """Gold units beside the paragraphs that have the same letters and digits."""

    def __init__(self, gold: list[Gold], found: tuple[Paragraph, ...]) -> None:
        self._labels = {p.id: p.label for p in found}
        self._cores = {_bare(g["text"]): g["heading_core"] for g in gold if g.get("heading_core")}
        unsure = tuple(_bare(g["text"])[:40] for g in gold if g.get("text_confidence") == "low")
        waiting: defaultdict[str, list[Paragraph]] = defaultdict(list)
        for paragraph in found:
            if paragraph.kind in _COUNTED:
                waiting[_bare(paragraph.text)].append(paragraph)
        self.pairs: list[tuple[Gold, Paragraph]] = []
        self.missed: list[str] = []
        for unit in gold:
            if unit["kind"] not in _COUNTED or unit.get("text_confidence") == "low":
                continue
            key = next((text for text in _readings(unit) if waiting.get(text)), None)
            if key is None:
                self.missed.append(unit["text"][:60])
            else:
                self.pairs.append((unit, waiting[key].pop(0)))
        rest = [text for text, left in waiting.items() for _ in left]
        self.extra = [text for text in rest if not (unsure and text.startswith(unsure))]

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * len(self.pairs) / (2 * len(self.pairs) + len(self.extra) + len(self.missed))

    def labels(self) -> float:
        """The share of the right labels."""
        right = [
            _bare(p.label) == _bare(g.get("label"))
            for g, p in self.pairs
            if g["kind"] != "comment" and (g.get("label") or g["kind"] == "paragraph")
        ]
        return sum(right) / len(right)

    def headings(self) -> float:
        """The share of paragraphs under the right innermost heading."""
        right = []
        for g, p in self.pairs:
            if g["kind"] == "paragraph":
                wanted = _innermost(g["headings"])
                known = {wanted, _bare(self._cores.get(wanted))}
                right.append(_innermost(p.headings) in known)
        return sum(right) / len(right)

    def struck(self) -> float:
        """The share of the units with struck-out words whose words are the right ones."""
        right = [
            _bare("".join(p.deleted)) == _bare("".join(g["deleted"]))
            for g, p in self.pairs
            if g.get("deleted")
        ]
        return sum(right) / len(right) if right else 1.0

    def attached(self) -> float:
        """The share of the comments with a certain place that are attached to it."""
        right = [
            self._labels.get(p.attached_to or "")
            in {g["attached_to"], *(g.get("attached_alternatives") or [])}
            for g, p in self.pairs
            if g["kind"] == "comment" and g.get("attached_confidence") == "high"
        ]
        return sum(right) / len(right) if right else 1.0


def test_units_are_recovered_whole(scored: Score) -> None:
    assert scored.f1 >= 0.98, (scored.missed, scored.extra)


def test_labels_headings_and_struck_words_are_right(scored: Score) -> None:
    assert scored.labels() == 1.0
    assert scored.headings() >= 0.98
    assert scored.struck() == 1.0


def test_comments_are_attached(scored: Score) -> None:
    assert scored.attached() >= 0.80


def _bare(text: str | None) -> str:
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text or "")).lower()


def _readings(unit: Gold) -> list[str]:
    other = unit.get("text_alt") or []
    texts = [unit["text"], *(other if isinstance(other, list) else [other])]
    return [
        _bare(f"{label}{text}") for text in texts for label in ("", unit.get("label_raw") or "")
    ]


def _innermost(headings: list[str] | tuple[str, ...]) -> str:
    return _bare(headings[-1]) if headings else ""
