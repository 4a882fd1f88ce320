"""The tables of library.sqlite, and the one way to open it."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from index.errors import (
    LibraryDamaged,
    LibraryError,
    LibraryLocked,
    LibraryTooNew,
    LibraryUnwritable,
)

VERSION = 1
FILE = "library.sqlite"

# What FTS5 sees of a paragraph: its accepted text, the headings above it and what was struck out
# of it, each in a column of its own, kept in step by triggers. `words` has their stems, to find by;
# `forms` has them as they are written, for phrases, beginnings of words and the vocabulary.
_SCHEMA = """
CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE documents (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    path TEXT NOT NULL UNIQUE,
    file TEXT NOT NULL,
    title TEXT NOT NULL,
    symbol TEXT,
    date TEXT,
    language TEXT,
    proposer TEXT,
    pages INTEGER,
    sha256 TEXT NOT NULL,
    starter INTEGER NOT NULL,
    added TEXT NOT NULL,
    indexed INTEGER NOT NULL DEFAULT 0,
    checksum BLOB NOT NULL
);
CREATE INDEX documents_by_sha256 ON documents (sha256);
CREATE TABLE paragraphs (
    number INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (number),
    id TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    label TEXT,
    occurrence INTEGER NOT NULL,
    headings TEXT NOT NULL,
    runs TEXT,
    page INTEGER,
    boxes TEXT NOT NULL,
    parent TEXT,
    author TEXT,
    attached_to TEXT,
    text TEXT NOT NULL,
    path TEXT NOT NULL,
    struck TEXT NOT NULL,
    hash BLOB NOT NULL
);
CREATE INDEX paragraphs_by_place ON paragraphs (document, position);
CREATE INDEX paragraphs_by_hash ON paragraphs (hash);
CREATE TABLE embeddings (
    number INTEGER PRIMARY KEY,
    model TEXT NOT NULL,
    hash BLOB NOT NULL,
    vector BLOB NOT NULL,
    bits BLOB NOT NULL,
    UNIQUE (hash, model)
);
CREATE VIRTUAL TABLE words USING fts5 (
    text, path, struck,
    content = 'paragraphs', content_rowid = 'number',
    tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE forms USING fts5 (
    text, path, struck,
    content = 'paragraphs', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE vocabulary USING fts5vocab (forms, row);
CREATE TRIGGER words_added AFTER INSERT ON paragraphs BEGIN
    INSERT INTO words (rowid, text, path, struck)
    VALUES (new.number, new.text, new.path, new.struck);
    INSERT INTO forms (rowid, text, path, struck)
    VALUES (new.number, new.text, new.path, new.struck);
END;
CREATE TRIGGER words_removed AFTER DELETE ON paragraphs BEGIN
    INSERT INTO words (words, rowid, text, path, struck)
    VALUES ('delete', old.number, old.text, old.path, old.struck);
    INSERT INTO forms (forms, rowid, text, path, struck)
    VALUES ('delete', old.number, old.text, old.path, old.struck);
END;
INSERT INTO state VALUES ('revision', '0'), ('dirty', '1'), ('dead', '0'), ('model', ''),
    ('dimensions', '0');
"""

_FULL = {errno.ENOSPC, errno.EDQUOT}
_DAMAGED = {"SQLITE_CORRUPT", "SQLITE_NOTADB"}
_LOCKED = {"SQLITE_BUSY", "SQLITE_LOCKED"}
_UNWRITABLE = {"SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_FULL", "SQLITE_IOERR"}


def connect(folder: Path) -> sqlite3.Connection:
    """Opens the library's database, made if it is missing, brought to the present schema if old.

    A folder that can't be written to is opened for reading.

    Raises:
        LibraryDamaged: it isn't a database, or not one of ours.
        LibraryTooNew: it was made by a newer version; nothing was touched.
        LibraryUnwritable: it can neither be written nor read.
    """
    with translated(folder):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            connection = _open(folder / FILE, "mode=rwc")
        except (sqlite3.OperationalError, OSError) as error:
            if not _is_readonly(error) or not (folder / FILE).exists():
                raise
            connection = _open_readonly(folder / FILE)
    return connection


def set_aside(folder: Path) -> Path:
    """Moves a damaged database out of the way, whole; returns where to."""
    aside = folder / datetime.now(UTC).strftime("damaged-%Y%m%d-%H%M%S-%f")
    with translated(folder):
        aside.mkdir(parents=True)
        for file in folder.glob(f"{FILE}*"):
            file.rename(aside / file.name)
    return aside


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing; counts the library's revision up, by which caches know they are stale."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute(
            "UPDATE state SET value = CAST(value AS INTEGER) + 1 WHERE key = 'revision'"
        )
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def translated(folder: Path) -> Iterator[None]:
    """Turns what SQLite and the operating system raise into errors of the library.

    Raises:
        LibraryError: one of its kinds.
    """
    try:
        yield
    except sqlite3.Error as error:
        known = _known(folder, error)
        if known is None:
            raise
        raise known from error
    except OSError as error:
        raise LibraryUnwritable(folder, _reason(error)) from error


def _known(folder: Path, error: sqlite3.Error) -> LibraryError | None:
    primary = _primary(error)
    if primary in _DAMAGED:
        return LibraryDamaged(folder, str(error))
    if primary in _LOCKED:
        return LibraryLocked(folder, str(error))
    if primary in _UNWRITABLE:
        return LibraryUnwritable(folder, str(error))
    return None


def _reason(error: OSError) -> str:
    return "the disk is full" if error.errno in _FULL else error.strerror or str(error)


def _is_readonly(error: Exception) -> bool:
    if isinstance(error, OSError):
        return error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}
    return _primary(error) in {"SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM"}


def _primary(error: Exception) -> str:
    """SQLite's error without its extension: SQLITE_IOERR of SQLITE_IOERR_SHMOPEN."""
    name = getattr(error, "sqlite_errorname", None) or ""
    return "_".join(name.split("_")[:2])


def _open(file: Path, how: str) -> sqlite3.Connection:
    # The engine lives on one thread, but not always the one that opens the library.
    connection = sqlite3.connect(
        f"{file.absolute().as_uri()}?{how}",
        uri=True,
        isolation_level=None,
        timeout=10,
        check_same_thread=False,
    )
    try:
        connection.executescript(
            "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA cache_size = -32000;"
        )
        if how == "mode=rwc":
            _prepare(connection, file.parent)
        else:
            connection.execute("PRAGMA query_only = ON")
            _version(connection, file.parent)
    except BaseException:
        connection.close()
        raise
    return connection


def _open_readonly(file: Path) -> sqlite3.Connection:
    # Without a log beside it the file is complete and nobody here can write to it: SQLite may
    # skip the locks it couldn't take. With a log, only its own read-only mode reads that too.
    log = file.with_name(file.name + "-wal")
    pending = log.exists() and log.stat().st_size > 0
    return _open(file, "mode=ro" if pending else "immutable=1")


def _version(connection: sqlite3.Connection, folder: Path) -> int:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > VERSION:
        raise LibraryTooNew(folder, str(version))
    return version


def _prepare(connection: sqlite3.Connection, folder: Path) -> None:
    if _version(connection, folder) < VERSION:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("BEGIN EXCLUSIVE")
        # Another process may have made it while this one waited.
        if _version(connection, folder) < VERSION:
            if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                raise LibraryDamaged(folder, "not a library")
            for statement in _statements(_SCHEMA):
                connection.execute(statement)
            # Originals without a database are those of one that was lost or set aside.
            lost = any((folder / "originals").glob("*.json"))
            connection.execute("INSERT INTO state VALUES ('restoring', ?)", (str(int(lost)),))
            connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    _try_writing(connection)


def _try_writing(connection: sqlite3.Connection) -> None:
    """Asks for nothing, but finds out at once whether the folder lets us write."""
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        if _primary(error) not in _LOCKED:
            raise
    connection.execute("PRAGMA busy_timeout = 10000")


def _statements(script: str) -> Iterator[str]:
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
