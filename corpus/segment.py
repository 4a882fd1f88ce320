"""Blocks into paragraphs: labels split off, headings found, items nested, comments attached.

The rules are those of UN drafting: numbered paragraphs run through a text or restart under a
heading; amended texts add `bis`, `ter`; most headings carry no mark; comments follow the order of
the places commented on.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from corpus.comments import Unit, attach
from corpus.headings import is_heading_like, is_lone_line
from corpus.labels import Label, drop_start, split_bullet, split_label, standing
from corpus.model import Block, Kind, Paragraph, Run

_SENTENCE = re.compile(r"[.;!?][\"'”’)]*\Z")
_UNMARKED = 7
"""Level of a heading that no mark ranks: below every marked one."""


@dataclass(slots=True)
class _Draft:
    """A paragraph in the making."""

    block: Block
    kind: Kind
    runs: tuple[Run, ...]
    label: Label | None = None
    level: int = 0
    headings: tuple[str, ...] = ()
    parent: int | None = None
    attached: int | None = None
    printed: str | None = None
    text: str = field(init=False)

    def __post_init__(self) -> None:
        self.text = replace(self.block, runs=self.runs).text


def segment(document_id: str, blocks: Sequence[Block]) -> tuple[Paragraph, ...]:
    """The paragraphs of a document, in reading order."""
    drafts = _labelled(blocks)
    _find_headings(drafts)
    _find_titles(drafts)
    _nest(drafts)
    _attach(drafts)
    return _identified(document_id, drafts)


def _labelled(blocks: Sequence[Block]) -> list[_Draft]:
    """Every block with its printed label taken off its text."""
    drafts: list[_Draft] = []
    last: int | None = None
    for block in blocks:
        if block.role not in {"body", "item", "heading"}:
            drafts.append(_Draft(block, _kind_of(block), block.runs, printed=block.tag))
            continue
        runs = _without_bullet(block.runs)
        found = split_label(standing(runs).lstrip(), last) if not block.label else None
        label = found[0] if found else None
        if block.label and (given := split_label(f"{block.label}. X", last)):
            label = given[0]
        if found:
            lead = len(standing(runs)) - len(standing(runs).lstrip())
            rest = drop_start(runs, lead + found[1])
            label, runs = (label, rest) if replace(block, runs=rest).text else (None, runs)
        drafts.append(_Draft(block, _kind_of(block), runs, label, block.level))
        if label and label.number:
            last = label.number
    return drafts


def _kind_of(block: Block) -> Kind:
    return "paragraph" if block.role == "body" else block.role


def _without_bullet(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    text = standing(runs)
    bare = split_bullet(text)
    return drop_start(runs, len(text) - len(bare)) if bare != text and bare else runs


def _find_headings(drafts: list[_Draft]) -> None:
    """Turns into headings the short lines and questions that stand over other text."""
    for index, draft in enumerate(drafts):
        following = next((d for d in drafts[index + 1 :] if d.kind not in {"comment"}), None)
        if draft.kind == "heading":
            continue
        if draft.kind != "paragraph" or following is None:
            continue
        if draft.label and draft.label.style != "letter":
            if _is_numbered_heading(draft, following):
                draft.kind, draft.level = "heading", 1
        elif draft.label is None and _is_heading(draft, following):
            draft.kind, draft.level = "heading", _UNMARKED


def _is_numbered_heading(draft: _Draft, following: _Draft) -> bool:
    """A numbered question, or a short numbered line, with text of its own beneath it."""
    text = draft.text
    short = len(text.split()) <= 10 and is_heading_like(text)
    if draft.label and draft.label.style == "capital":
        return short and following.kind not in {"item"}
    if following.label or following.kind not in {"paragraph", "heading"}:
        return False
    return text.endswith("?") or (short and not following.text[:1].islower())


def _is_heading(draft: _Draft, following: _Draft) -> bool:
    text = draft.text
    if draft.block.role != "body" or not is_heading_like(text) or is_lone_line(text):
        return False
    if following.kind == "table" or (following.text[:1].islower() and not following.label):
        return False
    return not (text.endswith(":") and following.kind == "item")


def _find_titles(drafts: list[_Draft]) -> None:
    """The lines before the first text are the title, but for the last one: it heads that text."""
    lead = 0
    for draft in drafts:
        if draft.kind not in {"heading", "title"} and (draft.label or len(draft.text.split()) > 20):
            break
        if draft.kind not in {"heading", "title", "paragraph"} or _SENTENCE.search(draft.text):
            break
        lead += 1
    headings = [i for i in range(lead) if drafts[i].kind in {"heading", "title"}]
    if any(drafts[i].kind == "title" for i in headings) or not headings:
        return
    last = headings[-1]
    keeps_last = len(headings) > 1 and last == lead - 1 and lead < len(drafts)
    for index in headings[: -1 if keeps_last else None]:
        if drafts[index].label is None:
            drafts[index].kind = "title"


def _nest(drafts: list[_Draft]) -> None:
    """Gives every draft its heading path, and every item its parent."""
    path: list[tuple[int, str]] = []
    parent: int | None = None
    items: list[tuple[int, int]] = []
    for index, draft in enumerate(drafts):
        if draft.kind in {"heading", "title"}:
            level = draft.level or _UNMARKED
            while path and path[-1][0] >= level:
                path.pop()
            draft.headings = tuple(words for _, words in path)
            if draft.kind == "heading":
                path.append((level, draft.text))
            parent, items = None, []
            continue
        draft.headings = tuple(words for _, words in path)
        _classify(draft, drafts[parent] if parent is not None else None)
        if draft.kind == "item":
            depth = _depth(draft)
            items = [(level, place) for level, place in items if level < depth]
            draft.parent = items[-1][1] if items else parent
            items.append((depth, index))
        elif draft.kind == "paragraph":
            parent, items = index, []


def _classify(draft: _Draft, parent: _Draft | None) -> None:
    """Tells items from paragraphs, now that it is known what stands before them."""
    if draft.kind not in {"paragraph", "item"}:
        return
    label = draft.label
    if label is None:
        return
    if label.number and label.style in {"number", "decimal"}:
        draft.kind = "paragraph"
    elif label.style == "letter" and parent is not None:
        draft.kind = "item"
    elif label.style == "capital":
        draft.kind = "paragraph"


def _depth(draft: _Draft) -> int:
    """How deep an item is nested: by its label's style, else by its indentation."""
    label = draft.label
    if label is None:
        return 10 + draft.level
    roman = label.roman and (len(label.text) > 1 or label.text in {"i", "v", "x"})
    return 2 if roman else 1


def _attach(drafts: list[_Draft]) -> None:
    units = [Unit(d.block, d.kind, d.text, d.headings[-1] if d.headings else "") for d in drafts]
    for index, target in attach(units).items():
        drafts[index].attached = target


def _identified(document_id: str, drafts: list[_Draft]) -> tuple[Paragraph, ...]:
    """Paragraphs with labels made whole, occurrences counted and ids that survive re-reading."""
    labels: list[str | None] = []
    ids: list[str] = []
    occurrences: list[int] = []
    seen: Counter[tuple[str, ...]] = Counter()
    for draft in drafts:
        label = _full_label(draft, labels)
        identity = (
            label or hashlib.sha1(draft.text.encode(), usedforsecurity=False).hexdigest()[:10]
        )
        place = (draft.kind, label) if label else (draft.kind, "", *draft.headings)
        seen[place] += 1
        seen["id", draft.kind, identity] += 1
        labels.append(label)
        occurrences.append(seen[place])
        ids.append(f"{document_id}:{draft.kind}:{identity}:{seen['id', draft.kind, identity]}")
    return tuple(
        Paragraph(
            id=ids[order],
            document_id=document_id,
            order=order,
            kind=draft.kind,
            label=labels[order],
            occurrence=occurrences[order],
            headings=draft.headings,
            runs=draft.runs,
            page=draft.block.page,
            boxes=draft.block.boxes,
            parent=ids[draft.parent] if draft.parent is not None else None,
            author=draft.block.author,
            attached_to=ids[draft.attached] if draft.attached is not None else None,
        )
        for order, draft in enumerate(drafts)
    )


def _full_label(draft: _Draft, labels: Sequence[str | None]) -> str | None:
    if draft.printed:
        return draft.printed
    if draft.label is None:
        return None
    if draft.kind == "item" and draft.parent is not None and labels[draft.parent]:
        return f"{labels[draft.parent]}({draft.label.text})"
    return draft.label.text
