"""Words are mended only by what the document itself shows."""

import pytest

from corpus.readers.pdf.values import DOUBT
from corpus.readers.pdf.words import Vocabulary


@pytest.fixture
def vocabulary() -> Vocabulary:
    return Vocabulary(
        [
            ["Information", "and", "capacity-building", "in", "the", "society"],
            ["of", "people", "and", "their", "information,", "in", "to", "each"],
            ["peaceful", "and", "just", "and"],
        ]
    )


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("share infor-", "mation and", "share information and"),
        ("a people-", "centred society", "a people-centred society"),
        ("the Secretary-", "General said", "the Secretary-General said"),
        ("short-", "and long-term", "short- and long-term"),
        ("for capacity-", "building", "for capacity-building"),
        ("a soft\u00ad", "ware tool", "a software tool"),
        ("States –", "and others", "States – and others"),
        ("in 2022–", "2026 and", "in 2022–2026 and"),
        ("A/RES/", "70/125", "A/RES/70/125"),
        ("https://un.org/", "page", "https://un.org/page"),
        ("end of one", "and start", "end of one and start"),
        ("信息社会世界", "首脑会议", "信息社会世界首脑会议"),
    ],
)
def test_lines_are_joined(vocabulary: Vocabulary, before: str, after: str, expected: str) -> None:
    assert vocabulary.text([before, after]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("peacef{}ul and just", "peaceful and just"),
        ("an{}d so on", "and so on"),
        ("capacity{}-building", "capacity-building"),
        ("in{}to each", "in to each"),
        ("digital{}rights", "digital rights"),
        ("peacef ul", "peacef ul"),
    ],
)
def test_only_doubtful_spaces_are_mended(vocabulary: Vocabulary, text: str, expected: str) -> None:
    assert vocabulary.mend(text.format(DOUBT)) == expected
