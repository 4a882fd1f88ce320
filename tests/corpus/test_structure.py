"""Headings and titles are found among paragraphs."""

from tests.corpus.texts import headings, outline, paths


def kinds(text: str) -> list[tuple[str, str]]:
    return [(kind, words) for kind, _, words in outline(text)]


def test_unmarked_line_over_text_is_a_heading() -> None:
    text = """
        Zero draft

        Closing the gaps

        1. We want networks in all villages of the country.

        Finance

        2. We set up a fund.
    """
    assert headings(text) == ["Closing the gaps", "Finance"]
    assert kinds(text)[0] == ("title", "Zero draft")


def test_heading_with_a_drafting_note_glued_on() -> None:
    text = """
        Elements

        Part A

        1. We agree.

        Part B – Actions [to be merged with Part A?]

        2. We act.
    """
    assert "Part B – Actions [to be merged with Part A?]" in headings(text)


def test_bold_block_of_two_lines_is_one_title() -> None:
    text = """
        **Commission on Rural Networks
        Second session**

        **Background**

        The Commission met in the spring. It was its second session.
    """
    assert kinds(text)[:2] == [
        ("title", "Commission on Rural Networks Second session"),
        ("heading", "Background"),
    ]


def test_bold_heading_with_a_note_behind_it() -> None:
    text = """
        # Draft

        1. We agree to ~~nothing~~ **all of it**.

        **Repair** *(placement to be discussed)*

        2. We act.
    """
    assert headings(text) == ["Repair (placement to be discussed)"]


def test_numbered_questions_head_their_answers() -> None:
    text = """
        SUBMISSION OF THE FRIENDS OF REPAIR

        1-What has been achieved since the first review of the plan, and what has not?

        Schools have been connected.

        2. What are the challenges?

        - Prices are high.
        - Power is scarce.

        3. Which themes are missing? Please explain in a few words.

        Repair is missing.

        4. Any other comments

        None so far.
    """
    assert [words[:8] for words in headings(text)] == [
        "What has",
        "What are",
        "Which th",
        "Any othe",
    ]
    assert paths(text)["Repair is missing."][-1].startswith("Which themes")


def test_list_of_questions_is_no_row_of_headings() -> None:
    text = """
        The Secretariat asked the following questions:

        1. How far has the plan been carried out?
        2. What are the challenges?
        3. What should be done?

        All respondents answered the three of them.
    """
    assert headings(text) == []


def test_short_numbered_paragraph_among_long_ones_is_no_heading() -> None:
    text = """
        1. We reaffirm the plan of action, which we adopted at the first review in Agadir.

        2. Repair matters

        2bis. It shall be a principle

        3. We agree that every device shall be repairable by its owner, at a fair price.
    """
    assert headings(text) == []


def test_chapters_and_sections_head_running_paragraphs() -> None:
    text = """
        Report

        I. Introduction

        1. The report draws on forty replies from States and others.

        II. Progress achieved

        A. Africa

        2. In Africa, two hundred networks were built in a year.

        B. Asia

        1. Landlocked countries

        3. Progress was slow in landlocked countries.

        2. Small islands

        4. It was faster on small islands.

        (a) Training

        5. Teachers were trained.

        (b) Repair

        6. Repairers were trained.
    """
    found = paths(text)
    assert found["The report draws on forty replies from States and others."] == ("Introduction",)
    assert found["It was faster on small islands."] == (
        "Progress achieved",
        "Asia",
        "Small islands",
    )
    assert found["Repairers were trained."][-1] == "Repair"


def test_decimal_headings_nest_by_depth() -> None:
    text = """
        Guidelines

        1. Planning

        1.1 Survey

        A survey comes first. It lists all masts.

        1.2 Budget

        1.2.1 The budget covers five years.

        1.2.2 It is public.

        2. Building

        2.1 Masts

        Masts are shared. They are low.
    """
    found = paths(text)
    assert found["A survey comes first. It lists all masts."] == ("Planning", "Survey")
    assert found["It is public."] == ("Planning", "Budget")
    assert found["Masts are shared. They are low."] == ("Building", "Masts")


def test_letters_label_preambular_paragraphs() -> None:
    text = """
        Preamble

        A. We, the ministers, met in Agadir in the spring of the year:

        B. Recalling the first review,

        A network is a right of all villages, as the first review found.
    """
    found = [(kind, label) for kind, label, _ in outline(text)]
    assert found[1:] == [("paragraph", "A"), ("paragraph", "B"), ("paragraph", None)]


def test_initial_of_a_name_is_no_label() -> None:
    text = """
        The meeting was attended by the following experts:

        J. Okafor, who spoke on masts and on the price of power.

        1. The meeting was opened.
    """
    assert outline(text)[1][1] is None


def test_articles_with_titles_and_restarting_paragraphs() -> None:
    text = """
        CONVENTION ON SHARED MASTS

        PART ONE

        GENERAL PROVISIONS

        Article 1

        Scope

        1. This Convention applies to all masts.

        2. It does not apply to towers.

        Article 1 bis

        Use

        1. Masts are shared.

        PART TWO

        Article 2

        1. The Parties meet each year.
    """
    found = paths(text)
    assert found["This Convention applies to all masts."] == (
        "PART ONE",
        "GENERAL PROVISIONS",
        "Article 1",
        "Scope",
    )
    assert found["Masts are shared."][-2:] == ("Article 1 bis", "Use")
    assert found["The Parties meet each year."] == ("PART TWO", "Article 2")


def test_annexes_stand_beside_the_text_not_under_it() -> None:
    text = """
        # Decision 5/2

        ## Means

        1. The Conference adopts the plan in the annex.

        Annex

        1. The plan has two parts.
    """
    assert paths(text)["The plan has two parts."] == ("Annex",)


def test_name_of_a_division_and_its_title_are_two_steps_of_the_path() -> None:
    text = """
        # Report

        ## II. Decisions

        **Decision 1/1**

        **Sharing of masts**

        1. *Decides* that masts are shared;

        **Decision 1/2**

        **Next session**

        1. *Decides* to meet again.
    """
    assert paths(text)["Decides to meet again."] == ("Decisions", "Decision 1/2", "Next session")


def test_organ_that_enacts_is_no_heading() -> None:
    text = """
        Decision on masts

        The Working Group

        1. Decides that masts are shared;

        2. Requests a report.
    """
    assert headings(text) == []


def test_names_one_under_the_other_are_no_headings() -> None:
    text = """
        MEETING OF THE BUREAU

        Participants:

        Ms. A. Okafor

        Mr. B. Silva

        Ms. C. Tanaka

        Mr. D. Weiss

        1. Agenda

        The agenda was adopted as it had been circulated.

        2. Closure

        The meeting was closed by the Chair.
    """
    assert headings(text) == ["Participants:", "Agenda", "Closure"]


def test_fields_and_dates_are_no_headings() -> None:
    text = """
        MEETING OF THE BUREAU

        Date: 4 May 2025

        Venue: Room 7

        The meeting was opened by the Chair. She thanked the members.
    """
    assert headings(text) == []


def test_signature_at_the_end_heads_nothing() -> None:
    text = """
        1. We agree on the text of the plan.

        77th plenary meeting

        5 May 2031
    """
    assert headings(text) == []


def test_chapeau_of_a_list_is_no_heading() -> None:
    text = """
        Article 1

        For the purposes of this text:

        (a) "mast" means a tower;

        (b) "user" means a person.

        Bridging the gap:

        Gaps are bridged by networks. They are needed.
    """
    assert headings(text) == ["Article 1", "Bridging the gap:"]


def test_last_line_before_the_text_heads_it_if_others_like_it_follow() -> None:
    headed = "PAPER OF THE FRIENDS\n\nOur aims\n\n1. We aim high.\n\nOur means\n\n2. We have few."
    alone = "PAPER OF THE FRIENDS\n\nOn repair\n\n1. We aim high, as ever.\n\n2. We have few."
    assert headings(headed) == ["Our aims", "Our means"]
    assert headings(alone) == []


def test_contents_do_not_make_a_title_of_the_introduction() -> None:
    contents = "Contents\n\nIntroduction ..... 1\n\nMasts ..... 3\n\n"
    assert headings(contents + "Introduction\n\nWe agree.\n\nMasts\n\nWe go.") == [
        "Introduction",
        "Masts",
    ]


def test_captions_of_tables_head_nothing() -> None:
    table = "## Table 2\n\n## Costs by region\n\n| a | b |\n|---|---|\n\n"
    text = f"# Draft\n\nWe meet.\n\n## Costs\n\n{table}1. We pay.\n\n2. We go."
    assert headings(text) == ["Costs"]
    assert paths(text)["We pay."] == ("Costs",)


def test_deciding_words_before_a_colon_are_no_heading() -> None:
    text = "A draft\n\nThe Assembly,\n\nAdopts the following plan of masts:\n\nMasts\n\nWe build."
    assert headings(text) == ["Masts"]
