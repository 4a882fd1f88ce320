"""Killed at any moment, the library is whole when it is opened again."""

import signal
import time

import pytest

ADD = """
names = sys.argv[1:]
print("ready", flush=True)
for step in library.add(Path(name) for name in names):
    print(step.stage, step.change or "", flush=True)
"""


def _files(shelf, count):
    return [
        shelf.write(
            f"file{number}.txt",
            f"File {number}",
            *(f"{label}. Text {label} of file {number}." for label in range(1, 40)),
        )
        for number in range(count)
    ]


def _check(shelf, files):
    """The library answers at once, holds whole files only, and takes up the others again."""
    library = shelf.reopen()
    for document in library.documents():
        assert len(library.paragraphs(document.id)) == 40
        assert library.original(document.id).exists()
    assert shelf.finds_all()
    kept = {document.file for document in library.documents()}
    for step in shelf.add(*files):
        assert step.change == ("kept" if step.path.name in kept else "added")
    assert shelf.reopen().documents()
    assert shelf.finds_all()
    for document in shelf.library.documents():
        shelf.library.remove(document.id)


@pytest.mark.slow
def test_killed_while_adding(shelf):
    files = _files(shelf, 6)
    for moment in (3, 11, 17, 29):
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
        ("before", "index.chroma.Generation.add"),
        ("after", "index.chroma.Generation.add"),
        ("after", "index.chroma.Generation.remove"),
        ("before", "index.generations.Generations.switch"),
        ("after", "index.generations.Generations.switch"),
        ("before", "index.generations.Generations.sweep"),
        ("after", "index.catalogue.Catalogue.settle"),
        ("after", "index.catalogue.Catalogue.put"),
        ("after", "index.originals.Originals.keep"),
    ],
)
def test_killed_at_a_dangerous_point(shelf, point, when):
    files = _files(shelf, 2)
    shelf.add(files[0])
    shelf.library.close()
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
library.remove("file0")
library.check(repair=True)
""",
        *files,
    )
    child.communicate()
    assert child.returncode == -signal.SIGKILL
    _check(shelf, files)
