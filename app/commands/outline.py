"""`rapporteur outline`: how one file is split into paragraphs, without a library."""

import argparse
from pathlib import Path

from app.commands import jsonform
from app.commands.console import DONE, print_json, say
from app.messages import name
from corpus.isolate import isolated


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be typed after its name."""
    parser.add_argument("file", metavar="FILE")


def run(arguments: argparse.Namespace) -> int:
    """Prints its paragraphs in reading order."""
    found = isolated(Path(arguments.file))
    if arguments.json:
        print_json(jsonform.outline(found))
        return DONE
    print(f"{name(found.document)}  [{found.document.file}]")
    for warning in found.warnings:
        say(warning)
    for paragraph in found.paragraphs:
        print(f"{paragraph.kind:<10}{paragraph.label or '':<10}{paragraph.text[:90]}")
    return DONE
