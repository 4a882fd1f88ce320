"""A library and the archive on a shared server: what one of them lacks goes over to it.

The server's records count revisions of each document. What is newer there is fetched, what is newer
here is told, and nothing is lost where both are: two texts of one name stay as two documents.
"""

from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from corpus.model import Document
from index.adding import Shelf, encode_unread, note_said, sweep
from index.catalogue import Catalogue
from index.errors import LibraryPrivate, ServerRefused
from index.incoming import check_handed, check_room, free_id, readdressed
from index.model import Change, Progress
from index.removing import remove
from index.storage import described, rows, shared
from index.storage.kept import Reading
from index.storage.records import Record, Shared, steps
from index.storage.server import Server

_LOOK = 0.03  # seconds between two looks at what the server says

T = TypeVar("T")


class Exchange:
    """One exchange with a server, in steps; stopping between two is safe.

    The server is spoken to on a thread of its own, so that questions can be answered between steps.
    """

    def __init__(self, shelf: Shelf, server: Server) -> None:
        self._shelf = shelf
        self._server = server
        self._database = shelf.catalogue.connection
        self._step = Progress(0, 1, Path(str(server.address)), "sharing")
        self._refused: ServerRefused | None = None
        self._line = ThreadPoolExecutor(1, "shared-server")

    def run(self) -> Iterator[Progress]:
        """Fetches and tells; each document that changes here, and each told, is a step.

        Raises:
            ServerError: there is no link, or the server won't have us; what is done stays.
            LibraryPrivate: it has documents that were added before it was meant to be shared.
            LibraryUnwritable: there is no room left.
        """
        intend(self._shelf.catalogue)
        if shared.archive(self._database) is None:
            raise LibraryPrivate(self._shelf.folder)
        try:
            yield from self._join()
            yield from encode_unread(self._shelf, self._step)
            there = yield from self._said(self._server.revisions)
            self._forget_what_was_lost(there)
            yield from self._fetch_all(there)
            yield from self._tell_all(there)
        finally:
            self._line.shutdown(wait=False, cancel_futures=True)
        if self._refused:
            raise self._refused
        if self._agree():
            self._shelf.index.follow(self._server)

    def _said(self, call: Callable[[], T]) -> Generator[Progress, None, T]:
        """What the server says, which may take its time."""
        future = self._line.submit(call)
        while not wait([future], _LOOK).done:
            yield self._step
        return future.result()

    def _join(self) -> Generator[Progress, None, None]:
        encoder = self._shelf.encoder()
        join = partial(self._server.join, encoder.name, encoder.dimensions)
        archive = yield from self._said(join)
        ours = shared.archive(self._database)
        if ours and ours != archive:
            why = "it holds another archive than the one this library belongs to"
            raise ServerRefused(self._server.address, why)
        self._shelf.catalogue.use(encoder.name, encoder.dimensions)
        if not ours:
            shared.join(self._database, archive)

    def _forget_what_was_lost(self, there: dict[str, list[int]]) -> None:
        """A server put back from a backup is told once more what it doesn't know any longer."""
        for document, (revision, _) in shared.known(self._database).items():
            if there.get(document, [0])[-1] < revision:
                shared.forget(self._database, document)

    def _fetch_all(self, there: dict[str, list[int]]) -> Iterator[Progress]:
        known = shared.known(self._database)
        for document, revisions in there.items():
            if revisions[-1] <= known.get(document, (0, ""))[0]:
                continue
            try:
                record = yield from self._said(
                    partial(self._server.record, document, revisions[-1])
                )
                if record:
                    yield from self._take(record, known.get(document, (0, ""))[1], there)
            except ServerRefused as error:  # no reason to keep the others waiting
                self._refused = error

    def _take(self, record: Record, base: str, there: dict[str, list[int]]) -> Iterator[Progress]:
        """Follows a newer record, from the edition of it that was here the last time."""
        here, theirs = shared.edition(self._database, record.document), record.edition
        if here == theirs:
            self._note(record)
        elif here in ("", base):  # nothing of ours is lost
            yield from self._fetch(record) if theirs else self._remove(record)
        elif theirs and not self._is_same_file(record):
            self._rename(record.document, there)
            yield from self._fetch(record)
        else:
            self._note(record)  # and ours is told next

    def _fetch(self, record: Record) -> Iterator[Progress]:
        found: list[Shared] = []
        for some in steps(record.paragraphs):
            found += yield from self._said(partial(self._server.paragraphs, record.edition, some))
        reading = self._reading(record, found)
        kept = [rows.row_of(paragraph) for paragraph in reading.paragraphs]
        if rows.checksum_of(kept).hex() != record.checksum:
            return  # it is being replaced just now: the next exchange finds what came after it
        check_room(self._shelf.folder, 0, len(found))
        catalogue, document = self._shelf.catalogue, reading.document
        change: Change = "changed" if catalogue.entry(document.id) else "added"
        # Not where an older version was added from: that file isn't what is here any more.
        place = Path(shared.FOLDER, document.id, document.file)
        catalogue.put(reading, place, {one.key: one for one in found})
        described.restore(self._database, document.id, record.said)
        self._note(record)
        if change == "changed":
            sweep(self._shelf)
        yield self._done(catalogue.known(document.id).document, change, len(found))

    def _done(self, document: Document, change: Change, paragraphs: int = 0) -> Progress:
        path = Path(document.file)
        return Progress(1, 1, path, "done", change, paragraphs=paragraphs, document=document)

    def _reading(self, record: Record, found: Sequence[Shared]) -> Reading:
        """What was fetched, believed only where it can be so.

        Raises:
            ServerRefused: it can't.
        """
        try:
            document = Document(record.document, **record.fields)
            check_handed(document.id, document.file, document.sha256, record.said)
        except (TypeError, ValueError) as error:
            why = f"its record of {record.document} is broken"
            raise ServerRefused(self._server.address, why) from error
        paragraphs = tuple(one.paragraph for one in found)
        return Reading(document, paragraphs, tuple(one.key for one in found))

    def _remove(self, record: Record) -> Iterator[Progress]:
        document = remove(self._shelf, record.document)
        self._note(record)
        yield self._done(document, "removed")

    def _note(self, record: Record) -> None:
        shared.note(self._database, record.document, record.revision, record.edition)

    def _is_same_file(self, record: Record) -> bool:
        entry = self._shelf.catalogue.entry(record.document)
        return entry is not None and entry.document.sha256 == record.fields.get("sha256")

    def _rename(self, document: str, there: dict[str, list[int]]) -> None:
        """Gives our document another id, as theirs had it first."""
        catalogue, entry = self._shelf.catalogue, self._shelf.catalogue.known(document)
        new = free_id(catalogue, document, there)
        said = described.said(self._database, document)
        keys = catalogue.keys_of(document)
        made = {keys[id_]: stored for id_, stored in catalogue.load(list(keys)).items()}
        fields = replace(shared.found(self._database, document), id=new)
        paragraphs = readdressed(catalogue.paragraphs(document), document, new)
        reading = Reading(fields, paragraphs, tuple(keys.values()))
        catalogue.put(reading, Path(shared.FOLDER, new, fields.file), made)
        described.restore(self._database, new, said)
        catalogue.remove(document)
        catalogue.move(new, entry.path)
        shared.forget(self._database, document)
        note_said(self._shelf, new)

    def _tell_all(self, there: dict[str, list[int]]) -> Iterator[Progress]:
        known, editions = shared.known(self._database), shared.editions(self._database)
        for entry in self._shelf.catalogue.entries():
            document = entry.document
            if document.starter or editions[document.id] == known.get(document.id, (0, ""))[1]:
                continue
            yield replace(self._step, path=Path(document.file))
            record = self._record(document.id, editions[document.id], there)
            if (yield from self._tell(record, there)):
                yield self._done(document, "shared", len(record.paragraphs))
        for document_id, (_, edition) in known.items():
            if edition and document_id not in editions:
                record = Record(document_id, there[document_id][-1] + 1)
                yield from self._claim(record, there)

    def _record(self, document: str, edition: str, there: dict[str, list[int]]) -> Record:
        found = shared.found(self._database, document)
        return Record(
            document,
            there.get(document, [0])[-1] + 1,
            edition,
            {name: getattr(found, name) for name in shared.FIELDS},
            described.said(self._database, document),
            shared.checksum(self._database, document),
            tuple(self._shelf.catalogue.keys_of(document)),
        )

    def _tell(self, record: Record, there: dict[str, list[int]]) -> Generator[Progress, None, bool]:
        """Puts our edition of a document on the server; False where another was quicker."""
        catalogue = self._shelf.catalogue
        keys = catalogue.keys_of(record.document)
        for some in steps(record.paragraphs):
            going = [
                Shared(stored.paragraph, keys[id_], stored.vector, stored.bits)
                for id_, stored in catalogue.load(some).items()
            ]
            yield from self._said(partial(self._server.put, record.edition, going))
        return (yield from self._claim(record, there))

    def _claim(
        self, record: Record, there: dict[str, list[int]]
    ) -> Generator[Progress, None, bool]:
        """Makes a record the newest, and drops on the server what it takes the place of."""
        old = shared.known(self._database).get(record.document, (0, ""))[1]
        standing = yield from self._said(partial(self._server.claim, record))
        won = standing is not None and standing.edition == record.edition
        dropped = ""
        if won:
            self._note(record)
            gone = there.get(record.document, [])
            yield from self._said(partial(self._server.forget, record.document, gone))
            dropped = old if old != record.edition else ""
        elif standing:
            dropped = record.edition
        if dropped:
            yield from self._said(partial(self._server.drop, dropped))
        return won

    def _agree(self) -> bool:
        """Whether the server has just the documents that are here."""
        known = shared.known(self._database).items()
        there = {document: edition for document, (_, edition) in known if edition}
        return there == shared.editions(self._database)


def intend(catalogue: Catalogue) -> None:
    """Notes that a library is meant to be shared, where nothing was added before that was said.

    So only what was added to a shared library ever goes to a server.
    """
    own = any(not entry.document.starter for entry in catalogue.entries())
    if shared.archive(catalogue.connection) is None and not own:
        shared.join(catalogue.connection)
