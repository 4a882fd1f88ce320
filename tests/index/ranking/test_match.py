"""Ideas weigh by rarity and are met by their own words, by other names or by likeness."""

import numpy as np
import pytest

from index.question import understand
from index.ranking.match import Ideas, ideas
from index.ranking.words import known
from tests.standins import WordEncoder

COUNTS = {"harbour": 90, "winter": 2, "igf": 40, "internet": 60, "governance": 50, "forum": 45}


def asked(text: str) -> Ideas:
    return ideas(
        understand(text), WordEncoder(), lambda terms: {t: COUNTS.get(t, 0) for t in terms}, 100
    )


def cover(of: Ideas, *texts: str) -> list[list[float]]:
    covered = of.cover(of.present([known(text) for text in texts]))
    return [[round(float(value), 2) for value in row] for row in covered]


def test_rare_words_weigh_more_and_all_weigh_one() -> None:
    found = asked("harbour winter")
    assert found.weights[1] > 3 * found.weights[0]
    assert found.weights.sum() == pytest.approx(1)


def test_an_idea_is_covered_by_its_own_words_or_another_name() -> None:
    found = asked("IGF winter")
    assert cover(found, "the Internet Governance Forum", "the igf in winters", "the Internet") == [
        [1, 1, pytest.approx(0.25, abs=0.15)],
        [0, 1, 0],
    ]


def test_a_figure_is_met_by_itself_alone() -> None:
    found = asked("winter 2031")
    late, covered = np.full((2, 1), 0.9, np.float32), np.zeros((2, 1), np.float32)
    assert [float(value) for value in found.matched(late, covered)[:, 0]] == [
        pytest.approx(0.9), 0,
    ]  # fmt: skip


def test_an_idea_takes_its_best_wording() -> None:
    found = asked("IGF")
    best = np.zeros((len(found.rows), 1), np.float32)
    best[list(found.wordings[1].rows)] = 0.8
    assert found.late(best)[0, 0] == pytest.approx(0.8)


def test_words_the_library_lacks_are_known_to_be_absent() -> None:
    assert list(asked("harbour spectrometer").absent) == [False, True]


def test_a_question_of_stop_words_has_a_weight_all_the_same() -> None:
    found = asked("what is it")
    assert found.weights.sum() == pytest.approx(1)
    assert cover(found, "anything") == [[0]]
