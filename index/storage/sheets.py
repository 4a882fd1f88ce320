"""The sheets in library.sqlite, each also as a file, from which a lost database gets it back."""

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from corpus.model import Box, Document, Paragraph, Run
from index.errors import UnknownSheet
from index.model import Answer, Citation, Passage, Refusal, Statement
from index.sheet import Entry, Heading, KeptAnswer, Note, Sheet
from index.storage import schema

Json = dict[str, Any]
_KINDS: dict[type[Entry], str] = {Heading: "heading", Note: "note", KeptAnswer: "answer"}


class Sheets:
    """A library's sheets. They touch nothing that is searched, so they need no writer's lock.

    The file is written before the row and deleted before it: whatever cuts in, a sheet with a
    file is one the user has.
    """

    def __init__(self, connection: sqlite3.Connection, library: Path) -> None:
        self._connection = connection
        self._library = library
        self._folder = library / "sheets"

    def all(self) -> tuple[Sheet, ...]:
        """All sheets, by name."""
        with schema.translated(self._library):
            found = self._connection.execute("SELECT id, name FROM sheets").fetchall()
            sheets = [Sheet(id_, name, tuple(self._entries(id_))) for id_, name in found]
        return tuple(sorted(sheets, key=lambda sheet: (sheet.name.casefold(), sheet.id)))

    def save(self, sheet: Sheet) -> None:
        """Keeps a sheet as it is now, beside another process that writes as well.

        Only what has changed is written.

        Raises:
            LibraryError: the disk is full, or the library can't be written to.
        """
        with schema.translated(self._library):
            self._folder.mkdir(exist_ok=True)
            _write(self._file(sheet.id), _json(_packed(sheet)).encode())
            self._put(sheet)

    def delete(self, sheet_id: str) -> Sheet:
        """Drops a sheet; saving what is returned brings it back.

        Raises:
            UnknownSheet: there is none with this id.
            LibraryError: the library can't be written to.
        """
        sheet = next((one for one in self.all() if one.id == sheet_id), None)
        if sheet is None:
            raise UnknownSheet(sheet_id)
        with schema.translated(self._library):
            self._file(sheet_id).unlink(missing_ok=True)
            with schema.transaction(self._connection, searched=False):
                self._connection.execute("DELETE FROM sheets WHERE id = ?", (sheet_id,))
        return sheet

    def restore(self) -> None:
        """Takes in the sheets whose database was lost or set aside.

        A damaged library, one that can't be written to and a file that isn't ours are left alone.
        """
        with suppress(sqlite3.Error):
            known = {row[0] for row in self._connection.execute("SELECT id FROM sheets")}
            for file in sorted(self._folder.glob("*.json")):
                if file.stem not in known:
                    with suppress(OSError, ValueError, LookupError, TypeError):
                        self._put(_unpacked(json.loads(file.read_text("utf-8"))))

    def _put(self, sheet: Sheet) -> None:
        rows = [
            (sheet.id, entry.id, place, _KINDS[type(entry)], _json(asdict(entry)))
            for place, entry in enumerate(sheet.entries)
        ]
        kept = _json([entry.id for entry in sheet.entries])
        with schema.transaction(self._connection, searched=False):
            self._connection.execute(
                "INSERT INTO sheets VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name ="
                " excluded.name",
                (sheet.id, sheet.name),
            )
            self._connection.execute(
                "DELETE FROM entries WHERE sheet = ?"
                " AND id NOT IN (SELECT value FROM json_each(?))",
                (sheet.id, kept),
            )
            self._connection.executemany(
                "INSERT INTO entries VALUES (?, ?, ?, ?, ?) ON CONFLICT (sheet, id) DO UPDATE"
                " SET position = excluded.position, value = excluded.value"
                " WHERE position <> excluded.position OR value <> excluded.value",
                rows,
            )

    def _entries(self, sheet_id: str) -> Iterator[Entry]:
        found = self._connection.execute(
            "SELECT kind, value FROM entries WHERE sheet = ? ORDER BY position", (sheet_id,)
        )
        for kind, value in found.fetchall():
            yield _entry(kind, json.loads(value))

    def _file(self, sheet_id: str) -> Path:
        return self._folder / f"{sheet_id}.json"


def _packed(sheet: Sheet) -> Json:
    entries = [[_KINDS[type(entry)], asdict(entry)] for entry in sheet.entries]
    return {"id": sheet.id, "name": sheet.name, "entries": entries}


def _unpacked(value: Json) -> Sheet:
    entries = tuple(_entry(kind, entry) for kind, entry in value["entries"])
    return Sheet(value["id"], value["name"], entries)


def _entry(kind: str, value: Json) -> Entry:
    if kind == "heading":
        return Heading(**value)
    if kind == "note":
        return Note(**value)
    return KeptAnswer(**value | {"answer": _answer(value["answer"])})


def _answer(value: Json) -> Answer:
    refusal = value["refusal"]
    changed = {
        "statements": tuple(map(_statement, value["statements"])),
        "passages": tuple(map(_passage, value["passages"])),
        "refusal": Refusal(**refusal) if refusal else None,
    }
    return Answer(**value | changed)


def _statement(value: Json) -> Statement:
    citation = Citation(**value["citation"] | _placed(value["citation"]))
    return Statement(citation, tuple((start, end) for start, end in value["marked"]))


def _passage(value: Json) -> Passage:
    why = tuple((signal, weight) for signal, weight in value["why"])
    return Passage(**value | _placed(value) | {"why": why})


def _placed(value: Json) -> Json:
    attached = value["attached"]
    return {
        "paragraph": _paragraph(value["paragraph"]),
        "document": Document(**value["document"]),
        "attached": _paragraph(attached) if attached else None,
    }


def _paragraph(value: Json) -> Paragraph:
    changed = {
        "headings": tuple(value["headings"]),
        "runs": tuple(Run(**run) for run in value["runs"]),
        "boxes": tuple(Box(**box) for box in value["boxes"]),
    }
    return Paragraph(**value | changed)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _write(path: Path, data: bytes) -> None:
    temporary = path.with_name(f"{path.name}.part")
    with temporary.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
