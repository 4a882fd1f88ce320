"""Scans are read where Tesseract is installed, and said to be scans where it isn't."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from corpus.errors import NoText
from corpus.isolate import isolated
from corpus.outline import Outline
from corpus.readers.pdf import read
from corpus.recogniser import VARIABLE

Start = Callable[..., Any]
Prose = Callable[..., str]

HEIGHT = 842.0
TEXTS = [
    "1. We recognize the growing demands of all people for affordable access to the Internet.",
    "2. We commit to bridging the digital divides by the year 2030, and to training teachers.",
]
posix = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")


@pytest.fixture
def scan(tmp_path: Path, press: Start, prose: Prose) -> Path:
    """A page of text, and a picture of a page with TEXTS under a printed running head."""
    sheet = press()
    for text in TEXTS:
        sheet.put(text, size=12)
    with pypdfium2.PdfDocument(sheet.save()) as document:
        picture = document[0].render(scale=300 / 72, grayscale=True).to_pil()
    path = tmp_path / "scan.pdf"
    canvas = Canvas(str(path), pagesize=(595, HEIGHT))
    for number, text in enumerate(("Annex to the letter of the Permanent Mission", ""), 1):
        if number == 2:
            canvas.drawImage(ImageReader(picture), 0, 0, 595, HEIGHT)
        canvas.setFont("Times-Roman", 10)
        canvas.drawString(120, 800, "A/99/1")
        canvas.drawString(120, 600, text)
        canvas.showPage()
    canvas.save()
    return path


def bodies(found: Outline) -> list[str]:
    return [p.text for p in found.paragraphs if p.page == 2]


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("tesseract"), reason="Tesseract is not installed")
def test_a_scan_is_recognised_by_the_confined_process(
    scan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE)
    found = isolated(scan)
    assert bodies(found) == [text.partition(" ")[2] for text in TEXTS]
    assert [p.label for p in found.paragraphs if p.page == 2] == ["1", "2"]
    assert found.warnings == ("Page 2 read by character recognition: some letters may be wrong.",)
    (box,) = found.paragraphs[-2].boxes
    assert (box.left, box.top) == pytest.approx((120 / 595, 81 / HEIGHT), abs=0.01)


def table(lines: list[str], sure: int = 95) -> str:
    """What Tesseract would print of lines of 12 points, 300 dots an inch, from (120, 90) down."""
    rows = ["level page block par line word left top width height conf text".replace(" ", "\t")]
    for number, line in enumerate(lines, 1):
        top = 375 + 60 * number
        rows.append(f"4\t1\t1\t1\t{number}\t0\t500\t{top}\t1800\t45\t-1\t")
        left = 500
        for place, word in enumerate(line.split(), 1):
            width = 22 * len(word)
            rows.append(
                f"5\t1\t1\t1\t{number}\t{place}\t{left}\t{top}\t{width}\t40\t{sure}\t{word}"
            )
            left += width + 14
    return "\n".join(rows)


@pytest.fixture
def pretend(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Puts a script in Tesseract's place that runs a command and prints a table."""

    def install(printed: str, command: str = "cat > /dev/null") -> None:
        (tmp_path / "table").write_text(printed)
        program = tmp_path / "tesseract"
        program.write_text(f"#!/bin/sh\n{command}\ncat '{tmp_path / 'table'}'\n")
        program.chmod(0o755)
        monkeypatch.setenv(VARIABLE, str(program))

    return install


@posix
def test_recognised_words_become_paragraphs(scan: Path, pretend: Callable[..., None]) -> None:
    pretend(table(["1. We sail with all", "the others.", "2. We row."]))
    found = isolated(scan)
    assert bodies(found) == ["We sail with all the others.", "We row."]
    assert found.warnings == ("Page 2 read by character recognition: some letters may be wrong.",)


@posix
@pytest.mark.parametrize(
    ("printed", "command"),
    [
        ("", "exit 1"),
        ("noise\n5\t1\ta\tb\n" + "\t" * 11 + "\n5\t1\t1\t1\t1\t1\t1\t1\t1\t1\tx\tword", ":"),
        (table(["a drawing"], sure=9), ":"),
        (table(["words"]), "kill -9 $$"),
    ],
    ids=["fails", "prints noise", "is unsure", "is killed"],
)
def test_what_recognises_nothing_leaves_a_scan(
    scan: Path, pretend: Callable[..., None], printed: str, command: str
) -> None:
    pretend(printed, command)
    found = isolated(scan)
    assert not bodies(found)
    assert found.warnings == (
        "Page 2 without text: a scan on which no letters could be recognised.",
    )


def test_without_the_program_the_user_is_told_what_to_install(scan: Path) -> None:
    assert read(scan).warnings == (
        "Page 2 without text: a scan. Install Tesseract and add the file again to have it read.",
    )


def test_pictures_alone_are_no_text(tmp_path: Path, scan: Path) -> None:
    path = tmp_path / "alone.pdf"
    canvas = Canvas(str(path), pagesize=(595, HEIGHT))
    with pypdfium2.PdfDocument(scan) as document:
        picture = document[1].render(scale=1).to_pil()
    canvas.drawImage(ImageReader(picture), 0, 0, 595, HEIGHT)
    canvas.save()
    with pytest.raises(NoText):
        read(path)
