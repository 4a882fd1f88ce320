"""Answers in a local language model's words, each sentence held to the quotations it cites."""

import json
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from index.errors import ModelUnreachable
from index.model import Statement
from index.ranking.naming import names
from index.ranking.sentences import spans
from index.ranking.words import fold, stems, words

LARGEST = 1_000_000
"""The bytes of a reply that are read."""

_NUMBERS = re.compile(r"\s*\[(\d{1,3}(?:\s*[,;]\s*\d{1,3})*)\]")
_LATE = re.compile(r"([.!?]+)((?:\s*\[\d[\d\s,;]*\])+)")
_DENIES = frozenset(
    {"no", "not", "never", "none", "nor", "neither", "without", "cannot", "nobody", "nothing"}
    | {"unable"}
)
_CONTRACTED = re.compile(r"n['’]t\b")
_TASK = (
    "Answer the question in at most four plain sentences, using only the numbered quotations, in "
    "their own words. End every sentence with the numbers of the quotations it rests on, like "
    "[1] or [2, 3]. Say nothing that they don't say."
)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A language model that speaks OpenAI's protocol.

    Attributes:
        url: what "/chat/completions" follows, e.g. "http://127.0.0.1:11434/v1".
        seconds: how long a reply may take, from first to last.
    """

    url: str
    model: str
    seconds: float = 120.0


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence in the model's words, without its marks.

    Attributes:
        numbers: of the statements it rests on, counted from 1; never empty.
    """

    text: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Composed:
    """What is left of a model's reply.

    Attributes:
        dropped: how many sentences the statements they cite don't bear out.
    """

    sentences: tuple[Sentence, ...]
    dropped: int


def compose(question: str, statements: Sequence[Statement], endpoint: Endpoint) -> Composed:
    """Has a question answered from statements; nothing is sent where there are none.

    Raises:
        ModelUnreachable: no usable reply came in time.
    """
    if not statements:
        return Composed((), 0)
    quotes = "\n".join(f"[{n}] {s.citation.quote}" for n, s in enumerate(statements, 1))
    return supported(_reply(f"{_TASK}\n\n{quotes}\n\nQuestion: {question}", endpoint), statements)


def supported(text: str, statements: Sequence[Statement]) -> Composed:
    """The sentences of a text that the statements they cite bear out.

    Each must cite statements there are; its words and figures must all stand in them, in any of
    their forms, or be what their documents are called; and it denies only where they deny.
    """
    text = " ".join(_LATE.sub(r"\2\1", text).split())
    kept: list[Sentence] = []
    parts = [text[slice(*span)] for span in spans(text)]
    for part in parts:
        numbers = tuple(
            dict.fromkeys(
                int(n) for found in _NUMBERS.findall(part) for n in re.split(r"\D+", found)
            )
        )
        plain = _NUMBERS.sub("", part)
        if numbers and all(0 < number <= len(statements) for number in numbers):
            cited = [statements[number - 1] for number in numbers]
            if _bear_out(cited, plain):
                kept.append(Sentence(plain, numbers))
    return Composed(tuple(kept), len(parts) - len(kept))


def _bear_out(cited: Sequence[Statement], text: str) -> bool:
    quotes = " ".join(statement.citation.quote for statement in cited)
    known = set(stems(quotes)).union(*(names(one.citation.document) for one in cited))
    figures = {word for word in words(quotes) if any(sign.isdigit() for sign in word)}
    told = [word for word in words(text) if any(sign.isdigit() for sign in word)]
    return (
        bool(stems(text))
        and known.issuperset(stems(text))
        and figures.issuperset(told)
        and _denies(text) == _denies(quotes)
    )


def _denies(text: str) -> bool:
    return bool(_CONTRACTED.search(fold(text))) or not _DENIES.isdisjoint(words(text))


def _reply(prompt: str, endpoint: Endpoint) -> str:
    """What the model says, from the endpoint the user named and from nowhere else."""
    import httpx  # noqa: PLC0415 - only composing opens a connection

    body = {
        "model": endpoint.model,
        "messages": [{"role": "user", "content": prompt}],
        "temperature": 0,
        "stream": False,
    }
    url = f"{endpoint.url.rstrip('/')}/chat/completions"
    try:
        # Neither proxies nor redirections lead elsewhere.
        with (
            httpx.Client(timeout=endpoint.seconds, trust_env=False) as client,
            client.stream("POST", url, json=body) as response,
        ):
            response.raise_for_status()
            data = _within_limits(response, endpoint)
        return _content(json.loads(data))
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        detail = f"{type(error).__name__} {error}".strip()
        raise ModelUnreachable(endpoint.url, detail) from error
    except (ValueError, KeyError, IndexError, TypeError, RecursionError) as error:
        raise ModelUnreachable(endpoint.url, "its reply can't be read") from error


def _within_limits(response: Any, endpoint: Endpoint) -> bytes:
    """A reply's bytes.

    Raises:
        ModelUnreachable: it is too long, or too slow as a whole.
    """
    data, end = b"", time.monotonic() + endpoint.seconds
    for piece in response.iter_bytes():
        data += piece
        if len(data) > LARGEST:
            raise ModelUnreachable(endpoint.url, "its reply is too long")
        if time.monotonic() > end:
            raise ModelUnreachable(endpoint.url, "its reply takes too long")
    return data


def _content(reply: Any) -> str:
    content = reply["choices"][0]["message"]["content"]
    if not isinstance(content, str):
        raise TypeError(content)
    return content
