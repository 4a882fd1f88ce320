"""Values cross to another process and back unchanged, and nothing else becomes a value."""

import json
from dataclasses import fields
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.isolate import values
from corpus.isolate.values import Malformed
from corpus.model import Box, Document, Kind, Mark, Paragraph, Run

words = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
maybe = st.none() | words
share = st.floats(0, 1)
pages = st.integers(1, values.MOST_PAGES)
runs = st.builds(Run, words, st.sampled_from(get_args(Mark)), maybe, maybe, st.booleans())
boxes = st.builds(Box, pages, share, share, share, share)
documents = st.builds(
    Document,
    *(words, words, words, maybe, maybe, maybe, maybe, st.none() | pages),
    st.text("0123456789abcdef", min_size=64, max_size=64),
    st.booleans(),
)
paragraphs = st.builds(
    Paragraph,
    *(words, words, st.integers(0, 10**6), st.sampled_from(get_args(Kind)), maybe),
    st.integers(1, 10**6),
    *(st.lists(words, max_size=3).map(tuple), st.lists(runs, max_size=3).map(tuple)),
    *(st.none() | pages, st.lists(boxes, max_size=2).map(tuple), maybe, maybe, maybe),
)
scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3)
anything = st.recursive(scalars, lambda inner: st.lists(inner, max_size=14), max_leaves=30)


def _crossed(value: object) -> Any:
    return json.loads(json.dumps(values.plain(value), ensure_ascii=False))


@given(documents)
def test_documents_come_back_equal(document: Document) -> None:
    assert values.document(_crossed(document)) == document


@given(paragraphs)
def test_paragraphs_come_back_equal(paragraph: Paragraph) -> None:
    found = values.paragraph(_crossed(paragraph), paragraph.document_id, paragraph.order)
    assert found == paragraph


@given(anything)
def test_anything_else_is_malformed(value: object) -> None:
    with pytest.raises(Malformed):
        values.document(value)
    with pytest.raises(Malformed):
        values.paragraph(value, "", 0)


@given(paragraphs, st.data())
def test_one_wrong_field_is_malformed_or_of_the_right_type(
    paragraph: Paragraph, data: st.DataObject
) -> None:
    crossed = _crossed(paragraph)
    place = data.draw(st.integers(0, len(crossed) - 1))
    crossed[place] = data.draw(anything)
    try:
        found = values.paragraph(crossed, paragraph.document_id, paragraph.order)
    except Malformed:
        return
    assert values.plain(found) == crossed


GOOD = Document("a", "a.txt", "A", None, None, None, None, 3, "ab" * 32)
RUNS, BOXES = 7, 9


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (0, 7),
        (0, "\ud800"),
        (3, "heading\n"),
        (5, 0),
        (5, True),
        (5, 1.0),
        (6, "headings"),
        (6, [None]),
        (RUNS, [["text", "struck", None, None, False]]),
        (RUNS, [["half \udc00", "plain", None, None, False]]),
        (RUNS, [["text", "plain", None, None]]),
        (RUNS, [["text", "plain", None, None, 0]]),
        (8, 0),
        (BOXES, [[1, 0, 0, 1, 1.01]]),
        (BOXES, [[1, 0, -0.01, 1, 1]]),
        (BOXES, [[1, 0, float("nan"), 1, 1]]),
        (BOXES, [[0, 0, 0, 1, 1]]),
        (BOXES, [[1, 0, 0, 1, "1"]]),
    ],
)
def test_what_cannot_be_is_malformed(place: int, value: object) -> None:
    good = Paragraph("a/1", "a", 0, "paragraph", "1", 1, ("Aims",), (Run("Text."),), 1)
    crossed = values.plain(good)
    assert values.paragraph(crossed, "a", 0) == good
    crossed[place] = value
    with pytest.raises(Malformed):
        values.paragraph(crossed, "a", 0)


@pytest.mark.parametrize(("document", "order"), [("b", 0), ("a", 1)])
def test_paragraphs_of_another_place_are_malformed(document: str, order: int) -> None:
    good = Paragraph("a/1", "a", 0, "paragraph", "1", 1, (), (Run("Text."),))
    with pytest.raises(Malformed):
        values.paragraph(values.plain(good), document, order)


def test_no_file_says_what_superseded_it() -> None:
    with pytest.raises(Malformed):
        values.document([*values.plain(GOOD)[:-1], "another"])


@pytest.mark.parametrize("digest", ["", "ab" * 31, "AB" * 32, "ab" * 33])
def test_a_checksum_is_sixty_four_digits(digest: str) -> None:
    crossed = values.plain(GOOD)
    crossed[8] = digest
    with pytest.raises(Malformed):
        values.document(crossed)


@pytest.mark.parametrize("kind", [Document, Paragraph, Run, Box])
def test_every_field_has_a_check(kind: type) -> None:
    checks = {
        Document: values._DOCUMENT,
        Paragraph: values._PARAGRAPH,
        Run: values._RUN,
        Box: values._BOX,
    }
    assert len(checks[kind]) == len(fields(kind))
