"""What a library knows of the archive on a shared server that it belongs to."""

import hashlib
import json
import sqlite3

from corpus.model import Document
from index.storage import described, schema

FIELDS = ("file", "title", "symbol", "date", "language", "proposer", "pages", "sha256")
"""What is told of a document beside its id."""

FOLDER = "shared"
"""Where documents that were fetched are said to lie, as their files are elsewhere."""

Known = tuple[int, str]
"""A revision, and the edition it has; an empty one where the document was removed."""


def archive(connection: sqlite3.Connection) -> str | None:
    """The name of the archive the library belongs to.

    Empty where it is meant to be shared but has not joined one; None where it isn't.
    """
    found = connection.execute("SELECT name FROM archive").fetchone()
    return str(found[0]) if found else None


def join(connection: sqlite3.Connection, name: str = "") -> None:
    """Notes that the library belongs to an archive from now on, or to the first it will meet."""
    with schema.transaction(connection, searched=False):
        connection.execute("DELETE FROM archive")
        connection.execute("INSERT INTO archive VALUES (?)", (name,))


def known(connection: sqlite3.Connection) -> dict[str, Known]:
    """By the documents' ids, what of the archive is here."""
    found = connection.execute("SELECT document, revision, edition FROM shared")
    return {document: (revision, edition) for document, revision, edition in found}


def note(connection: sqlite3.Connection, document: str, revision: int, edition: str) -> None:
    """Notes which revision of a document is here."""
    with schema.transaction(connection, searched=False):
        connection.execute(
            "INSERT OR REPLACE INTO shared VALUES (?, ?, ?)", (document, revision, edition)
        )


def forget(connection: sqlite3.Connection, document: str) -> None:
    """Drops what was noted of a document, which is as new as one the archive never had."""
    with schema.transaction(connection, searched=False):
        connection.execute("DELETE FROM shared WHERE document = ?", (document,))


def editions(connection: sqlite3.Connection) -> dict[str, str]:
    """By the ids of the documents here, the names of their editions."""
    found = connection.execute("SELECT id FROM documents").fetchall()
    return {document: edition(connection, document) for (document,) in found}


def edition(connection: sqlite3.Connection, document_id: str) -> str:
    """The name of a document's edition, empty where there is no such document.

    The same wherever the same was read from the same file and the same was said of it.
    """
    row = connection.execute(
        "SELECT sha256, checksum FROM documents WHERE id = ?", (document_id,)
    ).fetchone()
    if row is None:
        return ""
    told = [row[0], row[1].hex(), described.said(connection, document_id)]
    text = json.dumps(told, sort_keys=True, ensure_ascii=False)
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()


def found(connection: sqlite3.Connection, document_id: str) -> Document:
    """A document as it was found in its file, whatever was said of it."""
    row = connection.execute(
        f"SELECT {', '.join(FIELDS)} FROM documents WHERE id = ?",  # noqa: S608 - names of fields
        (document_id,),
    ).fetchone()
    return Document(document_id, *row)


def checksum(connection: sqlite3.Connection, document_id: str) -> str:
    """Of a document's paragraphs, in hexadecimal."""
    row = connection.execute("SELECT checksum FROM documents WHERE id = ?", (document_id,))
    return str(row.fetchone()[0].hex())
