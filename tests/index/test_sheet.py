"""A sheet is a value: each change makes another, and nothing is kept twice."""

import pytest

from index.model import Answer, Citation, Statement
from index.sheet import Heading, KeptAnswer, Sheet, heading, new_sheet, note


@pytest.fixture
def answer(new_paragraph, draft_document) -> Answer:
    cited = new_paragraph("115", "It is permanent. It meets yearly.")
    first = Statement(Citation(cited, draft_document, 0, 16))
    second = Statement(Citation(cited, draft_document, 17, 33))
    return Answer("Is it permanent?", (first, second), (), None, 0.1)


def test_one_question_stands_on_a_sheet_once_with_all_statements_kept(answer: Answer) -> None:
    first, second = answer.statements
    sheet = new_sheet("Mine").keep(answer, (first,)).keep(answer, (first, second))
    assert sheet.statements == (first, second)
    assert len(sheet.entries) == 1
    assert sheet.keep(answer, (second,)) is sheet


def test_an_answer_without_statements_is_kept_for_what_it_says(answer: Answer) -> None:
    sheet = new_sheet("Mine").keep(answer, ())
    assert [one.question for one in sheet.answers] == ["Is it permanent?"]
    assert isinstance(sheet.entries[0], KeptAnswer)


def test_entries_move_both_ways(answer: Answer) -> None:
    a, b, c = heading("a"), note("b"), heading("c")
    sheet = Sheet("1", "Mine", (a, b, c))
    assert sheet.move(0, 2).entries == (b, c, a)
    assert sheet.move(2, 0).entries == (c, a, b)
    assert sheet.without(1).insert(1, b) == sheet
    assert sheet.put(0, Heading(a.id, "A")).entries[0].text == "A"


def test_new_entries_never_share_an_id() -> None:
    assert len({heading("x").id, heading("x").id, note("x").id, new_sheet("x").id}) == 4
