"""The nearest paragraphs to a vector: from Chroma while it can be trusted, else exactly."""

import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from index.apart import Child
from index.catalogue import Catalogue
from index.storage.chroma import Generation, VectorsFailed
from index.storage.exact import Exact
from index.storage.generations import Generations
from index.storage.kept import Difference
from index.storage.lock import Lock
from index.storage.rows import Vectors

_FEW = 16
"""Paragraphs that Chroma takes in one call: it keeps Python's lock while it writes, and with it
the window from moving."""

_PAUSE = 0.05
"""Seconds between two looks at a child that builds."""


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
        self._child: tuple[Child, Lock] | None = None
        self._suspected: set[Path] = set()
        self._failed: set[Path] = set()
        self._tainted = False

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

    @property
    def usable(self) -> bool:
        """Whether this process may use Chroma at all."""
        return not self._tainted

    def ailing(self) -> bool:
        """Whether it must be rebuilt; waits for the child that examines a suspicious generation."""
        if self._catalogue.dirty:
            return True
        if self._tainted or self.ready(wait=True):
            return False
        current = self._generations.current()
        return current is None or current in self._failed

    def ready(self, wait: bool = False) -> bool:
        """Whether Chroma is open, in step with the catalogue; opens it if it may be.

        Args:
            wait: for the child that examines a suspicious generation; else it is True later.
        """
        if self._catalogue.dirty or self._tainted:
            return False
        current = self._generations.current()
        if self._open and self._open[0].folder != current:
            left = self._open[0].folder
            self.close()
            self._generations.discard(left)
        if self._open or current is None or current in self._failed:
            return self._open is not None
        return self._try(current, wait)

    def follow(self, difference: Difference) -> bool:
        """Brings Chroma after a change of the catalogue; False where it must be rebuilt."""
        if self._open is None:
            return False
        try:
            self._generation().remove(difference.stale, _FEW)
            self._generation().add(list(self._catalogue.load(difference.fresh).values()), _FEW)
        except VectorsFailed:
            self._distrust()
            return False
        self._catalogue.settle(self._catalogue.dead + len(difference.stale))
        return True

    def rebuild(self) -> Iterator[None]:
        """Has a child build the next generation from the catalogue; yields while it does.

        Questions may be asked meanwhile. Closed halfway, it leaves the index as it was, and dirty.

        Raises:
            VectorsFailed: Chroma can't do it now, or the library was changed meanwhile.
        """
        self.close()
        self._catalogue.soil()
        folder = self._generations.following()
        lock = self._generations.lock(folder)
        if not lock.taken():
            raise VectorsFailed(folder, "locked")
        revision = self._catalogue.revision
        child = Child("build", self._library, folder)
        try:
            while child.passed() is None:
                yield
                time.sleep(_PAUSE)
            if not child.passed() or self._catalogue.revision != revision:
                raise VectorsFailed(folder, "could not be built")
            self._generations.seal(folder)
            self._generations.switch(folder)
            self._catalogue.settle()
        finally:
            child.close()
            lock.release()
            if self._generations.current() != folder:
                self._generations.discard(folder)
        self._generations.sweep()

    def create(self) -> bool:
        """Makes an empty generation for an empty library; False where that can't be done."""
        if self._catalogue.size() or self._tainted:
            return False
        self.close()
        folder = self._generations.following()
        lock = self._generations.lock(folder)
        if not lock.taken() or not self._enter(folder, lock):
            return False
        self._generations.switch(folder)
        self._catalogue.settle()
        self._generations.sweep()
        return True

    def discard(self) -> None:
        """Deletes Chroma's files with all they hold, and keeps from it as long as we live.

        Our memory still has what was removed, and Chroma would write it into its files.
        """
        self._tainted = True
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
        child = Child("examine", self._library, current)
        sound = child.wait()
        child.close()
        if sound:
            self._generations.seal(current)
        else:
            self._failed.add(current)
        lock.release()
        return sound

    def close(self) -> None:
        """Lets go of Chroma and seals its folder."""
        if self._child:
            self._child[0].close()
            self._child[1].release()
            self._child = None
        if self._open:
            generation, lock = self._open
            self._open = None
            if _close(generation) and not self._catalogue.dirty:
                self._generations.seal(generation.folder)
            lock.release()

    def _try(self, folder: Path, wait: bool) -> bool:
        if self._child is None:
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
            self._child = Child("examine", self._library, folder), lock
        child, lock = self._child
        passed = child.wait() if wait else child.passed()
        if passed is None:
            return False
        child.close()
        self._child = None
        if passed and child.generation == folder:
            return self._enter(folder, lock)
        self._failed.add(child.generation)
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
