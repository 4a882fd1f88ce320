"""Files made to harm, by name: each a function that makes it in a folder and returns its path."""

import os
import struct
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.corpus.pdffile import FONT, lines, page, pages, pdf, stream, whole
from tests.corpus.readers.wordfile import docx, para

Make = Callable[[Path], Path]

WORDS = stream(lines("1. Words to be read, and", "2. others."))


def _file(name: str, data: Callable[[], bytes]) -> Make:
    def make(folder: Path) -> Path:
        path = folder / name
        path.write_bytes(data())
        return path

    return make


def _pdf(data: Callable[[], bytes]) -> Make:
    return _file("a.pdf", data)


def _operators(count: int) -> bytes:
    return b"BT /F1 9 Tf " + b"(a)Tj " * count + b"ET"


def _string(letters: bytes) -> bytes:
    return pdf(stream(b"BT /F1 9 Tf (%s)Tj ET" % letters))


def _shared_pages(count: int, operators: int) -> bytes:
    objects = {n: page(b"9 0 R") for n in range(10, 10 + count)}
    first = {1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: pages(list(objects)), 3: FONT}
    return whole({**first, 9: stream(_operators(operators)), **objects})


def _same_page(count: int) -> bytes:
    return pdf(WORDS, extra={2: pages([10] * count)})


def _deep_tree(depth: int) -> bytes:
    levels = {
        n: b"<< /Type /Pages /Kids [%d 0 R] /Count 1 >>" % (n + 1) for n in range(20, 20 + depth)
    }
    end = {20 + depth: page(b"11 0 R")}
    return pdf(WORDS, extra={2: pages([20]), **levels, **end})


def _forms(depth: int) -> bytes:
    """Each form shows the next one ten times."""
    forms = {
        n: stream(
            b"/X Do " * 10 if n < 20 + depth else lines("deep"),
            b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] "
            b"/Resources << /Font << /F1 3 0 R >> /XObject << /X %d 0 R >> >>" % (n + 1),
        )
        for n in range(20, 21 + depth)
    }
    own = b"/Resources << /Font << /F1 3 0 R >> /XObject << /X 20 0 R >> >>"
    start = {10: page(b"11 0 R").replace(b"/Resources << /Font << /F1 3 0 R >> >>", own)}
    return pdf(stream(b"/X Do"), extra={**start, **forms})


def _with_map(cmap: bytes) -> bytes:
    """A font whose letters are those of a ToUnicode map."""
    font = FONT.replace(b">>", b"/ToUnicode 4 0 R >>")
    return pdf(
        WORDS,
        extra={3: font, 4: stream(b"1 begincodespacerange <00> <ff> endcodespacerange " + cmap)},
    )


def _long(letters: int) -> bytes:
    return b"".join(b"<%02x> <%s>\n" % (code, b"0061" * letters) for code in range(0x20, 0x7F))


def _filtered(data: bytes, name: bytes) -> bytes:
    return pdf(b"<< /Length %d /Filter %s >>\nstream\n%s\nendstream" % (len(data), name, data))


def _packed_often(times: int) -> bytes:
    data = lines("words")
    for _ in range(times):
        data = zlib.compress(data)
    return _filtered(data, b"[" + b"/FlateDecode " * times + b"]")


def _encrypted() -> bytes:
    from io import BytesIO  # noqa: PLC0415

    from pypdf import PdfReader, PdfWriter  # noqa: PLC0415

    writer = PdfWriter(PdfReader(BytesIO(pdf(WORDS))))
    writer.encrypt("secret", algorithm="RC4-128")
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def _table_loop() -> bytes:
    data = pdf(WORDS)
    start = data.rindex(b"startxref") + 10
    at = int(data[start:].split()[0])
    return data.replace(b"/Root 1 0 R", b"/Root 1 0 R /Prev %d" % at)


PDF: dict[str, Make] = {
    "operators, 900,000": _pdf(lambda: pdf(stream(_operators(900_000)))),
    "operators, 100,000": _pdf(lambda: pdf(stream(_operators(100_000)))),
    "operators without end of text": _pdf(lambda: pdf(stream(b"q " * 250_000))),
    "a string of 70 MB": _pdf(lambda: _string(b"a" * 70_000_000)),
    "a string of 20 MB": _pdf(lambda: _string(b"a b " * 5_000_000)),
    "2,000 pages that share a stream": _pdf(lambda: _shared_pages(2000, 20_000)),
    "300 pages that share a stream": _pdf(lambda: _shared_pages(300, 3000)),
    "one page 100,000 times": _pdf(lambda: _same_page(100_000)),
    "pages that are their own children": _pdf(lambda: pdf(WORDS, extra={2: pages([2, 10])})),
    "pages in a circle": _pdf(
        lambda: pdf(WORDS, extra={2: pages([20]), 20: pages([21]), 21: pages([2, 10])})
    ),
    "a tree 20,000 deep": _pdf(lambda: _deep_tree(20_000)),
    "a count that lies": _pdf(lambda: pdf(WORDS, extra={2: pages([10], 10**9)})),
    "a negative count": _pdf(lambda: pdf(WORDS, extra={2: pages([10], -1)})),
    "no pages": _pdf(lambda: pdf(extra={2: pages([])})),
    "pages without text": _pdf(lambda: pdf(stream(b"0 0 9 9 re f"))),
    "no catalogue": _pdf(lambda: pdf(WORDS, extra={1: b"null"})),
    "a table that precedes itself": _pdf(_table_loop),
    "a length that is itself": _pdf(
        lambda: pdf(b"<< /Length 11 0 R >>\nstream\nBT ET\nendstream", extra={})
    ),
    "objects that are each other": _pdf(
        lambda: pdf(b"20 0 R", extra={20: b"21 0 R", 21: b"20 0 R"})
    ),
    "arrays 100,000 deep": _pdf(lambda: pdf(stream(b"[" * 100_000 + b"]" * 100_000 + b"TJ"))),
    "dictionaries 100,000 deep": _pdf(lambda: pdf(WORDS, extra={3: b"<< /A " * 100_000})),
    "a stream of 256 MB": _pdf(lambda: pdf(_bomb(2**28))),
    "a stream packed 16 times": _pdf(lambda: _packed_often(16)),
    "a stream packed 200 times": _pdf(lambda: _packed_often(200)),
    "a run-length bomb": _pdf(lambda: _filtered(b"\x81a" * 2_000_000, b"/RunLengthDecode")),
    "broken hexadecimals": _pdf(lambda: _filtered(b"zz" * 100_000, b"/ASCIIHexDecode")),
    "an unknown filter": _pdf(lambda: _filtered(b"abc", b"/NoSuchDecode")),
    "forms that show forms, ten times each": _pdf(lambda: _forms(30)),
    "a form that shows itself": _pdf(lambda: _forms(30).replace(b"/X 21 0 R", b"/X 20 0 R")),
    "a map of four billion letters": _pdf(
        lambda: _with_map(b"1 beginbfrange\n<00000000> <ffffffff> <0041>\nendbfrange")
    ),
    "a map of many ranges": _pdf(
        lambda: _with_map(b"1 beginbfrange\n" + b"<0000> <ffff> <0041>\n" * 2000 + b"endbfrange")
    ),
    "a map to half characters": _pdf(
        lambda: _with_map(b"1 beginbfrange\n<20> <7a> <d800>\nendbfrange")
    ),
    "a map to long words": _pdf(
        lambda: _with_map(b"95 beginbfchar\n%s endbfchar" % _long(900))
    ),
    "a page of no size": _pdf(lambda: _sized(b"0 0 0 0")),
    "a page of endless size": _pdf(lambda: _sized(b"-1e300 -1e300 1e300 1e300")),
    "a page of words": _pdf(lambda: _sized(b"/a /b /c /d")),
    "a page turned by a third": _pdf(
        lambda: pdf(WORDS, extra={10: page(b"11 0 R", b"/Rotate 30")})
    ),
    "an inline image without end": _pdf(lambda: pdf(stream(b"BI /W 9 /H 9 ID " + b"\0" * 100_000))),
    "text far outside": _pdf(lambda: pdf(stream(lines("a").replace(b"72 760", b"1e200 -1e200")))),
    "text of huge size": _pdf(lambda: pdf(stream(lines("a", "b").replace(b" 12 Tf", b" 1e99 Tf")))),
    "letters strewn": _pdf(lambda: pdf(stream(_strewn(20_000)))),
    "lines strewn": _pdf(lambda: pdf(stream(_rules(60_000)))),
    "an unpacked password": _pdf(_encrypted),
    "a truncated file": _pdf(lambda: pdf(WORDS)[:300]),
    "a head alone": _pdf(lambda: b"%PDF-1.7\n"),
    "text under a PDF's name": _pdf(lambda: b"1. Words to be read.\n"),
    "noise": _pdf(lambda: b"%PDF-1.7\n" + Random(1).randbytes(300_000)),
    "noise of brackets": _pdf(lambda: b"%PDF-1.7\n" + b"<< 1 0 obj [(" * 100_000),
    "numbers without end": _pdf(lambda: pdf(stream(b"9" * 5_000_000 + b" Tj"))),
    "an empty PDF": _pdf(lambda: b""),
}  # fmt: skip


def _bomb(size: int) -> bytes:
    packer = zlib.compressobj(9)
    chunk = b"(a)Tj " * 170_000
    data = b"".join(packer.compress(chunk) for _ in range(size // len(chunk))) + packer.flush()
    return b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(data), data)


def _sized(box: bytes) -> bytes:
    return pdf(WORDS, extra={10: page(b"11 0 R").replace(b"0 0 595 842", box)})


def _strewn(count: int) -> bytes:
    random = Random(2)
    places = (
        b"1 0 0 1 %d %d Tm (ab) Tj " % (random.randrange(595), random.randrange(842))
        for _ in range(count)
    )
    return b"BT /F1 7 Tf " + b"".join(places) + b"ET"


def _rules(count: int) -> bytes:
    random = Random(3)
    places = (
        b"%d %d 40 0.5 re f " % (random.randrange(595), random.randrange(842)) for _ in range(count)
    )
    return b"".join(places) + lines("words", "between")


def _zipped(entries: Callable[[zipfile.ZipFile], None]) -> Make:
    def make(folder: Path) -> Path:
        path = docx(folder / "a.docx", para("Words to be read."))
        with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
            entries(archive)
        return path

    return make


def _body(inside: Callable[[], str]) -> Make:
    """A body that isn't packed, so that how well it packs can't be what stops it."""

    def make(folder: Path) -> Path:
        packed = docx(folder / "packed.docx", inside() + para("Words to be read."))
        with zipfile.ZipFile(packed) as source, zipfile.ZipFile(folder / "a.docx", "w") as copy:
            for name in source.namelist():
                copy.writestr(name, source.read(name))
        return folder / "a.docx"

    return make


def _main_part(text: Callable[[], str]) -> Make:
    def make(folder: Path) -> Path:
        relations = zipfile.ZipFile(docx(folder / "a.docx", "")).read("_rels/.rels")
        with zipfile.ZipFile(folder / "a.docx", "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("_rels/.rels", relations)
            archive.writestr("word/document.xml", text())
        return folder / "a.docx"

    return make


def _many(archive: zipfile.ZipFile) -> None:
    for n in range(100_000):
        archive.writestr(f"word/{n}.xml", b"")


def _declared(archive: zipfile.ZipFile) -> None:
    with archive.open("word/media/a.xml", "w", force_zip64=True) as part:
        for _ in range(476):
            part.write(b" " * 10**6)


def _nested_zips(archive: zipfile.ZipFile) -> None:
    data = b"\0" * 10**6
    for _ in range(6):
        data = zlib.compress(data * 10)
    archive.writestr("word/embeddings/a.zip", data)


def _tables(depth: int) -> str:
    return "<w:tbl><w:tr><w:tc>" * depth + para("deep") + "</w:tc></w:tr></w:tbl>" * depth


def _overlapping(folder: Path) -> Path:
    """Every entry of the directory points at the same bytes."""
    path = docx(folder / "a.docx", para("Words to be read."))
    data = bytearray(path.read_bytes())
    at = 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        struct.pack_into("<I", data, at + 42, 0)
        at += 4
    path.write_bytes(data)
    return path


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))

DOCX: dict[str, Make] = {
    "476 MB declared by 474 KB": _zipped(_declared),
    "100,000 parts": _zipped(_many),
    "archives in archives": _zipped(_nested_zips),
    "parts that overlap": _overlapping,
    "a document type": _main_part(lambda: "<!DOCTYPE a><a/>"),
    "a billion laughs": _main_part(
        lambda: f'<!DOCTYPE a [<!ENTITY l0 "ha">{LAUGHS}]><a>&l9;</a>'
    ),
    "elements 100,000 deep": _body(lambda: "<w:p>" * 100_000 + "</w:p>" * 100_000),
    "tables 3,000 deep": _body(lambda: _tables(3000)),
    "tables 80 deep": _body(lambda: _tables(80)),
    "a table of 300,000 cells": _body(
        lambda: "<w:tbl><w:tr>" + f"<w:tc>{para('a')}</w:tc>" * 300_000 + "</w:tr></w:tbl>"
    ),
    "an attribute of 9 MB": _body(lambda: f'<w:p w:rsid="{"a" * 9_000_000}"/>'),
    "200,000 paragraphs": _body(lambda: para("1. a") * 200_000),
    "a PDF under a Word file's name": _file("a.docx", lambda: pdf(WORDS)),
    "an empty Word file": _file("a.docx", lambda: b""),
}  # fmt: skip


def _text(data: Callable[[], str | bytes], name: str = "a.txt") -> Make:
    def encoded() -> bytes:
        made = data()
        return made.encode() if isinstance(made, str) else made

    return _file(name, encoded)


TEXT: dict[str, Make] = {
    "a line of 5 MB": _text(lambda: "word " * 10**6),
    "a word of 5 MB": _text(lambda: "w" * 5 * 10**6),
    "a paragraph of 20 MB": _text(lambda: "word " * 4 * 10**6),
    "65 MB": _text(lambda: b"1. Words.\n\n" * (65 * 2**20 // 11 + 1)),
    "NULs": _text(lambda: b"1. Words\0to be read.\0"),
    "NULs alone": _text(lambda: b"\0" * 10**6),
    "white space alone": _text(lambda: " \n\t\f" * 250_000),
    "a million empty lines": _text(lambda: "a" + "\n" * 10**6 + "b"),
    "half characters in UTF-8": _text(lambda: b"1. Words \xed\xa0\x80 and \xed\xbf\xbf.\n" * 40),
    "half characters in UTF-16": _text(
        lambda: b"\xff\xfe" + "1. Words \ud800 and \udc00.\n".encode("utf-16-le", "surrogatepass")
    ),
    "UTF-16 without a mark": _text(lambda: "1. Words to be read.".encode("utf-16-le")),
    "an odd byte of UTF-16": _text(lambda: b"\xff\xfea\0b"),
    "a mark alone": _text(lambda: b"\xef\xbb\xbf"),
    "20,000 headings": _text(lambda: "# Aims\n\n" * 20_000, "a.md"),
    "unclosed marks": _text(lambda: "~~a **b __c <u>d [e](f " * 20_000, "a.md"),
    "brackets": _text(lambda: "[" * 300_000, "a.md"),
    "marks in marks": _text(lambda: "**" * 100_000 + "a" + "**" * 100_000, "a.md"),
    "tags in tags": _text(lambda: "<u><del>" * 40_000 + "a" + "</del></u>" * 40_000, "a.md"),
    "comments in comments": _text(lambda: "Comment [u1]: " * 50_000),
    "labels without end": _text(lambda: "1.1." * 200_000 + " a"),
    "items of items": _text(lambda: "".join(f"({chr(97 + n % 26)}) a\n" for n in range(10_000))),
    "a table of bars": _text(lambda: "|" * 500_000, "a.md"),
    "combining marks": _text(lambda: "e" + "\u0301" * 10**6),
    "letters from right to left": _text(lambda: "\u202e1. \u0645 \u200f\u2066words" * 10_000),
    "colours of a terminal": _text(lambda: "\x1b[31m1. Words\x1b[0m\n" * 1000),
    "a ZIP under a text's name": _text(lambda: b"PK\x03\x04" + Random(4).randbytes(90_000)),
    "a language of blanks": _text(lambda: "\u3000\u2028\u2029\x85" * 90_000),
}

HTML: dict[str, Make] = {
    "50 tables, each in the last": _file("a.html", lambda: b"<table><tr><td>" * 50 + b"Words"),
    "200,000 comments that don't end": _file("a.html", lambda: b"<!--" * 200_000 + b"Words"),
    "20,000 divisions deep": _file("a.html", lambda: b"<div>" * 20_000 + b"Words"),
    "tags that don't end": _file("a.html", lambda: b"<a b='" * 100_000 + b"Words"),
    "entities": _file("a.html", lambda: b"<p>" + b"&amp" * 300_000 + b"&#xd800;&#0;&#x110000;"),
}


def _named(name: str | bytes) -> Make:
    def make(folder: Path) -> Path:
        path = folder / os.fsdecode(name)
        path.write_text("1. Words to be read.", "utf-8")
        return path

    return make


def _linked(target: Callable[[Path], Path], name: str = "a.txt") -> Make:
    def make(folder: Path) -> Path:
        (folder / name).symlink_to(target(folder))
        return folder / name

    return make


def _fifo(folder: Path) -> Path:
    os.mkfifo(folder / "a.pdf")
    return folder / "a.pdf"


def _folder(folder: Path) -> Path:
    (folder / "a.pdf").mkdir()
    return folder / "a.pdf"


NAMES: dict[str, Make] = {
    "a line's end in the name": _named("1.\n2.txt"),
    "a name from right to left": _named("\u202etxt.exe.txt"),
    "an emoji": _named("\U0001f6a2.txt"),
    "a decomposed name": _named("re\u0301sume\u0301.txt"),
    "Arabic": _named("\u0645\u0633\u0648\u062f\u0629.txt"),
    "a long name": _named("a" * 251 + ".txt"),
    "a suffix alone": _named(".txt"),
    "no suffix": _named("draft"),
    "a suffix in capitals": _named("A.TXT"),
    "a name full of points": _named("a..b. .txt"),
    "a folder": _folder,
    "a missing file": lambda folder: folder / "missing.pdf",
    "a path of 5,000 characters": lambda folder: folder / ("a/" * 2500) / "a.txt",
    "a name of 5,000 characters": lambda folder: folder / ("a" * 5000 + ".txt"),
    "NUL in the name": lambda folder: folder / "a\0b.txt",
}
if sys.platform != "win32":
    NAMES |= {
        "a name in no encoding": _named(b"caf\xe9 \xff.txt"),
        "a pipe": _fifo,
        "a device without end": _linked(lambda _: Path("/dev/zero")),
        "a link to nothing": _linked(lambda folder: folder / "missing.txt"),
        "a link to itself": _linked(lambda folder: folder / "a.txt"),
        "a process's own memory": _linked(lambda _: Path("/proc/self/mem")),
    }

ALL: dict[str, Make] = PDF | DOCX | TEXT | HTML | NAMES
