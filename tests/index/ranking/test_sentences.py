"""Sentences and clauses cover a text, in order, and end where readers would end them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.ranking.sentences import LONG, LONG_CLAUSE, clauses, spans

PIECES = [*"abcXYZ 019.,;:()[]–!?\n“”’", ". ", "; and ", ", and ", " para. ", " No. "]
PROSE = st.lists(st.sampled_from(PIECES), max_size=200).map("".join)


def pieces(text: str) -> list[str]:
    return [text[start:end] for start, end in spans(text)]


@given(st.one_of(PROSE, st.text(max_size=300)))
def test_sentences_are_ordered_disjoint_and_cover_all_but_space(text: str) -> None:
    found = spans(text)
    assert all(start < end for start, end in found)
    assert all(before[1] <= after[0] for before, after in pairwise(found))
    assert "".join("".join(pieces(text)).split()) == "".join(text.split())
    assert all(piece == piece.strip() for piece in pieces(text))


@given(PROSE)
def test_clauses_cut_each_sentence_without_losing_a_word(text: str) -> None:
    for start, end in spans(text):
        parts = clauses(text, start, end)
        joined = "".join("".join(text[a:b].split()) for a, b in parts)
        assert joined == "".join(text[start:end].split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See para. 5 of the report. We agree.", ["See para. 5 of the report.", "We agree."]),
        ("We recall A/RES/70/125. It stands.", ["We recall A/RES/70/125.", "It stands."]),
        ("Mr. J. Adeyemi spoke. No one objected.", ["Mr. J. Adeyemi spoke.", "No one objected."]),
        ("Document No. 7 says no. We go on.", ["Document No. 7 says no.", "We go on."]),
        (
            "It grew by 4.5 per cent. In 2025 it fell.",
            ["It grew by 4.5 per cent.", "In 2025 it fell."],
        ),
        ("As agreed.3 The Council met.", ["As agreed.3", "The Council met."]),
        ("Tools, e.g. Radar masts, help.", ["Tools, e.g. Radar masts, help."]),
        ("Really? Yes! “Quite so.” Then on.", ["Really?", "Yes!", "“Quite so.”", "Then on."]),
        ("no capital follows. so it goes on", ["no capital follows. so it goes on"]),
        ("", []),
    ],
)
def test_sentences_end_where_readers_end_them(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


def test_a_very_long_sentence_is_cut_at_its_semicolons() -> None:
    part = " ".join(["measure"] * (LONG // 2))
    assert pieces(f"{part}; and {part}; {part}.") == [f"{part}; and", f"{part};", f"{part}."]


def test_a_short_sentence_keeps_its_semicolons() -> None:
    assert pieces("One; and two; three.") == ["One; and two; three."]


def test_clauses_end_before_a_conjunction() -> None:
    text = "We request the Council to meet, including in Geneva, and to report annually."
    parts = [text[a:b] for a, b in clauses(text, 0, len(text))]
    assert parts == [
        "We request the Council to meet,",
        "including in Geneva,",
        "and to report annually.",
    ]


def test_no_clause_is_endless() -> None:
    text = " ".join(["word"] * 500)
    assert all(len(text[a:b].split()) <= LONG_CLAUSE for a, b in clauses(text, 0, len(text)))
