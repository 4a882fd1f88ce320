"""One Chroma folder, through LlamaIndex: the only home of chromadb and llama_index."""

import socket
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from index.storage.embeddings import batches
from index.storage.kept import Stored
from index.storage.rows import Vectors

COLLECTION = "paragraphs"
_BATCH = 5_000  # Chroma takes 5,461 at once.
_SAME = 0.99
"""The cosine of a vector with itself, half its digits lost, in Chroma's arithmetic."""

# Rows that may wait in Chroma's log before it writes its graph: next to none, so that opening has
# nothing to read again (1 s for 3,000) and nothing to write. It writes once a call of ours.
_SYNC = 2

# Revised drafts repeat themselves, which Chroma's own settings search badly: of the 120 nearest of
# 12,000 paragraphs they missed 3 %, these 0.5 %.
GRAPH = {"space": "cosine", "ef_construction": 200, "ef_search": 200, "max_neighbors": 32}


class VectorsFailed(Exception):
    """Chroma can't do what it is there for: its folder is damaged, full or gone."""


class Generation:
    """A Chroma folder that no other process has open.

    Any LlamaIndex program can open the same collection: node ids are paragraph ids, the document
    is each node's source, and the metadata names file, label, kind and the key of what was encoded.
    """

    def __init__(self, folder: Path) -> None:
        """Opens the folder, or makes it.

        Raises:
            VectorsFailed: it can't be opened.
        """
        self.folder = folder
        with _guarded():
            self._client, self._store = _open(folder)

    def add(self, paragraphs: Sequence[Stored], keys: Mapping[str, bytes]) -> None:
        """Takes paragraphs in, each by its vector.

        Args:
            paragraphs: with their vectors.
            keys: by the paragraph's id, the key of the text the vector was made of.
        """
        with _guarded():
            for some in batches(paragraphs, _BATCH):
                self._store.add(_nodes(some, keys))

    def remove(self, ids: Sequence[str]) -> None:
        """Drops paragraphs."""
        with _guarded():
            for some in batches(ids, _BATCH):
                self._store.delete_nodes(list(some))

    def nearest(self, vector: Vectors, limit: int) -> list[tuple[str, float]]:
        """Ids of the paragraphs nearest to a vector of shape (d,), with their cosine."""
        with _guarded():
            # LlamaIndex's own query makes a node of every text it meets: ten times the work.
            found = self._store.client.query(
                query_embeddings=[vector.tolist()], n_results=limit, include=["distances"]
            )
            cosines = [1 - float(distance) for distance in found["distances"][0]]
            return list(zip(found["ids"][0], cosines, strict=True))

    def keys(self) -> dict[str, bytes]:
        """The ids of all paragraphs it holds, each with the key it was added with."""
        with _guarded():
            ids = self._store.client.get(include=[])["ids"]
            return {
                id_: bytes.fromhex(metadata["key"])
                for some in batches(ids, _BATCH)
                for found in [self._store.client.get(ids=list(some), include=["metadatas"])]
                for id_, metadata in zip(found["ids"], found["metadatas"], strict=True)
            }

    def found(self, paragraphs: Sequence[Stored]) -> int:
        """How many of the paragraphs are found by their own vector, they or their likes."""
        nearest = [self.nearest(stored.vector, 1) for stored in paragraphs]
        return sum(bool(best) and best[0][1] > _SAME for best in nearest)

    def close(self) -> None:
        """Lets go of the folder's files for good; it can't be used any more."""
        with _guarded():
            self._client.close()
        self._client = self._store = None


def load() -> None:
    """Imports Chroma and LlamaIndex, which takes seconds."""
    with _no_question_about_ipv6():
        import llama_index.vector_stores.chroma  # noqa: F401


def _open(folder: Path) -> tuple[Any, Any]:
    load()
    import chromadb
    from chromadb.config import Settings
    from llama_index.vector_stores.chroma import ChromaVectorStore

    client = chromadb.PersistentClient(str(folder), Settings(anonymized_telemetry=False))
    collection = client.get_or_create_collection(
        COLLECTION,
        # Without None, Chroma would fetch a model of its own for the first text.
        embedding_function=None,
        configuration={"hnsw": {**GRAPH, "sync_threshold": _SYNC, "batch_size": _SYNC}},
    )
    return client, ChromaVectorStore.from_collection(collection)


def _nodes(paragraphs: Sequence[Stored], keys: Mapping[str, bytes]) -> list[Any]:
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
                "key": keys[stored.paragraph.id].hex(),
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
