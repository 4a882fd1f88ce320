"""Blocks into paragraphs: labels split off, headings found, items nested, comments attached.

The rules are those of UN drafting: numbered paragraphs run through a text or restart under a
heading; amended texts add `bis`, `ter`; most headings carry no mark; comments follow the order of
the places commented on.
"""

import hashlib
from collections import Counter
from collections.abc import Sequence

from corpus.comments import Unit, attach
from corpus.draft import Draft, drafts_of
from corpus.model import Block, Paragraph
from corpus.nesting import nest
from corpus.structure import find_headings, find_titles


def segment(document_id: str, blocks: Sequence[Block]) -> tuple[Paragraph, ...]:
    """The paragraphs of a document, in reading order."""
    drafts = drafts_of(blocks)
    find_headings(drafts)
    find_titles(drafts)
    nest(drafts)
    _attach(drafts)
    return _identified(document_id, drafts)


def _attach(drafts: Sequence[Draft]) -> None:
    units = [Unit(d.block, d.kind, d.text, d.headings[-1] if d.headings else "") for d in drafts]
    for index, target in attach(units).items():
        drafts[index].attached = target


def _identified(document_id: str, drafts: Sequence[Draft]) -> tuple[Paragraph, ...]:
    """Paragraphs with labels made whole, occurrences counted and ids that survive re-reading."""
    labels: list[str | None] = []
    ids: list[str] = []
    occurrences: list[int] = []
    seen: Counter[tuple[str, ...]] = Counter()
    for draft in drafts:
        label = _full_label(draft, labels)
        identity = label or _digest(draft.text)
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


def _full_label(draft: Draft, labels: Sequence[str | None]) -> str | None:
    """The printed label, an item's behind that of its paragraph: "12(f)"."""
    if draft.kind in {"comment", "footnote"}:
        return draft.block.tag
    if draft.label is None:
        return None
    above = labels[draft.parent] if draft.parent is not None and draft.kind == "item" else None
    return f"{above}({draft.label.text})" if above else draft.label.text


def _digest(text: str) -> str:
    return hashlib.sha1(text.encode("utf-8", "replace"), usedforsecurity=False).hexdigest()[:10]
