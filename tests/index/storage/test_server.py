"""What a shared server keeps and gives, and how it is refused; over a real `chroma run`."""

import socketserver
from collections.abc import Callable, Iterator
from threading import Thread

import numpy as np
import pytest

from corpus.model import Box, Paragraph, Run
from index.address import SharedServer
from index.errors import ServerRefused, ServerUnreachable, UnfitValue
from index.storage.records import Record, Shared
from index.storage.server import Server
from tests.chromaserver import ChromaServer, Proxy

pytestmark = pytest.mark.enable_socket

MODEL = ("words-32", 32)
PARAGRAPH = Paragraph(
    "draft/1",
    "draft",
    0,
    "paragraph",
    "1",
    1,
    ("Introduction",),
    (Run("We "), Run("may", "deleted", "Ruritania"), Run("shall decide.")),
    page=2,
    boxes=(Box(2, 0.1, 0.2, 0.3, 0.4),),
)


Join = Callable[..., Server]


@pytest.fixture
def joined() -> Iterator[Join]:
    """Gives connections to a server, which are closed in the end."""
    made: list[Server] = []

    def join(address: str, token: str = "") -> Server:
        made.append(Server(SharedServer.at(address, token)))
        made[-1].join(*MODEL)
        return made[-1]

    yield join
    for server in made:
        server.close()


@pytest.fixture
def proxy(chroma_server: ChromaServer) -> Iterator[Proxy]:
    """A proxy before the server that asks for the token "secret"."""
    made = Proxy(chroma_server.address, "secret")
    yield made
    made.close()


def shared() -> Shared:
    vector = np.zeros(32, np.float32)
    vector[5] = 1
    return Shared(PARAGRAPH, b"k" * 16, vector, np.arange(8, dtype=np.uint8).reshape(2, 4))


def test_a_paragraph_comes_back_as_it_went_with_its_marks_its_vector_and_its_bits(
    chroma_server: ChromaServer, joined: Join
) -> None:
    joined(chroma_server.address).put("edition", [shared()])
    (back,) = joined(chroma_server.address).paragraphs("edition", ["draft/2", "draft/1"])
    assert (back.paragraph, back.key) == (PARAGRAPH, b"k" * 16)
    assert (back.vector == shared().vector).all()
    assert (back.bits == shared().bits).all()


def test_paragraphs_are_found_by_their_vector_until_their_edition_is_dropped(
    chroma_server: ChromaServer, joined: Join
) -> None:
    server = joined(chroma_server.address)
    server.put("edition", [shared()])
    assert server.nearest(shared().vector, 3) == [("draft/1", pytest.approx(1))]
    server.drop("edition")
    assert server.nearest(shared().vector, 3) == []


def test_of_two_that_claim_a_revision_the_first_has_it(
    chroma_server: ChromaServer, joined: Join
) -> None:
    one, other = joined(chroma_server.address), joined(chroma_server.address)
    record = Record("draft", 1, "one", {"file": "a.txt"}, {"title": "A"}, "00", ("draft/1",))
    assert one.claim(record) == record
    assert other.claim(Record("draft", 1, "other")) == record
    assert other.revisions() == {"draft": [1]}
    assert other.record("draft", 1) == record


def test_every_library_joins_the_same_archive(chroma_server: ChromaServer, joined: Join) -> None:
    one, other = joined(chroma_server.address), joined(chroma_server.address)
    assert one.join(*MODEL) == other.join(*MODEL)


def test_another_model_is_refused(chroma_server: ChromaServer, joined: Join) -> None:
    with pytest.raises(ServerRefused) as caught:
        joined(chroma_server.address).join("words-64", 64)
    assert caught.value.detail == "it was filled with another language model"


def test_a_wrong_token_is_refused_and_the_right_one_goes_with_every_request(
    proxy: Proxy, joined: Join
) -> None:
    for token in ("", "wrong"):
        with pytest.raises(ServerRefused) as caught:
            joined(proxy.address, token)
        assert caught.value.detail == "it wants another token"
    assert joined(proxy.address, "secret").revisions() == {}


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ('"0.6.3"', "Chroma 0.6.3 is not supported"),
        ('"2.0.0"', "Chroma 2.0.0 is not supported"),
        ("<html>", "it is no Chroma server"),
    ],
)
def test_a_server_of_another_version_or_none_of_chroma_is_refused(
    said: str, why: str, joined: Join
) -> None:
    proxy = Proxy("http://127.0.0.1:1")
    proxy.version = said
    with pytest.raises(ServerRefused) as caught:
        joined(proxy.address)
    assert caught.value.detail == why
    proxy.close()


def test_a_server_that_speaks_something_else_is_refused(joined: Join) -> None:
    with socketserver.TCPServer(("127.0.0.1", 0), _Greeting) as other:
        Thread(target=other.handle_request, daemon=True).start()
        with pytest.raises(ServerRefused) as caught:
            joined(f"http://127.0.0.1:{other.server_address[1]}")
    assert caught.value.detail == "it is no Chroma server"


class _Greeting(socketserver.BaseRequestHandler):
    """Greets as servers of the secure shell do."""

    def handle(self) -> None:
        self.request.sendall(b"SSH-2.0-OpenSSH_9.2\r\n")
        self.request.recv(1024)


def test_a_server_without_such_pages_is_refused(proxy: Proxy, joined: Join) -> None:
    proxy.behind += "/none"
    with pytest.raises(ServerRefused) as caught:
        joined(proxy.address, "secret")
    assert caught.value.detail == "it is no Chroma server of this version"


def test_a_server_that_falls_silent_or_is_gone_is_out_of_reach(
    proxy: Proxy, joined: Join, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.storage.server._PATIENCE", 0.5)
    server = joined(proxy.address, "secret")
    proxy.silent = True
    for call in (server.revisions, lambda: joined(proxy.address, "secret")):
        with pytest.raises(ServerUnreachable):
            call()


def test_a_server_killed_and_started_again_has_what_it_had(
    chroma_server: ChromaServer, joined: Join
) -> None:
    server = joined(chroma_server.address)
    server.put("edition", [shared()])
    server.claim(Record("draft", 1, "edition"))
    chroma_server.kill()
    for call in (server.revisions, lambda: joined(chroma_server.address)):
        with pytest.raises(ServerUnreachable):
            call()
    chroma_server.start()
    assert server.revisions() == {"draft": [1]}
    assert server.nearest(shared().vector, 1)[0][0] == "draft/1"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("http://host", "http://host:8000"),
        ("https://host", "https://host:443"),
        (" host:9000 ", "http://host:9000"),
        ("http://[::1]:8000/", "http://[::1]:8000"),
    ],
)
def test_an_address_is_read_as_it_is_commonly_written(written: str, read: str) -> None:
    assert str(SharedServer.at(written)) == read


@pytest.mark.parametrize(
    "written", ["", "ftp://host:1", "http://", "http://host:port", "http://u:p@host", "host/path"]
)
def test_what_is_no_address_is_refused(written: str) -> None:
    with pytest.raises(UnfitValue):
        SharedServer.at(written)


def test_a_token_is_never_shown() -> None:
    assert "secret" not in repr(SharedServer.at("host:1", "secret"))
