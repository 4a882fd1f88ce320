"""The command line: what the window does, for terminals and other programs."""

import argparse
import os
import sys

from app.commands.arguments import COMMANDS, build_parser
from app.commands.console import DONE, NO_LIBRARY, SOME_FAILED, WRONG_USAGE, say
from app.errors import OutputUnwritable
from app.messages import message
from app.settings import chosen
from corpus.errors import DocumentError, KnownError
from corpus.isolate import FROZEN_FLAG
from index.errors import LibraryError, ServerError


def run() -> None:
    """The command `rapporteur`, or in a packaged program, one of the processes it starts."""
    if sys.argv[1:2] == [FROZEN_FLAG]:
        from corpus.isolate.serve import main as serve  # noqa: PLC0415 - ends this process

        serve()
    if sys.argv[1:2] == ["--apart"]:
        from index import apart  # noqa: PLC0415

        sys.exit(apart.main(*sys.argv[2:]))
    if sys.argv[1:2] == ["--typeset"]:
        from app.export import typeset  # noqa: PLC0415

        sys.exit(typeset.main(*sys.argv[2:]))
    sys.exit(main(sys.argv[1:]))


def main(argv: list[str]) -> int:
    """Runs one command and says how it went: 0 done, 1 some failed, 2 usage, 3 no library."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    arguments = build_parser().parse_args(argv)
    try:
        arguments.library, arguments.server = chosen(arguments.library, arguments.chroma)
        return _carry_out(arguments)
    except KnownError as error:
        say(message(error))
        return _exit_code(error)
    except BrokenPipeError:
        # The reader of our output has gone, as `head` does; what is left goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        say("Stopped. What was finished is kept.")
        return SOME_FAILED


def _carry_out(arguments: argparse.Namespace) -> int:
    if arguments.command is None:
        return _window(arguments)
    command, _ = COMMANDS[arguments.command]
    code: int = command.run(arguments)
    return code


def _exit_code(error: KnownError) -> int:
    if isinstance(error, LibraryError | ServerError):
        return NO_LIBRARY
    return SOME_FAILED if isinstance(error, DocumentError | OutputUnwritable) else WRONG_USAGE


def _window(arguments: argparse.Namespace) -> int:
    try:
        from app.main import main as open_window  # noqa: PLC0415 - the command line needs no Qt
    except ImportError as error:
        say(f"The window can't be opened, a system library is missing: {error}. See the README.")
        return WRONG_USAGE
    return open_window(arguments.library.expanduser().absolute(), arguments.server)


if __name__ == "__main__":
    run()
