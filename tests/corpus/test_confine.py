"""A confined process starts no program but the one it was given leave for."""

import subprocess
import sys

import pytest

_TRY = """
import subprocess, sys
from corpus.isolate import confine
confine.confine(2**31, sys.argv[1])
for program in sys.argv[1:]:
    try:
        told = subprocess.run([program, "-c", "echo done"], stdout=subprocess.PIPE).stdout
        print("started", told.decode().strip())
    except PermissionError:
        print("refused")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs two shells of known place")
def test_one_program_may_be_started_and_no_other() -> None:
    found = subprocess.run(
        [sys.executable, "-c", _TRY, "/bin/sh", "/bin/../bin/sh"],
        stdout=subprocess.PIPE,
        check=True,
        text=True,
        env={"PYTHONPATH": ":".join(sys.path)},
    )
    assert found.stdout.splitlines() == ["started done", "refused"]
