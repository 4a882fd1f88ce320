"""A few trials of each kind, where `make soak` makes hundreds.

Each runs in a process of its own: the trials fork, and a fork of a process in which Chroma's
threads have run waits for them for ever.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.soak import mutants, trials

pytestmark = pytest.mark.slow

needs_strace = pytest.mark.skipif(
    not trials.can_trace(), reason="strace is missing or may not trace here"
)
ROOT = Path(__file__).parents[2]


@pytest.fixture
def hits(tmp_path):
    """Runs trials of one kind without a fault; how many of them hit what was aimed at."""

    def run(part, count):
        results = tmp_path / "results.md"
        command = [sys.executable, "-m", "tests.soak", part, str(count), str(results)]
        done = subprocess.run(
            command, check=False, cwd=ROOT, capture_output=True, text=True, timeout=400
        )
        assert done.returncode == 0, done.stdout + done.stderr
        row = next(
            line for line in results.read_text().splitlines() if line.startswith(f"| {part}")
        )
        _, made, hit, faults, *_ = (cell.strip() for cell in row.strip("| ").split("|"))
        assert (int(made), int(faults)) == (count, 0)
        return int(hit)

    return run


def test_a_kill_at_any_moment_loses_nothing(hits):
    hits("random-kills", 1)


@needs_strace
@pytest.mark.parametrize("point", ["pickle", "commit"])
def test_a_kill_at_a_dangerous_moment_loses_nothing(hits, point):
    assert hits(f"kills-at-{point}", 1) == 1


def test_two_starts_at_once_lose_nothing(hits):
    hits("double-starts", 1)


def test_a_full_disk_leaves_the_library_as_it_was(hits):
    assert hits("full-disks", 1)


def test_a_damaged_index_is_rebuilt(hits):
    hits("damaged-indexes", 1)


def test_a_damaged_database_is_noticed_and_kept_and_put_right(hits):
    assert hits("damaged-databases", 1) == 1


def test_killed_in_whatever_order_it_holds_what_a_dict_would(hits):
    hits("machine", 1)


@pytest.mark.parametrize("kind", mutants.KINDS)
def test_mutated_files_are_read_or_named(hits, kind):
    hits(f"mutated-{kind}", 8)
