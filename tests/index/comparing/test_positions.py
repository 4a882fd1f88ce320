"""Every proposal is found with its author, its action and its paragraph."""

import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from corpus.model import Document, Paragraph, Run
from corpus.outline import outline
from index.comparing.choosing import chosen
from index.comparing.positions import Positions, Proposal, positions
from tests.corpus.texts import paragraphs
from tests.index.comparing.revised import document, paragraph

RURITANIA = document("draft", proposer="Ruritania")

TEXT = """
    # Zero draft

    ## Ferries

    1. Ferries shall sail ~~daily~~ **on Sundays** and ~~never~~ stop.

    1bis. We note the tides. (Source: para. 31 of the Harbour Compact)

    2. Harbours [shall] keep a **careful** log.

    Commented [RU1]: We cannot accept this.

    Commented [RU2]: See paragraph 4.
"""


def told(found: Positions) -> list[tuple[str, str | None, str, str]]:
    return [(one.action, one.paragraph.label, one.deleted, one.inserted) for one in found.proposals]


def found_in(runs: Sequence[Run], **fields: object) -> list[Proposal]:
    units = [paragraph("d", 0, "", label="1", runs=tuple(runs), **fields)]
    return list(positions([(document("d"), units)]).proposals)


def test_marks_added_paragraphs_and_comments_are_proposals() -> None:
    found = positions([(RURITANIA, paragraphs(TEXT))])
    marks = [one for one in told(found) if one[0] not in {"comment", "object"}]
    assert marks == [
        ("replace", "1", "daily", "on Sundays"),
        ("delete", "1", "never", ""),
        (
            "new paragraph",
            "1bis",
            "",
            "We note the tides. (Source: para. 31 of the Harbour Compact)",
        ),
        ("insert", "2", "", "careful"),
    ]
    remarks = [one for one in found.proposals if one.action in {"comment", "object"}]
    assert [(one.action, one.inserted, one.author) for one in remarks] == [
        ("object", "We cannot accept this.", "RU"),
        ("comment", "See paragraph 4.", "RU"),
    ]
    assert {one.by for one in found.proposals} == {"Ruritania"}


def test_a_reason_is_what_is_stated_beside_the_proposal() -> None:
    draft = document("d", proposer="Ruritania")
    runs = (Run("We "), Run("note", "deleted"), Run(" the tides."))
    units = [
        paragraph("d", 0, "", label="1", runs=runs),
        paragraph("d", 1, "We note. (Source: para. 31 of the Compact)", label="1bis"),
        paragraph("d", 2, "Too weak.", kind="comment", author="RU", attached_to="d:0"),
    ]
    change, added, remark = positions([(draft, units)]).proposals
    assert (change.reason, added.reason) == ("Too weak.", "para. 31 of the Compact")
    assert remark.paragraph == units[0]


def test_the_reasons_of_one_author_are_not_those_of_another() -> None:
    runs = (Run("We "), Run("note", "deleted", "Ana Ruiz"), Run(" it"))
    units = [
        paragraph("d", 0, "", label="1", runs=runs),
        paragraph("d", 1, "Too weak.", kind="comment", author="AR", attached_to="d:0"),
        paragraph("d", 2, "Too strong.", kind="comment", author="Bo Li", attached_to="d:0"),
    ]
    assert positions([(document("d"), units)]).proposals[0].reason == "Too weak."


def test_changes_of_several_authors_are_told_apart() -> None:
    runs = (
        Run("We "),
        Run("note", "deleted", "Delegation of Japan", "2025-10-01T09:00:00Z"),
        Run("welcome", "inserted", "Ana Ruiz"),
        Run(" it"),
        Run(" all", "inserted", "European Union"),
    )
    told = [(one.action, one.by, one.author, one.date) for one in found_in(runs)]
    assert told == [
        ("delete", "Japan", "Delegation of Japan", "2025-10-01T09:00:00Z"),
        ("insert", "Ana Ruiz", "Ana Ruiz", None),
        ("insert", "European Union", "European Union", None),
    ]


@pytest.mark.parametrize(
    ("runs", "expected"),
    [
        ([Run("a ", "deleted"), Run(" "), Run("b", "inserted")], [("replace", "a", "b")]),
        ([Run("b", "inserted"), Run("a", "deleted")], [("replace", "a", "b")]),
        (
            [Run("a", "deleted"), Run(" and "), Run("b", "inserted")],
            [("delete", "a", ""), ("insert", "", "b")],
        ),
        ([Run("All new.", "inserted")], [("new paragraph", "", "All new.")]),
        ([Run("All gone.", "deleted")], [("delete", "All gone.", "")]),
        ([Run("Plain.")], []),
    ],
)
def test_what_takes_the_place_of_another_is_one_replacement(
    runs: list[Run], expected: list[tuple[str, str, str]]
) -> None:
    assert [(one.action, one.deleted, one.inserted) for one in found_in(runs)] == expected


def test_numbered_like_an_addition_counts_only_in_an_amended_text() -> None:
    units = [paragraph("d", 0, "We note.", label="4bis")]
    assert positions([(document("d"), units)]).proposals == ()
    assert len(positions([(RURITANIA, units)]).proposals) == 1


def test_proposals_are_chosen_by_delegation_action_and_subject() -> None:
    found = positions([(RURITANIA, paragraphs(TEXT))])
    assert len(chosen(found, by=["ruritania"]).proposals) == len(found.proposals)
    assert len(chosen(found, by=["RU"]).proposals) == 2
    assert chosen(found, by=["Atlantis"]).proposals == ()
    assert told(chosen(found, actions=["delete"])) == [("delete", "1", "never", "")]
    assert {one.paragraph.label for one in chosen(found, about="careful log").proposals} <= {"2"}


def test_proposals_and_statuses_are_those_of_the_paragraphs_named() -> None:
    found = positions([(RURITANIA, paragraphs(TEXT))])
    held = {found.proposals[0].paragraph.id}
    kept = chosen(found, held=held)
    assert kept.proposals
    assert {one.paragraph.id for one in (*kept.proposals, *kept.stances)} == held
    assert chosen(found, held=()) == Positions((), ())


def test_contested_paragraphs_are_counted_across_versions_of_a_draft() -> None:
    runs = (Run("We "), Run("note", "deleted"), Run(" it"))
    unit = paragraph("d", 0, "", label="7", runs=runs)
    drafts: list[tuple[Document, list[Paragraph]]] = [
        (
            document("one", title="Zero draft", proposer=who),
            [unit, replace(unit, id="x", label="8")],
        )
        for who in ("Ruritania", "Atlantis")
    ]
    drafts[0][1].pop()
    found = positions(drafts)
    first = found.contested()[0]
    assert (first[0].label, first[2], first[3]) == ("7", 2, ("Atlantis", "Ruritania"))
    assert found.per_delegation() == {"Atlantis": Counter(delete=2), "Ruritania": Counter(delete=1)}


Gold = list[dict[str, Any]]


@pytest.fixture(params=["zero-draft-russia", "elements-paper-g77"])
def paper(request: pytest.FixtureRequest, documents: Path) -> tuple[Gold, Positions]:
    """The gold units of a real paper, and the proposals found in it."""
    gold = documents.parent / "gold" / f"{request.param}.json"
    if not gold.is_file():
        pytest.skip("the gold standards are not here")
    read = outline(documents / f"{request.param}.txt")
    return json.loads(gold.read_text("utf-8")), positions([(read.document, read.paragraphs)])


def test_every_mark_of_the_real_papers_is_a_proposal(paper: tuple[Gold, Positions]) -> None:
    gold, found = paper
    for unit in gold:
        here = [one for one in found.proposals if one.source.label == unit["label"]]
        for field, values in (
            ("deleted", unit.get("deleted")),
            ("inserted", [*(unit.get("inserted") or []), *(unit.get("inserted_by_link") or [])]),
        ):
            for words in values or []:
                holding = [one for one in here if _bare(words) in _bare(getattr(one, field))]
                assert holding, (unit["label"], field, words)
                assert holding[0].delegation in {"Russian Federation", "Group of 77 and China"}


def test_every_comment_of_the_real_papers_is_a_proposal(paper: tuple[Gold, Positions]) -> None:
    gold, found = paper
    comments = {u["label"]: u for u in gold if u["kind"] == "comment"}
    remarks = [one for one in found.proposals if one.action in {"comment", "object"}]
    assert sorted(one.source.label or "" for one in remarks) == sorted(comments)
    sure = right = 0
    for one in remarks:
        unit = comments[one.source.label]
        assert one.author == unit["author"]
        assert one.delegation == "Russian Federation"
        if unit["attached_confidence"] == "high":
            sure += 1
            wanted = {unit["attached_to"], *(unit.get("attached_alternatives") or [])}
            right += one.paragraph.label in wanted
    assert right >= 0.8 * sure


def _bare(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).lower()
