"""Drafts are blocks with their labels taken off, in the same order."""

from corpus.draft import drafts_of
from corpus.model import Block, Run
from tests.corpus.texts import headings, labels


def block(text: str, **more: object) -> Block:
    return Block((Run(text),), **more)  # type: ignore[arg-type]


def test_every_block_is_a_draft_in_its_place() -> None:
    blocks = [
        block("Aims", role="heading"),
        block("1. We agree."),
        block("No.", role="comment", tag="A1"),
        block("- a list"),
    ]
    drafts = drafts_of(blocks)
    assert [draft.block for draft in drafts] == blocks
    assert [draft.text for draft in drafts] == ["Aims", "We agree.", "No.", "a list"]
    assert [draft.number for draft in drafts] == [0, 1, 0, 0]


def test_automatic_number_is_the_label_and_the_text_stays_whole() -> None:
    numbers = ["12.", "(a)", "a)", "1.1", "1.1.", "IV.", "12bis", "Article 5"]
    drafts = drafts_of([block("We agree.", label=number) for number in numbers])
    assert [draft.label.text for draft in drafts if draft.label] == [
        *("12", "a", "a", "1.1", "1.1", "IV", "12bis", "Article 5")
    ]
    assert {draft.text for draft in drafts} == {"We agree."}


def test_number_typed_behind_an_automatic_one_is_text() -> None:
    draft = drafts_of([block("1. We agree.", label="3.")])[0]
    assert draft.label
    assert (draft.label.text, draft.text) == ("3", "1. We agree.")


def test_label_without_words_is_text() -> None:
    assert drafts_of([block("12.")])[0].label is None


def test_numbers_without_a_point_are_labels_where_they_count_up() -> None:
    text = "1 We agree on masts.\n\n2 We agree on cables.\n\n3 We pay.\n\n4 We go."
    assert labels(text) == ["1", "2", "3", "4"]


def test_number_without_a_point_is_a_label_where_it_fills_a_gap() -> None:
    assert labels("1. We agree.\n\n2 We pay for masts.\n\n3. We go.") == ["1", "2", "3"]


def test_number_without_a_point_that_counts_things_is_text() -> None:
    text = "19. We agree.\n\n20 Member States paid.\n\n20. We go.\n\n21. We end."
    assert labels(text) == ["19", None, "20", "21"]


def test_bold_number_without_a_point_is_a_label() -> None:
    assert labels("**12.** We agree.\n\n**13** We pay.") == ["12", "13"]


def test_adverb_typed_behind_an_automatic_number_is_part_of_the_label() -> None:
    drafts = drafts_of([block("bis. We agree.", label="13"), block("(a) We pay;", label="14")])
    assert [(d.label.text if d.label else None, d.text) for d in drafts] == [
        ("13bis", "We agree."),
        ("14", "(a) We pay;"),
    ]


def test_number_over_its_decimals_is_a_label() -> None:
    text = "A draft\n\n1 Masts\n\n1.1 We build.\n\n2 Funds\n\n2.1 We pay.\n\n2.1 bis We go."
    assert labels(text) == ["1.1", "2.1", "2.1bis"]
    assert headings(text) == ["Masts", "Funds"]
