"""Drafts are blocks with their labels taken off, in the same order."""

from corpus.draft import drafts_of
from corpus.model import Block, Run


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
