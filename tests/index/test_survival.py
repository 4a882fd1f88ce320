"""Killed at any moment, the library is whole when it is opened again."""

import signal
import time

import pytest

from index.storage.originals import sha256_of

ADD = """
names = sys.argv[1:]
print("ready", flush=True)
for step in library.add(Path(name) for name in names):
    print(step.stage, step.change or "", flush=True)
from index import vectors
from tests.index.conftest import Within
vectors.Child = Within
list(library.heal())
"""


def _write(shelf, number, words="Text"):
    texts = (f"{label}. {words} {label} of file {number}." for label in range(1, 40))
    return shelf.write(f"file{number}.txt", f"File {number}", *texts)


def _check(shelf, files):
    """The library answers at once, holds whole files only, and takes up the others again."""
    library = shelf.reopen()
    for document in library.documents():
        assert len(library.paragraphs(document.id)) == 40
        assert sha256_of(library.original(document.id)) == document.sha256
    assert shelf.finds_all()
    held = {document.file: document.sha256 for document in library.documents()}
    for step in shelf.add(*files):
        kept = held.get(step.path.name) == sha256_of(step.path)
        assert step.change == ("kept" if kept else "changed" if step.path.name in held else "added")
    shelf.reopen()
    assert shelf.finds_all()
    shelf.heal()
    assert shelf.library.check().problems == ()


@pytest.mark.slow
@pytest.mark.parametrize("moment", [4, 13, 29])
def test_killed_while_adding(shelf, moment):
    files = [_write(shelf, number) for number in range(6)]
    child = shelf.child(ADD, *files)
    assert child.stdout.readline() == "ready\n"
    for _ in range(moment):
        child.stdout.readline()
    time.sleep(moment % 7 / 300)
    child.send_signal(signal.SIGKILL)
    child.communicate()
    _check(shelf, files)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("when", "point"),
    [
        ("after", "index.storage.chroma.Generation.add"),
        ("after", "index.storage.chroma.Generation.remove"),
        ("after", "index.storage.generations.Generations.seal"),
        ("after", "index.storage.generations.Generations.switch"),
        ("before", "index.storage.generations.Generations.sweep"),
        ("before", "index.catalogue.Catalogue.settle"),
        ("after", "index.catalogue.Catalogue.put"),
        ("after", "index.storage.originals.Originals.keep"),
    ],
)
def test_killed_at_a_dangerous_point(shelf, point, when):
    files = [_write(shelf, number) for number in range(2)]
    shelf.add(files[0])
    shelf.heal()
    shelf.library.close()
    _write(shelf, 0, "Other text")
    module, owner, name = point.rsplit(".", 2)
    child = shelf.child(
        f"""
import os, signal
from {module} import {owner}
whole = {owner}.{name}
def killed(*arguments, **named):
    if {when!r} == "after":
        whole(*arguments, **named)
    os.kill(os.getpid(), signal.SIGKILL)
{owner}.{name} = killed
{ADD}
library.holdings.remove("file0")
library.check(repair=True)
""",
        *files,
    )
    child.communicate()
    assert child.returncode == -signal.SIGKILL
    _check(shelf, files)
