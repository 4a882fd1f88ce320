"""What is done to Chroma in a process of its own: examining a folder, and building one.

A damaged folder can kill its reader. And Chroma writes its graph with whatever memory held before
in its unused places: only a process that never read a removed text can't leave it there.
"""

import os
import subprocess
import sys
from itertools import islice
from pathlib import Path
from typing import Literal

from index.catalogue import Catalogue
from index.storage import schema
from index.storage.chroma import Generation, VectorsFailed

_STEP = 1_000
_SAMPLE = 200
_ENOUGH = 0.98  # a graph search may miss; of a broken graph next to nothing is found
_LONGEST = 120.0


class Child:
    """A process that examines a generation, or builds it."""

    def __init__(self, task: Literal["examine", "build"], library: Path, generation: Path) -> None:
        self.generation = generation
        # In an installed program there is no interpreter but the program itself.
        how = ["--apart"] if getattr(sys, "frozen", False) else ["-m", "index.apart"]
        self._process = subprocess.Popen(  # noqa: S603
            [sys.executable, *how, task, str(library.absolute()), str(generation.absolute())],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def wait(self) -> bool:
        """Whether it went well, once that is known."""
        try:
            return self._process.wait(_LONGEST) == 0
        except subprocess.TimeoutExpired:
            return False

    def passed(self) -> bool | None:
        """Whether it went well; None while that isn't known."""
        code = self._process.poll()
        return None if code is None else code == 0

    def close(self) -> None:
        """Ends the process, whatever it is doing."""
        self._process.kill()
        self._process.wait()


def main(task: str, library: str, generation: str) -> int:
    """What the child does: 0 where the generation is as it should be."""
    catalogue = Catalogue(schema.connect(Path(library)))
    try:
        opened = Generation(Path(generation))
        if task == "build":
            _build(catalogue, opened)
        sound = is_sound(catalogue, opened)
        opened.close()
    except VectorsFailed:
        sound = False
    finally:
        catalogue.connection.close()
    return 0 if sound else 1


def is_sound(catalogue: Catalogue, generation: Generation) -> bool:
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


def _build(catalogue: Catalogue, generation: Generation) -> None:
    ids = iter(catalogue.keys())
    while some := list(islice(ids, _STEP)):
        generation.add(list(catalogue.load(some).values()))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
