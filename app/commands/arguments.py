"""What can be typed after `rapporteur`: the commands and their arguments."""

import argparse
from types import ModuleType

from app.commands import (
    add,
    ask,
    check,
    compare,
    describe,
    export,
    find,
    outline,
    pack,
    positions,
    remove,
    sheet,
    show,
    trace,
)
from app.commands import list as list_

COMMANDS: dict[str, tuple[ModuleType, str]] = {
    "add": (add, "Add files and folders to the library."),
    "list": (list_, "List the documents of the library."),
    "describe": (describe, "Show or say what a document is; “” clears a field."),
    "remove": (remove, "Remove documents from the library."),
    "pack": (pack, "Hand a library over: `pack export FILE [DOCUMENT…]`, `pack import FILE`."),
    "check": (check, "Check that the library is sound."),
    "ask": (ask, "Answer a question with quotations and their paragraphs."),
    "find": (find, "Find every mention of words, a prefix* or a “quoted phrase”."),
    "show": (show, "Show a paragraph, e.g. zero draft 103ter."),
    "compare": (compare, "Compare two drafts, files or documents, paragraph by paragraph."),
    "trace": (trace, "Follow a paragraph through the other documents, oldest first."),
    "positions": (positions, "Show who proposes what: insertions, deletions, comments."),
    "sheet": (sheet, "List, show and export the answers kept in the window."),
    "export": (export, "Write a text as a Word file, its changes tracked or carried out."),
    "outline": (outline, "Show how one file is split into paragraphs, without a library."),
}
_WITHOUT_JSON = {"add", "remove", "pack", "export"}


def build_parser() -> argparse.ArgumentParser:
    """The parser of the command line; without a command the window opens."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--library",
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="the library's folder (default: the user's own)",
    )
    shared.add_argument(
        "--chroma",
        metavar="URL",
        default=argparse.SUPPRESS,
        help="share the library through this Chroma server, e.g. http://host:8000",
    )
    parser = argparse.ArgumentParser(
        prog="rapporteur",
        description="Ask the WSIS documents. Get the paragraph. Without a command, the window.",
    )
    parser.add_argument("--library", metavar="DIR", default=None, help="the library's folder")
    parser.add_argument("--chroma", metavar="URL", default=None, help="a shared Chroma server")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, (module, text) in COMMANDS.items():
        command = commands.add_parser(name, help=text, description=text, parents=[shared])
        if name not in _WITHOUT_JSON:
            command.add_argument("--json", action="store_true", help="print JSON")
        module.add_arguments(command)
    return parser
