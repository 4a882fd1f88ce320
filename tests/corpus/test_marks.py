"""Inline marks become runs, and what is left is the text a delegate would read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.marks import is_amended, note_marks, parse_marks, with_struck_letters
from corpus.model import Run, reading_of


def marks(text: str, *, amended: bool = True) -> list[tuple[str, str]]:
    return [(run.mark, run.text) for run in parse_marks(text, amended=amended)]


def accepted(text: str, *, amended: bool = True) -> str:
    return reading_of(parse_marks(text, amended=amended), "accepted")


@pytest.mark.parametrize(
    "struck",
    [
        *("~~may~~", "<del>may</del>", "<s>may</s>", "{--may--}", '[may]{.deletion author="A"}'),
        *("~may~", "[-may-]", '<span style="text-decoration: line-through">may</span>'),
    ],
)
def test_struck_words_are_deleted(struck: str) -> None:
    assert marks(f"We {struck} agree") == [
        ("plain", "We "),
        ("deleted", "may"),
        ("plain", " agree"),
    ]


@pytest.mark.parametrize(
    "added",
    [
        *("**shall**", "<u>shall</u>", "<ins>shall</ins>", "[shall](#)", "{++shall++}"),
        *("{+shall+}", "[shall]{.underline}", "[shall]{.ul}"),
        '<span class="underline">shall</span>',
        *("<b>shall</b>", '[shall]{.insertion author="A"}', "***shall***"),
    ],
)
def test_added_words_are_inserted_in_an_amended_text(added: str) -> None:
    assert ("inserted", "shall") in marks(f"We {added} agree")


def test_bold_is_plain_where_nothing_is_struck_out() -> None:
    assert marks("We **shall** [agree](#)", amended=False) == [("plain", "We shall agree")]


def test_struck_words_may_touch_inserted_ones_inside_a_word() -> None:
    assert marks("in~~equality~~**equities**") == [
        ("plain", "in"),
        ("deleted", "equality"),
        ("inserted", "equities"),
    ]


def test_struck_words_may_hold_brackets_and_begin_the_sentence() -> None:
    assert marks("~~[We may] a~~**A**gree") == [
        ("deleted", "[We may] a"),
        ("inserted", "A"),
        ("plain", "gree"),
    ]


def test_marks_may_hold_the_space_beside_their_words() -> None:
    assert accepted("We ~~ may ~~ **shall **meet.") == "We shall meet."
    assert ("inserted", "shall ") in marks("We ~~may ~~**shall **meet.")


def test_letters_struck_one_by_one_are_deleted() -> None:
    text = with_struck_letters("We m\u0336a\u0336y\u0336 shall meet.")
    assert is_amended(text)
    assert accepted(text) == "We shall meet."


def test_tilde_for_about_strikes_nothing() -> None:
    text = "It took ~5 to ~10 days, H~2~O and [-5, 5] aside."
    assert not is_amended(text)
    assert "~5 to ~10 days" in accepted(text)


def test_struck_inside_inserted_is_deleted() -> None:
    assert marks("<u>a ~~b~~ c</u>") == [
        ("inserted", "a "),
        ("deleted", "b"),
        ("inserted", " c"),
    ]


def test_crossing_marks_lose_no_word() -> None:
    assert marks("~~a **b~~ c**") == [("deleted", "a b"), ("inserted", " c")]


def test_change_written_as_one_mark_has_both_its_halves() -> None:
    assert marks("{~~may~>shall~~}") == [("deleted", "may"), ("inserted", "shall")]


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("the 27<sup>th</sup> session", "the 27th session"),
        ("the 1<sup>er</sup> janvier", "the 1er janvier"),
        ("20 m<sup>2</sup> of land", "20 m2 of land"),
        ("as agreed.<sup>2</sup> Then", "as agreed. Then"),
        ("as agreed¹ then", "as agreed then"),
        ("as agreed.[^4] Then", "as agreed. Then"),
        ("as agreed[3](#page-2-0) then", "as agreed then"),
        ("as agreed.$^{5}$ Then", "as agreed. Then"),
    ],
)
def test_raised_signs_are_words_or_notes(printed: str, read: str) -> None:
    assert accepted(printed) == read


def test_marks_of_notes_are_found() -> None:
    printed = "a<sup>1</sup> b² cd³ e.[^x] f.$^{5}$ the 27<sup>th</sup>"
    assert note_marks(printed) == ["1", "3", "x", "5"]


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("[agreed ad ref] text [and [more]", "[agreed ad ref] text [and [more]"),
        ("[in pursuit of] goals", "[in pursuit of] goals"),
        (r"a78d62\\_en.pdf and 1\. and \[x\]", "a78d62_en.pdf and 1. and [x]"),
        ('see [the report](https://x.org/a_(b) "t")', "see the report"),
        ("see <https://x.org/a>", "see https://x.org/a"),
        ("snake_case and 2 * 3 * 4", "snake_case and 2 * 3 * 4"),
        ("one<br/>two", "one two"),
        ("<p>one</p><p>two</p>", "one two"),
        ("a *small* _word_", "a small word"),
        ("![](_page_1.jpeg)Text", "Text"),
        ('<span id="p-1"></span>Text', "Text"),
        ("____ signature", "____ signature"),
        ("A star.*", "A star.*"),
    ],
)
def test_text_is_kept_as_it_is_meant(printed: str, read: str) -> None:
    assert accepted(printed) == read


@pytest.mark.parametrize("lone", ["<u>", "**", "~~", "<span>", "</del>", '<a href="x'])
def test_mark_that_never_closes_swallows_nothing(lone: str) -> None:
    text = f"We {lone}agree on the text, which is long, and we adopt it."
    assert accepted(text).endswith("which is long, and we adopt it.")
    assert all(run.mark == "plain" for run in parse_marks(text, amended=True))


def test_half_a_bold_mark_is_no_text() -> None:
    assert accepted("37 bis.** We **shall** act") == "37 bis. We shall act"


def test_document_is_amended_if_it_strikes_words_out() -> None:
    assert is_amended("We ~~may~~ agree")
    assert is_amended("We <del>may</del> agree")
    assert not is_amended("We **may** ~ agree ~ <u>now</u>")


_PLAIN = st.text(alphabet="abcXYZ 123.,;:!?()'\n", max_size=80)
_MARKED = st.lists(
    st.tuples(st.sampled_from(["plain", "deleted", "inserted"]), st.text("abc", min_size=1)),
    min_size=1,
    max_size=12,
)


@given(_PLAIN)
def test_text_without_marks_is_one_run(text: str) -> None:
    assert parse_marks(text, amended=True) == ((Run(text),) if text else ())


@given(_MARKED, st.sampled_from([("~~", "~~", "**", "**"), ("<del>", "</del>", "<ins>", "</ins>")]))
def test_marked_words_are_given_back(runs: list[tuple[str, str]], signs: tuple[str, ...]) -> None:
    printed = {
        "plain": "{}",
        "deleted": f"{signs[0]}{{}}{signs[1]}",
        "inserted": f"{signs[2]}{{}}{signs[3]}",
    }
    source = " ".join(printed[mark].format(word) for mark, word in runs)
    found = parse_marks(source, amended=True)
    for mark in ("deleted", "inserted"):
        words = [word for run in found if run.mark == mark for word in run.text.split()]
        assert words == [word for kind, word in runs if kind == mark]


@given(st.text(alphabet="ab ~*_[](){}<>/#!^$\\u¹¡|-+=\n", max_size=200))
def test_no_source_makes_it_fail_or_invent_letters(source: str) -> None:
    letters = [c for c in source if c in "ab"]
    found = [c for run in parse_marks(source, amended=True) for c in run.text if c in "ab"]
    rest = iter(letters)
    assert all(letter in rest for letter in found)
