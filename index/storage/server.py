"""A Chroma server that several libraries share: their documents, for each other to fetch.

Two collections. `rapporteur-documents` is a log: the record `<document>@<revision>` names an
edition of the document, or says that it was removed; the highest revision counts. Chroma leaves a
record that is there as it is, so of two writers of one revision the first has it.
`rapporteur-paragraphs` holds each edition's paragraphs, `<edition>#<paragraph>`, which never
change: whoever reads an edition gets it whole, or notices by its checksum.
"""

import json
import urllib.error
import urllib.request
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from http.client import HTTPException
from threading import Lock
from typing import Any

from index.address import SharedServer
from index.errors import ServerRefused, ServerUnreachable
from index.storage import chroma
from index.storage.records import Record, Shared, metadata_of, shared_of
from index.storage.rows import Vectors

FORMAT = 1
"""Of what is written to the server; a higher one is that of a newer program."""

_DOCUMENTS, _PARAGRAPHS = "rapporteur-documents", "rapporteur-paragraphs"
_API = "1"  # the version of Chroma's servers whose interface the client speaks
_PATIENCE = 5.0  # seconds for a reply
_SPARE = 2  # times as many are asked for, as editions just replaced may be among them
_NO_VECTOR = [[0.0]]


class Server:
    """A connection to a server, made at the first request.

    Any method may be called on any thread, and raises ServerUnreachable where there is no link and
    ServerRefused where the server won't have us, or isn't one we understand.

    Args:
        place: where it listens; the token goes with each request.
    """

    def __init__(self, place: SharedServer) -> None:
        self.address = str(place)
        self._place = place
        self._headers = {"Authorization": f"Bearer {place.token}"} if place.token else {}
        # An exchange that was left off may still be joining when the next one begins.
        self._joining = Lock()
        self._client: Any = None
        self._collections: dict[str, Any] = {}

    def close(self) -> None:
        """Lets go of the connection; the next `join` makes another."""
        with self._joining:
            if self._client:
                for session in _sessions(self._client):
                    session.close()  # Chroma leaves them open
                self._client.close()
            self._client, self._collections = None, {}

    def join(self, model: str, dimensions: int) -> str:
        """Connects, as a program whose model this is; the name of the archive the server holds."""
        self._check_version()
        with self._joining, self._guarded():
            self._collections = self._opened(model, dimensions)
        about = self._documents.metadata or {}
        if int(about.get("format", FORMAT + 1)) > FORMAT:
            raise ServerRefused(self.address, "a newer version of Rapporteur filled it")
        if about.get("model") != model or about.get("dimensions") != dimensions:
            raise ServerRefused(self.address, "it was filled with another language model")
        return str(about["archive"])

    def revisions(self) -> dict[str, list[int]]:
        """The revisions the server has of each document, the highest last."""
        with self._guarded():
            ids = self._documents.get(include=[])["ids"]
        found: dict[str, list[int]] = {}
        for id_ in ids:
            document, _, revision = id_.rpartition("@")
            if revision.isdecimal():
                found.setdefault(document, []).append(int(revision))
        return {document: sorted(revisions) for document, revisions in found.items()}

    def record(self, document: str, revision: int) -> Record | None:
        """What the server says of a document in one revision; None where it is gone by now."""
        with self._guarded():
            (text, *_) = self._documents.get(ids=[f"{document}@{revision}"])["documents"] or [None]
        if text is None:
            return None
        try:
            return Record.read(text)
        except ValueError as error:
            raise ServerRefused(self.address, f"its record of {document} is broken") from error

    def claim(self, record: Record) -> Record | None:
        """Makes a record the newest of its document; the one that stands, if another was quicker.

        None where that was replaced by now.
        """
        text = json.dumps(asdict(record), ensure_ascii=False)
        about = {"document": record.document, "revision": record.revision}
        with self._guarded():
            self._documents.add(
                ids=[f"{record.document}@{record.revision}"],
                embeddings=_NO_VECTOR,
                documents=[text],
                metadatas=[about | {"edition": record.edition}],
            )
        return self.record(record.document, record.revision)

    def forget(self, document: str, revisions: Sequence[int]) -> None:
        """Drops old records of a document."""
        with self._guarded():
            if revisions:
                self._documents.delete(ids=[f"{document}@{revision}" for revision in revisions])

    def put(self, edition: str, some: Sequence[Shared]) -> None:
        """Keeps paragraphs of an edition, at most as many as `steps` gives at once."""
        with self._guarded():
            self._paragraphs.upsert(
                ids=[f"{edition}#{one.paragraph.id}" for one in some],
                embeddings=[one.vector.tolist() for one in some],
                documents=[one.paragraph.text for one in some],
                metadatas=[metadata_of(edition, one) for one in some],
            )

    def paragraphs(self, edition: str, ids: Sequence[str]) -> list[Shared]:
        """Paragraphs of an edition, in the order asked for; those that are gone are left out."""
        with self._guarded():
            got = self._paragraphs.get(
                ids=[f"{edition}#{id_}" for id_ in ids],
                include=["embeddings", "documents", "metadatas"],
            )
        parts = zip(got["embeddings"], got["documents"], got["metadatas"], strict=True)
        try:
            found = [shared_of(vector, text, about) for vector, text, about in parts]
        except (ValueError, KeyError, TypeError) as error:
            raise ServerRefused(self.address, f"its edition {edition} is broken") from error
        placed = {one.paragraph.id: one for one in found}
        return [placed[id_] for id_ in ids if id_ in placed]

    def drop(self, edition: str) -> None:
        """Drops the paragraphs of an edition."""
        with self._guarded():
            self._paragraphs.delete(where={"edition": edition})

    def nearest(self, vector: Vectors, limit: int) -> list[tuple[str, float]]:
        """Ids of the paragraphs nearest to a vector of shape (d,), with their cosine."""
        with self._guarded():
            found = self._paragraphs.query(
                query_embeddings=[vector.tolist()],
                n_results=_SPARE * limit,
                include=["distances"],
            )
        pairs = zip(found["ids"][0], found["distances"][0], strict=True)
        best: dict[str, float] = {}
        for id_, distance in pairs:
            best.setdefault(id_.partition("#")[2], 1 - float(distance))
        return list(best.items())[:limit]

    def _check_version(self) -> None:
        url = f"{self.address}/api/v2/version"
        request = urllib.request.Request(url, headers=self._headers)  # noqa: S310 - http or https
        try:
            with urllib.request.urlopen(request, timeout=_PATIENCE) as reply:  # noqa: S310
                version = json.loads(reply.read(100))
        except urllib.error.HTTPError as error:
            error.close()
            raise self._known(error.code, error.reason) from error
        except (ValueError, HTTPException) as error:
            raise ServerRefused(self.address, "it is no Chroma server") from error
        except OSError as error:
            raise ServerUnreachable(self.address, str(error)) from error
        if not isinstance(version, str) or version.partition(".")[0] != _API:
            raise ServerRefused(self.address, f"Chroma {version} is not supported")

    def _opened(self, model: str, dimensions: int) -> dict[str, Any]:
        if self._client is None:
            self._client = self._connected()
        about = {
            "format": FORMAT,
            "archive": uuid.uuid4().hex,
            "model": model,
            "dimensions": dimensions,
        }
        return {
            name: self._client.get_or_create_collection(
                name, metadata=about, embedding_function=None, configuration={"hnsw": graph}
            )
            for name, graph in ((_DOCUMENTS, {"space": "l2"}), (_PARAGRAPHS, chroma.GRAPH))
        }

    def _connected(self) -> Any:
        chroma.load()
        import chromadb
        from chromadb.config import Settings

        client: Any = chromadb.HttpClient(
            self._place.host,
            self._place.port,
            ssl=self._place.scheme == "https",
            headers=self._headers,
            settings=Settings(anonymized_telemetry=False),
        )
        for session in _sessions(client):
            # Without it, a server that falls silent would be waited for without end.
            session.timeout = _PATIENCE
        return client

    @property
    def _documents(self) -> Any:
        return self._collections[_DOCUMENTS]

    @property
    def _paragraphs(self) -> Any:
        return self._collections[_PARAGRAPHS]

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """Turns what Chroma's client raises into errors of the server."""
        try:
            yield
        except (ServerRefused, ServerUnreachable):
            raise
        except Exception as error:
            if hasattr(error, "code"):  # Chroma's own errors: of what it was asked, not of the link
                raise ServerRefused(self.address, str(error)) from error
            # Else its client raises plain Exceptions, made from the reply that had the status.
            reply = getattr(error.__context__, "response", None)
            status = 0 if reply is None else reply.status_code
            raise self._known(status, str(error)) from error

    def _known(self, status: int, detail: str) -> ServerRefused | ServerUnreachable:
        if status in (401, 403):
            return ServerRefused(self.address, "it wants another token")
        if status in (404, 405, 410):
            return ServerRefused(self.address, "it is no Chroma server of this version")
        return ServerUnreachable(self.address, detail)


def _sessions(client: Any) -> tuple[Any, Any]:
    """The two connections of a client, for which it has no setting and no end of its own."""
    return client._server._session, client._admin_client._server._session  # noqa: SLF001
