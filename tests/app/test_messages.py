"""What the program says: citations as the UN prints them, errors in plain words."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from app.messages import _ADVICE, cite, message, refusal
from corpus import errors as files
from corpus.errors import KnownError
from corpus.readers import SUFFIXES, read
from index import errors as library
from index.model import Answer, Passage, Refusal
from index.storage.described import FIELDS


def _all_errors() -> list[KnownError]:
    there = Path("folder/note.txt")
    made: list[KnownError] = [
        kind(there)
        for kind in vars(files).values()
        if isinstance(kind, type)
        and issubclass(kind, files.DocumentError)
        and kind is not files.DocumentError
    ]
    made += [
        kind(Path("library"))
        for kind in vars(library).values()
        if isinstance(kind, type)
        and issubclass(kind, library.LibraryError)
        and kind is not library.LibraryError
    ]
    made += [library.UnknownDocument("x"), library.UnknownReference("x", "y")]
    made += [library.UnknownTheme("x", ("y", "z"))]
    made += [library.UnfitValue(field, "x") for field in (*FIELDS, "superseded_by")]
    made += [library.EmptyQuestion(), library.ModelMissing()]
    made += [library.ModelUnreachable("http://127.0.0.1:1/v1", "refused")]
    return made


@pytest.mark.parametrize("error", _all_errors(), ids=lambda error: type(error).__name__)
def test_every_known_error_has_a_sentence_of_its_own(error: KnownError) -> None:
    text = message(error)
    assert text.endswith((".", ")"))
    assert "Something" not in text
    assert "Traceback" not in text
    if isinstance(error, files.DocumentError):
        assert text.startswith("note.txt: ")


@pytest.mark.parametrize(
    ("suffixes", "advice"),
    [
        (".doc .docm .dotx .rtf .odt .fodt .pages .wpd", r"as \.docx\b"),
        (".ppt .pptx .odp .key .xls .xlsx .ods .numbers .epub .djvu", "as PDF"),
        (".csv", r"\.txt"),
        (".zip .rar .7z .tar .gz", "Unpack it"),
        (".eml .msg .mbox", "attached"),
        (".png .jpeg .tiff .heic", "with text"),
        (".mp3 .mp4 .wav", "transcript"),
        (".mht .webarchive", r"as \.html"),
        (".url .lnk", "leads to"),
        (".part .crdownload", "Fetch it again"),
        (".xyz", r"“\.xyz” can't be read\. Save it as PDF, \.docx or \.txt"),
    ],
)
def test_a_format_that_is_not_read_is_told_what_to_save_it_as(suffixes: str, advice: str) -> None:
    for suffix in suffixes.split():
        told = message(files.UnsupportedFormat(Path(f"a{suffix}"), suffix))
        assert told.startswith(f"a{suffix}: ")
        assert re.search(advice, told)
        assert told.endswith(".")


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
def test_no_format_that_is_read_is_told_to_be_saved_otherwise(suffix: str) -> None:
    assert suffix not in _ADVICE


@pytest.mark.parametrize(
    "name", ["Draft.RTF", "draft.pages", "minutes.odt", "budget.xlsx", "a.zip"]
)
def test_a_file_of_another_format_is_told_so_by_its_suffix(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"{\\rtf1 words}")
    with pytest.raises(files.UnsupportedFormat) as refused:
        read(tmp_path / name)
    assert message(refused.value) == f"{name}: {_ADVICE[Path(name).suffix.lower()]}"


def test_folders_and_files_without_a_suffix_are_told() -> None:
    assert "folder" in message(files.UnsupportedFormat(Path("a"), "folder"))
    assert "its suffix" in message(files.UnsupportedFormat(Path("a"), ""))


@pytest.mark.parametrize(
    ("label", "fields", "expected"),
    [
        ("115", {}, "Zero draft (Ruritania), para. 115"),
        ("103ter", {}, "Zero draft (Ruritania), para. 103 ter"),
        ("103ter", {"occurrence": 3}, "Zero draft (Ruritania), para. 103 ter (3rd of that number)"),
        ("12(f)", {"kind": "item"}, "Zero draft (Ruritania), para. 12 (f)"),
        ("A", {}, "Zero draft (Ruritania), para. A"),
        ("u28", {"kind": "comment"}, "Zero draft (Ruritania), comment u28"),
        (
            None,
            {"headings": ("Part I", "Aims"), "occurrence": 2},
            "Zero draft (Ruritania), “Aims”, unnumbered para. 2",
        ),
        (None, {"kind": "heading"}, "Zero draft (Ruritania), heading “Words.”"),
    ],
)
def test_citations_are_printed_in_the_uns_style(
    new_paragraph, draft_document, label, fields, expected
):
    assert cite(new_paragraph(label, "Words.", **fields), draft_document) == expected


def test_a_symbol_comes_before_a_title_and_a_comment_names_its_paragraph(
    new_paragraph, draft_document
):
    resolution = replace(draft_document, symbol="A/RES/70/125", proposer=None)
    comment = new_paragraph("u28", "Why?", kind="comment")
    assert cite(new_paragraph("31", "x"), resolution) == "A/RES/70/125, para. 31"
    assert cite(comment, resolution, new_paragraph("101", "x")) == (
        "A/RES/70/125, comment u28 on para. 101"
    )


def test_a_title_that_names_its_proposer_does_not_name_it_twice(new_paragraph, draft_document):
    inputs = replace(
        draft_document, title="Group of 77 and China inputs", proposer="Group of 77 and China"
    )
    assert cite(new_paragraph("1", "x"), inputs) == "Group of 77 and China inputs, para. 1"


def test_a_refusal_says_what_kind_of_answer_is_missing(new_paragraph, draft_document) -> None:
    near = (Passage(new_paragraph("1", "x"), draft_document, 0.3),)
    refused = Answer("How much?", (), near, Refusal("not-stated", "an amount of money"), 0.0)
    assert "an amount of money" in refusal(refused)
    assert "nearest paragraphs" in refusal(refused)
    assert "nearest" not in refusal(Answer("?", (), (), Refusal("off-topic"), 0.0))
    assert "Add some" in refusal(Answer("?", (), (), Refusal("empty-library"), 0.0))
