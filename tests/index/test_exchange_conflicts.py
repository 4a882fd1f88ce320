"""Two libraries that change the same, and servers that lie: nothing is lost or believed."""

import sqlite3
from dataclasses import replace

import pytest

from index.errors import (
    LibraryDamaged,
    ServerRefused,
)
from index.storage.aside import FILE
from tests.chromaserver import ChromaServer
from tests.index.sharing import DRAFT, Join

pytestmark = pytest.mark.enable_socket


def test_two_papers_of_one_name_stay_two_documents(join: Join) -> None:
    one, other = join("one"), join("other")
    one.add(one.write("note.txt", "Note of one", "1. From one."))
    other.add(other.write("note.txt", "Note of the other", "1. From the other."))
    one.exchange()
    assert other.exchange() == [("note.txt", "added"), ("note.txt", "shared")]
    one.exchange()
    assert one.titles() == other.titles() == {"note": "Note of one", "note-2": "Note of the other"}
    assert other.texts("note-2") == ["Note of the other", "From the other."]
    assert other.library.original("note-2").exists()
    assert other.library.check().problems == ()
    assert one.finds_all()
    assert other.finds_all()


def test_one_edition_told_by_two_at_once_stays_whole(
    join: Join, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = join("one"), join("other")
    one.put("draft.txt", *DRAFT)
    other.add(other.write("draft.txt", *DRAFT))
    other.library._catalogue.connection.execute("UPDATE documents SET title = 'As read later'")
    monkeypatch.setattr(other.library._server, "revisions", dict)  # as before the other told
    other.exchange()
    monkeypatch.undo()
    third = join("third")
    assert third.exchange() == [("draft.txt", "added")]
    assert third.texts("draft") == one.texts("draft")


def test_a_version_changed_on_both_sides_is_kept_twice(join: Join) -> None:
    one, other = join("one"), join("other")
    one.put("draft.txt", *DRAFT)
    other.exchange()
    other.add(other.write("draft.txt", "Draft", "1. As the other has it."))
    one.put("draft.txt", "Draft", "1. As one has it.")
    other.exchange()
    one.exchange()
    assert one.titles() == other.titles()
    held = {text for id_ in one.titles() for text in one.texts(id_)}
    assert {"As one has it.", "As the other has it."} <= held


def test_what_was_removed_there_and_changed_here_stays(join: Join) -> None:
    one, other = join("one"), join("other")
    one.put("draft.txt", *DRAFT)
    other.exchange()
    other.library.holdings.describe("draft", title="Still wanted")
    one.library.holdings.remove("draft")
    one.exchange()
    other.exchange()
    one.exchange()
    assert one.titles() == other.titles() == {"draft": "Still wanted"}


def test_the_same_paper_added_by_both_is_one_document(join: Join) -> None:
    one, other = join("one"), join("other")
    one.put("draft.txt", *DRAFT)
    other.put("draft.txt", *DRAFT)
    assert list(other.titles()) == ["draft"]
    assert one.exchange() == []


def test_a_server_that_lost_everything_is_told_again_only_by_libraries_of_its_archive(
    join: Join, chroma_server: ChromaServer
) -> None:
    one = join("one")
    one.put("draft.txt", *DRAFT)
    chroma_server.empty()
    with pytest.raises(ServerRefused) as caught:
        one.exchange()
    assert "another archive" in caught.value.detail
    assert one.titles() == {"draft": "Zero draft"}


def test_what_was_altered_on_disk_is_fetched_again(join: Join) -> None:
    one, other = join("one"), join("other")
    one.put("draft.txt", *DRAFT)
    other.exchange()
    other.library.close()
    connection = sqlite3.connect(other.folder / FILE)
    with connection:
        connection.execute("UPDATE paragraphs SET author = 'nobody' WHERE label = '2'")
    connection.close()
    with pytest.raises(LibraryDamaged):
        other.opened()
    health = other.recover()
    assert health.problems == ()
    assert health.repaired == ("draft.txt will be fetched once more from the shared server",)
    other.library = other.opened()
    assert other.exchange() == [("draft.txt", "added")]
    assert other.library.paragraphs("draft") == one.library.paragraphs("draft")


def test_a_record_that_names_what_is_no_file_is_refused(
    join: Join, chroma_server: ChromaServer
) -> None:
    one, other = join("one"), join("other")
    one.put("draft.txt", *DRAFT)
    server = one.library._server
    assert server is not None
    record = server.record("draft", 1)
    assert record is not None
    evil = replace(record, revision=2, fields=record.fields | {"file": "../../evil.txt"})
    assert server.claim(evil)
    one.put("good.txt", "Good", "1. Whole.")
    with pytest.raises(ServerRefused) as caught:
        other.exchange()
    assert caught.value.detail == "its record of draft is broken"
    assert other.titles() == {"good": "Good"}


def test_an_older_file_added_again_does_not_take_the_newer_ones_place(join: Join) -> None:
    one, other = join("one"), join("other")
    one.put("draft.txt", *DRAFT)
    other.exchange()
    other.add(other.write("draft.txt", *DRAFT))
    other.put("draft.txt", "Zero draft", "1. Newer.")
    one.exchange()
    assert one.texts("draft") == ["Zero draft", "Newer."]
    one.add(one.files)
    one.exchange()
    other.exchange()
    assert one.texts("draft") == other.texts("draft") == ["Zero draft", "Newer."]


def test_a_kind_of_paragraph_nobody_knows_is_refused(join: Join) -> None:
    one, other = join("one"), join("other")
    one.put("draft.txt", *DRAFT)
    server = one.library._server
    assert server is not None
    record = server.record("draft", 1)
    assert record is not None
    first = server.paragraphs(record.edition, record.paragraphs)[0]
    server.put(record.edition, [replace(first, paragraph=replace(first.paragraph, kind="evil"))])
    with pytest.raises(ServerRefused):
        other.exchange()
    assert other.titles() == {}
