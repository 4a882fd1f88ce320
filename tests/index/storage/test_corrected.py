"""Corrections of counterparts are kept, and leave with their documents."""

import pytest

from corpus.model import Paragraph
from index.comparing.model import Comparison
from index.errors import UnknownDocument
from tests.index.conftest import Shelf

OLDER = (
    "First draft",
    "1. Harbours shall keep a log of tides.",
    "2. Ferries carry goods on Sundays.",
)
NEWER = (
    "Second draft",
    "1. Harbours shall keep a log of tides.",
    "2. Lighthouses are painted red.",
)


def filled(shelf: Shelf) -> tuple[Paragraph, Paragraph]:
    """The last paragraph of either draft, which nothing but a hand would join."""
    shelf.add(shelf.write("older.txt", *OLDER), shelf.write("newer.txt", *NEWER))
    return shelf.library.paragraphs("older")[-1], shelf.library.paragraphs("newer")[-1]


def compared(shelf: Shelf, older: str = "older", newer: str = "newer") -> Comparison:
    steps = shelf.library.drafts.compare(older, newer)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def grounds(comparison: Comparison) -> set[str]:
    return {pair.evidence.ground for pair in comparison.pairs if pair.evidence}


def test_a_correction_is_kept_in_either_direction_and_when_files_are_read_again(
    shelf: Shelf,
) -> None:
    older, newer = filled(shelf)
    assert grounds(compared(shelf)) == {"text"}
    shelf.library.drafts.correct(older, newer, same=True)
    shelf.add(shelf.write("newer.txt", *NEWER, "3. More."))
    shelf.reopen()
    assert grounds(compared(shelf)) == {"text", "hand"}
    assert grounds(compared(shelf, "newer", "older")) == {"text", "hand"}


def test_the_last_word_holds_and_can_be_taken_back(shelf: Shelf) -> None:
    older, newer = filled(shelf)
    shelf.library.drafts.correct(older, newer, same=True)
    shelf.library.drafts.correct(newer, older, same=False)
    assert shelf.library.drafts.corrected("older", "newer") == {(older.id, newer.id): False}
    shelf.library.drafts.correct(older, newer, same=None)
    assert shelf.library.drafts.corrected("older", "newer") == {}


def test_corrections_leave_with_their_document(shelf: Shelf) -> None:
    older, newer = filled(shelf)
    shelf.library.drafts.correct(older, newer, same=True)
    shelf.library.holdings.remove("newer")
    assert shelf.library.drafts.corrected("older", "newer") == {}
    with pytest.raises(UnknownDocument):
        shelf.library.drafts.correct(older, newer, same=True)


def test_a_library_of_the_version_before_takes_corrections(shelf: Shelf) -> None:
    older, newer = filled(shelf)
    shelf.age(3)
    shelf.library = shelf.opened()
    shelf.library.drafts.correct(older, newer, same=True)
    assert grounds(compared(shelf)) == {"text", "hand"}
