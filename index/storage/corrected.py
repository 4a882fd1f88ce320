"""What the user says of counterparts in two documents, where the comparison was wrong."""

import sqlite3

from corpus.model import Paragraph
from index.storage import schema

Kept = dict[tuple[str, str], bool]
"""By the ids of an older and a newer paragraph: whether they are counterparts."""


def correct(
    connection: sqlite3.Connection, older: Paragraph, newer: Paragraph, same: bool | None
) -> None:
    """Keeps that two paragraphs are counterparts, or aren't; None leaves it to the comparison."""
    with schema.transaction(connection):
        connection.execute(
            "DELETE FROM corrected WHERE (older = ? AND newer = ?) OR (newer = ? AND older = ?)",
            (older.id, newer.id, older.id, newer.id),
        )
        if same is not None:
            connection.execute(
                "INSERT INTO corrected VALUES (?, ?, ?, ?, ?)",
                (older.id, newer.id, older.document_id, newer.document_id, same),
            )


def of(connection: sqlite3.Connection, older: str, newer: str) -> Kept:
    """What was said of two documents, whichever was taken for the older one then."""
    found = connection.execute(
        "SELECT older, newer, older_document, same FROM corrected"
        " WHERE (older_document = ? AND newer_document = ?)"
        " OR (newer_document = ? AND older_document = ?) ORDER BY older, newer",
        (older, newer, older, newer),
    )
    return {
        (one, other) if document == older else (other, one): bool(same)
        for one, other, document, same in found
    }


def forget(connection: sqlite3.Connection, document_id: str) -> None:
    """Drops what was said of a document's paragraphs; within a transaction."""
    connection.execute(
        "DELETE FROM corrected WHERE older_document = ? OR newer_document = ?",
        (document_id, document_id),
    )
