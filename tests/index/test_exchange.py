"""Libraries that share their documents through a real Chroma server: nothing is lost or mixed."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from index.address import SharedServer
from index.errors import (
    LibraryDamaged,
    LibraryPrivate,
    OriginalMissing,
    ServerRefused,
    ServerUnreachable,
)
from index.library import Library
from index.storage.aside import FILE
from tests.chromaserver import ChromaServer, Proxy
from tests.index.conftest import Shelf
from tests.standins import WordEncoder, read

pytestmark = pytest.mark.enable_socket

DRAFT = (
    "Zero draft",
    "1. We reaffirm our common vision of the Information Society.",
    "2. Bridging the digital divide needs ~~strong~~ cooperation.",
    "Comment [u1] on 2: Why strike the strength?",
)


class Member(Shelf):
    """A library that is shared, and what came of its exchanges."""

    def __init__(self, folder: Path, address: str) -> None:
        self.server = SharedServer.at(address)
        folder.mkdir()
        super().__init__(folder)

    def opened(self, encoder: WordEncoder | None = None) -> Library:
        return Library(self.folder, encoder or self.encoder, read, self.server)

    def exchange(self) -> list[tuple[str, str]]:
        return [(step.path.name, step.change) for step in self.library.heal() if step.change]

    def put(self, name: str, *blocks: str) -> None:
        """Writes a file, adds it and tells the server."""
        self.add(self.write(name, *blocks))
        self.exchange()

    def titles(self) -> dict[str, str]:
        return {document.id: document.title for document in self.library.documents()}

    def texts(self, document_id: str) -> list[str]:
        return [paragraph.text for paragraph in self.library.paragraphs(document_id)]


Join = Callable[..., Member]


@pytest.fixture
def join(tmp_path: Path, chroma_server: ChromaServer) -> Iterator[Join]:
    """Gives libraries of their own, shared through one server."""
    made: list[Member] = []

    def member(name: str, address: str = chroma_server.address) -> Member:
        made.append(Member(tmp_path / name, address))
        return made[-1]

    yield member
    for one in made:
        one.library.close()


def test_what_one_adds_another_has_with_labels_marks_and_comments_and_encodes_nothing(
    join: Join,
) -> None:
    one, other = join("one"), join("other")
    one.add(one.write("draft.txt", *DRAFT))
    assert one.exchange() == [("draft.txt", "shared")]
    assert other.exchange() == [("draft.txt", "added")]
    (document,) = other.library.documents()
    assert (document,) == one.library.documents()
    assert other.library.paragraphs(document.id) == one.library.paragraphs(document.id)
    assert other.encoder.encoded == []
    assert other.finds_all()
    assert one.exchange() == other.exchange() == []


def test_a_library_with_documents_of_its_own_tells_no_server_of_them(
    join: Join, chroma_server: ChromaServer, shelf: Shelf
) -> None:
    shelf.add(shelf.draft())
    shelf.library.close()
    shelf.library = Library(
        shelf.folder, shelf.encoder, read, SharedServer.at(chroma_server.address)
    )
    with pytest.raises(LibraryPrivate):
        shelf.heal()
    assert join("other").exchange() == []


def test_what_was_added_before_the_first_link_is_told_later(join: Join) -> None:
    member = join("one", "http://127.0.0.1:9")
    with pytest.raises(ServerUnreachable):
        member.exchange()
    member.add(member.write("draft.txt", *DRAFT))
    with pytest.raises(ServerUnreachable):
        member.exchange()
    assert member.titles() == {"draft": "Zero draft"}


def test_one_adds_while_the_other_asks(join: Join) -> None:
    one, other = join("one"), join("other")
    one.put("draft.txt", *DRAFT)
    other.exchange()
    one.add(*(one.write(f"{n}.txt", f"Paper {n}", f"1. Harbours {n}.") for n in range(3)))
    for _ in one.library.heal():
        answer = other.library.ask("What does bridging the digital divide need?")
        assert answer.passages[0].paragraph.label == "2"
        assert {step.change for step in other.library.heal()} <= {None, "added"}
    other.exchange()
    assert other.titles() == one.titles()
    assert other.finds_all()


def test_vectors_are_asked_of_the_server_where_it_holds_what_is_here(
    join: Join, chroma_server: ChromaServer
) -> None:
    proxy = Proxy(chroma_server.address)
    member = join("one", proxy.address)
    member.put("draft.txt", *DRAFT)
    del proxy.asked[:]
    member.library.ask("What does bridging the digital divide need?")
    assert [path for path in proxy.asked if path.endswith("/query")]
    del proxy.asked[:]
    member.add(member.write("new.txt", "New", "1. Unknown to the server."))
    assert member.library.ask("What is unknown?").passages[0].document.file == "new.txt"
    assert not proxy.asked
    proxy.close()


def test_a_new_version_and_what_is_said_of_a_document_go_over(join: Join) -> None:
    one, other = join("one"), join("other")
    one.put("draft.txt", *DRAFT)
    other.exchange()
    one.put("draft.txt", "Zero draft", "1. Only this is left.")
    assert other.exchange() == [("draft.txt", "changed")]
    assert other.texts("draft") == ["Zero draft", "Only this is left."]
    assert not other.library.find("divide")
    one.library.holdings.describe("draft", title="First revision", date="2025-09")
    one.exchange()
    other.exchange()
    assert other.titles() == {"draft": "First revision"}
    one.library.holdings.describe("draft", title=None)
    one.exchange()
    other.exchange()
    assert other.titles() == {"draft": "Zero draft"}


def test_what_one_removes_leaves_the_others_and_the_server(
    join: Join, chroma_server: ChromaServer
) -> None:
    one, other = join("one"), join("other")
    one.put("draft.txt", *DRAFT)
    other.exchange()
    other.library.holdings.remove("draft")
    other.exchange()
    assert one.exchange() == [("draft.txt", "removed")]
    assert one.titles() == {}
    assert b"Bridging" not in (one.folder / FILE).read_bytes()
    server = one.library._server
    assert server is not None
    assert server._paragraphs.count() == 0
    assert join("third").exchange() == []


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


def test_without_a_link_it_finds_shows_and_asks_and_goes_on_when_it_is_back(
    join: Join, chroma_server: ChromaServer
) -> None:
    one, other = join("one"), join("other")
    one.put("draft.txt", *DRAFT)
    other.exchange()
    chroma_server.kill()
    answer = other.library.ask("What does bridging the digital divide need?")
    assert answer.passages[0].paragraph.label == "2"
    with pytest.raises(ServerUnreachable):
        other.exchange()
    assert other.library.find("divide")
    assert other.library.show("zero draft 2")[0].paragraph.deleted == ("strong",)
    other.add(other.write("offline.txt", "Offline", "1. Added without a link."))
    chroma_server.start()
    assert other.exchange() == [("offline.txt", "shared")]
    assert one.exchange() == [("offline.txt", "added")]


def test_left_off_halfway_it_goes_on_the_next_time(join: Join) -> None:
    one, other = join("one"), join("other")
    one.add(*(one.write(f"{n}.txt", f"Paper {n}", f"1. Harbours {n}.") for n in range(4)))
    for number in range(1, 12):
        steps = one.library.heal()
        for _ in range(number):
            next(steps, None)
        steps.close()  # type: ignore[attr-defined]
        fetched = other.library.heal()
        for _ in range(number):
            next(fetched, None)
        fetched.close()  # type: ignore[attr-defined]
    one.exchange()
    other.exchange()
    assert len(other.titles()) == 4
    assert other.titles() == one.titles()
    assert other.finds_all()


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


def test_a_document_that_came_without_its_file_is_sound_and_takes_the_file_later(
    join: Join,
) -> None:
    one, other = join("one"), join("other")
    one.put("draft.txt", *DRAFT)
    other.exchange()
    assert other.library.check().problems == ()
    with pytest.raises(OriginalMissing):
        other.library.original("draft")
    (step,) = other.add(other.write("draft.txt", *DRAFT))
    assert step.change == "kept"
    assert other.library.original("draft").exists()


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
