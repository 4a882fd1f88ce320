"""What stands on a page but isn't its text is taken off, and what it interrupted is made whole."""

import pytest

from corpus.readers.text import parse
from tests.corpus.texts import attached, outline, texts

_WHOLE = "We agree to build masts in every region of the world and to wire all of the schools."


@pytest.mark.parametrize(
    "furniture",
    [
        "12",
        "Page 12 of 20",
        "Zero Draft – Page 12 of 20",
        "--- Page 12 ---",
        "12 | Page",
        "12 of 20",
    ],
)
def test_page_number_in_the_middle_of_a_sentence_is_taken_off(furniture: str) -> None:
    start, end = _WHOLE[:52], _WHOLE[52:].strip()
    assert texts(f"1. {start}\n\n{furniture}\n\n{end}\n\n2. We go.") == [_WHOLE, "We go."]


def test_job_number_and_bar_code_are_taken_off() -> None:
    text = (
        "A/80/123\n\n1. We agree.\n\n25-12345 (E)\n*2512345*\n\f"
        "A/80/123\n\n2. We pay.\n\n25-12345   2/2\n"
    )
    assert texts(text) == ["We agree.", "We pay."]
    assert "A/80/123" in parse(text).furniture


def test_symbol_on_a_page_of_its_own_is_kept() -> None:
    assert texts("1. We agree.\n\nA/80/123\n\f2. We pay.\n") == ["We agree.", "A/80/123", "We pay."]


def test_marks_of_notes_without_a_raised_sign_are_taken_off() -> None:
    text = (
        "1. We note the Compact,1 which helps masts3 and sails [2] in May 2.\n\n"
        "____________________\n\n1 A/RES/79/1.\n\n2 Ibid.\n\n3 A/80/62."
    )
    assert texts(text) == ["We note the Compact, which helps masts and sails in May 2."]
    assert attached(text) == {"A/RES/79/1.": "1", "Ibid.": "1", "A/80/62.": "1"}


def test_numbers_without_a_note_of_theirs_stay() -> None:
    for words in ("We note the Compact,1 which helps.", "We note the fund [2] and pay."):
        assert texts(f"1. {words}") == [words]


def test_note_of_several_paragraphs_is_one() -> None:
    text = "We agree.[^1]\n\n[^1]: See the report.\n\n    It is long.\n\nWe go."
    assert [kind for kind, _, _ in outline(text)] == ["paragraph", "footnote", "paragraph"]
    assert list(attached(text)) == ["See the report. It is long."]


def test_signs_that_html_escapes_are_read() -> None:
    assert texts("1. Masts &amp; cables &lt; 5 &#8211; R&D.") == ["Masts & cables < 5 – R&D."]


def test_bullet_that_a_page_break_put_before_the_rest_is_taken_off() -> None:
    assert texts("- 1. We agree to connect\n- every school by 2030.\n\n- 2. We go.") == [
        "We agree to connect every school by 2030.",
        "We go.",
    ]


def test_masthead_in_columns_does_not_hide_the_title() -> None:
    text = (
        "United Nations              A/80/123\nGeneral Assembly            Distr.: Limited\n\n"
        "Report on masts\n\nIntroduction\n\n1. We agree on masts.\n\n2. We pay for cables.\n"
    )
    assert ("title", None, "Report on masts") in outline(text)
