"""Paragraphs that something interrupts are whole again, and finished ones stay apart."""

import pytest

from corpus.model import Block, Box, Run
from corpus.rejoin import gap, is_closed, rejoin
from tests.corpus.texts import labels, outline, texts


def body(text: str, **more: object) -> Block:
    return Block((Run(text),), **more)  # type: ignore[arg-type]


def comment(text: str = "No.") -> Block:
    return Block((Run(text),), role="comment", tag="A1")


def joined(*blocks: Block) -> list[str]:
    return [block.text for block in rejoin(blocks)]


def test_paragraph_goes_on_in_small_letters() -> None:
    whole = "11. The ability of people in all villages is needed."
    halves = body("11. The ability of people in"), body("all villages is needed.")
    assert joined(*halves) == [whole]


@pytest.mark.parametrize("count", [1, 2, 5])
def test_paragraph_goes_on_after_margin_comments(count: int) -> None:
    found = joined(
        body("11. We need access for"),
        *[comment()] * count,
        body("all villages."),
        body("12. We agree."),
    )
    assert found == ["11. We need access for all villages.", *["No."] * count, "12. We agree."]


def test_rest_may_begin_with_a_capital_letter() -> None:
    found = joined(
        body("10. We thank the Secretary-General of the"),
        comment(),
        body("United Nations for the work of the office."),
        body("11. We thank the host country for its"),
        body("Hospitality and the people of the town."),
    )
    assert found[0].endswith("of the United Nations for the work of the office.")
    assert found[2].endswith("for its Hospitality and the people of the town.")


def test_rest_may_be_one_word_or_a_number() -> None:
    halves = body("3. We shall meet again in"), comment(), body("2030.")
    assert joined(*halves)[0] == "3. We shall meet again in 2030."


def test_rest_glued_to_the_end_of_a_comment_comes_home() -> None:
    found = joined(
        body("69. We recall the Charter and call for"),
        comment("Add the name of the United Nations. appropriate steps to protect all villages."),
        body("70. We agree."),
    )
    assert found == [
        "69. We recall the Charter and call for appropriate steps to protect all villages.",
        "Add the name of the United Nations.",
        "70. We agree.",
    ]


def test_comment_of_two_sentences_is_left_alone_after_a_finished_paragraph() -> None:
    remark = "This is unclear. e.g. the fund. why?"
    assert joined(body("69. We agree."), comment(remark)) == ["69. We agree.", remark]


def test_small_letters_after_a_comment_are_its_own_where_no_paragraph_waits() -> None:
    found = joined(body("69. We agree."), comment("This is not provided for by"), body("the plan."))
    assert found == ["69. We agree.", "This is not provided for by the plan."]


def test_paragraph_without_a_full_stop_is_not_joined_to_the_next() -> None:
    found = labels("""
        12. We reaffirm the plan

        12bis. We reaffirm the decisions of the first review

        Finance

        13. We set up a fund

        14. We thank the host country,
    """)
    assert found == ["12", "12bis", "13", "14"]


def test_preambular_paragraphs_stay_apart() -> None:
    found = texts("""
        The Commission,

        Recalling its decision 4/1,

        Deeply concerned that villages lack networks,

        1. Decides to act;
    """)
    assert found[1:3] == [
        "Recalling its decision 4/1,",
        "Deeply concerned that villages lack networks,",
    ]


def test_russian_preambular_paragraphs_stay_apart() -> None:
    found = texts("""
        Генеральная Ассамблея,

        ссылаясь на свою резолюцию 12/4,

        с удовлетворением отмечая успехи сельских школ,

        1. постановляет действовать;
    """)
    assert len(found) == 4


def test_rest_turned_into_a_list_item_by_a_page_break() -> None:
    found = outline("""
        - 1. We want networks that serve the people and
         - improving their quality of life, as we agreed.
        - 2. We agree.
    """)
    assert [text for _, _, text in found] == [
        "We want networks that serve the people and improving their quality of life, as we agreed.",
        "We agree.",
    ]


def test_real_items_are_not_swallowed() -> None:
    found = outline("""
        1. We call for:

        - open networks, and
        - fair prices
    """)
    assert [kind for kind, _, _ in found] == ["paragraph", "item", "item"]


def test_heading_after_an_unfinished_paragraph_stays_a_heading() -> None:
    assert joined(body("24. We agree on this text"), body("Finance and means")) == [
        "24. We agree on this text",
        "Finance and means",
    ]


def test_anchors_follow_their_blocks() -> None:
    note = Block((Run("See the plan."),), role="footnote", tag="1", anchor=2)
    found = rejoin((body("1. We call for"), body("more networks."), body("2. We agree."), note))
    assert [block.text for block in found][1] == "2. We agree."
    assert found[found[2].anchor or 0].text == "2. We agree."


def test_joined_paragraph_keeps_all_its_boxes_and_marks() -> None:
    one, two = Box(1, 0.1, 0.8, 0.9, 0.9), Box(2, 0.1, 0.1, 0.9, 0.2)
    rest = Block((Run("all "), Run("villages.", "inserted")), boxes=(two,), starts_page=True)
    found = rejoin((body("1. We call for networks in", boxes=(one,)), rest))
    assert found[0].boxes == (one, two)
    assert found[0].runs[-1] == Run("villages.", "inserted")


@pytest.mark.parametrize("end", [".", "?", ":", ";", ".”", "(see above).", "; and", "。", "؟"])
def test_sentences_and_items_are_closed(end: str) -> None:
    assert is_closed(f"We agree{end}")


@pytest.mark.parametrize("end", ["", ",", " and", " of the", "-"])
def test_other_ends_are_open(end: str) -> None:
    assert not is_closed(f"We agree{end}")


def test_chinese_is_joined_without_a_space() -> None:
    assert gap("们", "在") == ""
    assert gap("a", "b") == " "
