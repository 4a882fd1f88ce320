"""Newer versions of documents on the command line: which replaces which, and who decides it."""

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from app.messages import name, named_file
from corpus.model import Document
from index.model import Progress

if TYPE_CHECKING:
    from index.library import Library

Pair = tuple[Document, Document]
"""An earlier version and the newer one."""


def replacing(library: "Library", steps: Iterable[Progress]) -> Iterator[Progress]:
    """The steps of adding; each earlier version gives way as soon as the newer one is there."""
    for step in steps:
        for old, new in pairs([step]):
            library.holdings.supersede(old.id, new.id)
        yield step


def pairs(steps: Iterable[Progress]) -> list[Pair]:
    """Which documents added may replace which."""
    return [(old, step.document) for step in steps if step.document for old in step.earlier]


def ask(library: "Library", found: Iterable[Pair]) -> list[str]:
    """Asks which earlier versions give way, where there is someone to ask.

    Returns:
        a line for each that stays beside its newer version.
    """
    kept = []
    for old, new in found:
        if library.resolve(old.id).superseded_by:
            continue
        if _agreed(
            f"{name(old)} is already here (file {old.file}). Replace it by the new version?"
        ):
            library.holdings.supersede(old.id, new.id)
        else:
            kept.append(
                f"{name(old)} is here as two documents now, {named_file(old, new)} and "
                f"{named_file(new, old)}. To replace one: rapporteur describe {old.id} "
                f"--superseded-by {new.id}"
            )
    return kept


def _agreed(question: str) -> bool:
    if not (sys.stdin and sys.stdin.isatty()):
        return False
    sys.stderr.write(f"{question} [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def described(document: Document, newer: str) -> list[str]:
    """What is known of a document, a line each."""
    known = {
        "id": document.id,
        "file": document.file,
        "title": document.title,
        "symbol": document.symbol,
        "date": document.date,
        "language": document.language,
        "proposer": document.proposer,
        "pages": document.pages,
        "superseded by": newer,
    }
    return [
        f"{field:<14} {'–' if value in {None, ''} else value}" for field, value in known.items()
    ]
