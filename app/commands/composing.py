"""Composed answers for the command line: the model's sentences, tied to the quotations below."""

import argparse
from collections.abc import Sequence

from app.commands.jsonform import Json
from app.messages import message
from index.compose import Composed, Endpoint, compose
from index.errors import ModelUnreachable
from index.model import Answer


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options by which a user asks for composed answers, and names who composes them."""
    parser.add_argument("--compose", action="store_true", help="sum up by a local language model")
    parser.add_argument("--model", metavar="NAME", help="the model that --compose asks")
    parser.add_argument(
        "--endpoint",
        metavar="URL",
        default="http://127.0.0.1:11434/v1",
        help="where it listens, in OpenAI's protocol (default: Ollama on this machine)",
    )


def composed(answer: Answer, arguments: argparse.Namespace) -> Composed | ModelUnreachable | None:
    """What the model makes of an answer, why it makes nothing, or None where none is asked."""
    if not arguments.compose:
        return None
    endpoint = Endpoint(arguments.endpoint, arguments.model)
    try:
        return compose(answer.understood or answer.question, answer.statements, endpoint)
    except ModelUnreachable as error:
        return error


def readable(value: Composed | ModelUnreachable) -> str:
    """The sentences with the numbers of the quotations that follow, and how many were dropped."""
    if isinstance(value, ModelUnreachable):
        return f"  ({message(value)})\n"
    lines = [f"  {one.text} {_numbers(one.numbers)}" for one in value.sentences]
    if value.dropped:
        lines.append(f"  ({value.dropped} unsupported sentences of the model were left out.)")
    return "\n".join([*lines, ""])


def as_json(value: Composed | ModelUnreachable, model: str) -> Json:
    """The same for other programs; statements are counted from 1."""
    if isinstance(value, ModelUnreachable):
        return {"model": model, "sentences": [], "dropped": 0, "error": message(value)}
    sentences = [{"text": one.text, "statements": list(one.numbers)} for one in value.sentences]
    return {"model": model, "sentences": sentences, "dropped": value.dropped, "error": None}


def _numbers(numbers: Sequence[int]) -> str:
    return f"[{', '.join(map(str, numbers))}]"
