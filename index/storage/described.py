"""What the user says of documents, kept apart from what was found in their files."""

import re
import sqlite3
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from typing import Literal, get_args

from corpus.model import Document
from index.errors import UnfitValue
from index.model import Description
from index.storage import schema

_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")
_LANGUAGE = re.compile(r"[a-z]{2}")
_FIRST = "0001-01-01"


Field = Literal["title", "symbol", "date", "language", "proposer"]
FIELDS: tuple[Field, ...] = get_args(Field)


def describe(connection: sqlite3.Connection, document_id: str, changes: Description) -> None:
    """Keeps what the user says of a document, all of it or nothing.

    Args:
        connection: to the library.
        document_id: of a document in it.
        changes: the fields of a Description.

    Raises:
        UnfitValue: a date, a language or a text that can't be one; nothing is kept.
    """
    values = {field: _fit(field, changes[field]) for field in FIELDS if field in changes}
    with schema.transaction(connection):
        for name, value in values.items():
            _put(connection, document_id, name, value)


def supersede(connection: sqlite3.Connection, old: str, new: str | None) -> None:
    """Notes that a document gave way to another, or to none.

    Raises:
        UnfitValue: the newer one gave way, directly or not, to the older itself.
    """
    with schema.transaction(connection):
        following = new
        while following is not None:
            if following == old:
                raise UnfitValue("superseded_by", new or "")
            following = _following(connection, following)
        _put(connection, old, "superseded_by", new)


def said(connection: sqlite3.Connection, document_id: str) -> dict[str, str]:
    """What was said of a document, by field, "superseded_by" among them."""
    names = (*FIELDS, "superseded_by")
    found = connection.execute(
        f"SELECT {', '.join(names)} FROM described WHERE id = ?",  # noqa: S608 - names of fields
        (document_id,),
    )
    values = found.fetchone() or ()
    return {name: value for name, value in zip(names, values, strict=False) if value is not None}


def restore(connection: sqlite3.Connection, document_id: str, values: dict[str, str]) -> None:
    """Says of a document just what was said of it elsewhere, or before, as far as it can be so."""
    for name in (*FIELDS, "superseded_by"):
        with suppress(UnfitValue), schema.transaction(connection):
            _put(connection, document_id, name, _fit(name, values.get(name)))


def tidy(connection: sqlite3.Connection) -> None:
    """Drops what was said of newer versions that aren't there."""
    with schema.transaction(connection):
        connection.execute(
            "UPDATE described SET superseded_by = NULL"
            " WHERE superseded_by NOT IN (SELECT id FROM documents)"
        )


def forget(connection: sqlite3.Connection, document_id: str) -> None:
    """Drops what was said of a document; what it superseded gives way to what superseded it."""
    connection.execute(
        "UPDATE described SET superseded_by = ? WHERE superseded_by = ?",
        (_following(connection, document_id), document_id),
    )
    connection.execute("DELETE FROM described WHERE id = ?", (document_id,))


def earlier(document: Document, documents: Iterable[Document]) -> tuple[Document, ...]:
    """Those a document may be a newer version of: of its symbol, in its language as far as known.

    Translations share their symbol, so a document in another language is none.
    """
    symbol = _plain(document.symbol)
    return tuple(
        other
        for other in documents
        if symbol
        and other.id != document.id
        and not (document.starter or other.starter or other.superseded_by)
        and _plain(other.symbol) == symbol
        and (None in {document.language, other.language} or document.language == other.language)
    )


def _plain(symbol: str | None) -> str:
    # A star after a symbol marks a document issued again.
    return "".join((symbol or "").split()).rstrip("*").casefold()


def _fit(name: str, value: str | None) -> str | None:
    if value is None:
        return None
    text = " ".join(value.split())
    if name == "language":
        text = text.lower()
    whole = all(unicodedata.category(sign) not in {"Cc", "Cs"} for sign in text)
    if not whole or (text and not _FITS.get(name, bool)(text)):
        raise UnfitValue(name, value)
    return text


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text + _FIRST[len(text) :])
    except ValueError:
        return False
    return _DATE.fullmatch(text) is not None


def _is_language(text: str) -> bool:
    return _LANGUAGE.fullmatch(text) is not None


_FITS = {"date": _is_date, "language": _is_language}


def _following(connection: sqlite3.Connection, document_id: str) -> str | None:
    row = connection.execute("SELECT superseded_by FROM described WHERE id = ?", (document_id,))
    found = row.fetchone()
    return found[0] if found else None


def _put(connection: sqlite3.Connection, document_id: str, field: str, value: str | None) -> None:
    connection.execute(
        f"INSERT INTO described (id, {field}) VALUES (?, ?)"  # noqa: S608 - a field's name
        f" ON CONFLICT (id) DO UPDATE SET {field} = excluded.{field}",
        (document_id, value),
    )
