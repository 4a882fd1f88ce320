"""`rapporteur positions`: who proposes what, from tracked changes, marks and comments."""

import argparse
from pathlib import Path

from app.commands import comparisons
from app.commands.console import DONE, add_within, open_library, print_json, say
from app.export.proposals import write_csv, write_docx
from app.messages import cite
from index.comparing.choosing import chosen
from index.comparing.positions import ACTIONS, Positions, Proposal
from index.themes import theme_named

_MOST = 10


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be typed after its name."""
    add_within(parser)
    parser.add_argument(
        "--by", action="append", default=[], metavar="DELEGATION", help="only its proposals"
    )
    parser.add_argument(
        "--action", action="append", choices=ACTIONS, default=[], help="only those of this kind"
    )
    parser.add_argument("--about", default="", metavar="WORDS", help="only on this subject")
    parser.add_argument(
        "--theme", metavar="NAME", help="only on a theme of the process, such as C5 or e-health"
    )
    parser.add_argument("--csv", metavar="FILE", help="write them to a file for a spreadsheet")
    parser.add_argument("--docx", metavar="FILE", help="write them to a Word file")


def run(arguments: argparse.Namespace) -> int:
    """Prints the counts, the most contested paragraphs, then every proposal."""
    with open_library(arguments) as library:
        within = [library.resolve(document).id for document in arguments.within]
        found = library.drafts.positions(within)
        held = None
        if arguments.theme:
            passages = library.survey(theme_named(arguments.theme))
            held = frozenset(passage.paragraph.id for passage in passages)
    found = chosen(found, arguments.by, arguments.action, arguments.about, held)
    if arguments.csv:
        write_csv(Path(arguments.csv), found.proposals)
    if arguments.docx:
        write_docx(Path(arguments.docx), found)
    if arguments.json:
        print_json(comparisons.positions(found))
    elif not (arguments.csv or arguments.docx):
        _print(found)
    return DONE


def _print(found: Positions) -> None:
    if not (found.proposals or found.stances):
        say("No document here marks changes or has comments.")
        return
    for by, counted in found.per_delegation().items():
        actions = ", ".join(f"{number} {action}" for action, number in counted.most_common())
        print(f"{by or 'unsigned'}: {counted.total()} ({actions})")
    contested = [one for one in found.contested() if one[2] > 1][:_MOST]
    if contested:
        print("\nMost contested:")
    for paragraph, document, number, by_whom in contested:
        print(f"  {number:>4}  {cite(paragraph, document)}  {', '.join(by_whom)}")
    statuses = [one for one in found.stances if "bracketed" not in one.status]
    for one in statuses:
        print(f"  {one.status:<16} {cite(one.paragraph, one.document)}")
    if len(found.stances) > len(statuses):
        print(f"  {len(found.stances) - len(statuses)} paragraphs with square brackets")
    for proposal in found.proposals:
        print(f"\n{cite(proposal.paragraph, proposal.document)}: {proposal.action}", end="")
        print(f" ({_signed(proposal)})" if proposal.by else "")
        print(f"    [-{proposal.deleted}-] " if proposal.deleted else "    ", end="")
        print(_put(proposal))
        print(f"    because: {proposal.reason}\n" if proposal.reason else "", end="")


def _signed(proposal: Proposal) -> str:
    names = dict.fromkeys(filter(None, (proposal.delegation, proposal.author)))
    return ", ".join(names)


def _put(proposal: Proposal) -> str:
    if proposal.action in {"comment", "object"}:
        return proposal.inserted
    return f"{{+{proposal.inserted}+}}" if proposal.inserted else ""
