"""Paragraphs set as blocks of a text document: plain insertions with formats, never HTML."""

import re
import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextOption,
)

from app.language import said
from app.look.theme import Colours, look
from app.phrases import leads, tip
from app.spans import Piece, Span, pieces, places, utf16
from corpus.model import Paragraph, Reading
from index.model import Link

# Qt begins a new block, or a frame, at these, which would put every later paragraph in the wrong
# block; lone surrogates can't be given to Qt at all.
_BREAKS = re.compile("[\n\r\u2028\u2029\ufdd0\ufdd1\ufffc\ud800-\udfff]")
_SUFFIX = re.compile(r"(?<=\d)(?=[a-z]{2,})")
_RIGHT = frozenset({"R", "AL"})
_LEVELS = 3


@dataclass(frozen=True, slots=True)
class Measure:
    """Distances in pixels: the column of labels, the space between paragraphs, a line's height."""

    column: float
    gap: float
    line: float


def measure(font: QFont, rows: tuple[Paragraph, ...]) -> Measure:
    """The distances that go with a font, and a column as wide as the labels need."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    letters = QFontMetricsF(bold)
    labels = {shown_label(row) for row in rows if row.kind in ("paragraph", "table")}
    widest = max((letters.horizontalAdvance(label) for label in labels), default=0.0)
    height = QFontInfo(bold).pixelSize()
    return Measure(min(widest, 8 * height) + height * 0.9, height * 0.6, height * 1.5)


class Typesetter:
    """Sets paragraphs at the end of a document, one block each, in one look."""

    def __init__(self, look: Colours, measure: Measure, reading: Reading) -> None:
        self._look = look
        self._measure = measure
        self._reading = reading

    def set(self, cursor: QTextCursor, paragraph: Paragraph, *, first: bool) -> int:
        """Sets a paragraph; returns where in its block its text begins, in UTF-16 units."""
        parts = pieces(paragraph, self._reading)
        right = runs_right("".join(part.text for part in parts))
        block = self._block(paragraph, right)
        if first:
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        begin = cursor.position()
        self._set_label(cursor, paragraph, right)
        start = cursor.position() - begin
        for part in parts:
            cursor.insertText(clean(part.text), self._letters(paragraph, part))
        return start

    def _set_label(self, cursor: QTextCursor, paragraph: Paragraph, right: bool) -> None:
        label = shown_label(paragraph)
        if not label:
            return
        letters = self._base(paragraph)
        letters.setForeground(self._look.muted)
        letters.setFontWeight(QFont.Weight.DemiBold)
        hangs = paragraph.kind in ("paragraph", "item", "table") and not right
        stop = "\t" if hangs else "\u2003"
        cursor.insertText(clean(label) + stop, letters)

    def _block(self, paragraph: Paragraph, right: bool) -> QTextBlockFormat:
        column, gap = self._measure.column, self._measure.gap
        block = QTextBlockFormat()
        indent = column
        hang = column if paragraph.kind in ("paragraph", "table") else 0.0
        line = self._measure.line
        block.setBottomMargin(gap)
        if paragraph.kind == "item":
            hang = column * 0.6
            indent = column + hang
        elif paragraph.kind in ("comment", "footnote"):
            indent = column + 14
            line *= 0.9
            _set_end(block, 14, right)
        elif paragraph.kind in ("title", "heading"):
            hang, indent = 0.0, column
            block.setTopMargin(gap * (0.6 if paragraph.kind == "title" else 1.4))
            block.setHeadingLevel(_depth(paragraph))
        # A height of lines rather than a proportion: fonts differ much in the space they bring.
        block.setLineHeight(line, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        if right:
            block.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            block.setRightMargin(indent)
        else:
            # Said outright: a comment's first word may be of the window's own language.
            block.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            block.setLeftMargin(indent)
        # Qt doesn't honour tab stops before the margin of a line that runs from right to left.
        if paragraph.label and hang and not right:
            block.setTextIndent(-hang)
            block.setTabPositions([QTextOption.Tab(hang, QTextOption.TabType.LeftTab)])
        return block

    def _base(self, paragraph: Paragraph) -> QTextCharFormat:
        letters = QTextCharFormat()
        if paragraph.kind in ("comment", "footnote"):
            letters.setProperty(QTextFormat.Property.FontSizeAdjustment, -1)
        elif paragraph.kind == "title":
            letters.setProperty(QTextFormat.Property.FontSizeAdjustment, 2)
        elif paragraph.kind == "heading" and _depth(paragraph) == 1:
            letters.setProperty(QTextFormat.Property.FontSizeAdjustment, 1)
        if paragraph.kind in ("title", "heading"):
            letters.setFontWeight(QFont.Weight.DemiBold)
        return letters

    def _letters(self, paragraph: Paragraph, part: Piece) -> QTextCharFormat:
        letters = self._base(paragraph)
        if part.mark == "deleted":
            letters.setFontStrikeOut(True)
            letters.setForeground(self._look.deleted)
        elif part.mark == "inserted" and self._reading == "marked":
            letters.setFontUnderline(True)
            letters.setForeground(self._look.inserted)
        if part.author:
            letters.setToolTip(tip(part.author))
        return letters


def link_format(link: Link, href: str, *, marked: bool) -> QTextCharFormat:
    """What a link adds to the letters it stands on; struck and underlined they stay.

    Args:
        link: where it leads.
        href: what it is known by.
        marked: its paragraph has words struck out or inserted, which a line below would mimic.
    """
    shades = look()
    letters = QTextCharFormat()
    letters.setAnchor(True)
    letters.setAnchorHref(href)
    letters.setToolTip(tip(leads(link)))
    if link.targets or link.url:
        letters.setForeground(shades.link)
    elif not marked:
        letters.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        letters.setUnderlineColor(shades.muted)
    return letters


def arranged(paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """Document order, with each comment and footnote behind the paragraph it belongs to."""
    known = {paragraph.id for paragraph in paragraphs}
    notes: dict[str, list[Paragraph]] = {}
    for paragraph in paragraphs:
        if paragraph.attached_to in known and paragraph.attached_to != paragraph.id:
            notes.setdefault(str(paragraph.attached_to), []).append(paragraph)
    placed = {note.id for group in notes.values() for note in group}
    rows: list[Paragraph] = []
    for paragraph in paragraphs:
        if paragraph.id not in placed:
            rows.append(paragraph)
            rows.extend(notes.pop(paragraph.id, ()))
    # A note on a note, or notes on each other, stand at the end rather than nowhere.
    rows.extend(note for group in notes.values() for note in group)
    return tuple(rows)


def shown_label(paragraph: Paragraph) -> str:
    """The label as it is printed in the margin, a comment's with its author."""
    label = paragraph.label or ""
    if paragraph.kind == "comment":
        word = said("Comment")
        author = "" if paragraph.author in (None, label) else paragraph.author
        return " · ".join(part for part in (word, label, author) if part)
    if paragraph.kind in ("footnote", "heading", "title"):
        return label
    if paragraph.kind == "item" and "(" in label:
        return label[label.index("(") :]
    return f"{_SUFFIX.sub(' ', label)}." if label else ""


def block_spans(paragraph: Paragraph, reading: Reading, span: Span) -> tuple[Span, ...]:
    """A span of the accepted text as Qt positions within the text shown for a reading."""
    text = "".join(part.text for part in pieces(paragraph, reading))
    return tuple(
        (utf16(text, start), utf16(text, end)) for start, end in places(paragraph, reading, span)
    )


def apart(text: str) -> str:
    """Text that keeps its own direction, whichever that of the window is."""
    return f"\u2068{text}\u2069"


def clean(text: str) -> str:
    """The text without what Qt would take for structure, letter for letter."""
    return _BREAKS.sub("\ufffd", text)


def _depth(paragraph: Paragraph) -> int:
    return min(len(paragraph.headings) + 1, _LEVELS) if paragraph.kind == "heading" else 1


def _set_end(block: QTextBlockFormat, margin: float, right: bool) -> None:
    if right:
        block.setLeftMargin(margin)
    else:
        block.setRightMargin(margin)


def runs_right(text: str) -> bool:
    """Whether the first letter that has a direction is read from right to left."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction == "L":
            return False
        if direction in _RIGHT:
            return True
    return False
