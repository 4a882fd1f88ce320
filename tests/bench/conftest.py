"""What is measured: libraries of three sizes; `-k 500`, `-k 10k` and `-k 100k` choose one."""

import time
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from index.library import Library
from tests.bench.papers import written

SIZES = {"500": 500, "10k": 10_000, "100k": 100_000}


@dataclass(frozen=True, slots=True)
class Filled:
    """A library, and the seconds it took to fill it, the model loaded beforehand."""

    library: Library
    seconds: float


@pytest.fixture(scope="session", params=SIZES.values(), ids=SIZES)
def filled(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Filled]:
    """A library of so many paragraphs."""
    folder = tmp_path_factory.mktemp("bench")
    with Library.open(folder / "library") as library:
        library.warm()
        papers = written(folder / "papers", request.param)
        started = time.perf_counter()
        failed = [step.error for step in library.add(papers) if step.error]
        assert failed == []
        yield Filled(library, time.perf_counter() - started)
