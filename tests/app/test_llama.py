"""LlamaIndex programs get the library's paragraphs and quotations through its own interfaces."""

import asyncio
from collections.abc import Iterator

import pytest

from app.llama import as_query_engine, as_retriever
from app.messages import cite
from index.library import Library
from tests.standins import WordEncoder, read

TEXT = """Zero draft A/80/1

# Lights

1. Every harbour shall keep its lighthouse lit at night.

2bis. Ferries sail ~~daily~~ on Sundays.

Comment [u1] on 1: Who pays for the lighthouse?"""


@pytest.fixture
def library(tmp_path) -> Iterator[Library]:
    (tmp_path / "draft.txt").write_text(TEXT, "utf-8")
    with Library(tmp_path / "library", WordEncoder(), read) as made:
        assert [step.error for step in made.add([tmp_path / "draft.txt"])][-1] is None
        yield made


QUESTION = "Which harbour keeps its lighthouse lit?"


def test_the_retriever_gives_the_passages_as_nodes(library: Library) -> None:
    passages = library.ask(QUESTION).passages
    nodes = as_retriever(library).retrieve(QUESTION)
    assert [n.node.node_id for n in nodes] == [p.paragraph.id for p in passages]
    assert [n.node.text for n in nodes] == [p.paragraph.text for p in passages]
    assert [n.score for n in nodes] == [p.score for p in passages]
    best = nodes[0].node.metadata
    assert (best["cite"], best["label"], best["file"]) == ("A/80/1, para. 1", "1", "draft.txt")
    assert best["headings"] == ["Lights"]
    comment = next(n.node.metadata for n in nodes if n.node.metadata["kind"] == "comment")
    assert comment["attached_to"] == "1"


def test_the_retriever_keeps_to_its_limit(library: Library) -> None:
    assert len(as_retriever(library, limit=2).retrieve(QUESTION)) == 2
    for limit in (0, -1, 11):
        with pytest.raises(ValueError, match=str(limit)):
            as_retriever(library, limit)


def test_the_engine_answers_with_quotations_and_sources(library: Library) -> None:
    answer = library.ask(QUESTION)
    response = as_query_engine(library).query(QUESTION)
    for statement in answer.statements:
        c = statement.citation
        assert f"“{c.quote}” ({cite(c.paragraph, c.document, c.attached)})" in str(response)
    assert [n.node.node_id for n in response.source_nodes] == [
        p.paragraph.id for p in answer.passages
    ]
    texts = {n.node.node_id: n.node.text for n in response.source_nodes}
    assert response.metadata["answered"]
    for found in response.metadata["citations"]:
        assert texts[found["id"]][found["start"] : found["end"]] in str(response)
    assert "daily" not in str(response)


def test_the_engine_refuses_as_the_library_does(library: Library) -> None:
    library.holdings.remove("draft")
    response = as_query_engine(library).query(QUESTION)
    assert response.metadata == {"answered": False, "refusal": "empty-library", "citations": []}
    assert "no documents" in str(response)


def test_asked_asynchronously_they_answer_alike(library: Library) -> None:
    engine, retriever = as_query_engine(library), as_retriever(library)
    assert str(asyncio.run(engine.aquery(QUESTION))) == str(engine.query(QUESTION))
    assert asyncio.run(retriever.aretrieve(QUESTION)) == retriever.retrieve(QUESTION)
