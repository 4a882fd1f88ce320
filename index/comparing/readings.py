"""The readings of an amended text: as issued, marked, accepted, or accepted from one side only."""

from collections.abc import Sequence
from dataclasses import replace

from corpus.delegations import delegation_named
from corpus.model import Document, Paragraph, Reading, Run, reading_of


def read_as(
    document: Document,
    paragraphs: Sequence[Paragraph],
    reading: Reading,
    only: str | None = None,
) -> tuple[Paragraph, ...]:
    """A text in one of its readings; what is not in it has no runs left.

    Args:
        document: the text's document.
        paragraphs: all of it, or some.
        reading: changes are rejected where issued, left where marked, carried out where accepted.
        only: a delegation or author whose changes alone count; those of others are rejected.
    """
    wanted = (delegation_named(only) or only).casefold() if only else None
    return tuple(
        replace(
            paragraph,
            runs=tuple(
                kept
                for run in paragraph.runs
                if (kept := _kept(run, reading if _counts(document, run, wanted) else "issued"))
            ),
        )
        for paragraph in paragraphs
    )


def text_as(
    document: Document, paragraph: Paragraph, reading: Reading, only: str | None = None
) -> str:
    """The text of one paragraph in a reading; marks are written as wdiff writes them."""
    (read,) = read_as(document, [paragraph], reading, only)
    return reading_of(read.runs, "marked")


def proposer_of(document: Document, author: str | None) -> str | None:
    """Whose proposal a change is: that of the delegation its author is, else of the paper's."""
    return (delegation_named(author) if author else None) or document.proposer


def _counts(document: Document, run: Run, wanted: str | None) -> bool:
    names = (run.author, proposer_of(document, run.author))
    return wanted is None or wanted in {name.casefold() for name in names if name}


def _kept(run: Run, reading: Reading) -> Run | None:
    """A run as it stands in a reading, None where it doesn't."""
    if run.mark == "plain" or reading == "marked":
        return run
    if run.withdrawn or run.mark == ("inserted" if reading == "issued" else "deleted"):
        return None
    return Run(run.text)
