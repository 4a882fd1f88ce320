"""`rapporteur sheet`: the sheets of the library, shown and exported."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from app.commands import jsonform
from app.commands.console import DONE, WRONG_USAGE, open_library, print_json, say
from app.export.formats import FORMATS, export
from app.export.layout import Block, blocks
from index.errors import UnknownSheet
from index.sheet import Sheet

_SHAPES = {"summary": "{}", "quote": "  “{}”", "citation": "      {}\n", "note": "  {}\n"}
_USAGE = "Write sheet list, sheet show NAME or sheet export NAME FILE."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be typed after its name."""
    parser.add_argument("action", choices=["list", "show", "export"])
    parser.add_argument("name", nargs="?", metavar="NAME", help="of the sheet, or its beginning")
    known = ", ".join(FORMATS)
    parser.add_argument("file", nargs="?", metavar="FILE", help=f"to export into: {known}")


def run(arguments: argparse.Namespace) -> int:
    """Lists the sheets, prints one, or writes one into a file by the suffix of its name."""
    wanted = {"list": 0, "show": 1, "export": 2}[arguments.action]
    if sum(value is not None for value in (arguments.name, arguments.file)) != wanted:
        say(_USAGE)
        return WRONG_USAGE
    with open_library(arguments) as library:
        sheets = library.sheets.all()
    if arguments.action == "list":
        _list(sheets, arguments.json)
        return DONE
    sheet = named(sheets, arguments.name)
    if arguments.action == "export":
        export(sheet, Path(arguments.file))
        say(f"Written: {arguments.file}")
    elif arguments.json:
        print_json(jsonform.sheet(sheet))
    else:
        print("\n".join(map(_line, blocks(sheet))))
    return DONE


def named(sheets: Sequence[Sheet], name: str) -> Sheet:
    """The sheet of that name, or the only one that begins so.

    Raises:
        UnknownSheet: there is none, or there are several.
    """
    wanted = name.casefold()
    whole = [sheet for sheet in sheets if wanted in (sheet.name.casefold(), sheet.id)]
    found = whole or [sheet for sheet in sheets if sheet.name.casefold().startswith(wanted)]
    if len(found) != 1:
        raise UnknownSheet(name, tuple(f"{sheet.name} ({sheet.id})" for sheet in found))
    return found[0]


def _list(sheets: Sequence[Sheet], as_json: bool) -> None:
    if as_json:
        print_json(
            [{"id": one.id, "name": one.name, "answers": len(one.answers)} for one in sheets]
        )
        return
    for sheet in sheets:
        count = len(sheet.answers)
        print(f"{sheet.name}\n    {count} {'answer' if count == 1 else 'answers'}")
    if not sheets:
        say("There are no sheets in the library yet. Keep answers in the window first.")


def _line(block: Block) -> str:
    text = f"[{block.number}] {block.text}" if block.number else block.text
    if block.kind == "title":
        return text
    if block.level:
        return f"\n{text}\n{'-' * min(len(text), 80) if block.level == 1 else ''}"
    return _SHAPES.get(block.kind, "  {}").format(text)
