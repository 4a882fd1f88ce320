"""Where quotations stand in each reading: the words found must be the words quoted."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.spans import pieces, places, utf16
from corpus.model import Mark, Paragraph, Reading, Run, reading_of

MARKS: tuple[Mark, ...] = ("plain", "inserted", "deleted")
READINGS: tuple[Reading, ...] = ("issued", "marked", "accepted")
words = st.text("ab \t\u2003é𝔸", max_size=6)
runs = st.lists(
    st.builds(Run, words, st.sampled_from(MARKS))
    | st.builds(Run, words, st.just("deleted"), withdrawn=st.just(True)),
    max_size=7,
).map(tuple)


def made(of: tuple[Run, ...]) -> Paragraph:
    return Paragraph("p", "d", 0, "paragraph", "1", 1, (), of)


@given(runs, st.sampled_from(READINGS))
def test_pieces_are_the_reading(of: tuple[Run, ...], reading: Reading) -> None:
    if reading == "marked":
        return
    shown = "".join(piece.text for piece in pieces(made(of), reading))
    assert shown == reading_of(of, reading)


@given(runs, st.data())
def test_a_span_is_found_again_in_every_reading(of: tuple[Run, ...], data: Any) -> None:
    paragraph = made(of)
    if not paragraph.text:
        return
    start = data.draw(st.integers(0, len(paragraph.text) - 1))
    end = data.draw(st.integers(start + 1, len(paragraph.text)))
    for reading in READINGS:
        shown = "".join(piece.text for piece in pieces(paragraph, reading))
        parts = places(paragraph, reading, (start, end))
        assert all(0 <= first < last <= len(shown) for first, last in parts)
        words = "".join(shown[first:last] for first, last in parts)
        quoted = paragraph.text[start:end]
        if reading == "issued":
            assert is_within(words.replace(" ", ""), quoted.replace(" ", ""))
        else:
            assert words.replace(" ", "") == quoted.replace(" ", "")


def is_within(some: str, all_of_it: str) -> bool:
    """Whether the letters of one text come in another, in order."""
    letters = iter(all_of_it)
    return all(letter in letters for letter in some)


def test_struck_words_within_a_quotation_stay_unmarked() -> None:
    paragraph = made((Run("We "), Run("welcome ", "deleted"), Run("reaffirm "), Run("it.")))
    assert paragraph.text == "We reaffirm it."
    assert places(paragraph, "marked", (0, 15)) == ((0, 3), (11, 23))
    assert places(paragraph, "issued", (0, 15)) == ((0, 3), (11, 23))


def test_inserted_words_have_no_place_in_the_text_as_issued() -> None:
    paragraph = made((Run("We agree. "), Run("All of us.", "inserted")))
    assert places(paragraph, "issued", (10, 20)) == ()
    assert places(paragraph, "marked", (10, 20)) == ((10, 20),)


def test_positions_are_counted_as_qt_counts_them() -> None:
    assert utf16("a𝔸b", 3) == 4
    assert utf16("abc", 2) == 2
