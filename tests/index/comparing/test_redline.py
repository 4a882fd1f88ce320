"""A redline gives both texts back, and reads as a person would mark them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.comparing.redline import plain, redline, similarity

_texts = st.lists(
    st.sampled_from(["we", "the", "reaffirm", "digital", "divide", ",", "(a)", "[x]", "中文"])
)


def text_of(before: str, after: str, hidden: str) -> str:
    return "".join(words for operation, words in redline(before, after) if operation != hidden)


@given(_texts, _texts)
def test_both_texts_are_in_the_redline(before: list[str], after: list[str]) -> None:
    old, new = " ".join(before), " ".join(after)
    assert text_of(old, new, "insert").split() == before
    assert text_of(old, new, "delete").strip() == new


@pytest.mark.parametrize(
    ("before", "after", "edits"),
    [
        ("", "", ()),
        ("We note.", "We note.", (("equal", "We note."),)),
        ("", "We note.", (("insert", "We note."),)),
        (
            "We note the report.",
            "We welcome the report.",
            (
                ("equal", "We"),
                ("delete", " note"),
                ("insert", " welcome"),
                ("equal", " the report."),
            ),
        ),
        (
            "States, companies and users",
            "Governments, firms and users",
            (
                ("delete", "States, companies"),
                ("insert", "Governments, firms"),
                ("equal", " and users"),
            ),
        ),
    ],
)
def test_words_are_marked_as_phrases(
    before: str, after: str, edits: tuple[tuple[str, str], ...]
) -> None:
    assert redline(before, after) == edits


def test_typography_is_not_marked() -> None:
    assert redline("the “gap” – wide", 'the "gap" - wide') == (("equal", 'the "gap" - wide'),)
    assert plain("the\xa0“gap”") == 'the "gap"'


def test_similarity_is_of_words_in_order() -> None:
    assert similarity("a b c d", "a b c d") == 1
    assert similarity("a b c d", "a b x y") == 0.5
    assert similarity("a", "") == 0


def test_texts_with_little_in_common_are_shown_one_after_the_other() -> None:
    before = "The mandate of the forum is subject to this review and will be renewed."
    after = "We call on all to strengthen the secretariat, to enable new work and to find funds."
    assert redline(before, after) == (("delete", before), ("insert", after))
