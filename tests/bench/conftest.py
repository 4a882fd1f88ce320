"""What is measured: libraries of three sizes; `-k 500`, `-k 10k` and `-k 100k` choose one."""

import time
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest

from index.encode import Encoder, Tokens
from index.library import Library
from tests.bench.papers import written

SIZES = {"500": 500, "10k": 10_000, "100k": 100_000}

_MODEL_READS = 10_000
"""Paragraphs that the model itself reads; a hundred thousand would take it most of an hour."""
_BLUR = 0.03


@dataclass(frozen=True, slots=True)
class Filled:
    """A library, and the seconds it took to fill it, the model loaded beforehand."""

    library: Library
    seconds: float


class Echo(Encoder):
    """The model for the first thousand texts; each later one is given an earlier one's, blurred.

    What a library costs to fill, hold and search is the same, but for the model's own work.
    """

    def __init__(self) -> None:
        super().__init__()
        self._known: list[Tokens] = []

    def tokens(self, texts: Sequence[str]) -> list[Tokens]:
        """Texts token by token."""
        if len(self._known) < 1_000:
            self._known += super().tokens(texts)
            return self._known[-len(texts) :]
        return [self._blurred(text) for text in texts]

    def _blurred(self, text: str) -> Tokens:
        seed = zlib.crc32(text.encode())
        like = self._known[seed % len(self._known)]
        noise = np.random.default_rng(seed).standard_normal(self.dimensions) * _BLUR
        whole = like.whole + noise.astype(np.float32)
        return replace(like, whole=whole / np.linalg.norm(whole))


@pytest.fixture(scope="session", params=SIZES.values(), ids=SIZES)
def filled(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Filled]:
    """A library of so many paragraphs."""
    folder = tmp_path_factory.mktemp("bench")
    encoder = Echo() if request.param > _MODEL_READS else Encoder()
    papers = written(folder / "papers", request.param)
    seconds = _fill(folder / "library", papers, encoder)
    with Library.open(folder / "library") as library:
        library.warm()
        yield Filled(library, seconds)


def _fill(folder: Path, papers: Sequence[Path], encoder: Encoder) -> float:
    """Seconds until all papers are in, and the index is in step with them."""
    with Library.open(folder, encoder) as library:
        library.warm()
        started = time.perf_counter()
        failed = [step.error for step in library.add(papers) if step.error]
        assert failed == []
        for _ in library.heal():
            pass
        return time.perf_counter() - started
