"""Items hang on their paragraph, and their labels are printed behind its number."""

from tests.corpus.texts import labels, outline, paragraphs, paths


def parents(text: str) -> dict[str, str | None]:
    found = paragraphs(text)
    words = {p.id: p.text for p in found}
    return {p.text: words.get(p.parent or "") for p in found if p.kind == "item"}


def test_items_are_printed_behind_their_paragraph() -> None:
    text = """
        12. We call for:

        (a) open networks;

        (b) fair prices, in particular:

        (i) for pupils;

        (ii) for teachers;

        (c) repair.

        13. We agree.
    """
    assert labels(text) == ["12", "12(a)", "12(b)", "12(b)(i)", "12(b)(ii)", "12(c)", "13"]
    assert parents(text)["for teachers;"] == "fair prices, in particular:"


def test_letter_after_h_is_i_unless_a_roman_list_begins() -> None:
    letters = "(g) one;\n\n(h) two;\n\n(i) three;\n\n(j) four."
    romans = "(g) one;\n\n(h) two:\n\n(i) three;\n\n(ii) four."
    assert labels(f"1. We list:\n\n{letters}")[-2:] == ["1(i)", "1(j)"]
    assert labels(f"1. We list:\n\n{romans}")[-2:] == ["1(h)(i)", "1(h)(ii)"]


def test_letters_go_on_doubled_after_z() -> None:
    text = "1. We list:\n\n(y) a;\n\n(z) b;\n\n(aa) c;\n\n(bb) d."
    assert labels(text)[1:] == ["1(y)", "1(z)", "1(aa)", "1(bb)"]


def test_items_in_other_alphabets() -> None:
    assert labels("1. Мы решаем:\n\nа) дать;\n\nб) взять;\n\nв) жить.") == [
        "1",
        "1(а)",
        "1(б)",
        "1(в)",
    ]


def test_bullets_nest_by_indentation() -> None:
    text = """
        We agreed on this:

        - networks
          - in schools
            - first in villages
          - in clinics
        - skills
    """
    assert parents(text) == {
        "networks": "We agreed on this:",
        "in schools": "networks",
        "first in villages": "in schools",
        "in clinics": "networks",
        "skills": "We agreed on this:",
    }


def test_bullets_hang_on_the_lettered_item_above() -> None:
    text = "1. We list:\n\n(a) one:\n\n- first\n\n- second\n\n(b) two."
    assert parents(text)["second"] == "one:"
    assert labels(text) == ["1", "1(a)", None, None, "1(b)"]


def test_numbers_inside_a_paragraph_are_items_where_its_own_numbering_goes_on() -> None:
    text = """
        12. The Board adopted the following criteria:

        1. The project is led by a village.

        2. The project is open.

        13. The Board adopted these rules:

        1) Applications are written.

        2) Applications are short.

        14. The Board closed its session.
    """
    assert labels(text) == ["12", "12(1)", "12(2)", "13", "13(1)", "13(2)", "14"]


def test_numbering_that_restarts_is_told_apart_by_occurrence() -> None:
    text = """
        Annex

        The questions were these, and all were answered by most of those who were asked.

        1. How far are we?

        2. What is left?

        The answers were these, and they are given in the order of the questions above.

        1. Far.

        2. Little.
    """
    found = [(p.label, p.occurrence) for p in paragraphs(text) if p.label]
    assert found == [("1", 1), ("2", 1), ("1", 2), ("2", 2)]


def test_item_after_a_loose_sentence_still_belongs_to_the_list() -> None:
    text = """
        5. We ask for:

        (a) a report;

        It shall be short, and it shall be sent to all.

        (b) a plan.
    """
    assert labels(text) == ["5", "5(a)", None, "5(b)"]


def test_letters_under_a_heading_need_no_paragraph() -> None:
    assert labels("Article 2\n\nUse of terms\n\n(a) one;\n\n(b) two.") == ["a", "b"]


def test_wholly_struck_paragraph_keeps_its_label() -> None:
    text = "14. ~~We once agreed.~~\n\n~~15. We agreed again.~~\n\n16. We agree."
    found = [(p.label, p.text, p.deleted) for p in paragraphs(text)]
    assert found == [
        ("14", "", ("We once agreed.",)),
        ("15", "", ("We agreed again.",)),
        ("16", "We agree.", ()),
    ]


def test_renumbered_paragraph_has_its_new_number() -> None:
    assert outline("~~15.~~ **14.** We agree.\n\n15. We part.")[0][:2] == ("paragraph", "14")


def test_bracket_opened_before_the_label_stays_in_the_text() -> None:
    assert outline("[3 bis. We share masts.]\n\n4. We agree.")[0] == (
        "paragraph",
        "3bis",
        "[We share masts.]",
    )


def test_what_is_said_of_a_paragraph_before_its_label_stays_in_the_text() -> None:
    assert outline("[Agreed] 5. We act.\n\n6. We agree.")[0] == (
        "paragraph",
        "5",
        "[Agreed] We act.",
    )


def test_headings_that_number_themselves_stand_above_those_that_do_not() -> None:
    text = """\
        A draft

        Our plans

        1. We agree.

        Our actions

        Objective 1. Build masts in all of the regions

        Networks

        2. We build.

        Objective 2. Pay for the masts

        Funds

        3. We pay.
    """
    assert paths(text) == {
        "We agree.": ("Our plans",),
        "We build.": (
            *("Our actions", "Objective 1. Build masts in all of the regions", "Networks"),
        ),
        "We pay.": ("Our actions", "Objective 2. Pay for the masts", "Funds"),
    }


def test_colon_makes_a_lower_heading_only_beside_others_with_one() -> None:
    text = "{}\n\nWe agree.\n\nCables{}\n\nWe pay.\n\nSchools{}\n\nWe go.\n\nFunds\n\nWe end."
    one = paths(text.format("1. Who?\n\nMasts\n\nWe meet.\n\n2. When?\n\nSails", ":", ""))
    assert one["We pay."] == ("When?", "Cables:")
    two = paths(text.format("1. Who?\n\nMasts\n\nWe meet.\n\n2. When?\n\nSails", ":", ":"))
    assert two["We pay."] == ("When?", "Sails", "Cables:")


def test_preamble_in_capitals_holds_no_other_heading() -> None:
    text = "**PREAMBLE**\n\n1. We agree.\n\n**Masts**\n\n2. We build.\n\n**Cables**\n\n3. We pay."
    assert paths("Draft on masts\n\n" + text)["We build."] == ("Masts",)


def test_headings_numbered_with_a_letter_stand_over_numbered_paragraphs() -> None:
    text = "C1. On masts\n\n8. We build.\n\nC2. On cables\n\n9. We pay."
    assert paths(text) == {"We build.": ("On masts",), "We pay.": ("On cables",)}
    assert paths(text.replace("1.", "1)").replace("2.", "2)"))["We pay."] == ("On cables",)


def test_letter_right_under_a_numeral_of_one_level_is_deeper() -> None:
    text = """\
        # A draft

        We meet.

        ## I. Masts

        ## A. Wooden masts

        ## Upkeep

        We paint.

        ## B. Iron masts

        We pay.

        ## II. Cables

        We go.
    """
    assert paths(text) == {
        "We meet.": (),
        "We paint.": ("Masts", "Wooden masts", "Upkeep"),
        "We pay.": ("Masts", "Iron masts"),
        "We go.": ("Cables",),
    }


def test_headings_of_one_level_with_text_between_them_are_equals() -> None:
    text = "# A draft\n\n## I. Masts\n\nWe build.\n\n## Ends\n\nWe end.\n\n## II. Notes\n\nWe go."
    assert paths(text)["We end."] == ("Ends",)
    assert paths(text)["We go."] == ("Notes",)
