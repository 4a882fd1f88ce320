"""Files broken, locked, empty or made to hurt end as a named error or as what can be read."""

import random
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader, PdfWriter
from reportlab.lib.utils import ImageReader

from corpus.errors import (
    BrokenDocument,
    DocumentError,
    DocumentTooLarge,
    EmptyDocument,
    EncryptedDocument,
    FileMissing,
    NoText,
)
from corpus.readers.pdf import read, reader

Start = Callable[..., Any]
Prose = Callable[..., str]


def objects(*bodies: bytes) -> bytes:
    """A PDF file of numbered objects; the first is the catalogue."""
    data, places = b"%PDF-1.7\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        len(bodies) + 1,
        start,
    )


def stream(content: bytes, entries: bytes = b"") -> bytes:
    packed = zlib.compress(content)
    return b"<</Length %d/Filter/FlateDecode%s>>\nstream\n%s\nendstream" % (
        len(packed),
        entries,
        packed,
    )


_FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def one_page(content: bytes, resources: bytes = b"", *more: bytes, entries: bytes = b"") -> bytes:
    """A file of one page that paints `content`; further objects are numbered from 6."""
    return objects(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>%s>>>>" % resources,
        stream(content, entries),
        _FONT,
        *more,
    )


def written(folder: Path, data: bytes) -> Path:
    path = folder / "paper.pdf"
    path.write_bytes(data)
    return path


def test_a_hand_made_page_is_read(tmp_path: Path) -> None:
    path = written(tmp_path, one_page(b"BT /F1 12 Tf 72 700 Td (Hello there) Tj ET"))
    assert [block.text for block in read(path).blocks] == ["Hello there"]


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read(tmp_path / "none.pdf")


def test_an_empty_file(tmp_path: Path) -> None:
    with pytest.raises(EmptyDocument):
        read(written(tmp_path, b""))


@pytest.mark.parametrize(
    "data",
    [
        b"not a PDF at all",
        b"%PDF-1.7\n",
        bytes(range(256)) * 40,
        objects(b"<</Type/Catalog>>"),
        objects(b"<</Type/Catalog/Pages 1 0 R>>"),
        objects(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R]/Count 1>>"),
    ],
)
def test_what_cannot_be_parsed_is_a_known_error(tmp_path: Path, data: bytes) -> None:
    with pytest.raises((BrokenDocument, NoText)):
        read(written(tmp_path, data))


def test_pages_without_text(tmp_path: Path, press: Start) -> None:
    sheet = press()
    sheet.canvas.showPage()
    with pytest.raises(NoText) as caught:
        read(sheet.save())
    assert caught.value.detail in {"1", "2"}


def test_a_scanned_page_among_others_is_reported(press: Start, prose: Prose) -> None:
    from PIL import Image  # noqa: PLC0415

    sheet = press()
    sheet.put(prose(1))
    sheet.canvas.showPage()
    picture = ImageReader(Image.new("L", (60, 80), 200))
    sheet.canvas.drawImage(picture, 0, 0, 595, 841)
    source = read(sheet.save())
    assert source.warnings == (
        "Page 2 without text: a scan. Install Tesseract and add the file again to have it read.",
    )


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-256"])
def test_a_password_is_asked_for_only_where_one_is_needed(
    tmp_path: Path, press: Start, prose: Prose, algorithm: str
) -> None:
    sheet = press()
    sheet.put(prose(1))
    plain = sheet.save()
    for password, locked in (("secret", True), ("", False)):
        writer = PdfWriter(clone_from=PdfReader(plain))
        writer.encrypt(user_password=password, owner_password="owner", algorithm=algorithm)
        path = tmp_path / f"locked-{locked}.pdf"
        writer.write(path)
        if locked:
            with pytest.raises(EncryptedDocument):
                read(path)
        else:
            assert [block.text for block in read(path).blocks] == [prose(1)]


def test_every_cut_of_a_file_is_read_or_named(tmp_path: Path, press: Start, prose: Prose) -> None:
    sheet = press()
    for seed in range(6):
        sheet.put(prose(seed))
    data = sheet.save().read_bytes()
    for share in range(1, 20):
        path = written(tmp_path, data[: len(data) * share // 20])
        try:
            assert read(path).blocks
        except DocumentError:
            continue


def test_every_damaged_file_is_read_or_named(tmp_path: Path, press: Start, prose: Prose) -> None:
    sheet = press()
    for seed in range(3):
        sheet.put(prose(seed))
    whole = sheet.save().read_bytes()
    chance = random.Random(7)
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 12)):
            place = chance.randrange(len(data))
            match chance.randrange(3):
                case 0:
                    data[place] = chance.randrange(256)
                case 1:
                    del data[place : place + chance.randint(1, 40)]
                case _:
                    data[place:place] = chance.randbytes(chance.randint(1, 20))
        try:
            read(written(tmp_path, bytes(data)))
        except DocumentError:
            continue


def test_a_page_of_endless_operators_is_refused_early(tmp_path: Path) -> None:
    content = b"BT /F1 12 Tf " + b"(a) Tj " * 900_000 + b"ET"
    with pytest.raises(DocumentTooLarge):
        read(written(tmp_path, one_page(content)))


def test_a_map_among_pages_of_text_costs_only_itself(press: Start, prose: Prose) -> None:
    sheet = press()
    sheet.put(prose(1))
    sheet.canvas.showPage()
    sheet.canvas._code.append("0 0 m 1 1 l S " * 100_000)
    sheet.canvas.showPage()
    source = read(sheet.save())
    assert [block.text for block in source.blocks] == [prose(1)]
    assert source.warnings == ("Page 2 too crowded to be read: a drawing or a map.",)


def test_many_pages_of_one_stream_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "MOST_OPERATORS", 10_000)
    count = 50
    pages = [
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
        b"/Resources<</Font<</F1 3 0 R>>>>>>"
    ] * count
    kids = b" ".join(b"%d 0 R" % (5 + index) for index in range(count))
    data = objects(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, count),
        _FONT,
        stream(b"BT /F1 12 Tf " + b"(a) Tj " * 300 + b"ET"),
        *pages,
    )
    with pytest.raises(DocumentTooLarge):
        read(written(tmp_path, data))


def test_a_stream_that_swells_is_refused(tmp_path: Path) -> None:
    content = b"BT /F1 12 Tf (" + b"a" * 50_000_000 + b") Tj ET"
    with pytest.raises(DocumentTooLarge):
        read(written(tmp_path, one_page(content)))


def test_a_form_that_paints_itself_ends(tmp_path: Path) -> None:
    form = stream(
        b"BT /F1 12 Tf 72 600 Td (Inside) Tj ET /X Do /X Do /X Do",
        b"/Type/XObject/Subtype/Form/BBox[0 0 612 792]"
        b"/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>",
    )
    content = b"BT /F1 12 Tf 72 700 Td (Outside) Tj ET /X Do"
    source = read(written(tmp_path, one_page(content, b"/XObject<</X 6 0 R>>", form)))
    text = " ".join(block.text for block in source.blocks)
    assert "Outside" in text
    assert "Inside" in text


def test_malformed_operators_cost_only_themselves(tmp_path: Path) -> None:
    content = b"""q Q Q Q BT /F1 12 Tf 72 700 Td (One) Tj /None 12 Tf (lost) Tj
        /F1 Tf Td [(a) /b] Tf () ' (Two) Tj 1 2 3 Tm [] TJ ET 5 w /Y Do 0 0 re f
        BT /F1 12 Tf 1 0 0 1 72 650 Tm [(Three) -600 (Four) 99999999] TJ ET"""
    text = " ".join(block.text for block in read(written(tmp_path, one_page(content))).blocks)
    assert "One" in text
    assert "Three Four" in text


@pytest.mark.parametrize(
    "font",
    [
        b"<<>>",
        b"<</Type/Font/Subtype/Type1/BaseFont 7/Widths 3>>",
        b"<</Type/Font/Subtype/Type0/BaseFont/X/DescendantFonts[3 0 R]>>",
        b"<</Type/Font/Subtype/Type3/FontMatrix[0 0 0 0 0 0]/CharProcs<<>>/Widths[9999999]>>",
    ],
)
def test_broken_fonts_do_not_break_the_page(tmp_path: Path, font: bytes) -> None:
    content = b"BT /F2 12 Tf 72 700 Td (x) Tj /F1 12 Tf (Standing) Tj ET"
    data = one_page(content, b"", font).replace(b"/F1 5 0 R>>", b"/F1 5 0 R/F2 6 0 R>>", 1)
    text = " ".join(block.text for block in read(written(tmp_path, data)).blocks)
    assert "Standing" in text


@pytest.mark.parametrize("box", [b"[0 0 0 0]", b"[0 0 612]", b"(none)", b"[612 792 0 0]"])
def test_pages_of_no_size_are_read_or_named(tmp_path: Path, box: bytes) -> None:
    data = one_page(b"BT /F1 12 Tf 72 700 Td (Hello there) Tj ET")
    path = written(tmp_path, data.replace(b"[0 0 612 792]", box, 1))
    try:
        source = read(path)
    except DocumentError:
        return
    for block in source.blocks:
        assert all(0 <= side <= 1 for box in block.boxes for side in (box.left, box.bottom))
