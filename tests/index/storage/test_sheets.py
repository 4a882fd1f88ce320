"""What is kept on a sheet stays, whatever happens to the documents and the database."""

from dataclasses import replace

import pytest

from index.errors import LibraryUnwritable, UnknownSheet
from index.library import Library
from index.model import Answer, Citation, Passage, Statement
from index.sheet import Sheet, heading, new_sheet, note
from index.storage import schema
from index.storage.aside import put_aside
from index.storage.lock import WriterLock
from tests.index.conftest import Shelf

_DIVIDE = "Bridging the digital divide needs cooperation."


@pytest.fixture
def kept(shelf: Shelf) -> Sheet:
    """A saved sheet with a heading, an answer and a note."""
    shelf.add(shelf.draft())
    (document,) = shelf.library.documents()
    texts = {p.text: p for p in shelf.library.paragraphs(document.id)}
    divide, why = texts[_DIVIDE], texts["Why strike the strength?"]
    statements = (
        Statement(Citation(divide, document, 0, 12), ((0, 3),)),
        Statement(Citation(why, document, 0, 4, divide)),
    )
    passages = (Passage(why, document, 0.5, (("words", 0.25),), divide),)
    answer = Answer("What needs it?", statements, passages, None, 0.1, "What needs cooperation?")
    sheet = new_sheet("Für Genf – جنيف").keep(answer, answer.statements)
    sheet = sheet.insert(0, heading("Divide")).insert(2, note("Ask the chair.\nTwice."))
    shelf.library.sheets.save(sheet)
    return sheet


def test_a_sheet_comes_back_as_it_was(shelf: Shelf, kept: Sheet) -> None:
    assert shelf.reopen().sheets.all() == (kept,)


def test_sheets_are_listed_by_name(shelf: Shelf) -> None:
    for name in ("beta", "Alpha", "gamma"):
        shelf.library.sheets.save(new_sheet(name))
    assert [sheet.name for sheet in shelf.library.sheets.all()] == ["Alpha", "beta", "gamma"]


def test_a_change_of_order_of_words_and_of_name_is_kept(shelf: Shelf, kept: Sheet) -> None:
    changed = replace(kept.move(0, 2).without(1).insert(0, note("New")), name="Other")
    shelf.library.sheets.save(changed)
    assert shelf.reopen().sheets.all() == (changed,)


def test_what_is_kept_outlives_its_document(shelf: Shelf, kept: Sheet) -> None:
    (document,) = shelf.library.documents()
    shelf.library.holdings.remove(document.id)
    (sheet,) = shelf.reopen().sheets.all()
    assert sheet == kept
    citation = sheet.statements[0].citation
    assert citation.paragraph.text == _DIVIDE
    assert citation.document.sha256 == document.sha256


def test_what_is_kept_is_not_changed_by_a_new_version(shelf: Shelf, kept: Sheet) -> None:
    shelf.add(shelf.write("draft.txt", "Zero draft", "2. Quite other words stand here now."))
    assert shelf.library.sheets.all() == (kept,)


def test_a_deleted_sheet_is_gone_until_it_is_saved_again(shelf: Shelf, kept: Sheet) -> None:
    returned = shelf.library.sheets.delete(kept.id)
    assert shelf.reopen().sheets.all() == ()
    shelf.library.sheets.save(returned)
    assert shelf.reopen().sheets.all() == (kept,)
    with pytest.raises(UnknownSheet):
        shelf.library.sheets.delete("none")


def test_a_lost_database_gets_its_sheets_back(shelf: Shelf, kept: Sheet) -> None:
    shelf.library.sheets.save(gone := new_sheet("Gone"))
    shelf.library.sheets.delete(gone.id)
    shelf.library.close()
    put_aside(shelf.folder)
    (shelf.folder / "sheets" / "stray.json").write_text('{"id": 7}')
    shelf.recover()
    shelf.library = shelf.opened()
    assert shelf.library.sheets.all() == (kept,)


def test_a_repair_of_a_damaged_database_keeps_the_sheets(shelf: Shelf, kept: Sheet) -> None:
    shelf.library.close()
    (shelf.folder / schema.FILE).write_bytes(b"no database" * 900)
    Library.recover(shelf.folder, shelf.encoder)
    shelf.library = shelf.opened()
    assert shelf.library.sheets.all() == (kept,)
    assert [document.file for document in shelf.library.documents()] == ["draft.txt"]


def test_a_sheet_is_saved_while_another_program_adds_documents(shelf: Shelf, kept: Sheet) -> None:
    with WriterLock(shelf.folder):
        shelf.library.sheets.save(changed := kept.without(0))
    assert shelf.library.sheets.all() == (changed,)


def test_saving_leaves_what_is_searched_alone(shelf: Shelf, kept: Sheet) -> None:
    before = shelf.library._catalogue.revision
    shelf.library.sheets.save(kept.without(0))
    assert shelf.library._catalogue.revision == before


def test_a_library_of_the_version_before_takes_sheets(shelf: Shelf, kept: Sheet) -> None:
    shelf.age(2)
    shelf.library = shelf.opened()
    assert shelf.library.sheets.all() == (kept,)


def test_a_full_disk_is_said_and_what_was_kept_stays(
    shelf: Shelf, kept: Sheet, monkeypatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("index.storage.sheets.os.fsync", full)
        with pytest.raises(LibraryUnwritable, match="disk is full"):
            shelf.library.sheets.save(kept.without(0))
    assert shelf.library.sheets.all() == (kept,)
    answer: Answer = kept.answers[0]
    assert shelf.library.sheets.all()[0].answers == (answer,)
