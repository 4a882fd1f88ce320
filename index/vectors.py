"""The nearest paragraphs to a vector: from Chroma while it is in step, else exactly."""

import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread

from index.apart import Child
from index.catalogue import Catalogue
from index.errors import ServerError
from index.storage import chroma
from index.storage.chroma import Generation, VectorsFailed
from index.storage.exact import Exact
from index.storage.generations import Generations
from index.storage.lock import Lock
from index.storage.rows import Vectors
from index.storage.server import Server

_WORTH = 50_000
"""Paragraphs from which on even a single question is worth opening Chroma: to import it takes
seconds, to compare fewer exactly 10 ms."""

_PAUSE = 0.02
"""Seconds between two looks at a child that builds."""


class VectorIndex:
    """Chroma as a cache of the catalogue.

    This process never writes to it: children build generations, which are sealed and stay as they
    are. One is only ever open in the one process that holds its lock; every other one, and all
    while the catalogue is ahead of Chroma, compare with the catalogue's own vectors instead. A
    generation without its seal isn't repaired but built anew under the next number.
    """

    def __init__(self, library: Path, catalogue: Catalogue) -> None:
        self._library = library
        self._catalogue = catalogue
        self._generations = Generations(library / "index")
        self._exact = Exact(catalogue.connection)
        self._open: tuple[Generation, Lock] | None = None
        self._loading: Thread | None = None
        self._server: Server | None = None
        self._followed = -1

    def follow(self, server: Server) -> None:
        """Has a shared server asked, which holds just what the catalogue holds at this moment."""
        self._server, self._followed = server, self._catalogue.revision

    def warm(self) -> None:
        """Has Chroma asked from when it is imported, whatever the library's size.

        That takes seconds, in a thread of its own: until then questions needn't wait.
        """
        if self._loading is None:
            self._loading = Thread(target=_load)
            self._loading.start()

    def nearest(
        self, vector: Vectors, limit: int, within: Sequence[str] = ()
    ) -> list[tuple[str, float]]:
        """Ids of the nearest paragraphs with their cosine, best first.

        Within chosen documents it compares exactly: a graph search that must throw away most of
        what it meets finds too little.
        """
        if self._server and not within and self._followed == self._catalogue.revision:
            try:
                return self._server.nearest(vector, limit)
            except ServerError:
                self._server = None  # until the next exchange: no question waits for it twice
        generation = None if within else self.opened()
        if generation:
            try:
                return generation.nearest(vector, limit)
            except VectorsFailed:
                self.close()
                self._generations.unseal(generation.folder)
        state = (self._catalogue.revision, self._catalogue.model)
        return self._exact.nearest(vector, limit, within, state)

    def opened(self) -> Generation | None:
        """Chroma, in step with the catalogue; opened where it may be and that is worth it."""
        if self._catalogue.dirty:
            return None
        current = self._generations.current()
        if self._open and self._open[0].folder != current:
            left = self._open[0].folder
            self.close()
            self._generations.discard(left)
        if self._open is None and current and self._worth():
            self._enter(current)
        return self._open[0] if self._open else None

    def ailing(self) -> bool:
        """Whether Chroma lacks something or can't be trusted."""
        return self._catalogue.dirty or self._trusted() is None

    def rebuild(self) -> Iterator[None]:
        """Has a child build the next generation from the catalogue; yields while it does.

        It starts from a copy of the present one where that can be trusted. Questions may be asked
        meanwhile, and documents added: then it isn't in step yet. Closed halfway, it leaves the
        index as it was.

        Raises:
            VectorsFailed: Chroma can't do it now.
        """
        self.close()
        for base in dict.fromkeys((self._trusted(), None)):
            if (yield from self._built(base)):
                self._generations.sweep()
                return
        raise VectorsFailed("could not be built")

    def discard(self) -> None:
        """Deletes Chroma's files with all they hold; what another has open is never copied."""
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
        if not sound:
            self._generations.unseal(current)
        lock.release()
        return sound

    def close(self) -> None:
        """Lets go of Chroma."""
        if self._open:
            generation, lock = self._open
            self._open = None
            with suppress(VectorsFailed):
                generation.close()
            lock.release()

    def _built(self, base: Path | None) -> Generator[None, None, bool]:
        """Whether a child could build a generation; left off where the library has changed."""
        folder = self._generations.following()
        revision = self._catalogue.revision
        child = Child("build", self._library, folder, base)
        try:
            while child.passed() is None and self._catalogue.revision == revision:
                yield
                time.sleep(_PAUSE)
            if self._catalogue.revision != revision:
                return True
            if not child.passed() or not self._generations.sealed(folder):
                return False
            self._generations.switch(folder)
            self._catalogue.settle()
            return True
        finally:
            child.close()
            if self._generations.current() != folder:
                self._generations.discard(folder)

    def _worth(self) -> bool:
        """Whether opening Chroma costs little, or is worth its cost."""
        loaded = self._loading is not None and not self._loading.is_alive()
        return loaded or self._catalogue.size() >= _WORTH

    def _trusted(self) -> Path | None:
        current = self._generations.current()
        return current if current and self._generations.sealed(current) else None

    def _enter(self, folder: Path) -> None:
        lock = self._generations.lock(folder)
        if not self._generations.sealed(folder) or not lock.taken():
            return
        try:
            generation = Generation(folder)
            # Chroma notes in its file that it was here, and writes no more.
            self._generations.seal(folder, self._generations.dropped(folder))
            self._open = generation, lock
        except VectorsFailed:
            self._generations.unseal(folder)
            lock.release()


def _load() -> None:
    # Where the program ends meanwhile, Python refuses to let anything be imported to its end.
    with suppress(RuntimeError):
        chroma.load()
