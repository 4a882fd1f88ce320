"""Dates are read as they are printed, no more precisely."""

import pytest

from corpus.dates import find_date, is_date, without_date


@pytest.mark.parametrize(
    ("printed", "date"),
    [
        ("15 April 2024", "2024-04-15"),
        ("Geneva, April 15, 2024", "2024-04-15"),
        ("3-7 March 2025", "2025-03-07"),
        ("the 5th of May 2025", "2025-05-05"),
        ("June 2025", "2025-06"),
        ("2025-06-03", "2025-06-03"),
        ("le 1er janvier 2026", "2026-01-01"),
        ("12 de marzo de 2025", "2025-03-12"),
        ("5 мая 2025 года", "2025-05-05"),
        ("2025年5月6日", "2025-05-06"),
        ("١٩ كانون الأول/ديسمبر ٢٠٢٩", "2029-12-19"),
        ("99 April 2024", None),
        ("no date in 2024", None),
    ],
)
def test_date_is_found(printed: str, date: str | None) -> None:
    assert find_date(printed) == date


def test_first_date_counts() -> None:
    assert find_date("adopted on 2 May 2025, issued on 4 June 2025") == "2025-05-02"


def test_line_is_a_date_if_it_says_little_else() -> None:
    assert is_date("Geneva, 15 April 2024")
    assert not is_date("Resolution adopted by the Assembly on 15 April 2024")


def test_date_behind_a_title_is_taken_off() -> None:
    assert without_date("Compilation text, 3 June 2025") == "Compilation text"
    assert without_date("Compilation text (3 June 2025)") == "Compilation text"
    assert without_date("Text adopted on 3 June 2025") == "Text adopted on 3 June 2025"
