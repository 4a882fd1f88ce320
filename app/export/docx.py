"""A sheet as a Word document: styles, headings, and citations that lead to the annex."""

from datetime import UTC, datetime
from io import BytesIO

from docx import Document
from docx.document import Document as Word
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph
from docx.text.run import Run
from lxml.etree import _Element as Element

from app.export.layout import Block, blocks
from app.language import spoken
from corpus.model import Mark
from index.sheet import Sheet

_STYLES = {
    "title": "Title",
    "summary": "Subtitle",
    "note": "Sheet Note",
    "quote": "Quote",
    "citation": "Citation",
    "refusal": "Refusal",
    "path": "Headings Above",
    "text": "Cited Paragraph",
    "detail": "Source File",
}
_BARS = {"Quote": "8A8F98", "Sheet Note": "C9A227"}
# Word keeps the languages of East Asia apart, and with them the shapes of their signs.
_SCRIPTS = dict.fromkeys(("zh", "ja", "ko"), "eastAsia")
# The order the schema of WordprocessingML asks for (ECMA-376 Part 1, 17.3.1.26).
_AFTER_BIDI = (
    "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing",
    "w:mirrorIndents", "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment",
    "w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle", "w:rPr", "w:sectPr",
    "w:pPrChange",
)  # fmt: skip
_AFTER_BORDERS = (
    "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku", "w:wordWrap", "w:overflowPunct",
    "w:topLinePunct", "w:autoSpaceDE", "w:autoSpaceDN", "w:bidi", *_AFTER_BIDI,
)  # fmt: skip
_MUTED = RGBColor(0x55, 0x5B, 0x66)
_DARK = RGBColor(0x1F, 0x2A, 0x44)


def render(sheet: Sheet) -> bytes:
    """The document's bytes."""
    word = Document()
    _dress(word)
    _describe(word, sheet.name)
    _number_pages(word)
    for block in blocks(sheet):
        _add(word, block)
    out = BytesIO()
    word.save(out)
    return out.getvalue()


def _add(word: Word, block: Block) -> None:
    style = f"Heading {block.level}" if block.level else _STYLES[block.kind]
    paragraph = word.add_paragraph(style=style)
    if block.kind == "citation":
        _link(paragraph, block.number)
        paragraph.add_run(" ")
    if block.kind == "source":
        _bookmark(paragraph, block.number)
        paragraph.add_run(f"[{block.number}] ")
    for words, mark in block.segments or ((block.text, "plain"),):
        _mark(paragraph.add_run(words), mark)
    if block.direction == "rtl":
        _turn(paragraph)
    for run in paragraph.runs:
        _speak(run, block)


def _mark(run: Run, mark: Mark) -> None:
    if mark == "deleted":
        run.font.strike = True
    elif mark == "inserted":
        run.font.underline = True


def _turn(paragraph: Paragraph) -> None:
    """Has a paragraph run from right to left; "start" is then on the right."""
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - python-docx has no call for it
    properties.insert_element_before(OxmlElement("w:bidi"), *_AFTER_BIDI)
    # An indent turns with the paragraph, a border doesn't.
    colour = _BARS.get(paragraph.style.name if paragraph.style else "")
    if colour:
        _border(properties, "right", colour)


def _speak(run: Run, block: Block) -> None:
    """Tells the language, for spelling and reading aloud, and the direction of the signs."""
    if block.direction == "rtl":
        run.font.rtl = True
    if block.language:
        script = "bidi" if block.direction == "rtl" else _SCRIPTS.get(block.language, "val")
        language = _made("w:lang", **{script: block.language})
        run._r.get_or_add_rPr().append(language)  # noqa: SLF001 - as above; it is the last there


def _link(paragraph: Paragraph, number: int) -> None:
    link = _made("w:hyperlink", anchor=_anchor(number), history="1")
    run = paragraph.add_run(f"[{number}]")
    run.font.underline = True
    link.append(run._r)  # noqa: SLF001 - as above
    paragraph._p.append(link)  # noqa: SLF001 - as above


def _bookmark(paragraph: Paragraph, number: int) -> None:
    start = _made("w:bookmarkStart", id=str(number), name=_anchor(number))
    paragraph._p.append(start)  # noqa: SLF001 - as above
    paragraph._p.append(_made("w:bookmarkEnd", id=str(number)))  # noqa: SLF001 - as above


def _anchor(number: int) -> str:
    return f"source_{number}"


def _made(tag: str, **attributes: str) -> Element:
    element: Element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    return element


def _describe(word: Word, name: str) -> None:
    properties, now = word.core_properties, datetime.now(UTC)
    properties.title = name[:255]
    properties.author = properties.comments = ""
    properties.language = spoken()
    properties.created = properties.modified = now


def _number_pages(word: Word) -> None:
    paragraph = word.sections[0].footer.paragraphs[0]
    paragraph.alignment = 1
    run = paragraph.add_run()._r  # noqa: SLF001 - python-docx has no fields
    for part in (_made("w:fldChar", fldCharType="begin"), OxmlElement("w:instrText")):
        run.append(part)
    run[-1].text = "PAGE"
    run.append(_made("w:fldChar", fldCharType="end"))


def _dress(word: Word) -> None:
    """Sets the styles; all looks are theirs, so that one change in Word changes the whole."""
    section = word.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    normal = _style(word, "Normal", 11)
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.15
    normal.paragraph_format.widow_control = True
    _style(word, "Title", 22, _DARK)
    subtitle = _style(word, "Subtitle", 10, _MUTED)
    subtitle.font.italic = subtitle.font.cs_italic = False
    _unspace(subtitle)
    for level, size in enumerate((16, 13), 1):
        heading = _style(word, f"Heading {level}", size, _DARK)
        heading.paragraph_format.space_before = Pt(28 - 8 * level)
        heading.paragraph_format.space_after = Pt(6)
        heading.paragraph_format.keep_with_next = True
    _dress_words(word)


def _dress_words(word: Word) -> None:
    quote = _style(word, "Quote", 11, RGBColor(0, 0, 0))
    quote.font.italic = quote.font.cs_italic = False
    quote.paragraph_format.keep_with_next = True
    quote.paragraph_format.space_after = Pt(2)
    _indent(quote)
    citation = _style(word, "Citation", 10, _MUTED)
    citation.paragraph_format.space_after = Pt(12)
    _indent(citation)
    note = _style(word, "Sheet Note", 11)
    _indent(note)
    for name, colour in _BARS.items():
        _border(word.styles[name].element.get_or_add_pPr(), "left", colour)
    _style(word, "Refusal", 11).font.italic = True
    above = _style(word, "Headings Above", 9.5, _MUTED)
    above.paragraph_format.keep_with_next = True
    _style(word, "Cited Paragraph", 11)
    detail = _style(word, "Source File", 8.5, _MUTED)
    detail.paragraph_format.space_after = Pt(12)
    detail.paragraph_format.line_spacing_rule = WD_LINE_SPACING.SINGLE


def _style(word: Word, name: str, size: float, colour: RGBColor | None = None) -> ParagraphStyle:
    """A style of the document, made where the template has none, in one face for all scripts."""
    known = {style.name for style in word.styles}
    if name not in known:
        word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = word.styles["Normal"]
    style: ParagraphStyle = word.styles[name]
    style.font.size = Pt(size)
    style.font.color.rgb = colour
    _sizes(style, size)
    return style


def _sizes(style: ParagraphStyle, size: float) -> None:
    """The size and face of right-to-left scripts, which Word keeps apart."""
    properties = style.element.get_or_add_rPr()
    for fonts in properties.findall(qn("w:rFonts")):
        properties.remove(fonts)
    fonts = _made("w:rFonts", ascii="Calibri", hAnsi="Calibri", cs="Arial")
    properties.insert(0, fonts)
    for old in properties.findall(qn("w:szCs")):
        properties.remove(old)
    properties.find(qn("w:sz")).addnext(_made("w:szCs", val=str(round(size * 2))))


def _unspace(style: ParagraphStyle) -> None:
    """Takes back the template's wide letters."""
    properties = style.element.get_or_add_rPr()
    for spacing in properties.findall(qn("w:spacing")):
        properties.remove(spacing)


def _indent(style: ParagraphStyle) -> None:
    """From where a line starts: left, or right where the paragraph runs from there."""
    properties = style.element.get_or_add_pPr()
    indent = properties.get_or_add_ind()
    indent.set(qn("w:left"), "340")


def _border(properties: Element, side: str, colour: str) -> None:
    borders = OxmlElement("w:pBdr")
    if side == "right":
        borders.append(_made("w:left", val="nil"))
    borders.append(_made(f"w:{side}", val="single", sz="18", space="8", color=colour))
    properties.insert_element_before(borders, *_AFTER_BORDERS)
