"""Describing documents and replacing versions from the command line."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.app.commands.conftest import Run


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    def _write(name: str, title: str, text: str = "1. Ferries carry goods to islands.") -> Path:
        path = tmp_path / "papers" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{title}\n\n{text}", "utf-8")
        return path

    return _write


def known(run: Run, name: str) -> dict[str, object]:
    code, out, _ = run("describe", name, "--json")
    assert code == 0
    return dict(json.loads(out))


def test_a_document_is_described_and_cited_so(run: Run, write: Callable[..., Path]) -> None:
    run("add", write("draft.txt", "Ferry paper"))
    code, out, _ = run(
        *("describe", "ferry paper", "--title", "Sea paper", "--symbol", "A/CONF.9/2"),
        *("--date", "2031-02", "--language", "FR", "--proposer", "Atlantis"),
    )
    assert code == 0
    lines = [" ".join(line.split()) for line in out.splitlines()]
    assert {"title Sea paper", "symbol A/CONF.9/2", "language fr", "superseded by –"} <= set(lines)
    assert run("describe", "sea paper")[1] == out
    assert "A/CONF.9/2, para. 1" in run("find", "carry")[1]
    assert "A/CONF.9/2, para. 1" in run("ask", "What do ferries carry to islands?")[1]
    assert known(run, "A/CONF.9/2")["date"] == "2031-02"


def test_nothing_clears_a_field(run: Run, write: Callable[..., Path]) -> None:
    run("add", write("draft.txt", "Ferry paper A/80/1"))
    assert known(run, "draft.txt")["symbol"] == "A/80/1"
    run("describe", "draft.txt", "--symbol", "", "--proposer", "Atlantis")
    assert (known(run, "draft.txt")["symbol"], known(run, "draft.txt")["proposer"]) == (
        None,
        "Atlantis",
    )


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--date", "spring", "is no date"),
        ("--date", "2031-02-30", "2025-08-29"),
        ("--language", "English", "two letters"),
        ("--superseded-by", "draft.txt", "by itself"),
        ("--superseded-by", "nothing of the kind", "No document"),
    ],
)
def test_what_can_not_be_is_told_plainly(run, write, option: str, value: str, told: str) -> None:
    run("add", write("draft.txt", "Ferry paper"))
    code, out, err = run("describe", "draft.txt", option, value)
    assert (code, out) == (2, "")
    assert told in err
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(
    "how",
    [
        ((), "y\n", True, True),
        ((), "\n", False, True),
        ((), "", False, True),
        ((), None, False, False),
        (("--replace",), None, True, False),
        (("--replace",), "n\n", True, False),
    ],
)
def test_a_newer_version_replaces_only_when_told_so(
    run: Run, write: Callable[..., Path], how: tuple[tuple[str, ...], str | None, bool, bool]
) -> None:
    arguments, typed, replaced, asked = how
    run("add", write("old.txt", "Draft A/80/L.41"))
    new = write("new.txt", "Draft A/80/L.41", "1. Ferries sail on Mondays.")
    code, out, err = run("add", *arguments, new, typed=typed)
    assert (code, out) == (0, "")
    question = "A/80/L.41 is already here (file old.txt). Replace it by the new version? [y/N]"
    assert (question in err) is asked
    assert ("two documents now, old.txt and new.txt" in err) is not replaced
    assert known(run, "old.txt")["superseded_by"] == ("new" if replaced else None)
    assert ("(superseded by new.txt)" in run("list")[1]) is replaced
    assert run("add", *arguments, new, typed="")[2].count("[y/N]") == 0


def test_one_run_that_adds_several_versions_ends_with_the_last(run: Run, write) -> None:
    papers = [write(f"v{n}.txt", "Draft A/80/L.41", f"1. Text {n}.") for n in (1, 2, 3)]
    run("add", *papers, typed="y\ny\ny\n")
    found = [known(run, f"v{n}")["superseded_by"] for n in (1, 2, 3)]
    assert None not in found[:2]
    assert found[2] is None


def test_versions_are_set_by_hand_and_told_in_answers(run: Run, write) -> None:
    run("add", write("old.txt", "First draft"), write("new.txt", "Other paper", "1. Cranes."))
    run("describe", "old.txt", "--superseded-by", "other paper")
    assert "superseded by  new.txt" in run("describe", "old.txt")[1]
    answer = run("ask", "What do ferries carry to islands?")[1]
    assert "First draft, " in answer
    assert answer.count("(superseded by new.txt)") == answer.count("First draft, ")
    assert run("show", "old.txt 1")[1].startswith("First draft, para. 1")
    run("describe", "old.txt", "--superseded-by", "")
    assert known(run, "old.txt")["superseded_by"] is None
    assert "superseded" not in run("ask", "What do ferries carry to islands?")[1]
