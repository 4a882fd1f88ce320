"""Labels are told from words, dates and numbers that only look like them."""

import pytest

from corpus.labels import drop_start, is_bare_label, split_bullet, split_label, standing
from corpus.model import Run


@pytest.mark.parametrize(
    ("printed", "label"),
    [
        ("12. We agree.", "12"),
        ("12) We agree.", "12"),
        ("(12) We agree.", "12"),
        ("12 . We agree.", "12"),
        ("1-What is missing?", "1"),
        ("1 – What is missing?", "1"),
        ("5 bis We agree.", "5bis"),
        ("7 bis. We agree.", "7bis"),
        ("10bis. We agree.", "10bis"),
        ("59. ter We agree.", "59ter"),
        ("12-bis. We agree.", "12bis"),
        ("12 (bis). We agree.", "12bis"),
        ("12 BIS. We agree.", "12bis"),
        ("17 quart We agree.", "17quart"),
        ("17sexes. We agree.", "17sexes"),
        ("17 noc We agree.", "17noc"),
        ("17 deces. We agree.", "17deces"),
        ("12 alt. We agree.", "12alt"),
        ("12 alt 1 We agree.", "12alt1"),
        ("12 bis alt 2. We agree.", "12bisalt2"),
        ("OP12 bis. Decides", "OP12bis"),
        ("OP 3. Decides", "OP3"),
        ("PP3 Recalling", "PP3"),
        ("Q4. Who applies?", "Q4"),
        ("[3 bis. We agree.]", "3bis"),
        ("[Agreed] 5. It shall", "5"),
        ("12a. We agree.", "12a"),
        ("1.º Decide", "1"),
        ("1.1 Purpose", "1.1"),
        ("2.1.3. Scope", "2.1.3"),
        ("A. We agree.", "A"),
        ("IV. Conclusions", "IV"),
        ("(f) a list;", "f"),
        ("(iv) a list;", "iv"),
        ("(aa) a list;", "aa"),
        ("b) a list;", "b"),
        ("Article 5 bis. Each Party", "Article 5 bis"),
        ("1 бис. Мы согласны.", "1бис"),
        ("б) список;", "б"),
        ("٣ - تقرر", "3"),
        ("(أ) قائمة", "أ"),
        ("3. 我们同意。", "3"),
        ("§ 12 We agree.", "12"),
        ("Para. 5 We agree.", "5"),
        ("Paragraph 5 bis: We agree.", "5bis"),
        ("New 12 bis. We agree.", "12bis"),
        ("NEW PARA 12 ter: We agree.", "12ter"),
        ("12 bis (new). We agree.", "12bis"),
        ("12．bis We agree.", "12bis"),
        ("12 (a) (iii) For libraries", "12(a)(iii)"),
        ("12(b) For libraries", "12(b)"),
        ("1.a. For libraries", "1(a)"),
        ("P1. We agree.", "P1"),
        ("A ter We agree.", "Ater"),
        ("5 chapeau. We agree.", "5chapeau"),
        ("一、导言", "一"),
    ],
)
def test_label_is_taken_off(printed: str, label: str) -> None:
    found = split_label(printed)
    assert found is not None
    assert found[0].text == label
    assert printed[found[1] :][:1] not in {"", " ", ".", ")", "-"}


@pytest.mark.parametrize(
    "words",
    [
        "15 April 2024",
        "12 Nov 2024 in Geneva",
        "12 de marzo de 2025",
        "5 мая 2025 года",
        "27th session of the Commission",
        "35 of the Tunis Agenda",
        "20 per cent of the fund",
        "20 Member States agreed",
        "5G networks are spreading",
        "5G. networks",
        "12 developing countries Agree",
        "5.2 million people",
        "10.30 Opening of the session",
        "2030 Agenda",
        "12 – 15 March",
        "1.",
        "(the) network",
        "(EU) proposal",
        "U.S. policy",
        "e.g. networks",
        "A network is needed.",
        "Paragraph 5 of the Agenda",
        "Para. 7 from WSIS",
        "New networks are built",
        "12 (EU) States",
        "[1] See the report.",
    ],
)
def test_words_are_no_label(words: str) -> None:
    assert split_label(words) is None


def test_item_behind_its_paragraphs_point_is_text() -> None:
    found = split_label("5. (a) The fund is open;")
    assert found
    assert found[0].text == "5"


@pytest.mark.parametrize("line", ["12.", "- **12.**", "5 bis", "(a)", "OP3", "IV."])
def test_label_alone_on_a_line_is_known(line: str) -> None:
    assert is_bare_label(line)


@pytest.mark.parametrize("line", ["12", "2025", "Article 5.", "We agree.", "12. We", "I", ""])
def test_number_or_word_alone_on_a_line_is_no_label(line: str) -> None:
    assert not is_bare_label(line)


def test_unknown_adverb_counts_where_its_number_has_just_stood() -> None:
    assert split_label("12 quattuor We agree.", 7) is None
    found = split_label("12 quattuor We agree.", 12)
    assert found
    assert found[0].text == "12quattuor"


def test_plain_words_are_no_adverb_even_after_their_number() -> None:
    assert split_label("12 members We invited", 12) is None


def test_number_of_a_roman_numeral() -> None:
    romans = {"I": 1, "IV": 4, "IX": 9, "XIV": 14, "XL": 40}
    found = {text: split_label(f"{text}. Words") for text in romans}
    assert {text: label[0].roman for text, label in found.items() if label} == romans


@pytest.mark.parametrize("bullet", ["- ", "* ", "• ", " o ", "- o ", "– ", "\uf0b7 "])
def test_bullets_are_taken_off(bullet: str) -> None:
    assert split_bullet(f"{bullet}Networks") == "Networks"


def test_dash_inside_a_word_is_no_bullet() -> None:
    assert split_bullet("-5 degrees") == "-5 degrees"


def test_start_is_dropped_over_runs_and_struck_words_stay() -> None:
    runs = (Run("~", "deleted"), Run("12", "inserted"), Run(". We"), Run(" agree"))
    assert standing(runs) == "12. We agree"
    assert drop_start(runs, 4) == (Run("~", "deleted"), Run("We"), Run(" agree"))


def test_author_of_a_change_is_kept_when_the_start_is_dropped() -> None:
    run = Run("12. We", "inserted", author="Ana", date="2025-01-01", withdrawn=True)
    assert drop_start((run,), 4)[0].author == "Ana"
    assert drop_start((run,), 4)[0].withdrawn


def test_adverb_that_a_sentence_speaks_of_is_no_part_of_the_label() -> None:
    for words in ("Bis, ter and quater are Latin.", "Bis and ter are Latin."):
        found = split_label(f"9. {words}")
        assert found
        assert found[0].text == "9"
