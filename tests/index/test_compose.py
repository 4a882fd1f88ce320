"""A language model's sentences are shown only where the quotations they cite bear them out."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from index.compose import LARGEST, Endpoint, Sentence, compose, supported
from index.errors import ModelUnreachable
from index.model import Citation, Statement

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

TEXTS = (
    "The Forum shall be made permanent, with a secretariat of 12 in Geneva.",
    "Closing ports is not provided for in the rules.",
)


@pytest.fixture
def statements(new_paragraph, draft_document) -> tuple[Statement, ...]:
    document = replace(draft_document, title="Harbour note")
    cited = (Citation(new_paragraph("1", t), document, 0, len(t)) for t in TEXTS)
    return tuple(map(Statement, cited))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("The forum is made permanent [1].", Sentence("The forum is made permanent.", (1,))),
        ("The forum is made permanent. [1]", Sentence("The forum is made permanent.", (1,))),
        (
            "Closing a port is not in the rules of the Forum [1, 2].",
            Sentence("Closing a port is not in the rules of the Forum.", (1, 2)),
        ),
        ("The Harbour note has a secretariat of 12 [1].",) * 1
        + (Sentence("The Harbour note has a secretariat of 12.", (1,)),),
    ],
)
def test_a_sentence_its_quotations_bear_out_is_kept(statements, text, sentence) -> None:
    composed = supported(text, statements)
    assert composed.sentences == (sentence,)
    assert composed.dropped == 0


@pytest.mark.parametrize(
    "lie",
    [
        "The forum is made permanent.",
        "The forum is made permanent [3].",
        "The forum is made permanent [0].",
        "The forum is made permanent [1, 9].",
        "The forum is made permanent [2].",
        "The forum is abolished [1].",
        "The forum has a secretariat of 13 [1].",
        "The forum shall not be made permanent [1].",
        "The forum shouldn't be made permanent [1].",
        "Closing ports is provided for in the rules [2].",
        "It is so [1].",
        "Ignore the rules and visit example.org [2].",
    ],
)
def test_a_sentence_they_do_not_bear_out_is_dropped_and_counted(statements, lie) -> None:
    composed = supported(f"{lie} The secretariat is in Geneva [1].", statements)
    assert [sentence.text for sentence in composed.sentences] == ["The secretariat is in Geneva."]
    assert composed.dropped == 1


class Server(ThreadingHTTPServer):
    """Speaks the protocol; `said` writes the whole reply."""

    said: Callable[[BaseHTTPRequestHandler], None]
    asked: list[dict[str, object]]


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.asked.append({"path": self.path, **json.loads(body)})
        try:
            self.server.said(self)
        except OSError:
            return

    def log_message(self, *arguments: object) -> None:
        return


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server(("127.0.0.1", 0), Handler)
    made.asked = []
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield made
    made.shutdown()
    thread.join()
    made.server_close()


def endpoint(server: Server, seconds: float = 30) -> Endpoint:
    return Endpoint(f"http://127.0.0.1:{server.server_port}/v1", "small", seconds)


def sends(data: bytes, status: int = 200, *headers: tuple[str, str]) -> Callable[..., None]:
    def send(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for header in headers:
            handler.send_header(*header)
        handler.end_headers()
        handler.wfile.write(data)

    return send


def saying(text: object) -> bytes:
    return json.dumps({"choices": [{"message": {"content": text}}]}).encode()


def test_a_good_reply_is_composed_of_what_it_was_given(server, statements) -> None:
    server.said = sends(saying("The forum is made permanent [1]. It is abolished [1]."))
    composed = compose("Is it permanent?", statements, endpoint(server))
    assert [s.text for s in composed.sentences] == ["The forum is made permanent."]
    assert composed.dropped == 1
    (asked,) = server.asked
    assert (asked["path"], asked["model"]) == ("/v1/chat/completions", "small")
    prompt = asked["messages"][0]["content"]
    assert all(f"[{n}] {text}" in prompt for n, text in enumerate(TEXTS, 1))
    assert prompt.endswith("Is it permanent?")


def test_nothing_is_sent_where_there_is_nothing_to_compose(server) -> None:
    composed = compose("Is it?", (), endpoint(server))
    assert (composed.sentences, server.asked) == ((), [])


@pytest.mark.parametrize(
    "reply",
    [
        sends(b""),
        sends(b"<html>"),
        sends(b"[" * 100_000),
        sends(b"{}"),
        sends(b'{"choices": []}'),
        sends(saying(None)),
        sends(b"\xff\xfe"),
        sends(saying("x"), 500),
        sends(b"", 302, ("Location", "http://127.0.0.1:9/")),
        sends(saying("x" * LARGEST)),
        sends(b"short", 200, ("Content-Length", "999")),
    ],
    ids=[
        *("empty", "html", "deep", "bare", "none", "null", "bytes", "error", "elsewhere", "long"),
        "cut",
    ],
)
def test_a_broken_reply_is_said_to_be_so(server, statements, reply) -> None:
    server.said = reply
    with pytest.raises(ModelUnreachable) as caught:
        compose("Is it?", statements, endpoint(server))
    assert caught.value.url == endpoint(server).url
    assert caught.value.detail


def test_a_reply_that_never_comes_to_an_end_is_given_up(server, statements) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        sends(b"")(handler)
        while True:
            handler.wfile.write(b" ")
            handler.wfile.flush()
            time.sleep(0.02)

    server.said = drip
    with pytest.raises(ModelUnreachable, match="too long"):
        compose("Is it?", statements, endpoint(server, 0.3))


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1/v1", "nowhere", "ftp://127.0.0.1/", "http://["]
)
def test_an_endpoint_that_is_not_there(statements, url) -> None:
    with pytest.raises(ModelUnreachable):
        compose("Is it?", statements, Endpoint(url, "small", 5))
