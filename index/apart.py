"""What is done to Chroma in a process of its own: examining a folder, and building one.

A damaged folder can kill its reader; adding stops every thread of its process. And Chroma writes
its graph with whatever memory held before in its unused places: only a process that never read a
removed text can't leave it there.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Literal

from index.catalogue import Catalogue
from index.storage import schema
from index.storage.chroma import Generation, VectorsFailed
from index.storage.embeddings import batches
from index.storage.generations import Generations

_STEP = 5_000
_DROPPED = 0.2  # of what a generation keeps in its files, when the next isn't made from it
_SAMPLE = 200
_ENOUGH = 0.98  # a graph search may miss; of a broken graph next to nothing is found
_LONGEST = 120.0


class Child:
    """A process that examines a generation, or builds it."""

    def __init__(
        self,
        task: Literal["examine", "build"],
        library: Path,
        generation: Path,
        base: Path | None = None,
    ) -> None:
        # In an installed program there is no interpreter but the program itself.
        how = ["--apart"] if getattr(sys, "frozen", False) else ["-m", "index.apart"]
        paths = (library, generation, base)
        self._process = subprocess.Popen(  # noqa: S603
            [sys.executable, *how, task, *(str(path.absolute()) for path in paths if path)],
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


def main(task: str, library: str, generation: str, base: str = "") -> int:
    """What the child does: 0 where the generation is as it should be, which is sealed then."""
    folder = Path(generation)
    generations = Generations(folder.parent)
    lock = generations.lock(folder)
    # Its own: it may outlive the process that started it, and nobody must write here meanwhile.
    if task == "build" and not lock.taken():
        return 1
    catalogue = Catalogue(schema.connect(Path(library)))
    try:
        if base:
            shutil.copytree(base, folder)
        dropped = generations.dropped(Path(base or generation))
        opened = Generation(folder)
        if task == "build":
            dropped += _follow(catalogue, opened)
        sound = is_sound(catalogue, opened) and dropped <= _DROPPED * catalogue.size()
        opened.close()
        if sound:
            generations.seal(folder, dropped)
    except (VectorsFailed, OSError):
        sound = False
    finally:
        catalogue.connection.close()
        lock.release()
    return 0 if sound else 1


def is_sound(catalogue: Catalogue, generation: Generation) -> bool:
    """Whether a generation has the catalogue's paragraphs, and finds a sample by their vectors.

    Raises:
        VectorsFailed: it can't even be asked.
    """
    keys = catalogue.keys()
    if generation.keys() != keys:
        return False
    ids = list(keys)
    sample = ids[:: max(1, len(ids) // _SAMPLE)]
    found = generation.found(list(catalogue.load(sample).values()))
    return found >= _ENOUGH * len(sample)


def _follow(catalogue: Catalogue, generation: Generation) -> int:
    """Brings a generation into step; how many of its vectors that drops."""
    held, wanted = generation.keys(), catalogue.keys()
    stale = [id_ for id_, key in held.items() if wanted.get(id_) != key]
    fresh = [id_ for id_, key in wanted.items() if held.get(id_) != key]
    generation.remove(stale)
    for some in batches(fresh, _STEP):
        generation.add(list(catalogue.load(some).values()), wanted)
    return len(stale)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
