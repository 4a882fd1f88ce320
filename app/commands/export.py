"""`rapporteur export`: a text as a Word file, clean or with its changes tracked."""

import argparse
from pathlib import Path

from app.commands.console import DONE, WRONG_USAGE, open_library, say
from app.export.writing import write
from corpus.isolate import isolated
from index.comparing.readings import read_as


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be typed after its name."""
    parser.add_argument("document", metavar="DOCUMENT", help="of the library, or a file")
    parser.add_argument("file", metavar="FILE.docx", help="the Word file to write")
    add_reading(parser, "marked")


def add_reading(parser: argparse.ArgumentParser, default: str | None) -> None:
    """The options that choose a reading."""
    parser.add_argument(
        "--reading",
        choices=("marked", "issued", "accepted"),
        default=default,
        help="changes tracked, rejected, or carried out",
    )
    parser.add_argument(
        "--from",
        dest="only",
        metavar="DELEGATION",
        help="only its changes count, those of others are rejected",
    )


def run(arguments: argparse.Namespace) -> int:
    """Writes the file."""
    from app.export.tracked import render  # noqa: PLC0415 - other commands need no python-docx

    path = Path(arguments.file)
    if path.suffix.lower() != ".docx":
        say(f"{path.name} is no name of a Word file. Write one that ends in .docx.")
        return WRONG_USAGE
    source = Path(arguments.document)
    if source.is_file():
        outline = isolated(source)
        document, paragraphs = outline.document, outline.paragraphs
    else:
        with open_library(arguments) as library:
            document = library.resolve(arguments.document)
            paragraphs = library.paragraphs(document.id)
    write(path, render(document, read_as(document, paragraphs, arguments.reading, arguments.only)))
    say(f"written  {path}")
    return DONE
