"""Questions that point at paragraphs: those that are a reference, and those that hold one."""

from collections.abc import Sequence

from corpus.model import Document, Paragraph
from index import reference
from index.model import Citation, Passage, Statement
from index.question import Question
from index.ranking.naming import named
from index.ranking.sentences import Span, clauses, spans
from index.ranking.words import words
from index.retrieve import Store

MOST = 10
"""The passages of an answer."""


def pointed(text: str, store: Store, within: Sequence[str] = ()) -> tuple[Passage, ...]:
    """The paragraphs meant by a question that is nothing but a reference, then what hangs on them.

    Their items and notes and the comments on them follow. None where it isn't one.
    """
    found = reference.cited(text, _documents(store, within), store.paragraphs)[:MOST]
    ids = {paragraph.id for paragraph in found}
    hanging = [
        paragraph
        for document in dict.fromkeys(paragraph.document_id for paragraph in found)
        for paragraph in store.paragraphs(document)
        if paragraph.id not in ids and not ids.isdisjoint({paragraph.parent, paragraph.attached_to})
    ]
    return _passages([*found, *hanging][:MOST], store, {paragraph.id: 1.0 for paragraph in found})


def joined(
    asked: Question, passages: tuple[Passage, ...], store: Store, within: Sequence[str] = ()
) -> tuple[Passage, ...]:
    """Passages, among them the paragraphs that the question refers to in passing."""
    references = reference.within(asked.text)
    if not references:
        return passages
    documents = _documents(store, within)
    meant = named(asked, documents)
    documents = [document for document in documents if not meant or document.id in meant]
    found = [
        paragraph
        for wanted in references
        for paragraph in reference.cited(wanted, documents, store.paragraphs)
    ]
    here = {passage.paragraph.id for passage in passages}
    lowest = min((passage.score for passage in passages), default=0.0)
    missing = [paragraph for paragraph in found if paragraph.id not in here][: MOST // 2]
    kept = passages[: MOST - len(missing)]
    return (*kept, *_passages(missing, store, {}, lowest))


def quoted(passages: Sequence[Passage], most: int, size: int) -> tuple[Statement, ...]:
    """The first sentences of the paragraphs pointed at, as many as fit.

    Args:
        passages: as `pointed` gives them.
        most: how many quotations.
        size: how many words all of them may have.
    """
    texts = [p for p in passages if p.score == 1 and words(p.paragraph.text)][:most]
    statements: list[Statement] = []
    for rank, passage in enumerate(texts):
        start, end = _beginning(passage.paragraph.text, size // (len(texts) - rank))
        size -= len(passage.paragraph.text[start:end].split())
        citation = Citation(passage.paragraph, passage.document, start, end, passage.attached)
        statements.append(Statement(citation))
    return tuple(statements)


def _beginning(text: str, size: int) -> Span:
    """The first sentences within a number of words; the first clauses of a longer sentence."""
    sentences = spans(text)
    for parts in (sentences, clauses(text, *sentences[0])):
        ends = [end for _, end in parts if len(text[:end].split()) <= size]
        if ends:
            return parts[0][0], ends[-1]
    return parts[0]


def _documents(store: Store, within: Sequence[str]) -> list[Document]:
    return [document for document in store.documents() if not within or document.id in within]


def _passages(
    paragraphs: Sequence[Paragraph], store: Store, scores: dict[str, float], lowest: float = 0.0
) -> tuple[Passage, ...]:
    stored = store.load([paragraph.id for paragraph in paragraphs])
    found = (stored[p.id] for p in dict.fromkeys(paragraphs) if p.id in stored)
    return tuple(
        Passage(
            one.paragraph,
            one.document,
            scores.get(one.paragraph.id, lowest),
            attached=one.attached,
        )
        for one in found
    )
