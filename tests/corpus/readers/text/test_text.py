"""Text and Markdown files become blocks, whatever their encoding and layout."""

import textwrap
from pathlib import Path

import pytest

from corpus.errors import DocumentTooLarge, EmptyDocument, FileUnreadable, NotText
from corpus.readers.text import encoding, parse, read
from tests.corpus.texts import attached, headings, labels, outline, paragraphs, texts

_WRAPPED = """
    1.  The Committee on Masts held its second session in Nairobi in the first
week of March. It was attended by the representatives of sixty-one States and
of 14 organizations, and by many others.
    2.  It recalled that, as set out in paragraph 4 of its report and in section
12. of the annex, masts are shared. It adopted this agenda:
        (a)  Election of officers;
        (b)  Review of progress made in the sharing of masts by communi-
             ties and their networks;
        (c)  Other matters.
    3.  It closed its session on the day that had been set for it in the
decision of the Conference.
"""


def written(folder: Path, data: bytes) -> Path:
    path = folder / "paper.txt"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    "name", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
def test_common_encodings(tmp_path: Path, name: str) -> None:
    text = "1. Nous réaffirmons « l’accès » des élèves à l’école et à la réparation.\r\n" * 3
    blocks = read(written(tmp_path, text.encode(name))).blocks
    assert "réaffirmons « l’accès » des élèves" in blocks[0].text


def test_cyrillic_in_its_old_encoding(tmp_path: Path) -> None:
    text = "Мы подтверждаем приверженность созданию открытого информационного общества.\n" * 5
    assert "приверженность" in read(written(tmp_path, text.encode("cp1251"))).blocks[0].text


@pytest.mark.parametrize("data", [b"", b" \r\n\t\n", b"\xef\xbb\xbf", b"---\n\n* * *\n"])
def test_file_without_a_word_is_empty(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(EmptyDocument):
        read(written(tmp_path, data))


@pytest.mark.parametrize(
    "data",
    [bytes(range(256)) * 20, b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 50, b"PK\x03\x04\x00" * 99],
)
def test_binary_file_is_no_text(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(NotText):
        read(written(tmp_path, data))


def test_file_that_is_too_large_is_refused_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encoding, "LARGEST", 10)
    with pytest.raises(DocumentTooLarge):
        read(written(tmp_path, b"1. We agree.\n"))


def test_unreadable_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable):
        read(tmp_path / "gone.txt")


def test_hard_wrapped_lines_are_paragraphs_again() -> None:
    found = [(p.label, p.text) for p in paragraphs(_WRAPPED)]
    assert [label for label, _ in found] == ["1", "2", "2(a)", "2(b)", "2(c)", "3"]
    assert found[1][1].endswith(
        "and in section 12. of the annex, masts are shared. It adopted this agenda:"
    )
    assert "of 14 organizations" in found[0][1]


def test_indented_paragraphs_without_labels_stay_apart() -> None:
    text = (
        "    The meeting was opened by the Chair, who welcomed all the members and\n"
        "recalled what the group had been asked to do. She noted that it had two\n"
        "days in all to complete its work.\n"
        "    The members then introduced themselves. Several of them said they had\n"
        "taken part in the earlier work on masts and hoped for a quick result.\n"
    )
    assert len(texts(text)) == 2


def test_one_paragraph_a_line_as_word_processors_save_it() -> None:
    text = (
        "Statement of the Friends of Repair\n"
        "Thank you, Chair, for giving us the floor. We speak for twelve States that believe "
        "that every device should be repairable by its owner.\n"
        "First, the draft should name repair as a goal of its own, as the last review did.\n"
        "Financing\n"
        "The draft is silent on it. This is a gap to be filled before the text is adopted.\n"
    )
    assert headings(text) == ["Financing"]
    assert len(texts(text)) == 3


def test_tab_behind_a_label_is_no_table() -> None:
    text = "1.\tWe agree.\r\n2.\tWe list:\r\n\t(a)\tmasts;\r\n\t(b)\tnets.\r\n"
    text += "Country\tPaid\r\nNorland\t5\r\n"
    assert outline(text) == [
        ("paragraph", "1", "We agree."),
        ("paragraph", "2", "We list:"),
        ("item", "2(a)", "masts;"),
        ("item", "2(b)", "nets."),
        ("table", None, "Country Paid"),
        ("table", None, "Norland 5"),
    ]


def test_tables_with_pipes_with_and_without_edges() -> None:
    text = "| A | B |\n|---|:-:|\n| x \\| y | z |\n\nC | D\n--- | ---\n1 | 2\n"
    assert [words for _, _, words in outline(text)] == ["A B", "x | y z", "C D", "1 2"]
    assert {kind for kind, _, _ in outline(text)} == {"table"}


def test_table_of_contents_is_neither_headings_nor_paragraphs() -> None:
    text = """
        Report

        Contents

        I. Introduction ........................... 3
        II. Findings . . . . . . . . . . . . . . . . 5

        I. Introduction

        1. Masts are everywhere in the country.

        II. Findings

        2. There are many.
    """
    assert headings(text) == ["Introduction", "Findings"]
    assert labels(text) == [None, "1", "2"]


def test_running_headers_and_page_numbers_are_taken_out() -> None:
    words = [
        "The Assembly met and considered masts with",
        "many others, and then it adopted the",
        "plan.",
    ]
    pages = [f"A/85/L.12\n\n{part}\n\n{n}/3     25-01234\n" for n, part in enumerate(words, 1)]
    source = parse("\f".join(pages))
    assert [block.text for block in source.blocks] == [" ".join(words)]
    assert source.pages == 3
    assert "A/85/L.12" in source.furniture
    assert "2/3     25-01234" in source.furniture


def test_article_numbers_at_the_heads_of_pages_stay() -> None:
    pages = [f"Article {n}\n\nMasts are shared in year {n}. They are low.\n" for n in range(1, 5)]
    assert len(headings("\f".join(pages))) == 4


def test_page_numbers_between_the_halves_of_a_paragraph() -> None:
    text = (
        "1. We want networks in\n\n2\n\nall villages.\n\n2. We agree on\n\n3\n\nthe price.\n\n4\n"
    )
    assert texts(text) == ["We want networks in all villages.", "We agree on the price."]


def test_page_break_of_a_converter_is_a_page_break() -> None:
    text = f"1. We want networks in\n\n{{1}}{'-' * 48}\n\nall villages.\n"
    source = parse(text)
    assert source.pages == 2
    assert source.blocks[0].text == "1. We want networks in all villages."
    assert source.blocks[0].page == 1


@pytest.mark.parametrize(
    "note",
    [
        "<sup>1</sup> See the report.",
        "¹ See the report.",
        "[^1]: See the report.",
        "1/ See the report.",
        "$^{1}$ See the report.",
        "[1] See the report.",
        "____________\n1 See the report.",
        "<sup>1</sup>\n\nSee the report.",
    ],
)
def test_notes_in_their_printed_forms(note: str) -> None:
    found = outline(f"1. We agree.\n\n{note}\n\n2. We act.\n")
    assert ("footnote", "1", "See the report.") in found
    assert [label for kind, label, _ in found if kind == "paragraph"] == ["1", "2"]


def test_notes_belong_to_the_paragraph_their_mark_stands_in() -> None:
    text = "1. We agree.[^a]\n\n2. We act¹ on it.\n\n[^a]: In part.\n\n¹ At once.\n"
    assert attached(text) == {"In part.": "1", "At once.": "2"}


def test_notes_at_the_foot_of_pages_count_up_through_the_text() -> None:
    text = (
        "1. We recall the charter of the\n\n1 Treaty Series, vol. 2.\n2 Resolution 12/4.\f"
        "United Masts and act.\n\n2. We agree.\n\n3 Resolution 12/5.\n"
    )
    found = outline(text)
    assert ("paragraph", "1", "We recall the charter of the United Masts and act.") in found
    assert [label for kind, label, _ in found if kind == "footnote"] == ["1", "2", "3"]


def test_underlined_and_marked_headings() -> None:
    text = "Plan\n====\n\nTowns\n-----\nMasts are shared. They are low.\n\n"
    text += "## 2. Villages ##\n\nAll of them. Soon.\n"
    found = outline(text)
    assert ("title", None, "Plan") in found
    assert headings(text) == ["Towns", "Villages"]


def test_paragraph_that_a_converter_took_for_a_heading() -> None:
    long = (
        "We decide that the work of the group shall be continued for a further period of five "
        "years, and that its members shall be chosen by lot among the villages."
    )
    assert outline(f"1. We agree.\n\n## 2. {long}\n\n3. We act.\n")[1] == ("paragraph", "2", long)


def test_strike_over_a_page_break_is_one() -> None:
    found = paragraphs(
        "13. We recall ~~the first decision and\n\nthe second decision~~ all of them.\n"
    )
    assert (found[0].text, found[0].deleted) == (
        "We recall all of them.",
        ("the first decision and the second decision",),
    )


def test_no_blank_line_between_numbered_paragraphs() -> None:
    text = (
        "10bis. We are determined to improve connectivity (Tunis agenda 89)\n"
        "11. We agree on the rest of the text, which is long enough not to be a heading at all.\n"
        "- 37 bis.** We **shall** ~~not~~ act\n"
        "- 37ter.** We shall wait\n"
        "38. We close.\n"
    )
    assert labels(text) == ["10bis", "11", "37bis", "37ter", "38"]


def test_comments_of_pandoc_and_criticmarkup_know_their_place() -> None:
    text = (
        '1. We agree [Too formal?]{.comment-start id="0" author="Bo" date="2025-01-02"}to meet'
        '[]{.comment-end id="0"} soon.\n\n2. We act. {>>Ana: When?<<}\n'
    )
    assert texts(text) == ["We agree to meet soon.", "We act."]
    assert attached(text) == {"Too formal?": "1", "When?": "2"}
    blocks = [block for block in parse(text).blocks if block.role == "comment"]
    assert [(b.author, b.date, b.quoted) for b in blocks] == [
        ("Bo", "2025-01-02", "to meet"),
        ("Ana", None, None),
    ]


def test_comments_that_word_saves_as_plain_text() -> None:
    text = "1. We set up a fund.[AB1]\n2. We share masts.[CD2]\n\n[AB1]Too vague.\n[CD2]How?\n"
    assert texts(text) == ["We set up a fund.", "We share masts."]
    assert attached(text) == {"Too vague.": "1", "How?": "2"}


def test_comments_written_out_by_delegations_are_no_text_of_the_draft() -> None:
    text = (
        "12. We agree on masts. [EU comment: Too vague.] We go on.\n\n"
        "[Comment by Japan: Who pays?]\n\nComment by Ana Diaz: Delete.\n\n13. We pay."
    )
    assert [(p.kind, p.author, p.text) for p in paragraphs(text)] == [
        ("paragraph", None, "We agree on masts. We go on."),
        ("comment", "EU", "Too vague."),
        ("comment", "Japan", "Who pays?"),
        ("comment", "Ana Diaz", "Delete."),
        ("paragraph", None, "We pay."),
    ]
    assert attached(text)["Too vague."] == "12"


def test_words_that_only_announce_comments_are_text() -> None:
    for words in ("General comments: We like it.", "[Outcome: agreed]", "Our comment: we agree."):
        assert [kind for kind, _, _ in outline(f"{words}\n\n12. We agree.")] == ["paragraph"] * 2


def test_comments_of_online_word_processors_know_their_place() -> None:
    text = "12. We agree on masts[a] and more.\n\n13. We pay.\n\n[a]Too vague."
    assert attached(text) == {"Too vague.": "12"}
    assert texts(text)[0] == "We agree on masts and more."


@pytest.mark.parametrize("sign", ["Commented [AB1R2]:", "Commented \\[AB1\\]:", "Commented [AB1]"])
def test_sign_of_a_comment_may_be_escaped_or_lack_its_colon(sign: str) -> None:
    assert attached(f"12. We agree on masts.\n\n{sign} Too vague.\n\n13. We pay.") == {
        "Too vague.": "12"
    }


def test_brackets_that_are_no_comments_stay() -> None:
    assert texts("1. We agree [A1] and [B2] on it.\n") == ["We agree [A1] and [B2] on it."]


def test_quoted_paragraphs_lose_their_sign() -> None:
    assert outline("Amended:\n\n> 13 bis. We support spare parts.\n")[-1][1] == "13bis"


def test_remarks_and_images_of_converters_are_no_text() -> None:
    assert texts("<!-- image -->\n\n1. We agree.\n\n![](_page_1_Picture_2.jpeg)\n") == ["We agree."]


def test_right_to_left_and_chinese_numbering() -> None:
    assert labels("١ - تقرر إنشاء صندوق؛\n\n٢ - تطلب:\n\n(أ) تقريرا؛\n\n(ب) خطة.\n") == [
        "1",
        "2",
        "2(أ)",
        "2(ب)",
    ]
    chinese = "一、导言\n\n1. 我们呼吁各国自愿捐款，并请秘书长\n\n"
    chinese += "在2026年提交报告。\n\n2. 我们感谢东道国。\n"
    assert headings(chinese) == ["导言"]
    assert texts(chinese)[0] == "我们呼吁各国自愿捐款，并请秘书长在2026年提交报告。"


def test_signs_that_nobody_sees_are_taken_out() -> None:
    text = "\u200f1. We a\u00adgree on in\u00ad\nfra\u200bstructure and ﬁnance.\n"
    assert outline(text) == [("paragraph", "1", "We agree on infrastructure and finance.")]


def test_words_are_kept_as_printed_where_their_marks_were_lost() -> None:
    text = "8. We note inequalityies, which is are large, in 2024 2025.\n"
    assert texts(text) == ["We note inequalityies, which is are large, in 2024 2025."]


def test_labels_in_bold_part_wrapped_lines() -> None:
    line = "We agree that every network shall be open to all of the villages in its"
    text = "\n".join(f"**{n}.** {line}\nneighbourhood. {line}\ncountry." for n in (1, 2, 3))
    assert labels(text) == ["1", "2", "3"]


def test_comment_without_a_blank_line_before_the_rest_of_the_paragraph() -> None:
    long = "transformed trade and finance and the lives of people in towns and villages " * 3
    text = (
        f"1. We acknowledge that the digital economy has {long}and is a means for\n"
        "Commented [u14]: A/RES/79/202\n"
        f"development and has {long}everywhere.\n"
        "2. We agree.\n"
    )
    assert outline(text)[1] == ("comment", "u14", "A/RES/79/202")
    assert labels(text) == ["1", "2"]


@pytest.mark.parametrize("width", [64, 72, 100])
def test_next_number_begins_a_paragraph_though_the_one_before_has_no_full_stop(width: int) -> None:
    words = "We are determined to improve access for all villages and schools " * 3
    lines = [textwrap.fill(f"{n}. {words}(agenda {n})", width) for n in range(1, 9)]
    assert labels("\n".join(lines)) == [str(n) for n in range(1, 9)]


def test_label_on_a_line_of_its_own_belongs_to_the_words_below() -> None:
    for gap in ("\n", "\n\n"):
        text = f"12.{gap}We agree on masts.\n\n13.{gap}We pay for cables.\n\n(a){gap}all of them."
        assert labels(text) == ["12", "13", "13(a)"]


def test_inserted_paragraph_in_one_line_with_the_one_before_is_its_own() -> None:
    text = "12. We agree. 12 bis. We pay for masts. **12ter.** We go.\n\n13. See 12 bis. We end."
    assert outline(text) == [
        ("paragraph", "12", "We agree."),
        ("paragraph", "12bis", "We pay for masts."),
        ("paragraph", "12ter", "We go."),
        ("paragraph", "13", "See 12 bis. We end."),
    ]
