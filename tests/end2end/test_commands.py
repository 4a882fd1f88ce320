"""The commands as a user types them: real processes, the real model, a library of their own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = [pytest.mark.model, pytest.mark.slow]

ROOT = Path(__file__).parents[2]
DRAFT = """RURITANIAN DRAFT

Lighthouses

1. We decide that every lighthouse shall keep a log of the tides.
1bis. We note that 42 per cent of lighthouses keep no log.
2. We request the Harbour Council to report on ~~storms~~ **tides** in 2031.

Commented [RU1]: Why not storms as well?

Ferries

3. Ferries shall sail on Sundays.
"""

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("end2end") / "library"


@pytest.fixture(scope="module")
def run(library: Path) -> Run:
    def _run(*arguments: str | Path, **options: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", "from app.cli import run; run()", "--library", library]
        return subprocess.run(
            [str(part) for part in [*command, *arguments]],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )

    return _run


@pytest.fixture(scope="module")
def draft(run: Run, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("papers") / "draft-ruritania.txt"
    path.write_text(DRAFT, "utf-8")
    added = run("add", path)
    assert added.returncode == 0, added.stderr
    assert "added    draft-ruritania.txt" in added.stderr
    return path


def test_adding_again_keeps_what_is_there(run: Run, draft: Path) -> None:
    again = run("add", draft)
    assert again.returncode == 0
    assert "kept     draft-ruritania.txt" in again.stderr


def test_a_question_is_answered_with_the_paragraph(run: Run, draft: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "answers.md"
    asked = run("ask", "What share of lighthouses keeps no log?", "--json", "--sheet", sheet)
    answer = json.loads(asked.stdout)
    first = answer["statements"][0]
    assert answer["answered"]
    assert "42 per cent" in first["quote"]
    assert first["citation"]["cite"].endswith("para. 1 bis")
    assert first["quote"] == first["citation"]["text"][first["start"] : first["end"]]
    assert "42 per cent" in sheet.read_text("utf-8")


def test_struck_out_words_are_never_quoted(run: Run, draft: Path) -> None:
    answer = json.loads(run("ask", "What shall the Harbour Council report on?", "--json").stdout)
    quotes = [s["quote"] for s in answer["statements"] if s["citation"]["label"] == "2"]
    assert quotes
    assert all("storms" not in quote and "tides" in quote for quote in quotes)


def test_an_off_topic_question_is_refused_in_words(run: Run, draft: Path) -> None:
    refused = run("ask", "Which vitamins are in a mango smoothie?")
    assert refused.returncode == 0
    assert "don't say" in refused.stdout


def test_every_mention_is_found_and_counted(run: Run, draft: Path) -> None:
    found = json.loads(run("find", "log", "--json").stdout)
    assert found["total"] == 2
    assert [m["passage"]["label"] for m in found["mentions"]] == ["1", "1bis"]
    assert json.loads(run("find", '"keep a log"', "--json").stdout)["total"] == 1
    plain = run("find", "storms", "note", "--any", "--struck", "--no-comments").stdout.splitlines()
    assert plain[0] == "2 mentions in 1 document"
    assert plain[1].split()[0] == "2"
    assert "para. 2, struck out" in "".join(plain)


def test_a_paragraph_is_shown_by_its_number(run: Run, draft: Path) -> None:
    shown = run("show", "ruritanian draft 1bis")
    assert "42 per cent" in shown.stdout
    assert "We decide" not in shown.stdout
    assert json.loads(run("show", "ruritanian draft 2", "--json").stdout)["deleted"] == ["storms"]


def test_the_documents_are_listed_and_found_sound(run: Run, draft: Path) -> None:
    (listed,) = json.loads(run("list", "--json").stdout)
    assert listed["file"] == "draft-ruritania.txt"
    assert run("check").returncode == 0


def test_a_file_is_outlined_without_a_library(run: Run, draft: Path) -> None:
    units = json.loads(run("outline", draft, "--json").stdout)["units"]
    labels = [(u["kind"], u["label"]) for u in units if u["label"]]
    assert labels == [
        *(("paragraph", "1"), ("paragraph", "1bis"), ("paragraph", "2")),
        *(("comment", "RU1"), ("paragraph", "3")),
    ]
    assert [u["headings"] for u in units if u["label"] == "3"] == [["Ferries"]]


def test_bad_files_are_named_and_the_good_ones_go_on(run: Run, draft: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7\nnothing more")
    (tmp_path / "old.rtf").write_text("{\\rtf1 hello}")
    (tmp_path / "latin.txt").write_bytes("1. Nous décidons de protéger la forêt.".encode("cp1252"))
    before = {d["file"] for d in json.loads(run("list", "--json").stdout)}
    names = ["empty.txt", "binary.txt", "broken.pdf", "old.rtf", "missing.txt", "latin.txt"]
    added = run("add", *(tmp_path / name for name in names))
    assert added.returncode == 1
    assert "Traceback" not in added.stderr
    for name in names[:-1]:
        (line,) = [line for line in added.stderr.splitlines() if name in line]
        assert line.startswith("failed")
    assert "added    latin.txt" in added.stderr
    after = {d["file"] for d in json.loads(run("list", "--json").stdout)}
    assert after == before | {"latin.txt"}
    assert run("remove", "latin").returncode == 0
    assert {d["file"] for d in json.loads(run("list", "--json").stdout)} == before


@pytest.mark.parametrize(
    "question",
    ["", "   ", "?!", '"', "NEAR(", "* : ^ -", "lighthouse " * 1000, "ما هو المنتدى؟", "🙂"],
    ids=["empty", "spaces", "signs", "quote", "near", "operators", "long", "arabic", "emoji"],
)
@pytest.mark.parametrize("command", ["ask", "find"])
def test_odd_questions_get_an_answer_or_a_plain_message(
    run: Run, draft: Path, command: str, question: str
) -> None:
    done = run(command, question)
    assert done.returncode in {0, 2}
    assert "Traceback" not in done.stderr
    assert (done.stdout + done.stderr).strip()


def test_unknown_names_get_a_plain_message(run: Run, draft: Path) -> None:
    for arguments in (("remove", "xyzzy"), ("show", "xyzzy 1"), ("ask", "q", "--within", "xyzzy")):
        done = run(*arguments)
        assert done.returncode == 2
        assert "xyzzy" in done.stderr
        assert "Traceback" not in done.stderr


def test_a_batch_answers_a_question_a_line(run: Run, draft: Path, tmp_path: Path) -> None:
    batch = tmp_path / "questions.txt"
    batch.write_text('When do ferries sail?\n\n{"question": "Who shall report?"}\n', "utf-8")
    lines = run("ask", "--json", "--batch", batch).stdout.splitlines()
    assert [json.loads(line)["question"] for line in lines] == [
        "When do ferries sail?",
        "Who shall report?",
    ]


def test_a_follow_up_keeps_the_subject(run: Run, draft: Path, tmp_path: Path) -> None:
    before = "What share of lighthouses keeps no log?"
    plain = run("ask", "and ferries?", "--after", before).stdout
    assert "understood as: What share of ferries keeps no log?" in plain
    batch = tmp_path / "questions.jsonl"
    after = {"question": "and storms?", "after": "What do we decide about lighthouses?"}
    batch.write_text(json.dumps(after), "utf-8")
    answer = json.loads(run("ask", "--json", "--batch", batch).stdout)
    assert answer["question"] == "and storms?"
    assert "2" in [passage["label"] for passage in answer["passages"]]


def test_a_second_writer_is_told_so(run: Run, draft: Path, library: Path, tmp_path: Path) -> None:
    from index.library import Library  # noqa: PLC0415 - so that collecting needs no engine

    other = tmp_path / "other.txt"
    other.write_text("1. Buoys shall be red.", "utf-8")
    with Library.open(library) as held:
        steps = held.add([other])
        next(steps)
        refused = run("add", other)
        steps.close()
    assert refused.returncode == 3
    assert "another program" in refused.stderr


def test_an_empty_library_is_filled_with_the_starter_documents(tmp_path: Path, run: Run) -> None:
    done = run("--library", tmp_path / "new", "ask", "What is the Internet Governance Forum?")
    assert done.returncode == 0, done.stderr
    assert "The WSIS process in brief, para." in done.stdout
    assert "Internet Governance Forum" in done.stdout
