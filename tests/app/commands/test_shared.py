"""`--chroma`: libraries of one command line after the other, shared through a real server."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app import cli
from index import library as libraries
from tests.chromaserver import ChromaServer, Proxy
from tests.standins import WordEncoder

pytestmark = pytest.mark.enable_socket

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command line: its exit code, results and messages."""
    monkeypatch.setattr(libraries.encode, "Encoder", WordEncoder)
    monkeypatch.delenv("RAPPORTEUR_LIBRARY")

    def _run(*arguments: str | Path) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", None)
        code = cli.main([str(argument) for argument in arguments])
        return code, *capsys.readouterr()

    return _run


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "draft.txt"
    path.write_text("Zero draft\n\n1. Ferries link the harbours of the islands.", "utf-8")
    return path


def test_what_one_adds_another_finds_shows_and_asks_with_and_without_the_server(
    run: Run, paper: Path, tmp_path: Path, chroma_server: ChromaServer
) -> None:
    at, mine, theirs = chroma_server.address, tmp_path / "mine", tmp_path / "theirs"
    code, _, said = run("--library", mine, "--chroma", at, "add", paper)
    assert code == 0
    assert "shared   draft.txt" in said
    code, out, said = run("ask", "--library", theirs, "--chroma", at, "--json", "What do ferries?")
    assert code == 0
    assert "added    draft.txt" in said
    assert json.loads(out)["statements"][0]["citation"]["label"] == "1"
    chroma_server.kill()
    for command in (("find", "ferries"), ("show", "draft 1"), ("ask", "What do ferries link?")):
        code, out, said = run("--library", theirs, "--chroma", at, *command)
        assert code == 0
        assert "harbours of the islands" in out
        assert said.startswith(f"The shared server {at} can't be reached")
    code, out, _ = run("--library", theirs, "find", "ferries")
    assert (code, "harbours" in out) == (0, True)
    chroma_server.start()


def test_what_is_said_of_a_document_and_its_removal_go_over(
    run: Run, paper: Path, tmp_path: Path, chroma_server: ChromaServer
) -> None:
    at = ("--chroma", chroma_server.address, "--library")
    run("add", *at, tmp_path / "mine", paper)
    run("describe", *at, tmp_path / "mine", "draft", "--title", "First revision")
    assert "First revision" in run("list", *at, tmp_path / "theirs")[1]
    run("remove", *at, tmp_path / "theirs", "draft")
    assert "First revision" not in run("list", *at, tmp_path / "mine")[1]


def test_a_server_has_a_library_of_its_own_unless_one_is_named(
    run: Run, paper: Path, chroma_server: ChromaServer
) -> None:
    run("add", "--chroma", chroma_server.address, paper)
    assert "Zero draft" not in run("list")[1]
    assert "Zero draft" in run("list", "--chroma", chroma_server.address)[1]


def test_without_a_link_and_with_nothing_fetched_it_says_so(run: Run, tmp_path: Path) -> None:
    at = "http://127.0.0.1:9"
    code, out, said = run("--library", tmp_path / "mine", "--chroma", at, "find", "ferries")
    assert (code, out) == (3, "")
    assert said.startswith(f"The shared server {at} can't be reached")
    assert said.count("\n") == 1


def test_a_wrong_token_and_a_wrong_version_are_refused_in_plain_words(
    run: Run, paper: Path, chroma_server: ChromaServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = Proxy(chroma_server.address, "secret")
    code, _, said = run("add", "--chroma", proxy.address, paper)
    refused = f"The shared server {proxy.address} can't be used: "
    assert (code, said) == (3, refused + "it wants another token. Ask whoever runs it.\n")
    monkeypatch.setenv("RAPPORTEUR_CHROMA_TOKEN", "secret")
    assert run("add", "--chroma", proxy.address, paper)[0] == 0
    proxy.version = '"0.5.20"'
    code, _, said = run("list", "--chroma", proxy.address)
    assert (code, said) == (3, refused + "Chroma 0.5.20 is not supported. Ask whoever runs it.\n")
    proxy.close()


@pytest.mark.parametrize("address", ["nonsense/x", "ftp://host:8000", "http://"])
def test_what_is_no_address_is_refused(run: Run, address: str) -> None:
    code, out, said = run("list", "--chroma", address)
    assert (code, out) == (2, "")
    assert said == f"'{address}' is no address of a server. Write it like http://host:8000.\n"
