"""A document's title, symbol, date, language and proposer are what it says of itself."""

from pathlib import Path
from textwrap import dedent

import pytest

from corpus.metadata import decapitalise, describe, find_language
from corpus.model import Document
from corpus.readers.text import parse
from corpus.segment import segment


def document(text: str, file: str = "paper.txt") -> Document:
    source = parse(dedent(text).lstrip("\n"))
    paragraphs = segment("d", source.blocks)
    return describe(Path(file), source, paragraphs, identity="d", sha256="0")


def test_title_in_capitals_is_printed_as_its_words_are_in_the_text() -> None:
    text = """
        ICT MASTS FOR THE VILLAGES OF KENYA

        1. We want masts for villages. The use of ICT is growing, and so are the masts.
    """
    assert document(text).title == "ICT masts for the villages of Kenya"


def test_title_leaves_out_what_covers_say() -> None:
    text = """
        A/85/77

        General Assembly

        Eighty-fifth session

        Agenda item 15

        Information and communications technologies

        5 May 2031

        Progress made in the sharing of masts

        Report of the Secretary-General

        Summary

        The present report reviews the sharing of masts since the last one.
    """
    found = document(text)
    assert found.title == "Progress made in the sharing of masts: Report of the Secretary-General"
    assert (found.symbol, found.date) == ("A/85/77", "2031-05-05")


def test_resolution_is_known_by_its_number_and_the_organ_that_adopted_it() -> None:
    text = """
        **Resolution adopted by the General Assembly on 5 May 2031**

        [*on the report of the Second Committee (A/85/999, para. 12)*]

        **85/301. Community networks**

        *The General Assembly*,

        1. *Decides* to act.
    """
    found = document(text)
    assert (found.symbol, found.title) == ("A/RES/85/301", "Community networks")
    assert found.date == "2031-05-05"


def test_proposer_is_no_part_of_the_title() -> None:
    text = "GROUP OF 77 AND CHINA INPUTS\n\nELEMENTS PAPER\n\nAims\n\n1. We aim."
    text += "\n\nMeans\n\n2. We pay."
    found = document(text)
    assert found.proposer == "Group of 77 and China"
    assert found.title == "Elements paper"


def test_date_behind_a_title_is_the_documents_date() -> None:
    found = document("Compilation text, 3 June 2025\n\n1. We agree on all of it.")
    assert (found.title, found.date) == ("Compilation text", "2025-06-03")


def test_date_inside_the_text_is_not_the_documents() -> None:
    assert document("On masts\n\nRecalling its decision of 5 May 2021,\n\n1. Agrees.").date is None


def test_symbol_in_a_running_header_counts() -> None:
    pages = "\f".join(f"A/85/L.12\n\n{n}. We agree on page {n} too.\n" for n in (1, 2, 3))
    found = document(pages)
    assert (found.symbol, found.pages) == ("A/85/L.12", 3)


@pytest.mark.parametrize(
    ("file", "symbol"),
    [("A_RES_79_1.txt", "A/RES/79/1"), ("A_80_L.41.en.txt", "A/80/L.41"), ("A paper.txt", None)],
)
def test_file_name_gives_a_symbol_where_the_text_has_none(file: str, symbol: str | None) -> None:
    assert document("1. We agree.", file).symbol == symbol


def test_front_matter_fills_the_gaps() -> None:
    found = document("---\ntitle: On masts\ndate: 2025-07-01\nlang: en\n---\n\n1. We agree.")
    assert (found.title, found.date, found.language) == ("On masts", "2025-07-01", "en")


def test_name_of_the_file_is_the_last_resort() -> None:
    assert document("1. We agree.", "zero_draft-rev.2.txt").title == "zero draft rev 2"


def test_opening_heading_is_no_title() -> None:
    text = "# Introduction\n\n## Scope\n\n1. We agree on the scope of the text."
    assert document("Introduction\n\nWe agree. It was long.", "x.txt").title == "Introduction"
    assert "Scope" not in document(text).title.split(": ")[0]


def test_long_title_ends_at_a_word() -> None:
    title = " ".join(["Networks"] * 40)
    found = document(f"# {title}\n\n1. We agree.").title
    assert len(found) <= 201
    assert found.endswith("Networks…")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We agree on the use of networks and on the price.", "en"),
        ("Nous décidons que les réseaux sont ouverts et que la vie est belle.", "fr"),
        ("Decidimos que las redes sean abiertas para todos los pueblos.", "es"),
        ("Мы решаем, что сети открыты.", "ru"),
        ("نقرر أن الشبكات مفتوحة", "ar"),
        ("我们决定网络是开放的", "zh"),
        ("12 34", None),
    ],
)
def test_language(text: str, language: str | None) -> None:
    assert find_language(text) == language


def test_words_unknown_to_the_text_are_small_but_for_acronyms_and_numerals() -> None:
    assert decapitalise("PART II OF THE GDC PLAN, G-77", []) == "Part II of the GDC plan, G-77"
    assert decapitalise("Part II of the Plan", []) == "Part II of the Plan"


def test_line_of_symbol_date_and_language_is_no_title() -> None:
    cover = "Document WSIS-33/OSLO/DOC/4-E, 12 December 2033, Original: English"
    found = document(f"{cover}\n\nPlan of Masts\n\nWe agree.")
    assert (found.title, found.symbol) == ("Plan of Masts", "WSIS-33/OSLO/DOC/4-E")


def test_symbol_misread_by_a_scanner_is_the_one_in_the_files_name() -> None:
    assert document("A/85/36I\n\nWe agree.", "A_85_361.txt").symbol == "A/85/361"
    assert document("A/85/99\n\nWe agree.", "A_85_361.txt").symbol == "A/85/99"


def test_title_that_the_file_gives_itself_chooses_among_the_printed_ones() -> None:
    text = (
        "---\ntitle: On sharing masts\n---\n\n# Board of Masts\n\n# On Sharing Masts\n\nWe agree."
    )
    assert document(text).title == "On Sharing Masts"
    assert document("---\ntitle: .\n---\n\nWe agree.", "masts.md").title == "masts"


def test_date_of_the_file_is_not_believed_against_its_session() -> None:
    text = "---\ndate: {}\n---\n\nA/39/361\n\nWe agree on all of the masts."
    assert document(text.format("2008-04-28")).date is None
    assert document(text.format("1984-07-26")).date == "1984-07-26"


def test_proposer_is_who_a_text_is_presented_for() -> None:
    for words in (
        "Draft resolution submitted by Iraq on behalf of the Group of 77 and China",
        "Projet de résolution présenté par l’Iraq au nom du Groupe des 77 et de la Chine",
    ):
        assert document(f"{words}\n\nOn Masts\n\nWe agree.").proposer == "Group of 77 and China"


def test_government_on_the_cover_is_the_proposer_and_no_title() -> None:
    text = "Government of India\n\nMinistry of Masts\n\nViews on the draft\n\nWe agree."
    assert (document(text).proposer, document(text).title) == ("India", "Views on the draft")


def test_author_of_the_file_proposes_it_if_a_delegation() -> None:
    text = "---\nauthor: {}\n---\n\nViews on masts\n\nWe agree."
    assert document(text.format("Japan")).proposer == "Japan"
    assert document(text.format("Ana Diaz")).proposer is None


def test_number_behind_an_acronym_keeps_its_capitals() -> None:
    assert document("WSIS+20 AND MASTS\n\nWe want masts.").title == "WSIS+20 and masts"
    assert document("U.S. Views on Masts\n\nWe want masts.").title == "U.S. Views on Masts"


def test_sponsor_of_a_draft_proposes_it_for_its_group() -> None:
    text = "Iraq: draft resolution\n\nOn Masts\n\nThe Assembly,\n\nNoting masts,<sup>1</sup>\n\n{}"
    assert document(text.format("")).proposer == "Iraq"
    note = "<sup>1</sup> On behalf of the States that are members of the Group of 77 and China."
    assert document(text.format(note)).proposer == "Group of 77 and China"
