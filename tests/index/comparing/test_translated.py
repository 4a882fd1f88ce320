"""One text in two languages is told from two texts that have nothing to do with each other."""

from dataclasses import replace

import pytest

from corpus.model import Document, Paragraph
from index.comparing.translated import translations
from tests.index.comparing.revised import document, paragraph

ENGLISH = replace(document("en"), language="en", symbol=None)
FRENCH = replace(document("fr"), language="fr", symbol=None)
LENGTHS = (20, 190, 70, 340, 45, 110, 260, 30, 150)


def numbered(name: str, lengths: tuple[int, ...]) -> list[Paragraph]:
    return [
        paragraph(name, place, "m" * length, label=str(place))
        for place, length in enumerate(lengths, 1)
    ]


def test_the_same_numbers_with_lengths_that_go_together_are_a_translation() -> None:
    longer = tuple(round(1.2 * length) + 7 for length in LENGTHS)
    assert translations((ENGLISH, numbered("en", LENGTHS)), (FRENCH, numbered("fr", longer)))


@pytest.mark.parametrize(
    "others",
    [LENGTHS[::-1], LENGTHS[:5], (*LENGTHS, *LENGTHS), (50,) * 9],
    ids=["other lengths", "too few", "other numbers", "all alike"],
)
def test_other_texts_are_none(others: tuple[int, ...]) -> None:
    assert not translations((ENGLISH, numbered("en", LENGTHS)), (FRENCH, numbered("fr", others)))


@pytest.mark.parametrize(("symbol", "same"), [("A/80/62", True), ("A/80/63", False)])
def test_the_symbol_tells_where_both_have_one(symbol: str, same: bool) -> None:
    one, other = (replace(ENGLISH, symbol="A/80/62"), replace(FRENCH, symbol=symbol))
    assert translations((one, ()), (other, ())) is same


def test_two_texts_in_one_language_are_no_translation() -> None:
    other: Document = replace(FRENCH, language="en")
    assert not translations((ENGLISH, numbered("a", LENGTHS)), (other, numbered("b", LENGTHS)))
