"""The command line shows a model's sentences above the quotations, and these in any case."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from app.cli import main
from index.library import Library
from tests.standins import WordEncoder, read

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

TEXT = "Zero draft\n\n1. Every harbour shall keep its lighthouse lit at night by its own means."
REPLY = "Every harbour keeps its lighthouse lit [1]. Lighthouses are free [1]."
QUESTION = "Which harbour shall keep a lighthouse?"


class Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps({"choices": [{"message": {"content": REPLY}}]}).encode())

    def log_message(self, *arguments: object) -> None:
        return


@pytest.fixture
def url() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    folder = tmp_path / "here"
    (tmp_path / "draft.txt").write_text(TEXT, "utf-8")
    with Library(folder, WordEncoder(), read) as library:
        for step in library.add([tmp_path / "draft.txt"]):
            assert step.error is None
    monkeypatch.setattr(
        Library, "open", lambda _, server: Library(folder, WordEncoder(), read, server)
    )

    def asked(*arguments: str) -> tuple[int, str]:
        code = main(["--library", str(folder), "ask", QUESTION, *arguments])
        return code, capsys.readouterr().out

    return asked


def test_sentences_stand_above_the_numbered_quotations(ask, url: str) -> None:
    code, out = ask("--compose", "--model", "small", "--endpoint", url)
    assert code == 0
    assert "Every harbour keeps its lighthouse lit. [1]" in out
    assert "free" not in out
    assert "1 unsupported" in out
    assert out.index("lit. [1]") < out.index("[1] “Every harbour shall keep its lighthouse lit")


def test_other_programs_get_them_beside_the_statements(ask, url: str) -> None:
    answer = json.loads(ask("--compose", "--model", "small", "--endpoint", url, "--json")[1])
    assert answer["statements"]
    assert answer["composed"] == {
        "model": "small",
        "sentences": [{"text": "Every harbour keeps its lighthouse lit.", "statements": [1]}],
        "dropped": 1,
        "error": None,
    }


def test_without_the_model_the_quotations_stand(ask) -> None:
    code, out = ask("--compose", "--model", "small", "--endpoint", "http://127.0.0.1:1/v1")
    assert code == 1
    assert "gives no answer" in out
    assert "“Every harbour shall keep" in out


def test_nothing_is_composed_unless_asked(ask) -> None:
    assert "composed" not in json.loads(ask("--json")[1])
    assert ask("--compose")[0] == 2
