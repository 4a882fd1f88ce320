"""A few trials of each kind, where `make soak` makes hundreds."""

import pytest

from tests.soak import machine, mutants, trials

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

needs_strace = pytest.mark.skipif(
    not trials.can_trace(), reason="strace is missing or may not trace here"
)


def _passed(tally, count):
    assert tally.trials == count
    assert tally.faults == []
    return tally


def test_a_kill_at_any_moment_loses_nothing():
    _passed(trials.random_kills(2), 2)


@needs_strace
@pytest.mark.parametrize("point", ["pickle", "commit"])
def test_a_kill_at_a_dangerous_moment_loses_nothing(point):
    assert _passed(trials.timed_kills(1, point), 1).hit == 1


def test_two_starts_at_once_lose_nothing():
    _passed(trials.double_starts(1), 1)


def test_a_full_disk_leaves_the_library_as_it_was():
    assert _passed(trials.full_disks(2), 2).hit


def test_a_damaged_index_is_rebuilt():
    _passed(trials.damaged_indexes(2), 2)


def test_a_damaged_database_is_noticed_and_kept_and_put_right():
    assert _passed(trials.damaged_databases(2), 2).hit == 2


def test_killed_in_whatever_order_it_holds_what_a_dict_would():
    _passed(machine.run(1), 1)


@pytest.mark.parametrize("kind", mutants.KINDS)
def test_mutated_files_are_read_or_named(kind):
    _passed(mutants.run(8, kind), 8)
