"""Files made to harm: each ends as read or as a named error."""

import struct
import zipfile
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from random import Random

import pytest

from corpus.errors import (
    BrokenDocument,
    DocumentError,
    DocumentTooLarge,
    EmptyDocument,
    EncryptedDocument,
    FileMissing,
    FileUnreadable,
    UnsupportedFormat,
)
from corpus.readers.docx import read
from tests.corpus.readers.wordfile import (
    NAMESPACES,
    comment,
    comment_end,
    comment_start,
    docx,
    gone,
    ins,
    level,
    numbering,
    para,
    run,
    table,
)

DOCUMENT = f"<w:document {NAMESPACES}><w:body>{{}}</w:body></w:document>"
BOMB = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
PROLOGUES = {
    "a DTD": "<!DOCTYPE w:document>",
    "an external DTD": '<!DOCTYPE w:document SYSTEM "http://example.org/x.dtd">',
    "a local file": '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
    "a billion laughs": f'<!DOCTYPE w:document [<!ENTITY l0 "ha">{BOMB}]>',
    "a DTD after a comment": "<!-- -->" * 20_000 + "<!DOCTYPE w:document>",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return docx(tmp_path / "a.docx", para("text"))


def _add(path: Path, name: str, data: bytes) -> None:
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)


def _whole(path: Path, document: str | bytes) -> Path:
    """A file whose main part is just this."""
    rels = zipfile.ZipFile(docx(path, "")).read("_rels/.rels")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_rels/.rels", rels)
        archive.writestr("word/document.xml", document)
    return path


@pytest.mark.parametrize("prologue", PROLOGUES)
def test_document_types_are_refused(tmp_path: Path, prologue: str) -> None:
    body = para("&l9;" if "laughs" in prologue else "&x;" if "file" in prologue else "text")
    whole = PROLOGUES[prologue] + DOCUMENT.format(body.replace("&amp;", "&"))
    with pytest.raises(BrokenDocument, match="document type"):
        read(_whole(tmp_path / "a.docx", whole))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be"])
def test_document_types_are_refused_in_other_encodings(tmp_path: Path, encoding: str) -> None:
    whole = f'<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE w:document>{DOCUMENT.format("")}'
    with pytest.raises(BrokenDocument, match="document type"):
        read(_whole(tmp_path / "a.docx", whole.encode(encoding)))


def test_document_types_are_refused_in_parts_that_are_not_read(path: Path) -> None:
    _add(path, "customXml/item1.xml", b"<?xml version='1.0'?><!DOCTYPE a><a/>")
    with pytest.raises(BrokenDocument, match="customXml"):
        read(path)


def test_utf_16_is_read(tmp_path: Path) -> None:
    whole = f'<?xml version="1.0" encoding="UTF-16"?>{DOCUMENT.format(para("text"))}'
    assert read(_whole(tmp_path / "a.docx", whole.encode("utf-16"))).blocks[0].text == "text"


def test_a_zip_bomb_is_not_unpacked(path: Path) -> None:
    _add(path, "word/media/a.xml", b" " * 50_000_000)
    with pytest.raises(DocumentTooLarge, match="200 times"):
        read(path)


def test_too_many_parts_are_refused(path: Path) -> None:
    with zipfile.ZipFile(path, "a") as archive:
        for nth in range(100_000):
            archive.writestr(f"word/{nth}.xml", b"")
    with pytest.raises(DocumentTooLarge, match="parts"):
        read(path)


def test_too_many_bytes_are_refused(path: Path) -> None:
    noise = Random(1).randbytes(4_000) * 3
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        for nth in range(21):
            with archive.open(f"word/media/{nth}.bin", "w") as stream:
                for _ in range(840):
                    stream.write(noise)
    with pytest.raises(DocumentTooLarge, match="200 MB"):
        read(path)


def test_too_many_elements_are_refused(tmp_path: Path) -> None:
    body = "".join(f'<w:p w:rsidR="{nth}"/>' for nth in range(2_000_000))
    with pytest.raises(DocumentTooLarge, match="elements"):
        read(docx(tmp_path / "a.docx", body))


@pytest.mark.parametrize("name", ["/etc/passwd", "C:\\windows\\a.xml", "word/../../a", "../a.xml"])
def test_names_outside_are_refused(path: Path, name: str) -> None:
    _add(path, name, b"<a/>")
    with pytest.raises(BrokenDocument, match="name"):
        read(path)


@pytest.mark.parametrize("name", ["word/document.xml", "Word/Document.XML"])
def test_repeated_names_are_refused(path: Path, name: str) -> None:
    with pytest.warns(UserWarning, match="Duplicate") if name[0] == "w" else nullcontext():
        _add(path, name, DOCUMENT.format(para("other")).encode())
    with pytest.raises(BrokenDocument, match="repeated"):
        read(path)


def test_encrypted_files_are_told(tmp_path: Path, path: Path) -> None:
    ole = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)
    (tmp_path / "locked.docx").write_bytes(ole + "EncryptedPackage".encode("utf-16-le"))
    (tmp_path / "old.docx").write_bytes(ole)
    with pytest.raises(EncryptedDocument):
        read(tmp_path / "locked.docx")
    with pytest.raises(UnsupportedFormat, match=r"\.doc"):
        read(tmp_path / "old.docx")
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    with pytest.raises(EncryptedDocument):
        read(path)


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", EmptyDocument),
        (b"PK", BrokenDocument),
        (b"plain text under another name", BrokenDocument),
        (b"PK\x05\x06" + bytes(18), BrokenDocument),
    ],
)
def test_other_files_are_named(tmp_path: Path, data: bytes, error: type[DocumentError]) -> None:
    (tmp_path / "a.docx").write_bytes(data)
    with pytest.raises(error):
        read(tmp_path / "a.docx")


def test_what_cannot_be_opened_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read(tmp_path / "none.docx")
    with pytest.raises(FileUnreadable):
        read(tmp_path)


def test_a_truncated_file_is_broken(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-30])
    with pytest.raises(BrokenDocument):
        read(path)


def test_a_wrong_checksum_is_broken(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for start in (data.index(b"PK\x03\x04") + 14, data.index(b"PK\x01\x02") + 16):
        struct.pack_into("<I", data, start, 0xDEADBEEF)
    path.write_bytes(data)
    with pytest.raises(BrokenDocument, match="CRC"):
        read(path)


def test_other_office_files_are_broken(path: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "b.docx", "w") as archive:
        archive.writestr("content.xml", "<a/>")
    with pytest.raises(BrokenDocument, match="no Word document"):
        read(tmp_path / "b.docx")
    with pytest.raises(BrokenDocument, match="no Word document"):
        read(_whole(tmp_path / "c.docx", "<workbook/>"))


def _nested_tables() -> str:
    return "<w:tbl><w:tr><w:tc>" * 60 + para("deep") + "</w:tc></w:tr></w:tbl>" * 60


def _nested_boxes() -> str:
    return "<w:p><w:r><w:txbxContent>" * 60 + para("deep") + "</w:txbxContent></w:r></w:p>" * 60


def _field(kind: str) -> str:
    return f'<w:p><w:r><w:fldChar w:fldCharType="{kind}"/></w:r></w:p>'


WRONG = (
    '<w:pPr><w:numPr><w:ilvl w:val="x"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="-7"/>'
)

READABLE: dict[str, Callable[[], str]] = {
    "nested tables": _nested_tables,
    "nested text boxes": _nested_boxes,
    "nested changes": lambda: "<w:p>" + "<w:ins><w:del>" * 100 + run("x")
    + "</w:del></w:ins>" * 100 + "</w:p>",
    "unclosed fields": lambda: para("a") + _field("begin") * 9000,
    "fields closed twice": lambda: para("a") + _field("end"),
    "a row without table": lambda: f"<w:tr><w:tc>{para('a')}</w:tc></w:tr>" + para("b"),
    "a cell without row": lambda: f"<w:tbl><w:tc>{para('a')}</w:tc></w:tbl>" + para("b"),
    "words outside paragraphs": lambda: run("a") + para("b"),
    "paragraphs in paragraphs": lambda: f"<w:p>{para('a')}{run('b')}</w:p>",
    "numbers that aren't": lambda: para("a").replace("<w:pPr>", WRONG),
    "a level out of range": lambda: para("a", num=(1, 400)),
    "a huge start": lambda: para("a", num=(2, 0)),
    "deleted marks only": lambda: para(gone("x"), marks="del") * 3000 + para("a"),
    "all joined": lambda: para("x", marks="del") * 3000,
    "many comments over all": lambda: "".join(map(comment_start, range(2000)))
    + para("long " * 2000) + para("x" + "".join(map(comment_end, range(2000)))),
    "comments without end": lambda: para(comment_start(0) + run("a")) * 2000,
    "a table without cells": lambda: "<w:tbl/><w:tbl><w:tr/></w:tbl>" + para("a"),
    "a symbol beyond Unicode": lambda: '<w:p><w:r><w:sym w:char="FFFFFFFF"/><w:sym/></w:r></w:p>',
    "surrogates": lambda: '<w:p><w:r><w:sym w:char="D800"/></w:r></w:p>',
}  # fmt: skip


@pytest.mark.parametrize("name", READABLE)
def test_strange_documents_are_read(tmp_path: Path, name: str) -> None:
    huge = {0: level(0, "upperRoman", "%1.%9.", 2**31), 1: level(0, "lowerLetter", "%1", 2**60)}
    parts = numbering(huge, {1: (0, ""), 2: (1, "")})
    notes = "".join(comment(number, "text") for number in range(2000))
    body = READABLE[name]()
    source = read(docx(tmp_path / "a.docx", body, numbering=parts, comments=notes))
    assert any(block.runs for block in source.blocks)
    "".join(each.text for block in source.blocks for each in block.runs).encode()


@pytest.mark.parametrize(
    "body",
    [
        "<w:p>" * 2000 + "</w:p>" * 2000,
        "<w:p>",
        "&undefined;",
        "<w:p><w:r><w:t>\x00</w:t></w:r></w:p>",
        f"<w:p><w:r><w:t>{'a' * 11_000_000}</w:t></w:r></w:p>",
    ],
)
def test_what_is_no_xml_is_broken(tmp_path: Path, body: str) -> None:
    with pytest.raises((BrokenDocument, DocumentTooLarge)):
        read(docx(tmp_path / "a.docx", body))


def test_styles_and_lists_that_turn_in_circles_end(tmp_path: Path) -> None:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{a}"><w:name w:val="{a}"/><w:basedOn w:val="{b}"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        for a, b in [("A", "B"), ("B", "A")]
    )
    parts = numbering({0: '<w:numStyleLink w:val="A"/>'}, {1: (0, "")})
    source = read(
        docx(tmp_path / "a.docx", para("text", style="A"), styles=styles, numbering=parts)
    )
    assert [(block.text, block.label) for block in source.blocks] == [("text", None)]


def test_mutated_files_end_as_read_or_as_a_named_error(tmp_path: Path) -> None:
    """300 files with bytes of the ZIP or of the XML changed, cut out or doubled."""
    body = para("We ", ins("welcome"), gone("reject"), num=(1, 0)) + table(["a", "b"])
    parts = {
        "numbering": numbering({0: level(0, "decimal", "%1.")}, {1: (0, "")}),
        "comments": comment(0, "Why?"),
    }
    body += para(comment_start(0) + run("text") + comment_end(0))
    seed = docx(tmp_path / "seed.docx", body, **parts).read_bytes()
    xml = zipfile.ZipFile(tmp_path / "seed.docx").read("word/document.xml")
    random = Random(7)
    ends = []
    for nth in range(300):
        path = tmp_path / f"{nth}.docx"
        if nth % 2:
            path.write_bytes(_mutated(seed, random))
        else:
            _whole(path, _mutated(xml, random))
        ends.append(_end(path))
    assert set(ends) <= {
        "read",
        "BrokenDocument",
        "EncryptedDocument",
        "NoText",
        "DocumentTooLarge",
    }
    assert ends.count("read") > 10


def _mutated(data: bytes, random: Random) -> bytes:
    mutated = bytearray(data)
    for _ in range(random.randint(1, 4)):
        at = random.randrange(len(mutated))
        size = random.randint(1, 30)
        kind = random.randrange(3)
        if kind == 0:
            mutated[at] = random.randrange(256)
        elif kind == 1:
            del mutated[at : at + size]
        else:
            mutated[at:at] = mutated[at : at + size]
    return bytes(mutated)


def _end(path: Path) -> str:
    try:
        read(path)
    except DocumentError as error:
        return type(error).__name__
    return "read"
