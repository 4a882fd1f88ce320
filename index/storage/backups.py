"""Copies of library.sqlite, verified when they are made, the oldest giving way to the newest."""

import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from index.storage import aside

KEPT = 2
_NAME = "library-{:%Y%m%d-%H%M%S-%f}.sqlite"
_SPARE = 200_000_000
_A_DAY = 24 * 60 * 60


class Backups:
    """`backups/library-<moment>.sqlite`, each a whole database that quick_check has passed.

    What was added after a backup isn't in it, but in `originals/`.
    """

    def __init__(self, library: Path) -> None:
        self._library = library
        self._folder = library / "backups"

    def take(self, connection: sqlite3.Connection) -> Path | None:
        """Copies the database, and drops older copies; None where the disk has no room for it.

        Args:
            connection: to the library, with no transaction open.

        Raises:
            OSError, sqlite3.Error: it can't be copied; what was there before still is.
        """
        size = _number(connection, "page_count") * _number(connection, "page_size")
        if shutil.disk_usage(self._library).free < 2 * size + _SPARE:
            return None
        self._folder.mkdir(exist_ok=True)
        copy = self._folder / _NAME.format(datetime.now(UTC))
        part = copy.with_suffix(".part")
        try:
            connection.execute("VACUUM INTO ?", (str(part),))
            if not _is_sound(part):
                raise sqlite3.OperationalError("the copy of the database can't be read")
            aside.sync(part)
            part.replace(copy)
        finally:
            part.unlink(missing_ok=True)
        for old in self._all()[KEPT:]:
            old.unlink(missing_ok=True)
        return copy

    def due(self) -> bool:
        """Whether the newest is older than a day, or there is none."""
        newest = next(iter(self._all()), None)
        age = datetime.now(UTC).timestamp() - newest.stat().st_mtime if newest else _A_DAY
        return age >= _A_DAY

    def newest(self, version: int) -> Path | None:
        """The newest that is sound and of this version or an older one."""
        return next((one for one in self._all() if _is_sound(one, version)), None)

    def restore(self, copy: Path, file: Path) -> None:
        """Puts a copy in the database's place; what is in `originals/` alone waits to be read."""
        part = file.with_name(f"{file.name}.part")
        try:
            shutil.copyfile(copy, part)
            with closing(sqlite3.connect(part)) as connection, connection:
                connection.execute(
                    "UPDATE state SET value = '1' WHERE key IN ('dirty', 'restoring')"
                )
            aside.sync(part)
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)

    def discard(self) -> None:
        """Deletes them all."""
        for copy in [*self._all(), *self._folder.glob("*.part*")]:
            copy.unlink(missing_ok=True)

    def _all(self) -> list[Path]:
        return sorted(self._folder.glob("library-*.sqlite"), reverse=True)


def moment(copy: Path) -> datetime:
    """When a backup was made."""
    return datetime.fromtimestamp(copy.stat().st_mtime, UTC)


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def _is_sound(file: Path, version: int | None = None) -> bool:
    with suppress(sqlite3.Error), closing(_readonly(file)) as connection:
        fits = version is None or 0 < _number(connection, "user_version") <= version
        return fits and connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    return False


def _readonly(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
