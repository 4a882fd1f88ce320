"""`rapporteur show`: the paragraphs a reference means."""

import argparse

from app.commands import jsonform
from app.commands.console import DONE, open_library, print_json
from app.commands.export import add_reading
from app.messages import cite
from index.comparing.readings import text_as


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be typed after its name."""
    parser.add_argument("reference", nargs="+", metavar="REFERENCE")
    add_reading(parser, None)


def run(arguments: argparse.Namespace) -> int:
    """Prints them whole, struck-out words apart."""
    with open_library(arguments) as library:
        passages = library.show(" ".join(arguments.reference))
    for p in passages:
        if arguments.json:
            print_json(jsonform.found(p))
            continue
        print(f"{cite(p.paragraph, p.document, p.attached)}")
        print(f"    {' › '.join(p.paragraph.headings)}" if p.paragraph.headings else "", end="\n")
        if arguments.reading:
            print(text_as(p.document, p.paragraph, arguments.reading, arguments.only))
            print()
            continue
        print(f"{p.paragraph.text}")
        for words in p.paragraph.deleted:
            print(f"    struck out: {words}")
        print()
    return DONE
