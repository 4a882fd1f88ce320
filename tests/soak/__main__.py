"""Runs trials in full numbers and writes what came of them into RESULTS.md: `make soak`.

`python -m tests.soak` runs every part in its full number, `python -m tests.soak random-kills 20`
one part, or several set apart by commas, so many times; a third argument names another file for
the results.
"""

import os
import platform
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from tests.soak import machine, mutants, trials
from tests.soak.trials import Tally

RESULTS = Path(__file__).with_name("RESULTS.md")

PARTS: dict[str, tuple[Callable[[int], Tally], int]] = {
    "random-kills": (trials.random_kills, 200),
    **{
        f"kills-at-{point}": (partial(trials.timed_kills, point=point), 20)
        for point in trials.POINTS
    },
    "double-starts": (trials.double_starts, 50),
    "full-disks": (trials.full_disks, 20),
    "failed-writes": (trials.failed_writes, 20),
    "damaged-indexes": (trials.damaged_indexes, 100),
    "damaged-databases": (trials.damaged_databases, 50),
    "machine": (machine.run, 1000),
    **{f"mutated-{kind}": (partial(mutants.run, kind=kind), 1000) for kind in mutants.KINDS},
}

_HEAD = """# What the library came through

Written by `make soak` (`python -m tests.soak PART COUNT`). A fault is anything that must not be: a
committed document lost or altered, a stored vector that doesn't find itself, a problem `check`
names after the healing, a process that crashed or hung, a message that isn't plain. *Hit* counts
the trials in which what was aimed at took place, e.g. the kill came before the work's end.

| part | trials | hit | faults | first answer, worst | healed, worst | took | when | machine |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
"""


def main(arguments: list[str]) -> int:
    """Runs the part named, or all; 1 where there was a fault."""
    results = Path(arguments[2]) if len(arguments) > 2 else RESULTS
    chosen = arguments[0].split(",") if arguments else list(PARTS)
    faults = 0
    for name in chosen:
        trial, full = PARTS[name]
        count = int(arguments[1]) if len(arguments) > 1 else full
        begun = time.monotonic()
        tally = trial(count)
        _write(results, name, tally, time.monotonic() - begun)
        faults += len(tally.faults)
        print(f"{name}: {tally.trials} trials, {len(tally.faults)} faults", flush=True)
        for fault in tally.faults[:20]:
            print(f"    {fault}", flush=True)
    return 1 if faults else 0


def _write(results: Path, name: str, tally: Tally, seconds: float) -> None:
    """Puts a row in the place of the part's last one."""
    old = results.read_text("utf-8").splitlines() if results.exists() else []
    rows = {line.split("|")[1].strip(): line for line in old if line.startswith("| ")}
    cells = [
        *(name, tally.trials, tally.hit, len(tally.faults)),
        *(f"{tally.usable:.1f} s", f"{tally.whole:.1f} s", f"{seconds / 60:.0f} min"),
        *(f"{datetime.now(UTC):%Y-%m-%d}", _machine()),
    ]
    rows[name] = f"| {' | '.join(map(str, cells))} |"
    lines = [rows[part] for part in PARTS if part in rows]
    results.write_text(_HEAD + "\n".join(lines) + "\n", "utf-8")


def _machine() -> str:
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
