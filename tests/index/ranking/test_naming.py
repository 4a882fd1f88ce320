"""Documents are known by their titles, symbols, proposers and years."""

import pytest

from corpus.model import Document
from index.question import understand
from index.ranking.naming import named, names
from index.ranking.words import stem


def document(
    name: str, title: str, symbol: str = "", proposer: str = "", date: str = ""
) -> Document:
    return Document(
        id=name,
        file=f"{name}.txt",
        title=title,
        symbol=symbol or None,
        date=date or None,
        language="en",
        proposer=proposer or None,
        pages=None,
        sha256=name,
    )


DRAFT = document("draft", "Zero draft on harbours", proposer="Russian Federation")
SUBMISSION = document("submission", "Inputs on harbours", proposer="Group of 77 and China")
ELEMENTS = document("elements", "Elements paper on harbours", proposer="Group of 77 and China")
OLD = document("old", "Informal note on harbours", date="2024-04-15")
NEW = document("new", "Informal note on harbours", date="2025-04-09")
RESOLUTION = document("resolution", "Harbours of the future", symbol="A/RES/77/12")
ALL = [DRAFT, SUBMISSION, ELEMENTS, OLD, NEW, RESOLUTION]


def test_a_document_goes_by_its_proposers_other_names() -> None:
    assert stem("russia") in names(DRAFT)
    assert "g77" in names(SUBMISSION)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Compare the zero draft and the elements paper", ["draft", "elements"]),
        ("What do the 2024 note and the 2025 note each say?", ["old", "new"]),
        ("What do A/RES/77/12 and the Russian draft say?", ["resolution", "draft"]),
        ("What do the G77 inputs and the elements paper say?", ["submission", "elements"]),
        ("What do the G77 and the elements paper say?", ["submission", "elements"]),
        ("What is said about harbours?", []),
        ("Which working group met?", []),
    ],
)
def test_the_documents_a_question_names(question: str, expected: list[str]) -> None:
    assert named(understand(question), ALL) == expected


def test_nothing_is_named_in_a_library_of_one() -> None:
    assert named(understand("Compare the zero draft with itself"), [DRAFT]) == []
