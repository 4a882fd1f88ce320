"""Every mention is found, and nothing that is typed breaks the search."""

import itertools
import random
import re
from dataclasses import asdict

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.errors import EmptyQuestion
from index.mentions import parse
from index.model import Scope
from tests.index.conftest import Shelf

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
    assert isinstance(shelf.library.search.lexical(asked.split(), 5), list)
    assert isinstance(shelf.library.search.frequencies(asked.split()), dict)
    assert isinstance(shelf.library.search.vocabulary(asked), tuple)


def test_all_mentions_of_a_word_are_those_the_eye_finds(said, shelf):
    seen = [
        (paragraph.label, match[0])
        for paragraph in shelf.library.paragraphs("words")
        for match in re.finditer(r"\b(?:the|of|and|is|a)\b", paragraph.text, re.IGNORECASE)
    ]
    found = [item for word in ("the", "of", "and", "is", "a") for item in said(f'"{word}"')]
    assert sorted(found, key=str) == sorted(seen, key=str)


def test_words_are_counted_and_listed(shelf, said):
    assert shelf.library.search.frequencies(
        ["cooperating", "enhanced", "summits", "nowhere", "…"]
    ) == {
        "cooperating": 4,
        "enhanced": 4,
        "summits": 2,
        "nowhere": 0,
        "…": 0,
    }
    assert shelf.library.search.vocabulary("digi") == ("digital", "digitally", "digitised")


@given(st.text(max_size=40))
def test_parsing_never_fails(asked):
    try:
        assert parse(asked)
    except EmptyQuestion:
        assert not any(character.isalnum() for character in asked)


def found(shelf, asked, **scope):
    mentions = shelf.library.find(asked, scope=Scope(**scope))
    return [(m.paragraph.label, m.quote) for m in mentions]


def test_any_of_the_words_and_their_written_form_only(said, shelf):
    assert found(shelf, "summit good", every=False) == [
        *(("2", "good"), ("u1", "Summit"), ("7", "summit")),
    ]
    assert found(shelf, "summit good") == []
    assert ("1", "enhancing") in found(shelf, "enhance", every=False)
    assert found(shelf, "enhancing", exact=True) == [("1", "enhancing")]
    assert found(shelf, "enhanced cooperation", exact=True)[2:] == [
        *(("2", "Cooperation"), ("2", "enhanced"), ("u1", "enhanced cooperation")),
    ]


def test_capitals_count_where_they_are_asked_for(said, shelf):
    assert found(shelf, "ENHANCED", case=True) == [("1", "ENHANCED")]
    assert found(shelf, '"enhanced Cooperation"', case=True) == []
    assert found(shelf, "Enhanced cooperation", case=True) == [("1", "Enhanced cooperation")]
    assert found(shelf, "digit*", case=True)[-1] == ("3", "digitised")
    assert found(shelf, "Summits", case=True) == [("u1", "Summit")]


def test_comments_are_left_out_where_they_are_not_wanted(said, shelf):
    assert found(shelf, "summit", comments=False) == [("7", "summit")]


def test_struck_out_words_are_found_only_when_asked_and_said_to_be_struck(said, shelf):
    shelf.add(shelf.write("cut.txt", "Cuts", "1. Keep ~~heavy steel~~ the ~~chains~~ steel."))
    assert [m.struck for m in shelf.library.find("steel")] == [None]
    both = shelf.library.find("steel", scope=Scope(struck=True))
    assert [(m.struck, m.start, m.end, m.quote) for m in both] == [
        *((None, 9, 14, "steel"), ("heavy steel", 6, 11, "steel")),
    ]
    # No phrase stands half in one struck-out passage and half in the next.
    assert found(shelf, '"steel chains"', struck=True) == []
    # All words may stand in the paragraph's two texts together.
    assert [quote for _, quote in found(shelf, "keep heavy", struck=True)] == ["Keep", "heavy"]
    assert found(shelf, "keep heavy") == []


# Families of forms; each word is known by its stem in both the search and the scan.
FAMILIES = {"port": ("port", "ports", "Ports"), "ship": ("ship", "Ship", "ships", "SHIPPING")}
OTHERS = ("ice", "Ice", "portal", "état")
FORMS = [*(form for forms in FAMILIES.values() for form in forms), *OTHERS]


def family(word):
    return next((name for name, forms in FAMILIES.items() if word in forms), plain(word))


def plain(word):
    return word.casefold().replace("é", "e")


def scan(texts, asked, scope):
    """The mentions of two different words, by looking at every word of every text."""

    def same(word, wanted):
        key = plain if scope.exact else family
        pairs = list(zip(word, wanted, strict=False))
        shared = itertools.takewhile(lambda pair: plain(pair[0]) == plain(pair[1]), pairs)
        return key(word) == key(wanted) and (not scope.case or all(a == b for a, b in shared))

    for label, kind, words in texts:
        if kind == "comment" and not scope.comments:
            continue
        hits = [{i for i, word in enumerate(words) if same(word, wanted)} for wanted in asked]
        if scope.every and not all(hits):
            continue
        pairs = sorted(i for i in hits[0] if i + 1 in hits[1]) if len(asked) > 1 else []
        if pairs and scope.every:
            yield from ((label, f"{words[i]} {words[i + 1]}") for i in pairs)
        else:
            yield from ((label, words[i]) for i in sorted(set.union(*hits)))


@pytest.fixture(scope="module")
def random_texts(tmp_path_factory):
    """A library of sixty paragraphs and comments of few different words."""
    chance = random.Random(5)
    shelf = Shelf(tmp_path_factory.mktemp("random"))
    texts = [
        (str(n), "comment" if n % 5 == 0 else "paragraph", chance.choices(FORMS, k=1 + n % 7))
        for n in range(1, 61)
    ]
    blocks = [
        f"Comment [{n}] on 1: {' '.join(words)}" if kind == "comment" else f"{n}. {' '.join(words)}"
        for n, kind, words in texts
    ]
    shelf.add(shelf.write("random.txt", "Title", *blocks))
    yield shelf, texts
    shelf.library.close()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    asked=st.lists(st.sampled_from(FORMS), min_size=1, max_size=2, unique_by=family),
    scope=st.builds(Scope, *[st.booleans()] * 5),
)
def test_all_mentions_are_those_a_naive_scan_finds(random_texts, asked, scope):
    shelf, texts = random_texts
    assert found(shelf, " ".join(asked), **asdict(scope)) == list(scan(texts, asked, scope))
