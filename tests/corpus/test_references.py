"""References are found where they stand, with the document and the paragraphs they mean."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.instruments import instrument
from corpus.isolate import Isolation
from corpus.references import Reference, references
from corpus.symbols import same_symbol

TUNIS = "Tunis Agenda for the Information Society"
GDC = "Global Digital Compact"
UDHR = "Universal Declaration of Human Rights"
GENEVA = "Geneva Declaration of Principles"

EXAMPLES = [
    # text, span, document, labels
    ("in paragraph 72 of the Tunis Agenda.", "paragraph 72 of the Tunis Agenda", TUNIS, "72"),
    ("paras. 69 to 71 below", "paras. 69 to 71", None, "69 70 71"),
    ("paragraphs 12 and 15 above", "paragraphs 12 and 15", None, "12 15"),
    ("as set out in paragraph 35, which", "paragraph 35", None, "35"),
    ("(Source: para 63 GDC)", "para 63 GDC", GDC, "63"),
    ("(Source: para 31 Tunis agenda)", "para 31 Tunis agenda", TUNIS, "31"),
    ("A/RES/70/125, para. 31", "A/RES/70/125, para. 31", "A/RES/70/125", "31"),
    ("Based on p. 32 A/RES/70/125", "p. 32 A/RES/70/125", "A/RES/70/125", "32"),
    ("Language of item 24 of the GDC.", "item 24 of the GDC", GDC, "24"),
    ("source is P3 of Geneva Declaration", "P3 of Geneva Declaration", GENEVA, "3"),
    ("see art. 29 UDHR", "art. 29 UDHR", UDHR, "Article 29"),
    ("article 19 of the Universal Declaration", ..., UDHR, "Article 19"),
    ("resolution 70/125", ..., "A/RES/70/125", ""),
    ("General Assembly resolution 79/277", ..., "A/RES/79/277", ""),
    ("GA resolution A/70/125", ..., "A/RES/70/125", ""),
    ("A/Res/70/125", ..., "A/RES/70/125", ""),
    ("ECOSOC resolution 2006/46", ..., "E/RES/2006/46", ""),
    ("resolution 1483 (2003)", ..., "S/RES/1483(2003)", ""),
    ("Resolution 217 A (III).", "Resolution 217 A (III)", "A/RES/217(III)", ""),
    ("resolution S-19/2", ..., "A/RES/S-19/2", ""),
    ("UNEA resolution 5/14", ..., "UNEP/EA.5/RES.14", ""),
    ("resolution 26/13 of the Human Rights Council", "resolution 26/13", "A/HRC/RES/26/13", ""),
    ("decision 2/CP.28", ..., "decision 2/CP.28", ""),
    ("decision 62/557", ..., "A/DEC/62/557", ""),
    ("decision 26/4 of the Governing Council", "decision 26/4", "decision 26/4", ""),
    ("(E/CN.16/2018/CRP.3)", "E/CN.16/2018/CRP.3", "E/CN.16/2018/CRP.3", ""),
    ("WSIS-05/TUNIS/DOC/6(Rev.1)-E", ..., "WSIS-05/TUNIS/DOC/6(Rev.1)-E", ""),
    ("A/80/6 (Sect. 3)/Add.1.", "A/80/6 (Sect. 3)/Add.1", "A/80/6(Sect.3)/Add.1", ""),
    ("paragraphs 3(c) to (e) of UNEA resolution 5/14", ..., "UNEP/EA.5/RES.14", "3(c) 3(d) 3(e)"),
    ("paragraph 24(e) of document UNEP/PP/INC.2/4", ..., "UNEP/PP/INC.2/4", "24(e)"),
    ("paragraph 5 of the annex to resolution 79/1", ..., "A/RES/79/1", "5"),
    ("Operative Paragraph 4 of the Modalities Resolution 79/277", ..., "A/RES/79/277", "4"),
    ("paragraph 103 ter and OP3bis", "paragraph 103 ter", None, "103ter"),
    ("paragraph 7 of the present report", "paragraph 7", None, "7"),
    ("paragraph 1 of this article", "paragraph 1", None, "1"),
    ("paragraph 12 of the draft", "paragraph 12", None, "12"),
    ("OEWG final report, paras. 9 and 10", ..., "OEWG final report", "9 10"),
    ("Minamata Convention, article 24", ..., "Minamata Convention", "Article 24"),
    ("paragraph 5 of the Zero Draft", ..., "Zero Draft", "5"),
    ("article 4, paragraph 4, of the Paris Agreement", ..., "Paris Agreement", "Article 4"),
    ("Article 27 (3) of the Charter", ..., "Charter of the United Nations", "Article 27(3)"),
    ("paragraph 71 of the Compact", ..., GDC, "71"),
    ("paragraph 3, subparagraph (b)", ..., None, "3(b)"),
    ("paragraph 1 [and 2]", ..., None, "1 2"),
    ("párrafo 12 de la resolución 70/125", ..., "A/RES/70/125", "12"),
    ("резолюция 70/125", ..., "A/RES/70/125", ""),
]  # fmt: skip

NONE = [
    "the resolution of disputes, decision-making and 5 paragraphs",
    "a resolution of 300 dpi; 70/125 mm; items 1, 2 and 3",
    "See the outcome document, p. 3.",
    "Item 137 of the preliminary list",
    "as was said (para. 27).",
    "Ibid., para. 12.",
    "OP1 ter Alt Each Party shall",
    "a B/C test, and/or, 24/7, https://docs.un.org/A/RES/70/125",
    "article 16 of the 2019 Food Law",
    "Parapet 3, Part 3, paragraph 2019",
]


@pytest.mark.parametrize(("text", "span", "document", "labels"), EXAMPLES)
def test_a_reference_is_found_where_it_stands(
    text: str, span: str, document: str | None, labels: str
) -> None:
    found = references(text)[0]
    assert text[found.start : found.end] == (text if span is ... else span)
    assert found.document == document
    assert " ".join(found.labels) == labels


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_one_is_none(text: str) -> None:
    assert references(text) == ()


def test_several_of_one_body_are_several() -> None:
    text = "Economic and Social Council resolutions 2006/46, 2008/3 and 2009/7; A/C.2/80/L.17"
    assert [(text[r.start : r.end], r.document) for r in references(text)] == [
        ("Economic and Social Council resolutions 2006/46", "E/RES/2006/46"),
        ("2008/3", "E/RES/2008/3"),
        ("2009/7", "E/RES/2009/7"),
        ("A/C.2/80/L.17", "A/C.2/80/L.17"),
    ]


def test_each_group_has_its_own_document() -> None:
    text = "paragraph 34 of the Tunis Agenda, paragraph 71 of A/RES/70/125 and paragraphs 2 and 3"
    assert [(r.document, r.labels) for r in references(text)] == [
        (TUNIS, ("34",)),
        ("A/RES/70/125", ("71",)),
        (None, ("2", "3")),
    ]


def test_thereof_is_of_what_was_named_last() -> None:
    text = (
        "resolutions 70/125 and 79/194 of 19 December 2024 and, in particular, paragraph 62 thereof"
    )
    assert references(text)[-1] == Reference(70, 82, "A/RES/79/194", ("62",))


def test_a_singular_takes_no_number_that_counts_something_else() -> None:
    assert references("In paragraph 5 and 12 countries")[0].labels == ("5",)
    assert references("paragraph 7, 25 July")[0].labels == ("7",)
    assert references("paragraphs 7 and 25 per cent")[0].labels == ("7",)


def test_a_long_range_names_its_ends() -> None:
    assert references("paragraphs 1 to 999")[0].labels == ("1", "999")


PIECES = [
    *("paragraph ", "paras. ", "12", " (a)", " to ", " and ", ", ", "of the ", "Tunis Agenda"),
    *("A/RES/70/125", "resolution ", "70/125", "its ", "thereof", "(", ")", "[", "]", " bis"),
    *("General Assembly ", "decision ", "1/CP.2", "Ibid., ", "Minamata Convention", "article "),
    *("OP3", "p. ", "GDC", ". ", "\n"),
]


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=40).map("".join)))
def test_any_text_gives_spans_in_order(text: str) -> None:
    found = references(text)
    for reference in found:
        assert 0 <= reference.start < reference.end <= len(text)
        assert reference.document or reference.labels
        assert all(
            label and " " not in label.removeprefix("Article ") for label in reference.labels
        )
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize("piece", [*PIECES, "paragraphs 1, ", "resolution 70/125, ", "Aa of the "])
def test_long_texts_of_one_piece_end(piece: str) -> None:
    assert isinstance(references(piece * (100_000 // len(piece))), tuple)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("A/RES/70/125", "a/res/70/125*", True),
        ("WSIS-05/TUNIS/DOC/6(Rev.1)-E", "WSIS-05/TUNIS/DOC/6 (Rev.1)", True),
        ("A/80/62-E/2025/12", "A/80/62", True),
        ("A/80/62-E/2025/12", "E/2025/12", True),
        ("A/RES/70/125", "A/RES/70/12", False),
        ("A/80/L.41", "A/80/L.41/Rev.1", False),
    ],
)
def test_symbols_are_compared_by_what_they_mean(one: str, other: str, same: bool) -> None:
    assert same_symbol(one, other) is same


def test_references_of_real_papers_are_found(documents: Path) -> None:
    expected = {
        "zero-draft-russia.txt": [
            ("p. 31 A/RES/70/125", "A/RES/70/125", ("31",)),
            ("item 24 of the GDC", GDC, ("24",)),
            ("paragraph 35 of the Tunis Agenda", TUNIS, ("35",)),
            ("paragraph 142", None, ("142",)),
        ],
        "elements-paper-g77.txt": [
            ("P3 of Geneva Declaration of Principles", GENEVA, ("3",)),
            ("para 63 GDC", GDC, ("63",)),
            ("OEWG final report, paras. 9 and 10", "OEWG final report", ("9", "10")),
            ("para 31 Tunis agenda", TUNIS, ("31",)),
        ],
        "pdf/A_RES_79_277.pdf": [
            ("paragraph 62", "A/RES/79/194", ("62",)),
            ("paragraph 71 of General Assembly resolution 70/125", "A/RES/70/125", ("71",)),
        ],
    }
    with Isolation() as read:
        for name, wanted in expected.items():
            found = {
                (p.text[r.start : r.end], r.document, r.labels)
                for p in read(documents / name).paragraphs
                for r in references(p.text)
            }
            assert set(wanted) <= found


def test_a_reference_is_a_value() -> None:
    assert Reference(0, 5, None, ("1",)) == Reference(0, 5, None, ("1",))


@pytest.mark.parametrize(
    ("text", "document", "labels"),
    [
        ("See the Global Digital Compact (A/RES/79/1, annex I), paragraph 63.", "GDC", ("63",)),
        ("chapter IV, paragraph 12, of the report A/80/62", "A/80/62", ("12",)),
        ("as TA para 72 says", "Tunis Agenda", ("72",)),
        ("as XYZ, para. 7 says", "XYZ", ("7",)),
        ("al párrafo 72 de la Agenda de Túnez", "Tunis Agenda", ("72",)),
        ("пункт 72 Тунисской программы", "Tunis Agenda", ("72",)),
        ("UNGA res 70/125 para 5", "A/RES/70/125", ("5",)),
    ],
)
def test_paragraphs_are_of_the_document_named_beside_them(
    text: str, document: str, labels: tuple[str, ...]
) -> None:
    known = instrument(document)
    found = [r for r in references(text) if r.labels]
    assert [(r.document, r.labels) for r in found] == [(known.name if known else document, labels)]


def test_paragraphs_of_an_article_are_none_of_the_texts_own() -> None:
    found = references("paragraphs 1 and 2 of Article 19 of the UDHR")
    assert [r.labels for r in found] == [("Article 19",)]


def test_order_in_capitals_names_no_document() -> None:
    assert references("DELETE para 5.")[0].document is None


def test_document_with_two_symbols_is_one_reference() -> None:
    assert [r.document for r in references("See A/80/62-E/2025/12.")] == ["A/80/62-E/2025/12"]
