"""Accepting all changes of an exported text gives the accepted text, rejecting them the issued."""

import random
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from app.export.tracked import render
from corpus import readers
from corpus.model import Document, Paragraph, Reading, Run, reading_of
from corpus.outline import outline
from index.comparing.readings import read_as
from tests.index.comparing.revised import document, paragraph

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

RURITANIA = document("draft", proposer="Ruritania", date="2025-10-01")
MARKED = (
    paragraph("d", 0, "Zero draft", kind="title"),
    paragraph("d", 1, "Ferries", kind="heading"),
    paragraph(
        "d",
        2,
        "",
        label="1",
        runs=(
            Run("Ferries "),
            Run("shall", "deleted", "Ana Ruiz", "2025-10-02T09:00:00Z"),
            Run("should", "inserted", "Ana Ruiz", "2025-10-02T09:00:00Z"),
            Run(" sail & <stop>"),
            Run(" never", "deleted", "Japan", None, withdrawn=True),
            Run("."),
        ),
    ),
    paragraph("d", 3, "", label="1bis", runs=(Run("All new.", "inserted"),)),
    paragraph("d", 4, "", label="2", runs=(Run("All gone.", "deleted"),)),
    paragraph("d", 5, "towards islands;", label="2(a)", kind="item"),
    paragraph(
        "d",
        6,
        "We cannot accept this.",
        kind="comment",
        label="RU1",
        author="RU",
        attached_to="d:2",
    ),
)


def written(path: Path, of: Document, units: Sequence[Paragraph]) -> Path:
    path.write_bytes(render(of, units))
    return path


def body(path: Path) -> etree._Element:
    with zipfile.ZipFile(path) as archive:
        return etree.fromstring(archive.read("word/document.xml"))


def settled(path: Path, *, accept: bool) -> list[str]:
    """The paragraphs Word shows once all changes are accepted, or rejected."""
    root = body(path)
    gone = f"{_W}del" if accept else f"{_W}ins"
    texts = []
    for p in root.iter(f"{_W}p"):
        mark = p.find(f"{_W}pPr/{_W}rPr/{gone}")
        if mark is None:
            words = [
                t.text or ""
                for t in p.iter(f"{_W}t", f"{_W}delText")
                if not any(a.tag == gone for a in t.iterancestors())
            ]
            texts.append(" ".join("".join(words).split()))
    return [text for text in texts if text]


def expected(units: Sequence[Paragraph], reading: Reading) -> list[str]:
    """What a text is in a reading, each paragraph behind its number."""
    texts = []
    for unit in units:
        text = unit.reading(reading)
        if unit.kind == "comment" or not text:
            continue
        label = unit.label or ""
        shown = label[label.rfind("(") :] if label.endswith(")") else label
        texts.append(" ".join(f"{shown} {text}".split()))
    return texts


def bare(texts: Sequence[str]) -> list[str]:
    """Texts without the signs and spaces of their numbers."""
    return ["".join(text.split()).replace(".", "") for text in texts]


def test_accepting_and_rejecting_give_the_two_texts(tmp_path: Path) -> None:
    path = written(tmp_path / "x.docx", RURITANIA, MARKED)
    assert settled(path, accept=True) == [
        "Zero draft",
        "Ferries",
        "1. Ferries should sail & <stop>.",
        "1 bis. All new.",
        "(a) towards islands;",
    ]
    assert settled(path, accept=False) == [
        "Zero draft",
        "Ferries",
        "1. Ferries shall sail & <stop>.",
        "2. All gone.",
        "(a) towards islands;",
    ]


def test_changes_and_comments_keep_their_authors(tmp_path: Path) -> None:
    path = written(tmp_path / "x.docx", RURITANIA, MARKED)
    read = outline(path)
    signed = {
        (r.text, r.author, r.date) for p in read.paragraphs for r in p.runs if r.mark != "plain"
    }
    assert ("shall", "Ana Ruiz", "2025-10-02T09:00:00Z") in signed
    assert {author for text, author, _ in signed if "All" in text} == {"Ruritania"}
    (comment,) = (p for p in read.paragraphs if p.kind == "comment")
    by_id = {p.id: p.label for p in read.paragraphs}
    assert (comment.text, comment.author) == ("We cannot accept this.", "RU")
    assert (comment.label, by_id[comment.attached_to or ""]) == ("RU1", "1")


def test_the_program_reads_its_own_file_back(tmp_path: Path) -> None:
    read = outline(written(tmp_path / "x.docx", RURITANIA, MARKED)).paragraphs
    texts = {p.label: p.reading("marked") for p in read if p.kind in {"paragraph", "item"}}
    assert texts["1"].startswith("Ferries [-shall-]{+should+} sail & <stop>")
    assert texts["1bis"] == "{+All new.+}"


@pytest.mark.parametrize("reading", ["issued", "accepted"])
def test_a_clean_text_has_no_changes(tmp_path: Path, reading: Reading) -> None:
    clean = read_as(RURITANIA, MARKED, reading)
    root = body(written(tmp_path / "x.docx", RURITANIA, clean))
    assert not list(root.iter(f"{_W}ins", f"{_W}del"))
    assert settled(tmp_path / "x.docx", accept=True) == settled(
        written(tmp_path / "y.docx", RURITANIA, MARKED), accept=reading == "accepted"
    )


def test_text_that_xml_can_not_hold_is_written_without_it(tmp_path: Path) -> None:
    odd = paragraph("d", 0, "A\x00B\x0c\ud800 \ufffe𝄞 end")
    assert settled(written(tmp_path / "x.docx", RURITANIA, [odd]), accept=True) == ["AB 𝄞 end"]


@pytest.mark.parametrize("seed", range(10))
def test_any_marks_come_back(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    units = []
    for order in range(12):
        runs = tuple(
            Run(
                chance.choice(("we ", " note", "the", " ", "tides. ", "[-x-]")),
                chance.choice(("plain", "inserted", "deleted")),
                chance.choice((None, "Japan", "Kenya")),
                withdrawn=chance.random() < 0.2,
            )
            for _ in range(chance.randint(1, 7))
        )
        # Only what was struck out can have been taken back.
        runs = tuple(replace(r, withdrawn=r.withdrawn and r.mark == "deleted") for r in runs)
        units.append(paragraph("d", order, "", label=str(order + 1), runs=runs))
    path = written(tmp_path / "x.docx", RURITANIA, units)
    for reading, accept in (("accepted", True), ("issued", False)):
        assert bare(settled(path, accept=accept)) == bare(expected(units, reading))


@pytest.mark.parametrize("name", ["elements-paper-g77", "zero-draft-russia"])
def test_real_papers_come_back_word_for_word(name: str, documents: Path, tmp_path: Path) -> None:
    read = outline(documents / f"{name}.txt")
    path = written(tmp_path / "x.docx", read.document, read.paragraphs)
    blocks = [b for b in readers.read(path).blocks if b.role != "comment"]
    for reading, accept in (("accepted", True), ("issued", False)):
        wanted = bare(expected(read.paragraphs, reading))  # type: ignore[arg-type]
        assert bare(settled(path, accept=accept)) == wanted
        ours = [reading_of(b.runs, reading) for b in blocks]  # type: ignore[arg-type]
        assert bare([text for text in ours if text]) == wanted
    comments = [b for b in readers.read(path).blocks if b.role == "comment"]
    assert len(comments) == sum(p.kind == "comment" for p in read.paragraphs)


@pytest.mark.parametrize(("date", "told"), [("2025-10-01", "2025-10-01"), ("2025", None)])
def test_a_file_bears_the_date_of_its_text_or_none(
    tmp_path: Path, date: str, told: str | None
) -> None:
    dated = replace(RURITANIA, date=date)
    read = outline(written(tmp_path / "x.docx", dated, MARKED)).document
    assert (read.title, read.date) == ("Zero draft", told)
