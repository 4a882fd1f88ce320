"""The table of mentions that a spreadsheet opens."""

import csv
import io
from pathlib import Path
from typing import Any

import pytest

from app.errors import OutputUnwritable
from app.export.listing import COLUMNS, save, table
from index.model import Mention


def test_each_mention_is_a_row_with_its_words_in_their_context(library: Any) -> None:
    mentions = library.find("forum")
    rows = list(csv.DictReader(io.StringIO(table(mentions))))
    assert len(rows) == len(mentions) == 1
    assert rows[0]["before"] + rows[0]["mention"] + rows[0]["after"] == mentions[0].text
    assert rows[0]["cite"] == "Zero draft (Atlantis), para. 7"
    assert tuple(rows[0]) == COLUMNS


def test_no_cell_is_a_formula(document: Any, paragraph: Any) -> None:
    text = '=HYPERLINK("x") and "quotes", commas\nlines'
    mention = Mention(paragraph("d", text, "1"), document("d"), 0, 10)
    (row,) = csv.DictReader(io.StringIO(table((mention,))))
    assert row["mention"] == "'=HYPERLINK"[:11]
    assert row["after"] == mention.text[10:]


def test_the_file_opens_with_its_letters_in_a_spreadsheet(library: Any, tmp_path: Path) -> None:
    save(tmp_path / "é.csv", library.find("forum"))
    assert (tmp_path / "é.csv").read_bytes().startswith(b"\xef\xbb\xbfdocument,")


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(OutputUnwritable):
        save(tmp_path / "missing" / "list.csv", ())
