"""Tracked changes: accepting all gives the new text, rejecting all the original."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.model import Reading, Run, Source
from corpus.readers.docx import read
from tests.corpus.readers.wordfile import WHO, docx, gone, ins, para, run, table

HIDDEN = {"accepted": {"del", "both"}, "issued": {"ins", "both"}}
MARKS = ["", "ins", "del", "both"]


def test_runs_tell_who_and_when(tmp_path: Path) -> None:
    body = para(run("We "), gone("reject "), ins("welcome "), run("it."))
    (block,) = read(docx(tmp_path / "a.docx", body)).blocks
    who, when = "Delegate", "2025-10-01T09:00:00Z"
    assert block.runs == (
        Run("We "),
        Run("reject ", "deleted", who, when),
        Run("welcome ", "inserted", who, when),
        Run("it."),
    )


def test_an_insertion_deleted_again_is_in_neither_text(tmp_path: Path) -> None:
    other = 'w:author="Other" w:date="2025-10-02T09:00:00Z"'
    body = para(run("We "), ins(gone("kindly ", other)), run("agree."))
    (block,) = read(docx(tmp_path / "a.docx", body)).blocks
    assert block.runs[1] == Run(
        "kindly ", "deleted", "Other", "2025-10-02T09:00:00Z", withdrawn=True
    )
    assert [_texts(read(tmp_path / "a.docx"), each) for each in HIDDEN] == [["We agree."]] * 2


def test_a_move_is_a_deletion_and_an_insertion(tmp_path: Path) -> None:
    moved = run("moved")
    body = para(f"<w:moveFrom {WHO}>{moved}</w:moveFrom>", run(" a"), marks="")
    body += para(run("b "), f"<w:moveTo {WHO}>{moved}</w:moveTo>")
    source = read(docx(tmp_path / "a.docx", body))
    assert _texts(source, "issued") == ["moved a", "b"]
    assert _texts(source, "accepted") == ["a", "b moved"]


def test_a_deleted_paragraph_mark_joins_paragraphs(tmp_path: Path) -> None:
    body = para("We welcome ", marks="del") + para("the outcome.") + para("Next.")
    source = read(docx(tmp_path / "a.docx", body))
    assert [block.text for block in source.blocks] == ["We welcome the outcome.", "Next."]
    assert _texts(source, "issued") == ["We welcome", "the outcome.", "Next."]


def test_an_inserted_paragraph_mark_splits_one(tmp_path: Path) -> None:
    body = para("We welcome", marks="ins") + para(" the outcome.")
    source = read(docx(tmp_path / "a.docx", body))
    assert [(block.text, block.end) for block in source.blocks] == [
        ("We welcome", "inserted"),
        ("the outcome.", "plain"),
    ]
    assert _texts(source, "issued") == ["We welcome the outcome."]


def test_a_paragraph_deleted_whole_stays_one_to_read(tmp_path: Path) -> None:
    body = para("a") + para(gone("b"), marks="del") + para("c")
    source = read(docx(tmp_path / "a.docx", body))
    assert [block.text for block in source.blocks] == ["a", "", "c"]
    assert source.blocks[1].runs[0].text == "b"


def test_rows_are_inserted_and_deleted(tmp_path: Path) -> None:
    body = table(["a", "b"], ["c", "d"], ["e", "f"], changes={1: "del", 2: "ins"})
    source = read(docx(tmp_path / "a.docx", body + para("end")))
    assert _texts(source, "issued") == ["a b", "c d", "end"]
    assert _texts(source, "accepted") == ["a b", "e f", "end"]
    assert source.blocks[1].runs == (Run("c\td", "deleted", "Delegate", "2025-10-01T09:00:00Z"),)


def test_the_last_mark_before_a_table_stays(tmp_path: Path) -> None:
    body = para("a", marks="del") + table(["b", "c"]) + para("d", marks="ins") + table(["e", "f"])
    source = read(docx(tmp_path / "a.docx", body))
    assert _texts(source, "accepted") == _texts(source, "issued") == ["a", "b c", "d", "e f"]


def test_strike_through_by_hand_deletes(tmp_path: Path) -> None:
    body = para(run("We "), run("reject ", "<w:strike/>"), run("welcome it."))
    body += para(run("Not "), run("struck", '<w:strike w:val="0"/>'), run(" twice", "<w:dstrike/>"))
    source = read(docx(tmp_path / "a.docx", body))
    assert [block.text for block in source.blocks] == ["We welcome it.", "Not struck"]


def test_underlining_inserts_only_where_the_document_amends(tmp_path: Path) -> None:
    line = run("of the "), run("secure", '<w:u w:val="single"/>'), run(" Summit")
    source = read(docx(tmp_path / "a.docx", para(*line)))
    assert {r.mark for block in source.blocks for r in block.runs} == {"plain"}
    struck = para(run("We "), run("reject", "<w:strike/>"), run(" agree"))
    legend = para("Proposed new text is underlined.")
    for amendment in (struck, legend):
        source = read(docx(tmp_path / "a.docx", para(*line) + amendment))
        assert source.blocks[0].runs[1] == Run("secure", "inserted")


def test_an_underlined_heading_or_address_is_no_insertion(tmp_path: Path) -> None:
    line = '<w:u w:val="single"/>'
    whole = "We decide that the whole of this paragraph is new and that it ends as sentences do."
    body = (
        para(run("We "), run("reject", "<w:strike/>"), run(" agree"))
        + para(run("Internet governance", line))
        + para(run(whole, line))
        + para(run("See "), run("https://www.un.org", line), run(" and "), run("    ", line))
        + para(run("See "), "<w:hyperlink>" + run("the site", line) + "</w:hyperlink>")
    )
    blocks = read(docx(tmp_path / "a.docx", body)).blocks
    assert [{r.mark for r in block.runs} for block in blocks[1:]] == [
        {"plain"},
        {"inserted"},
        {"plain"},
        {"plain"},
    ]
    assert blocks[1].role == "heading"


Piece = tuple[str, str]
Paragraph = tuple[list[Piece], str]

pieces = st.tuples(st.text(st.sampled_from("abc"), min_size=1, max_size=3), st.sampled_from(MARKS))
paragraphs = st.tuples(st.lists(pieces, max_size=3), st.sampled_from(MARKS))


@settings(max_examples=200, deadline=None)
@given(st.lists(paragraphs, min_size=1, max_size=6))
def test_accepting_gives_the_new_text_and_rejecting_the_original(drawn: list[Paragraph]) -> None:
    """Over paragraphs whose words and marks are each plain, inserted, deleted, or both."""
    *front, (words, _) = drawn
    drawn = [([("Start.", "")], ""), *front, (words, "")]  # the last mark of a file stays
    with TemporaryDirectory() as folder:
        source = read(docx(Path(folder) / "a.docx", "".join(map(_paragraph, drawn))))
    for reading in ("accepted", "issued"):
        assert _texts(source, reading) == _expected(drawn, reading)


def _paragraph(paragraph: Paragraph) -> str:
    words, mark = paragraph
    wrap = {"": run, "ins": ins, "del": gone, "both": lambda text: ins(gone(text))}
    content = (wrap[each](text) for text, each in words)
    return para(*content, marks=mark.replace("both", "ins del"))


def _expected(drawn: list[Paragraph], reading: Reading) -> list[str]:
    """What is left when characters and breaks of hidden marks are taken away."""
    text = ""
    for words, mark in drawn:
        text += "".join(piece for piece, each in words if each not in HIDDEN[reading])
        text += "" if mark in HIDDEN[reading] else "\n"
    return [line for line in text.split("\n") if line]


def _texts(source: Source, reading: Reading) -> list[str]:
    """A source's text in one reading: paragraphs that have any, white space collapsed."""
    hidden = {"accepted": "deleted", "issued": "inserted"}[reading]
    text = ""
    for block in source.blocks:
        for each in block.runs:
            gone_from_it = each.mark == hidden or (each.withdrawn and reading == "issued")
            text += "" if gone_from_it else each.text
        text += "" if block.end == hidden else "\n"
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]
