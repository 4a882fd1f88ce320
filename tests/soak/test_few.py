"""A few trials of each kind, where `make soak` makes hundreds.

They run in processes of their own: the trials fork, and a fork of a process in which Chroma's
threads have run waits for them for ever. Many in one, since what it imports takes seconds.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.soak import mutants, trials

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
KILLS = ["kills-at-pickle", "kills-at-commit"] * trials.can_trace()


@pytest.fixture
def hits(tmp_path):
    """Runs trials of some kinds without a fault; how many of each hit what was aimed at."""

    def run(parts, count):
        results = tmp_path / "results.md"
        command = [sys.executable, "-m", "tests.soak", ",".join(parts), str(count), str(results)]
        done = subprocess.run(
            command, check=False, cwd=ROOT, capture_output=True, text=True, timeout=500
        )
        assert done.returncode == 0, done.stdout + done.stderr
        rows = [
            [cell.strip() for cell in line.strip("| ").split("|")]
            for line in results.read_text("utf-8").splitlines()
            if line.startswith("|")
        ]
        found = {name: (int(made), int(hit)) for name, made, hit, *_ in rows if name in parts}
        assert {name: made for name, (made, _) in found.items()} == dict.fromkeys(parts, count)
        return {name: hit for name, (_, hit) in found.items()}

    return run


def test_killed_started_twice_filled_and_damaged_it_loses_nothing(hits):
    aimed = [*KILLS, "full-disks", "damaged-databases"]
    found = hits(["random-kills", "double-starts", "damaged-indexes", *aimed], 1)
    assert {name: found[name] for name in aimed} == dict.fromkeys(aimed, 1)


def test_killed_in_whatever_order_it_holds_what_a_dict_would(hits):
    hits(["machine"], 1)


def test_mutated_files_are_read_or_named(hits):
    hits([f"mutated-{kind}" for kind in mutants.KINDS], 8)
