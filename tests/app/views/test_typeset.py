"""Paragraphs as blocks: labels, marks, directions, and nothing taken for structure."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument, QTextFragment
from PySide6.QtWidgets import QApplication

from app.look import theme
from app.views.typeset import Measure, Typesetter, arranged, clean, measure, shown_label
from corpus.model import Paragraph, Reading, Run


def set_all(*paragraphs: Paragraph, reading: Reading = "marked") -> tuple[QTextDocument, list[int]]:
    document = QTextDocument()
    setter = Typesetter(theme.look(), Measure(40, 8, 20), reading)
    cursor = QTextCursor(document)
    starts = [setter.set(cursor, one, first=n == 0) for n, one in enumerate(paragraphs)]
    return document, starts


def fragments(document: QTextDocument, number: int = 0) -> list[QTextFragment]:
    found = []
    walk = document.findBlockByNumber(number).begin()
    while not walk.atEnd():
        found.append(walk.fragment())
        walk += 1
    return found


def test_the_label_stands_before_the_text(look: QApplication, paragraph: Any) -> None:
    document, starts = set_all(paragraph("d", "We agree.", "103ter"))
    text = document.firstBlock().text()
    assert text == "103 ter.\tWe agree."
    assert text[starts[0] :] == "We agree."


def test_labels_are_printed_as_their_kind_prints_them(paragraph: Any) -> None:
    assert shown_label(paragraph("d", "x", "12(f)", kind="item")) == "(f)"
    assert shown_label(paragraph("d", "x", "A")) == "A."
    assert shown_label(paragraph("d", "x")) == ""
    assert shown_label(paragraph("d", "x", "u28", kind="comment", author="U")) == (
        "Comment · u28 · U"
    )


def test_struck_words_are_struck_and_inserted_ones_underlined(
    look: QApplication, paragraph: Any
) -> None:
    runs = (Run("We "), Run("welcome", "deleted"), Run(" agree", "inserted", author="<b>"))
    document, _ = set_all(paragraph("d", runs))
    plain, struck, inserted = fragments(document)
    assert not plain.charFormat().fontStrikeOut()
    assert struck.charFormat().fontStrikeOut()
    assert struck.text() == "welcome"
    assert inserted.charFormat().fontUnderline()
    assert "<b>" not in inserted.charFormat().toolTip()
    accepted, _ = set_all(paragraph("d", runs), reading="accepted")
    assert accepted.toPlainText() == "We agree"
    issued, _ = set_all(paragraph("d", runs), reading="issued")
    assert issued.toPlainText() == "We welcome"


def test_html_is_shown_as_it_is_written(look: QApplication, paragraph: Any) -> None:
    hostile = '<img src="file:///etc/hostname"><table><tr><td>x</table>&amp;<script>1</script>'
    document, _ = set_all(paragraph("d", hostile), paragraph("d", "after"))
    assert document.firstBlock().text() == hostile
    assert document.blockCount() == 2
    assert all(not one.charFormat().isImageFormat() for one in fragments(document))


@given(st.text(st.characters(), min_size=1, max_size=12))
def test_one_paragraph_is_one_block_whatever_it_holds(text: str) -> None:
    one = Paragraph("p", "d", 0, "paragraph", None, 1, (), (Run(text),))
    cursor_text = clean("".join(text.split()))
    document = QTextDocument()
    QTextCursor(document).insertText(cursor_text)
    assert document.blockCount() == 1
    assert len(clean(text)) == len(text)
    assert one.text == one.reading("accepted")


def test_right_to_left_text_runs_right_to_left(look: QApplication, paragraph: Any) -> None:
    arabic = paragraph("d", "نعيد تأكيد رغبتنا المشتركة", "1")
    latin = paragraph("d", "We reaffirm our desire", "2")
    document, _ = set_all(arabic, latin)
    first, second = document.begin(), document.begin().next()
    assert first.textDirection() == Qt.LayoutDirection.RightToLeft
    assert first.blockFormat().rightMargin() > first.blockFormat().leftMargin()
    assert second.textDirection() == Qt.LayoutDirection.LeftToRight
    assert second.blockFormat().leftMargin() > second.blockFormat().rightMargin()


def test_comments_and_footnotes_follow_their_paragraph(paragraph: Any) -> None:
    one = paragraph("d", "One.", "1", order=0)
    two = paragraph("d", "Two.", "2", order=1)
    on_one = paragraph("d", "On one.", "A1", kind="comment", order=2, attached_to=one.id)
    note = paragraph("d", "Note.", "1", kind="footnote", order=3, attached_to=one.id)
    loose = paragraph("d", "Loose.", "A2", kind="comment", order=4, attached_to="elsewhere")
    assert arranged((one, two, on_one, note, loose)) == (one, on_one, note, two, loose)


def test_notes_on_each_other_are_not_lost(paragraph: Any) -> None:
    first = paragraph("d", "a", "1", kind="comment", id="x", attached_to="y")
    second = paragraph("d", "b", "2", kind="comment", id="y", attached_to="x")
    assert set(arranged((first, second))) == {first, second}


def test_the_column_is_as_wide_as_the_labels(look: QApplication, paragraph: Any) -> None:
    font = theme.reading_font(look.font(), 1)
    narrow = measure(font, (paragraph("d", "x", "1"),))
    wide = measure(font, (paragraph("d", "x", "103quinquies"),))
    assert wide.column > narrow.column > 0
