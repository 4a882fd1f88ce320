"""Texts that the tests write, and the paragraphs they are read into."""

from textwrap import dedent

from corpus.model import Paragraph
from corpus.readers.text import parse
from corpus.segment import segment


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a text, common indentation taken off."""
    return segment("d", parse(dedent(text).lstrip("\n")).blocks)


def outline(text: str) -> list[tuple[str, str | None, str]]:
    """The kind, label and text of each paragraph."""
    return [(p.kind, p.label, p.text) for p in paragraphs(text)]


def labels(text: str) -> list[str | None]:
    """The labels of the paragraphs and items."""
    return [p.label for p in paragraphs(text) if p.kind in {"paragraph", "item"}]


def texts(text: str) -> list[str]:
    """The texts of the paragraphs and items."""
    return [p.text for p in paragraphs(text) if p.kind in {"paragraph", "item"}]


def headings(text: str) -> list[str]:
    """The texts of the headings."""
    return [p.text for p in paragraphs(text) if p.kind == "heading"]


def paths(text: str) -> dict[str, tuple[str, ...]]:
    """The heading path of each paragraph and item, by its text."""
    return {p.text: p.headings for p in paragraphs(text) if p.kind in {"paragraph", "item"}}


def attached(text: str) -> dict[str, str | None]:
    """The label of the paragraph each comment or note belongs to, by the comment's text."""
    found = paragraphs(text)
    labels_of = {p.id: p.label for p in found}
    return {
        p.text: labels_of.get(p.attached_to or "")
        for p in found
        if p.kind in {"comment", "footnote"}
    }
