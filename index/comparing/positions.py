"""Who wants what: the proposals of texts, from marks, added paragraphs and comments."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby
from typing import Literal

from corpus.model import Document, Mark, Paragraph, Run
from index.comparing.readings import proposer_of
from index.comparing.status import Status, status_of, table

Action = Literal["insert", "delete", "replace", "comment", "new paragraph", "object"]
ACTIONS: tuple[Action, ...] = (
    "insert",
    "delete",
    "replace",
    "new paragraph",
    "comment",
    "object",
)

_ADDED = re.compile(r"\d(?:bis|ter|qua|qui|sex|sep|oct|no[cnv]|dec|alt|pre)\w*|\d[a-z]?(?:бис|тер)")
"""A label of a paragraph put in between others."""
_REASON = re.compile(
    r"[(\[]\s*(?:source|rationale|reasons?|justification|explanation|based\s+on|based|comment|note)"
    r"\b\s*[:\-–—]?\s*(?P<reason>[^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*)[)\]]\s*\Z",
    re.IGNORECASE,
)


_FEW = 5


@dataclass(frozen=True, slots=True)
class Proposal:
    """What someone wants done to a paragraph, or says of it.

    Attributes:
        paragraph: the one it is about; the comment itself where that is not known.
        source: the paragraph or comment it stands in.
        delegation: who proposes it, if known.
        author: the name or letters a change or comment is signed with.
        date: of the change, ISO 8601, if known.
        deleted: the words to be struck out.
        inserted: the words to be put in; of a comment, what it says.
        reason: as stated beside it, if it is.
    """

    document: Document
    paragraph: Paragraph
    source: Paragraph
    action: Action
    delegation: str | None
    author: str | None
    date: str | None
    deleted: str = ""
    inserted: str = ""
    reason: str = ""

    @property
    def by(self) -> str:
        """Who proposes it, as it is shown."""
        return self.delegation or self.author or ""

    def held_by(self, paragraphs: Collection[str]) -> bool:
        """Whether it is about one of some paragraphs, by their ids, or stands in one."""
        return self.paragraph.id in paragraphs or self.source.id in paragraphs


@dataclass(frozen=True, slots=True)
class Stance:
    """How far a paragraph is agreed, as it is printed in its document."""

    document: Document
    paragraph: Paragraph
    status: Status
    words: str


@dataclass(frozen=True, slots=True)
class Positions:
    """The proposals of documents, in their order, and the status of their paragraphs."""

    proposals: tuple[Proposal, ...]
    stances: tuple[Stance, ...]

    def per_delegation(self) -> dict[str, Counter[Action]]:
        """How often each delegation asks for what, the busiest first."""
        counted: defaultdict[str, Counter[Action]] = defaultdict(Counter)
        for proposal in self.proposals:
            counted[proposal.by][proposal.action] += 1
        return dict(sorted(counted.items(), key=lambda item: (-item[1].total(), item[0])))

    def per_status(self) -> Counter[Status]:
        """How many paragraphs are agreed how far."""
        return Counter(one.status for one in self.stances)

    def contested(self) -> list[tuple[Paragraph, Document, int, tuple[str, ...]]]:
        """The paragraphs most proposals are about, with their number and who makes them.

        Paragraphs of one number in texts of one title are the same paragraph.
        """
        places: defaultdict[tuple[str, ...], list[Proposal]] = defaultdict(list)
        for one in self.proposals:
            label = one.paragraph.label
            key = (one.document.title, one.paragraph.kind, label, str(one.paragraph.occurrence))
            places[key if label else (one.paragraph.id,)].append(one)  # type: ignore[index]
        ranked = sorted(places.values(), key=lambda some: -len(some))
        return [
            (
                some[0].paragraph,
                some[0].document,
                len(some),
                tuple(sorted({one.by for one in some if one.by})),
            )
            for some in ranked
        ]


def positions(documents: Iterable[tuple[Document, Sequence[Paragraph]]]) -> Positions:
    """The proposals and statuses that stand in documents."""
    proposals: list[Proposal] = []
    stances: list[Stance] = []
    for document, paragraphs in documents:
        found = _proposals(document, paragraphs)
        proposals += found
        stances += _stances(document, paragraphs, negotiated=bool(found))
    return Positions(tuple(proposals), tuple(stances))


def _stances(
    document: Document, paragraphs: Sequence[Paragraph], *, negotiated: bool
) -> list[Stance]:
    """The status of paragraphs; a few brackets in a text that nobody amends are quotation."""
    found = [(p, status) for p in paragraphs if (status := status_of(p)) is not None]
    brackets = sum("bracketed" in status for _, (status, _) in found)
    negotiated = negotiated or brackets >= _FEW or brackets < len(found)
    return [
        Stance(document, paragraph, status, said)
        for paragraph, (status, said) in found
        if negotiated or "bracketed" not in status
    ]


def _proposals(document: Document, paragraphs: Sequence[Paragraph]) -> list[Proposal]:
    by_id = {p.id: p for p in paragraphs}
    remarks: defaultdict[str, list[Paragraph]] = defaultdict(list)
    for p in paragraphs:
        if p.kind == "comment" and p.attached_to:
            remarks[p.attached_to].append(p)
    found: list[Proposal] = []
    for p in paragraphs:
        if p.kind == "comment":
            found.append(_remark(document, p, by_id.get(p.attached_to or "", p)))
            continue
        said = _stated(p)
        for one in _marked(document, p):
            reason = said or " ".join(c.text for c in remarks[p.id] if _same_hand(c, one))
            found.append(replace(one, reason=reason))
    return found


def _stated(paragraph: Paragraph) -> str:
    """The reason or source that is given at a paragraph's end: "(Source: para. 63)"."""
    found = _REASON.search(paragraph.text)
    return found["reason"].strip() if found else ""


def _same_hand(comment: Paragraph, proposal: Proposal) -> bool:
    """Whether a comment gives the reasons of a change: both of one author, or of one paper."""
    if proposal.author is None:
        return True
    return (comment.author or "").casefold() in {
        proposal.author.casefold(),
        "".join(word[0] for word in proposal.author.split()).casefold(),
    }


def _remark(document: Document, comment: Paragraph, about: Paragraph) -> Proposal:
    action: Action = "object" if _objects(comment.text) else "comment"
    return Proposal(
        document,
        about,
        comment,
        action,
        proposer_of(document, comment.author),
        comment.author,
        None,
        inserted=comment.text,
    )


def _marked(document: Document, paragraph: Paragraph) -> Iterator[Proposal]:
    """The changes that the marks of a paragraph propose, and whether it is itself one."""

    def made(action: Action, run: Run | None, deleted: str = "", inserted: str = "") -> Proposal:
        author = run.author if run else None
        delegation = proposer_of(document, author)
        date = run.date if run else None
        return Proposal(
            document, paragraph, paragraph, action, delegation, author, date, deleted, inserted
        )

    spoken = [run for run in paragraph.runs if run.text.strip()]
    added = bool(document.proposer and paragraph.label and _ADDED.search(paragraph.label.lower()))
    whole = bool(spoken) and all(run.mark == "inserted" for run in spoken)
    if whole and len({run.author for run in spoken}) == 1:
        yield made("new paragraph", spoken[0], inserted=paragraph.text)
        return
    if added and paragraph.kind in {"paragraph", "item"}:
        yield made("new paragraph", None, inserted=paragraph.text)
    for deleted, inserted in _edits(paragraph.runs):
        action: Action = "replace" if deleted and inserted else "delete" if deleted else "insert"
        run = (deleted or inserted)[0]
        yield made(action, run, _text(deleted), _text(inserted))


def _edits(runs: Sequence[Run]) -> Iterator[tuple[list[Run], list[Run]]]:
    """Deleted and inserted runs, together where one takes the other's place."""
    spans = [
        (mark, author, list(some))
        for (mark, author), some in groupby(_closed(runs), key=lambda run: (run.mark, run.author))
    ]
    waiting: tuple[Mark, str | None, list[Run]] | None = None
    for mark, author, some in spans:
        if waiting and mark not in {"plain", waiting[0]} and author == waiting[1]:
            first, second = (waiting[2], some) if mark == "inserted" else (some, waiting[2])
            yield first, second
            waiting = None
            continue
        if waiting:
            yield _sided(waiting[0], waiting[2])
        waiting = None if mark == "plain" else (mark, author, some)
    if waiting:
        yield _sided(waiting[0], waiting[2])


def _closed(runs: Sequence[Run]) -> list[Run]:
    """Runs without spaces that merely part two marked ones."""
    return [
        run
        for place, run in enumerate(runs)
        if run.text.strip() or run.mark != "plain" or not 0 < place < len(runs) - 1
    ]


def _sided(mark: Mark, some: list[Run]) -> tuple[list[Run], list[Run]]:
    return (some, []) if mark == "deleted" else ([], some)


def _text(runs: Sequence[Run]) -> str:
    return " ".join("".join(run.text for run in runs).split())


@cache
def _objection() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(table()['objections'])})", re.IGNORECASE)


def _objects(text: str) -> bool:
    """Whether a comment says that its author can't live with something."""
    return bool(_objection().search(text))
