"""Positions from the command line, and as a table."""

import csv
import json
from pathlib import Path

import docx
import pytest

from app.errors import OutputUnwritable
from app.export.proposals import COLUMNS, write_csv
from index.comparing.positions import positions
from tests.app.commands.conftest import Run
from tests.index.comparing.revised import document, paragraph

DRAFT = """Zero draft

1. Ferries shall sail on Sundays and ~~never~~ stop.

Comment [u1] on 1: This is unacceptable.

2. [Agreed ad ref] Harbours keep a log.
"""


@pytest.fixture
def draft(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "draft.txt"
    path.write_text(DRAFT, "utf-8")
    run("add", path)
    run("describe", "draft", "--proposer", "Kenya")
    return path


def test_proposals_are_printed_as_json(run: Run, draft: Path) -> None:
    code, out, _ = run("positions", "--json")
    found = json.loads(out)
    assert code == 0
    assert found["totals"] == {"Kenya": {"delete": 1, "object": 1}}
    assert [(one["action"], one["passage"]["label"]) for one in found["proposals"]] == [
        ("delete", "1"),
        ("object", "1"),
    ]
    assert found["proposals"][0]["reason"] == "This is unacceptable."
    assert found["contested"][0]["proposals"] == 2
    assert [(one["status"], one["passage"]["label"]) for one in found["status"]] == [
        ("agreed ad ref", "2")
    ]


def test_proposals_are_told_in_words(run: Run, draft: Path) -> None:
    out = run("positions", "--within", "draft", "--by", "kenya")[1]
    assert "Kenya: 2" in out
    assert "[-never-]" in out
    assert "agreed ad ref" in out
    assert "unacceptable" not in run("positions", "--action", "insert")[1]


def test_proposals_are_those_on_a_theme(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "lines.txt"
    path.write_text(
        "Zero draft\n\n1. Broadband shall ~~not~~ reach islands.\n\n2. Herring is ~~not~~ eaten.\n",
        "utf-8",
    )
    run("add", path)
    code, out, _ = run("positions", "--theme", "C2", "--json")
    assert code == 0
    assert [one["passage"]["label"] for one in json.loads(out)["proposals"]] == ["1"]
    code, _, said = run("positions", "--theme", "falconry")
    assert code == 2
    assert "falconry" in said


def test_proposals_are_written_for_spreadsheets(
    run: Run,
    draft: Path,
    tmp_path: Path,
) -> None:
    table = tmp_path / "positions.csv"
    assert run("positions", "--csv", table)[0] == 0
    rows = list(csv.DictReader(table.read_text("utf-8-sig").splitlines()))
    assert tuple(rows[0]) == COLUMNS
    assert [(row["action"], row["deleted"]) for row in rows] == [
        ("delete", "never"),
        ("object", ""),
    ]


def test_proposals_are_written_for_word(run: Run, draft: Path, tmp_path: Path) -> None:
    path = tmp_path / "positions.docx"
    assert run("positions", "--docx", path)[0] == 0
    counts, contested, status, table = docx.Document(str(path)).tables
    assert [cell.text for cell in counts.rows[1].cells] == ["Kenya", "", "1", "", "", "", "1", "2"]
    assert [cell.text for cell in contested.rows[1].cells][1:] == ["2", "Kenya"]
    assert [cell.text for cell in status.rows[1].cells][1:] == ["agreed ad ref", "[Agreed ad ref]"]
    words = table.rows[1].cells[3].paragraphs[0].runs
    assert [(run_.text, run_.font.strike) for run_ in words if run_.text] == [("never", True)]
    assert table.rows[1].cells[4].text == "This is unacceptable."


def test_no_cell_is_a_formula(tmp_path: Path) -> None:
    remark = paragraph("d", 0, "=cmd|' /C calc'!A0", kind="comment", label="u1")
    write_csv(tmp_path / "x.csv", positions([(document("d"), [remark])]).proposals)
    (row,) = csv.DictReader((tmp_path / "x.csv").read_text("utf-8-sig").splitlines())
    assert row["inserted"].startswith("'=")
    with pytest.raises(OutputUnwritable):
        write_csv(tmp_path / "no" / "x.csv", ())
