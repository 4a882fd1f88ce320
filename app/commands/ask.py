"""`rapporteur ask`: answers made of quotations."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from textwrap import shorten

from app.commands import composing, jsonform
from app.commands.console import (
    DONE,
    SOME_FAILED,
    WRONG_USAGE,
    add_within,
    cited,
    marked,
    open_library,
    print_json,
    put_in_order,
    report,
    say,
)
from app.commands.questions import asked
from app.messages import refusal, struck_out
from app.sheet import append
from corpus.model import Document
from index.compose import Composed
from index.errors import ModelUnreachable
from index.model import Answer, Passage


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be typed after its name."""
    parser.add_argument("question", nargs="*", metavar="QUESTION")
    add_within(parser)
    parser.add_argument("--after", metavar="QUESTION", help="the question this one follows up")
    parser.add_argument("--batch", metavar="FILE", help="one question a line, or JSON lines")
    parser.add_argument("--sheet", metavar="FILE.md", help="add the answers to this sheet")
    composing.add_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Answers each question in turn; an empty library takes the starter documents first."""
    if arguments.compose and not arguments.model:
        say("Say which model composes: ask --compose --model NAME.")
        return WRONG_USAGE
    failed = False
    questions = list(asked(arguments))
    new = not arguments.library.exists()
    with open_library(arguments) as library:
        empty = not library.documents() and not arguments.server
        if empty:
            say("The library is empty: adding the starter documents.")
            report(library.add_starters())
        within = [library.resolve(document).id for document in arguments.within]
        if len(questions) > 1:
            library.warm()
        for question, after in questions:
            answer = library.ask(question, within, after)
            composed = composing.composed(answer, arguments)
            failed = failed or isinstance(composed, ModelUnreachable)
            if arguments.json:
                more = (
                    {"composed": composing.as_json(composed, arguments.model)} if composed else {}
                )
                print_json(jsonform.answer(answer) | more)
            else:
                print(_readable(answer, library.documents(), composed))
            if arguments.sheet:
                append(Path(arguments.sheet), answer)
        if empty or new:
            put_in_order(library)
    return SOME_FAILED if failed else DONE


def _readable(
    answer: Answer, documents: Sequence[Document], composed: Composed | ModelUnreachable | None
) -> str:
    lines = [f"{answer.question}\n"]
    if answer.understood:
        lines.append(f"  (understood as: {answer.understood})\n")
    if composed:
        lines.append(composing.readable(composed))
    if answer.statements:
        for number, statement in enumerate(answer.statements, 1):
            c = statement.citation
            number_of = f"[{number}] " * bool(composed)
            lines.append(f"  {number_of}“{marked(c.quote, statement.marked)}”")
            lines.append(f"      {cited(c, documents)}")
            lines += [f"      {struck_out(c.document, text)}" for text in statement.struck]
            lines.append("")
        return "\n".join(lines)
    lines.append(f"  {refusal(answer)}\n")
    lines += [f"    {cited(p, documents)}: {_beginning(p)}" for p in answer.passages[:5]]
    return "\n".join(lines) + "\n"


def _beginning(passage: Passage) -> str:
    return shorten(
        passage.paragraph.text or " ".join(passage.paragraph.deleted), 100, placeholder=" …"
    )
