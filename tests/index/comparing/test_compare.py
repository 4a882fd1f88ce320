"""A comparison says of each paragraph what became of it."""

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from corpus.model import Paragraph
from corpus.outline import outline
from index.comparing.model import joined
from tests.index.comparing.revised import (
    Revision,
    compared,
    document,
    finished,
    kinds_of,
    links_of,
    made,
    paragraph,
    revise,
)

_PARTED = {"split", "merged"}

TEXTS = (
    "We reaffirm our common desire to build a people-centred Information Society.",
    "Bridging the digital divide needs cooperation among all stakeholders and all regions.",
    "We commit to affordable access for rural schools, libraries and clinics by 2030.",
    "The Internet Governance Forum meets every year in another part of the world.",
    "Financing remains the hardest question, and voluntary funds have not answered it.",
)


def draft(name: str, *texts: str, **fields: object) -> tuple[Paragraph, ...]:
    """A draft of numbered paragraphs."""
    return tuple(
        paragraph(name, order, text, label=str(order + 1), **fields)
        for order, text in enumerate(texts)
    )


class Score:
    """How well the counterparts and changes found agree with the truth."""

    def __init__(self, revisions: list[Revision]) -> None:
        right = found = wanted = 0
        self.wrong: list[object] = []
        self.kinds = 0
        for revision in revisions:
            comparison = compared(revision.older, revision.newer)
            links, kinds = links_of(comparison), kinds_of(comparison)
            right += len(links & revision.links)
            found += len(links)
            wanted += len(revision.links)
            for link in links & revision.links:
                self.kinds += 1
                told, true = kinds[link], revision.kinds[link]
                if _told(told) != _told(true):
                    self.wrong.append((link, sorted(told), sorted(true)))
        self.f1 = 2 * right / (found + wanted)
        self.right_kinds = 1 - len(self.wrong) / self.kinds


def _told(changes: frozenset[str]) -> frozenset[str]:
    """A part has not the whole's words, so whether it was reworded too is not asked."""
    return changes - {"reworded"} if changes & _PARTED else changes


@pytest.mark.parametrize("few", range(7))
def test_paragraphs_of_drafts_revised_at_random_are_followed(few: int) -> None:
    revisions = []
    for seed in range(8 * few, 8 * few + 8):
        chance = random.Random(seed)
        revisions.append(revise(chance, made(chance, 30)))
    score = Score(revisions)
    assert score.f1 >= 0.97
    assert score.right_kinds >= 0.95, score.wrong


@pytest.mark.parametrize("name", ["elements-paper-g77", "zero-draft-russia", "cstd-note-2024"])
def test_paragraphs_of_real_drafts_revised_at_random_are_followed(
    name: str, documents: Path
) -> None:
    units = [
        p
        for p in outline(documents / f"{name}.txt").paragraphs
        if p.kind in {"paragraph", "item"} and len(p.text.split()) > 6
    ]
    score = Score([revise(random.Random(seed), units[:80]) for seed in range(3)])
    assert score.f1 >= 0.97
    assert score.right_kinds >= 0.95, score.wrong


def test_a_draft_is_unchanged_beside_itself() -> None:
    older = draft("a", *TEXTS)
    comparison = compared(older, draft("b", *TEXTS))
    assert comparison.totals == {"unchanged": len(TEXTS)}
    assert all(pair.similarity == 1 for pair in comparison.pairs)


def test_every_paragraph_stands_in_one_pair() -> None:
    chance = random.Random(5)
    revision = revise(chance, made(chance))
    pairs = compared(revision.older, revision.newer).pairs
    assert sorted(p.id for pair in pairs for p in pair.a) == sorted(p.id for p in revision.older)
    assert [p.id for pair in pairs for p in pair.b if "moved" not in pair.changes] == [
        p.id
        for p in revision.newer
        if not any(p in pair.b and "moved" in pair.changes for pair in pairs)
    ]


def test_what_was_removed_stands_where_it_would() -> None:
    older = draft("a", *TEXTS)
    newer = draft("b", TEXTS[0], TEXTS[1], TEXTS[3], TEXTS[4])
    pairs = compared(older, newer).pairs
    assert [pair.changes for pair in pairs][2] == ("removed",)
    assert pairs[2].a == (older[2],)
    assert pairs[3].changes == ("renumbered",)


def test_typography_is_no_change() -> None:
    older = draft("a", "We note the “digital divide” – and the States’ will to bridge it.")
    newer = draft("b", 'We note the "digital divide" - and the States\' will to bridge it.')
    assert compared(older, newer).totals == {"unchanged": 1}


def test_a_paragraph_cut_in_two_is_split_and_back_again_merged() -> None:
    whole = draft("a", TEXTS[0], f"{TEXTS[1]} {TEXTS[2]}", TEXTS[3])
    parts = draft("b", *TEXTS[:4])
    (split,) = (p for p in compared(whole, parts).pairs if len(p.b) == 2)
    (merged,) = (p for p in compared(parts, whole).pairs if len(p.a) == 2)
    assert split.changes == ("split",)
    assert merged.changes == ("merged",)
    assert joined(split.b) == joined(merged.a) == whole[1].text


def test_a_paragraph_written_anew_is_known_by_its_vector() -> None:
    older = draft("a", TEXTS[0], "Poor regions lack networks and must be helped to join.", TEXTS[2])
    newer = draft("b", TEXTS[0], "Closing connectivity gaps calls for solidarity.", TEXTS[2])
    alone = compared(older, newer)
    pairs = finished(
        (document("a"), older),
        (document("b"), newer),
        lambda some, others: np.full((len(some), len(others)), 0.8, np.float32),
    ).pairs
    assert alone.totals == {"unchanged": 2, "added": 1, "removed": 1}
    assert pairs[1].changes == ("reworded",)
    assert pairs[1].evidence is not None
    assert pairs[1].evidence.ground == "meaning"


def test_the_same_words_said_twice_are_told_apart_by_order() -> None:
    older = draft("a", TEXTS[0], "[Placeholder]", TEXTS[1], "[Placeholder]", TEXTS[2])
    newer = draft("b", TEXTS[0], "[Placeholder]", TEXTS[1], "[Placeholder]", TEXTS[2])
    assert compared(older, newer).totals == {"unchanged": 5}


def test_translations_are_aligned_by_label() -> None:
    older = draft("a", *TEXTS[:3])
    newer = draft(
        "b", "Nous réaffirmons notre volonté.", "Réduire la fracture.", "Un accès abordable."
    )
    pairs = finished((document("a"), older), (document("b", "fr"), newer)).pairs
    assert [(p.a[0].label, p.b[0].label) for p in pairs] == [("1", "1"), ("2", "2"), ("3", "3")]
    assert {p.changes for p in pairs} == {("translated",)}


def test_a_correction_by_hand_goes_before_all_signs() -> None:
    older, newer = draft("a", *TEXTS), draft("b", *TEXTS)
    kept = {
        (older[0].id, newer[0].id): False,
        (older[1].id, newer[1].id): False,
        (older[0].id, newer[1].id): True,
    }
    comparison = finished((document("a"), older), (document("b"), newer), None, kept)
    links = links_of(comparison)
    assert (older[0].id, newer[1].id) in links
    assert (older[1].id, newer[1].id) not in links
    evidence = next(p.evidence for p in comparison.pairs if p.a[:1] == older[:1])
    assert evidence is not None
    assert evidence.ground == "hand"


def test_comments_and_what_is_struck_out_whole_are_no_part_of_it(
    new_paragraph: Callable[..., Paragraph],
) -> None:
    older = draft("a", *TEXTS[:2])
    comment = paragraph("b", 7, "We object.", kind="comment")
    struck = paragraph("b", 8, TEXTS[1])
    struck = replace(struck, runs=(replace(struck.runs[0], mark="deleted"),))
    comparison = compared(older, (*draft("b", TEXTS[0]), comment, struck))
    assert comparison.totals == {"unchanged": 1, "removed": 1}


@pytest.mark.parametrize(("a", "b"), [((), TEXTS), (TEXTS, ()), ((), ()), (("1",), ("2", "…"))])
def test_drafts_without_words_in_common_are_compared(a: tuple[str], b: tuple[str]) -> None:
    totals = compared(draft("a", *a), draft("b", *b)).totals
    assert totals.get("removed", 0) == len(a)
    assert totals.get("added", 0) == len(b)


def test_the_same_comparison_comes_out_each_time() -> None:
    chance = random.Random(3)
    revision = revise(chance, made(chance))
    assert compared(revision.older, revision.newer) == compared(revision.older, revision.newer)
