"""The library as a retriever and a query engine of LlamaIndex, for programs built on it."""

from typing import TYPE_CHECKING

from app.messages import cite, refusal
from index.library import Library
from index.model import Answer, Passage

if TYPE_CHECKING:
    from llama_index.core.base.base_query_engine import BaseQueryEngine
    from llama_index.core.retrievers import BaseRetriever
    from llama_index.core.schema import NodeWithScore

MOST = 10
"""The passages of an answer."""


def as_retriever(library: Library, limit: int = MOST) -> "BaseRetriever":
    """A retriever that gives a question's paragraphs, each with what is needed to cite it.

    Like the library it belongs to one thread at a time; its asynchronous methods run there too.

    Args:
        library: open; closing it stays with the caller.
        limit: how many paragraphs, 1 to 10.

    Raises:
        ValueError: for another limit.
    """
    if not 1 <= limit <= MOST:
        raise ValueError(limit)
    from llama_index.core.retrievers import BaseRetriever
    from llama_index.core.schema import QueryBundle

    class ParagraphRetriever(BaseRetriever):  # type: ignore[misc]
        """Paragraphs, best first."""

        def _retrieve(self, query_bundle: QueryBundle) -> "list[NodeWithScore]":
            return _nodes(library.ask(query_bundle.query_str).passages[:limit])

    return ParagraphRetriever()


def as_query_engine(library: Library) -> "BaseQueryEngine":
    """A query engine whose responses are quotations with their citations; needs no LLM.

    The response's source nodes are the passages; its metadata says whether there was an answer,
    and where each quotation stands: {"answered", "refusal", "citations": [{"id", "start", "end"}]}.

    Args:
        library: open; closing it stays with the caller.
    """
    from llama_index.core.base.base_query_engine import BaseQueryEngine
    from llama_index.core.base.response.schema import Response
    from llama_index.core.schema import QueryBundle

    class QuotingEngine(BaseQueryEngine):  # type: ignore[misc]
        """Answers by quoting."""

        def _query(self, query_bundle: QueryBundle) -> Response:
            answer = library.ask(query_bundle.query_str)
            return Response(_text(answer), _nodes(answer.passages), _facts(answer))

        async def _aquery(self, query_bundle: QueryBundle) -> Response:
            return self._query(query_bundle)

        def _get_prompt_modules(self) -> dict[str, object]:
            return {}

    return QuotingEngine(callback_manager=None)


def _text(answer: Answer) -> str:
    if not answer.statements:
        return refusal(answer)
    cited = (statement.citation for statement in answer.statements)
    return "\n\n".join(f"“{c.quote}” ({cite(c.paragraph, c.document, c.attached)})" for c in cited)


def _facts(answer: Answer) -> dict[str, object]:
    cited = (statement.citation for statement in answer.statements)
    return {
        "answered": answer.answered,
        "refusal": answer.refusal.reason if answer.refusal else None,
        "citations": [{"id": c.paragraph.id, "start": c.start, "end": c.end} for c in cited],
    }


def _nodes(passages: tuple[Passage, ...]) -> "list[NodeWithScore]":
    from llama_index.core.schema import NodeWithScore, TextNode

    return [
        NodeWithScore(
            node=TextNode(
                id_=passage.paragraph.id, text=passage.paragraph.text, metadata=_cited(passage)
            ),
            score=passage.score,
        )
        for passage in passages
    ]


def _cited(passage: Passage) -> dict[str, object]:
    paragraph, document, attached = passage.paragraph, passage.document, passage.attached
    return {
        "cite": cite(paragraph, document, attached),
        "document_id": document.id,
        "file": document.file,
        "title": document.title,
        "symbol": document.symbol,
        "date": document.date,
        "proposer": document.proposer,
        "kind": paragraph.kind,
        "label": paragraph.label,
        "occurrence": paragraph.occurrence,
        "headings": list(paragraph.headings),
        "page": paragraph.page,
        "attached_to": attached.label if attached else None,
    }
