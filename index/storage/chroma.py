"""One Chroma folder, through LlamaIndex: the only home of chromadb and llama_index."""

import gc
import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from index.storage.kept import Stored
from index.storage.rows import Vectors

COLLECTION = "paragraphs"
_BATCH = 2_000  # Chroma takes 5,461 at once.
_SAME = 0.99
"""The cosine of a vector with itself, half its digits lost, in Chroma's arithmetic."""

# How many rows wait in Chroma's log before it writes its graph: each writing is a moment in which
# a kill breaks the folder for good, and what waits is read again at every opening (1 s).
_SYNC = 5_000

# Revised drafts repeat themselves, which Chroma's own settings search badly: of the 120 nearest of
# 12,000 paragraphs they missed 3 %, these 0.5 %.
_GRAPH = {"space": "cosine", "ef_construction": 200, "ef_search": 200, "max_neighbors": 32}


class VectorsFailed(Exception):
    """Chroma can't do what it is there for: its folder is damaged, full or gone."""


class Generation:
    """A Chroma folder that no other process has open.

    Any LlamaIndex program can open the same collection: node ids are paragraph ids, the document
    is each node's source, and the metadata names file, label and kind.
    """

    def __init__(self, folder: Path) -> None:
        """Opens the folder, or makes it.

        Raises:
            VectorsFailed: it can't be opened.
        """
        self.folder = folder
        with _guarded():
            self._client, self._store = _open(folder)

    def add(self, paragraphs: Sequence[Stored], at_once: int = _BATCH) -> None:
        """Takes paragraphs in, each by its vector, and makes sure they are there.

        Args:
            paragraphs: with their vectors.
            at_once: so many in one call, during which no other thread of this process runs.
        """
        with _guarded():
            for start in range(0, len(paragraphs), at_once):
                self._store.add(_nodes(paragraphs[start : start + at_once]))
        ids = [stored.paragraph.id for stored in paragraphs]
        # The query also makes Chroma write what it must now, not while someone reads.
        missed = len(self._present(ids)) < len(ids) or not self.found(paragraphs[-10:])
        if paragraphs and missed:
            raise VectorsFailed(self.folder, "written but not found")

    def remove(self, ids: Sequence[str], at_once: int = _BATCH) -> None:
        """Drops paragraphs, so many in one call, and makes sure they are gone."""
        with _guarded():
            for start in range(0, len(ids), at_once):
                self._store.delete_nodes(list(ids[start : start + at_once]))
        if self._present(ids):
            raise VectorsFailed(self.folder, "removed but found")

    def nearest(self, vector: Vectors, limit: int) -> list[tuple[str, float]]:
        """Ids of the paragraphs nearest to a vector of shape (d,), with their cosine."""
        with _guarded():
            # LlamaIndex's own query makes a node of every text it meets: ten times the work.
            found = self._store.client.query(
                query_embeddings=[vector.tolist()], n_results=limit, include=["distances"]
            )
            cosines = [1 - float(distance) for distance in found["distances"][0]]
            return list(zip(found["ids"][0], cosines, strict=True))

    def ids(self) -> set[str]:
        """The ids of all paragraphs it holds."""
        with _guarded():
            return set(self._store.client.get(include=[])["ids"])

    def found(self, paragraphs: Sequence[Stored]) -> int:
        """How many of the paragraphs are found by their own vector, they or their likes."""
        nearest = [self.nearest(stored.vector, 1) for stored in paragraphs]
        return sum(bool(best) and best[0][1] > _SAME for best in nearest)

    def close(self) -> None:
        """Lets go of the folder's files for good; it can't be used any more."""
        with _guarded():
            self._client.close()
        self._client = self._store = None
        # Chroma's Rust side writes its graph when it is freed, and makes the folder again for it:
        # whoever deletes the folder must not find it back, with memory's remains in it.
        gc.collect()

    def _present(self, ids: Sequence[str]) -> set[str]:
        with _guarded():
            return {
                id_
                for start in range(0, len(ids), _BATCH)
                for id_ in self._store.client.get(
                    ids=list(ids[start : start + _BATCH]), include=[]
                )["ids"]
            }


def _open(folder: Path) -> tuple[Any, Any]:
    with _no_question_about_ipv6():
        import chromadb
        from chromadb.config import Settings
        from llama_index.vector_stores.chroma import ChromaVectorStore

    client = chromadb.PersistentClient(str(folder), Settings(anonymized_telemetry=False))
    collection = client.get_or_create_collection(
        COLLECTION,
        # Without None, Chroma would fetch a model of its own for the first text.
        embedding_function=None,
        configuration={"hnsw": {**_GRAPH, "sync_threshold": _SYNC}},
    )
    return client, ChromaVectorStore.from_collection(collection)


def _nodes(paragraphs: Sequence[Stored]) -> list[Any]:
    from llama_index.core.schema import NodeRelationship, RelatedNodeInfo, TextNode

    return [
        TextNode(
            id_=stored.paragraph.id,
            text=stored.paragraph.text,
            embedding=stored.vector.astype(np.float64).tolist(),
            metadata={
                "file": stored.document.file,
                "label": stored.paragraph.label or "",
                "kind": stored.paragraph.kind,
            },
            relationships={
                NodeRelationship.SOURCE: RelatedNodeInfo(node_id=stored.document.id),
            },
        )
        for stored in paragraphs
    ]


@contextmanager
def _no_question_about_ipv6() -> Iterator[None]:
    """urllib3, imported on the way, opens an internet socket to see whether there is IPv6."""
    there, socket.has_ipv6 = socket.has_ipv6, False
    try:
        yield
    finally:
        socket.has_ipv6 = there


@contextmanager
def _guarded() -> Iterator[None]:
    """Chroma raises what it pleases, its Rust side panics that aren't even Exceptions."""
    try:
        yield
    except BaseException as error:
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":
            raise VectorsFailed(str(error)) from error
        raise
