"""Candidates come from words and meaning, and rank by how much of the question they meet."""

from index.library import Library
from index.question import understand
from index.retrieve import Found, passages
from tests.index.conftest import Shelf
from tests.standins import WordEncoder

PAPER = (
    "Zero draft",
    "# Ice on harbours",
    "1. Harbours freeze in winter, and pilots wait for weeks.",
    "2. Trade by sea has grown everywhere.",
    "3. The pilots' board sends warnings of fog.",
    "Comment [u1] on 3: We delete this.",
)
OTHER = ("Elements paper", "1. The pilots' board sends warnings of fog each day.", "2. Cranes.")


def find(library: Library, encoder: WordEncoder, question: str, *within: str) -> Found:
    return passages(understand(question), library.search, encoder, within)


def labels(found: Found) -> list[tuple[str, str | None]]:
    return [(p.document.file, p.paragraph.label) for p in found.passages]


def test_the_paragraph_with_the_rare_words_is_first(shelf: Shelf) -> None:
    shelf.add(shelf.write("draft.txt", *PAPER))
    found = find(shelf.library, shelf.encoder, "harbours that freeze in winter")
    assert labels(found)[0] == ("draft.txt", "1")
    assert [p.score for p in found.passages] == sorted(
        (p.score for p in found.passages), reverse=True
    )
    assert {name for name, _ in found.passages[0].why} == {"late", "meaning", "words"}


def test_a_heading_ranks_below_the_paragraph_that_says_the_same(shelf: Shelf) -> None:
    shelf.add(shelf.write("a.txt", "Paper", "# Fog warnings", "1. Fog warnings"))
    kinds = [p.paragraph.kind for p in find(shelf.library, shelf.encoder, "fog warnings").passages]
    assert kinds.index("paragraph") < kinds.index("heading")


def test_a_comment_takes_after_the_paragraph_it_is_about(shelf: Shelf) -> None:
    shelf.add(shelf.write("draft.txt", *PAPER))
    found = find(shelf.library, shelf.encoder, "Who objected to warnings of fog by the board?")
    assert [p.paragraph.label for p in found.passages[:2]] == ["3", "u1"]


def test_each_document_of_a_comparison_comes_first(shelf: Shelf) -> None:
    shelf.add(shelf.write("draft.txt", *PAPER), shelf.write("elements.txt", *OTHER))
    found = find(
        shelf.library, shelf.encoder, "Compare the zero draft and the elements paper on fog"
    )
    assert {name for name, _ in labels(found)[:2]} == {"draft.txt", "elements.txt"}


def test_a_document_called_by_its_name_ranks_first(shelf: Shelf) -> None:
    shelf.add(shelf.write("draft.txt", *PAPER), shelf.write("elements.txt", *OTHER))
    for name in ("zero draft", "elements paper"):
        found = find(shelf.library, shelf.encoder, f"warnings of fog in the {name}")
        assert found.passages[0].document.title.lower() == name


def test_only_the_given_documents_are_looked_in(shelf: Shelf) -> None:
    shelf.add(shelf.write("draft.txt", *PAPER), shelf.write("elements.txt", *OTHER))
    wanted = shelf.library.resolve("elements.txt").id
    found = find(shelf.library, shelf.encoder, "warnings of fog", wanted)
    assert {p.document.id for p in found.passages} == {wanted}


def test_there_are_no_more_than_asked_for(shelf: Shelf) -> None:
    blocks = [f"{n}. Fog warning number {n}." for n in range(1, 30)]
    shelf.add(shelf.write("many.txt", "Many", *blocks))
    found = passages(understand("fog warning"), shelf.library, shelf.encoder, limit=7)
    assert len(found.passages) == len(found.signals.near) == found.signals.late.shape[1] == 7
