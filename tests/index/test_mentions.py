"""Every mention is found, and nothing that is typed breaks the search."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.errors import EmptyQuestion
from index.mentions import parse

TEXTS = (
    "Words",
    "1. Enhanced cooperation was discussed; enhancing co-operation, ENHANCED Cooperation.",
    "2. Cooperation is good. It should be enhanced.",
    "3. The café and the cafe\u0301 of digital économie; digitally digitised DIGITAL.",
    "4. A multi-stakeholder process is a multistakeholder process.",
    "5. ~~Enhanced cooperation~~ Nothing stands here.",
    "6. مجتمع المعلومات هو مجتمع، والمعلومات.",
    "Comment [u1] on 2: We prefer enhanced cooperation’s name, “Summit”.",
    "7. Marks \2 and \3 and 🙂 before the word summit.",
)


@pytest.fixture
def said(shelf):
    shelf.add(shelf.write("words.txt", *TEXTS))

    def say(asked, within=()):
        found = shelf.library.find(asked, within)
        return [(m.paragraph.label, m.paragraph.text[m.start : m.end]) for m in found]

    return say


def test_words_together_are_one_mention_and_apart_each_is_one(said):
    assert said("enhanced cooperation") == [
        ("1", "Enhanced cooperation"),
        ("1", "ENHANCED Cooperation"),
        ("2", "Cooperation"),
        ("2", "enhanced"),
        ("u1", "enhanced cooperation"),
    ]


def test_a_quoted_phrase_is_found_as_it_is_written(said):
    for quotes in ('"{}"', "“{}”", "„{}“", "«{}»", '"{}'):
        assert [label for label, _ in said(quotes.format("enhanced cooperation"))] == [
            *("1", "1", "u1"),
        ]
    assert said('"enhancing co-operation"') == [("1", "enhancing co-operation")]
    assert said('"be enhanced" cooperation') == [("2", "Cooperation"), ("2", "be enhanced")]


def test_beginnings_accents_and_hyphens(said):
    assert [word for _, word in said("digit*")] == ["digital", "digitally", "digitised", "DIGITAL"]
    assert [word for _, word in said("cafe")] == ["café", "cafe\u0301"]
    assert [word for _, word in said("ÉCONOMIE")] == ["économie"]
    assert [word for _, word in said("multi-stakeholder")] == ["multi-stakeholder"]
    assert [word for _, word in said("multistakeholder")] == ["multistakeholder"]
    assert [word for _, word in said("مجتمع")] == ["مجتمع", "مجتمع"]
    assert said("summit") == [("u1", "Summit"), ("7", "summit")]


def test_within_a_document(said):
    assert said("summit", ["words"]) != []
    assert said("summit", ["other"]) == []


@pytest.mark.parametrize("asked", ["", " ", '"', '""', "*", "…", "()", ":", "“”", '"*" -', "🙂"])
def test_nothing_to_look_for(said, asked):
    with pytest.raises(EmptyQuestion):
        said(asked)


@pytest.mark.parametrize(
    "asked",
    [
        *("NEAR(", "NEAR(enhanced cooperation, 2)", "AND", "enhanced OR", "NOT", "text:enhanced"),
        *("{text} : x", "^enhanced", "a + b", "enhanced'", "'; DROP TABLE paragraphs; --", "a\0b"),
        *("\ud800 half", "x" * 10_000, "word " * 2_000, "\u202eenhanced", '"a" "b', "a*b*", "-1"),
    ],
)
def test_whatever_is_typed_is_answered(said, shelf, asked):
    assert isinstance(said(asked), list)
    assert isinstance(shelf.library.lexical(asked.split(), 5), list)
    assert isinstance(shelf.library.frequencies(asked.split()), dict)
    assert isinstance(shelf.library.vocabulary(asked), tuple)


def test_all_mentions_of_a_word_are_those_the_eye_finds(said, shelf):
    seen = [
        (paragraph.label, match[0])
        for paragraph in shelf.library.paragraphs("words")
        for match in re.finditer(r"\b(?:the|of|and|is|a)\b", paragraph.text, re.IGNORECASE)
    ]
    found = [item for word in ("the", "of", "and", "is", "a") for item in said(f'"{word}"')]
    assert sorted(found, key=str) == sorted(seen, key=str)


def test_words_are_counted_and_listed(shelf, said):
    assert shelf.library.frequencies(["cooperating", "enhanced", "summits", "nowhere", "…"]) == {
        "cooperating": 4,
        "enhanced": 4,
        "summits": 2,
        "nowhere": 0,
        "…": 0,
    }
    assert shelf.library.vocabulary("digi") == ("digital", "digitally", "digitised")


@given(st.text(max_size=40))
def test_parsing_never_fails(asked):
    try:
        assert parse(asked)
    except EmptyQuestion:
        assert not any(character.isalnum() for character in asked)
