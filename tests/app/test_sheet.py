"""The answer sheet: what a user takes away, and keeps whatever happens."""

from pathlib import Path

import pytest

from app.errors import OutputUnwritable
from app.sheet import append, extended, markdown
from index.model import Answer, Citation, Passage, Refusal, Statement


@pytest.fixture
def answer(new_paragraph, draft_document) -> Answer:
    cited = new_paragraph("115", "We decide that it is [permanent]. More follows.")
    return Answer(
        "Is it *permanent*?", (Statement(Citation(cited, draft_document, 0, 33)),), (), None, 0.1
    )


def test_an_answer_has_its_question_quotation_and_citation(answer: Answer) -> None:
    text = markdown(answer)
    assert text.startswith("## Is it \\*permanent\\*?")
    assert "> We decide that it is \\[permanent\\]." in text
    assert "— Zero draft (Ruritania), para. 115" in text
    assert "More follows" not in text


def test_answers_gather_before_one_list_of_the_documents_used(tmp_path: Path, answer: Answer):
    sheet = tmp_path / "sheet.md"
    append(sheet, answer)
    append(sheet, answer)
    text = sheet.read_text("utf-8")
    assert text.count("## Is it") == 2
    assert text.count("## Documents used") == 1
    assert text.count("zero-draft.txt") == 1
    assert text.rindex("## Documents used") > text.rindex("## Is it")
    assert list(tmp_path.iterdir()) == [sheet]


def test_what_the_user_wrote_into_the_sheet_stays(answer: Answer) -> None:
    text = extended("# My notes\n\nKeep this line.\n", answer)
    assert text.startswith("# My notes\n\nKeep this line.\n\n## Is it")


def test_a_refusal_is_kept_with_the_nearest_paragraphs(new_paragraph, draft_document) -> None:
    near = (Passage(new_paragraph("7", "x"), draft_document, 0.2),)
    text = markdown(Answer("Who?", (), near, Refusal("off-topic"), 0.0))
    assert "don't say" in text
    assert "Zero draft (Ruritania), para. 7" in text


def test_a_sheet_that_can_not_be_written_says_so_and_loses_nothing(tmp_path: Path, answer: Answer):
    with pytest.raises(OutputUnwritable) as raised:
        append(tmp_path / "missing" / "sheet.md", answer)
    assert raised.value.path.name == "sheet.md"
    binary = tmp_path / "sheet.md"
    binary.write_bytes(b"\xff\xfe\x00\xff")
    with pytest.raises(OutputUnwritable):
        append(binary, answer)
    assert binary.read_bytes() == b"\xff\xfe\x00\xff"
