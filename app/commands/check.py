"""`rapporteur check`: whether the library is sound, and its repair."""

import argparse

from app.commands import jsonform
from app.commands.console import DONE, NO_LIBRARY, open_library, print_json, put_in_order
from index.errors import LibraryDamaged
from index.model import Health


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be typed after its name."""
    parser.add_argument("--repair", action="store_true", help="mend what can be mended")


def run(arguments: argparse.Namespace) -> int:
    """Prints what is wrong, and what was mended."""
    new = not arguments.library.exists()
    try:
        with open_library(arguments) as library:
            if new:  # a package's documents come without the index of their vectors
                put_in_order(library)
            health = library.check(repair=arguments.repair)
    except LibraryDamaged:
        if not arguments.repair:
            raise
        health = _recovered(arguments)
    if arguments.json:
        print_json(jsonform.health(health))
    else:
        print(f"{health.documents} documents, {health.paragraphs} paragraphs")
        for line in [*health.repaired, *health.problems]:
            print(line)
        print("The library is sound." if not health.problems else "The library needs repair.")
    return NO_LIBRARY if health.problems else DONE


def _recovered(arguments: argparse.Namespace) -> Health:
    """A library whose database can't even be opened, mended from its documents' copies."""
    from index.library import Library  # noqa: PLC0415

    return Library.recover(arguments.library)
