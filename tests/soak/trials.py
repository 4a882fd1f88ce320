"""What is done to a library: killed, started twice, its disk filled, its files damaged."""

import os
import resource
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from index import incoming
from index.errors import LibraryDamaged, LibraryError, LibraryLocked
from index.storage.aside import FILE
from index.storage.generations import Generations
from tests.soak.rig import Fork, Rig, Verdict

FEW = 3
"""Files in the library before a trial, and files added in it."""


@dataclass
class Tally:
    """What came of many trials of one kind.

    Attributes:
        hit: in how many of them what was aimed at took place.
        usable, whole: the longest of their seconds.
    """

    trials: int = 0
    hit: int = 0
    usable: float = 0.0
    whole: float = 0.0
    faults: list[str] = field(default_factory=list)

    def count(self, verdict: Verdict, hit: bool = True) -> None:
        """Takes one trial in."""
        self.trials += 1
        self.hit += hit
        self.usable = max(self.usable, verdict.usable)
        self.whole = max(self.whole, verdict.whole)
        self.faults += [f"trial {self.trials}: {fault}" for fault in verdict.faults]


@contextmanager
def template() -> Iterator[Rig]:
    """A small library, whole, to be copied for each trial."""
    with tempfile.TemporaryDirectory() as place:
        rig = Rig(Path(place) / "template")
        rig.fill(FEW)
        yield rig


@contextmanager
def trial(of: Rig) -> Iterator[Rig]:
    """A copy of a library, gone afterwards."""
    # A child that outlives its killed parent for a moment may still write there.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        yield of.copy(Path(place) / "trial")


def random_kills(count: int) -> Tally:
    """Kills at random times while files are added and changed."""
    tally = Tally()
    with template() as of:
        longest = _took(of)
        for _ in range(count):
            with trial(of) as rig:
                paths = _written(rig)
                child = Fork(lambda say, rig=rig, paths=paths: rig.add(paths, say))
                time.sleep(of.random.uniform(0, longest))
                with suppress(ProcessLookupError):
                    child.kill()
                rig.acknowledge([name for name in child.wait() if name in rig.written])
                tally.count(rig.judge(), hit=child.code == -signal.SIGKILL)
    return tally


POINTS = {
    "pickle": ("*/index_metadata.pickle", "write", 1),
    "graph": ("*/data_level0.bin", "write", 4),
    "pointer": ("index/current*", "rename,renameat,renameat2,openat", 3),
    "commit": (f"{FILE}-wal", "pwrite64,write,fsync,fdatasync", 120),
}
"""By name: the files, the system calls on them, and at which of a thread's calls at most to kill.

A generation's files are copied without `write`, so that what is hit is Chroma's own writing.
"""


def timed_kills(count: int, point: str) -> Tally:
    """Kills at the moment a system call is made on one of the files a kill could break.

    Needs strace, which may attach to a child.
    """
    pattern, calls, most = POINTS[point]
    tally = Tally()
    with template() as of:
        for _ in range(count):
            with trial(of) as rig:
                files = _files(rig, pattern)
                number = of.random.randint(1, most)
                said, code = _injected(rig, files, f"{calls}:signal=SIGKILL:when={number}")
                rig.acknowledge([name for name in said if name in rig.written])
                tally.count(rig.judge(), hit=code == -signal.SIGKILL)
    return tally


def failed_writes(count: int) -> Tally:
    """Has every write after the n-th fail for want of room, as on a full disk; needs strace."""
    tally = Tally()
    calls = "write,pwrite64,ftruncate,fallocate,fsync,fdatasync"
    with template() as of:
        for number in range(count):
            with trial(of) as rig:
                when = 1 + number * 400 // count
                said, _ = _injected(rig, [], f"{calls}:error=ENOSPC:when={when}+")
                hit = any("LibraryUnwritable" in str(line) for line in said)
                rig.acknowledge([name for name in said if name in rig.written])
                tally.count(_graceful(rig.judge(), said, rig), hit)
    return tally


def full_disks(count: int) -> Tally:
    """Adds to a disk that fills up at so many levels: a mounted one for root, else a limit."""
    tally = Tally()
    with template() as of:
        for number in range(count):
            with _small_disk(of) as rig:
                # Half of them have room for less than what is added, a few for all but Chroma.
                room = 20_000 + int(6_000_000 * (number / count) ** 3)
                paths = _written(rig)
                child = Fork(lambda say, r=rig, p=paths, room=room: _add_into(r, p, room, say))
                said = child.wait()
                (rig.place / "filler").unlink(missing_ok=True)
                rig.acknowledge([name for name in said if name in rig.written])
                hit = any("LibraryUnwritable" in str(line) for line in said)
                tally.count(_graceful(rig.judge(), said, rig), hit)
    return tally


def double_starts(count: int) -> Tally:
    """Has two processes add to one library at the same moment."""
    tally = Tally()
    with template() as of:
        for _ in range(count):
            with trial(of) as rig:
                each = [[rig.write(f"of{n}-{m}.txt") for m in range(2)] for n in range(2)]
                begun = time.monotonic()
                forks = [Fork(lambda say, r=rig, p=paths: _add_or_say(r, p, say)) for paths in each]
                said = [name for fork in forks for name in fork.wait()]
                locked = "LibraryLocked" in said
                rig.acknowledge([name for name in said if name in rig.written])
                verdict = rig.judge()
                if any(fork.code for fork in forks):
                    verdict.faults.append(f"a start failed: {said} {time.monotonic() - begun}")
                tally.count(verdict, hit=locked)
    return tally


def damaged_indexes(count: int) -> Tally:
    """Truncates, zeroes, flips and swaps files of Chroma."""
    tally = Tally()
    with template() as of:
        for number in range(count):
            with trial(of) as rig:
                folder = next((rig.folder / "index").glob("gen-*"))
                files = sorted(file for file in folder.rglob("*") if file.is_file())
                file = files[number % len(files)]
                hurt(file, HURTS[number // len(files) % len(HURTS)], rig, files)
                tally.count(rig.judge())
    return tally


def damaged_databases(count: int) -> Tally:
    """Damages library.sqlite: it must be noticed, put aside, and all be there again."""
    tally = Tally()
    with template() as of:
        for number in range(count):
            with trial(of) as rig:
                hurt(rig.folder / FILE, HURTS[number % len(HURTS)], rig, [rig.folder / FILE])
                hurt_bytes = (rig.folder / FILE).read_bytes()
                noticed = Fork(lambda say, rig=rig: say(_noticed(rig))).wait()[-1]
                verdict = rig.judge()
                kept = [file.read_bytes() for file in rig.folder.glob(f"damaged-*/{FILE}")]
                if noticed != "no" and hurt_bytes not in kept:
                    verdict.faults.append("the damaged database was not kept")
                if noticed == "no backup":
                    verdict.faults.append("no backup was offered")
                tally.count(verdict, hit=noticed != "no")
    return tally


HURTS = ("truncated", "zeroed", "flipped", "swapped", "emptied")


def hurt(file: Path, how: str, rig: Rig, files: list[Path]) -> None:
    """Damages one file."""
    data = bytearray(file.read_bytes())
    at = rig.random.randrange(max(1, len(data)))
    if how == "truncated":
        data = data[:at]
    elif how == "zeroed":
        data[at : at + 4096] = bytes(len(data[at : at + 4096]))
    elif how == "flipped":
        for _ in range(64):
            if data:
                data[rig.random.randrange(len(data))] ^= 0xFF
    elif how == "swapped":
        data = bytearray(rig.random.choice(files).read_bytes()[::-1])
    else:
        data = bytearray()
    file.write_bytes(data)


def can_trace() -> bool:
    """Whether strace is here and may attach to a child."""
    if shutil.which("strace") is None:
        return False
    tried = ["strace", "-f", "-o", os.devnull, "true"]
    return subprocess.run(tried, check=False, capture_output=True).returncode == 0


def _written(rig: Rig) -> list[Path]:
    """New files, and a new version of an old one."""
    return [rig.write("first0.txt"), *(rig.write(f"more{n}.txt") for n in range(FEW))]


def _took(of: Rig) -> float:
    with trial(of) as rig:
        paths = _written(rig)
        begun = time.monotonic()
        Fork(lambda say: rig.add(paths, say)).wait()
        return time.monotonic() - begun


def _files(rig: Rig, pattern: str) -> list[Path]:
    """The files meant; of the graph those of the generation that will be made as a copy."""
    if "current" in pattern:
        return [rig.folder / "index" / "current", rig.folder / "index" / "current.new"]
    generations = Generations(rig.folder / "index")
    current = generations.current()
    assert current
    files = [file.relative_to(current) for file in current.glob(pattern)]
    return [generations.following() / file for file in files] or [rig.folder / pattern]


def _injected(rig: Rig, files: list[Path], what: str) -> tuple[list[object], int | None]:
    """Adds in a process that strace has hold of; what it said, and how it ended."""
    paths = _written(rig)
    go, ready = os.pipe()

    def work(say: Callable[[object], None]) -> None:
        os.close(ready)
        os.read(go, 1)
        incoming._SPARE = 0
        rig.add(paths, say)

    child = Fork(work)
    os.close(go)
    named = [part for file in files for part in ("-P", str(file))]
    calls = what.split(":", 1)[0]
    tracer = subprocess.Popen(
        [
            *("strace", "-f", "-o", os.devnull, *named),
            *("-e", f"trace={calls}", "-e", f"inject={what}", "-p", str(child.pid)),
        ],
        stderr=subprocess.PIPE,
        text=True,
    )
    assert tracer.stderr is not None
    tracer.stderr.readline()  # "attached"
    os.write(ready, b"!")
    os.close(ready)
    said = child.wait()
    with suppress(ProcessLookupError):
        tracer.terminate()
    tracer.communicate()
    return said, child.code


def _graceful(verdict: Verdict, said: list[object], rig: Rig) -> Verdict:
    """Adds as a fault what isn't a plain message."""
    for line in said:
        known = line in rig.written or str(line).startswith(("LibraryUnwritable", "LibraryDamaged"))
        if not known:
            verdict.faults.append(f"it said: {line}")
    return verdict


@contextmanager
def _small_disk(of: Rig) -> Iterator[Rig]:
    """A copy of a library on a disk of its own, where that can be mounted."""
    with tempfile.TemporaryDirectory() as place:
        mounted = (
            os.geteuid() == 0
            and not subprocess.run(
                ["mount", "-t", "tmpfs", "-o", "size=60m", "tmpfs", place],
                check=False,
                capture_output=True,
            ).returncode
        )
        try:
            yield of.copy(Path(place) / "trial")
        finally:
            if mounted:
                subprocess.run(["umount", "-l", place], check=True)


def _add_into(rig: Rig, paths: list[Path], room: int, say: Callable[[object], None]) -> None:
    incoming._SPARE = incoming._BYTES = 0  # so that it does try
    usage = shutil.disk_usage(rig.place)
    if usage.total < 100_000_000:
        filler = (rig.place / "filler").open("wb")
        with suppress(OSError):
            for _ in range(max(0, usage.free - room) // 4096):
                filler.write(bytes(4096))
                filler.flush()
    else:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        limit = (rig.folder / FILE).stat().st_size + room // 4
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    rig.add(paths, say)


def _add_or_say(rig: Rig, paths: list[Path], say: Callable[[object], None]) -> None:
    try:
        rig.add(paths, say)
    except LibraryLocked:
        say("LibraryLocked")


def _noticed(rig: Rig) -> str:
    try:
        rig.opened().close()
    except LibraryDamaged as error:
        return "backup" if error.saved else "no backup"
    except LibraryError as error:
        return type(error).__name__
    return "no"
