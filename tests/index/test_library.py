"""The library as its callers see it: asked, emptied, locked, damaged, mended."""

import os
import shutil
import sqlite3
import tempfile
from collections import namedtuple
from contextlib import closing
from pathlib import Path

import pytest

from index import opening
from index.errors import (
    EmptyQuestion,
    LibraryDamaged,
    LibraryLocked,
    LibraryTooNew,
    LibraryUnwritable,
    UnknownDocument,
)
from index.storage import schema
from tests.index.conftest import Shelf

SECRET = "Quixotic marmalade negotiations"

WAIT = """
steps = library.add([Path(sys.argv[1])])
print(next(steps).stage, flush=True)
sys.stdin.read() if len(sys.argv) > 2 else __import__("time").sleep(60)
"""


def _bytes_below(folder):
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def _holding(folder, traces):
    """Which files hold which of the traces."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [(path.name, trace) for path in files for trace in traces if trace in path.read_bytes()]


def test_a_question_is_answered_from_the_documents(shelf):
    shelf.add(shelf.draft())
    answer = shelf.library.ask("What does bridging the digital divide need?")
    assert answer.passages[0].paragraph.label == "2"
    assert answer.passages[0].document.file == "draft.txt"
    with pytest.raises(EmptyQuestion):
        shelf.library.ask(" … ")


def test_an_empty_library_says_so(shelf):
    assert shelf.library.ask("What is the Summit?").refusal.reason == "empty-library"
    assert shelf.library.documents() == ()
    assert shelf.library.search.lexical(["summit"], 5) == []
    assert shelf.library.search.nearest(shelf.encoder.encode(["summit"])[0], 5) == []
    assert shelf.library.check().problems == ()


def test_what_is_removed_leaves_the_disk(shelf, children):
    secret = shelf.draft("secret.txt", f"3. {SECRET}.", f"4. Not ~~{SECRET}~~ struck out.")
    shelf.add(shelf.draft(), secret)
    shelf.heal()
    vector = (
        shelf.library.search.load([shelf.library.paragraphs("secret")[5].id]).popitem()[1].vector
    )
    traces = [SECRET.encode(), b"marmalad", vector.astype("<f2").tobytes(), vector.tobytes()]
    shelf.library.search.nearest(vector, 1)
    assert {trace for _, trace in _holding(shelf.folder, traces)} == set(traces)
    assert shelf.library.holdings.remove("secret").file == "secret.txt"
    shelf.library.close()
    assert _holding(shelf.folder, traces) == []
    shelf.library = shelf.opened()
    shelf.heal()
    assert _holding(shelf.folder, traces) == []
    assert [document.id for document in shelf.library.documents()] == ["draft"]
    assert shelf.finds_all()
    with pytest.raises(UnknownDocument):
        shelf.library.holdings.remove("secret")
    with pytest.raises(UnknownDocument):
        shelf.library.paragraphs("secret")
    with pytest.raises(UnknownDocument):
        shelf.library.original("secret")


def test_a_new_version_leaves_nothing_of_the_old_original(shelf):
    path = shelf.draft("draft.txt", f"3. {SECRET}.")
    shelf.add(path)
    shelf.draft("draft.txt")
    shelf.add(path)
    assert len(list((shelf.folder / "originals").glob("*.txt"))) == 1


def test_texts_two_documents_share_outlive_one_of_them(shelf):
    shelf.add(shelf.draft("one.txt"), shelf.draft("two.txt", "3. More."))
    shelf.encoder.encoded.clear()
    shelf.library.holdings.remove("one")
    assert shelf.finds_all()
    assert shelf.library.search.size() == 6


def test_one_process_writes_and_others_read(shelf):
    first = shelf.draft()
    shelf.add(first)
    child = shelf.child(WAIT, shelf.write("more.txt", "More", "1. Another text."))
    assert child.stdout.readline() == "reading\n"
    with pytest.raises(LibraryLocked):
        list(shelf.library.add([first]))
    with pytest.raises(LibraryLocked):
        shelf.library.holdings.remove("draft")
    with pytest.raises(LibraryLocked):
        shelf.library.check(repair=True)
    assert shelf.finds_all()
    assert shelf.library.ask("What does the digital divide need?").passages
    assert len(shelf.opened().find("divide")) == 1
    child.kill()
    child.communicate()
    assert [step.change for step in shelf.add(first)] == ["kept"]


def test_what_another_process_added_is_seen_at_once(shelf):
    shelf.add(shelf.draft())
    assert shelf.finds_all()
    more = shelf.write("more.txt", "More", "1. Another text.")
    child = shelf.child("list(library.add([Path(sys.argv[1])]))\nlibrary.close()", more)
    child.communicate()
    assert child.returncode == 0
    assert shelf.library.search.size() == 7
    assert shelf.finds_all()


def test_many_may_make_the_library_at_once(shelf):
    shelf.library.close()
    shutil.rmtree(shelf.folder)
    children = [shelf.child("print(library.search.size())") for _ in range(4)]
    assert [child.communicate()[0] for child in children] == ["0\n"] * 4
    shelf.library = shelf.opened()


def test_a_newer_library_is_left_untouched(shelf):
    shelf.add(shelf.draft())
    shelf.library.close()
    with closing(sqlite3.connect(shelf.folder / schema.FILE)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = _bytes_below(shelf.folder)
    with pytest.raises(LibraryTooNew):
        shelf.opened()
    assert _bytes_below(shelf.folder) == before
    shelf.folder = shelf.folder.with_name("other")
    shelf.library = shelf.opened()


@pytest.mark.parametrize(
    "content", [b"no database at all" * 999, b"SQLite format 3\0" + bytes(9999)]
)
def test_what_is_no_database_is_reported_and_mended(shelf, content):
    shelf.add(shelf.draft(), shelf.write("more.md", "More", "1. Another text."))
    before = {d.id: shelf.library.paragraphs(d.id) for d in shelf.library.documents()}
    shelf.library.close()
    (shelf.folder / schema.FILE).write_bytes(content)
    with pytest.raises(LibraryDamaged):
        shelf.opened().documents()
    shutil.rmtree(shelf.folder / "backups")
    health = shelf.recover()
    assert health.problems == ()
    assert "draft.txt was read again" in health.repaired
    shelf.library = shelf.opened()
    assert {d.id: shelf.library.paragraphs(d.id) for d in shelf.library.documents()} == before
    assert shelf.finds_all()
    assert any(content == file.read_bytes() for file in shelf.folder.glob("damaged-*/*"))


def test_a_database_damaged_inside_is_found_and_mended(shelf):
    shelf.add(shelf.write("many.txt", "Many", *(f"{n}. Paragraph {n}." for n in range(1, 400))))
    before = shelf.library.paragraphs("many")
    shelf.library.close()
    file = shelf.folder / schema.FILE
    data = bytearray(file.read_bytes())
    for place in range(8192, len(data), 3 * 4096):
        data[place : place + 64] = os.urandom(64)
    file.write_bytes(data)
    with pytest.raises(LibraryDamaged):
        shelf.opened()
    assert shelf.recover().problems == ()
    shelf.library = shelf.opened()
    assert shelf.library.paragraphs("many") == before
    assert shelf.finds_all()


def test_originals_survive_until_they_are_read_again(shelf):
    shelf.add(shelf.draft())
    shelf.library.close()
    (shelf.folder / schema.FILE).unlink()
    shutil.rmtree(shelf.folder / "backups")
    opening.set_right(shelf.folder)
    shelf.library = shelf.opened()
    assert any("draft.txt" in problem for problem in shelf.library.check().problems)
    shelf.add(shelf.write("more.txt", "More", "1. Another text."))
    assert "draft.txt was read again" in shelf.library.check(repair=True).repaired
    assert {document.id for document in shelf.library.documents()} == {"draft", "more"}
    shelf.heal()
    assert shelf.reopen().check().problems == ()


def test_altered_texts_and_lost_originals_are_mended(shelf):
    paths = [shelf.draft("one.txt"), shelf.draft("two.txt", "3. More.")]
    shelf.add(*paths)
    before = shelf.library.paragraphs("one")
    shelf.library.original("two").unlink()
    connection = shelf.library._catalogue.connection
    connection.execute(
        "UPDATE paragraphs SET text = 'Falsified.' WHERE label = '1' AND position = 2"
    )
    problems = shelf.library.check().problems
    assert any("two.txt" in problem for problem in problems)
    assert any("one.txt" in problem for problem in problems)
    health = shelf.library.check(repair=True)
    assert health.problems == ()
    assert shelf.library.paragraphs("one") == before
    assert shelf.library.original("two").read_bytes() == paths[1].read_bytes()
    assert len(shelf.library.find("falsified")) == 0
    assert len(shelf.library.find("common vision")) == 2


def test_what_cant_be_mended_is_said(shelf):
    path = shelf.draft()
    shelf.add(path)
    shelf.library.original("draft").unlink()
    path.unlink()
    assert any("draft.txt" in problem for problem in shelf.library.check(repair=True).problems)
    assert len(shelf.library.paragraphs("draft")) == 5


def test_a_full_disk_is_said_before_anything_is_written(shelf, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage(10**9, 10**9, 10**6))
    with pytest.raises(LibraryUnwritable, match="full"):
        shelf.add(shelf.draft())
    monkeypatch.undo()
    assert shelf.library.documents() == ()
    assert [step.change for step in shelf.add(shelf.draft())] == ["added"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs another user")
@pytest.mark.parametrize("closed", [True, False])
def test_a_folder_that_cant_be_written_to_is_read(closed):
    with tempfile.TemporaryDirectory() as folder:
        # Not pytest's own, which it closes to other users.
        Path(folder).chmod(0o755)
        shelf = Shelf(Path(folder))
        _read_as_another_user(shelf, closed)
        shelf.library.close()


def _read_as_another_user(shelf, closed):
    path = shelf.draft()
    shelf.add(path)
    if closed:
        shelf.library.close()
    # All that is imported late must be there before the child is another user.
    code = f"""
import os
warm = Library(Path({str(shelf.folder.with_name("warm"))!r}), WordEncoder(), read)
list(warm.add([Path({str(path)!r})]))
warm.ask("What does the digital divide need?")
warm.close()
library.close()
os.setuid(65534)
library = Library(Path({str(shelf.folder)!r}), WordEncoder(), read)
print(len(library.documents()), len(library.find("divide")))
print(len(library.ask("What does the digital divide need?").passages) > 0)
from index.errors import LibraryError
try:
    list(library.add([Path({str(path)!r})]))
except LibraryError as error:
    print(type(error).__name__)
library.close()
"""
    child = shelf.child(code)
    assert child.communicate()[0].split() == ["1", "1", "True", "LibraryUnwritable"]
    shelf.library = shelf.opened()
    assert shelf.finds_all()
