"""Automatic numbers, as Word shows them.

The expectations of CASES are also what LibreOffice Writer 7.4 shows, except for w:lvlRestart="0"
and w:isLgl, which it doesn't know: there ISO/IEC 29500-1 (17.9.10, 17.9.4) decides.
"""

from pathlib import Path

import pytest

from corpus.readers.docx import read
from tests.corpus.readers.wordfile import docx, gone, ins, level, numbering, para, run, table

DECIMAL = level(0, "decimal", "%1.")
OUTLINE = (
    level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2") + level(2, "lowerLetter", "(%3)")
)
UN = level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "(%3)")
START = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{}"/></w:lvlOverride>'

# name: (definitions, lists, (numId, ilvl) of each paragraph, the numbers shown)
CASES = {
    "one list": ({0: DECIMAL}, {1: (0, "")}, [(1, 0)] * 3, ["1", "2", "3"]),
    "levels begin anew": (
        {0: OUTLINE},
        {1: (0, "")},
        [(1, 0), (1, 1), (1, 2), (1, 2), (1, 1), (1, 2), (1, 0), (1, 1)],
        ["1", "1.1", "(a)", "(b)", "1.2", "(a)", "2", "2.1"],
    ),
    "a level skipped": (
        {0: OUTLINE},
        {1: (0, "")},
        [(1, 0), (1, 2), (1, 1)],
        ["1", "(a)", "1.2"],
    ),
    "two lists of one definition go on": (
        {0: DECIMAL},
        {1: (0, ""), 2: (0, "")},
        [(1, 0), (2, 0), (1, 0), (2, 0)],
        ["1", "2", "3", "4"],
    ),
    "two definitions count apart": (
        {0: DECIMAL, 1: DECIMAL},
        {1: (0, ""), 2: (1, "")},
        [(1, 0), (2, 0), (1, 0), (2, 0)],
        ["1", "1", "2", "2"],
    ),
    "a restart": (
        {0: DECIMAL},
        {1: (0, ""), 2: (0, START.format(1))},
        [(1, 0), (1, 0), (2, 0), (2, 0)],
        ["1", "2", "1", "2"],
    ),
    "a restart at seven": (
        {0: DECIMAL},
        {1: (0, ""), 2: (0, START.format(7))},
        [(1, 0), (2, 0), (2, 0)],
        ["1", "7", "8"],
    ),
    "a level of its own": (
        {0: DECIMAL},
        {1: (0, f'<w:lvlOverride w:ilvl="0">{level(0, "upperRoman", "%1)", 3)}</w:lvlOverride>')},
        [(1, 0), (1, 0)],
        ["III)", "IV)"],
    ),
    "start at five": ({0: level(0, "decimal", "%1.", 5)}, {1: (0, "")}, [(1, 0)] * 2, ["5", "6"]),
    "never begins anew": (
        {0: DECIMAL + level(1, "lowerLetter", "%2)", more='<w:lvlRestart w:val="0"/>')},
        {1: (0, "")},
        [(1, 0), (1, 1), (1, 0), (1, 1)],
        ["1", "a)", "2", "b)"],
    ),
    "legal numbers": (
        {0: level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2", more="<w:isLgl/>")},
        {1: (0, "")},
        [(1, 0), (1, 0), (1, 1)],
        ["I", "II", "2.1"],
    ),
    "formats": (
        {
            0: level(0, "upperRoman", "%1."),
            1: level(0, "lowerRoman", "(%1)"),
            2: level(0, "upperLetter", "%1."),
            3: level(0, "lowerLetter", "%1)"),
            4: level(0, "ordinal", "%1"),
            5: level(0, "decimalZero", "%1"),
            6: level(0, "decimal", "Article %1."),
        },
        {key: (key - 1, "") for key in range(1, 8)},
        [(1, 0), (1, 0), (2, 0), (2, 0), (3, 0), (3, 0), (4, 0), (5, 0), (6, 0), (7, 0)],
        ["I", "II", "(i)", "(ii)", "A", "B", "a)", "1st", "01", "Article 1"],
    ),
    "beyond z": (
        {0: level(0, "lowerLetter", "(%1)", 25)},
        {1: (0, "")},
        [(1, 0)] * 4,
        ["(y)", "(z)", "(aa)", "(bb)"],
    ),
    "paragraphs, items, sub-items": (
        {0: UN},
        {1: (0, "")},
        [(1, 0), (1, 1), (1, 2), (1, 2), (1, 1), (1, 0), (1, 1)],
        ["1", "(a)", "(i)", "(ii)", "(b)", "2", "(a)"],
    ),
    "no list": (
        {0: DECIMAL},
        {1: (0, "")},
        [(1, 0), (0, 0), (9, 0), (1, 0)],
        ["1", None, None, "2"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_numbers_are_those_word_shows(tmp_path: Path, name: str) -> None:
    definitions, lists, places, expected = CASES[name]
    body = "".join(para(f"text {nth}", num=place) for nth, place in enumerate(places))
    source = read(docx(tmp_path / "a.docx", body, numbering=numbering(definitions, lists)))
    assert [block.label for block in source.blocks] == expected
    assert [block.text for block in source.blocks] == [f"text {n}" for n in range(len(places))]


def test_paragraphs_and_items_are_told_apart(tmp_path: Path) -> None:
    parts = numbering({0: UN, 1: level(0, "bullet", "•")}, {1: (0, ""), 2: (1, "")})
    body = (
        para("a", num=(1, 0))
        + para("b", num=(1, 1))
        + para("c", num=(1, 2))
        + para("d", num=(2, 0))
    )
    source = read(docx(tmp_path / "a.docx", body, numbering=parts))
    assert [(block.role, block.level, block.label) for block in source.blocks] == [
        ("body", 0, "1"),
        ("item", 2, "(a)"),
        ("item", 3, "(i)"),
        ("item", 1, None),
    ]


def test_styles_number_paragraphs(tmp_path: Path) -> None:
    """A style links to a level; a style based on it inherits; numId 0 takes the number away."""
    levels = level(0, "decimal", "%1.", more='<w:pStyle w:val="Para"/>') + level(
        1, "lowerLetter", "(%2)", more='<w:pStyle w:val="Sub"/>'
    )
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{name}"/>{more}</w:style>'
        for name, more in {
            "Para": '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
            "Sub": '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
            "Derived": '<w:basedOn w:val="Sub"/>',
            "Looped": '<w:basedOn w:val="Looped"/>',
        }.items()
    )
    body = (
        para("a", style="Para")
        + para("b", style="Sub")
        + para("c", style="Derived")
        + para("d", style="Para", num=(0, 0))
        + para("e", style="Looped")
        + para("f", style="Para")
    )
    parts = {"numbering": numbering({0: levels}, {1: (0, "")}), "styles": styles}
    source = read(docx(tmp_path / "a.docx", body, **parts))
    assert [block.label for block in source.blocks] == ["1", "(a)", "(b)", None, None, "2"]


def test_numbering_styles_are_followed(tmp_path: Path) -> None:
    """w:numStyleLink leads through a numbering style to the definition that has the levels."""
    styles = (
        '<w:style w:type="numbering" w:styleId="UN"><w:name w:val="UN"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    parts = numbering({0: DECIMAL, 1: '<w:numStyleLink w:val="UN"/>'}, {1: (0, ""), 2: (1, "")})
    body = para("a", num=(2, 0)) + para("b", num=(2, 0)) + para("c", num=(1, 0))
    source = read(docx(tmp_path / "a.docx", body, numbering=parts, styles=styles))
    assert [block.label for block in source.blocks] == ["1", "2", "3"]


def test_numbers_count_in_the_accepted_text(tmp_path: Path) -> None:
    """Deleted paragraphs don't count, merged ones count once, inserted and empty ones do."""
    one = (1, 0)
    body = (
        para("first", num=one)
        + para(gone("deleted whole"), num=one, marks="del")
        + para(ins("inserted"), num=one, marks="ins")
        + para("merged ", num=one, marks="del")
        + para("into one", num=one)
        + para("", num=one)
        + para(gone("left empty"), num=one)
        + para(run("5 bis. typed by hand"))
        + para("last", num=one)
    )
    source = read(docx(tmp_path / "a.docx", body, numbering=numbering({0: DECIMAL}, {1: (0, "")})))
    assert [(block.label, block.text) for block in source.blocks] == [
        ("1", "first"),
        (None, ""),
        ("2", "inserted"),
        ("3", "merged into one"),
        ("5", ""),
        (None, "5 bis. typed by hand"),
        ("6", "last"),
    ]


def test_numbers_in_cells_are_written_out(tmp_path: Path) -> None:
    body = table([para("a", num=(1, 0)), para("b", num=(1, 0))]) + para("c", num=(1, 0))
    source = read(docx(tmp_path / "a.docx", body, numbering=numbering({0: DECIMAL}, {1: (0, "")})))
    assert source.blocks[0].runs[0].text == "1. a\t2. b"
    assert source.blocks[1].label == "3"


def test_hidden_paragraphs_have_no_number(tmp_path: Path) -> None:
    hidden = para(run("hidden", "<w:vanish/>"), num=(1, 0)).replace(
        "<w:rPr></w:rPr></w:pPr>", "<w:rPr><w:vanish/></w:rPr></w:pPr>"
    )
    body = para("a", num=(1, 0)) + hidden + para("b", num=(1, 0))
    source = read(docx(tmp_path / "a.docx", body, numbering=numbering({0: DECIMAL}, {1: (0, "")})))
    assert [(block.label, block.text) for block in source.blocks] == [("1", "a"), ("2", "b")]
