"""What each signal of the answers is worth, as a Markdown table: `make ablation`.

Usage: python -m tests.quality.ablation [QUESTIONS DOCUMENT…]

Without arguments, the development questions over the five papers in RAPPORTEUR_SHARED (default:
`shared` beside the repository). R@k is the share of questions whose evidence is among the first k
passages, as tools/score_answers.py counts it.
"""

import json
import os
import re
import sys
import tempfile
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray

from index import question, retrieve
from index.encode import Encoder
from index.library import Library
from index.model import Passage
from index.ranking import match, signals
from index.ranking.match import Ideas
from index.ranking.represent import searchable
from index.storage.kept import Stored

SHARED = Path(os.environ.get("RAPPORTEUR_SHARED", Path(__file__).parents[3] / "shared"))
CUTS = (1, 5, 10)

Ranking = Callable[[str], Sequence[Passage]]
Figures = tuple[float, ...]


def squash(text: str) -> str:
    """Letters and digits alone, as the scoring tool compares them."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text)).lower()


def figures(ranking: Ranking, questions: Sequence[dict[str, Any]]) -> Figures:
    """R@1, R@5 and R@10 over the answerable questions."""
    rows = [_row(ranking(entry["question"]), entry) for entry in questions if entry["answerable"]]
    return tuple(sum(column) / len(rows) for column in zip(*rows, strict=True))


def _row(passages: Sequence[Passage], entry: dict[str, Any]) -> Figures:
    ranks = [
        next((i for i, passage in enumerate(passages) if _holds(passage, evidence)), len(passages))
        for evidence in entry["evidence"]
    ]
    hits = [[rank < min(cut, len(passages)) for rank in ranks] for cut in CUTS]
    share = (lambda found: sum(found) / len(found)) if entry["kind"] == "cross" else any
    return tuple(float(share(found)) for found in hits)


def _holds(passage: Passage, evidence: dict[str, Any]) -> bool:
    stem = Path(passage.document.file).stem
    return stem == evidence["doc"] and squash(evidence["quote"]) in squash(
        searchable(passage.paragraph)
    )


@contextmanager
def thesaurus_without(*sections: str) -> Iterator[None]:
    """Forgets other names."""
    names = question.other_names(sections)
    with patch.object(question, "_names", lambda: names):
        yield


def weights(**changed: float) -> Any:
    """Other weights; those of signals that aren't named stay."""
    return patch.dict(retrieve.WEIGHTS, changed)


def alone(signal: str) -> Any:
    """One signal's weight alone."""
    return weights(**{name: float(name == signal) for name in retrieve.WEIGHTS})


class Remembered:
    """An encoder or a store that answers the same question once: only the ranking varies.

    Attributes are those of what it stands for.
    """

    def __init__(self, behind: Any, *methods: str) -> None:
        self._behind = behind
        for name in methods:
            setattr(self, name, self._remembering(getattr(behind, name)))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._behind, name)

    def _remembering(self, method: Callable[..., Any]) -> Callable[..., Any]:
        known: dict[Any, Any] = {}

        def remembered(*arguments: Any) -> Any:
            key = tuple(a.tobytes() if isinstance(a, np.ndarray) else repr(a) for a in arguments)
            if key not in known:
                known[key] = method(*arguments)
            return known[key]

        return remembered


def uncorrected(text: str, *_: Any) -> str:
    """Misspellings left as they are."""
    return text


def nobody(asked: Ideas, pool: Sequence[Stored]) -> NDArray[np.bool_]:
    """No document is called by its name."""
    return np.zeros((len(asked.weights), len(pool)), bool)


def ways() -> dict[str, tuple[Any, Any]]:
    """Each part's name, with what leaves it alone (or None) and what takes it out."""
    parts: dict[str, tuple[Any, Any]] = {
        "late interaction": (alone("late"), weights(late=0)),
        "the paragraph's own vector": (alone("meaning"), weights(meaning=0)),
        "rare words covered": (alone("words"), weights(words=0)),
        "rarity in the language": (None, patch.object(match, "COMMON", 1.0)),
        "stretches, not whole paragraphs": (None, patch.object(signals, "STRETCH", 10_000)),
        "misspellings put right": (None, patch.object(question, "_corrected", uncorrected)),
        "documents' names": (None, patch.object(signals, "_named", nobody)),
        "documents to compare weigh less": (None, patch.object(retrieve, "_CALLED", 1.0)),
        "the one document named": (None, patch.object(retrieve, "_MEANT", 0.0)),
        "each document compared first": (None, patch.object(retrieve, "named", lambda *_: [])),
        "comments beside their paragraphs": (None, patch.object(retrieve, "_ATTACHED", 0.0)),
        "comments asked for": (None, patch.object(retrieve, "_REMARKED", 0.0)),
        "struck-out words asked for": (None, patch.object(retrieve, "_STRUCK", 0.0)),
        "what is defined": (None, patch.object(retrieve, "_DEFINES", 0.0)),
        "lesser kinds": (None, patch.object(retrieve, "_LESSER", {})),
    }
    for section in ("names", "everyday"):
        parts[f"thesaurus: {section}"] = (None, thesaurus_without(section))
    return parts


def table(library: Library, encoder: Encoder, questions: Sequence[dict[str, Any]]) -> Iterator[str]:
    """The lines of the table."""

    def ranking(text: str) -> Sequence[Passage]:
        asked = question.understand(
            text, library.search.vocabulary, lambda word: encoder.rarity(word) < 1
        )
        return retrieve.passages(asked, library.search, encoder).passages

    def measured(way: Any) -> str:
        if way is None:
            return " | | "
        with way:
            return " | ".join(f"{value:.3f}" for value in figures(ranking, questions))

    yield "| signal | alone: R@1 | R@5 | R@10 | without: R@1 | R@5 | R@10 |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    yield f"| all together | {measured(weights())} | | | |"
    for name, (only, without) in ways().items():
        yield f"| {name} | {measured(only)} | {measured(without)} |"


def main() -> int:
    """Prints the table."""
    given = [Path(argument) for argument in sys.argv[1:]]
    asked, *papers = given or [
        SHARED / "gold" / "dev_questions.jsonl",
        *sorted((SHARED / "documents").glob("*.txt")),
    ]
    if not asked.is_file():
        print(f"There are no questions in {asked}: set RAPPORTEUR_SHARED or name a file.")
        return 1
    questions = [json.loads(line) for line in asked.read_text("utf-8").splitlines() if line]
    encoder = Encoder()
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder), encoder) as library:
        for step in library.add(papers):
            if step.error:
                print(f"{step.path}: {step.error}", file=sys.stderr)
        for line in table(library, encoder, questions):
            print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
