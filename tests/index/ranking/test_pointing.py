"""A reference typed as a question goes to the paragraph; one within a question is shown."""

import pytest

from index.answer import WORDS
from index.model import Answer
from index.reference import within

TALE = "Then the ferry sailed on, past buoys and reefs, and nobody on board said a word. " * 30


@pytest.fixture
def ask(shelf):
    shelf.add(
        shelf.write(
            "zero-draft.txt",
            "Zero draft on harbours",
            "5. Buoys shall be red.",
            "6. Harbours shall be lit. Lamps burn all night.",
            "6bis. Cranes are painted.",
            "6bis. Cranes are painted again.",
            "7. " + TALE,
            "8. ~~Nothing of it stands.~~",
            "Comment [u1] on 6: Who pays for lamps?",
            "Comment [u2] on 6: Lamps waste oil.",
        ),
        shelf.write("note.txt", "Note on tides A/70/12", "6. Tides turn.", "9. Tides turn twice."),
    )
    return shelf.library.ask


def told(answer: Answer) -> list[str]:
    return [statement.citation.quote for statement in answer.statements]


def texts(answer: Answer) -> list[str]:
    return [passage.paragraph.text for passage in answer.passages]


@pytest.mark.parametrize(
    ("asked", "quotes"),
    [
        ("zero draft 6", ["Harbours shall be lit. Lamps burn all night."]),
        ("Zero draft, para. 5?", ["Buoys shall be red."]),
        ("para 6 of the zero draft", ["Harbours shall be lit. Lamps burn all night."]),
        ("paragraph 6 bis of the zero draft", ["Cranes are painted.", "Cranes are painted again."]),
        ("zero draft 6bis #2", ["Cranes are painted again."]),
        ("A/70/12 para 9", ["Tides turn twice."]),
        ("A/70/12 9", ["Tides turn twice."]),
        ("comment u2", ["Lamps waste oil."]),
        ("What does para 9 of the note say?", ["Tides turn twice."]),
        ("Show me zero draft 5", ["Buoys shall be red."]),
        ("para 6", ["Tides turn.", "Harbours shall be lit. Lamps burn all night."]),
    ],
)
def test_a_reference_is_answered_with_its_paragraph(ask, asked, quotes):
    answer = ask(asked)
    assert sorted(told(answer)) == sorted(quotes)
    cited = [statement.citation.paragraph.id for statement in answer.statements]
    assert [p.paragraph.id for p in answer.passages[: len(cited)]] == cited
    assert answer.refusal is None


def test_comments_on_the_paragraph_follow_it(ask):
    assert [p.paragraph.label for p in ask("zero draft 6").passages] == ["6", "u1", "u2"]


def test_within_decides_which_document_is_meant(ask):
    assert told(ask("para 6", within=["note"])) == ["Tides turn."]


def test_a_long_paragraph_is_quoted_from_its_beginning(ask):
    (quote,) = told(ask("zero draft 7"))
    assert TALE.startswith(quote)
    assert quote.endswith(".")
    assert WORDS - 20 < len(quote.split()) <= WORDS


def test_a_struck_out_paragraph_is_shown_but_not_quoted(ask):
    answer = ask("zero draft 8")
    assert (answer.answered, answer.passages[0].paragraph.label) == (False, "8")


@pytest.mark.parametrize(
    "asked",
    [
        *("Does para 6 of the zero draft mention lamps?", "zero draft", "harbours 6", "tides 9"),
        *("Who paints the 6 cranes?", "zero draft 999", "What burns in zero draft 6?"),
    ],
)
def test_other_questions_are_answered_as_questions(ask, asked):
    answer = ask(asked)
    assert all(passage.score < 1 or passage.why for passage in answer.passages)
    assert len(answer.passages) > 1


def test_a_paragraph_referred_to_in_passing_is_among_the_passages(ask, shelf):
    more = [f"{n}. Cranes lift crates onto quay {n}." for n in range(20, 40)]
    shelf.add(shelf.write("report.txt", "Report on cranes", *more))
    assert "Tides turn twice." not in texts(ask("Do cranes lift crates onto the quay?"))
    answer = ask("Do cranes lift crates onto the quay, as paragraph 9 has it?")
    assert len(answer.passages) == 10
    assert "Tides turn twice." in texts(answer)
    scores = [passage.score for passage in answer.passages]
    assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize(
    ("text", "references"),
    [
        ("Do paras. 6 and 103 ter differ?", ("para 6", "para 103 ter")),
        ("See paragraph 12(f), comment u28 and § 9.", ("para 12(f)", "comment u28", "para 9")),
        ("Is zero draft 65 like resolution 70/125?", ("para 65",)),
        ("A note on 3.5 per cent in 2030, paragraph by paragraph", ()),
    ],
)
def test_references_within_a_text(text, references):
    assert within(text) == references
