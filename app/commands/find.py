"""`rapporteur find`: every mention of words."""

import argparse
from collections import Counter

from app.commands import jsonform
from app.commands.console import DONE, add_within, open_library, print_json
from app.messages import cite, name
from index.errors import EmptyQuestion
from index.model import Mention, Scope

_BESIDE = 50
"""The characters shown on either side of a mention."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be typed after its name."""
    parser.add_argument("words", nargs="*", metavar="WORDS")
    add_within(parser)
    parser.add_argument("--any", action="store_true", help="any of the words, not all of them")
    parser.add_argument("--exact", action="store_true", help="as written, not in all their forms")
    parser.add_argument("--case", action="store_true", help="capitals count")
    parser.add_argument("--struck", action="store_true", help="in struck-out text as well")
    parser.add_argument("--no-comments", action="store_true", help="not in comments")


def run(arguments: argparse.Namespace) -> int:
    """Prints the total, then every mention in its context."""
    words = " ".join(arguments.words)
    if not words.strip():
        raise EmptyQuestion
    with open_library(arguments) as library:
        within = [library.resolve(document).id for document in arguments.within]
        mentions = library.find(words, within, _scope(arguments))
    if arguments.json:
        print_json(jsonform.mentions(words, mentions))
        return DONE
    totals = Counter(m.document for m in mentions)
    print(f"{_counted(len(mentions), 'mention')} in {_counted(len(totals), 'document')}")
    for document, total in totals.items():
        print(f"  {total:>6}  {name(document)}  [{document.file}]")
    for m in mentions:
        print(f"  {cite(m.paragraph, m.document, m.attached)}{', struck out' * bool(m.struck)}")
        print(f"      {_in_context(m)}")
    return DONE


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'s' * (number != 1)}"


def _in_context(mention: Mention) -> str:
    """A mention between the whole words beside it."""
    before, after = mention.text[: mention.start], mention.text[mention.end :]
    if len(before) > _BESIDE:
        before = "… " + before[-_BESIDE:].partition(" ")[2]
    if len(after) > _BESIDE:
        after = after[:_BESIDE].rpartition(" ")[0] + " …"
    return " ".join(f"{before}[{mention.quote}]{after}".split())


def _scope(arguments: argparse.Namespace) -> Scope:
    return Scope(
        every=not arguments.any,
        exact=arguments.exact,
        case=arguments.case,
        struck=arguments.struck,
        comments=not arguments.no_comments,
    )
