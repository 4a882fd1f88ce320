"""What users rely on in the starter documents: they are numbered, whole, and in our own words."""

import importlib.util
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from lxml import etree
from pypdf import PdfReader

ROOT = Path(__file__).parents[2]
STARTER = ROOT / "resources" / "starter"
PRIMER = STARTER / "the-wsis-process-in-brief.md"
GLOSSARY = STARTER / "glossary.md"
DRAFT = STARTER / "exercise-draft.docx"
LONGEST_SHARED_RUN = 25
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PAPERS = {".txt", ".pdf", ".docx", ".html"}
DELEGATIONS = {"Atlantis", "Lilliput", "Ruritania"}


def numbered(path: Path) -> list[tuple[int, str]]:
    """The numbered paragraphs of a starter document, in order."""
    return [
        (int(match[1]), match[2])
        for block in path.read_text(encoding="utf-8").split("\n\n")
        if (match := re.fullmatch(r"(\d+)\. (.+)\n?", block))
    ]


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def runs(text: str, length: int) -> Iterator[tuple[str, ...]]:
    """Every run of so many consecutive words."""
    all_words = words(text)
    for start in range(len(all_words) - length + 1):
        yield tuple(all_words[start : start + length])


def read_paper(path: Path) -> str:
    if path.suffix == ".pdf":
        return "\n".join(page.extract_text() for page in PdfReader(path).pages)
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as package:
            return " ".join(etree.fromstring(package.read("word/document.xml")).itertext())
    return path.read_text(encoding="utf-8", errors="replace")


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """The script that writes the exercise draft (packaging/ is no package, hence by its path)."""
    spec = importlib.util.spec_from_file_location(
        "exercise_draft", ROOT / "packaging" / "exercise_draft.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def draft() -> dict[str, "etree._Element"]:
    """The XML parts of the committed exercise draft, by name."""
    with zipfile.ZipFile(DRAFT) as package:
        assert package.testzip() is None
        return {
            name: etree.fromstring(package.read(name))
            for name in package.namelist()
            if name.endswith(".xml")
        }


@pytest.mark.parametrize(("path", "least"), [(PRIMER, 100), (GLOSSARY, 80)])
def test_paragraphs_are_numbered_without_gap_or_repetition(path: Path, least: int) -> None:
    labels = [number for number, _ in numbered(path)]
    assert labels == list(range(1, len(labels) + 1))
    assert len(labels) >= least


@pytest.mark.parametrize("path", [PRIMER, GLOSSARY])
def test_every_block_is_a_heading_the_introduction_or_a_numbered_paragraph(path: Path) -> None:
    blocks = path.read_text(encoding="utf-8").strip().split("\n\n")
    assert blocks[0].startswith("# ")
    odd = [block for block in blocks[2:] if not re.match(r"## |\d+\. ", block) or "\n" in block]
    assert odd == []


def test_primer_paragraphs_are_short() -> None:
    for number, text in numbered(PRIMER):
        plain = re.sub(r"\([^)]*\)|\b(?:Rev|Add|Corr|paras?)\.", "", text)
        sentences = re.findall(r"[.?]\"?(?= [A-Z]|$)", plain)
        assert 1 <= len(sentences) <= 4, f"paragraph {number} has {len(sentences)} sentences"


@pytest.mark.parametrize("path", [PRIMER, GLOSSARY])
def test_what_was_not_checked_is_marked_at_the_end_of_its_paragraph(path: Path) -> None:
    marked = [text for _, text in numbered(path) if "general knowledge" in text]
    assert marked
    assert [text for text in marked if not text.endswith(" [general knowledge].")] == []


def test_glossary_entries_name_a_term_and_define_it() -> None:
    terms = []
    for number, text in numbered(GLOSSARY):
        term, colon, definition = text.partition(": ")
        assert colon, f"entry {number} has no term"
        assert len(words(definition)) >= 6, f"entry {number} has no definition"
        terms.append(term.casefold())
    assert len(set(terms)) == len(terms)


@pytest.mark.slow
def test_no_paragraph_copies_a_real_paper(documents: Path) -> None:
    length = LONGEST_SHARED_RUN + 1
    ours = {
        run: f"{path.name}, {number}"
        for path in (PRIMER, GLOSSARY)
        for number, text in numbered(path)
        for run in runs(text, length)
    }
    papers = [path for path in documents.rglob("*") if path.suffix in PAPERS]
    assert papers
    copied = {
        (paper.name, ours[run])
        for paper in papers
        for run in runs(read_paper(paper), length)
        if run in ours
    }
    assert copied == set()


def test_draft_carries_changes_of_three_delegations(draft: dict[str, "etree._Element"]) -> None:
    body = draft["word/document.xml"]
    for tag in ("ins", "del"):
        changes = list(body.iter(f"{W}{tag}"))
        assert {change.get(f"{W}author") for change in changes} == DELEGATIONS
        assert all(change.get(f"{W}date") for change in changes)
    gone = ["".join(move.itertext()) for move in body.iter(f"{W}moveFrom")]
    come = ["".join(move.itertext()) for move in body.iter(f"{W}moveTo")]
    assert gone == come
    assert len(gone) == 1


def test_draft_carries_comments_with_replies(draft: dict[str, "etree._Element"]) -> None:
    comments = draft["word/comments.xml"]
    assert {comment.get(f"{W}author") for comment in comments} == DELEGATIONS
    identities = {
        value
        for paragraph in comments.iter(f"{W}p")
        for name, value in paragraph.attrib.items()
        if name.endswith("}paraId")
    }
    parents = {
        value
        for extended in draft["word/commentsExtended.xml"]
        for name, value in extended.attrib.items()
        if name.endswith("}paraIdParent")
    }
    assert parents
    assert parents < identities
    ranges = {edge.get(f"{W}id") for edge in draft["word/document.xml"].iter(f"{W}commentRangeEnd")}
    assert ranges == {comment.get(f"{W}id") for comment in comments}


def test_draft_numbers_by_word_and_by_hand(draft: dict[str, "etree._Element"]) -> None:
    body = draft["word/document.xml"]
    automatic = [
        p for p in body.iter(f"{W}p") if p.find(f"{W}pPr/{W}numPr/{W}ilvl[@{W}val='0']") is not None
    ]
    typed = [
        label[0]
        for p in body.iter(f"{W}p")
        if (label := re.match(r"\d+ (bis|ter)\.", "".join(p.itertext())))
    ]
    assert len(automatic) == 30
    assert typed == ["3 bis.", "6 bis.", "6 ter.", "12 bis.", "12 bis.", "17 bis.", "21 bis."]


def test_draft_has_the_marks_a_reader_meets(draft: dict[str, "etree._Element"]) -> None:
    body = draft["word/document.xml"]
    assert [p.tag for p in body.iter(f"{W}strike")]
    assert len(list(body.iter(f"{W}tbl"))) == 1
    assert len(list(body.iter(f"{W}footnoteReference"))) == 1
    styles = {style.get(f"{W}val") for style in body.iter(f"{W}pStyle")}
    assert {"Title", "Heading1"} <= styles
    text = "".join(body.itertext())
    assert "[assessed] [voluntary]" in text
    assert "FICTIONAL" in text


def test_script_writes_the_committed_draft_byte_for_byte(script: ModuleType) -> None:
    assert script.build() == DRAFT.read_bytes()
