"""A follow-up keeps the subject of the question before it; a question of its own doesn't."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.followup import complete
from index.library import Library

DRAFT = "What does the zero draft say about ice warnings?"
SCHOOLS = "What is said about connectivity in schools?"


@pytest.fixture(scope="module")
def completed(harbours: Library):
    return lambda question, before: complete(question, before, harbours.documents())


@pytest.mark.parametrize(
    ("question", "before", "whole"),
    [
        ("and the G77?", DRAFT, "What does the G77 say about ice warnings?"),
        ("And the elements paper?", DRAFT, "What does the elements paper say about ice warnings?"),
        ("What does the G77 say?", DRAFT, "What does the G77 say about ice warnings?"),
        ("the elements paper", DRAFT, "What does the elements paper say about ice warnings?"),
        ("and in the zero draft?", SCHOOLS, f"{SCHOOLS[:-1]} in the zero draft?"),
        ("what about rural areas?", SCHOOLS, "What is said about connectivity in rural areas?"),
        ("How about fog?", DRAFT, "What does the zero draft say about fog?"),
        ("but hospitals", SCHOOLS, "What is said about connectivity in hospitals?"),
        ("And the CHIW?", "Is the IGF made permanent?", "Is the CHIW made permanent?"),
        ("And in 2030?", SCHOOLS, "What is said about connectivity in 2030?"),
        ("and at sea?", SCHOOLS, f"{SCHOOLS[:-1]} at sea?"),
        ("and fishers?", "How many pilots are ill?", "How many fishers are ill?"),
        (
            "and ferries?",
            "What share of ships keeps no log?",
            "What share of ferries keeps no log?",
        ),
        ("and Brazil?", "What does the G77 want?", "What does Brazil want?"),
        (
            "and the secretariat note?",
            "What do the zero draft and the elements paper say about fog?",
            "What do the secretariat note say about fog?",
        ),
        ("Also oil rigs?", "How can wrecks be removed?", "How can oil rigs be removed?"),
        (
            "and Brazil?",
            "What did Russia strike out of the zero draft?",
            "What did Brazil strike out of the zero draft?",
        ),
    ],
)
def test_what_a_follow_up_names_takes_the_place_of_the_same(completed, question, before, whole):
    assert completed(question, before) == whole


@pytest.mark.parametrize(
    "question", ["And when?", "and how many?", "Why?", "Since when?", "And who objected?"]
)
def test_a_follow_up_that_asks_otherwise_keeps_the_ideas(completed, question):
    whole = completed(question, DRAFT)
    assert whole.lower().startswith(question.strip("?").lower().removeprefix("and "))
    assert "ice warnings" in whole
    assert "zero draft" in whole


@pytest.mark.parametrize(
    "question",
    [
        *("What do small islands lack?", "Who pays for breakwaters?", "When do ferries sail?"),
        *("And what do small islands lack?", "But who pays for breakwaters in the zero draft?"),
        *("And what is the CHIW?", "zero draft 6", "Andorra on wrecks", "ports", "", "?!", "and"),
    ],
)
def test_a_question_of_its_own_ignores_the_one_before(completed, question):
    assert completed(question, DRAFT) == question


@pytest.mark.parametrize("before", ["", "?", "the", "and the G77?", "  "])
def test_whatever_came_before_is_no_trouble(completed, before):
    assert "elements" in completed("and the elements paper?", before)


def test_a_follow_up_of_a_follow_up_keeps_the_subject(completed):
    whole = completed("and the elements paper?", completed("and the G77?", DRAFT))
    assert whole == "What does the elements paper say about ice warnings?"


@pytest.mark.model
def test_a_follow_up_is_answered_from_the_paper_it_names(harbours: Library) -> None:
    before = "What does the zero draft say about the working group on ice warnings?"
    first = harbours.ask(before).statements[0].citation
    assert (first.document.file, first.paragraph.label) == ("zero-draft-northland.txt", "5")
    answer = harbours.ask("and the elements paper?", after=before)
    first = answer.statements[0].citation
    assert (first.document.file, first.paragraph.label) == ("elements-paper-g77.txt", "4")
    assert answer.question == "and the elements paper?"
    assert answer.understood == before.replace("zero draft", "elements paper")


@pytest.mark.model
def test_nothing_is_kept_of_the_answer_before(harbours: Library) -> None:
    question = "What share of world trade goes by sea?"
    alone, later = harbours.ask(question), harbours.ask(question, after=DRAFT)
    assert later.statements == alone.statements
    assert later.passages == alone.passages
    assert later.understood == ""


@given(st.text(max_size=60), st.text(max_size=60))
def test_whatever_is_typed_is_completed_or_left(question, before):
    whole = complete(f"and {question}", before, [])
    assert whole == f"and {question}" or whole.endswith("?")
