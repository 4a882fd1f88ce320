"""`rapporteur list`: the documents of the library."""

import argparse

from app.commands import jsonform
from app.commands.console import DONE, open_library, print_json, say
from app.messages import name, newer_version


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """There are none of its own."""


def run(arguments: argparse.Namespace) -> int:
    """Prints them, the user's own first."""
    with open_library(arguments) as library:
        documents = library.documents()
    if arguments.json:
        print_json([jsonform.document(document) for document in documents])
        return DONE
    for document in documents:
        date = f", {document.date}" if document.date else ""
        newer = newer_version(document, documents)
        gone = f"  (superseded by {newer})" if newer else ""
        print(f"{document.id}\n    {name(document)}{date}  [{document.file}]{gone}")
    if not documents:
        say("There are no documents in the library yet. Add some: rapporteur add FILE…")
    return DONE
