"""Files made to harm: each ends as read or as a named error, and the next file is read."""

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from corpus.errors import DocumentError, ReadingCrashed
from corpus.isolate import Isolation, Limits
from corpus.outline import Outline, outline
from tests.corpus.hostile import ALL, WORDS
from tests.corpus.pdffile import lines, pdf, stream
from tests.corpus.readers.wordfile import docx, para, run, table

LIMITS = Limits(seconds=15.0, seconds_a_page=0.0, seconds_a_scan=0.0)
HEAVY = {
    *("a string of 20 MB", "2,000 pages that share a stream", "300 pages that share a stream"),
    *("forms that show forms, ten times each", "a form that shows itself", "a paragraph of 20 MB"),
    *("20,000 headings", "items of items", "a line of 5 MB", "a word of 5 MB"),
    *("operators, 100,000", "operators, 900,000", "lines strewn", "200,000 paragraphs"),
}
EXPECTED = {
    "one page 100,000 times": "DocumentTooLarge",
    "pages without text": "NoText",
    "an unpacked password": "EncryptedDocument",
    "a truncated file": "BrokenDocument",
    "text under a PDF's name": "BrokenDocument",
    "an empty PDF": "EmptyDocument",
    "an empty Word file": "EmptyDocument",
    "476 MB declared by 474 KB": "DocumentTooLarge",
    "100,000 parts": "DocumentTooLarge",
    "a document type": "BrokenDocument",
    "a billion laughs": "BrokenDocument",
    "a PDF under a Word file's name": "BrokenDocument",
    "65 MB": "DocumentTooLarge",
    "NULs alone": "NotText",
    "white space alone": "EmptyDocument",
    "a ZIP under a text's name": "NotText",
    "no suffix": "UnsupportedFormat",
    "a folder": "UnsupportedFormat",
    "a missing file": "FileMissing",
    "a link to nothing": "FileMissing",
    "a pipe": "FileUnreadable",
    "a device without end": "FileUnreadable",
    "a stream of 256 MB": "DocumentTooLarge",
    **dict.fromkeys(
        (
            *("a count that lies", "a negative count", "letters strewn"),
            *("tables 80 deep", "50 tables, each in the last", "20,000 divisions deep"),
            *("half characters in UTF-8", "half characters in UTF-16", "a page turned by a third"),
            *("a line's end in the name", "a name from right to left", "an emoji", "Arabic"),
            *("a decomposed name", "a long name", "a suffix in capitals", "a name in no encoding"),
        ),
        "read",
    ),
}


@pytest.fixture(scope="module")
def isolation() -> Iterator[Isolation]:
    with Isolation(LIMITS) as isolation:
        yield isolation


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[pytest.mark.slow] * (name in HEAVY)) for name in ALL]
)
def test_harm_ends_as_read_or_as_a_named_error(
    tmp_path: Path, isolation: Isolation, name: str
) -> None:
    made = tmp_path / "made"
    made.mkdir()
    end = _end(isolation, ALL[name](made))
    assert end != ReadingCrashed.__name__
    assert end == EXPECTED.get(name, end)
    good = tmp_path / "good.pdf"
    good.write_bytes(pdf(WORDS))
    assert isolation(good) == outline(good)


def test_every_expectation_is_of_a_file_there_is() -> None:
    posix = {"a link to nothing", "a pipe", "a device without end", "a name in no encoding"}
    assert set(EXPECTED) | HEAVY <= set(ALL) | posix


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_reading_process_never_exceeds_one_gigabyte(
    tmp_path: Path, isolation: Isolation
) -> None:
    (tmp_path / "a.txt").write_text("1. Words.")
    isolation(tmp_path / "a.txt")
    process = isolation._processes[0]._process
    assert process
    limits = Path(f"/proc/{process.pid}/limits").read_text().splitlines()
    space = next(line for line in limits if line.startswith("Max address space"))
    assert space.split()[3:5] == [str(2**30)] * 2


def test_mutated_files_end_as_read_or_as_a_named_error(
    tmp_path: Path, isolation: Isolation
) -> None:
    """300 files with bytes changed, cut out, doubled or mixed with those of another."""
    random = Random(11)
    seeds = _seeds(tmp_path)
    ends = []
    for n in range(300):
        suffix, data = seeds[n % len(seeds)]
        path = tmp_path / f"{n}{suffix}"
        path.write_bytes(_mutated(data, random.choice(seeds)[1], random))
        ends.append(_end(isolation, path))
    assert len(ends) == 300
    assert ReadingCrashed.__name__ not in ends
    assert ends.count("read") > 100
    assert len(set(ends)) > 3


def _end(isolation: Isolation, path: Path) -> str:
    try:
        found = isolation(path)
    except DocumentError as error:
        return type(error).__name__
    assert isinstance(found, Outline)
    return "read"


def _seeds(folder: Path) -> list[tuple[str, bytes]]:
    text = "# Aims\n\n1. We ~~shall~~ **will** sail.\n\nComment [u1]: Why?\n\n(a) Words;\n\n(b) A."
    texts = [
        "AIMS",
        "1. We decide that every light-",
        "house shall keep a log.",
        "2. Ferries sail.",
    ]
    word = docx(folder / "seed.docx", para("1. Words.") + table(["a", "b"]) + para(run("2. More.")))
    page = "<h1>Aims</h1><ol><li>We sail.<li>We <del>row</del></ol><table><tr><td>1<td>2</table>"
    return [
        (".md", text.encode()),
        (".txt", text.encode("utf-16")),
        (".pdf", pdf(stream(lines(*texts)), stream(lines(*texts[::-1])))),
        (".pdf", pdf(_plain(lines(*texts)))),
        (".docx", word.read_bytes()),
        (".html", page.encode()),
    ]


def _plain(data: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(data), data)


def _mutated(data: bytes, other: bytes, random: Random) -> bytes:
    mutated = bytearray(data)
    for _ in range(random.randint(1, 5)):
        at, size = random.randrange(len(mutated)), random.randint(1, 40)
        kind = random.randrange(5)
        if kind == 0:
            mutated[at] = random.randrange(256)
        elif kind == 1:
            del mutated[at : at + size]
        elif kind == 2:
            mutated[at:at] = mutated[at : at + size] * random.choice((1, 1, 50))
        elif kind == 3:
            start = random.randrange(len(other))
            mutated[at:at] = other[start : start + size]
        else:
            mutated[at] ^= 1 << random.randrange(8)
    return bytes(mutated) or b"a"
