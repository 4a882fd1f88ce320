"""Libraries that share their documents through a real Chroma server: nothing is lost or mixed."""

import pytest

from index.address import SharedServer
from index.errors import (
    LibraryPrivate,
    OriginalMissing,
    ServerUnreachable,
)
from index.library import Library
from index.storage.aside import FILE
from tests.chromaserver import ChromaServer, Proxy
from tests.index.conftest import Shelf
from tests.index.sharing import DRAFT, Join
from tests.standins import read

pytestmark = pytest.mark.enable_socket


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
