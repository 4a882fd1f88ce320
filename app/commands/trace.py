"""`rapporteur trace`: a paragraph's counterparts in every other document, oldest first."""

import argparse

from app.commands import comparisons
from app.commands.changes import reasons, redlined
from app.commands.console import DONE, open_library, print_json, say, watched
from app.messages import cite


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be typed after its name."""
    parser.add_argument("reference", nargs="+", metavar="REFERENCE")


def run(arguments: argparse.Namespace) -> int:
    """Prints the paragraph, then what stands for it elsewhere, each with its redline."""
    with open_library(arguments) as library:
        traces = [
            watched(library.drafts.trace(passage.paragraph), "tracing")
            for passage in library.show(" ".join(arguments.reference))
        ]
    for trace in traces:
        if arguments.json:
            print_json(comparisons.trace(trace))
            continue
        print(f"{cite(trace.paragraph, trace.document)}\n    {trace.paragraph.text}\n")
        for found in trace.counterparts:
            places = "; ".join(cite(p, found.document) for p in found.paragraphs)
            date = f", {found.document.date}" if found.document.date else ""
            print(f"{places}{date}: similarity {found.similarity:.2f}")
            print(f"    {reasons(found.evidence)}")
            print(f"    {redlined(found.redline)}\n")
            for other in found.perhaps:
                places = "; ".join(cite(p, other.document) for p in other.paragraphs)
                print(f"  perhaps {places}: similarity {other.similarity:.2f}")
                print(f"    {reasons(other.evidence)}")
                print(f"    {redlined(other.redline)}\n")
        if not trace.counterparts:
            say("No other document of the library has a counterpart of it.")
    return DONE
