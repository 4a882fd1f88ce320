"""Pages made to harm: each ends as read or as a named error."""

from pathlib import Path
from random import Random

import pytest

from corpus.errors import DocumentError, DocumentTooLarge, NoText
from corpus.model import Block
from corpus.readers.html import read

READABLE = {
    "nested div": "<div>" * 20_000 + "deep" + "</div>" * 20_000 + "<p>after",
    "nested tables": "<table><tr><td>" * 50 + "deep",
    "nested lists": "<ol><li>" * 5_000 + "deep",
    "unclosed cells": "<table>" + "<tr><td>a<td>b" * 20_000,
    "text in tables": "<table>x" * 5_000,
    "unclosed inline": "<p><b><i><u><font>" * 5_000 + "deep",
    "unclosed paragraphs": "<p>a" * 50_000,
    "sups in sups": "<sup>" * 5_000 + "1",
    "links in links": "<a href='#x'>" * 10_000 + "1",
    "NULs": "a\0b<p>c\0d</p>" * 1_000,
    "entities": "&" * 300_000,
    "left brackets": "<" * 300_000,
    "superscripts": "¹²³" * 20_000 + "<p>¹ note",
    "marks and notes": "<p>" + "x<sup>1</sup>" * 5_000 + "<p><sup>1</sup> note" * 5_000,
    "huge numbers": f"<ol start={'9' * 5000}><li value=-{'9' * 500}>a<ol start=999999 type=i><li>b",
    "an endless title": "<title>" * 1_000 + "</title><p>a",
    "line breaks": "a" + "<br>" * 100_000 + "b",
    "white space": "<p>a" + " \n\t" * 100_000 + "b",
    "blank lines": "<pre>a" + "\n \t" * 100_000 + "b</pre>",
    "legends": "<p>" + "underlin" * 20_000 + " new underlined " * 5_000,
    "at signs": "<s>a</s><p>b <u>" + "@" * 20_000 + " x</u>",
    "punctuation in bold": "<p><b>" + ".'" * 20_000 + "x</b>",
    "ids": "".join(f"<p id={nth}>a<a href='#{nth + 1}'>1</a>" for nth in range(3_000)),
    "styles": "<p style='" + "text-decoration:" * 5_000 + "'>a",
    "surrogates": "<p>&#xD800;&#xDFFF;&#x110000;a",
}
WORDLESS = {
    "comments": "<!--" * 200_000,
    "quotes": '<a href="' * 20_000,
    "closing tags": "</p>" * 100_000,
    "CDATA": "<![CDATA[" * 50_000,
    "doctypes": "<!DOCTYPE html [" * 50_000,
    "scripts": "<script>" * 20_000,
    "selects": "<select><option>" * 20_000,
}
TOO_MUCH = {
    "too deep": "<div>" * 40_000 + "deep",
    "too deep in links": "<a><b>" * 40_000,
    "too many attributes": "<p " + " ".join(f"a{n}=''" for n in range(50_000)) + ">x",
    "too long": "<p>a" * 6_000_000,
}


@pytest.mark.parametrize("name", READABLE)
def test_strange_pages_are_read(tmp_path: Path, name: str) -> None:
    blocks = _read(tmp_path, READABLE[name])
    "".join(run.text for block in blocks for run in block.runs).encode()
    if "deep" in READABLE[name]:
        assert any("deep" in block.text for block in blocks)


@pytest.mark.parametrize("name", WORDLESS)
def test_pages_without_words_are_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(NoText):
        _read(tmp_path, WORDLESS[name])


@pytest.mark.parametrize("name", TOO_MUCH)
def test_floods_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(DocumentTooLarge):
        _read(tmp_path, TOO_MUCH[name])


def test_nothing_is_fetched(tmp_path: Path) -> None:
    """Sockets are closed to tests; a local file referred to is not read either."""
    (tmp_path / "secret.html").write_text("secret")
    page = (
        "<!DOCTYPE html SYSTEM 'secret.html'><base href='http://example.org'>"
        "<link rel=stylesheet href='http://example.org/x.css'><iframe src='secret.html'></iframe>"
        "<img src='http://example.org/x.png'><object data='secret.html'></object><p>text"
    )
    assert [block.text for block in _read(tmp_path, page)] == ["text"]


def test_mutated_pages_end_as_read_or_as_a_named_error(tmp_path: Path) -> None:
    """300 pages with bytes changed, cut out or doubled."""
    seed = (
        b'<html lang="en"><title>T</title><h1>Head</h1>'
        b"<p>Text<sup>1</sup> <ins>new</ins> <s>old</s>"
        b"<ol start=3><li>one<li>two</ol><table><tr><td>a<td>b</table><p><sup>1</sup> A note.</p>"
    )
    random = Random(3)
    errors = {error.__name__ for error in DocumentError.__subclasses__()}
    for _ in range(300):
        mutated = bytearray(seed)
        for _ in range(random.randint(1, 5)):
            at, size = random.randrange(len(mutated)), random.randint(1, 20)
            mutated[at : at + size] = random.choice(
                [b"", random.randbytes(size), bytes(mutated[at : at + size]) * 2]
            )
        assert _end(tmp_path / "m.html", bytes(mutated)) in {"read", *errors}


def _end(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    try:
        read(path)
    except DocumentError as error:
        return type(error).__name__
    return "read"


def _read(folder: Path, page: str) -> tuple[Block, ...]:
    path = folder / "a.html"
    path.write_text(page, "utf-8")
    return read(path).blocks
