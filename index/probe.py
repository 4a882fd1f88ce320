"""Whether a Chroma folder can be trusted: found out by a child, for a damaged one can kill."""

import os
import subprocess
import sys
from pathlib import Path

from index import schema
from index.catalogue import Catalogue
from index.chroma import Generation, VectorsFailed

_SAMPLE = 200
_ENOUGH = 0.98  # a graph search may miss; of a broken graph next to nothing is found
_LONGEST = 120.0


class Probe:
    """A child process that opens a generation and compares it with the catalogue."""

    def __init__(self, library: Path, generation: Path) -> None:
        self.generation = generation
        # In an installed program there is no interpreter but the program itself.
        how = ["--probe"] if getattr(sys, "frozen", False) else ["-m", "index.probe"]
        self._child = subprocess.Popen(  # noqa: S603
            [sys.executable, *how, str(library.absolute()), str(generation.absolute())],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def wait(self) -> bool:
        """Whether the generation is sound, once that is known."""
        try:
            return self._child.wait(_LONGEST) == 0
        except subprocess.TimeoutExpired:
            return False

    def passed(self) -> bool | None:
        """Whether the generation is sound; None while that isn't known."""
        code = self._child.poll()
        return None if code is None else code == 0

    def close(self) -> None:
        """Ends the child, whatever it is doing."""
        self._child.kill()
        self._child.wait()


def compare(catalogue: Catalogue, generation: Generation) -> bool:
    """Whether a generation has the catalogue's paragraphs, and finds a sample by their vectors.

    Raises:
        VectorsFailed: it can't even be asked.
    """
    ids = list(catalogue.keys())
    if generation.ids() != set(ids):
        return False
    sample = ids[:: max(1, len(ids) // _SAMPLE)]
    found = generation.found(list(catalogue.load(sample).values()))
    return found >= _ENOUGH * len(sample)


def main(library: str, generation: str) -> int:
    """What the child does: 0 where the generation is sound."""
    try:
        opened = Generation(Path(generation))
        sound = compare(Catalogue(schema.connect(Path(library))), opened)
        opened.close()
    except VectorsFailed:
        sound = False
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
