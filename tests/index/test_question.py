"""A question is understood: its ideas, their other names, misspellings put right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.errors import EmptyQuestion
from index.question import LONGEST, Concept, Question, understand

KNOWN = ["universal", "service", "harbour", "harbours", "cooperation", "european", "transition"]


def vocabulary(beginning: str) -> list[str]:
    return [word for word in KNOWN if word.startswith(beginning)]


def concept(question: Question, own: str) -> Concept:
    return next(c for c in question.concepts if c.names[0] == own)


@pytest.mark.parametrize("text", ["", "   ", "?!…", "\n\t", "🙂🙂"])
def test_a_question_without_a_word_is_empty(text: str) -> None:
    with pytest.raises(EmptyQuestion):
        understand(text)


def test_letters_find_the_name_and_the_name_the_letters() -> None:
    assert "Internet Governance Forum" in concept(understand("Is the IGF permanent?"), "IGF").names
    own = "Internet Governance Forum"
    assert "IGF" in concept(understand(f"Is the {own} permanent?"), own).names


def test_a_plural_of_letters_is_known_too() -> None:
    assert "Internet Exchange Point" in concept(understand("Do they mention IXPs?"), "IXPs").names


def test_everyday_words_have_terms_of_art_but_not_the_other_way_round() -> None:
    assert "financing" in concept(understand("Is there money for it?"), "money").names
    assert concept(understand("Is there financing for it?"), "financing").names == ("financing",)


def test_words_that_only_ask_are_no_ideas() -> None:
    names = [c.names[0] for c in understand("What does the paper say about harbours?").concepts]
    assert names == ["harbours"]


def test_a_question_of_such_words_alone_is_still_looked_up() -> None:
    assert [c.names[0] for c in understand("What is it?").concepts] == ["What is it?"]


def test_names_are_told_by_their_capitals() -> None:
    question = understand("Does Brazil or the OHCHR mention harbours?")
    assert [c.names[0] for c in question.concepts if c.proper] == ["Brazil", "OHCHR"]


def test_the_first_word_is_no_name_for_its_capital() -> None:
    assert not understand("Harbours in winter").concepts[0].proper


def test_a_misspelling_is_put_right_from_the_library() -> None:
    assert understand("univeral servce", vocabulary).text == "universal service"


def test_good_english_is_no_misspelling() -> None:
    good = {"translation", "europe"}.__contains__
    assert understand("translation in europe", vocabulary, good).text == "translation in europe"


def test_letters_and_known_words_are_never_corrected() -> None:
    assert understand("UNVERSAL harbours", vocabulary).text == "UNVERSAL harbours"


def test_where_the_kind_of_answer_is_asked_for_is_kept() -> None:
    question = understand("How many harbours froze?")
    assert question.asked == "number"
    assert [question.text[a:b] for a, b in question.asking] == ["How many"]


def test_a_comparison_is_seen() -> None:
    assert understand("Compare the note and the draft on harbours").compares
    assert not understand("Which harbours froze?").compares


def test_a_very_long_question_is_read_in_part() -> None:
    question = understand("harbour ice " * 2_000)
    assert len(question.text) <= LONGEST
    assert [c.names[0] for c in question.concepts] == ["harbour", "ice"]


@given(st.text(min_size=1, max_size=200))
def test_any_question_is_understood_or_empty(text: str) -> None:
    try:
        question = understand(text, vocabulary)
    except EmptyQuestion:
        return
    assert question.concepts
    assert all(0 <= c.start < c.end <= len(question.text) for c in question.concepts)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("What is the Harbour Forum?", "The Harbour Forum (HF) is a yearly meeting of pilots."),
        ("what are the tide lines", "The tide lines, T1 to T9, are nine fields of work."),
        ("What is a pilot?", "Pilot: someone who brings ships in."),
        ("What's the IGF?", "The Internet Governance Forum is a yearly meeting."),
    ],
)
def test_what_is_it_is_answered_by_the_text_that_says_so(question: str, text: str) -> None:
    defining = understand(question).defining
    assert defining
    assert defining.match(text.lower())
    assert not defining.match(f"it was discussed. {text.lower()}")
    assert understand("When was it held?").defining is None


def test_a_word_that_asks_is_no_acronym() -> None:
    assert "Who" not in [concept.names[0] for concept in understand("Who opens it?").concepts]
    assert "WHO" in [concept.names[0] for concept in understand("What does WHO say?").concepts]
