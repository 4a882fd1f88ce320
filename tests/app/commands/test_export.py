"""Readings from the command line: a paragraph shown, a text written as a Word file."""

from pathlib import Path

import docx
import pytest

from corpus.outline import outline
from tests.app.commands.conftest import Run

DRAFT = """Zero draft

1. Ferries shall sail on Sundays and ~~never~~ stop.
"""


@pytest.fixture
def draft(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "draft.txt"
    path.write_text(DRAFT, "utf-8")
    run("add", path)
    run("describe", "draft", "--proposer", "Kenya")
    return path


@pytest.mark.parametrize(
    ("options", "text"),
    [
        (("--reading", "issued"), "Ferries shall sail on Sundays and never stop."),
        (("--reading", "accepted"), "Ferries shall sail on Sundays and stop."),
        (("--reading", "marked"), "Ferries shall sail on Sundays and [-never-] stop."),
        (("--reading", "accepted", "--from", "Japan"), "sail on Sundays and never stop."),
        (("--reading", "accepted", "--from", "kenya"), "sail on Sundays and stop."),
    ],
)
def test_a_paragraph_is_shown_in_a_reading(
    run: Run,
    draft: Path,
    options: tuple[str, ...],
    text: str,
) -> None:
    code, out, _ = run("show", "draft 1", *options)
    assert (code, text in out) == (0, True)


def test_a_document_of_the_library_is_written_with_its_changes(
    run: Run,
    draft: Path,
    tmp_path: Path,
) -> None:
    path = tmp_path / "out.docx"
    assert run("export", "zero draft", path)[0] == 0
    (change,) = (r for p in outline(path).paragraphs for r in p.runs if r.mark == "deleted")
    assert (change.text.strip(), change.author) == ("never", "Kenya")
    run("export", "zero draft", path, "--reading", "issued")
    assert "and never stop." in docx.Document(str(path)).paragraphs[-1].text


def test_only_word_files_are_written_and_only_where_they_can_be(
    run: Run,
    draft: Path,
    tmp_path: Path,
) -> None:
    assert run("export", "zero draft", tmp_path / "out.pdf")[0] == 2
    code, _, said = run("export", "zero draft", tmp_path / "no" / "out.docx")
    assert (code, "can't be written" in said) == (1, True)
