"""A library's database on its way to being used: examined, closed, and put back from a backup."""

import shutil
import sqlite3
import tempfile
from contextlib import suppress
from itertools import chain
from pathlib import Path

import resources
from index import check
from index.catalogue import Catalogue
from index.errors import LibraryDamaged
from index.storage import aside, schema
from index.storage.aside import FILE, Seal
from index.storage.backups import Backups, moment
from index.storage.generations import Generations

_AT_ONCE = 300_000_000
"""Bytes of a database that is examined while the user waits, in about a second."""


def begin(folder: Path) -> None:
    """Starts a library from the one that came with the program, where one did and none is here."""
    shipped = resources.path("library")
    if (folder / FILE).exists() or not shipped.is_dir():
        return
    with schema.translated(folder):
        folder.parent.mkdir(parents=True, exist_ok=True)
        part = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f"{folder.name}-"))
        try:
            shutil.copytree(shipped, part, copy_function=shutil.copyfile, dirs_exist_ok=True)
            # What is installed may be closed to writing; what is the user's own may not.
            for own in (part, *(path for path in part.rglob("*") if path.is_dir())):
                own.chmod(0o755)
            _trust(part)
            with suppress(OSError):  # another start was quicker
                part.rename(folder)
        finally:
            shutil.rmtree(part, ignore_errors=True)


def _trust(folder: Path) -> None:
    """Seals an index that was copied: packing has changed the times of its files."""
    generations = Generations(folder / "index")
    current = generations.current()
    if current:
        generations.seal(current, 0)


def opened(folder: Path) -> Catalogue:
    """The catalogue of a library, examined where it wasn't closed in good order.

    A large one is left to `Library.heal` and `Library.check`.

    Raises:
        LibraryDamaged: it can't be trusted.
        LibraryError: it is too new, or can't be made.
    """
    try:
        catalogue = _examined(folder)
    except LibraryDamaged as error:
        copy = Backups(folder).newest(schema.VERSION)
        raise LibraryDamaged(folder, error.detail, moment(copy) if copy else None) from error
    return catalogue


def _examined(folder: Path) -> Catalogue:
    if _is_lost(folder):
        raise LibraryDamaged(folder, "its database is gone")
    catalogue = Catalogue(schema.connect(folder))
    try:
        if not Seal(folder).holds():
            Seal(folder).break_()
            if (folder / FILE).stat().st_size <= _AT_ONCE:
                examine(catalogue, folder)
    except BaseException:
        catalogue.connection.close()
        raise
    return catalogue


def examine(catalogue: Catalogue, folder: Path) -> None:
    """Makes sure of the file, the tables and the checksum of each document.

    Raises:
        LibraryDamaged: one of them is not as it should be.
    """
    with schema.translated(folder):
        found = next(chain(check.damage(catalogue.connection), check.altered(catalogue)), None)
        if found:
            Seal(folder).break_()
            raise LibraryDamaged(folder, found)
        Seal(folder).put()


def save(catalogue: Catalogue, folder: Path) -> None:
    """Makes a backup where one is due; there is none of what is still being restored."""
    backups = Backups(folder)
    if not catalogue.restoring and backups.due():
        backups.take(catalogue.connection)


def set_right(folder: Path) -> list[str]:
    """Puts a damaged database aside and the newest backup in its place; says what it did.

    Documents that were altered in it are left to `check.mend`. The caller has the writer's lock,
    and no connection to the database.
    """
    with schema.translated(folder):
        told = _replaced(folder) if _is_lost(folder) or not _is_whole(folder) else []
        schema.connect(folder).close()
        Seal(folder).put()
    return told


def _replaced(folder: Path) -> list[str]:
    backups = Backups(folder)
    told = [f"the damaged database was put aside in the folder {aside.put_aside(folder).name}"]
    copy = backups.newest(schema.VERSION)
    if copy:
        backups.restore(copy, folder / FILE)
        told.append(f"the backup of {moment(copy):%Y-%m-%d %H:%M} UTC was put in its place")
    return told


def _is_lost(folder: Path) -> bool:
    """Whether there was a database, of which nothing is left."""
    file = folder / FILE
    left = file.exists() and file.stat().st_size > 0
    return not left and any((folder / "originals").glob("*.json"))


def _is_whole(folder: Path) -> bool:
    try:
        connection = schema.connect(folder)
        try:
            with schema.translated(folder):
                return not any(check.damage(connection))
        finally:
            connection.close()
    except (LibraryDamaged, sqlite3.DatabaseError):
        return False
