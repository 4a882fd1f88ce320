"""Comments and notes: whose they are, where they belong, how Word prints their marks."""

from pathlib import Path

from corpus.readers.docx import read
from tests.corpus.readers.wordfile import (
    comment,
    comment_end,
    comment_start,
    docx,
    gone,
    ins,
    para,
    replies,
    run,
    table,
)


def _note(number: int, text: str) -> str:
    mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
    return f'<w:footnote w:id="{number}"><w:p>{mark}{run(f" {text}")}</w:p></w:footnote>'


def _reference(number: int, kind: str = "footnote") -> str:
    return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'


SEPARATOR = (
    '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
)


def test_a_comment_tells_who_when_where_and_about_what(tmp_path: Path) -> None:
    body = para("Before.") + para(
        run("We "), comment_start(0), run("welcome the Summit"), comment_end(0), run(" again.")
    )
    source = read(docx(tmp_path / "a.docx", body, comments=comment(0, "Why?", "Say more.")))
    assert [block.text for block in source.blocks] == [
        "Before.",
        "We welcome the Summit again.",
        "Why? Say more.",
    ]
    found = source.blocks[2]
    assert (found.role, found.tag, found.author) == ("comment", "AR1", "Ana Ruiz")
    assert (found.date, found.anchor, found.quoted) == (
        "2025-10-01T10:00:00Z",
        1,
        "welcome the Summit",
    )


def test_replies_are_tagged_as_word_prints_them(tmp_path: Path) -> None:
    spans = comment_start(0), comment_start(1), run("here"), comment_end(0), comment_end(1)
    texts = comment(0, "A question") + comment(1, "An answer", author="Bo Li", initials="BL")
    extended = {"word/commentsExtended.xml": replies(c1=0)}
    source = read(docx(tmp_path / "a.docx", para(*spans), extended, comments=texts))
    found = [(b.tag, b.author, b.anchor, b.quoted, b.text) for b in source.blocks[1:]]
    assert found == [
        ("AR1", "Ana Ruiz", 0, "here", "A question"),
        ("BL2R1", "Bo Li", 0, "here", "An answer"),
    ]


def test_a_reply_without_a_place_belongs_where_its_parent_does(tmp_path: Path) -> None:
    body = para("one") + para(comment_start(0), run("two"), comment_end(0))
    texts = comment(0, "A question") + comment(1, "An answer")
    extended = {"word/commentsExtended.xml": replies(c1=0)}
    source = read(docx(tmp_path / "a.docx", body, extended, comments=texts))
    assert [(b.tag, b.anchor, b.quoted) for b in source.blocks[2:]] == [
        ("AR1", 1, "two"),
        ("AR2R1", 1, "two"),
    ]


def test_comments_are_numbered_by_their_places(tmp_path: Path) -> None:
    body = para(run("a"), comment_start(7), run("b"), comment_end(7)) + para(
        comment_start(3), run("c"), comment_end(3)
    )
    source = read(
        docx(tmp_path / "a.docx", body, comments=comment(3, "later") + comment(7, "first"))
    )
    assert [(b.tag, b.text, b.anchor) for b in source.blocks if b.role == "comment"] == [
        ("AR1", "first", 0),
        ("AR2", "later", 2),
    ]


def test_a_comment_over_paragraphs_belongs_to_the_first(tmp_path: Path) -> None:
    body = (
        para(run("not this, "), comment_start(0), run("this"))
        + para("and this")
        + para(run("and that"), comment_end(0), run(", no more"))
    )
    source = read(docx(tmp_path / "a.docx", body, comments=comment(0, "Long")))
    found = next(block for block in source.blocks if block.role == "comment")
    assert (found.anchor, found.quoted) == (0, "this and this and that")


def test_what_a_comment_quotes_stands_unless_all_is_deleted(tmp_path: Path) -> None:
    body = para(comment_start(0), gone("old "), ins("new"), comment_end(0), run(" words")) + para(
        run("and "), comment_start(1), gone("struck"), comment_end(1)
    )
    source = read(docx(tmp_path / "a.docx", body, comments=comment(0, "a") + comment(1, "b")))
    quoted = [block.quoted for block in source.blocks if block.role == "comment"]
    assert quoted == ["new", "struck"]


def test_comments_in_cells_and_on_empty_lines_find_a_place(tmp_path: Path) -> None:
    cell = para(comment_start(0), run("cell"), comment_end(0))
    body = table([cell, "other"]) + para(comment_start(1), comment_end(1)) + para("end")
    source = read(docx(tmp_path / "a.docx", body, comments=comment(0, "a") + comment(1, "b")))
    found = [(b.text, b.anchor, b.quoted) for b in source.blocks if b.role == "comment"]
    assert found == [("a", 0, "cell"), ("b", 0, None)]


def test_a_comment_without_initials_or_place_is_kept(tmp_path: Path) -> None:
    text = comment(0, "Loose", initials="")
    source = read(docx(tmp_path / "a.docx", para("one"), comments=text))
    assert (source.blocks[1].tag, source.blocks[1].anchor) == ("1", None)


def test_footnotes_stand_apart_and_are_numbered(tmp_path: Path) -> None:
    body = (
        para(run("First"), _reference(2), run(" and second"), _reference(5), run("."))
        + para(run("Struck"), gone(_reference(6)), run("."))
        + para(run("Third"), _reference(7))
    )
    notes = SEPARATOR + _note(5, "Two.") + _note(2, "One.") + _note(6, "Gone.") + _note(7, "Three.")
    source = read(docx(tmp_path / "a.docx", body, footnotes=notes))
    assert [(b.role, b.tag, b.anchor, b.text) for b in source.blocks] == [
        ("body", None, None, "First and second."),
        ("footnote", "1", 0, "One."),
        ("footnote", "2", 0, "Two."),
        ("body", None, None, "Struck."),
        ("footnote", None, 3, ""),
        ("body", None, None, "Third"),
        ("footnote", "3", 5, "Three."),
    ]
    assert source.blocks[4].runs[0].mark == "deleted"


def test_marks_typed_by_hand_are_kept_and_leave_the_text(tmp_path: Path) -> None:
    star = '<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r>'
    body = para(run("Draft"), star, run(" text")) + para(run("More"), _reference(2))
    own = f'<w:footnote w:id="1"><w:p>{run("* A/80/1.")}</w:p></w:footnote>'
    source = read(docx(tmp_path / "a.docx", body, footnotes=own + _note(2, "Numbered.")))
    assert [(b.tag, b.text) for b in source.blocks] == [
        (None, "Draft text"),
        ("*", "A/80/1."),
        (None, "More"),
        ("1", "Numbered."),
    ]


def test_endnotes_and_other_formats(tmp_path: Path) -> None:
    end = f'<w:endnote w:id="1"><w:p>{run("At the end.")}</w:p></w:endnote>'
    settings = '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr>'
    body = para(run("Text"), _reference(1, "endnote"), _reference(2))
    parts = {"endnotes": end, "footnotes": _note(2, "Below."), "settings": settings}
    source = read(docx(tmp_path / "a.docx", body, **parts))
    assert [(b.tag, b.text) for b in source.blocks[1:]] == [("c", "Below."), ("i", "At the end.")]


def test_footnotes_begin_anew_by_section_where_the_file_says_so(tmp_path: Path) -> None:
    settings = '<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>'
    body = (
        para(run("a"), _reference(1))
        + para(run("b"), _reference(2), properties="<w:sectPr/>")
        + para(run("c"), _reference(3))
    )
    notes = "".join(_note(number, str(number)) for number in (1, 2, 3))
    source = read(docx(tmp_path / "a.docx", body, footnotes=notes, settings=settings))
    assert [block.tag for block in source.blocks if block.tag] == ["1", "2", "1"]


def test_a_comment_on_a_footnote_belongs_to_it(tmp_path: Path) -> None:
    text = f"{comment_start(0)}{run('the note')}{comment_end(0)}"
    note = f'<w:footnote w:id="1"><w:p>{text}</w:p></w:footnote>'
    body = para(run("Text"), _reference(1)) + para("Next")
    source = read(docx(tmp_path / "a.docx", body, footnotes=note, comments=comment(0, "Check")))
    assert [(b.role, b.anchor, b.quoted) for b in source.blocks] == [
        ("body", None, None),
        ("footnote", 0, None),
        ("comment", 1, "the note"),
        ("body", None, None),
    ]
