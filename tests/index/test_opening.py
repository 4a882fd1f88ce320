"""What is damaged is noticed before it is believed, and put back from a backup."""

import os
import shutil
import sqlite3
from collections import namedtuple
from contextlib import closing

import pytest

from index.errors import LibraryDamaged, LibraryGone, LibraryLocked, LibraryUnwritable
from index.opening import begin
from index.sheet import new_sheet
from index.storage import schema
from index.storage.backups import Backups
from index.storage.tables import FIRST

SECRET = "Quixotic marmalade negotiations"


def _database(shelf):
    return shelf.folder / schema.FILE


def _change(shelf, statement):
    with closing(sqlite3.connect(_database(shelf))) as connection, connection:
        connection.execute(statement)


def _texts(shelf):
    library = shelf.library
    return {d.id: [p.text for p in library.paragraphs(d.id)] for d in library.documents()}


def _made_old(shelf):
    for copy in (shelf.folder / "backups").iterdir():
        os.utime(copy, (1, 1))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE paragraphs SET runs = '[[\"We refuse.\"]]' WHERE position = 2",
        "DROP TABLE described",
        "DELETE FROM documents",
    ],
)
def test_what_another_program_did_to_the_database_is_noticed_at_the_start(shelf, statement):
    shelf.add(shelf.draft())
    before = _texts(shelf)
    shelf.library.close()
    _change(shelf, statement)
    with pytest.raises(LibraryDamaged) as raised:
        shelf.opened()
    assert raised.value.saved is not None
    with pytest.raises(LibraryDamaged):
        shelf.opened()
    assert shelf.recover().problems == ()
    shelf.library = shelf.opened()
    assert _texts(shelf) == before


def test_a_library_closed_in_good_order_is_not_examined_again(shelf, monkeypatch):
    shelf.add(shelf.draft())
    shelf.library.close()
    monkeypatch.setattr("index.opening.examine", lambda *_: pytest.fail("examined"))
    shelf.library = shelf.opened()


def test_a_library_killed_while_written_to_is_examined(shelf, monkeypatch):
    shelf.add(shelf.draft())
    shelf.library.close()
    more = shelf.write("more.txt", "More", "1. Another text.")
    code = """
for step in library.add([Path(sys.argv[1])]):
    pass
import os
os.kill(os.getpid(), 9)
"""
    shelf.child(code, more).communicate()
    examined = []
    monkeypatch.setattr("index.opening.examine", lambda *_: examined.append(1))
    shelf.library = shelf.opened()
    assert examined


def test_what_was_added_since_the_backup_is_read_again(shelf):
    first, changed = shelf.draft("one.txt"), shelf.draft("two.txt")
    shelf.add(first, changed)
    shelf.library.holdings.describe("one", title="Said by the user")
    shelf.draft("two.txt", "3. Changed since.")
    shelf.add(changed, shelf.write("new.txt", "New", "1. Added since."))
    before = _texts(shelf)
    assert len(list((shelf.folder / "backups").iterdir())) == 1
    shelf.library.close()
    for path in (first, changed):
        path.unlink()
    _database(shelf).write_bytes(os.urandom(9999))
    shelf.encoder.encoded.clear()
    health = shelf.recover()
    assert health.problems == ()
    assert any("backup of" in line for line in health.repaired)
    assert {line for line in health.repaired if "again" in line} == {
        "two.txt was read again",
        "new.txt was read again",
    }
    shelf.library = shelf.opened()
    assert _texts(shelf) == before
    assert shelf.finds_all()
    assert sum("vision" in text for text in shelf.encoder.encoded) == 0


def test_a_damaged_backup_is_passed_over(shelf):
    shelf.add(shelf.draft())
    _made_old(shelf)
    shelf.add(shelf.write("more.txt", "More", "1. Another text."))
    old, new = sorted((shelf.folder / "backups").iterdir())
    new.write_bytes(new.read_bytes()[:5000])
    assert Backups(shelf.folder).newest(schema.VERSION) == old
    before = _texts(shelf)
    shelf.library.close()
    _database(shelf).write_bytes(b"nothing")
    assert shelf.recover().problems == ()
    shelf.library = shelf.opened()
    assert _texts(shelf) == before


def test_backups_give_way_to_newer_ones_and_are_made_once_a_day(shelf):
    for number in range(4):
        shelf.add(shelf.write(f"{number}.txt", f"Number {number}", "1. Text."))
        assert len(list((shelf.folder / "backups").iterdir())) == 1 + (number > 0)
        if number:
            shelf.add(shelf.draft())
        assert len(list((shelf.folder / "backups").iterdir())) == 1 + (number > 0)
        _made_old(shelf)


def test_no_backup_is_made_where_there_is_no_room(shelf, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage(10**9, 10**9, 150_000_000))
    assert [step.change for step in shelf.add(shelf.draft())] == ["added"]
    assert not (shelf.folder / "backups").exists()


def test_what_is_removed_leaves_backups_and_damaged_databases_too(shelf, children):
    shelf.add(shelf.draft(), shelf.draft("secret.txt", f"3. {SECRET}."))
    shelf.library.close()
    data = _database(shelf).read_bytes()
    _database(shelf).write_bytes(data.replace(b"SQLite format 3", b"SQLite formal 3"))
    shelf.recover()
    shelf.library = shelf.opened()
    files = [file for file in shelf.folder.rglob("*") if file.is_file()]
    assert len([file for file in files if SECRET.encode() in file.read_bytes()]) >= 3
    shelf.library.holdings.remove("secret")
    shelf.heal()
    shelf.library.close()
    files = [file for file in shelf.folder.rglob("*") if file.is_file()]
    assert [file for file in files if SECRET.encode() in file.read_bytes()] == []
    assert list((shelf.folder / "backups").iterdir())
    shelf.library = shelf.opened()


@pytest.mark.parametrize("how", ["emptied", "deleted"])
def test_a_database_of_which_nothing_is_left_is_noticed_and_put_back(shelf, how):
    shelf.add(shelf.draft())
    shelf.library.close()
    if how == "emptied":
        (shelf.folder / schema.FILE).write_bytes(b"")
    else:
        (shelf.folder / schema.FILE).unlink()
    with pytest.raises(LibraryDamaged) as caught:
        shelf.opened()
    assert caught.value.saved
    assert shelf.recover().problems == ()
    shelf.library = shelf.opened()
    assert shelf.library.documents()[0].file == "draft.txt"


def test_a_database_whose_own_words_are_broken_is_damaged(shelf):
    shelf.add(shelf.draft())
    shelf.library.close()
    file = shelf.folder / schema.FILE
    file.write_bytes(file.read_bytes().replace(b"CREATE TABLE state", b"CREATE TABLE \xd3ta\xff "))
    with pytest.raises(LibraryDamaged):
        shelf.opened()
    shelf.recover()
    shelf.library = shelf.opened()


def test_damage_that_looks_like_a_newer_version_is_damage(shelf):
    shelf.add(shelf.draft())
    shelf.library.close()
    file = shelf.folder / schema.FILE
    data = bytearray(file.read_bytes())
    data[60:64] = (99).to_bytes(4)  # where SQLite keeps the version of the tables
    data[len(data) // 2 :] = bytes(len(data) - len(data) // 2)
    file.write_bytes(data)
    with pytest.raises(LibraryDamaged):
        shelf.opened()
    assert shelf.recover().problems == ()
    shelf.library = shelf.opened()
    assert shelf.library.documents()[0].file == "draft.txt"


def _first_version(folder):
    folder.mkdir()
    with closing(sqlite3.connect(folder / schema.FILE)) as connection, connection:
        connection.executescript(FIRST)
        connection.execute("INSERT INTO state VALUES ('restoring', '0')")
        connection.execute("PRAGMA user_version = 1")


def test_a_library_of_an_older_version_is_brought_up_to_date_after_a_backup(shelf):
    folder = shelf.folder.with_name("old")
    _first_version(folder)
    before = (folder / schema.FILE).read_bytes()
    shelf.library.close()
    shelf.folder = folder
    shelf.library = shelf.opened()
    assert [step.change for step in shelf.add(shelf.draft())] == ["added"]
    with closing(sqlite3.connect(min((folder / "backups").iterdir()))) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    copied = min((folder / "backups").iterdir()).read_bytes()
    assert len(copied) == len(before)


def test_without_room_for_a_backup_an_older_library_stays_as_it_was(shelf, monkeypatch):
    folder = shelf.folder.with_name("old")
    _first_version(folder)
    before = (folder / schema.FILE).read_bytes()
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage(10**9, 10**9, 10**6))
    shelf.library.close()
    shelf.folder = folder
    with pytest.raises(LibraryUnwritable, match="backup"):
        shelf.opened()
    assert (folder / schema.FILE).read_bytes() == before
    monkeypatch.undo()
    shelf.library = shelf.opened()


def test_a_library_whose_disk_was_pulled_out_says_so(shelf):
    path = shelf.draft()
    shelf.add(path)
    gone = shelf.folder.rename(shelf.folder.with_name("gone"))
    with pytest.raises(LibraryGone):
        list(shelf.library.add([path]))
    gone.rename(shelf.folder)
    shelf.reopen()
    assert [step.change for step in shelf.add(path)] == ["kept"]


def test_a_locked_database_is_left_as_it_is(shelf):
    shelf.add(shelf.draft())
    shelf.library._catalogue.connection.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(_database(shelf))) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryLocked):
            list(shelf.library.add([shelf.write("more.txt", "More", "1. Another text.")]))
    assert [document.id for document in shelf.library.documents()] == ["draft"]


def test_a_program_that_brings_a_library_starts_from_it(shelf, tmp_path, monkeypatch):
    shelf.add(shelf.draft())
    shelf.library.close()
    monkeypatch.setattr("resources.path", lambda name: shelf.folder)
    begin(tmp_path / "home" / "library")
    begin(tmp_path / "home" / "library")
    assert [path.name for path in (tmp_path / "home").iterdir()] == ["library"]
    shelf.folder = tmp_path / "home" / "library"
    shelf.library = shelf.opened()
    assert [document.id for document in shelf.library.documents()] == ["draft"]
    assert shelf.library.find("divide")


def test_a_library_from_a_place_closed_to_writing_is_the_users_own(shelf, tmp_path, monkeypatch):
    shelf.add(shelf.draft())
    shelf.library.close()
    shipped = [shelf.folder, *shelf.folder.rglob("*")]
    for path in shipped:
        path.chmod(0o555 if path.is_dir() else 0o444)
    monkeypatch.setattr("resources.path", lambda name: shelf.folder)
    begin(tmp_path / "home" / "library")
    own = [tmp_path / "home" / "library", *(tmp_path / "home" / "library").rglob("*")]
    assert len(own) == len(shipped)
    assert [path.name for path in own if not path.stat().st_mode & 0o200] == []
    shelf.folder = own[0]
    shelf.library = shelf.opened()
    assert [step.change for step in shelf.add(shelf.write("b.txt", "B", "1. More."))] == ["added"]


def test_a_library_mended_while_it_is_open_goes_on_as_before(shelf):
    shelf.add(shelf.draft("one.txt"), shelf.draft("two.txt", "3. More."))
    shelf.library.sheets.save(kept := new_sheet("Second reading"))
    shelf.library._catalogue.connection.execute("DROP TABLE corrected")
    assert shelf.library.check(repair=True).problems == ()
    assert shelf.library.sheets.all() == (kept,)
    assert shelf.library.holdings.describe("one", title="First paper").title == "First paper"
    one, two = (shelf.library.paragraphs(id_)[-1] for id_ in ("one", "two"))
    shelf.library.drafts.correct(one, two, same=True)
    assert shelf.library.drafts.corrected("one", "two") == {(one.id, two.id): True}
    assert shelf.library.search.size() == 11
