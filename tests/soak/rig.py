"""A library that things are done to in processes of their own, and what must be true afterwards.

Processes are forked from one that has imported everything and opened nothing: so a trial costs
what the library costs, not what its imports do.
"""

import json
import os
import random
import select
import shutil
import signal
import struct
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import chromadb  # noqa: TID253 - imported before the fork
import llama_index.vector_stores.chroma  # noqa: F401, TID253

from index import apart, incoming, vectors
from index.errors import LibraryDamaged
from index.library import Library
from tests.standins import WordEncoder, read

PARAGRAPHS = 60
_WORDS = ("summit", "forum", "divide", "access", "rights", "skills", "trust", "data", "youth")
_PATIENCE = 300.0

assert chromadb.__version__


@dataclass
class Verdict:
    """What was found after a trial.

    Attributes:
        usable: seconds from the start to the first answer.
        whole: seconds from the start to an index in order.
        faults: what must not be; empty where all is well.
    """

    usable: float = 0.0
    whole: float = 0.0
    faults: list[str] = field(default_factory=list)


class Rig:
    """A library in a folder, the files that go into it, and what was acknowledged of them.

    Attributes:
        acknowledged: by file's name, the version of it the library said it has.
        written: by file's name, the number of its newest version.
    """

    def __init__(self, place: Path, seed: int = 0) -> None:
        self.place = place
        self.folder = place / "library"
        self.files = place / "files"
        self.random = random.Random(seed)
        self.acknowledged: dict[str, int] = {}
        self.written: dict[str, int] = {}
        self.files.mkdir(parents=True)

    def write(self, name: str) -> Path:
        """Writes a file's next version."""
        self.written[name] = self.written.get(name, 0) + 1
        path = self.files / name
        path.write_text("\n\n".join(texts(name, self.written[name])), "utf-8")
        return path

    def opened(self) -> Library:
        """The library, for use in a process forked for it."""
        vectors.Child = Nursery().begin  # type: ignore[misc, assignment]
        incoming._SPARE = 0  # the small disks of the trials never have so much
        return Library(self.folder, WordEncoder(), read)

    def fill(self, count: int) -> None:
        """Adds so many new files, in peace."""
        paths = [self.write(f"first{number}.txt") for number in range(count)]
        child = Fork(lambda say: self.add(paths, say))
        self.acknowledge(child.wait())
        assert child.code == 0, child.code

    def add(self, paths: list[Path], say: Callable[[object], None]) -> None:
        """Adds files and says which were kept, as the library says it; has it healed."""
        with self.opened() as library:
            for step in library.add(paths):
                if step.change in ("added", "changed", "kept"):
                    say(step.path.name)
            for _ in library.heal():
                pass

    def acknowledge(self, said: list[Any]) -> None:
        """Holds the library to what it said."""
        for name in said:
            self.acknowledged[name] = self.written[name]

    def copy(self, place: Path) -> "Rig":
        """The same in another place."""
        shutil.copytree(self.place, place)
        for file in self.folder.rglob("*"):
            if file.is_file():  # as a backup program or a stick would keep them
                state, other = file.stat(), place / "library" / file.relative_to(self.folder)
                os.utime(other, ns=(state.st_atime_ns, state.st_mtime_ns))
        other_rig = Rig.__new__(Rig)
        other_rig.__dict__.update(self.__dict__)
        other_rig.place, other_rig.folder = place, place / "library"
        other_rig.files = place / "files"
        other_rig.acknowledged, other_rig.written = dict(self.acknowledged), dict(self.written)
        return other_rig

    def judge(self) -> Verdict:
        """Opens the library in a new process, has it healed, and compares everything."""
        child = Fork(lambda say: say(self._judged().__dict__))
        said = child.wait()
        if child.code != 0 or not said:
            return Verdict(faults=[f"the process that opened it ended with {child.code}: {said}"])
        return Verdict(**said[-1])

    def _judged(self) -> Verdict:
        found = Verdict()
        begun = time.monotonic()
        try:
            library = self.opened()
        except LibraryDamaged:
            self._recover()
            library = self.opened()
        with library:
            library.find("summit")
            library.ask("What of the summit forum?")
            found.usable = time.monotonic() - begun
            for _ in library.heal():
                pass
            found.whole = time.monotonic() - begun
            found.faults += self._lost(library)
            found.faults += library.check().problems
            found.faults += unfound(library)
            again = {s.path.name: s.change for s in library.add([self.files]) if s.change}
            found.faults += [f"{n}: {c}" for n, c in again.items() if c == "failed"]
            self.acknowledged = dict(self.written)
            found.faults += self._lost(library)
        return found

    def _recover(self) -> None:
        class Ours(Library):
            def __init__(self, folder: Path, encoder: object = None) -> None:
                super().__init__(folder, WordEncoder(), read)

        Ours.recover(self.folder)

    def _lost(self, library: Library) -> list[str]:
        held = {
            document.file: [p.text for p in library.paragraphs(document.id)]
            for document in library.documents()
        }
        faults = [f"{name} was lost" for name in self.acknowledged if name not in held]
        for name, found in held.items():
            first = self.acknowledged.get(name, 1)
            possible = [plain(name, n) for n in range(first, self.written[name] + 1)]
            if found not in possible:
                faults.append(f"{name} is not what was added")
        return faults


def unfound(library: Library) -> list[str]:
    """Paragraphs that Chroma doesn't find by their own vector, or holds without reason."""
    vectors._WORTH = 0  # from here on Chroma's threads run, and nothing can be forked any more
    ids = [p.id for d in library.documents() for p in library.paragraphs(d.id)]
    generation = library._index.opened()
    faults = [] if not ids or generation else ["Chroma isn't in use"]
    for id_, stored in library.search.load(ids).items():
        found = library.search.nearest(stored.vector, 1)
        if not found or found[0][1] < 0.99:
            faults.append(f"{id_} is not found by its own vector")
    if generation and set(generation.keys()) != set(ids):
        faults.append("Chroma's ids are not those of the library")
    return faults


class Nursery:
    """A process forked before anything was opened, which forks the children of the library.

    SQLite can't open in a forked process what its parent has open. Where what a trial does kills
    a child, its parent is killed as well, as in a power cut.
    """

    def __init__(self) -> None:
        asked, self._ask = os.pipe()
        self._told, tell = os.pipe()
        if os.fork() == 0:
            os.dup2(asked, 3)
            os.dup2(tell, 4)
            os.closerange(5, 1024)
            self._live(3, 4)
        os.close(asked)
        os.close(tell)

    def begin(self, task: str, *paths: Path | None) -> "Forked":
        """Has a child forked, in the place of `apart.Child`."""
        os.write(self._ask, json.dumps([task, *(str(path) for path in paths if path)]).encode())
        return Forked(self._told)

    def _live(self, asked: int, tell: int) -> None:
        while order := os.read(asked, 65536):
            pid = os.fork()
            if pid == 0:
                code = 1
                try:
                    code = apart.main(*json.loads(order))
                finally:
                    os._exit(code)
            os.write(tell, struct.pack("i", pid))
            os.write(tell, struct.pack("i", os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])))
        os._exit(0)


class Forked:
    """A child of the library that needn't import everything once more."""

    def __init__(self, told: int) -> None:
        self._told = told
        self._pid = self._next()
        self._code: int | None = None

    def wait(self) -> bool:
        """Whether it went well, once that is known."""
        if self._code is None:
            self._code = self._next()
            if self._code == -signal.SIGKILL:
                os.kill(os.getpid(), signal.SIGKILL)
        return self._code == 0

    def passed(self) -> bool | None:
        """Whether it went well; None while that isn't known."""
        known = self._code is not None or select.select([self._told], [], [], 0)[0]
        return self.wait() if known else None

    def close(self) -> None:
        """Ends it, whatever it is doing."""
        if self._code is None:
            with suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)
            self._code = self._next()

    def _next(self) -> int:
        return int(struct.unpack("i", os.read(self._told, 4))[0])


class Fork:
    """A process that does one thing, says things on the way, and can be killed.

    Attributes:
        code: how it ended, negative for a signal; None before.
    """

    def __init__(self, work: Callable[[Callable[[object], None]], None]) -> None:
        self._read, write = os.pipe()
        self.code: int | None = None
        self.pid = os.fork()
        if self.pid == 0:
            code = 1
            try:
                os.close(self._read)
                work(lambda value: _say(write, value))
                code = 0
            except BaseException as error:  # noqa: BLE001 - told to the parent
                _say(write, f"{type(error).__name__}: {error}")
            finally:
                os._exit(code)
        os.close(write)

    def kill(self) -> None:
        """Ends it as a power cut would, as far as a process can."""
        os.kill(self.pid, signal.SIGKILL)

    def wait(self) -> list[Any]:
        """All it said, when it has ended; killed where it takes too long."""
        signal.signal(signal.SIGALRM, lambda *_: self.kill())
        signal.setitimer(signal.ITIMER_REAL, _PATIENCE)
        with os.fdopen(self._read, "rb") as stream:
            lines = stream.read().split(b"\n")
        _, status = os.waitpid(self.pid, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        self.code = os.waitstatus_to_exitcode(status)
        return [json.loads(line) for line in lines[:-1] if line]


def texts(name: str, version: int) -> list[str]:
    """The blocks of a file, a third of them new in each version."""
    seed = random.Random(f"{name}")
    other = random.Random(f"{name} {version}")
    blocks = [f"Title of {name}"]
    for number in range(1, PARAGRAPHS):
        chosen = other if number % 3 == 0 else seed
        words = " ".join(chosen.choices(_WORDS, k=8))
        blocks.append(f"{number}. Summit {words} {name} {number}.")
    return blocks


def plain(name: str, version: int) -> list[str]:
    """What the library should hold of a file."""
    title, *others = texts(name, version)
    return [title, *(block.split(". ", 1)[1] for block in others)]


def _say(pipe: int, value: object) -> None:
    os.write(pipe, json.dumps(value).encode() + b"\n")
