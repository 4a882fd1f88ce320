"""The questions a command line asks: its own words, or the lines of a file."""

import argparse
import json
from collections.abc import Iterable
from pathlib import Path

from corpus.errors import DocumentError

Asked = tuple[str, str | None]
"""A question, and the one before it where it follows one up."""


def asked(arguments: argparse.Namespace) -> Iterable[Asked]:
    """The questions to ask: the words given, or a line each of a file, plain or JSON lines.

    Raises:
        DocumentError: the file can't be read.
    """
    if not arguments.batch:
        return [(" ".join(arguments.question), arguments.after)]
    try:
        lines = Path(arguments.batch).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise DocumentError(Path(arguments.batch), str(error)) from error
    return [_question(line) for line in lines if line.strip()]


def _question(line: str) -> Asked:
    if line.lstrip().startswith("{"):
        try:
            fields = json.loads(line)
            after = fields.get("after")
            return str(fields["question"]), str(after) if after else None
        except (ValueError, KeyError, TypeError, AttributeError):
            return line, None
    return line, None
