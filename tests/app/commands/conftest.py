"""Runs commands on a library of the test's own."""

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app import cli
from index.library import Library
from tests.standins import WordEncoder, read

Run = Callable[..., tuple[int, str, str]]


class Terminal(io.StringIO):
    """Someone who has typed an answer."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command on the test's library: its exit code, results and messages.

    The index isn't put in order, which takes a process of its own; see `test_order`.
    """
    monkeypatch.setattr(Library, "heal", lambda _: iter(()))
    folder = tmp_path / "library"
    monkeypatch.setattr(
        Library, "open", lambda _, server: Library(folder, WordEncoder(), read, server)
    )

    def _run(*arguments: str | Path, typed: str | None = None) -> tuple[int, str, str]:
        stdin = io.StringIO() if typed is None else Terminal(typed)
        monkeypatch.setattr(sys, "stdin", stdin)
        code = cli.main([str(argument) for argument in arguments])
        return code, *capsys.readouterr()

    return _run
