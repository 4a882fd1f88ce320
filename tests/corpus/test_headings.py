"""Headings are known by their look."""

import pytest

from corpus.headings import (
    division_rank,
    is_field,
    is_heading_like,
    is_lone_line,
    is_opening,
    is_unfinished,
)


@pytest.mark.parametrize(
    "line",
    [
        "Closing all digital gaps",
        "THE RIGHT TO REPAIR",
        "Bridging the gap:",
        "E-waste: a growing problem",
        "What is missing?",
        "Part B – Actions [to be merged with Part A?]",
        "85/301. Community networks for villages",
        "“Leave no village behind”",
        "Mise en œuvre",
        "¿Qué falta?",
        "Цифровая экономика",
        "الاقتصاد الرقمي",
        "数字经济",
    ],
)
def test_short_capitalised_line_looks_like_a_heading(line: str) -> None:
    assert is_heading_like(line)


@pytest.mark.parametrize(
    "line",
    [
        "We agree.",
        "and of the villages",
        "Recalling the first review,",
        "The networks of the",
        "We, the participants, agree on the following",
        "Agree as follows:",
        "The first session. It was opened by the Chair",
        "12/4 15-20 (3)",
        "[agreed]",
        "我们同意。",
        "The network was extended to every village and all of the islands of the country in May",
        "",
    ],
)
def test_sentence_or_part_of_one_does_not(line: str) -> None:
    assert not is_heading_like(line)


@pytest.mark.parametrize(
    "line",
    [
        "15 April 2024",
        "Wednesday, 9 April 2025, 10.00-18.00 (Geneva time)",
        "12 de marzo de 2025",
        "https://example.org/report",
        "Chair's note: this section is under discussion",
        "Check against delivery",
    ],
)
def test_dates_links_and_remarks_are_lone_lines(line: str) -> None:
    assert is_lone_line(line)


def test_unfinished_text_stops_before_a_word_that_must_come() -> None:
    assert is_unfinished("the ability of people in")
    assert is_unfinished("le développement de")
    assert is_unfinished("приверженность принципам и")
    assert not is_unfinished("all communities")
    assert not is_unfinished("as shown in Annex A of it")


def test_field_names_something_and_gives_it() -> None:
    assert is_field("Venue: Room 7")
    assert not is_field("What should be done: is it enough?")


def test_divisions_rank_from_parts_to_articles() -> None:
    lines = ["PART ONE", "Annex II", "Chapter IV", "Section 3", "Article 5 bis", "Partial results"]
    assert [division_rank(line) for line in lines] == [1, 1, 2, 3, 4, 0]


def test_opening_headings_are_known_in_several_languages() -> None:
    assert all(map(is_opening, ["Introduction", "PREÁMBULO", "Введение", "Executive summary"]))
    assert not is_opening("Finance")
