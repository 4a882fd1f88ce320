"""Questions want kinds of answers, and texts hold them."""

import pytest

from index.ranking.evidence import Kind, held, name, wanted


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("how much money does the secretariat need?", "money"),
        ("what is the annual budget of the fund?", "money"),
        ("what percentage of households has a telephone?", "percentage"),
        ("roughly what share of trade is electronic?", "percentage"),
        ("by what year should it be done?", "year"),
        ("when was the working group established?", "date"),
        ("on which days does the board meet?", "date"),
        ("how many submissions came in?", "number"),
        ("who chairs the advisory group?", "person"),
        ("who is the new chair of the board?", "person"),
        ("which city hosted the meeting?", "place"),
        ("where was the forum held?", "place"),
        ("why did the group fail?", "reason"),
        ("what is the telephone number of the board?", "contact"),
        ("how often does the board report?", "frequency"),
        ("how much has the city pledged to the fund?", "money"),
        ("what has the council of europe done?", ""),
        ("which participants spoke?", ""),
        ("who is asked to report?", ""),
        ("what does the draft say about ports?", ""),
        ("when it rains, what should ports do?", ""),
        ("how long should the outcome document be?", ""),
        ("what place is the council given?", ""),
    ],
)
def test_the_kind_of_answer_wanted(question: str, kind: Kind) -> None:
    assert wanted(question)[0] == kind


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("money", "a fund of US$ 40 million and 3,000 euros", ["US$ 40 million", "3,000 euros"]),
        ("money", "over 100 billion dollars of drawing rights", ["100 billion dollars"]),
        ("percentage", "about 20 per cent, or one-third", ["about 20 per cent", "one-third"]),
        ("year", "from 2005 to 2025, in paragraph 1234", ["2005", "2025"]),
        ("date", "on 16 and 17 December 2025", ["16 and 17 December 2025"]),
        ("date", "on May 30, at its thirty-first session", ["May 30", "thirty-first session"]),
        ("number", "some 148 replies, five meetings", ["148", "five"]),
        ("person", "a briefing by Ms. Ana Duarte of Lisbon", ["Ms. Ana Duarte"]),
        ("person", "Tomas Berg, Deputy Secretary of the Union", ["Tomas Berg"]),
        ("place", "held in Kyoto, Japan, in Room XIX", ["Kyoto", "Japan", "Room XIX"]),
        ("reason", "because it was late", ["because"]),
        ("number", "resolution 79/277, paragraph 23 of WSIS+20, 16 May 2020", []),
        ("number", "22–23 May 2020, at its twenty-eighth session", []),
        ("number", "Five themes, one of the 4,000 in 2024", ["Five", "4,000"]),
        ("percentage", "One-third of the ports", ["One-third"]),
        ("frequency", "a biennial report, every two years", ["biennial", "every two years"]),
        ("contact", "write to a.b@ports.example", ["a.b@ports.example"]),
        ("", "on 5 May 2020 in Oslo", []),
        ("money", "in the year 2020", []),
        ("person", "the Secretary-General of the United Nations", []),
    ],
)
def test_where_a_text_holds_it(kind: Kind, text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in held(kind, text)] == expected


def test_kinds_have_names() -> None:
    assert name("money") == "an amount of money"
    assert name("") == ""
