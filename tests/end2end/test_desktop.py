"""The real program on a screen: add, ask, read the source, keep, export, and read that back."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from pypdf import PdfReader

from tests.corpus.pdffile import lines, pdf, stream

pytestmark = [pytest.mark.model, pytest.mark.slow]

ROOT = Path(__file__).parents[2]
LOG = "We note that 42 per cent of lighthouses keep no log of the tides."
FUND = "The harbour fund pays for the breakwaters of every port."


@dataclass(frozen=True)
class Session:
    """What a delegate saw, and what came out."""

    seen: dict[str, Any]
    word: Path
    printed: Path


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    """A screen of the test's own, with nothing else on it."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb, a screen without a monitor, is not installed (Debian: xvfb)")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    if not number:
        server.wait()
        pytest.skip("Xvfb is here but can't open a screen")
    yield f":{number}"
    server.terminate()
    server.wait()


@pytest.fixture(scope="module")
def session(screen: str, tmp_path_factory: pytest.TempPathFactory) -> Session:
    home, papers = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("papers")
    written, printed = papers / "draft-ruritania.docx", papers / "report-atlantis.pdf"
    paper = Document()
    paper.add_heading("Ruritanian draft on lighthouses", 1)
    paper.add_paragraph("1. We decide that every lighthouse shall keep a log of the tides.")
    paper.add_paragraph(f"2. {LOG}")
    paper.save(str(written))
    text = lines("REPORT OF ATLANTIS", "", "1. The port was built in stone.", "", f"2. {FUND}")
    printed.write_bytes(pdf(stream(text)))
    kept = {
        name: os.environ[name] for name in ("PATH", "LANG", "LD_LIBRARY_PATH") if name in os.environ
    }
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("desktop_session.py")),
         str(printed), str(written), str(papers)],
        env={
            **kept, "HOME": str(home), "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(ROOT), "RAPPORTEUR_TESSERACT": "",
        },
        capture_output=True, text=True, timeout=580, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    seen = json.loads(done.stdout.splitlines()[-1])
    return Session(seen, papers / "answers.docx", papers / "answers.pdf")


def test_the_first_start_has_documents_and_takes_ones_own(session: Session) -> None:
    assert session.seen["platform"] == "xcb"
    assert session.seen["starters"] > 0
    assert len(session.seen["titles"]) == session.seen["starters"] + 2


def test_a_clicked_citation_shows_the_words_marked_in_the_text(session: Session) -> None:
    seen = session.seen
    assert "42 per cent" in seen["quote"]
    assert seen["citation"].endswith("para. 2")
    assert seen["marked"] == seen["quote"]
    assert seen["paragraph"] == LOG
    assert seen["in sight"]


def test_a_clicked_citation_is_marked_on_the_page_of_the_pdf(session: Session) -> None:
    assert session.seen["second quote"] == FUND
    assert session.seen["pages"] == 1
    assert session.seen["boxes"] > 0


def test_an_entry_of_the_sheet_is_dragged_by_the_mouse(session: Session) -> None:
    assert session.seen["order"] == [*session.seen["kept"], "Ports"]


def test_the_kept_answer_comes_out_as_word_and_as_pdf(session: Session) -> None:
    (question,) = session.seen["kept"]
    word = "\n".join(paragraph.text for paragraph in Document(str(session.word)).paragraphs)
    printed = " ".join(page.extract_text() for page in PdfReader(session.printed).pages)
    for text in (word, " ".join(printed.split())):
        assert question in text
        assert FUND in text
        assert "para. 2" in text
