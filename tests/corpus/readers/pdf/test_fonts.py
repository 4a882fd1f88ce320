"""Letters come out right whatever the font does: bytes, two-byte codes, right-to-left scripts."""

from pathlib import Path

import pytest
from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
)

from corpus.readers.pdf import read
from corpus.readers.pdf.fonts import clean


def paper(path: Path, lines: list[str], ends_at: float = 0.0) -> Path:
    """A page whose font has two-byte codes and a table from them to letters, 6 points a letter.

    Each line's letters are painted from left to right, as they stand on the page; where `ends_at`
    is given, the lines end there on the right.
    """
    letters = sorted(set("".join(lines)))
    codes = {letter: index + 1 for index, letter in enumerate(letters)}
    table = "".join(
        f"<{codes[letter]:04X}> <{letter.encode('utf-16-be').hex()}>\n" for letter in letters
    )
    unicode_map = DecodedStreamObject()
    unicode_map.set_data(
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        b"1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        + f"{len(letters)} beginbfchar\n{table}endbfchar\n".encode()
        + b"endcmap end end"
    )
    writer = PdfWriter()
    page = writer.add_blank_page(612, 792)
    inner = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/CIDFontType2"),
            NameObject("/BaseFont"): NameObject("/Plain"),
            NameObject("/DW"): NumberObject(500),
            NameObject("/CIDSystemInfo"): DictionaryObject(),
        }
    )
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type0"),
            NameObject("/BaseFont"): NameObject("/Plain"),
            NameObject("/Encoding"): NameObject("/Identity-H"),
            NameObject("/DescendantFonts"): ArrayObject([writer._add_object(inner)]),
            NameObject("/ToUnicode"): writer._add_object(unicode_map),
        }
    )
    content = DecodedStreamObject()
    shown = [
        f"BT /F1 12 Tf 1 0 0 1 {ends_at - 6 * len(line) if ends_at else 72} {700 - 14 * row} Tm "
        f"<{''.join(f'{codes[letter]:04X}' for letter in line)}> Tj ET"
        for row, line in enumerate(lines)
    ]
    content.set_data("\n".join(shown).encode())
    page[NameObject("/Contents")] = writer._add_object(content)
    page[NameObject("/Resources")] = DictionaryObject(
        {NameObject("/Font"): DictionaryObject({NameObject("/F1"): writer._add_object(font)})}
    )
    writer.write(path)
    return path


def test_two_byte_codes_become_letters(tmp_path: Path) -> None:
    path = paper(tmp_path / "paper.pdf", ["Доступ к информации"])
    assert [block.text for block in read(path).blocks] == ["Доступ к информации"]


@pytest.mark.parametrize(
    "logical",
    [
        "حقوق الإنسان والتنمية",
        "الفقرة 125 من القرار",
        "זכויות האדם בעידן הדיגיטלי",
    ],
)
def test_right_to_left_lines_are_read_in_their_own_order(tmp_path: Path, logical: str) -> None:
    shown = " ".join(
        word if word.isdigit() else word[::-1] for word in reversed(logical.split(" "))
    )
    path = paper(tmp_path / "paper.pdf", [shown])
    assert [block.text for block in read(path).blocks] == [logical]


def test_right_to_left_paragraphs_are_told_by_the_edge_they_begin_at(tmp_path: Path) -> None:
    sentence = "نؤكد من جديد التزامنا برؤية القمة العالمية لمجتمع المعلومات وبناء مجتمع جامع"
    words = sentence.split()
    paragraphs = [" ".join((words * 3)[start : start + 24]) + "." for start in (1, 2, 3)]
    lines: list[str] = []
    for paragraph in paragraphs:
        rest = "    " + paragraph
        while rest:
            cut = rest.rfind(" ", 0, 72) if len(rest) > 72 else len(rest)
            lines.append(rest[:cut][::-1])
            rest = rest[cut + 1 :]
    source = read(paper(tmp_path / "paper.pdf", lines, ends_at=540))
    assert [block.text for block in source.blocks] == paragraphs
    (box,) = source.blocks[0].boxes
    assert box.right == pytest.approx(540 / 612, abs=0.01)
    assert box.left < 0.4


def test_chinese_lines_are_joined_without_spaces(tmp_path: Path) -> None:
    text = "信息社会世界首脑会议成果落实情况的全面审查" * 3
    lines = [text[start : start + 20] for start in range(0, len(text), 20)]
    assert [block.text for block in read(paper(tmp_path / "paper.pdf", lines)).blocks] == [text]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("ﬁnancing", "financing"),
        ("per\u00a0cent", "per cent"),
        ("a\u200bb\x00", "ab"),
        ("\uf0b7", "•"),
        ("\ue000", ""),
        ("ﻻ", "لا"),
    ],
)
def test_letters_are_cleaned(raw: str, expected: str) -> None:
    assert clean(raw) == expected
