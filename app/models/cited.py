"""Proposals as answers that a sheet keeps: each delegation's, cited paragraph by paragraph."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from app import changewords
from app.messages import cite
from corpus.model import Paragraph
from index.comparing.positions import Proposal
from index.model import Answer, Citation, Statement
from index.sheet import Note, note

_SAID = {"comment", "object"}


def answers(proposals: Iterable[Proposal]) -> Iterator[Answer]:
    """For each delegation what it proposes: whole paragraphs as accepted, or comments.

    What stands nowhere as accepted can't be quoted; `notes` has it.
    """
    for by, some in _by_delegation(proposals):
        places: dict[str, list[Proposal]] = {}
        for one in some:
            if one.source.text:
                places.setdefault(one.source.id, []).append(one)
        if places:
            statements = tuple(_statement(each) for each in places.values())
            yield Answer(changewords.positions_of(by), statements, (), None, 0.0)


def notes(proposals: Iterable[Proposal]) -> Iterator[Note]:
    """What would leave nothing standing, in a note for each delegation."""
    for by, some in _by_delegation(proposals):
        lines = [
            f"{cite(one.paragraph, one.document)}: [-{one.deleted}-]"
            for one in some
            if not one.source.text
        ]
        if lines:
            yield note("\n".join([changewords.positions_of(by), *lines]))


def _by_delegation(proposals: Iterable[Proposal]) -> Iterator[tuple[str, list[Proposal]]]:
    ordered = sorted(proposals, key=lambda one: one.by)
    for by, some in groupby(ordered, key=lambda one: one.by):
        yield by, list(some)


def _statement(some: list[Proposal]) -> Statement:
    first = some[0]
    whole = first.source
    attached = first.paragraph if first.action in _SAID and first.paragraph != whole else None
    citation = Citation(whole, first.document, 0, len(whole.text), attached)
    if first.action in _SAID:
        return Statement(citation)
    wanted = {one.author for one in some}
    struck = tuple(one.deleted for one in some if one.deleted)
    return Statement(citation, tuple(_inserted(whole, wanted)), struck)


def _inserted(paragraph: Paragraph, authors: set[str | None]) -> Iterator[tuple[int, int]]:
    """Where the words that some authors insert stand in a paragraph's accepted text."""
    at = 0
    for run in paragraph.runs:
        words = " ".join(run.text.split())
        if run.mark != "inserted" or run.withdrawn or run.author not in authors or not words:
            continue
        start = paragraph.text.find(words, at)
        if start >= 0:
            at = start + len(words)
            yield start, at
