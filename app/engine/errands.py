"""What the window asks the worker for."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

Errand = Literal[
    "open", "question", "survey", "show", "load", "link", "locate", "pages", "add", "remove",
    "describe", "upkeep", "sheets", "sheet", "export", "compare", "trace", "positions", "correct",
    "table", "text", "theme",
]  # fmt: skip
RECKONED: tuple[Errand, ...] = ("compare", "trace", "positions")
"""What takes a while to find out, in steps between which questions are answered."""
LATEST: tuple[Errand, ...] = (
    "question", "survey", "show", "load", "link", "locate", "pages", "theme", *RECKONED,
)  # fmt: skip
"""Those of which only the last one counts."""


@dataclass(frozen=True, slots=True)
class Request:
    """A job under way.

    Attributes:
        errand: what it is for.
        deliver: takes its result, on the window's thread.
    """

    errand: Errand
    deliver: Callable[[Any], None]
