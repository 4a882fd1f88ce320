"""Line numbers printed in the margins of drafts are no words of the text."""

from collections.abc import Callable
from typing import Any

import pytest

from corpus.readers.pdf import read

HEIGHT = 841.89

Start = Callable[..., Any]
Prose = Callable[..., str]


def numbered(sheet: Any, every: int, at: float, *, afresh: bool) -> None:
    """Makes a press number the lines it sets, as a word processor does."""
    draw, count, page = sheet.canvas.drawText, 0, 1

    def draw_numbered(pen: Any) -> None:
        nonlocal count, page
        draw(pen)
        count = 1 if afresh and sheet.page != page else count + 1
        page = sheet.page
        if count % every == 0:
            number = sheet.canvas.beginText(at - 5 * len(str(count)), HEIGHT - sheet.y)
            number.setFont("Times-Roman", 10)
            number.textOut(str(count))
            draw(number)

    def words(x: float, text: str, font: str = "Times-Roman", size: float = 10.0) -> None:
        pen = sheet.canvas.beginText(x, HEIGHT - sheet.y)
        pen.setFont(font, size)
        pen.textOut(text)
        draw(pen)

    sheet.canvas.drawText, sheet.words = draw_numbered, words


@pytest.mark.parametrize("every", [1, 5, 10])
@pytest.mark.parametrize("at", [100, 112, 515], ids=["left", "near", "right"])
@pytest.mark.parametrize("afresh", [False, True], ids=["throughout", "by page"])
def test_line_numbers_are_taken_out(
    press: Start, prose: Prose, every: int, at: float, afresh: bool
) -> None:
    sheet = press()
    numbered(sheet, every, at, afresh=afresh)
    expected = []
    for number in range(1, 22):
        sheet.put(text := prose(number, 70), label=f"{number}.")
        expected.append(f"{number}. {text}")
    assert [block.text for block in read(sheet.save()).blocks] == expected


def test_numbers_of_paragraphs_without_points_are_kept(press: Start, prose: Prose) -> None:
    sheet = press()
    expected = []
    for number in range(1, 41):
        sheet.put(text := prose(number, 30), label=str(number))
        expected.append(f"{number} {text}")
    assert [block.text for block in read(sheet.save()).blocks] == expected


def test_numbers_of_lines_that_are_items_are_kept(press: Start, prose: Prose) -> None:
    sheet = press()
    for number in range(1, 31):
        sheet.put(prose(number, 6), label=str(number))
    text = " ".join(block.text for block in read(sheet.save()).blocks)
    assert all(f"{number} {prose(number, 6)}" in text.replace("\t", " ") for number in range(1, 31))
