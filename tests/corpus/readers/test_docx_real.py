"""Real Word files: every insertion, deletion, move and comment in them, one by one."""

from pathlib import Path

import pytest

from corpus.model import Block, Source
from corpus.readers.docx import read

TIM = "Allison, Timothy B."
JESSE = "Jesse Rosenthal"
KYLE = "Kyle Reese"
UNKNOWN = "Unknown Author"
SCRUTATO = ("TestAuthor", "2024-01-15T06:43:04.5079862-06:00")
MOVED = (JESSE, "2016-04-16T08:20:00Z")
DELETED = (TIM, "2016-11-23T06:48:00Z")
TABLED = (TIM, "2016-11-29T12:52:00Z")

CHANGES = {
    "A_80_6_Sect.3_Add.6": [
        ("deleted", "56", "FOFD", "2025-06-07T10:04:00Z"),
        ("inserted", "55", "FOFD", "2025-06-07T10:04:00Z"),
        ("inserted", "5", "FOFD", "2025-06-07T10:14:00Z"),
        ("deleted", "4", "FOFD", "2025-06-07T10:14:00Z"),
    ],
    "docxfix_comment-thread": [],
    "docxfix_mixed-insert-delete": [
        ("inserted", "dolor sit amet", "Author", None),
        ("deleted", "dolor sit amet", "Author", None),
    ],
    "pandoc_comments": [],
    "pandoc_track_changes_move": [
        ("inserted", "Here is the text to be moved.", *MOVED),
        ("deleted", "Here is the text to be moved.", *MOVED),
    ],
    "pandoc_track_changes_scrubbed_metadata": [
        ("deleted", "dummy", "Author", None),
        ("inserted", "test", "Author", None),
    ],
    "python-redlines_expected_redline": [
        ("deleted", "for testing", *SCRUTATO),
        ("deleted", "not testing", *SCRUTATO),
        ("inserted", "nothing", *SCRUTATO),
        ("deleted", "don’t", *SCRUTATO),
        ("deleted", "test", *SCRUTATO),
        ("inserted", "production", *SCRUTATO),
        ("deleted", "what happened here", *SCRUTATO),
        ("inserted", "how awesome test file is", *SCRUTATO),
        ("inserted", "Test file", *SCRUTATO),
    ],
    "tika_testWORD_2006ml": [
        ("inserted", "dog", TIM, "2016-11-22T13:45:00Z"),
        ("deleted", "frog", TIM, "2016-11-22T13:45:00Z"),
        ("inserted", "Second paragraph here", TIM, "2016-11-29T12:51:00Z"),
        ("deleted", "Second paragraph here", TIM, "2016-11-29T12:51:00Z"),
        ("deleted", "Deleted paragraph1", *DELETED),
        ("deleted", "Del r1c1 Del r1c2", *DELETED),
        ("deleted", "Del r2c1 Del r2c2", *DELETED),
        ("deleted", "Deleted paragraph2", *DELETED),
        ("deleted", "R2c1 R2c2", *TABLED),
        ("inserted", "R4c1", *TABLED),
        ("deleted", "R3c1", *TABLED),
        ("deleted", "R4c1", *TABLED),
    ],
    "tika_testWORD_features": [
        ("inserted", "insert this", UNKNOWN, "2025-06-26T14:12:01Z"),
        ("deleted", "bibendum", UNKNOWN, "2025-06-26T14:11:57Z"),
        ("inserted", "ad litora", KYLE, "2025-06-26T14:17:23Z"),
        ("inserted", "While", KYLE, "2025-06-26T14:17:29Z"),
        ("deleted", "Donec", KYLE, "2025-06-26T14:17:27Z"),
        ("deleted", "ad litora", KYLE, "2025-06-26T14:17:23Z"),
    ],
}

# tag, author, date, quoted words, text, beginning of the paragraph
COMMENTS = {
    "docxfix_comment-thread": [
        ("A1", "Author", None, "dolor sit amet", "A comment.", "Lorem"),
        ("A2R1", "Author", None, "dolor sit amet", "A reply comment.", "Lorem"),
    ],
    "pandoc_comments": [
        ("jkr1", JESSE, "2016-05-09T16:13:00Z", "some text to have a comment",
         "I left a comment.", "I want"),
        ("jkr2", JESSE, "2016-05-09T16:13:00Z", "a new paragraph. And so",
         "A comment across paragraphs.", "This is a new"),
        ("jkr3", JESSE, "2016-05-09T16:14:00Z", "more",
         "This one has multiple paragraphs. See?", "One more."),
        ("jkr4", JESSE, "2016-06-22T14:35:00Z", "comment in a comment",
         "Do something.", "One more."),
        ("jkr5R4", JESSE, "2016-06-22T14:36:00Z", "comment in a comment",
         "Do something else.", "One more."),
    ],
    "pandoc_track_changes_scrubbed_metadata": [
        ("A1", "Author", None, "document", "With a comment!", "Here is a test"),
    ],
    "tika_testWORD_2006ml": [
        ("ATB1", TIM, "2016-11-22T13:46:00Z", "2", "This is a comment", "Really basic"),
    ],
    "tika_testWORD_features": [
        ("KR1", KYLE, "2025-06-26T14:17:51Z", "apibus", "This is another comment", "Lorem"),
        ("2", UNKNOWN, "2025-06-26T14:12:26Z", "himenaeos.", "This is a comment", "Lorem"),
    ],
}  # fmt: skip


def _read(documents: Path, name: str) -> Source:
    path = documents / "docx" / f"{name}.docx"
    if not path.exists():
        pytest.skip(f"{path.name} is not among the papers")
    return read(path)


@pytest.mark.parametrize("name", CHANGES)
def test_every_change_is_found(documents: Path, name: str) -> None:
    found = [
        (run.mark, " ".join(run.text.split()), run.author, run.date)
        for block in _read(documents, name).blocks
        for run in block.runs
        if run.mark != "plain"
    ]
    assert found == CHANGES[name]


@pytest.mark.parametrize("name", CHANGES)
def test_every_comment_is_found(documents: Path, name: str) -> None:
    source = _read(documents, name)
    found = [block for block in source.blocks if block.role == "comment"]
    expected = COMMENTS.get(name, [])
    assert [(b.tag, b.author, b.date, b.quoted, b.text) for b in found] == [e[:5] for e in expected]
    for block, (*_, beginning) in zip(found, expected, strict=True):
        assert block.anchor is not None
        assert source.blocks[block.anchor].text.startswith(beginning)


def test_a_budget_report_has_its_paragraph_numbers(documents: Path) -> None:
    source = _read(documents, "A_80_6_Sect.3_Add.6")
    numbered = [b for b in source.blocks if b.role == "body" and b.label is not None]
    assert [b.label for b in numbered] == [str(n) for n in range(1, 51)]
    assert _starting(source, "The current mission locations").label == "14"
    assert _starting(source, "Physically close").label == "(a)"
    assert _starting(source, "Dispose of assets").label == "(f)"
    assert _starting(source, "Abolishment, as at 30 September").label == "(iii)"
    assert _starting(source, "(c) Ensure a structured").label is None
    assert "staffing complement of 55 personnel" in numbered[32].text
    assert "except for 15 National Professional Officers" in numbered[33].text
    assert "staffing complement of 56 personnel" in _issued(numbered[32])
    assert "except for 14 National Professional Officers" in _issued(numbered[33])


def test_a_budget_report_is_read_in_its_parts(documents: Path) -> None:
    source = _read(documents, "A_80_6_Sect.3_Add.6")
    headings = [block.text for block in source.blocks if block.role == "heading"]
    assert "I. Overview of the Mission" in headings
    assert "Mandates and background" in headings
    assert "Proposed composition of the liquidation team" in headings
    row = _starting(source, "Operational costs 16 098.0")
    assert row.role == "table"
    assert row.runs[0].text.split("\t")[-1].strip() == "(5 230.8)"
    boxed = [b.text for b in source.blocks if b.text.startswith("Strategic Communication and")]
    assert len(boxed) == 1
    assert source.furniture[0] == "A/80/6 (Sect. 3)/Add.6"
    assert any("27 May 2025" in line for line in source.furniture)
    assert dict(source.properties)["language"] == "en"


def test_word_features_are_read_in_their_order(documents: Path) -> None:
    source = _read(documents, "tika_testWORD_2006ml")
    assert [(b.label, b.text) for b in source.blocks if b.label] == [
        ("1", "this is a basic list 1."),
        ("2", "Really basic 2."),
    ]
    notes = [(b.tag, b.text) for b in source.blocks if b.role == "footnote"]
    assert notes == [("1", "And this is the footnote"), ("i", "This is an endnote")]
    headings = [b.text for b in source.blocks if b.role == "heading" and b.level]
    assert headings == ["Heading1", "Heading2", "Bibliography"]
    texts = [b.text for b in source.blocks]
    for once in ("This is a text box", "This is text within a shape", "This is the Author"):
        assert texts.count(once) == 1
    assert "Even page header" in source.furniture
    assert not any("PAGEREF" in text or "HYPERLINK" in text for text in texts)
    assert dict(source.properties)["title"] == "My Document Title"


def _starting(source: Source, beginning: str) -> Block:
    return next(block for block in source.blocks if block.text.startswith(beginning))


def _issued(block: Block) -> str:
    return "".join(run.text for run in block.runs if run.mark != "inserted")
