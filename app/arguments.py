"""What can be typed after `rapporteur`."""

import argparse

from app import composing


def build_parser() -> argparse.ArgumentParser:
    """The parser of the command line; without a command the window opens."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--library",
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="the library's folder (default: the user's own)",
    )
    parser = argparse.ArgumentParser(
        prog="rapporteur",
        description="Ask the WSIS documents. Get the paragraph. Without a command, the window.",
    )
    parser.add_argument("--library", metavar="DIR", default=None, help="the library's folder")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, text: str, *, as_json: bool = True) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=text, description=text, parents=[shared])
        if as_json:
            added.add_argument("--json", action="store_true", help="print JSON")
        return added

    _of_add(command("add", "Add files and folders to the library.", as_json=False))
    command("list", "List the documents of the library.")
    _of_describe(command("describe", "Show or say what a document is; “” clears a field."))
    remove = command("remove", "Remove documents from the library.", as_json=False)
    remove.add_argument("documents", nargs="+", metavar="DOCUMENT")
    check = command("check", "Check that the library is sound.")
    check.add_argument("--repair", action="store_true", help="mend what can be mended")
    ask = command("ask", "Answer a question with quotations and their paragraphs.")
    _of_ask(ask)
    find = command("find", "Find every mention of words, a prefix* or a “quoted phrase”.")
    _of_find(find)
    show = command("show", "Show a paragraph, e.g. zero draft 103ter.")
    show.add_argument("reference", nargs="+", metavar="REFERENCE")
    outline = command("outline", "Show how one file is split into paragraphs, without a library.")
    outline.add_argument("file", metavar="FILE")
    return parser


def _of_ask(ask: argparse.ArgumentParser) -> None:
    ask.add_argument("question", nargs="*", metavar="QUESTION")
    ask.add_argument("--within", action="append", default=[], metavar="DOC", help="only this one")
    ask.add_argument("--after", metavar="QUESTION", help="the question this one follows up")
    ask.add_argument("--batch", metavar="FILE", help="one question a line, or JSON lines")
    ask.add_argument("--sheet", metavar="FILE.md", help="add the answers to this sheet")
    composing.add_arguments(ask)


def _of_find(find: argparse.ArgumentParser) -> None:
    find.add_argument("words", nargs="*", metavar="WORDS")
    find.add_argument("--within", action="append", default=[], metavar="DOC", help="only this one")
    find.add_argument("--any", action="store_true", help="any of the words, not all of them")
    find.add_argument("--exact", action="store_true", help="as written, not in all their forms")
    find.add_argument("--case", action="store_true", help="capitals count")
    find.add_argument("--struck", action="store_true", help="in struck-out text as well")
    find.add_argument("--no-comments", action="store_true", help="not in comments")


def _of_add(add: argparse.ArgumentParser) -> None:
    add.add_argument("paths", nargs="+", metavar="PATH")
    add.add_argument(
        "--replace", action="store_true", help="documents of the same symbol give way, unasked"
    )


def _of_describe(describe: argparse.ArgumentParser) -> None:
    describe.add_argument("document", metavar="DOCUMENT")
    describe.add_argument("--title", metavar="TEXT", help="“” goes back to the one found")
    describe.add_argument("--symbol", metavar="TEXT", help="e.g. A/80/L.41")
    describe.add_argument("--date", metavar="DATE", help="YYYY, YYYY-MM or YYYY-MM-DD")
    describe.add_argument("--language", metavar="CODE", help="of two letters, e.g. en")
    describe.add_argument("--proposer", metavar="TEXT", help="who proposes the text's changes")
    describe.add_argument("--superseded-by", metavar="OTHER", help="the newer version of it")
