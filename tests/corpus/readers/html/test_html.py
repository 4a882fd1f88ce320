"""Web pages: what of them is text, in which order, and what it is."""

from pathlib import Path

import pytest

from corpus.errors import EmptyDocument, FileMissing, FileUnreadable, NoText, NotText
from corpus.model import Block, Run, Source
from corpus.readers.html import read


def _read(folder: Path, page: str | bytes) -> Source:
    path = folder / "a.html"
    path.write_bytes(page.encode() if isinstance(page, str) else page)
    return read(path)


def _blocks(folder: Path, page: str) -> list[tuple[str, int, str | None, str]]:
    return [(b.role, b.level, b.label, b.text) for b in _read(folder, page).blocks]


def _texts(folder: Path, page: str) -> list[str]:
    return [block.text for block in _read(folder, page).blocks]


def test_headings_and_paragraphs(tmp_path: Path) -> None:
    page = "<h1>Agenda</h1><p>We <b>agree</b> on\n  it.<h3>Part <i>one</i></h3>loose<div>text</div>"
    assert _blocks(tmp_path, page) == [
        ("heading", 1, None, "Agenda"),
        ("body", 0, None, "We agree on it."),
        ("heading", 3, None, "Part one"),
        ("body", 0, None, "loose"),
        ("body", 0, None, "text"),
    ]


def test_lists_are_numbered_as_a_browser_does(tmp_path: Path) -> None:
    page = (
        "<ol><li>one<ul><li>bullet</ul><li><p>two</p><p>more</p></ol>"
        '<ol start=4 type=a><li>four<li value=9>nine<ol type="I"><li>deep</ol></ol>'
        "<ol reversed><li>b<li>a</ol><ol style='list-style: none'><li>none</ol>"
    )
    assert _blocks(tmp_path, page) == [
        ("item", 1, "1", "one"),
        ("item", 2, None, "bullet"),
        ("item", 1, "2", "two"),
        ("body", 0, None, "more"),
        ("item", 1, "d", "four"),
        ("item", 1, "i", "nine"),
        ("item", 2, "I", "deep"),
        ("item", 1, "2", "b"),
        ("item", 1, "1", "a"),
        ("item", 1, None, "none"),
    ]


def test_a_number_typed_as_well_is_told_once(tmp_path: Path) -> None:
    assert _blocks(tmp_path, "<ol><li>1. one<li>(b) two") == [
        ("item", 1, None, "1. one"),
        ("item", 1, "2", "(b) two"),
    ]


def test_an_empty_item_lends_nothing_to_what_follows(tmp_path: Path) -> None:
    page = "<ul><li></li></ul><p>text"
    assert _blocks(tmp_path, page) == [("body", 0, None, "text")]


def test_rows_are_blocks_with_tabs_between_cells(tmp_path: Path) -> None:
    page = (
        "<table><caption>Cap</caption><tr><th>a<th>b<tr><td><p>c</p><p>d</p><td><td>e</table>after"
    )
    source = _read(tmp_path, page)
    assert [(b.role, b.runs[0].text) for b in source.blocks] == [
        ("body", "Cap"),
        ("table", "a\tb"),
        ("table", "c\nd\t\te"),
        ("body", "after"),
    ]


def test_tables_that_lay_out_the_page_are_no_tables(tmp_path: Path) -> None:
    inner = "<table><tr><td>1<td>2</table>"
    page = f"<table><tr><td>menu<td><h2>Head</h2><p>text</p>{inner}</table>"
    page += "<table><tr><td>framed</table>"
    assert _blocks(tmp_path, page) == [
        ("body", 0, None, "menu"),
        ("heading", 2, None, "Head"),
        ("body", 0, None, "text"),
        ("table", 0, None, "1 2"),
        ("body", 0, None, "framed"),
    ]


@pytest.mark.parametrize("tag", ["del", "s", "strike", "span"])
def test_struck_words_are_deleted(tmp_path: Path, tag: str) -> None:
    style = "style='text-decoration: line-through'" if tag == "span" else ""
    (block,) = _read(tmp_path, f"<p>We <{tag} {style}>reject </{tag}>agree").blocks
    assert block.runs == (Run("We "), Run("reject ", "deleted"), Run("agree"))


def test_changes_tell_who_and_when(tmp_path: Path) -> None:
    page = '<p>We <ins cite="mailto:Ana%20Ruiz" datetime="2025-10-01T09:00">welcome</ins> it'
    (block,) = _read(tmp_path, page).blocks
    assert block.runs[1] == Run("welcome", "inserted", "Ana Ruiz", "2025-10-01T09:00")


def test_underlining_inserts_only_where_the_page_amends(tmp_path: Path) -> None:
    line = "<p>of the <u>secure</u> Summit</p>"
    assert len(_read(tmp_path, line).blocks[0].runs) == 1
    amending = _read(tmp_path, line + "<p><s>old</s><u>New heading</u><p><u>Underlined</u>")
    assert amending.blocks[0].runs[1] == Run("secure", "inserted")
    assert amending.blocks[2].runs == (Run("Underlined"),)


def test_links_are_not_underlined_words(tmp_path: Path) -> None:
    page = "<p><s>old</s> and <a href='x'><u>this page</u></a> and more"
    assert {r.mark for r in _read(tmp_path, page).blocks[0].runs} == {"plain", "deleted"}


def test_what_is_not_shown_is_left_out(tmp_path: Path) -> None:
    page = (
        "<head><title>T</title><style>p{}</style></head><script>x()</script><nav>Home</nav>"
        "<noscript>n</noscript><p hidden>h</p><p style='display: none'>d</p><template>t</template>"
        "<span class='sr-only'>Skip</span><!-- c --><svg><text>s</text></svg><button>b</button>"
        "<select><option>o</select><p>seen</p>"
    )
    assert _texts(tmp_path, page) == ["seen"]


def test_the_main_part_is_read_where_it_is_most(tmp_path: Path) -> None:
    page = "<div>site</div><main><p>A long main text.</p></main><footer>Imprint</footer>"
    source = _read(tmp_path, page)
    assert [b.text for b in source.blocks] == ["A long main text."]
    assert source.furniture == ("Imprint",)
    little = "<div>The text that matters is here.</div><main>x</main>"
    assert _texts(tmp_path, little) == ["The text that matters is here.", "x"]


def test_comments_saved_by_word_are_warned_of(tmp_path: Path) -> None:
    page = (
        "<p>text<a class=msocomanchor href='#_msocom_1'>[AR1]</a>"
        "<div style='mso-element:comment-list'><p>Why?</p></div>"
    )
    source = _read(tmp_path, page)
    assert [b.text for b in source.blocks] == ["text"]
    assert source.warnings == ("The comments of this page were not read; the Word file has them.",)


def test_two_line_breaks_end_a_paragraph(tmp_path: Path) -> None:
    page = "<p>one<br>still one<br> <br>two<br><br><br>three"
    assert _texts(tmp_path, page) == ["one still one", "two", "three"]


def test_preformatted_text_has_paragraphs(tmp_path: Path) -> None:
    page = "<pre>1. First\nline\n\n2. Second   one\n \n\n</pre>after"
    source = _read(tmp_path, page)
    assert [b.runs[0].text for b in source.blocks] == [
        "1. First\nline",
        "2. Second   one",
        "after",
    ]


def test_lines_in_bold_are_headings(tmp_path: Path) -> None:
    page = "<p><b>Digital <i>divides</i></b></p><p><b>We agree.</b></p><p><b>Bold</b> words</p>"
    assert [role for role, *_ in _blocks(tmp_path, page)] == ["heading", "body", "body"]


@pytest.mark.parametrize(
    "notes",
    [
        "<p>Words<sup>1</sup> of<sup>2</sup> 27<sup>th</sup>"
        "<p><sup>1</sup> One.<p><sup>2</sup> Two.",
        "<p>Words¹ of² 27<sup>th</sup><p>¹ One. ↑<p>² Two. ↩",
        "<p>Words<a href='#n1'>[1]</a> of<a href='#n2'>[2]</a> 27th"
        "<p><a href='#r1' id=n1>[1]</a> One.<p><a href='#r2' id=n2>[2]</a> Two.",
        "<p>Words<sup><a href='#n1'>1</a></sup> of<sup><a href='#n2'>2</a></sup> 27th"
        "<ol><li id=n1>One. <a href='#r1'>↩</a><li id=n2><p>Two.</ol>",
    ],
)
def test_notes_stand_apart(tmp_path: Path, notes: str) -> None:
    source = _read(tmp_path, notes)
    assert [(b.role, b.tag, b.anchor, b.text) for b in source.blocks] == [
        ("body", None, None, "Words of 27th"),
        ("footnote", "1", 0, "One."),
        ("footnote", "2", 0, "Two."),
    ]


def test_marks_without_a_note_stay_words(tmp_path: Path) -> None:
    page = "<p>10 km<sup>2</sup>, H²O, <a href='#top'>1</a>, n<sup>o</sup> 5"
    assert _texts(tmp_path, page) == ["10 km2, H²O, 1, no 5"]


def test_akoma_ntoso_is_read_by_its_elements(tmp_path: Path) -> None:
    page = (
        '<section><h2>Part</h2><span class="akn-paragraph"><span class="akn-num">1.</span> '
        '<span class="akn-content"><span class="akn-p">See <a class="akn-ref">70/125</a>.</span>'
        '</span></span><span class="akn-blockList">'
        '<span class="akn-listIntroduction">Decide:</span>'
        '<span class="akn-item"><span class="akn-num">(a)</span><span class="akn-p">This;</span>'
        '</span></span><span class="akn-crossHeading">Follow-up</span></section>'
    )
    assert _blocks(tmp_path, page) == [
        ("heading", 2, None, "Part"),
        ("body", 0, None, "1. See 70/125."),
        ("body", 0, None, "Decide:"),
        ("item", 1, None, "(a) This;"),
        ("heading", 0, None, "Follow-up"),
    ]


def test_the_page_says_what_it_is(tmp_path: Path) -> None:
    page = (
        '<html lang="fr-CH"><title> Avant-projet\n zéro </title><meta name="author" content="ONU">'
        '<meta name="DC.Date" content="2025/8/29"><p>Texte'
    )
    assert dict(_read(tmp_path, page).properties) == {
        "title": "Avant-projet zéro",
        "author": "ONU",
        "date": "2025-08-29",
        "language": "fr",
    }


ENCODED = "<p>Société de l’information – информация"


@pytest.mark.parametrize(
    "data",
    [
        ENCODED.encode("utf-8"),
        ENCODED.encode("utf-8-sig"),
        ENCODED.encode("utf-16"),
        ENCODED.encode("utf-16-be"),
        f'<meta charset="utf-16">{ENCODED}'.encode(),
        f'<meta charset="no-such">{ENCODED}'.encode(),
        f'<meta charset="base64">{ENCODED}'.encode(),
        f'<?xml version="1.0" encoding="UTF-8"?>{ENCODED}'.encode(),
    ],
)
def test_unicode_encodings_are_known(tmp_path: Path, data: bytes) -> None:
    assert _read(tmp_path, data).blocks[0].text == ENCODED.removeprefix("<p>")


@pytest.mark.parametrize(
    ("declared", "used", "text"),
    [
        ("windows-1251", "cp1251", "информация"),
        ("iso-8859-1", "cp1252", "l’été – €"),
        ("gb2312", "gb18030", "信息社会"),
        ("windows-1256", "cp1256", "مجتمع المعلومات"),
        ("", "cp1252", "l’été"),
    ],
)
def test_other_encodings_are_read_as_declared(
    tmp_path: Path, declared: str, used: str, text: str
) -> None:
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">'
    page = (meta if declared else "") + f"<p>{text}"
    assert _read(tmp_path, page.encode(used)).blocks[0].text == text


def test_entities_and_invisible_signs(tmp_path: Path) -> None:
    page = "<p>R&amp;D &lt;5 &#8220;q&#x201D; a&nbsp;b co&shy;operation &unknown; &eacute"
    assert _texts(tmp_path, page) == ["R&D <5 “q” a b cooperation &unknown; é"]


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read(tmp_path / "none.html")
    with pytest.raises(FileUnreadable):
        read(tmp_path)
    for page in (b"", b" \n"):
        with pytest.raises(EmptyDocument):
            _read(tmp_path, page)
    for page in (b"<p></p>", b"<script>x</script>", b"<!-- only a comment -->"):
        with pytest.raises(NoText):
            _read(tmp_path, page)
    with pytest.raises(NotText):
        _read(tmp_path, bytes(range(256)) * 20)


def test_a_real_resolution_is_read(documents: Path) -> None:
    path = documents / "html" / "charter_2012_1.html"
    if not path.exists():
        pytest.skip("the page is not among the papers")
    blocks = read(path).blocks
    notes = [(b.tag, b.text[:12]) for b in blocks if b.role == "footnote"]
    assert notes == [
        ("1", "Report of th"),
        ("2", "Ibid., annex"),
        ("3", "General Asse"),
        ("4", "Report of th"),
        ("5", "Ibid., resol"),
    ]
    first = next(b for b in blocks if b.text.startswith("1. Recalling the Rio"))
    assert "Development, Agenda 21, the Programme" in first.text
    assert all(blocks[b.anchor or 0] is first for b in blocks if b.role == "footnote")
    assert [b.text[:3] for b in blocks if b.role == "item"][3:] == [
        "(a)",
        "(b)",
        "(c)",
        "(d)",
        "(e)",
    ]
    assert _heading(blocks, "Resolution on the Intergovernmental").level == 1


def _heading(blocks: tuple[Block, ...], beginning: str) -> Block:
    return next(b for b in blocks if b.role == "heading" and b.text.startswith(beginning))
