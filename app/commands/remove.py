"""`rapporteur remove`: documents out of the library."""

import argparse

from app.commands.console import DONE, open_library, put_in_order, say
from app.messages import name


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be typed after its name."""
    parser.add_argument("documents", nargs="+", metavar="DOCUMENT")


def run(arguments: argparse.Namespace) -> int:
    """Removes them, after all of their names are known to be right."""
    with open_library(arguments) as library:
        for wanted in [library.resolve(document) for document in arguments.documents]:
            library.holdings.remove(wanted.id)
            say(f"removed  {name(wanted)}  [{wanted.file}]")
        put_in_order(library)
    return DONE
