"""Comments are told from the text and attached to what they speak of."""

import pytest

from corpus import comments
from corpus.comments import Unit, attach
from corpus.model import Block, Run
from tests.corpus.texts import attached, outline, paragraphs

_FILLER = (
    "We recall the earlier decisions of the Conference and the reports that were made on them."
)


def unit(kind: str, text: str, **more: object) -> Unit:
    role = "body" if kind == "paragraph" else kind
    return Unit(Block((Run(text),), role=role, **more), kind, text)  # type: ignore[arg-type]


def test_comment_is_apart_with_its_tag_and_author() -> None:
    text = "1. We agree.\n\nCommented [ПW1]: Too vague.\n\nCommented [TIW 20]: Delete."
    found = [(p.label, p.author, p.text) for p in paragraphs(text) if p.kind == "comment"]
    assert found == [("ПW1", "ПW", "Too vague."), ("TIW20", "TIW", "Delete.")]


def test_comments_in_other_languages_and_on_one_line() -> None:
    text = """
        1. Nous décidons.

        Commenté [FR1]: À supprimer. Commentaire [CH2]: D'accord.

        Comentado [MX3]: Falta.

        Примечание [СК4]: Уточнить.

        **Commented [EU5]:** No.
    """
    comments = [(label, words) for kind, label, words in outline(text) if kind == "comment"]
    assert comments == [
        ("FR1", "À supprimer."),
        ("CH2", "D'accord."),
        ("MX3", "Falta."),
        ("СК4", "Уточнить."),
        ("EU5", "No."),
    ]


def test_comment_of_several_lines_and_bullets_stays_one() -> None:
    text = """
        1. We agree.

        Commented [EU3]: Please add
        references to:
        - the plan
        - the review

        2. We part.
    """
    found = [words for kind, _, words in outline(text) if kind == "comment"]
    assert found == ["Please add references to: - the plan - the review"]


def test_comments_keep_the_order_of_the_places_they_stand_at() -> None:
    text = f"""
        1. Masts shall be shared by all operators of the network.

        2. {_FILLER}

        3. Spare parts shall be sold at a fair price for ten years.

        4. {_FILLER}

        Commented [A1]: Masts cannot be shared by competing operators.

        Commented [A2]: Why spare parts for ten years?
    """
    assert list(attached(text).values()) == ["1", "3"]


def test_reply_belongs_where_its_thread_does() -> None:
    text = f"""
        1. Masts shall be shared by all operators.

        2. {_FILLER}

        Commented [AB1]: Which operators share masts?

        Commented [CD2R1]: Spare parts are worse.
    """
    assert set(attached(text).values()) == {"1"}


def test_acronym_stands_for_the_name_it_abbreviates() -> None:
    units = [
        unit("paragraph", "We thank the World Mast Organization and its members for their help."),
        unit("paragraph", "We thank the host country and its people for their help and patience."),
        unit("comment", "The WMO has no such mandate."),
    ]
    assert attach(units) == {2: 0}


def test_known_anchor_decides() -> None:
    units = [
        unit("paragraph", "Masts shall be shared."),
        unit("paragraph", "Spare parts shall be sold."),
        unit("comment", "Masts?", anchor=1),
        unit("footnote", "See the report.", anchor=0),
    ]
    assert attach(units) == {2: 1, 3: 0}


def test_comment_without_a_paragraph_is_left_alone() -> None:
    assert attach([unit("comment", "Nothing to say.")]) == {}
    assert attach([]) == {}


def test_comments_at_the_end_of_a_text_find_their_paragraphs() -> None:
    words = ["masts", "batteries", "antennas", "repairers", "teachers"]
    body = "\n\n".join(f"{n}. We speak of {word} here." for n, word in enumerate(words, 1))
    notes = "\n\n".join(f"Commented [A{n}]: No {word}." for n, word in enumerate(words, 1))
    assert list(attached(f"{body}\n\n{notes}").values()) == ["1", "2", "3", "4", "5"]


def test_thousands_of_comments_are_weighed_against_a_bounded_number_of_paragraphs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    weighed = 0

    def count(*_: object) -> float:
        nonlocal weighed
        weighed += 1
        return 0.0

    monkeypatch.setattr(comments, "_score", count)
    monkeypatch.setattr(comments, "_CELLS", 1_000)
    units = [unit("paragraph", "Masts.")] * 500 + [unit("comment", "Masts?")] * 500
    assert len(attach(units)) == 500
    assert weighed <= 1_000


def test_document_that_a_comment_names_points_to_the_paragraph_that_names_it_too() -> None:
    numbers = ("64/11", "78/213", "70/1", "69/166", "71/2")
    units = [unit("paragraph", f"{_FILLER} See resolution {number}.") for number in numbers]
    said = "There is no such language in resolution 69/166, and we can't join a consensus on it."
    assert attach([*units, unit("comment", said)]) == {5: 3}
