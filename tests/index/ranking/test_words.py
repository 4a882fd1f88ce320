"""Words are compared by stems that don't mind spelling, case or accents."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.ranking.words import STOP, fold, known, listed, stem, stems, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("organisation", "organizations"),
        ("recognise", "recognizing"),
        ("labour", "labor"),
        ("centres", "center"),
        ("programme", "programs"),
        ("analyse", "analyzed"),
        ("connectivity", "connectivities"),
        ("msme", "msmes"),
        ("ngo", "ngos"),
    ],
)
def test_spellings_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("data", "date"), ("four", "for"), ("port", "post")])
def test_different_words_keep_different_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_accents_and_case_are_dropped() -> None:
    assert fold("São Tomé") == "sao tome"


def test_figures_and_lettered_numbers_are_words() -> None:
    assert words("G-77 and 26.5 per cent of 40,000") == [
        "g77", "and", "26.5", "per", "cent", "of", "40,000",
    ]  # fmt: skip


def test_words_that_only_ask_name_nothing() -> None:
    assert stems("What does the paper say about it?") == []
    assert {"what", "does", "paper"} <= STOP


def test_the_lists_are_there() -> None:
    assert "resolution" in listed("papers")
    assert "december" in listed("calendar")


@given(st.text(max_size=80))
def test_any_text_has_stems(text: str) -> None:
    assert known(text) == frozenset(stems(text))
