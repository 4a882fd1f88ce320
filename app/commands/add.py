"""`rapporteur add`: files and folders into the library."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands import versions
from app.commands.console import open_library, put_in_order, report, say

if TYPE_CHECKING:
    from index.model import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be typed after its name."""
    parser.add_argument("paths", nargs="+", metavar="PATH")
    parser.add_argument(
        "--replace", action="store_true", help="documents of the same symbol give way, unasked"
    )


def run(arguments: argparse.Namespace) -> int:
    """Adds, a line a file; asks about newer versions of documents that are there."""
    paths = [Path(path) for path in arguments.paths]
    with open_library(arguments) as library:
        steps = library.add(paths)
        if arguments.replace:
            code = report(versions.replacing(library, steps))
        else:
            seen: list[Progress] = []
            code = report(_noted(steps, seen))
            for line in versions.ask(library, versions.pairs(seen)):
                say(line)
        put_in_order(library)
    return code


def _noted(steps: "Iterator[Progress]", seen: "list[Progress]") -> "Iterator[Progress]":
    for step in steps:
        seen.extend([step] if step.earlier else [])
        yield step
