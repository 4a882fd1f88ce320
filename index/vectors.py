"""The nearest paragraphs to a vector: from Chroma while it can be trusted, else exactly."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path

from index.catalogue import Catalogue
from index.chroma import Generation, VectorsFailed
from index.exact import Exact
from index.generations import Generations
from index.kept import Difference
from index.lock import Lock
from index.probe import Probe
from index.rows import Vectors

_STEP = 500


class VectorIndex:
    """Chroma as a cache of the catalogue.

    A generation is only ever open in the one process that holds its lock; every other one
    compares with all vectors of the catalogue instead. A generation that is dirty, missing or
    failing isn't repaired but rebuilt under the next number; one that wasn't closed in good order
    is first opened by a child process, which may die of it.
    """

    def __init__(self, library: Path, catalogue: Catalogue) -> None:
        self._library = library
        self._catalogue = catalogue
        self._generations = Generations(library / "index")
        self._exact = Exact(catalogue.connection)
        self._open: tuple[Generation, Lock] | None = None
        self._probe: tuple[Probe, Lock] | None = None
        self._suspected: set[Path] = set()
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

    def ready(self, wait: bool = False) -> bool:
        """Whether Chroma is open, in step with the catalogue; opens it if it may be.

        Args:
            wait: for the child that examines a suspicious generation; else it is True later.
        """
        if self._catalogue.dirty:
            return False
        current = self._generations.current()
        if self._open and self._open[0].folder != current:
            self.close()
        if self._open or current is None or current in self._failed:
            return self._open is not None
        return self._try(current, wait)

    def follow(self, difference: Difference) -> bool:
        """Brings Chroma after a change of the catalogue; False where it must be rebuilt."""
        if self._open is None:
            return False
        try:
            self._generation().remove(difference.stale)
            self._generation().add(list(self._catalogue.load(difference.fresh).values()))
        except VectorsFailed:
            self._distrust()
            return False
        self._catalogue.settle(self._catalogue.dead + len(difference.stale))
        return True

    def rebuild(self) -> Iterator[int]:
        """Builds the next generation from the catalogue; yields how many paragraphs it has.

        Questions may be asked between the steps, and the library changed. Closed halfway, it
        leaves the index as it was, and dirty.

        Raises:
            VectorsFailed: Chroma can't do it now.
        """
        self.close()
        folder = self._generations.following()
        lock = self._generations.lock(folder)
        if not lock.taken():
            raise VectorsFailed(folder, "locked")
        self._catalogue.soil()
        generation = None
        try:
            generation = Generation(folder)
            yield from self._fill(generation)
            self._generations.switch(folder)
            self._catalogue.settle()
            self._open = generation, lock
        finally:
            if self._open is None:
                _close(generation)
                lock.release()
                self._generations.discard(folder)
        self._generations.sweep()

    def discard(self) -> None:
        """Deletes Chroma's files with all they hold; until they are rebuilt it goes without."""
        self._catalogue.soil()
        self.close()
        self._generations.sweep(keep_current=False)

    def sound(self) -> bool:
        """Has a child compare Chroma with the catalogue; True too where another has it open."""
        current = self._generations.current()
        if self._catalogue.dirty or current is None:
            return False
        self.close()
        lock = self._generations.lock(current)
        if not lock.taken():
            return True
        probe = Probe(self._library, current)
        sound = probe.wait()
        probe.close()
        if sound:
            self._generations.seal(current)
        else:
            self._failed.add(current)
        lock.release()
        return sound

    def close(self) -> None:
        """Lets go of Chroma and seals its folder."""
        if self._probe:
            self._probe[0].close()
            self._probe[1].release()
            self._probe = None
        if self._open:
            generation, lock = self._open
            self._open = None
            if _close(generation) and not self._catalogue.dirty:
                self._generations.seal(generation.folder)
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
                if any(wanted.get(id_) != key for id_, key in held.items()):
                    # What Chroma drops stays in its files: nothing removed may be left there.
                    raise VectorsFailed(generation.folder, "removed while it was rebuilt")
                waiting = iter([id_ for id_ in wanted if id_ not in held])
            some = list(islice(waiting, _STEP))
            if not some:
                break
            generation.add(list(self._catalogue.load(some).values()))
            held.update({id_: wanted[id_] for id_ in some})
            yield len(held)
        if generation.ids() != set(held):
            raise VectorsFailed(generation.folder, "rebuilt but not whole")

    def _try(self, folder: Path, wait: bool) -> bool:
        if self._probe is None:
            lock = self._generations.lock(folder)
            if not lock.taken():
                return False
            if self._generations.sealed(folder):
                return self._enter(folder, lock)
            # A single question is answered sooner without the child than with it.
            if not wait and folder not in self._suspected:
                self._suspected.add(folder)
                lock.release()
                return False
            self._probe = Probe(self._library, folder), lock
        probe, lock = self._probe
        passed = probe.wait() if wait else probe.passed()
        if passed is None:
            return False
        probe.close()
        self._probe = None
        if passed and probe.generation == folder:
            return self._enter(folder, lock)
        self._failed.add(probe.generation)
        lock.release()
        return False

    def _enter(self, folder: Path, lock: Lock) -> bool:
        try:
            self._open = Generation(folder), lock
        except VectorsFailed:
            self._failed.add(folder)
            self._generations.unseal(folder)
            lock.release()
        return self._open is not None

    def _distrust(self) -> None:
        if self._open:
            generation, lock = self._open
            self._open = None
            self._failed.add(generation.folder)
            self._generations.unseal(generation.folder)
            _close(generation)
            lock.release()

    def _generation(self) -> Generation:
        if self._open is None:
            raise VectorsFailed("not open")
        return self._open[0]


def _close(generation: Generation | None) -> bool:
    """Closes a generation; whether it let itself be closed."""
    with suppress(VectorsFailed):
        if generation:
            generation.close()
        return True
    return False
