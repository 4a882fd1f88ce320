"""The paragraphs of a theme in every document: by its names, its headings and its meaning."""

import sqlite3
from collections import Counter

from index import mentions
from index.model import Passage, Scope, Theme
from index.ranking.represent import Encoder
from index.retrieve import Store
from index.storage.kept import Stored

NEAREST = 80
"""How many paragraphs may belong to a theme by their meaning alone."""
LEAST = 0.56
"""The cosine from which a paragraph belongs to a theme by its meaning alone."""
_KINDS = ("paragraph", "item", "comment", "table")


def survey(
    theme: Theme, connection: sqlite3.Connection, store: Store, encoder: Encoder
) -> tuple[Passage, ...]:
    """A theme's paragraphs, document by document in reading order, starter documents last.

    Each passage's `why` holds "words", the share of the theme's names that it says, "heading"
    where it stands under one that says a name, and "meaning", its cosine.
    """
    asked = " ".join(f'"{name}"' for name in theme.names)
    found = mentions.find(connection, asked, (), Scope(every=False))
    said = Counter(one.id for one in found)
    vector = encoder.tokens([f"{theme.title}. {theme.about}"])[0].whole
    near = {one: cosine for one, cosine in store.nearest(vector, NEAREST, ()) if cosine >= LEAST}
    headed = _headed(store.load(list(said)), store)
    stored = store.load(list(dict.fromkeys([*said, *near, *headed])))
    most = max(said.values(), default=1)
    passages = [
        _passage(
            one,
            {
                "heading": float(one.paragraph.id in headed),
                "words": said[one.paragraph.id] / most,
                "meaning": near.get(one.paragraph.id, 0.0),
            },
        )
        for one in stored.values()
        if one.paragraph.kind in _KINDS
    ]
    return tuple(sorted(passages, key=_place))


def _headed(found: dict[str, Stored], store: Store) -> set[str]:
    """Ids of the paragraphs that stand under the headings found."""
    headings: dict[str, set[str]] = {}
    for one in found.values():
        if one.paragraph.kind == "heading":
            headings.setdefault(one.document.id, set()).add(one.paragraph.text)
    return {
        paragraph.id
        for document, texts in headings.items()
        for paragraph in store.paragraphs(document)
        if texts.intersection(paragraph.headings)
    }


def _passage(stored: Stored, parts: dict[str, float]) -> Passage:
    why = sorted(((name, round(part, 4)) for name, part in parts.items() if part), key=_strength)
    score = max(parts.values(), default=0.0)
    return Passage(stored.paragraph, stored.document, min(score, 1.0), tuple(why), stored.attached)


def _strength(part: tuple[str, float]) -> float:
    return -part[1]


def _place(passage: Passage) -> tuple[bool, str, str, int]:
    document = passage.document
    return document.starter, document.title, document.id, passage.paragraph.order
