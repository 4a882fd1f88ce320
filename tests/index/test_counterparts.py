"""A paragraph is followed through the documents of the library."""

from index.counterparts import Trace
from tests.index.conftest import Shelf

TIDES = "Every harbour of the realm shall keep a careful log of its tides and storms"


def traced(shelf: Shelf, reference: str) -> Trace:
    (passage,) = shelf.library.show(reference)
    steps = shelf.library.drafts.trace(passage.paragraph)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def fill(shelf: Shelf) -> None:
    shelf.add(
        shelf.write("one.txt", "Paper one", f"1. {TIDES}.", "2. Ferries sail on Sundays at dawn."),
        shelf.write(
            "two.txt", "Paper two", "1. Masts are counted yearly.", f"2. {TIDES} by night."
        ),
        shelf.write("three.txt", "Paper three", f"1. {TIDES} by night.", "2. Bells ring at noon."),
        shelf.write("far.txt", "Paper four", "1. Gulls are not to be fed by passengers ever."),
    )
    for name, date in (("one", "2024"), ("two", "2025-03"), ("three", "2025-11")):
        shelf.library.holdings.describe(name, date=date)


def test_counterparts_come_oldest_first_with_the_redline_of_each_step(shelf: Shelf) -> None:
    fill(shelf)
    trace = traced(shelf, "one 1")
    assert [(c.document.id, c.paragraphs[0].label) for c in trace.counterparts] == [
        ("two", "2"),
        ("three", "1"),
    ]
    two, three = trace.counterparts
    assert two.redline == (("equal", TIDES), ("insert", " by night"), ("equal", "."))
    assert three.redline == (("equal", f"{TIDES} by night."),)
    assert two.similarity == three.similarity > 0.8


def test_what_is_older_is_shown_on_its_way_to_the_traced_paragraph(shelf: Shelf) -> None:
    fill(shelf)
    one, two = traced(shelf, "three 1").counterparts
    assert (one.document.id, two.document.id) == ("one", "two")
    assert ("insert", " by night") in one.redline
    assert {operation for operation, _ in two.redline} == {"equal"}


def test_a_paragraph_cut_in_two_has_both_parts_for_a_counterpart(shelf: Shelf) -> None:
    more = "and the council reads each log in public on the first day of every spring"
    shelf.add(
        shelf.write("one.txt", "Paper one", f"1. {TIDES}, {more}."),
        shelf.write("two.txt", "Paper two", f"1. {TIDES}.", f"2. {more.capitalize()}."),
    )
    (found,) = traced(shelf, "one 1").counterparts
    assert [p.label for p in found.paragraphs] == ["1", "2"]


def test_a_paragraph_alone_has_no_counterparts(shelf: Shelf) -> None:
    fill(shelf)
    assert traced(shelf, "far 1").counterparts == ()


def test_a_paragraph_is_found_in_the_translation_of_its_text(shelf: Shelf) -> None:
    shelf.add(
        shelf.write("en.txt", "Harbours", f"1. {TIDES}.", "2. Ferries sail on Sundays at dawn."),
        shelf.write("fr.txt", "Ports", "1. Chaque port note ses marées.", "2. Les bacs partent."),
        shelf.write("es.txt", "Montes", "1. Las cabras suben al monte.", "2. El pan es blanco."),
    )
    for name, symbol in (("en", "A/80/62"), ("fr", "A/80/62"), ("es", "A/79/1")):
        shelf.library.holdings.describe(name, language=name, symbol=symbol)
    (found,) = traced(shelf, "en 2").counterparts
    assert (found.document.id, found.paragraphs[0].label) == ("fr", "2")
    assert found.evidence.ground == "label"
