"""What every command shares: exit codes, the library, and ways to say and print things."""

import argparse
import json
import os
import sys
from collections.abc import Generator, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

from app.messages import cite, message, newer_version, progress
from corpus.model import Document

if TYPE_CHECKING:
    from index.library import Library
    from index.model import Citation, Passage, Progress

T = TypeVar("T")

DONE, SOME_FAILED, WRONG_USAGE, NO_LIBRARY = range(4)


def say(text: str) -> None:
    """A message for the user, apart from the results."""
    print(text, file=sys.stderr)


def print_json(value: object) -> None:
    """A result for other programs, on one line."""
    print(json.dumps(value, ensure_ascii=False))


def open_library(arguments: argparse.Namespace) -> "Library":
    """The library that the arguments name, with what is new on the server it is shared through.

    Raises:
        LibraryError: it is damaged, too new, or can't be made.
        ServerError: the server can't be used, or not be reached before anything was fetched.
    """
    from index.library import Library  # noqa: PLC0415 - `outline` and `--help` need none

    library = Library.open(arguments.library, server=arguments.server)
    if arguments.server:
        try:
            put_in_order(library)
        except BaseException:
            library.close()
            raise
    return library


def add_within(parser: argparse.ArgumentParser) -> None:
    """The option that limits a command to some documents."""
    parser.add_argument(
        "--within", action="append", default=[], metavar="DOC", help="only this one"
    )


def report(steps: "Iterator[Progress]") -> int:
    """A progress bar on a terminal, and a line for each file that is done.

    Returns:
        the exit code.
    """
    from tqdm import tqdm  # noqa: PLC0415 - only adding shows a bar

    failed = False
    with tqdm(unit="file", disable=None, leave=False) as bar:
        for step in steps:
            bar.total = step.total
            bar.set_description_str(f"{step.stage} {step.path.name}"[:50])
            if step.change is not None:
                failed = failed or step.change == "failed"
                bar.write(progress(step), file=sys.stderr)
                bar.update(step.done - bar.n)
    return SOME_FAILED if failed else DONE


def put_in_order(library: "Library") -> None:
    """Brings the index into step with what was added or removed, with a bar on a terminal.

    Where another program writes meanwhile it is left to that one, or to another time; what a
    server has isn't needed where it was fetched before.

    Raises:
        ServerError: the server can't be used, or not be reached before anything was fetched.
    """
    from index.errors import LibraryLocked, ServerUnreachable  # noqa: PLC0415 - as above

    sys.stdout.flush()
    try:
        report(library.heal())
    except LibraryLocked:
        pass
    except ServerUnreachable as error:
        if not library.documents():
            raise
        say(message(error))


def watched(steps: Generator[float, None, T], doing: str) -> T:
    """What steps come to, with a bar of the share done on a terminal."""
    from tqdm import tqdm  # noqa: PLC0415 - as above

    with tqdm(total=100, disable=None, leave=False, bar_format="{desc} {bar} {n:.0f} %") as bar:
        bar.set_description_str(doing)
        while True:
            try:
                share = next(steps)
            except StopIteration as end:
                result: T = end.value
                return result
            bar.update(100 * share - bar.n)


def cited(source: "Citation | Passage", documents: Sequence[Document]) -> str:
    """A citation as it is printed, with a word on a newer version of its document."""
    newer = newer_version(source.document, documents)
    gone = f" (superseded by {newer})" if newer else ""
    return f"{cite(source.paragraph, source.document, source.attached)}{gone}"


def marked(quote: str, spans: Sequence[tuple[int, int]]) -> str:
    """A quotation, on a terminal with the figure, date or name asked for in bold."""
    if not sys.stdout.isatty() or "NO_COLOR" in os.environ or "TERM" not in os.environ:
        return quote
    for start, end in sorted(spans, reverse=True):
        quote = f"{quote[:start]}\033[1m{quote[start:end]}\033[22m{quote[end:]}"
    return quote
