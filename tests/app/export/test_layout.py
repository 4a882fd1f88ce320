"""What is cited has one number, and stands whole in the annex."""

from dataclasses import replace

import pytest

from app.export.layout import blocks, direction, sources
from index.sheet import Sheet
from tests.app.export.conftest import ARABIC, TAGS


def test_a_paragraph_cited_twice_has_one_number(sheet: Sheet) -> None:
    cited = [(block.number, block.text) for block in blocks(sheet) if block.kind == "citation"]
    assert [number for number, _ in cited] == [1, 2, 3, 1, 4, 2]
    assert cited[1][1] == "A/RES/70/125, para. 103 ter"
    assert len(sources(sheet)) == 4


def test_the_annex_names_symbol_date_and_hash_of_each_paragraph(sheet: Sheet) -> None:
    details = [block.text for block in blocks(sheet) if block.kind == "detail"]
    assert "A/RES/70/125 · Outcome & review · 2015-12-16" in details[1]
    assert all("SHA-256 " in detail for detail in details)
    assert "page 4" in details[3]


def test_what_is_struck_out_and_inserted_is_told_apart_in_the_annex(sheet: Sheet) -> None:
    text = next(block for block in blocks(sheet) if block.kind == "text")
    assert text.text == "We reaffirm it."
    assert ("strongly ", "deleted") in text.segments
    assert ("it.", "inserted") in text.segments


def test_levels_leave_none_out(sheet: Sheet) -> None:
    bare = replace(sheet, entries=sheet.entries[1:2])
    assert [block.level for block in blocks(bare) if block.level] == [1, 1, 2, 2]
    assert [block.level for block in blocks(sheet) if block.level][:2] == [1, 2]


@pytest.mark.parametrize(
    ("text", "way"), [(ARABIC, "rtl"), ("1. " + ARABIC, "rtl"), (TAGS, "ltr"), ("…", "ltr")]
)
def test_the_first_letter_tells_the_direction(text: str, way: str) -> None:
    assert direction(text) == way


def test_signs_that_no_format_can_hold_are_left_out(sheet: Sheet) -> None:
    odd = replace(sheet, name="a\x00b\x0bc\ud800d")
    assert next(iter(blocks(odd))).text == "abcd"
