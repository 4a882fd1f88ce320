"""`rapporteur describe`: what a document is, shown or said."""

import argparse

from app.commands import jsonform, versions
from app.commands.console import DONE, open_library, print_json, put_in_order
from app.messages import newer_version
from index.model import Description
from index.storage.described import FIELDS


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be typed after its name."""
    parser.add_argument("document", metavar="DOCUMENT")
    parser.add_argument("--title", metavar="TEXT", help="“” goes back to the one found")
    parser.add_argument("--symbol", metavar="TEXT", help="e.g. A/80/L.41")
    parser.add_argument("--date", metavar="DATE", help="YYYY, YYYY-MM or YYYY-MM-DD")
    parser.add_argument("--language", metavar="CODE", help="of two letters, e.g. en")
    parser.add_argument("--proposer", metavar="TEXT", help="who proposes the text's changes")
    parser.add_argument("--superseded-by", metavar="OTHER", help="the newer version of it")


def run(arguments: argparse.Namespace) -> int:
    """Sets what is given, then prints all that is known."""
    with open_library(arguments) as library:
        document = library.resolve(arguments.document)
        other = (arguments.superseded_by or "").strip()
        newer = library.resolve(other).id if other else None
        said = Description()
        for field in FIELDS:
            if (value := getattr(arguments, field)) is not None:
                said[field] = value
        if said:
            document = library.holdings.describe(document.id, **said)
        if arguments.superseded_by is not None:
            document = library.holdings.supersede(document.id, newer)
        documents = library.documents()
        if arguments.server and (said or arguments.superseded_by is not None):
            put_in_order(library)
    if arguments.json:
        print_json(jsonform.document(document))
    else:
        print(*versions.described(document, newer_version(document, documents)), sep="\n")
    return DONE
