"""What was written anew is found by its sense, and several are named where it is not sure."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from corpus.model import Paragraph
from index.encode import Encoder
from index.library import Library
from index.nearest import Near, Nearest
from tests.index.conftest import Shelf
from tests.standins import WordEncoder

_BY_EYE = Path(__file__).parents[1] / "data" / "counterparts" / "wsis-2025.txt"
LAMP = "1. The keeper lights the lamp of the tower each night."


def nearest(shelf: Shelf, *others: str, home: Sequence[str] = (LAMP,)) -> tuple[Near, ...]:
    """What is nearest in one paper to the first paragraph of another."""
    shelf.add(shelf.write("home.txt", "Home", *home), shelf.write("far.txt", "Far", *others))
    texts = {id_: shelf.library.paragraphs(id_) for id_ in ("home", "far")}
    first = next(p for p in texts["home"] if p.kind == "paragraph")
    asked = Nearest(first, texts["home"], shelf.library.search, WordEncoder)
    return asked.among(texts["far"])


def labels(found: Sequence[Near]) -> list[str | None]:
    return [one.paragraph.label for one in found]


def test_what_says_the_same_is_named_alone(shelf: Shelf) -> None:
    other = "1. Each night the lamp of the tower is lit by the keeper."
    assert labels(nearest(shelf, "2. Ferries sail on Sundays at dawn.", other)) == ["1"]


def test_what_is_as_near_as_the_best_is_named_after_it(shelf: Shelf) -> None:
    alike = [
        f"{n}. The keeper {does} the lamp of the tower." for n, does in ((4, "sees"), (7, "oils"))
    ]
    assert sorted(map(str, labels(nearest(shelf, *alike, "9. Ferries sail at dawn.")))) == [
        "4",
        "7",
    ]


def test_no_more_than_three_are_named(shelf: Shelf) -> None:
    alike = [f"{n}. The keeper lights the lamp of tower {n}." for n in range(1, 7)]
    assert len(nearest(shelf, *alike)) == 3


def test_a_text_on_something_else_has_nothing_near(shelf: Shelf) -> None:
    assert nearest(shelf, "1. Ferries sail on Sundays at dawn.", "2. Gulls eat herring.") == ()


def test_of_two_that_are_worded_alike_the_one_under_the_same_heading_is_first(shelf: Shelf) -> None:
    found = nearest(
        shelf,
        "# Harbour dues",
        "4. The lamp is watched each night.",
        "# Light houses",
        "5. The lamp is watched each night.",
        home=("# Light houses", LAMP),
    )
    assert labels(found)[0] == "5"


def test_an_acronym_is_near_to_the_name_it_stands_for(shelf: Shelf) -> None:
    found = nearest(
        shelf,
        "1. We decide on the term of the Ferry Owners Fund.",
        "2. We decide on the term of the Internet Governance Forum.",
        home=("1. We decide on the term of IGF.",),
    )
    assert labels(found)[0] == "2"


def test_a_paragraph_without_words_has_nothing_near(shelf: Shelf) -> None:
    assert nearest(shelf, LAMP, home=("1. …",)) == ()


@pytest.fixture(scope="module")
def drafts(documents: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library of two real papers on one subject, the second written anew."""
    files = [documents / "elements-paper-g77.txt", documents / "zero-draft-russia.txt"]
    if not all(file.is_file() for file in files):
        pytest.skip("the two papers are not among the real ones")
    with Library(tmp_path_factory.mktemp("drafts"), Encoder()) as library:
        for step in library.add(files):
            assert step.error is None
        yield library


@pytest.mark.slow
@pytest.mark.model
def test_real_paragraphs_written_anew_are_found_as_read_by_eye(drafts: Library) -> None:
    lines = [line for line in _BY_EYE.read_text("utf-8").splitlines() if not line.startswith("#")]
    cut = (line.partition("|") for line in lines[::2])
    rows = [(one.strip(), other.split()) for one, _, other in cut]
    older, newer = (
        drafts.paragraphs(drafts.resolve(name).id) for name in ("elements paper", "zero draft")
    )
    numbered: dict[str | None, Paragraph] = {p.label: p for p in older if p.kind == "paragraph"}
    encoder = Encoder()
    told = []
    for label, right in rows:
        asked = Nearest(numbered[label], older, drafts.search, lambda: encoder)
        told.append((label, right, labels(asked.among(newer))))
    assert len(told) >= 25
    assert sum(bool(set(right) & set(found[:1])) for _, right, found in told) >= 0.6 * len(told)
    assert sum(bool(set(right) & set(found)) for _, right, found in told) >= 0.9 * len(told), told
