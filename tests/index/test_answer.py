"""Questions get verbatim quotations with their paragraphs, or are refused with a reason."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.answer import STATEMENTS, WORDS
from index.errors import EmptyQuestion
from index.library import Library
from index.model import Answer, Statement
from tests.index.conftest import Shelf

pytestmark = pytest.mark.model


def place(statement: Statement) -> tuple[str, str | None]:
    return statement.citation.document.file, statement.citation.paragraph.label


def first(answer: Answer) -> tuple[str, str | None]:
    return place(answer.statements[0])


@pytest.mark.parametrize(
    ("question", "file", "label", "said"),
    [
        ("What share of world trade goes by sea?", "zero-draft", "3", "83 per cent"),
        ("How many port authorities replied?", "zero-draft", "2", "62"),
        ("Does the Harbour Forum become permanent?", "zero-draft", "6", "permanent forum"),
        ("What did the CHIW report draw on?", "zero-draft", "2", "62 port authorities"),
        ("robots taking the jobs of dockers", "zero-draft", "9", "automated cranes"),
        ("scrapping ships that were left behind", "zero-draft", "8", "abandoned vessels"),
        ("What do SIDS lack?", "elements", "2", "radar, tugs and trained pilots"),
        ("concesional finance breakwaters", "elements", "3", "Concessional financing"),
        ("Who is the ambassador giving the briefing?", "secretariat", "2", "Okello"),
        ("In which city did the Forum meet in 2029?", "secretariat", "1", "Lisbon"),
        ("What is worse than ice, according to pilots?", "secretariat", "4", "fog"),
    ],
)
def test_the_right_paragraph_answers_first(
    harbours: Library, question: str, file: str, label: str, said: str
) -> None:
    answer = harbours.ask(question)
    found, number = first(answer)
    assert (found.startswith(file), number) == (True, label)
    assert said in answer.statements[0].citation.quote


def test_the_figure_asked_for_is_marked(harbours: Library) -> None:
    statement = harbours.ask("What share of world trade goes by sea?").statements[0]
    quote = statement.citation.quote
    assert "83 per cent" in [quote[a:b].removeprefix("about ") for a, b in statement.marked]


@pytest.mark.parametrize(
    "question",
    ["harbours", "What is said about ice, ports, ships, crews, money, fog and the Forum?"],
)
def test_answers_are_short_and_from_different_paragraphs(harbours: Library, question: str) -> None:
    answer = harbours.ask(question)
    quotes = [statement.citation.quote for statement in answer.statements]
    assert 0 < len(quotes) <= STATEMENTS
    assert sum(len(quote.split()) for quote in quotes) <= WORDS
    ids = [statement.citation.paragraph.id for statement in answer.statements]
    assert len(set(ids)) == len(ids)


def test_a_comparison_quotes_each_document_it_names(harbours: Library) -> None:
    answer = harbours.ask(
        "Working group on ice warnings: what do the elements paper and the zero draft each say?"
    )
    assert {place(s) for s in answer.statements[:2]} == {
        ("elements-paper-g77.txt", "4"),
        ("zero-draft-northland.txt", "5"),
    }


def test_an_objection_is_found_in_the_margin(harbours: Library) -> None:
    answer = harbours.ask("Who objected to the working group on ice warnings, and why?")
    comment = next(s for s in answer.statements if s.citation.paragraph.kind == "comment")
    assert "not provided for" in comment.citation.quote
    assert comment.citation.attached is None or comment.citation.attached.kind == "paragraph"


def test_struck_out_words_are_found_but_never_quoted(harbours: Library) -> None:
    answer = harbours.ask("Are sanctions mentioned in the port closing paragraph?")
    assert answer.passages[0].paragraph.label == "6bis"
    assert any("sanctions" in words for words in answer.passages[0].paragraph.deleted)
    assert all("sanctions" not in s.citation.quote for s in answer.statements)


def test_only_the_documents_named_are_looked_in(harbours: Library) -> None:
    note = harbours.resolve("secretariat-note.txt").id
    answer = harbours.ask("What is said about the Harbour Forum?", within=[note])
    assert {p.document.id for p in answer.passages} == {note}


@pytest.mark.parametrize(
    "question",
    [
        "How long should I boil an egg?",
        "who won the world cup in 1998",
        "Can you recommend a dentist?",
    ],
)
def test_questions_off_the_topic_are_refused(harbours: Library, question: str) -> None:
    answer = harbours.ask(question)
    assert not answer.answered
    assert answer.refusal is not None
    assert len(answer.passages) == 10


@pytest.mark.parametrize(
    ("question", "asked_for"),
    [
        ("How much money, in euros, does the Harbour Forum need?", "an amount of money"),
        ("Which city will host the Harbour Forum in 2037?", "a place"),
        ("Who is the president of the Commission?", "a person’s name"),
        ("What is Argentina's position on the Harbour Forum?", "“Argentina”"),
        ("Is the Wassenaar Arrangement part of the Harbour Forum?", "“Wassenaar Arrangement”"),
        ("Are ports told about cryptocurrency?", "“cryptocurrency”"),
        ("How many lighthouses attended the Harbour Forum in Lisbon?", "a number"),
        ("What is the telephone number of the secretariat?", "an address or a number to call"),
        ("How much did the Forum pay for the hall in Lisbon?", "an amount of money"),
    ],
)
def test_what_the_documents_do_not_state_is_refused_by_name(
    harbours: Library, question: str, asked_for: str
) -> None:
    answer = harbours.ask(question)
    assert answer.refusal is not None
    assert (answer.refusal.reason, answer.refusal.asked_for) == ("not-stated", asked_for)
    assert answer.passages


def test_an_empty_library_says_so(shelf: Shelf) -> None:
    answer = shelf.library.ask("Is there anything?")
    assert answer.refusal is not None
    assert answer.refusal.reason == "empty-library"


@pytest.mark.parametrize("question", ["", "  \n", "?!", "🙂"])
def test_a_question_without_a_word_is_empty(harbours: Library, question: str) -> None:
    with pytest.raises(EmptyQuestion):
        harbours.ask(question)


@pytest.mark.parametrize(
    "question",
    [
        "harbours " * 1_200,
        "x" * 10_000,
        'NEAR( "ice" * port: AND OR NOT -fog ^ship {cargo}',
        '"',
        "what is the of and",
        "متى يتجمد الميناء؟",
        "港口什么时候结冰",
        "🚢 ice 🧊 ports",
        "'; DROP TABLE paragraphs; --",
        "\x00 ice \ufffe",
        "ICE " * 3,
    ],
)
def test_odd_questions_get_an_answer_or_a_refusal(harbours: Library, question: str) -> None:
    try:
        answer = harbours.ask(question)
    except EmptyQuestion:
        assert not any(sign.isalnum() for sign in question)
        return
    assert answer.answered != (answer.refusal is not None)


@given(st.text(min_size=1, max_size=60))
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_quotation_is_verbatim(harbours: Library, words: str) -> None:
    try:
        answer = harbours.ask(f"{words} harbours and ice")
    except EmptyQuestion:
        return
    for statement in answer.statements:
        citation = statement.citation
        assert citation.quote == citation.paragraph.text[citation.start : citation.end]
        assert citation.quote.strip() == citation.quote
        assert all(0 <= a < b <= len(citation.quote) for a, b in statement.marked)
