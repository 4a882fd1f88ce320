"""The library against a plain dict, as in the suite, and killed while it works."""

import signal
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule, run_state_machine_as_test

from tests.index.test_machine import Shelving
from tests.soak.trials import Tally

_ADD = """
import time
print("ready", flush=True)
for step in library.add([Path(sys.argv[1])]):
    if step.change:
        print(step.path.relative_to(sys.argv[1]).as_posix(), flush=True)
"""


class Killing(Shelving):
    """As Shelving, and the process that adds is killed and another asks."""

    @precondition(lambda self: self.files)
    @rule(lines=st.integers(0, 3))
    def add_and_be_killed(self, lines):
        """Killed after so many lines it said; the file it was at is in whole or not at all."""
        self.shelf.library.close()
        child = self.shelf.child(_ADD, self.shelf.files)
        said = [child.stdout.readline() for _ in range(lines + 1)]
        child.send_signal(signal.SIGKILL)
        said += child.communicate()[0].splitlines(keepends=True)
        self.shelf.library = self.shelf.opened()
        done = {line.strip() for line in said[1:] if line.endswith("\n")}
        for entry in self.shelf.library._catalogue.entries():
            name = self._name(entry.path)
            texts = [p.text for p in self.shelf.library.paragraphs(entry.document.id)][1:]
            new = texts == [f"{one} {two}." for one, two in self.files[name]]
            assert new or (name not in done and name in self.held)
            if new:
                self.held[name] = (entry.document.id, self.files[name])
        assert done <= set(self.held)

    @rule()
    def ask(self):
        answer = self.shelf.library.ask("What of the summit and the forum?")
        assert bool(answer.passages) <= bool(self.held)

    @rule()
    def check(self):
        self.shelf.heal()
        assert self.shelf.library.check().problems == ()

    def _name(self, path: Path) -> str:
        return path.relative_to(self.shelf.files).as_posix()


def run(count: int) -> Tally:
    """So many sequences of steps, each of up to 12."""
    tally = Tally(trials=count, hit=count)
    try:
        run_state_machine_as_test(
            Killing,
            settings=settings(
                max_examples=count,
                stateful_step_count=12,
                deadline=None,
                database=None,
                suppress_health_check=list(HealthCheck),
            ),
        )
    except AssertionError as error:
        tally.faults.append(f"not as the dict: {error}")
    return tally
