"""What users say of documents, and which versions gave way to newer ones."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.model import Document
from index.errors import LibraryLocked, UnfitValue, UnknownDocument
from index.library import Library
from index.question import understand
from index.retrieve import passages
from index.storage import schema, tables
from index.storage.described import earlier
from tests.index.conftest import Shelf
from tests.standins import WordEncoder, read

SAID = {
    "title": "Our draft",
    "symbol": "A/CONF.9/L.2",
    "date": "2025-08",
    "language": "fr",
    "proposer": "Atlantis",
}


def fields(document: Document) -> dict[str, str | None]:
    return {name: getattr(document, name) for name in SAID}


def test_what_the_user_says_is_kept_when_the_file_is_read_again(shelf: Shelf) -> None:
    path = shelf.write("draft.txt", "Draft A/70/1", "1. Text.")
    shelf.add(path)
    assert fields(shelf.library.holdings.describe("draft", **SAID)) == SAID
    shelf.write("draft.txt", "Draft A/70/2", "1. Other text.")
    assert [step.change for step in shelf.add(path)] == ["changed"]
    assert fields(shelf.reopen().documents()[0]) == SAID
    shelf.heal()
    assert shelf.library.check().problems == ()


def test_what_the_user_leaves_to_the_file_follows_it(shelf: Shelf) -> None:
    path = shelf.write("draft.txt", "Draft A/70/1", "1. Text.")
    shelf.add(path)
    shelf.library.holdings.describe("draft", proposer="Atlantis", symbol="A/0")
    shelf.library.holdings.describe("draft", symbol=None)
    shelf.write("draft.txt", "Draft A/70/2", "1. Text.")
    shelf.add(path)
    document = shelf.library.documents()[0]
    assert (document.title, document.symbol) == ("Draft A/70/2", "A/70/2")
    assert document.proposer == "Atlantis"


def test_nothing_clears_a_field_but_never_the_title(shelf: Shelf) -> None:
    path = shelf.write("draft.txt", "Draft A/70/1", "1. Text.")
    shelf.add(path)
    shelf.library.holdings.describe("draft", title="Other")
    document = shelf.library.holdings.describe("draft", symbol="", language=" ", title="")
    assert (document.symbol, document.language, document.title) == (None, None, "Draft A/70/1")
    shelf.write("draft.txt", "Draft A/70/1", "1. Other.")
    shelf.add(path)
    assert shelf.library.documents()[0].symbol is None


def test_values_are_brought_into_shape(shelf: Shelf) -> None:
    shelf.add(shelf.draft())
    document = shelf.library.holdings.describe("draft", title="  Two\n words ", language="FR")
    assert (document.title, document.language) == ("Two words", "fr")
    assert shelf.library.holdings.describe("draft", title="نص\u200cها").title == "نص\u200cها"
    for date in ("2025", "2025-08", "2024-02-29"):
        assert shelf.library.holdings.describe("draft", date=date).date == date


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(("date", value) for value in ("1 May 2025", "2025-13", "2025-02-29", "2025-1", "25")),
        *(("date", value) for value in ("20250101", "0000", "２０２５", "2025-08-01T10")),
        *(("language", value) for value in ("eng", "e", "éé", "e1")),
        *(("title", value) for value in ("half \udc80", "ring \7")),
    ],
)
def test_a_value_that_can_not_be_changes_nothing(shelf: Shelf, field: str, value: str) -> None:
    shelf.add(shelf.draft())
    with pytest.raises(UnfitValue) as caught:
        shelf.library.holdings.describe("draft", **{"proposer": "Atlantis", field: value})
    assert (caught.value.field, caught.value.value) == (field, value)
    assert shelf.library.documents()[0].proposer is None


def test_answers_names_and_order_follow_at_once(shelf: Shelf) -> None:
    shelf.add(shelf.draft(), shelf.write("a.txt", "Another", "1. Cranes lift."))
    library = shelf.library
    library.holdings.describe("draft", title="Aardvark paper", symbol="A/CONF.9/L.2")
    assert [document.id for document in library.documents()] == ["draft", "a"]
    assert library.resolve("A/CONF.9/L.2").id == library.resolve("aardvark").id == "draft"
    assert library.show("A/CONF.9/L.2 para 1")[0].document.title == "Aardvark paper"
    answer = library.ask("What does bridging the digital divide need?")
    assert answer.statements[0].citation.document.symbol == "A/CONF.9/L.2"
    assert library.find("vision")[0].document.title == "Aardvark paper"


def test_what_is_said_leaves_with_its_document(shelf: Shelf) -> None:
    path = shelf.draft()
    shelf.add(path)
    shelf.library.holdings.describe("draft", proposer="Quixotic Atlantis")
    shelf.library.holdings.remove("draft")
    assert b"Quixotic" not in (shelf.folder / schema.FILE).read_bytes()
    shelf.add(path)
    assert shelf.library.documents()[0].proposer is None


def test_only_one_process_and_only_known_documents(shelf: Shelf) -> None:
    shelf.add(shelf.draft())
    with pytest.raises(UnknownDocument):
        shelf.library.holdings.describe("other", title="x")
    with pytest.raises(UnknownDocument):
        shelf.library.holdings.supersede("draft", "other")
    with closing(shelf.opened()) as other:
        steps = other.add([shelf.write("b.txt", "B", "1. More.")])
        next(steps)
        with pytest.raises(LibraryLocked):
            shelf.library.holdings.describe("draft", title="x")
        steps.close()


def test_a_document_of_the_same_symbol_is_known_for_an_earlier_version(shelf: Shelf) -> None:
    older = shelf.write("old.txt", "Draft A/80/L.41", "1. Text.")
    newer = shelf.write("new.txt", "Draft A/80/L.41", "1. New text.")
    other = shelf.write("other.txt", "Draft A/80/L.4", "1. Another text.")
    steps = shelf.add(older, newer, other)
    assert [[one.id for one in step.earlier] for step in steps] == [[], ["old"], []]
    assert [step.document.id for step in steps] == ["old", "new", "other"]
    assert not any(document.superseded_by for document in shelf.library.documents())
    shelf.write("new.txt", "Draft A/80/L.41", "1. Newer text.")
    assert shelf.add(newer)[0].earlier == ()


@pytest.mark.parametrize(
    ("change", "is_earlier"),
    [
        ({"symbol": "a/80/L.41 *"}, True),
        ({"language": None}, True),
        ({"language": "fr"}, False),
        ({"symbol": "A/80/L.41/Rev.1"}, False),
        ({"symbol": None}, False),
        ({"starter": True}, False),
        ({"superseded_by": "x"}, False),
        ({"id": "new"}, False),
    ],
)
def test_earlier_versions_share_symbol_and_language(change, is_earlier, draft_document) -> None:
    old = replace(draft_document, id="old", symbol="A/80/L.41", language="en")
    new = replace(old, id="new")
    assert earlier(new, [replace(old, **change)]) == ((replace(old, **change),) * is_earlier)
    assert earlier(replace(new, symbol=None), [replace(old, symbol=None)]) == ()


def versions(shelf: Shelf) -> None:
    """Three versions of a document, the second and third newer than the first."""
    for name in ("one", "two", "three"):
        text = f"1. Bridging the divide needs {name} bridges."
        shelf.add(shelf.write(f"{name}.txt", "Draft A/80/L.41", text))
    shelf.library.holdings.supersede("one", "two")
    shelf.library.holdings.supersede("two", "three")


def test_the_older_stays_and_the_newer_is_meant(shelf: Shelf) -> None:
    versions(shelf)
    library = shelf.reopen()
    assert library.resolve("A/80/L.41").id == "three"
    assert library.resolve("one").superseded_by == "two"
    assert library.resolve("two.txt").superseded_by == "three"
    assert [one.document.id for one in library.show("A/80/L.41 para 1")] == ["three"]
    assert [one.document.id for one in library.show("one.txt 1")] == ["one"]
    assert {mention.document.id for mention in library.find("divide")} == {"one", "two", "three"}
    library.holdings.supersede("one", None)
    assert library.resolve("one").superseded_by is None


def test_answers_prefer_the_newer(shelf: Shelf) -> None:
    same = ("Draft A/80/L.41", "1. Bridging the digital divide needs bridges.")
    shelf.add(shelf.write("a.txt", *same), shelf.write("b.txt", *same, "2. Cranes."))
    question = understand("What does bridging the digital divide need?")
    for old, new in (("a", "b"), ("b", "a")):
        shelf.library.holdings.supersede(new, None)
        shelf.library.holdings.supersede(old, new)
        found = passages(question, shelf.library.search, shelf.encoder).passages
        labelled = [one for one in found if one.paragraph.label == "1"]
        assert [one.document.id for one in labelled] == [new, old]
        assert labelled[0].score > labelled[1].score


def test_a_question_that_names_both_versions_means_the_newer(shelf: Shelf) -> None:
    versions(shelf)
    shelf.add(shelf.draft())
    question = understand("What does draft A/80/L.41 say of bridges?")
    found = passages(question, shelf.library.search, shelf.encoder).passages
    assert found[0].document.id == "three"


def test_when_a_version_is_removed_the_next_takes_its_place(shelf: Shelf) -> None:
    versions(shelf)
    shelf.library.holdings.remove("two")
    assert shelf.library.resolve("one").superseded_by == "three"
    shelf.library.holdings.remove("three")
    assert shelf.library.resolve("one").superseded_by is None


def test_versions_never_go_in_a_circle(shelf: Shelf) -> None:
    versions(shelf)
    for old, new in (("one", "one"), ("three", "one"), ("two", "one")):
        with pytest.raises(UnfitValue):
            shelf.library.holdings.supersede(old, new)
    assert shelf.library.resolve("three").superseded_by is None


def test_a_library_of_the_former_version_opens(shelf: Shelf) -> None:
    shelf.add(shelf.draft())
    shelf.age(1)
    shelf.library = shelf.opened()
    assert shelf.library.holdings.describe("draft", proposer="Atlantis").proposer == "Atlantis"
    assert shelf.reopen().documents()[0].proposer == "Atlantis"
    assert shelf.finds_all()
    with closing(sqlite3.connect(shelf.folder / schema.FILE)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)


def test_a_library_of_the_former_version_is_read_where_it_can_not_be_written(shelf, monkeypatch):
    shelf.add(shelf.draft())
    shelf.age(1)
    before = (shelf.folder / schema.FILE).read_bytes()
    with closing(schema._open_readonly(shelf.folder / schema.FILE)) as connection:
        assert connection.execute("SELECT count(*) FROM described").fetchone() == (0,)
        with pytest.raises(sqlite3.OperationalError):
            connection.execute("DELETE FROM documents")
    assert (shelf.folder / schema.FILE).read_bytes() == before
    shelf.library = shelf.opened()


def test_every_version_of_the_tables_follows_the_first() -> None:
    assert sorted(tables.CHANGES) == list(range(2, schema.VERSION + 1))


def test_what_the_user_says_outlives_the_database(shelf: Shelf) -> None:
    path = shelf.write("one.txt", "Draft A/80/L.41", "1. Text.")
    shelf.add(path, shelf.write("two.txt", "Draft A/80/L.41", "1. Other text."))
    said = shelf.library.holdings.describe("one", proposer="Atlantis", symbol="")
    shelf.library.holdings.supersede("one", "two")
    shelf.write("one.txt", "Draft A/80/L.41", "1. Changed text.")
    shelf.add(path)
    shelf.library.close()
    (shelf.folder / schema.FILE).write_bytes(b"no database at all" * 999)

    class Ours(Library):
        def __init__(self, folder: Path, encoder: WordEncoder) -> None:
            super().__init__(folder, encoder, read)

    for _ in range(2):
        assert Ours.recover(shelf.folder, shelf.encoder).problems == ()
        shelf.library = shelf.opened()
        found = shelf.library.resolve("one")
        assert fields(found) == fields(said)
        assert found.superseded_by == "two"
        shelf.library.close()


def test_a_newer_version_removed_stays_so_when_the_database_is_lost(shelf: Shelf) -> None:
    versions(shelf)
    shelf.library.holdings.remove("three")
    shelf.library.close()
    (shelf.folder / schema.FILE).unlink()
    for log in shelf.folder.glob(f"{schema.FILE}-*"):
        log.unlink()
    assert shelf.recover().problems == ()
    shelf.library = shelf.opened()
    assert shelf.library.resolve("one").superseded_by == "two"
    assert shelf.library.resolve("two").superseded_by is None


def test_a_faulty_document_read_again_keeps_what_the_user_says(shelf: Shelf) -> None:
    shelf.add(shelf.draft())
    shelf.library.holdings.describe("draft", proposer="Atlantis")
    next((shelf.folder / "originals").glob("*.txt")).write_bytes(b"changed")
    assert shelf.library.check(repair=True).problems == ()
    assert shelf.library.resolve("draft").proposer == "Atlantis"
