"""What belongs to a theme, whatever words a document has for it."""

from index.model import Theme
from tests.index.conftest import Shelf

WATER = Theme("w", "review", "", "Water", "Water for all.", ("drinking water", "well*"), ())


def test_a_theme_gathers_what_says_its_names_and_what_stands_under_its_heading(
    shelf: Shelf,
) -> None:
    shelf.add(
        shelf.write(
            "one.txt",
            "First draft",
            "# Drinking water",
            "1. Rivers are shared.",
            "# Roads",
            "2. Roads are dry.",
            "3. Wells are dug beside roads.",
        )
    )
    passages = shelf.library.survey(WATER)
    assert [passage.paragraph.label for passage in passages] == ["1", "3"]
    assert [dict(passage.why).get("heading") for passage in passages] == [1.0, None]


def test_a_theme_is_told_document_by_document_in_reading_order(shelf: Shelf) -> None:
    for name in ("b", "a"):
        shelf.add(
            shelf.write(f"{name}.txt", f"Draft {name}", "1. A well.", "2. A road.", "3. Wells.")
        )
    found = [(one.document.title, one.paragraph.label) for one in shelf.library.survey(WATER)]
    assert found == [("Draft a", "1"), ("Draft a", "3"), ("Draft b", "1"), ("Draft b", "3")]


def test_an_empty_library_has_no_paragraphs_of_a_theme(shelf: Shelf) -> None:
    assert shelf.library.survey(WATER) == ()
