"""Words cut at a hyphen are mended only where the document knows them."""

import pytest

from corpus.hyphens import mend_hyphens
from corpus.model import Block, Run


def mended(text: str, elsewhere: str = "") -> str:
    return mend_hyphens([Block((Run(text),)), Block((Run(elsewhere),))])[0].text


@pytest.mark.parametrize(
    ("cut", "elsewhere", "whole"),
    [
        ("a people- centred network", "It is people-centred.", "a people-centred network"),
        ("its infra- structure", "The infrastructure is old.", "its infrastructure"),
        ("women- led firms", "They are youth-led.", "women-led firms"),
        ("capacity- building", "Peace-building needs capacity.", "capacity-building"),
        ("a Self- Regulation body", "self-regulation", "a Self-Regulation body"),
        ("its cir- cumstances", "", "its cir-cumstances"),
    ],
)
def test_word_of_the_document_is_mended(cut: str, elsewhere: str, whole: str) -> None:
    assert mended(cut, elsewhere) == whole


@pytest.mark.parametrize(
    "text",
    [
        "short- and long-term plans",
        "two- to three-year plans",
        "pre- or post-conflict",
        "réseaux publics- et privés",
        "the network- open to all",
    ],
)
def test_suspended_hyphens_and_dashes_stay(text: str) -> None:
    assert mended(text, "The network is open, and long-term, to all.") == text


def test_marks_are_kept() -> None:
    runs = (Run("We "), Run("people- centred", "inserted"))
    block = mend_hyphens([Block(runs), Block((Run("people-centred"),))])[0]
    assert block.runs == (Run("We "), Run("people-centred", "inserted"))
