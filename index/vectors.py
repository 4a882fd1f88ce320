"""The nearest paragraphs to a vector: from Chroma while it can be trusted, else exactly."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path

from index.catalogue import Catalogue, Difference
from index.chroma import Generation, VectorsFailed
from index.exact import Exact
from index.generations import Generations
from index.lock import Lock
from index.rows import Vectors

_STEP = 500


class VectorIndex:
    """Chroma as a cache of the catalogue.

    A generation is only ever open in the one process that holds its lock; every other one
    compares with all vectors of the catalogue instead. A generation that is dirty, missing or
    failing isn't repaired but rebuilt under the next number.
    """

    def __init__(self, folder: Path, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._generations = Generations(folder)
        self._exact = Exact(catalogue.connection)
        self._open: tuple[Generation, Lock] | None = None
        self._failed: set[Path] = set()

    def nearest(
        self, vector: Vectors, limit: int, within: Sequence[str] = ()
    ) -> list[tuple[str, float]]:
        """Ids of the nearest paragraphs with their cosine, best first.

        Within chosen documents it compares exactly: a graph search that must throw away most of
        what it meets finds too little.
        """
        if not within and self.ready():
            try:
                return self._generation().nearest(vector, limit)
            except VectorsFailed:
                self._distrust()
        state = (self._catalogue.revision, self._catalogue.model)
        return self._exact.nearest(vector, limit, within, state)

    def ready(self) -> bool:
        """Whether Chroma is open, in step with the catalogue; opens it if it may be."""
        if self._catalogue.dirty:
            return False
        current = self._generations.current()
        if self._open and self._open[0].folder != current:
            self.close()
        if self._open or current is None or current in self._failed:
            return self._open is not None
        return self._try(current)

    def follow(self, difference: Difference) -> bool:
        """Brings Chroma after a change of the catalogue; False where it must be rebuilt."""
        if self._open is None:
            return False
        try:
            generation = self._generation()
            if difference.stale:
                generation.remove(difference.stale)
            if difference.fresh:
                generation.add(list(self._catalogue.load(difference.fresh).values()))
        except VectorsFailed:
            self._distrust()
            return False
        self._catalogue.settle()
        return True

    def rebuild(self) -> Iterator[int]:
        """Builds the next generation from the catalogue; yields how many paragraphs it has.

        Questions may be asked between the steps, and the library changed. Closed halfway, it
        leaves everything as it was, the index dirty.
        """
        self.close()
        folder = self._generations.following()
        lock = self._generations.lock(folder)
        if not lock.taken():
            return
        self._catalogue.soil()
        generation = Generation(folder)
        try:
            yield from self._fill(generation)
            self._generations.switch(folder)
            self._open = generation, lock
            self._catalogue.settle()
        finally:
            if self._open is None:
                generation.close()
                lock.release()
                self._generations.discard(folder)
        self._generations.sweep()

    def close(self) -> None:
        """Lets go of Chroma and seals its folder."""
        if self._open is None:
            return
        generation, lock = self._open
        self._open = None
        try:
            generation.close()
            if not self._catalogue.dirty:
                self._generations.seal(generation.folder)
        except VectorsFailed:
            self._generations.unseal(generation.folder)
        finally:
            lock.release()

    def _fill(self, generation: Generation) -> Iterator[int]:
        held: dict[str, bytes] = {}
        wanted: dict[str, bytes] = {}
        revision = None
        waiting: Iterator[str] = iter(())
        while True:
            if revision != self._catalogue.revision:
                revision = self._catalogue.revision
                wanted = self._catalogue.keys()
                stale = [id_ for id_, key in held.items() if wanted.get(id_) != key]
                generation.remove(stale)
                held = {id_: key for id_, key in held.items() if wanted.get(id_) == key}
                waiting = iter([id_ for id_ in wanted if id_ not in held])
            some = list(islice(waiting, _STEP))
            if not some:
                break
            generation.add(list(self._catalogue.load(some).values()))
            held.update({id_: wanted[id_] for id_ in some})
            yield len(held)
        if generation.ids() != set(held):
            raise VectorsFailed("rebuilt but not whole")

    def _try(self, folder: Path) -> bool:
        lock = self._generations.lock(folder)
        if not lock.taken():
            return False
        with suppress(VectorsFailed):
            if self._generations.sealed(folder):
                self._open = Generation(folder), lock
        if self._open is None:
            self._failed.add(folder)
            lock.release()
        return self._open is not None

    def _distrust(self) -> None:
        generation, lock = self._open or (None, None)
        self._open = None
        if generation and lock:
            self._failed.add(generation.folder)
            self._generations.unseal(generation.folder)
            with suppress(VectorsFailed):
                generation.close()
            lock.release()

    def _generation(self) -> Generation:
        if self._open is None:
            raise VectorsFailed("not open")
        return self._open[0]
