"""What is kept of a paragraph covers all of it, in the order of its text."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Paragraph, Run
from index.ranking.represent import (
    MOST,
    PIECE,
    pieces,
    represent,
    searchable,
    token_spans,
    unpacked,
)
from tests.standins import WordEncoder

LONG = " ".join(f"Harbour {n} reports on ice, wind and traffic to the board." for n in range(60))


@pytest.fixture
def encoder() -> WordEncoder:
    return WordEncoder()


@given(st.text(max_size=3_000))
def test_pieces_are_short_ordered_and_cover_all_but_space(text: str) -> None:
    found = pieces(text)
    assert all(end - start <= PIECE for start, end in found)
    assert "".join("".join(text[a:b] for a, b in found).split()) == "".join(text.split())


def test_nothing_beyond_the_limit_is_read() -> None:
    assert pieces("word " * MOST)[-1][1] <= MOST


def test_each_word_has_its_bits(encoder: WordEncoder) -> None:
    (short, long) = represent(["harbours freeze", LONG], encoder)
    assert short.bits.shape == (2, encoder.dimensions // 8)
    assert len(long.bits) == len(LONG.replace(",", "").replace(".", "").split())
    assert np.isclose(np.linalg.norm(long.vector), 1)


def test_places_are_those_of_the_bits(encoder: WordEncoder) -> None:
    (long,) = represent([LONG], encoder)
    places = token_spans(LONG, encoder)
    assert len(places) == len(long.bits)
    first, later = (i for i, (a, b) in enumerate(places) if LONG[a:b] == "ice" and i < 20)
    assert (long.bits[first] == long.bits[later]).all()


def test_bits_are_signs_of_length_one(encoder: WordEncoder) -> None:
    (short,) = represent(["harbours"], encoder)
    (tokens,) = encoder.tokens(["harbours"])
    rows = unpacked(short.bits)
    assert np.allclose(np.linalg.norm(rows, axis=1), 1)
    assert (np.sign(rows) == np.sign(tokens.vectors)).all()


def test_one_run_of_the_model_is_enough(encoder: WordEncoder) -> None:
    represent(["one", "two"], encoder)
    assert encoder.encoded == ["one", "two"]


def test_struck_out_words_are_searched_after_the_standing_text() -> None:
    paragraph = Paragraph(
        "p", "d", 0, "paragraph", None, 1, (),
        (Run("Ports "), Run("may", "deleted"), Run("shall", "inserted"), Run(" close.")),
    )  # fmt: skip
    assert searchable(paragraph) == "Ports shall close. may"
