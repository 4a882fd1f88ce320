"""Scores splitting and answers against the gold standards: `make quality`.

Usage: python -m tests.quality.score [--shared DIR]

DIR holds documents/, gold/ and tools/ (default: RAPPORTEUR_SHARED, or `shared` beside the
repository). The program is run as its users run it: `outline --json`, `add`, `ask --batch --json`.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("RAPPORTEUR_SHARED", ROOT.parent / "shared"))
OUTLINES = ("zero-draft-russia", "elements-paper-g77")


def rapporteur(*arguments: str | Path, library: Path) -> str:
    """What the command prints; its messages go to this program's standard error."""
    command = [sys.executable, "-c", "from app.cli import run; run()", *map(str, arguments)]
    environment = {**os.environ, "RAPPORTEUR_LIBRARY": str(library), "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False
    ).stdout


def scored(tool: str, *arguments: str | Path) -> str:
    """What a scoring tool prints."""
    command = [sys.executable, SHARED / "tools" / tool, *arguments]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout


def outline_scores(scratch: Path) -> dict[str, str]:
    """The score of each paper that has a gold segmentation."""
    scores = {}
    for name in OUTLINES:
        found = scratch / f"{name}.json"
        document = SHARED / "documents" / f"{name}.txt"
        found.write_text(rapporteur("outline", document, "--json", library=scratch / "none"))
        scores[name] = scored("score_outline.py", SHARED / "gold" / f"{name}.json", found)
    return scores


def answer_scores(scratch: Path) -> tuple[str, dict[str, float]]:
    """The table and the totals for the development questions over the five papers."""
    library, answers = scratch / "library", scratch / "answers.jsonl"
    questions = SHARED / "gold" / "dev_questions.jsonl"
    rapporteur("add", *sorted((SHARED / "documents").glob("*.txt")), library=library)
    answers.write_text(rapporteur("ask", "--json", "--batch", questions, library=library))
    table = scored("score_answers.py", questions, answers, "--misses")
    return table, json.loads(scored("score_answers.py", questions, answers, "--json"))


def main() -> int:
    """Prints every figure."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    if not (SHARED / "gold").is_dir():
        print(f"There is no gold standard in {SHARED}: set RAPPORTEUR_SHARED to its folder.")
        return 1
    with tempfile.TemporaryDirectory() as scratch:
        for name, score in outline_scores(Path(scratch)).items():
            print(f"{name}\n{score}")
        print(answer_scores(Path(scratch))[0])
    return 0


if __name__ == "__main__":
    sys.exit(main())
