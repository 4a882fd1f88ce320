"""A library handed over as one file is the same library there, and no pack can do harm."""

import json
import shutil
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from index.errors import PackBroken
from index.storage.aside import FILE
from tests.index.conftest import Shelf


@pytest.fixture
def other(tmp_path):
    folder = tmp_path / "other"
    folder.mkdir()
    made = Shelf(folder)
    yield made
    made.library.close()


def _texts(shelf):
    library = shelf.library
    return {d.id: [p.text for p in library.paragraphs(d.id)] for d in library.documents()}


def _taken(shelf, file):
    return [step.change for step in shelf.library.holdings.take(file) if step.change]


def _rewritten(file, change, *more):
    """The same pack, its manifest changed, more entries in it."""
    with zipfile.ZipFile(file) as archive:
        parts = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    told = json.loads(parts["manifest.json"])
    change(told)
    parts["manifest.json"] = json.dumps(told).encode()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in [*parts.items(), *more]:
            archive.writestr(name, data)
    return file


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A library of two documents, closed, in a folder with its pack."""
    folder = tmp_path_factory.mktemp("made")
    shelf = Shelf(folder)
    shelf.add(shelf.draft("one.txt"), shelf.write("sub/two.txt", "Two", "1. Another text."))
    shelf.library.holdings.describe("one", title="As the delegation calls it", date="2025-08")
    assert shelf.library.holdings.export(folder / "all.pack") == 2
    shelf.library.close()
    return folder


@pytest.fixture
def shelf(made, tmp_path):
    """A copy of that library."""
    found = Shelf(tmp_path)
    found.library.close()
    shutil.rmtree(found.folder)
    shutil.copytree(made / "library", found.folder)
    shutil.copytree(made / "files", found.files, dirs_exist_ok=True)
    found.library = found.opened()
    yield found
    found.library.close()


@pytest.fixture
def packed(made, tmp_path):
    return Path(shutil.copy(made / "all.pack", tmp_path))


def test_a_library_handed_over_is_the_same_there(shelf, other, packed):
    assert _taken(other, packed) == ["added", "added"]
    assert _texts(other) == _texts(shelf)
    assert other.library.resolve("one").title == "As the delegation calls it"
    assert other.library.original("two").read_bytes() == shelf.library.original("two").read_bytes()
    other.heal()
    assert other.library.check().problems == ()
    assert _taken(other, packed) == ["kept", "kept"]


def test_what_was_said_of_a_document_in_a_pack_outlives_a_repair(other, packed):
    _taken(other, packed)
    shutil.rmtree(other.folder / "backups", ignore_errors=True)
    other.library.close()
    (other.folder / FILE).write_bytes(b"no database" * 900)
    other.recover()
    other.library = other.opened()
    titles = {document.title for document in other.library.documents()}
    assert titles == {"As the delegation calls it", "Two"}


def test_nothing_of_the_sender_but_the_documents_is_in_it(made, packed):
    folder = str(made / "files").encode()
    assert folder not in packed.read_bytes()
    with zipfile.ZipFile(packed) as archive:
        assert all(folder not in archive.read(name) for name in archive.namelist())


def test_part_of_a_library_is_packed_and_the_same_gives_the_same_bytes(shelf, packed, tmp_path):
    assert shelf.library.holdings.export(tmp_path / "part", ["two"]) == 1
    shelf.library.holdings.export(tmp_path / "again")
    assert (tmp_path / "again").read_bytes() == packed.read_bytes()
    with zipfile.ZipFile(tmp_path / "part") as archive:
        assert len(archive.namelist()) == 2


def test_a_newer_pack_replaces_what_the_older_one_brought(other, tmp_path):
    (tmp_path / "sender").mkdir()
    sender, packed = Shelf(tmp_path / "sender"), tmp_path / "all.pack"
    with closing(sender.library):
        sender.add(sender.draft("one.txt"), sender.write("two.txt", "Two", "1. Another text."))
        sender.library.holdings.export(packed)
        _taken(other, packed)
        sender.add(sender.draft("one.txt", "3. More."))
        sender.library.holdings.export(packed)
        assert sorted(_taken(other, packed)) == ["changed", "kept"]
        assert _texts(other) == _texts(sender)


def test_a_document_of_the_same_id_stays_beside_the_packed_one(other, packed):
    other.add(other.write("one.txt", "My own", "1. Not theirs."))
    assert _taken(other, packed) == ["added", "added"]
    assert set(_texts(other)) == {"one", "one-2", "two"}


def _set(field, value):
    return lambda told: told["documents"][0].update({field: value})


@pytest.mark.parametrize(
    "change",
    [
        _set("file", "../../evil.txt"),
        _set("file", "/etc/evil.txt"),
        _set("file", "C:evil.txt"),
        _set("file", "evil.exe"),
        _set("sha256", "../" * 21 + "a"),
        _set("sha256", "0" * 64),
        _set("size", 5),
        _set("size", 10**12),
        _set("size", "5"),
        _set("said", {"id": "x"}),
        _set("said", [1]),
        _set("id", ""),
        _set("id", "a\nb"),
        lambda told: told.update(format=99),
        lambda told: told.update(documents=[[]]),
        lambda told: told.pop("documents"),
        lambda told: told["documents"].pop(),
    ],
)
def test_a_pack_that_lies_is_refused_whole(other, packed, change):
    _rewritten(packed, change)
    with pytest.raises(PackBroken):
        _taken(other, packed)
    assert other.library.documents() == ()


@pytest.mark.parametrize("name", ["more.txt", "../evil.txt", "manifest.json"])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_pack_that_holds_more_than_it_says_is_refused(other, packed, name):
    _rewritten(packed, lambda told: None, (name, b"x"))
    with pytest.raises(PackBroken):
        _taken(other, packed)


def test_a_pack_that_swells_is_refused_before_it_is_unpacked(other, packed):
    def change(told):
        told["documents"] = [
            {"id": "a", "file": "a.txt", "sha256": "0" * 64, "size": 10**7, "said": {}}
        ]

    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", json.dumps({"format": 1, "documents": []}))
    _rewritten(packed, change, (f"originals/{'0' * 64}.txt", bytes(10**7)))
    with pytest.raises(PackBroken, match="not what the pack says"):
        _taken(other, packed)


def test_a_pack_damaged_on_its_way_is_noticed(other, packed):
    data = packed.read_bytes()
    for place in range(0, len(data), 37):
        packed.write_bytes(data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :])
        try:
            changes = _taken(other, packed)
        except PackBroken:
            continue
        assert set(changes) <= {"added", "kept"}
    assert set(_texts(other)) <= {"one", "two"}


def test_what_is_no_pack_says_so(other, tmp_path):
    (tmp_path / "no.pack").write_bytes(b"nothing of the kind")
    with pytest.raises(PackBroken, match="no pack"):
        _taken(other, tmp_path / "no.pack")


def test_a_copy_that_was_changed_is_not_handed_on(shelf, packed, tmp_path):
    shelf.library.original("one").write_bytes(b"falsified")
    with pytest.raises(PackBroken):
        shelf.library.holdings.export(tmp_path / "bad.pack")
    assert list(tmp_path.glob("bad.pack*")) == []
    assert Path(packed).exists()
