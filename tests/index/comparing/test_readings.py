"""A text is read as issued, marked, as accepted, or as accepted from one delegation only."""

import pytest

from corpus.model import Reading, Run, reading_of
from index.comparing.readings import read_as, text_as
from tests.index.comparing.revised import document, paragraph

RUNS = (
    Run("We "),
    Run("note", "deleted", "Delegation of Japan"),
    Run("welcome", "inserted", "Delegation of Japan"),
    Run(" the"),
    Run(" final", "inserted", "Kenya"),
    Run(" draft", "deleted", "Kenya", withdrawn=True),
    Run(" report."),
)
UNIT = paragraph("d", 0, "", label="1", runs=RUNS)


@pytest.mark.parametrize(
    ("reading", "only", "text"),
    [
        ("issued", None, "We note the report."),
        ("accepted", None, "We welcome the final report."),
        ("accepted", "Japan", "We welcome the report."),
        ("accepted", "kenya", "We note the final report."),
        ("accepted", "Peru", "We note the report."),
        ("marked", "Kenya", "We note the{+ final+}[- draft-] report."),
        ("issued", "Kenya", "We note the report."),
    ],
)
def test_a_paragraph_in_each_reading(reading: Reading, only: str | None, text: str) -> None:
    assert text_as(document("d"), UNIT, reading, only) == text


def test_unsigned_marks_are_those_of_the_papers_proposer() -> None:
    unit = paragraph("d", 0, "", runs=(Run("We "), Run("all ", "inserted"), Run("agree.")))
    (read,) = read_as(document("d", proposer="Kenya"), [unit], "accepted", "Kenya")
    assert reading_of(read.runs, "issued") == "We all agree."
    (read,) = read_as(document("d", proposer="Kenya"), [unit], "accepted", "Japan")
    assert reading_of(read.runs, "issued") == "We agree."


@pytest.mark.parametrize("reading", ["issued", "accepted"])
def test_clean_readings_agree_with_the_paragraphs_own(reading: Reading) -> None:
    (read,) = read_as(document("d"), [UNIT], reading)
    assert read.text == UNIT.reading(reading)
    assert {run.mark for run in read.runs} == {"plain"}
