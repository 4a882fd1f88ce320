"""How long it takes to compare two long drafts: `make bench`."""

import random

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from index.comparing.model import Comparison
from tests.index.comparing.revised import compared, made, revise

pytestmark = pytest.mark.bench


@pytest.mark.parametrize("size", [20, 1_000])
def test_comparing_two_drafts(benchmark: BenchmarkFixture, size: int) -> None:
    """Seconds for two drafts of so many paragraphs, a third of them reworded."""
    chance = random.Random(1)
    revision = revise(chance, made(chance, size))
    comparison: Comparison = benchmark.pedantic(
        compared, (revision.older, revision.newer), rounds=3
    )
    benchmark.extra_info["totals"] = comparison.totals
    print(benchmark.extra_info)
