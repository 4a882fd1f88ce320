"""What of a Word file is text, in which order, and what it is."""

from pathlib import Path

import pytest

from corpus.errors import NoText
from corpus.readers.docx import read
from tests.corpus.readers.wordfile import NAMESPACES, docx, para, run, table


def _style(name: str, more: str, kind: str = "paragraph") -> str:
    return (
        f'<w:style w:type="{kind}" w:styleId="{name.replace(" ", "")}"><w:name w:val="{name}"/>'
        f"{more}</w:style>"
    )


def _outline(level: int) -> str:
    return f'<w:pPr><w:outlineLvl w:val="{level}"/></w:pPr>'


def _field(instruction: str, result: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _box(text: str) -> str:
    inside = f"<w:txbxContent>{para(text)}</w:txbxContent>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{inside}'
        f"</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{inside}</v:textbox>"
        "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (run("a") + "<w:r><w:tab/></w:r>" + run("b"), "a\tb"),
        (run("a") + "<w:r><w:br/></w:r>" + run("b"), "a\nb"),
        (run("follow") + "<w:r><w:noBreakHyphen/></w:r>" + run("up"), "follow-up"),
        (run("co\u00adoperation"), "cooperation"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', "✓"),
        ('<w:r><w:sym w:font="Symbol" w:char="F062"/></w:r>', "β"),
        ('<w:r><w:sym w:font="Arial" w:char="2265"/></w:r>', "≥"),
        ("<w:hyperlink>" + run("a link") + "</w:hyperlink>", "a link"),
        ("<w:smartTag>" + run("Geneva") + "</w:smartTag>", "Geneva"),
        ("<w:sdt><w:sdtContent>" + run("control") + "</w:sdtContent></w:sdt>", "control"),
        ('<w:fldSimple w:instr="DATE">' + run("1 May") + "</w:fldSimple>", "1 May"),
        (run("p. ") + _field(" PAGE ", run("7")), "p. 7"),
        (run("p. ") + _field(" IF " + "x", _field(" PAGE ", run("8"))), "p. 8"),
        (run("seen") + run(" unseen", "<w:vanish/>"), "seen"),
        (f"<w:ruby><w:rt>{run('kan')}</w:rt><w:rubyBase>{run('漢')}</w:rubyBase></w:ruby>", "漢"),
        ("<m:oMath><m:f><m:num><m:r><m:t>3</m:t></m:r></m:num><m:den><m:r><m:t>4</m:t></m:r></m:den>"
         "</m:f></m:oMath>", "3/4"),
        ('<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:char="1F60A"/>'
         "</mc:Choice><mc:Fallback><w:t>x</w:t></mc:Fallback></mc:AlternateContent></w:r>", "😊"),
    ],
)  # fmt: skip
def test_words_are_read_as_they_are_shown(tmp_path: Path, inside: str, text: str) -> None:
    (block,) = read(docx(tmp_path / "a.docx", f"<w:p>{inside}</w:p>")).blocks
    assert "".join(each.text for each in block.runs) == text


def test_text_boxes_are_read_once_after_their_paragraph(tmp_path: Path) -> None:
    body = f"<w:p>{run('anchor')}{_box('It is boxed.')}{run(' goes on')}</w:p>" + para("next")
    body += table([f"<w:p>{run('cell')}{_box('boxed in a cell')}</w:p>", "b"])
    source = read(docx(tmp_path / "a.docx", body))
    assert [(b.role, b.text) for b in source.blocks] == [
        ("body", "anchor goes on"),
        ("body", "It is boxed."),
        ("body", "next"),
        ("table", "cell b"),
        ("body", "boxed in a cell"),
    ]


def test_boxes_of_a_chart_are_rows(tmp_path: Path) -> None:
    chart = "".join(_box(f"Unit {n}") for n in range(9)) + _box("It is boxed.")
    source = read(docx(tmp_path / "a.docx", f"<w:p>{run('anchor')}{chart}</w:p>"))
    assert [b.role for b in source.blocks] == ["body", *["table"] * 9, "body"]


def test_rows_are_blocks_with_tabs_between_cells(tmp_path: Path) -> None:
    nested = f"<w:tc>{table(['x', 'y'])}{para('')}</w:tc>"
    body = table(["a", para("b") + para("c")], ["d", ""])
    body += f"<w:tbl><w:tr><w:tc>{para('out')}</w:tc>{nested}</w:tr></w:tbl>"
    source = read(docx(tmp_path / "a.docx", body))
    assert [b.runs[0].text for b in source.blocks] == ["a\tb\nc", "d", "out\tx\ty"]
    assert {b.role for b in source.blocks} == {"table"}


def test_a_frame_around_text_is_no_table(tmp_path: Path) -> None:
    source = read(docx(tmp_path / "a.docx", table([para("one") + para("two")], ["three"])))
    assert [(b.role, b.text) for b in source.blocks] == [
        ("body", "one"),
        ("body", "two"),
        ("body", "three"),
    ]


def test_headings_are_known_by_style(tmp_path: Path) -> None:
    styles = (
        _style("heading 1", _outline(0))
        + _style("Titre 2", _outline(1))
        + _style("Based", '<w:basedOn w:val="Titre2"/>')
        + _style("heading 3", "")
        + _style("_ H _Ch", _outline(0))
        + _style("_ H_2/3", _outline(1))
        + _style("Title", "")
        + _style("toc 1", "")
    )
    names = ["Title", "toc1", "heading1", "Titre2", "Based", "heading3", "_H_Ch", "_H_2/3", ""]
    styles = styles.replace('w:styleId="heading1"', 'w:styleId="Heading1"')
    names[2] = "Heading1"
    body = "".join(para(f"text {name}", style=name) for name in names)
    source = read(docx(tmp_path / "a.docx", body, styles=styles))
    assert [(b.role, b.level) for b in source.blocks] == [
        ("title", 0),
        ("heading", 1),
        ("heading", 2),
        ("heading", 2),
        ("heading", 3),
        ("heading", 2),
        ("heading", 4),
        ("body", 0),
    ]


def test_an_outline_level_of_its_own_goes_before_the_style(tmp_path: Path) -> None:
    styles = _style("heading 1", _outline(0))
    body = para("body after all", style="heading1", properties='<w:outlineLvl w:val="9"/>')
    body += para("a heading", properties='<w:outlineLvl w:val="2"/>')
    source = read(docx(tmp_path / "a.docx", body, styles=styles))
    assert [(b.role, b.level) for b in source.blocks] == [("body", 0), ("heading", 3)]


def test_a_whole_paragraph_in_a_heading_style_is_none(tmp_path: Path) -> None:
    text = "We reaffirm our common desire and commitment to build a people-centred society. " * 5
    source = read(docx(tmp_path / "a.docx", para(text, style="H"), styles=_style("H", _outline(1))))
    assert source.blocks[0].role == "body"


def test_headings_are_known_by_look(tmp_path: Path) -> None:
    bold = "<w:b/>"
    body = (
        para(run("Digital ", bold), run("divides", bold))
        + para(run("We are bold.", bold))
        + para(run("Bold", bold), run(" at first"))
        + para(run("12", bold))
        + para(run("Emphatic", '<w:b w:val="0"/>'))
        + f"<w:p>{run('text')}{_box('It is boxed.').replace('<w:rPr>', f'<w:rPr>{bold}')}</w:p>"
    )
    source = read(docx(tmp_path / "a.docx", body))
    assert [b.role for b in source.blocks] == ["heading", *["body"] * 6]


def test_generated_contents_and_prompts_are_left_out(tmp_path: Path) -> None:
    start, _, end = _field(" TOC \\o ", "|").partition("|")
    prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    body = (
        f"<w:p>{start}{run('Preamble 1')}</w:p><w:p>{run('Annex 9')}</w:p><w:p>{end}</w:p>"
        + para("Preamble")
        + prompt.format(para("Click here to enter text."))
    )
    source = read(docx(tmp_path / "a.docx", body))
    assert [b.text for b in source.blocks] == ["Preamble"]


def test_a_field_that_never_ends_hides_nothing_more(tmp_path: Path) -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>'
    body = f"<w:p>{begin}{run('lost')}</w:p>" + para("kept") + para("and this")
    source = read(docx(tmp_path / "a.docx", body))
    assert [b.text for b in source.blocks] == ["kept", "and this"]


def test_a_hidden_mark_runs_a_heading_into_its_text(tmp_path: Path) -> None:
    first = para("Scope. ").replace(
        "<w:rPr></w:rPr></w:pPr>", "<w:rPr><w:specVanish/></w:rPr></w:pPr>"
    )
    source = read(docx(tmp_path / "a.docx", first + para("The text.") + para("Next")))
    assert [b.text for b in source.blocks] == ["Scope. The text.", "Next"]


def test_headers_and_footers_are_furniture(tmp_path: Path) -> None:
    source = read(
        docx(tmp_path / "a.docx", para("text"), header=para("A/80/L.41"), footer=para("2/20"))
    )
    assert source.furniture == ("A/80/L.41", "2/20")
    assert [b.text for b in source.blocks] == ["text"]


def test_the_file_says_what_it_is(tmp_path: Path) -> None:
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
        'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/"><dc:title> Zero draft </dc:title>'
        "<dc:creator>Secretariat</dc:creator><dcterms:created>2025-08-01T08:00:00Z</dcterms:created>"
        "<dcterms:modified>2025-08-29T08:00:00Z</dcterms:modified></cp:coreProperties>"
    )
    french = run("Nous saluons", '<w:lang w:val="fr-CH"/>')
    source = read(docx(tmp_path / "a.docx", para(french), {"docProps/core.xml": core}))
    assert dict(source.properties) == {
        "title": "Zero draft",
        "author": "Secretariat",
        "date": "2025-08-29",
        "language": "fr",
    }


def test_strict_documents_are_read(tmp_path: Path) -> None:
    strict = NAMESPACES.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    body = f"<w:document {strict}><w:body>{para('strict')}</w:body></w:document>"
    path = docx(tmp_path / "a.docx", "", {"word/document.xml": body})
    assert [b.text for b in read(path).blocks] == ["strict"]


def test_what_is_not_read_is_warned_of(tmp_path: Path) -> None:
    diagram = '<d:relIds xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/diagram"/>'
    body = para("text", f"<w:r>{diagram}</w:r>") + '<w:altChunk r:id="x"/>' * 2
    assert read(docx(tmp_path / "a.docx", body)).warnings == (
        "The words of a diagram were not read.",
        "A document embedded in this one was not read.",
    )


@pytest.mark.parametrize("body", ["", para(""), para(run("hidden", "<w:vanish/>"))])
def test_no_words_are_no_text(tmp_path: Path, body: str) -> None:
    with pytest.raises(NoText):
        read(docx(tmp_path / "a.docx", body))
