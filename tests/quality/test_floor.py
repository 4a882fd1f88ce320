"""Answers stay as good as the README says, and the same machinery finds its way in other papers."""

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.commands import jsonform
from index.encode import Encoder
from index.library import Library
from tests.quality import ablation

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests" / "data"
SLACK = 0.01
"""What a figure may fall by."""
ROWS = {
    "evidence first": ("R@1", "R@5", "R@10"),
    "the answer itself": ("answer@5",),
    "quotations verbatim": ("verbatim", "label"),
    "off-topic questions": (
        "refused unanswerable-far",
        "refused unanswerable-near",
        "wrongly refused",
    ),
}
"""The rows of the README's table by how they begin, with the scoring tool's names for them."""


def stated() -> dict[str, float]:
    """The figures of the README's table, by the scoring tool's names."""
    found: dict[str, float] = {}
    for line in (ROOT / "README.md").read_text("utf-8").splitlines():
        for beginning, names in ROWS.items():
            if line.startswith(f"| {beginning}"):
                figures = re.findall(r"\d\.\d+", line.rsplit("|", 2)[1])
                found.update(zip(names, map(float, figures), strict=True))
    return found


def opened(folder: Path, papers: Iterable[Path]) -> Iterator[Library]:
    """A library of some papers, with the real model."""
    with Library.open(folder, Encoder()) as library:
        assert [step.path for step in library.add(sorted(papers)) if step.error] == []
        yield library


@pytest.fixture
def papers(documents: Path, tmp_path: Path) -> Iterator[Library]:
    yield from opened(tmp_path / "papers", documents.glob("*.txt"))


@pytest.fixture
def harbours(tmp_path: Path) -> Iterator[Library]:
    yield from opened(tmp_path / "harbours", (DATA / "harbours").iterdir())


def questions(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines() if line]


def test_no_figure_falls_below_the_readme(documents: Path, papers: Library, tmp_path: Path) -> None:
    shared, answers = documents.parent, tmp_path / "answers.jsonl"
    asked = shared / "gold" / "dev_questions.jsonl"
    lines = [json.dumps(jsonform.answer(papers.ask(q["question"]))) for q in questions(asked)]
    answers.write_text("\n".join(lines), "utf-8")
    tool = shared / "tools" / "score_answers.py"
    command = [sys.executable, str(tool), str(asked), str(answers), "--json"]
    scores = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
    floor = stated()
    assert set(floor) == {name for names in ROWS.values() for name in names}
    worse = {name: -1.0 if name == "wrongly refused" else 1.0 for name in floor}
    fallen = {
        name: (scores[name], floor[name])
        for name, sign in worse.items()
        if sign * (floor[name] - scores[name]) > SLACK
    }
    assert fallen == {}
    assert scores["words"] <= 150


def test_made_up_papers_are_answered_as_well(harbours: Library) -> None:
    asked = questions(DATA / "harbours_questions.jsonl")
    answers = {q["question"]: harbours.ask(q["question"]) for q in asked}
    first, fifth, _ = ablation.figures(lambda text: answers[text].passages, asked)
    assert (first >= 0.8, fifth) == (True, 1.0)
    assert [
        q["question"] for q in asked if answers[q["question"]].answered != q["answerable"]
    ] == []
