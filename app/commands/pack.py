"""`rapporteur pack`: a library, or part of it, as one file to hand over."""

import argparse
from pathlib import Path

from app.commands.console import DONE, open_library, put_in_order, report, say
from app.errors import OutputUnwritable


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be typed after its name."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    export = actions.add_parser("export", help="write documents into a file")
    export.add_argument("file", metavar="FILE", type=Path)
    export.add_argument("documents", nargs="*", metavar="DOCUMENT", help="only these")
    importing = actions.add_parser("import", help="read the documents of such a file")
    importing.add_argument("file", metavar="FILE", type=Path)


def run(arguments: argparse.Namespace) -> int:
    """Writes a pack, or reads one, a line a document."""
    with open_library(arguments) as library:
        if arguments.action == "import":
            code = report(library.holdings.take(arguments.file))
            put_in_order(library)
            return code
        ids = [library.resolve(name).id for name in arguments.documents]
        try:
            count = library.holdings.export(arguments.file, ids)
        except OSError as error:
            raise OutputUnwritable(arguments.file, error.strerror or str(error)) from error
    say(f"{count} {'document' if count == 1 else 'documents'} in {arguments.file}")
    return DONE
