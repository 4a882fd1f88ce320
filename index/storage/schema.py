"""The one way to open library.sqlite: made where it is missing, brought up to date where old."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path

from index.errors import (
    LibraryDamaged,
    LibraryError,
    LibraryGone,
    LibraryLocked,
    LibraryTooNew,
    LibraryUnwritable,
)
from index.storage.aside import FILE, Seal
from index.storage.backups import Backups
from index.storage.tables import CHANGES, FIRST

VERSION = max(CHANGES)

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


def lacking(connection: sqlite3.Connection) -> frozenset[str]:
    """The names of what a library of this version has and this database hasn't."""
    return _names() - _named(connection)


@contextmanager
def transaction(connection: sqlite3.Connection, *, searched: bool = True) -> Iterator[None]:
    """All or nothing; counts the library's revision up, by which caches know they are stale.

    Args:
        connection: to the library.
        searched: what changes is searched; what isn't leaves the caches as they are.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        if searched:
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
    except UnicodeDecodeError as error:  # what SQLite says of its own tables
        Seal(folder).break_()
        raise LibraryDamaged(folder, str(error)) from error
    except OSError as error:
        if not folder.exists():
            raise LibraryGone(folder) from error
        raise LibraryUnwritable(folder, _reason(error)) from error


def _known(folder: Path, error: sqlite3.Error) -> LibraryError | None:
    primary = _primary(error)
    if primary in _DAMAGED:
        Seal(folder).break_()
        return LibraryDamaged(folder, str(error))
    if primary in _LOCKED:
        return LibraryLocked(folder, str(error))
    if primary in _UNWRITABLE:
        gone = not folder.exists()
        return LibraryGone(folder) if gone else LibraryUnwritable(folder, str(error))
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
            _upgrade(connection, _version(connection, file.parent), "TEMP")
            connection.execute("PRAGMA query_only = ON")
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
        (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":  # the number is as little to be believed as the rest
            raise LibraryDamaged(folder, found)
        raise LibraryTooNew(folder, str(version))
    return version


def _prepare(connection: sqlite3.Connection, folder: Path) -> None:
    version = _version(connection, folder)
    if version < VERSION:
        if version and Backups(folder).take(connection) is None:
            raise LibraryUnwritable(folder, "no room for a backup before it is brought up to date")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("BEGIN EXCLUSIVE")
        # Another process may have made it while this one waited.
        before = _version(connection, folder)
        if before < 1:
            _make(connection, folder)
        _upgrade(connection, before)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    _try_writing(connection)


def _make(connection: sqlite3.Connection, folder: Path) -> None:
    if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        raise LibraryDamaged(folder, "not a library")
    for statement in _statements(FIRST):
        connection.execute(statement)
    # Originals without a database are those of one that was lost or set aside.
    lost = any((folder / "originals").glob("*.json"))
    connection.execute("INSERT INTO state VALUES ('restoring', ?)", (str(int(lost)),))


def _upgrade(connection: sqlite3.Connection, version: int, where: str = "") -> None:
    """Makes what a library of an older version lacks; where it can't be written to, in memory."""
    for following in range(max(version, 1) + 1, VERSION + 1):
        for statement in _statements(CHANGES[following]):
            connection.execute(statement.replace("CREATE TABLE", f"CREATE {where} TABLE"))


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


@cache
def _names() -> frozenset[str]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.executescript(FIRST)
        _upgrade(connection, 1)
        return frozenset(_named(connection))


def _named(connection: sqlite3.Connection) -> set[str]:
    found = connection.execute(
        "SELECT name FROM sqlite_master UNION SELECT name FROM sqlite_temp_master"
    )
    return {row[0] for row in found}
