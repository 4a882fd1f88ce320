"""References and addresses inside paragraphs, and what of the library they lead to."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from corpus.model import Document, Paragraph
from index.linking import Linking
from index.model import Link

Make = Callable[..., Paragraph]


@pytest.fixture
def linked(draft_document: Document, new_paragraph: Make) -> Callable[[str], tuple[Link, ...]]:
    """The links of a text that stands in a library with resolution 70/125, paragraph 31."""
    resolution = replace(draft_document, id="res", title="Review", symbol="A/RES/70/125")
    texts = {
        draft_document.id: (new_paragraph("4", "Own words."),),
        "res": (new_paragraph("31", "The goal.", id="res/31", document_id="res"),),
    }

    def links(text: str) -> tuple[Link, ...]:
        one = new_paragraph("7", text, id="seven")
        return Linking((draft_document, resolution), texts.__getitem__).links((one,))

    return links


def test_a_reference_leads_to_the_paragraph_it_names(linked: Callable[..., tuple[Link]]) -> None:
    (link,) = linked("As paragraph 31 of resolution 70/125 says.")
    assert link.document == "A/RES/70/125"
    (target,) = link.targets
    assert [paragraph.id for paragraph in target.paragraphs] == ["res/31"]


def test_a_document_without_the_paragraph_is_held_but_no_target(
    linked: Callable[..., tuple[Link]],
) -> None:
    (link,) = linked("As paragraph 99 of resolution 70/125 says.")
    assert link.held
    assert link.targets == ()


def test_a_document_that_is_not_there_is_not_held(linked: Callable[..., tuple[Link]]) -> None:
    (link,) = linked("Recalling its resolution 56/183 of 21 December 2001,")
    assert not link.held
    assert link.targets == ()


def test_the_own_document_is_meant_without_a_name(linked: Callable[..., tuple[Link]]) -> None:
    (link,) = linked("As set out in paragraph 4 above.")
    assert link.document is None
    assert [target.paragraphs[0].label for target in link.targets] == ["4"]


@pytest.mark.parametrize(
    ("text", "url", "printed"),
    [
        ("See https://example.org/a_(b).", "https://example.org/a_(b)", None),
        ("(see www.example.org).", "https://www.example.org", "www.example.org"),
        ("At “http://example.org/x?y=1&z”, too", "http://example.org/x?y=1&z", None),
    ],
)
def test_an_address_ends_before_the_sentence_does(
    linked: Callable[..., tuple[Link]], text: str, url: str, printed: str | None
) -> None:
    (link,) = linked(text)
    assert link.url == url
    assert text[link.start : link.end] == (printed or url)


def test_what_stands_inside_an_address_is_no_reference(
    linked: Callable[..., tuple[Link]],
) -> None:
    (link,) = linked("See https://undocs.org/A/RES/70/125 there.")
    assert link.url.endswith("70/125")
