"""Chroma may be damaged, missing or taken: the nearest paragraphs are found all the same."""

import random
import shutil

import pytest

from index.storage.chroma import Generation
from index.storage.generations import Generations

MANY = [f"{number}. Paragraph of {number} and {number * 7919}." for number in range(1, 1300)]


def _spoil(path, how):
    data = path.read_bytes()
    half = len(data) // 2
    noise = random.Random(7).randbytes
    path.write_bytes(
        {
            "cut": data[:half],
            "empty": b"",
            "zeros": bytes(len(data)),
            "swapped": noise(len(data)),
        }[how]
    )


@pytest.mark.parametrize(
    ("name", "how"),
    [
        ("chroma.sqlite3", "cut"),
        ("*", "swapped"),
    ],
)
def test_a_damaged_index_is_neither_believed_nor_fatal(shelf, name, how):
    shelf.add(shelf.draft())
    assert shelf.finds_all()
    shelf.reopen()
    assert shelf.finds_all()
    shelf.library.close()
    for file in shelf.generation().rglob(name):
        if file.is_file():
            _spoil(file, how)
    shelf.library = shelf.opened()
    assert shelf.finds_all()
    shelf.add(shelf.write("more.txt", "More", "1. Another text."))
    assert shelf.finds_all()


@pytest.mark.slow
def test_a_damaged_graph_of_a_written_index_is_rebuilt(shelf):
    path = shelf.write("many.txt", "Many", *MANY, *(f"x{text}" for text in MANY * 3))
    shelf.add(path)
    shelf.library.close()
    for file in shelf.generation().rglob("index_metadata.pickle"):
        _spoil(file, "empty")
        break
    else:
        pytest.fail("no graph was written: the test proves nothing")
    shelf.library = shelf.opened()
    vector = shelf.encoder.encode([MANY[500].split(". ", 1)[1]])[0]
    expected = [cosine for _, cosine in shelf.library.search.nearest(vector, 5)]
    assert expected[0] > 0.99
    assert shelf.library.check().problems != ()
    health = shelf.library.check(repair=True)
    assert health.problems == ()
    assert "the index of vectors was rebuilt" in health.repaired
    found = [cosine for _, cosine in shelf.library.search.nearest(vector, 5)]
    assert found == pytest.approx(expected, abs=0.01)


@pytest.mark.parametrize("lost", ["index", "index/current"])
def test_a_missing_index_is_rebuilt(shelf, lost):
    shelf.add(shelf.draft())
    shelf.library.close()
    path = shelf.folder / lost
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    shelf.library = shelf.opened()
    assert shelf.finds_all()
    assert list(shelf.library.heal())
    assert shelf.finds_all()
    assert list(shelf.library.heal()) == []
    assert [folder.name for folder in (shelf.folder / "index").glob("gen-????")] == [
        shelf.generation().name
    ]


def test_a_rebuild_stopped_halfway_changes_nothing(shelf):
    shelf.add(shelf.write("many.txt", "Many", *MANY))
    shelf.library.close()
    (shelf.folder / "index" / "current").unlink()
    shelf.library = shelf.opened()
    for stop in (1, 5):
        steps = shelf.library.heal()
        for _ in range(stop):
            next(steps)
        assert shelf.finds_all()
        steps.close()
        assert not (shelf.folder / "index" / "current").exists()
    assert list(shelf.library.heal())
    assert shelf.finds_all()


def test_a_document_removed_while_the_index_is_rebuilt_stays_removed(shelf):
    shelf.add(shelf.write("many.txt", "Many", *MANY), shelf.draft())
    shelf.library.close()
    (shelf.folder / "index" / "current").unlink()
    shelf.library = shelf.opened()
    steps = shelf.library.heal()
    next(steps)
    shelf.library.remove("many")
    list(steps)
    assert shelf.finds_all()
    assert shelf.library.search.size() == 5
    assert shelf.reopen().check().problems == ()


def test_within_documents_only_these_are_searched(shelf):
    shelf.add(shelf.draft("one.txt"), shelf.draft("two.txt", "3. More."))
    vector = shelf.encoder.encode(["digital divide"])[0]
    found = shelf.library.search.nearest(vector, 20, ["two"])
    assert {id_.split("/")[0] for id_, _ in found} == {"two"}
    assert len(found) == 6
    assert {
        id_.split("/")[0] for id_, _ in shelf.library.search.lexical(["divide"], 5, ["one"])
    } == {"one"}


def test_two_views_never_open_one_folder_of_chroma(shelf):
    shelf.add(shelf.draft())
    first, vector = shelf.generation(), shelf.encoder.encode(["digital divide"])[0]
    second = shelf.opened()
    expected = shelf.library.search.nearest(vector, 5)
    assert not Generations(shelf.folder / "index").lock(first).taken()
    assert [id_ for id_, _ in second.search.nearest(vector, 5)] == [id_ for id_, _ in expected]
    more = shelf.write("more.txt", "More", "1. The digital divide again.")
    assert [step.change for step in second.add([more]) if step.change] == ["added"]
    assert shelf.generation() != first
    assert shelf.finds_all()
    second.close()
    assert shelf.finds_all()
    shelf.add(shelf.write("most.txt", "Most", "1. And again."))
    assert shelf.finds_all()


def test_an_index_not_closed_in_good_order_is_examined_first(shelf):
    shelf.add(shelf.draft())
    shelf.library.close()
    Generations(shelf.folder / "index").unseal(shelf.generation())
    before = shelf.generation()
    shelf.library = shelf.opened()
    shelf.add(shelf.write("more.txt", "More", "1. Another text."))
    assert shelf.generation() == before
    assert shelf.finds_all()


def test_an_index_of_mostly_dropped_vectors_is_built_anew(shelf):
    shelf.add(shelf.draft())
    before = shelf.generation()
    for number in range(3):
        shelf.add(shelf.write("draft.txt", "Zero draft", f"1. Version {number}."))
    assert shelf.generation() != before
    assert shelf.finds_all()


def test_chroma_takes_a_document_in_few_paragraphs_at_once_so_that_the_window_moves(
    shelf, monkeypatch
):
    shelf.add(shelf.draft())
    sizes = []
    whole = Generation.add

    def add(generation, paragraphs, at_once):
        store = generation._store
        monkeypatch.setattr(
            type(store), "add", lambda self, nodes: sizes.append(len(nodes)) or taken(self, nodes)
        )
        whole(generation, paragraphs, at_once)

    taken = type(shelf.library._index._generation()._store).add
    monkeypatch.setattr(Generation, "add", add)
    shelf.add(shelf.write("many.txt", "Many", *MANY[:100]))
    assert sum(sizes) == 101
    assert max(sizes) <= 16
    assert shelf.finds_all()
