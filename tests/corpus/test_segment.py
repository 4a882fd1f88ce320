"""Texts made at random are read into exactly the paragraphs they were made of."""

import re
from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.model import Block, Paragraph, Run
from corpus.readers.text import parse
from corpus.segment import segment
from tests.corpus.generated import Draft, Expected, drafts
from tests.corpus.texts import paragraphs

_PATIENT = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def read_as(paragraph: Paragraph) -> Expected:
    return Expected(
        paragraph.kind,
        paragraph.label,
        paragraph.text,
        paragraph.headings if paragraph.kind != "title" else (),
        paragraph.deleted,
        paragraph.inserted,
    )


@_PATIENT
@given(drafts(), st.sampled_from([None, 60, 76, 110]))
def test_draft_is_given_back_exactly(draft: Draft, width: int | None) -> None:
    found = segment("d", parse(draft.source(width)).blocks)
    assert [read_as(paragraph) for paragraph in found] == draft.expected


@_PATIENT
@given(drafts())
def test_notes_and_items_know_their_paragraph(draft: Draft) -> None:
    found = segment("d", parse(draft.source(None)).blocks)
    known = {paragraph.id: paragraph for paragraph in found}
    for paragraph in found:
        if paragraph.kind == "footnote":
            assert paragraph.attached_to in known
        if paragraph.kind == "item":
            parent = known[paragraph.parent or ""]
            assert paragraph.label
            assert parent.label == re.sub(r"\(\w+\)\Z", "", paragraph.label)


def own_label(paragraph: Paragraph) -> str:
    """The part of a label that is printed at the paragraph itself."""
    label = paragraph.label or ""
    return label.rpartition("(")[2] if paragraph.kind == "item" else label


def letters(text: str) -> list[str]:
    return [character.lower() for character in text if character.isalnum()]


_SOUP = st.lists(
    st.sampled_from(
        [
            *(
                "We ",
                "agree ",
                "on ",
                "masts",
                "Masts ",
                ".",
                ",",
                ";",
                ":",
                "?",
                "\n",
                "\n\n",
                "  ",
            ),
            *("12. ", "13 bis ", "(a) ", "(ii) ", "A. ", "IV. ", "2.1 ", "- ", "• ", "1, ", "\t"),
            *(
                "state-",
                "Owned ",
                "ШКОЛЫ ",
                "мы ",
                "我们。",
                "\r\n",
                " and",
                "Article 5\n",
                "15 April 2024 ",
            ),
        ]
    ),
    max_size=60,
).map("".join)


@_PATIENT
@given(_SOUP)
def test_every_letter_is_kept_in_its_place(text: str) -> None:
    source = parse(text)
    found = segment("d", source.blocks)
    read = [c for p in found for c in letters(own_label(p) + p.text)]
    if source.furniture:
        assert Counter(read) + Counter(letters("".join(source.furniture))) == Counter(letters(text))
    else:
        assert read == letters(text)


_MARKUP = st.lists(
    st.sampled_from(
        [
            *(
                "~~",
                "**",
                "*",
                "_",
                "<u>",
                "</u>",
                "<del>",
                "</del>",
                "[",
                "](#)",
                "]",
                "`",
                "\\",
                "|",
            ),
            *(
                "Commented [A1]: ",
                "Commented [B2R1]: ",
                "[^1]",
                "[^1]: ",
                "<sup>1</sup>",
                "# ",
                "> ",
            ),
            *(
                "{++",
                "++}",
                "{>>",
                "<<}",
                "{.comment-start}",
                "[A1]",
                "____\n",
                "1 ",
                "1. ",
                "(a) ",
            ),
            *(
                "We agree ",
                "words",
                ". ",
                "\n",
                "\n\n",
                "\t",
                "<!--",
                "-->",
                "---\n",
                "..... 3\n",
                "\x00",
            ),
            *("|---|", "\f"),
        ]
    ),
    max_size=60,
).map("".join)


@_PATIENT
@given(st.one_of(_MARKUP, st.text(max_size=200)))
def test_no_text_makes_it_fail(text: str) -> None:
    source = parse(text)
    found = segment("d", source.blocks)
    known = {paragraph.id for paragraph in found}
    assert len(known) == len(found)
    assert [paragraph.order for paragraph in found] == list(range(len(found)))
    for paragraph in found:
        assert paragraph.runs
        assert {paragraph.parent, paragraph.attached_to} <= known | {None}


@_PATIENT
@given(_MARKUP)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert segment("d", parse(text).blocks) == segment("d", parse(text).blocks)


def test_labels_that_come_twice_and_texts_that_come_twice_stay_apart() -> None:
    found = paragraphs(
        "103ter. One.\n\n103ter. Two.\n\n104ter. Two.\n\n104. Two.\n\n103ter. One.\n"
    )
    assert [(p.label, p.occurrence) for p in found] == [
        ("103ter", 1),
        ("103ter", 2),
        ("104ter", 1),
        ("104", 1),
        ("103ter", 3),
    ]
    assert len({p.id for p in found}) == 5


def test_occurrence_without_a_label_counts_under_the_same_headings() -> None:
    text = "# Plan\n\n## Aims\n\nWe agree. All.\n\nWe act. Soon.\n\n## Means\n\nWe pay. Later.\n"
    found = [(p.headings, p.occurrence) for p in paragraphs(text) if p.kind == "paragraph"]
    assert found[:3] == [(("Aims",), 1), (("Aims",), 2), (("Means",), 1)]


def test_blocks_of_other_readers_are_segmented_alike() -> None:
    blocks = (
        Block((Run("Plan"),), role="title", page=1),
        Block((Run("Aims"),), role="heading", level=2, page=1),
        Block(
            (Run("We agree "), Run("not", "deleted"), Run("now", "inserted")), label="12.", page=1
        ),
        Block((Run("a list;"),), role="item", label="(a)", level=1, page=2),
        Block((Run("Why?"),), role="comment", tag="A1", author="Ana", anchor=2, page=2),
    )
    found = segment("d", blocks)
    assert [(p.kind, p.label, p.page) for p in found] == [
        ("title", None, 1),
        ("heading", None, 1),
        ("paragraph", "12", 1),
        ("item", "12(a)", 2),
        ("comment", "A1", 2),
    ]
    assert (found[4].author, found[4].attached_to) == ("Ana", found[2].id)
    assert (found[2].deleted, found[2].inserted) == (("not",), ("now",))


_HOSTILE: dict[str, Callable[[int], str]] = {
    "struck without end": lambda n: "~~x " * n,
    "tags without end": lambda n: "<u>x <del>y " * (n // 2),
    "open brackets": lambda n: "[" * 4 * n,
    "links without end": lambda n: "[x](y [z](# " * (n // 2),
    "bold lines": lambda n: "**x\n\n" * (n // 8),
    "remarks without end": lambda n: "<!--" * n,
    "one long word": lambda n: "x" * 40 * n,
    "one long line": lambda n: "We agree on masts. " * n,
    "dashes and a letter": lambda n: "-" * 20 * n + "x",
    "dots and a letter": lambda n: ". " * 10 * n + "x",
    "blank lines": lambda n: "x" + "\n" * 12 * n + "y",
    "short lines": lambda n: "word\n" * n,
    "one paragraph in pieces": lambda n: "word and\n\n" * (n // 4),
    "comments": lambda n: "1. We call for\n\n" + "Commented [A1]: No masts.\n\n" * (n // 8),
    "initials": lambda n: "V. Okafor\n\n" * (n // 8),
    "addresses under a rule": lambda n: "x\n\n____\n1 Note\n\n" + "http://x\n\n" * (n // 8),
    "bullets": lambda n: "- " * 4 * n + "x",
    "nested items": lambda n: "".join(f"{' ' * (i % 40)}- x\n" for i in range(n // 8)),
    "page breaks": lambda n: "".join(
        f"{chr(97 + i % 26) * (i % 17 + 1)} and\f" for i in range(n // 8)
    ),
}


@pytest.mark.parametrize("name", _HOSTILE)
def test_hostile_text_of_any_length_is_read_whole(name: str) -> None:
    """Time that grows with the square of the length would take minutes here."""
    text = _HOSTILE[name](40_000)
    letters = sum(map(str.isalpha, text))
    read = sum(len(run.text) for p in segment("d", parse(text).blocks) for run in p.runs)
    assert read >= letters / 4
