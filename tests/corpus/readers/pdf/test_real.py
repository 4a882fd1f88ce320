"""Real UN papers: their paragraphs come out whole, numbered as printed, without page furniture."""

import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from corpus.model import Paragraph, Source
from corpus.readers.pdf import read
from corpus.segment import segment

_GOLD = Path(__file__).parents[3] / "data" / "pdf_gold.json"
_FURNITURE = re.compile(r"\b\d{1,2}/\d{1,2}\Z|\b\d\d-\d{5}\b|\bDistr\.|_{5}|Please recycle")

Open = Callable[[str], tuple[Source, tuple[Paragraph, ...]]]


@pytest.fixture(scope="module")
def opened(documents: Path) -> Open:
    """Reads and segments a real paper, once."""

    @cache
    def read_once(name: str) -> tuple[Source, tuple[Paragraph, ...]]:
        source = read(documents / "pdf" / name)
        return source, segment("paper", source.blocks)

    return read_once


def numbers(paragraphs: tuple[Paragraph, ...], under: str = "") -> list[str]:
    """The labels of numbered paragraphs under headings that begin with some words."""
    return [
        p.label
        for p in paragraphs
        if p.kind == "paragraph"
        and p.label
        and (not under or any(heading.startswith(under) for heading in p.headings))
    ]


def upto(last: int, first: int = 1) -> list[str]:
    return [str(number) for number in range(first, last + 1)]


@pytest.mark.parametrize(
    ("name", "last"),
    [
        ("A_80_L.41.pdf", 127),
        ("A_56_509.en.pdf", 11),
        ("A_80_62.en.pdf", 87),
        ("A_C.2_80_L.17.pdf", 73),
        ("A_C.2_80_L.58.pdf", 74),
        ("A_RES_79_277.pdf", 6),
    ],
)
def test_the_numbers_are_all_there_and_in_order(opened: Open, name: str, last: int) -> None:
    assert numbers(opened(name)[1]) == upto(last)


def test_paragraphs_of_the_pact_and_its_annexes_stand_under_their_own_headings(
    opened: Open,
) -> None:
    _, paragraphs = opened("A_RES_79_1.pdf")
    assert numbers(paragraphs, "Annex I ") == upto(74)
    assert numbers(paragraphs, "Annex II") == upto(32)
    assert numbers(paragraphs, "The Pact for the Future") == upto(84)
    assert all(
        "Global Digital Compact" in p.headings[0]
        for p in paragraphs
        if p.label == "74" and p.page == 52
    )


@pytest.mark.parametrize(
    "name",
    ["A_80_L.41.pdf", "A_RES_79_1.pdf", "A_56_509.en.pdf", "A_80_62.en.pdf", "A_C.2_80_L.17.pdf"],
)
def test_no_furniture_stands_in_any_paragraph(opened: Open, name: str) -> None:
    source, paragraphs = opened(name)
    symbol = name.removesuffix(".pdf").removesuffix(".en").replace("_", "/")
    assert symbol in source.furniture
    for paragraph in paragraphs:
        if paragraph.kind != "footnote":
            assert not _FURNITURE.search(paragraph.text), paragraph.text
            assert not paragraph.text.endswith(symbol), paragraph.text


@pytest.mark.parametrize("name", ["A_80_L.41.pdf", "A_80_62.en.pdf", "A_C.2_80_L.58.pdf"])
def test_paragraphs_are_whole(opened: Open, name: str) -> None:
    for paragraph in opened(name)[1]:
        if paragraph.kind == "paragraph" and paragraph.label:
            assert paragraph.text[:1].isupper() or paragraph.text[:1] in "“[", paragraph.text
            assert paragraph.text[-1:] in ".;:,”", paragraph.text


def test_footnotes_stay_out_of_the_paragraphs(opened: Open) -> None:
    _, paragraphs = opened("A_80_62.en.pdf")
    tags = [p.label for p in paragraphs if p.kind == "footnote" and (p.label or "").isdigit()]
    assert tags == upto(len(tags))
    assert len(tags) > 80
    for paragraph in paragraphs:
        if paragraph.kind != "footnote":
            assert "http" not in paragraph.text
            assert not re.search(r"[a-z][.,;]?\d{1,2}(?=\s|\Z)", paragraph.text), paragraph.text


def test_footnotes_know_the_paragraph_they_belong_to(opened: Open) -> None:
    source, _ = opened("A_80_L.41.pdf")
    notes = [block for block in source.blocks if block.role == "footnote"]
    assert all(note.anchor is not None for note in notes)
    first = next(note for note in notes if note.tag == "2")
    assert source.blocks[first.anchor or 0].text.startswith("1. We reaffirm our commitment")


def test_words_have_no_stray_spaces(opened: Open) -> None:
    source, _ = opened("A_80_L.41.pdf")
    text = " ".join(block.text for block in source.blocks)
    assert "capacity-building" in text
    assert not re.search(r"\w -\w|\ban d\b|\w- \w+(?<!and)(?<!or)\b(?<!small)", text)


def test_pages_without_text_are_reported(opened: Open) -> None:
    source, _ = opened("A_79_944.en.pdf")
    assert source.pages == 41
    assert any("3 to 41" in warning for warning in source.warnings)


def test_recognised_text_is_read_and_reported(opened: Open) -> None:
    source, paragraphs = opened("A_39_361.en.pdf")
    assert any("recognition" in warning for warning in source.warnings)
    assert set(upto(19, 2)) <= set(numbers(paragraphs))


@pytest.mark.parametrize(
    "wanted", json.loads(_GOLD.read_text("utf-8")), ids=lambda w: f"{w['file']} {w['label']}"
)
def test_a_hand_checked_paragraph(opened: Open, wanted: dict[str, Any]) -> None:
    _, paragraphs = opened(wanted["file"])
    found = [
        p
        for p in paragraphs
        if p.label == wanted["label"]
        and p.page == wanted["page"]
        and p.kind in {"paragraph", "item"}
    ]
    assert any(
        " ".join(p.text.split()[:6]) == wanted["first"]
        and " ".join(p.text.split()[-6:]) == wanted["last"]
        and (p.headings[-1] if p.headings else None) == wanted["heading"]
        for p in found
    ), [(p.text[:50], p.text[-50:], p.headings[-1:]) for p in found]
