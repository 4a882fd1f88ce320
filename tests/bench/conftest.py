"""What is measured: libraries of the sizes named in RAPPORTEUR_BENCH."""

import os
from collections.abc import Iterator

import pytest

from index.library import Library
from tests.bench.papers import written

SIZES = [int(size) for size in os.environ.get("RAPPORTEUR_BENCH", "500,10000").split(",")]


@pytest.fixture(scope="session", params=SIZES, ids=lambda size: f"{size} paragraphs")
def filled(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Library]:
    """A library of so many paragraphs."""
    folder = tmp_path_factory.mktemp("bench")
    with Library.open(folder / "library") as library:
        for _ in library.add(written(folder / "papers", request.param)):
            pass
        yield library
