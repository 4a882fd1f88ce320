"""A question that leans on the one before it, completed with that one's subject."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from corpus.delegations import name_pattern
from corpus.model import Document
from index.question import LONGEST, Concept, understand
from index.ranking.naming import names
from index.ranking.words import STOP, fold, listed, stem, words

Span = tuple[int, int]
Source = tuple[int, int, Literal["paper", "delegation"]]

_LEAD = re.compile(
    r"\s*(?:(?:and|but|also|or|plus)\b[\s,]*)*(?:then\b[\s,]*)?"
    r"(?P<about>(?:(?:so|then)\s+)?(?:what|how)\s+about\b|what\s+of\b|same\s+for\b)?[\s,:]*",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"(?:(?:since|until|by|for|from|to|with)\s+)?(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can"
    r"|could|will|would|shall|should|must|may)\b"
)
_DEFINES = re.compile(r"(?:what|who)(?:['’]s| is| are| was| were) ")
_PRONOUN = re.compile(r"\b(?:it|its|they|them|their|that|those|these|this|he|she|his|her)\b")
_BARE = re.compile(r"(?:when|where|why)\W*\Z", re.IGNORECASE)
_SLOT = re.compile(
    r"\b(?:about|of|on|in|for|from|with|by|at|into|among|between|against|over|under|the|an?|this"
    r"|these|those|their|its|our|all|any)\s+\Z"
)
_IN = re.compile(r"(?P<word>about|of|on|in|for|from|with|by|at|among|between|against|under)\s")
_ARTICLE = re.compile(r"\b(?:the|an?)\s+\Z", re.IGNORECASE)
_OBJECT = re.compile(r"\s+(?:no|an?|the|all|any|every|their|its|our|to|that)\b", re.IGNORECASE)
_LINK = re.compile(r"(?:[\s,]|\b(?:and|or|the|to|with|versus|vs)\b)*\Z")
_PREDICATE = re.compile(r"\b(?:is|are|was|were|be|been|being|become|becomes|get|gets)\s+\Z")
_TOKEN = re.compile(r"[^\W_][\w/+.-]*[^\W_]|[^\W_]")
_PAPERS = frozenset(
    map(stem, listed("papers") | {"agenda", "commitment", "document", "outcome", "plan"})
)
_EMPTY = STOP | {"since", "else"}
_LARGEST = 2
"""The ideas side by side that can be taken for one thing, to be replaced by another."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A question taken apart.

    Attributes:
        sources: the papers and delegations it names.
        ideas: its other ideas.
    """

    text: str
    sources: tuple[Source, ...]
    ideas: tuple[Concept, ...]

    @property
    def asks(self) -> bool:
        """Whether it is a question of its own form."""
        return bool(_ASKS.match(fold(self.text)))

    @property
    def subject(self) -> str:
        """Its ideas and sources without the words that ask."""
        spans = [(group[0].start, group[-1].end) for group in _groups(self)]
        spans += [(start, end) for start, end, _ in self.sources]
        return ", ".join(self.text[slice(*span)] for span in sorted(spans))


def complete(question: str, before: str, documents: Sequence[Document]) -> str:
    """The question to answer: with the subject of the one before, where it has none of its own.

    What it names and speaks of takes the place of the same in the question before: a paper or a
    delegation that of another, "rural areas" that of the last thing spoken of.

    Args:
        question: as it was typed.
        before: the question asked before it, itself complete.
        documents: those of the library.
    """
    lead = _LEAD.match(question)
    rest = question[lead.end() :].strip(" ?.!\t\n") if lead else question
    if lead is None or not words(rest[:LONGEST]) or not words(before[:LONGEST]):
        return question
    new = _taken_apart(rest, documents)
    if not _leans(new, bool(lead[0].strip()), bool(lead["about"])):
        return question
    return _joined(new, _taken_apart(before, documents))


def _leans(new: _Said, led: bool, about: bool) -> bool:
    plain = fold(new.text)
    pronoun = bool(_PRONOUN.search(plain))
    known = bool(new.sources) or any(idea.proper or len(idea.names) > 1 for idea in new.ideas)
    if about or (_DEFINES.match(plain) and known and not pronoun):
        return about
    if led:
        return pronoun or not new.asks or len(new.ideas) <= 1
    return not new.ideas or (pronoun and new.asks and len(new.ideas) <= 1)


def _joined(new: _Said, old: _Said) -> str:
    if new.asks and (new.ideas or not new.sources):
        bare = f"{new.text} is it" if _BARE.match(new.text) else new.text
        kept = _Said(old.text, () if new.sources else old.sources, old.ideas)
        return f"{bare} ({kept.subject})?"
    changes: dict[Span, str] = {}
    added: list[str] = []
    if new.sources:
        named = " and ".join(new.text[start:end] for start, end, _ in new.sources)
        replaced = _replaced(new, old)
        changes.update({span: "" if rank else named for rank, span in enumerate(replaced)})
        added += [] if replaced else [named if new.ideas or new.asks else new.text]
    if new.ideas:
        slot, spoken = _slot(new, old)
        changes.update({slot: spoken} if slot else {})
        added += [] if slot else [spoken]
    text = old.text
    for (start, end), other in sorted(changes.items(), reverse=True):
        text = text[:start] + other + text[end:]
    return " ".join([text.rstrip(" ?.!"), *added]) + "?"


def _replaced(new: _Said, old: _Said) -> list[Span]:
    """Where the sources of the old question stand that those of the new one stand for."""
    sorts = {sort for _, _, sort in new.sources}
    spans: list[Span] = []
    for start, end, sort in old.sources:
        if sort not in sorts and not sorts.isdisjoint({other for _, _, other in old.sources}):
            continue
        if spans and _LINK.match(old.text[spans[-1][1] : start]):
            spans[-1] = spans[-1][0], end
        else:
            spans.append((start, end))
    return spans


def _slot(new: _Said, old: _Said) -> tuple[Span | None, str]:
    """Where the thing last spoken of stands, None where that can't be told; what takes its place.

    "In rural areas" takes the place of what else is "in", and none other.
    """
    groups = [_thing(group, old.text) for group in _groups(old)]
    start = _article(new.text, new.ideas[0].start)
    spoken = new.text[start : new.ideas[-1].end]
    if not new.sources and (within := _IN.match(new.text.lower())):
        alike = rf"\b{within['word']}\s+(?:(?:the|an?)\s+)?\Z"
        chosen = [g for g in groups if re.search(alike, old.text[: g[0].start].lower())]
        spoken = spoken if chosen else new.text
    else:
        chosen = _likely(groups, old, any(idea.proper for idea in new.ideas))
    if not chosen or len(chosen[-1]) > _LARGEST:
        return None, spoken
    return (_article(old.text, chosen[-1][0].start), chosen[-1][-1].end), spoken


def _likely(groups: list[list[Concept]], old: _Said, proper: bool) -> list[list[Concept]]:
    """The groups that another thing may take the place of: names, things, at last who does it."""
    before = {id(group): old.text[: group[0].start].lower() for group in groups}
    alike = [group for group in groups if proper and group[0].proper]
    placed = [group for group in groups if _SLOT.search(before[id(group)])]
    acting = [group for group in groups if not _PREDICATE.search(before[id(group)])]
    return alike or placed or (acting if len(groups) > 1 else [])


def _article(text: str, start: int) -> int:
    """Where a thing begins, its article included."""
    found = _ARTICLE.search(text[:start])
    return found.start() if found else start


def _groups(said: _Said) -> list[list[Concept]]:
    """Ideas side by side; names apart from other words."""
    groups: list[list[Concept]] = []
    for idea in said.ideas:
        last = groups[-1][-1] if groups else None
        apart = last is None or said.text[last.end : idea.start].strip(" -")
        if apart or (last and last.proper != idea.proper):
            groups.append([])
        groups[-1].append(idea)
    return groups


def _thing(group: list[Concept], text: str) -> list[Concept]:
    """A group without what somebody does: the word before "no log" or "the rule"."""
    return group[:-1] if len(group) > 1 and _OBJECT.match(text, group[-1].end) else group


def _taken_apart(text: str, documents: Sequence[Document]) -> _Said:
    question = understand(text)
    text = question.text
    sources = _sources(text, documents)
    taken = [*((start, end) for start, end, _ in sources), *question.asking]
    ideas = tuple(
        idea
        for idea in question.concepts
        if not any(start < idea.end and idea.start < end for start, end in taken)
        and not _EMPTY.issuperset(words(text[idea.start : idea.end]))
    )
    return _Said(text, sources, ideas)


def _sources(text: str, documents: Sequence[Document]) -> tuple[Source, ...]:
    """The papers and delegations that a text names; what touches is one."""
    found: list[Source] = [
        (*match.span(), "delegation")
        for match in name_pattern().finditer(text)
        if fold(match[0]) not in STOP or match[0].isupper()
    ]
    merged: list[Source] = []
    for start, end, sort in sorted([*found, *_papers(text, documents)]):
        if merged and not text[merged[-1][1] : start].strip():
            first, last, other = merged.pop()
            merged.append((first, max(last, end), "paper" if "paper" in {sort, other} else sort))
        else:
            merged.append((_article(text, start), end, sort))
    return tuple(merged)


def _papers(text: str, documents: Sequence[Document]) -> list[Source]:
    """Neighbouring words that documents are called by, one of them a word for a paper."""
    called = frozenset[str]().union(*map(names, documents)) | {stem("paper")}
    runs: list[list[tuple[int, int, bool]]] = [[]]
    for match in _TOKEN.finditer(text):
        keys = {stem(word) for word in words(match[0])}
        paper = "/" in match[0] or not _PAPERS.isdisjoint(keys)
        if not keys <= called or (fold(match[0]) in STOP and not paper):
            runs.append([])
        else:
            runs[-1].append((*match.span(), paper))
    return [(run[0][0], run[-1][1], "paper") for run in runs if any(paper for _, _, paper in run)]
