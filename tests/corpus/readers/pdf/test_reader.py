"""PDF files made here come back paragraph for paragraph, whatever their pages look like."""

import random
from collections.abc import Callable
from typing import Any

import pytest
from reportlab.pdfgen.canvas import Canvas

from corpus.model import Block, Source
from corpus.readers.pdf import read

HEIGHT = 841.89

Start = Callable[..., Any]
Prose = Callable[..., str]


def texts(source: Source, role: str = "body") -> list[str]:
    return [block.text for block in source.blocks if block.role == role]


def head_and_foot(canvas: Canvas, page: int) -> None:
    """A running head over a rule, its sides changing, and a foot with the page's number."""
    canvas.setFont("Times-Bold", 8.5)
    symbol, title = (60, 420) if page % 2 else (500, 60)
    canvas.drawString(symbol, HEIGHT - 59, "A/99/1")
    canvas.drawString(title, HEIGHT - 59, "The Running Title")
    canvas.line(60, HEIGHT - 65, 540, HEIGHT - 65)
    canvas.drawString(60 if page % 2 == 0 else 510, HEIGHT - 780, f"{page}/9")
    canvas.drawString(510 if page % 2 == 0 else 60, HEIGHT - 780, "99-12345")


@pytest.mark.parametrize("justified", [False, True])
def test_numbered_paragraphs_over_pages_come_back_whole(
    press: Start, prose: Prose, justified: bool
) -> None:
    sheet = press(furniture=head_and_foot)
    expected = []
    for number in range(1, 31):
        text = prose(number, 40 + 3 * number)
        sheet.put(text, label=f"{number}.", first=24, justified=justified)
        expected.append(f"{number}. {text}")
    source = read(sheet.save())
    assert source.pages is not None
    assert source.pages > 3
    assert texts(source) == expected
    assert {"A/99/1", "The Running Title", "99-12345"} <= set(source.furniture)


def test_paragraphs_without_labels_or_gaps_are_told_by_their_first_line(
    press: Start, prose: Prose
) -> None:
    sheet = press()
    expected = [prose(seed, 70) for seed in range(25)]
    for text in expected:
        sheet.put(text, first=20, gap=0, justified=True)
    assert texts(read(sheet.save())) == expected


def test_paragraphs_flush_left_are_told_by_the_gaps_between_them(
    press: Start, prose: Prose
) -> None:
    sheet = press()
    expected = [prose(seed, 50) for seed in range(7)]
    for text in expected:
        sheet.put(text)
    assert texts(read(sheet.save())) == expected


def test_hanging_items_keep_their_labels_and_lines(press: Start, prose: Prose) -> None:
    sheet = press()
    expected = []
    for letter in "abcdefgh":
        text = prose(ord(letter), 45)
        sheet.put(text, label=f"({letter})", first=12, rest=36, gap=0)
        expected.append(f"({letter}) {text}")
    assert texts(read(sheet.save())) == expected


def test_two_columns_are_read_one_after_the_other(press: Start, prose: Prose) -> None:
    sheet = press(columns=((60.0, 290.0), (305.0, 535.0)), furniture=head_and_foot)
    expected = []
    for number in range(1, 31):
        text = prose(number, 70)
        sheet.put(text, label=f"{number}.", justified=True)
        expected.append(f"{number}. {text}")
    source = read(sheet.save())
    assert source.pages is not None
    assert source.pages >= 2
    assert texts(source) == expected


def test_a_title_over_two_columns_comes_first(press: Start, prose: Prose) -> None:
    sheet = press(columns=((60.0, 290.0), (305.0, 535.0)), top=130.0)
    sheet.y = 90
    sheet.words(60, "Report of the Committee on the work of its third session", "Times-Bold", 14)
    sheet.y = 130
    expected = [prose(number, 90) for number in range(9)]
    for text in expected:
        sheet.put(text, first=12)
    source = read(sheet.save())
    assert source.blocks[0].role == "title"
    assert texts(source) == expected


def test_headings_are_told_by_their_look_and_nested_by_it(press: Start, prose: Prose) -> None:
    sheet = press()
    for text, font, size in (
        ("Outcome document of the meeting", "Times-Bold", 16),
        ("I. Development", "Times-Bold", 12),
        ("A. Digital divides", "Times-Bold", 10),
        ("Connectivity", "Times-Italic", 10),
        ("B. Governance", "Times-Bold", 10),
        ("II. Follow-up", "Times-Bold", 12),
    ):
        sheet.put(text, font, size)
        sheet.put(prose(len(text)))
    source = read(sheet.save())
    assert texts(source, "title") == ["Outcome document of the meeting"]
    headings = [(block.text, block.level) for block in source.blocks if block.role == "heading"]
    assert headings == [
        ("I. Development", 1),
        ("A. Digital divides", 2),
        ("Connectivity", 3),
        ("B. Governance", 2),
        ("II. Follow-up", 1),
    ]


def test_annexes_stand_beside_each_other_though_their_headings_are_small(
    press: Start, prose: Prose
) -> None:
    sheet = press()
    sheet.put("The Pact", "Times-Bold", 12)
    for name in ("Annex I", "Annex II"):
        sheet.put(f"1. {prose(3)}")
        sheet.put(name, "Times-Bold", 10)
        sheet.put(f"1. {prose(4)}")
        sheet.put("Objectives", "Times-Bold", 10)
    levels = {block.text: block.level for block in read(sheet.save()).blocks if block.level}
    assert levels == {"Annex I": 1, "Annex II": 1, "Objectives": 2}


def test_hyphens_at_line_ends_go_only_where_the_word_is_known(press: Start, prose: Prose) -> None:
    sheet = press()
    sheet.put("The information society belongs to all people and to their communities.")
    for line in (
        "Everyone can create, access, utilize and share infor-",
        "mation and knowledge in a society that is people-",
        "centred and serves small- and medium-sized enter-",
        "prises, in short- and long-term plans of each short-",
        "and long-lived undertaking named in resolution A/70/",
        "125 of the years 2015–",
        "2025.",
    ):
        sheet.words(120, line)
        sheet.y += 12
    assert texts(read(sheet.save()))[1] == (
        "Everyone can create, access, utilize and share information and knowledge in a society "
        "that is people-centred and serves small- and medium-sized enter-prises, in short- and "
        "long-term plans of each short- and long-lived undertaking named in resolution A/70/125 "
        "of the years 2015–2025."
    )


def test_letters_set_one_by_one_make_words_by_their_places(press: Start) -> None:
    sheet = press()
    text = "Capacity-building and the digital divide need no stray spaces."
    x = 120.0
    for char in text:
        if char != " ":
            sheet.words(x, char)
        x += sheet.canvas.stringWidth(char, "Times-Roman", 10)
    sheet.y += 12
    assert texts(read(sheet.save())) == [text]


def test_a_narrow_gap_in_a_word_is_no_space(press: Start) -> None:
    sheet = press()
    sheet.words(120, "a world that is safe, peacef")
    end = 120 + sheet.canvas.stringWidth("a world that is safe, peacef", "Times-Roman", 10)
    sheet.words(end + 1.4, "ul and just")
    assert texts(read(sheet.save())) == ["a world that is safe, peaceful and just"]


def test_footnotes_stand_apart_and_their_marks_are_gone(press: Start, prose: Prose) -> None:
    sheet = press(bottom=600.0)
    expected, notes = [], []
    for number in range(1, 4):
        text = prose(number, 60)
        expected.append(text)
        sheet.put(text)
        sheet.y -= 6
        left = 120 + sheet.canvas.stringWidth(text.split(". ")[-1], "Times-Roman", 10) % 1
        sheet.y -= 12
        last = sheet._wrap(text, "Times-Roman", 10, 0, 0)[-1]
        left = 120 + sheet.canvas.stringWidth(last, "Times-Roman", 10)
        sheet.canvas.setFont("Times-Roman", 6)
        sheet.canvas.drawString(left, HEIGHT - sheet.y + 4, str(number))
        sheet.y += 18
        notes.append(f"See resolution {number}0/125.")
    sheet.rule(120, 190, 690)
    for number, note in enumerate(notes, 1):
        sheet.y = 690 + 11 * number
        sheet.canvas.setFont("Times-Roman", 5)
        sheet.canvas.drawString(116, HEIGHT - sheet.y + 3, str(number))
        sheet.words(120, note, size=8)
    source = read(sheet.save())
    assert texts(source) == expected
    footnotes = [block for block in source.blocks if block.role == "footnote"]
    assert [(note.tag, note.text) for note in footnotes] == [
        (str(number), note) for number, note in enumerate(notes, 1)
    ]
    anchored = [source.blocks[note.anchor or 0].text for note in footnotes]
    assert anchored == expected


def test_a_footnote_goes_on_at_the_foot_of_the_next_page(press: Start, prose: Prose) -> None:
    sheet = press()
    first, second = prose(1, 60), prose(2, 60)
    half, rest = "See the report of the working group, in which", "its members set out their views."
    for page, (text, note) in enumerate(((first, f"* {half}"), (second, rest))):
        sheet.put(f"{text}*" if page == 0 else text)
        sheet.rule(120, 190, 690)
        sheet.y = 702
        sheet.words(120, note, size=8)
        sheet.next_column()
    source = read(sheet.save())
    assert texts(source) == [first, second]
    assert texts(source, "footnote") == [f"{half} {rest}"]


def test_raised_letters_that_are_no_marks_stay(press: Start) -> None:
    sheet = press()
    sheet.words(120, "The hall of 500 m")
    x = 120 + sheet.canvas.stringWidth("The hall of 500 m", "Times-Roman", 10)
    sheet.canvas.setFont("Times-Roman", 6)
    sheet.canvas.drawString(x, HEIGHT - sheet.y + 4, "2")
    sheet.words(x + 6, "hosted the 27")
    x += 6 + sheet.canvas.stringWidth("hosted the 27", "Times-Roman", 10)
    sheet.canvas.setFont("Times-Roman", 6)
    sheet.canvas.drawString(x, HEIGHT - sheet.y + 4, "th")
    sheet.words(x + 8, "session")
    assert texts(read(sheet.save())) == ["The hall of 500 m² hosted the 27th session"]


def test_struck_out_words_are_marked_and_underlined_ones_inserted(press: Start) -> None:
    sheet = press()
    x = 120.0
    for word, place in (
        ("States", None),
        ("should", -2.8),
        ("shall", 1.2),
        ("respect human rights", None),
    ):
        sheet.words(x, word)
        end = x + sheet.canvas.stringWidth(word, "Times-Roman", 10)
        if place is not None:
            sheet.rule(x, end, sheet.y + place)
        x = end + 2.5
    (block,) = read(sheet.save()).blocks
    assert block.text == "States shall respect human rights"
    assert [(run.mark, run.text.strip()) for run in block.runs] == [
        ("plain", "States"),
        ("deleted", "should"),
        ("plain", ""),
        ("inserted", "shall"),
        ("plain", "respect human rights"),
    ]


def test_a_page_shown_turned_is_read_upright(press: Start, prose: Prose) -> None:
    sheet = press()
    text = prose(1, 60)
    sheet.canvas.setPageRotation(90)
    sheet.canvas.translate(595.28, 0)
    sheet.canvas.rotate(90)
    for line in sheet._wrap(text, "Times-Roman", 10, 0, 0):
        sheet.canvas.setFont("Times-Roman", 10)
        sheet.canvas.drawString(100, 500 - sheet.y, line)
        sheet.y += 12
    assert texts(read(sheet.save())) == [text]


def test_text_turned_on_an_upright_page_is_read_and_boxed(press: Start, prose: Prose) -> None:
    sheet = press()
    text = prose(1, 60)
    sheet.canvas.translate(595.28, 0)
    sheet.canvas.rotate(90)
    for line in sheet._wrap(text, "Times-Roman", 10, 0, 0):
        sheet.canvas.setFont("Times-Roman", 10)
        sheet.canvas.drawString(100, 500 - sheet.y, line)
        sheet.y += 12
    (block,) = read(sheet.save()).blocks
    assert block.text == text
    (box,) = block.boxes
    assert box.right - box.left < box.bottom - box.top


def test_boxes_hold_the_text_in_fractions_of_each_page(press: Start, prose: Prose) -> None:
    sheet = press(bottom=150.0)
    text = prose(1, 50)
    sheet.put(text)
    (block,) = read(sheet.save()).blocks
    assert block.page == 1
    assert [box.page for box in block.boxes] == [1, 2]
    for box in block.boxes:
        assert box.left == pytest.approx(120 / 595.28, abs=0.005)
        assert box.left < box.right <= 480 / 595.28 + 0.005
        assert 80 / HEIGHT < box.top < box.bottom < 155 / HEIGHT


def test_tables_between_rules_come_row_by_row(press: Start, prose: Prose) -> None:
    sheet = press()
    sheet.put(prose(1))
    rows = [("Country", "Share", "Year"), ("Chile", "94 per cent", "2024"), ("Chad", "13", "2023")]
    top = sheet.y - 10
    for row in rows:
        for place, cell in zip((125, 255, 385), row, strict=True):
            sheet.words(place, cell)
        sheet.y += 16
    for index in range(4):
        sheet.rule(120, 480, top + 16 * index)
    for x in (120, 250, 380, 480):
        sheet.canvas.line(x, HEIGHT - top, x, HEIGHT - top - 48)
    sheet.y += 20
    sheet.put(prose(2))
    source = read(sheet.save())
    found = ["".join(run.text for run in b.runs) for b in source.blocks if b.role == "table"]
    assert found == ["\t".join(row) for row in rows]
    assert texts(source) == [prose(1), prose(2)]


def test_columns_of_figures_without_rules_are_a_table(press: Start, prose: Prose) -> None:
    sheet = press()
    sheet.put(prose(1))
    for name, one, two in (("Chile", "94", "2024"), ("Chad", "13", "2023"), ("Fiji", "8", "2022")):
        sheet.words(120, name)
        sheet.words(300, one)
        sheet.words(420, two)
        sheet.y += 14
    sheet.y += 10
    sheet.put(prose(2))
    source = read(sheet.save())
    assert texts(source, "table") == ["Chile 94 2024", "Chad 13 2023", "Fiji 8 2022"]
    assert texts(source) == [prose(1), prose(2)]


def test_a_list_of_contents_is_one_table_and_no_paragraphs(press: Start, prose: Prose) -> None:
    sheet = press()
    for number, name in enumerate(("Introduction", "Key trends", "Findings"), 1):
        sheet.words(120, f"{number}. {name} {'.' * 60} ")
        sheet.words(460, str(number * 3))
        sheet.y += 14
    sheet.y += 10
    sheet.put(prose(2))
    source = read(sheet.save())
    assert texts(source, "table") == ["1. Introduction 3 2. Key trends 6 3. Findings 9"]
    assert texts(source) == [prose(2)]


def test_a_cover_loses_masthead_distribution_block_and_job_number(
    press: Start, prose: Prose
) -> None:
    sheet = press(top=250.0)
    canvas = sheet.canvas
    canvas.setFont("Times-Roman", 14)
    canvas.drawString(120, HEIGHT - 50, "Organization of Nations")
    canvas.drawString(470, HEIGHT - 50, "X/12/L.3")
    canvas.line(60, HEIGHT - 60, 540, HEIGHT - 60)
    for index, line in enumerate(("Distr.: Limited", "3 May 2031", "Original: English")):
        canvas.drawString(400, HEIGHT - 80 - 14 * index, line)
    canvas.line(60, HEIGHT - 200, 540, HEIGHT - 200)
    canvas.setFont("Times-Roman", 10)
    canvas.drawString(60, HEIGHT - 215, "Twelfth session")
    canvas.drawString(60, HEIGHT - 227, "Agenda item 15")
    canvas.drawString(60, HEIGHT - 790, "31-00123 (E)    030531")
    canvas.drawString(60, HEIGHT - 805, "*3100123*")
    sheet.put("Draft decision on digital cooperation", "Times-Bold", 14)
    sheet.put(f"1. {prose(1)}")
    source = read(sheet.save())
    assert [(block.role, block.text) for block in source.blocks] == [
        ("title", "Draft decision on digital cooperation"),
        ("body", f"1. {prose(1)}"),
    ]
    cover = {"X/12/L.3", "3 May 2031", "31-00123 (E) 030531", "Twelfth session", "Agenda item 15"}
    assert cover <= set(source.furniture)


def test_the_running_head_names_the_title(press: Start, prose: Prose) -> None:
    def head(canvas: Canvas, page: int) -> None:
        if page > 1:
            canvas.setFont("Times-Roman", 8)
            canvas.drawString(60, HEIGHT - 50, "Modalities for the overall review")

    sheet = press(furniture=head, bottom=300.0)
    sheet.put("Resolution adopted by the Assembly", "Times-Bold", 14)
    sheet.put("Modalities for the overall review", "Times-Bold", 12)
    for number in range(12):
        sheet.put(f"{number + 1}. {prose(number)}")
    assert texts(read(sheet.save()), "title") == ["Modalities for the overall review"]


def test_nothing_is_lost_and_nothing_added(press: Start, prose: Prose) -> None:
    sheet = press(furniture=head_and_foot)
    for number in range(1, 20):
        sheet.put(prose(number, 55), label=f"{number}.")
    source = read(sheet.save())
    words = " ".join(block.text for block in source.blocks).split()
    expected = " ".join(f"{n}. {prose(n, 55)}" for n in range(1, 20)).split()
    assert words == expected


def test_the_first_body_block_of_a_page_is_marked(press: Start, prose: Prose) -> None:
    sheet = press(bottom=200.0)
    for number in range(6):
        sheet.put(prose(number, 40))
    blocks: list[Block] = list(read(sheet.save()).blocks)
    starts = [block.page for block in blocks if block.starts_page]
    assert starts == sorted({block.page for block in blocks})


@pytest.mark.parametrize("seed", range(16))
def test_any_layout_comes_back_block_for_block(press: Start, prose: Prose, seed: int) -> None:
    """Columns, fonts, indents, gaps and headings drawn by lot."""
    chance = random.Random(seed)
    columns = chance.choice(
        [((120.0, 480.0),), ((60.0, 535.0),), ((60.0, 290.0), (305.0, 535.0))],
    )
    size, font = chance.choice([9, 10, 12]), chance.choice(["Times-Roman", "Helvetica"])
    style = chance.choice(["set in", "hanging", "flush", "first line"])
    gap, justified = chance.choice([3, 6, 10]), chance.random() < 0.5
    first, rest = {"set in": (24, 0), "hanging": (0, 24), "flush": (0, 0), "first line": (20, 0)}[
        style
    ]
    sheet = press(columns=columns, furniture=head_and_foot)
    expected: list[str] = []
    for number in range(1, 30):
        if chance.random() < 0.1 and sheet.y + 60 < sheet.bottom:
            sheet.y += 8
            sheet.put(f"Chapter of number {number}", "Times-Bold", size + 2)
            expected.append(f"Chapter of number {number}")
        label = "" if style == "first line" else f"{number}."
        text = prose(100 * seed + number, chance.randint(8, 110))
        sheet.put(text, font, size, first, rest, gap, justified, label)
        expected.append(f"{label} {text}".strip())
    assert [block.text for block in read(sheet.save()).blocks] == expected


def test_a_paragraph_over_two_columns_has_a_box_in_each(press: Start, prose: Prose) -> None:
    sheet = press(columns=((60.0, 290.0), (305.0, 535.0)))
    for number in range(1, 12):
        sheet.put(prose(number, 70), label=f"{number}.", justified=True)
    source = read(sheet.save())
    boxes = [block.boxes for block in source.blocks]
    left, right = next(pair for pair in boxes if [box.page for box in pair] == [1, 1])
    assert (left.left, left.right) == pytest.approx((60 / 595.28, 290 / 595.28), abs=0.01)
    assert (right.left, right.right) == pytest.approx((305 / 595.28, 535 / 595.28), abs=0.01)
    assert left.bottom == pytest.approx(730 / HEIGHT, abs=0.02)
    assert right.top == pytest.approx(83 / HEIGHT, abs=0.01)


def test_headings_nest_by_where_they_stand(press: Start, prose: Prose) -> None:
    sheet = press()
    plain, slanted, bold = "Times-Roman", "Times-Italic", "Times-Bold"
    printed = [
        ("Waste", "Times-Bold", 14.0, 1),
        ("a. Gear", bold, 12.0, 2),
        ("Option 1", bold, 12.0, 3),
        ("", plain, 10.0, 0),
        ("Option 2", bold, 12.0, 3),
        ("", plain, 10.0, 0),
        ("b. Nets", bold, 12.0, 2),
        ("Option 1", bold, 12.0, 3),
        ("(a) Means of sailing", slanted, 10.0, 4),
        ("On rivers", plain, 10.0, 5),
        ("", plain, 10.0, 0),
        ("(b) Means of rowing", slanted, 10.0, 4),
        ("", plain, 10.0, 0),
    ]
    sheet.put("The title of the paper", bold, 18.0)
    for number, (text, font, size, _) in enumerate(printed, 1):
        sheet.put(text or f"{number}. {prose(number)}", font, size)
    found = [
        (block.text, block.level) for block in read(sheet.save()).blocks if block.role == "heading"
    ]
    assert found == [(text, level) for text, _, _, level in printed if level]
