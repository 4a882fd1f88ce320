"""Comparing and tracing from the command line."""

import json
from pathlib import Path

import pytest

from tests.app.commands.conftest import Run

OLDER = """First draft

1. Harbours shall keep a careful log of their tides and storms.

2. Ferries carry goods to the islands on Sundays.

3. Bells ring at noon.
"""
NEWER = """Second draft

1. Gulls are not to be fed.

2. Harbours shall keep a log of their tides and storms.

3. Ferries carry goods to the islands on Sundays.
"""


@pytest.fixture
def drafts(tmp_path: Path) -> tuple[Path, Path]:
    """Two drafts on disk."""
    paths = tmp_path / "older.txt", tmp_path / "newer.txt"
    for path, text in zip(paths, (OLDER, NEWER), strict=True):
        path.write_text(text, "utf-8")
    return paths


def test_two_files_are_compared_without_a_library(run: Run, drafts: tuple[Path, Path]) -> None:
    code, out, _ = run("compare", *drafts, "--json")
    found = json.loads(out)
    assert code == 0
    assert set(found) == {"a", "b", "totals", "pairs"}
    assert set(found["pairs"][0]) == {"a", "b", "changes", "similarity", "why", "redline"}
    (log,) = (
        pair for pair in found["pairs"] if "reworded" in pair["changes"] and pair["a"][0]["label"]
    )
    assert log["changes"] == ["reworded", "renumbered"]
    assert log["redline"] == [
        ["equal", "Harbours shall keep a"],
        ["delete", " careful"],
        ["equal", " log of their tides and storms."],
    ]
    assert log["why"].startswith("same words 0.")
    assert set(log["a"][0]) == {"id", "kind", "label", "occurrence", "headings", "text"}
    assert found["totals"]["renumbered"] == 2


def test_a_comparison_is_told_in_words(run: Run, drafts: tuple[Path, Path]) -> None:
    code, out, _ = run("compare", *drafts, "--only", "reworded")
    assert code == 0
    assert "para. 1 → para. 2: reworded, renumbered" in out
    assert "keep a[- careful-] log" in out
    assert "Gulls" not in out
    assert "Gulls" in run("compare", *drafts)[1]


def test_documents_of_the_library_are_corrected_by_hand(
    run: Run, drafts: tuple[Path, Path]
) -> None:
    run("add", *drafts)
    code, out, _ = run("compare", "first draft", "second draft", "--same", "3=1", "--json")
    by_hand = [p for p in json.loads(out)["pairs"] if p["why"].startswith("joined by hand")]
    assert code == 0
    assert [(p["a"][0]["label"], p["b"][0]["label"]) for p in by_hand] == [("3", "1")]
    assert "joined by hand" in run("compare", "first draft", "second draft")[1]
    assert "joined by hand" not in run("compare", "older", "newer", "--forget", "3=1")[1]


def test_what_is_compared_must_be_there(run: Run, drafts: tuple[Path, Path]) -> None:
    code, _, said = run("compare", drafts[0], "third draft")
    assert (code, "third draft" in said) == (2, True)


def test_a_paragraph_is_traced(run: Run, drafts: tuple[Path, Path]) -> None:
    run("add", *drafts)
    code, out, _ = run("trace", "first draft 1", "--json")
    found = json.loads(out)
    (one,) = found["counterparts"]
    assert code == 0
    assert found["paragraph"]["label"] == "1"
    assert one["passage"]["label"] == "2"
    assert ["delete", " careful"] in one["redline"]
    assert 0.8 < one["similarity"] < 1
    assert "para. 2: similarity 0.9" in run("trace", "first draft 1")[1]
