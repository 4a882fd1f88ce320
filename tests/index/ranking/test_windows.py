"""What could be quoted is whole clauses, and whole sentences are worth more."""

import pytest

from index.question import understand
from index.ranking.windows import LONGEST, Window, windows
from index.retrieve import passages
from tests.index.conftest import Shelf

PART = "and to report each year on fog at sea;"
SENTENCE = (
    f"We request the board to send warnings, including by radio, {PART} "
    "and we invite pilots to reply within 30 days."
)


def quotable(shelf: Shelf, text: str, question: str) -> list[tuple[str, Window]]:
    shelf.add(shelf.write("paper.txt", "Paper", text))
    asked = understand(question)
    found = passages(asked, shelf.library.search, shelf.encoder)
    place = next(i for i, p in enumerate(found.passages) if p.paragraph.kind != "title")
    whole = found.passages[place].paragraph.text
    return [(whole[slice(*w.span)], w) for w in windows(asked, found, place, shelf.encoder)]


def test_spans_are_clauses_side_by_side(shelf: Shelf) -> None:
    quotes = [quote for quote, _ in quotable(shelf, SENTENCE, "fog")]
    assert SENTENCE in quotes
    assert PART in quotes
    assert "including by radio," not in quotes  # too little to stand alone
    assert all(quote in SENTENCE for quote in quotes)


def test_the_whole_sentence_is_worth_more_than_its_end(shelf: Shelf) -> None:
    worth = {quote: window.worth for quote, window in quotable(shelf, SENTENCE, "report on fog")}
    assert worth[SENTENCE] > worth[PART]


def test_a_span_with_the_figure_asked_for_is_worth_more(shelf: Shelf) -> None:
    found = quotable(shelf, SENTENCE, "How many days do pilots have?")
    assert {quote: window.holds for quote, window in found}[SENTENCE]
    assert not next(w for quote, w in found if quote == PART).holds


def test_long_sentences_are_quoted_in_part(shelf: Shelf) -> None:
    text = ", and the board ".join(["It warns pilots of fog and ice at every port"] * 12) + "."
    assert all(window.size <= LONGEST for _, window in quotable(shelf, text, "fog"))


@pytest.mark.parametrize(
    "text", ["~~Fog was struck out~~", "……", "Fog.", "(Final report of the board on fog, para. 14)"]
)
def test_nothing_is_quoted_that_tells_nothing(shelf: Shelf, text: str) -> None:
    assert quotable(shelf, text, "fog") == []


def test_a_comment_is_quoted_whole(shelf: Shelf) -> None:
    comment = "We delete this. The board has no mandate for warnings of fog."
    shelf.add(shelf.write("paper.txt", "Paper", "1. Fog.", f"Comment [u1] on 1: {comment}"))
    asked = understand("Who objected to warnings of fog?")
    found = passages(asked, shelf.library.search, shelf.encoder)
    place = next(i for i, p in enumerate(found.passages) if p.paragraph.kind == "comment")
    (window,) = windows(asked, found, place, shelf.encoder)
    assert window.span == (0, len(comment))


def test_struck_out_words_are_shown_beside_the_sentence_they_stood_in(shelf: Shelf) -> None:
    text = "Ports shall warn of ~~fog and~~ ice in winter. Each pilot reports fog to the board."
    question = "What did they delete about fog?"
    worth = {quote: window.worth for quote, window in quotable(shelf, text, question)}
    assert max(worth, key=worth.__getitem__) == "Ports shall warn of ice in winter."
