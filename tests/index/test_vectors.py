"""Chroma may be behind, damaged, missing, taken: the nearest paragraphs are found all the same."""

import random
import shutil

import numpy as np
import pytest

from index import apart, vectors
from index.storage.generations import Generations

MANY = [f"{number}. Paragraph of {number} and {number * 7919}." for number in range(1, 130)]


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


def _asks_chroma(shelf):
    """Whether Chroma itself finds everything, and holds nothing else."""
    generation = shelf.library._index.opened()
    return generation is not None and shelf.finds_all()


def _files(folder):
    return {
        path: path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".sqlite3"
    }


def test_adding_and_asking_leave_chroma_alone(shelf):
    path = shelf.draft()
    child = shelf.child(
        "print([s.change for s in library.add([Path(sys.argv[1])]) if s.change])\n"
        "print(len(library.ask('What does the digital divide need?').passages))\n"
        "print({'chromadb', 'llama_index'} & set(sys.modules))\n",
        path,
    )
    assert child.communicate()[0].splitlines() == ["['added']", "5", "set()"]
    assert shelf.finds_all()
    assert not (shelf.folder / "index").exists()


def test_who_has_many_questions_asks_chroma_once_it_is_imported(shelf):
    shelf.add(shelf.draft())
    shelf.library.warm()
    shelf.heal()
    shelf.library._index._loading.join()
    assert _asks_chroma(shelf)


def test_a_child_brings_it_into_step_and_starts_from_what_is_there(shelf, children, chroma):
    shelf.add(shelf.write("many.txt", "Many", *MANY), shelf.draft())
    assert {step.stage for step in shelf.heal()} == {"indexing"}
    first = shelf.generation()
    assert _asks_chroma(shelf)
    shelf.write("many.txt", "Many", "1. Another beginning.", *MANY[1:], "200. An end.")
    shelf.add(shelf.files / "many.txt")
    assert shelf.library._index.opened() is None
    assert shelf.finds_all()
    shelf.heal()
    assert _asks_chroma(shelf)
    generations = Generations(shelf.folder / "index")
    assert generations.dropped(shelf.generation()) == 1
    assert shelf.generation() != first
    assert not first.exists()
    assert shelf.heal() == []


def test_any_llama_index_program_opens_the_same_collection(shelf):
    import chromadb
    from llama_index.core.vector_stores.types import VectorStoreQuery
    from llama_index.vector_stores.chroma import ChromaVectorStore

    shelf.add(shelf.draft())
    shelf.heal()
    copy = shutil.copytree(shelf.generation(), shelf.folder.with_name("copy"))
    client = chromadb.PersistentClient(str(copy))
    store = ChromaVectorStore.from_collection(client.get_collection("paragraphs"))
    wanted = next(p for p in shelf.library.paragraphs("draft") if p.label == "2")
    vector = shelf.library.search.load([wanted.id])[wanted.id].vector.tolist()
    (node,) = store.query(VectorStoreQuery(query_embedding=vector, similarity_top_k=1)).nodes
    client.close()
    assert (node.node_id, node.text, node.ref_doc_id) == (wanted.id, wanted.text, "draft")
    metadata = {"file": "draft.txt", "label": "2", "kind": "paragraph"}
    assert metadata.items() <= node.metadata.items()


def test_asking_chroma_writes_nothing_of_ours_into_its_files(shelf, chroma):
    shelf.add(shelf.write("many.txt", "Many", *MANY))
    shelf.heal()
    shelf.reopen()
    before = _files(shelf.generation())
    assert len(before) == 5
    assert _asks_chroma(shelf)
    shelf.reopen()
    assert _files(shelf.generation()) == before
    assert _asks_chroma(shelf)
    assert not shelf.library._index.ailing()


@pytest.mark.parametrize(
    ("name", "how"),
    [("chroma.sqlite3", "cut"), ("index_metadata.pickle", "empty"), ("*", "swapped")],
)
def test_a_damaged_index_is_neither_believed_nor_fatal(shelf, chroma, name, how):
    shelf.add(shelf.write("many.txt", "Many", *MANY))
    shelf.heal()
    shelf.library.close()
    files = [file for file in shelf.generation().rglob(name) if file.is_file()]
    assert files
    for file in files:
        _spoil(file, how)
    shelf.library = shelf.opened()
    assert shelf.library._index.opened() is None
    assert shelf.finds_all()
    shelf.add(shelf.write("more.txt", "More", "1. Another text."))
    shelf.heal()
    assert _asks_chroma(shelf)


def test_damage_nobody_could_see_is_found_by_asking(shelf, chroma):
    shelf.add(shelf.draft())
    shelf.heal()
    shelf.library.close()
    _spoil(shelf.generation() / "chroma.sqlite3", "zeros")
    Generations(shelf.folder / "index").seal(shelf.generation(), 0)
    shelf.library = shelf.opened()
    assert shelf.finds_all()
    shelf.heal()
    assert _asks_chroma(shelf)


def test_damage_is_found_by_a_child_that_may_die_of_it(shelf, chroma, monkeypatch):
    shelf.add(shelf.write("many.txt", "Many", *MANY))
    shelf.heal()
    shelf.library.close()
    for file in shelf.generation().rglob("data_level0.bin"):
        _spoil(file, "zeros")
    Generations(shelf.folder / "index").seal(shelf.generation(), 0)
    shelf.library = shelf.opened()
    with monkeypatch.context() as patch:
        patch.setattr(vectors, "Child", apart.Child)
        assert any("index of vectors" in problem for problem in shelf.library.check().problems)
    shelf.heal()
    assert _asks_chroma(shelf)


@pytest.mark.parametrize("lost", ["index", "index/current"])
def test_a_missing_index_is_rebuilt(shelf, chroma, lost):
    shelf.add(shelf.draft())
    shelf.heal()
    shelf.library.close()
    path = shelf.folder / lost
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    shelf.library = shelf.opened()
    assert shelf.finds_all()
    assert any("index of vectors" in problem for problem in shelf.library.check().problems)
    health = shelf.library.check(repair=True)
    assert health.problems == ()
    assert health.repaired == ("the index of vectors was rebuilt",)
    assert _asks_chroma(shelf)
    assert [folder.name for folder in (shelf.folder / "index").glob("gen-????")] == [
        shelf.generation().name
    ]


def test_a_copy_that_does_not_turn_out_well_is_built_anew_once(shelf, chroma, monkeypatch):
    shelf.add(shelf.write("many.txt", "Many", *MANY))
    shelf.heal()
    shelf.add(shelf.write("more.txt", "More", "1. Another text."))
    asked, whole = [], apart.main

    def main(task, library, generation, base=""):
        asked.append(bool(base))
        return 1 if base else whole(task, library, generation)

    monkeypatch.setattr(apart, "main", main)
    shelf.heal()
    assert asked == [True, False]
    assert _asks_chroma(shelf)


def test_what_cant_be_built_leaves_everything_as_it_was(shelf, monkeypatch):
    shelf.add(shelf.draft())
    monkeypatch.setattr(apart, "main", lambda *arguments: 1)
    assert shelf.heal() == []
    assert not (shelf.folder / "index" / "current").exists()
    assert shelf.finds_all()
    monkeypatch.undo()


def test_a_rebuild_stopped_halfway_changes_nothing(shelf, children):
    shelf.add(shelf.write("many.txt", "Many", *MANY))
    for stop in (1, 5):
        steps = shelf.library.heal()
        for _ in range(stop):
            next(steps)
        assert shelf.finds_all()
        steps.close()
        assert not (shelf.folder / "index" / "current").exists()
        assert list((shelf.folder / "index").glob("gen-*")) == []


def test_what_is_added_and_removed_while_the_index_is_built_is_in_step_afterwards(
    shelf, children, chroma
):
    shelf.add(shelf.write("many.txt", "Many", *MANY), shelf.draft())
    steps = shelf.library.heal()
    next(steps)
    shelf.library.holdings.remove("many")
    shelf.add(shelf.write("more.txt", "More", "1. Another text."))
    list(steps)
    assert _asks_chroma(shelf)
    assert shelf.library.search.size() == 7


def test_within_documents_only_these_are_searched(shelf):
    shelf.add(shelf.draft("one.txt"), shelf.draft("two.txt", "3. More."))
    vector = shelf.encoder.encode(["digital divide"])[0]
    found = shelf.library.search.nearest(vector, 20, ["two"])
    assert {id_.split("/")[0] for id_, _ in found} == {"two"}
    assert len(found) == 6
    assert {
        id_.split("/")[0] for id_, _ in shelf.library.search.lexical(["divide"], 5, ["one"])
    } == {"one"}


def test_two_views_never_open_one_folder_of_chroma(shelf, chroma):
    shelf.add(shelf.draft())
    shelf.heal()
    assert _asks_chroma(shelf)
    first, vector = shelf.generation(), shelf.encoder.encode(["digital divide"])[0]
    second = shelf.opened()
    expected = shelf.library.search.nearest(vector, 5)
    assert not Generations(shelf.folder / "index").lock(first).taken()
    assert second._index.opened() is None
    assert [id_ for id_, _ in second.search.nearest(vector, 5)] == [id_ for id_, _ in expected]
    more = shelf.write("more.txt", "More", "1. The digital divide again.")
    assert [step.change for step in second.add([more]) if step.change] == ["added"]
    list(second.heal())
    assert shelf.generation() != first
    assert first.exists()
    assert _asks_chroma(shelf)
    assert not first.exists()
    second.close()


def test_nothing_is_copied_of_what_was_removed_even_if_another_has_it_open(shelf, chroma):
    shelf.add(shelf.write("many.txt", "Many", *MANY), shelf.draft("secret.txt", "3. Marmalade."))
    shelf.heal()
    assert _asks_chroma(shelf)
    first, second = shelf.generation(), shelf.opened()
    second.holdings.remove("secret")
    list(second.heal())
    second.close()
    assert shelf.generation() != first
    assert not any(b"Marmalade" in path.read_bytes() for path in shelf.generation().rglob("*.*"))
    assert _asks_chroma(shelf)


def test_an_index_of_mostly_dropped_vectors_is_built_anew(shelf, chroma):
    shelf.add(shelf.write("many.txt", "Many", *MANY))
    shelf.heal()
    for version in (1, 2):
        shelf.write("many.txt", "Many", *MANY[version * 20 :])
        shelf.add(shelf.files / "many.txt")
        shelf.heal()
        dropped = Generations(shelf.folder / "index").dropped(shelf.generation())
        assert dropped == (20 if version == 1 else 0)
    assert _asks_chroma(shelf)


def test_of_a_changed_library_only_what_is_new_is_read(shelf, monkeypatch):
    shelf.add(shelf.write("many.txt", "Many", *MANY))
    vector = shelf.encoder.encode(["Paragraph of 7"])[0]
    before = shelf.library.search.nearest(vector, 200)
    read, whole = [], vectors.Exact._append
    monkeypatch.setattr(
        vectors.Exact,
        "_append",
        lambda self, new, room: read.append(len(new)) or whole(self, new, room),
    )
    shelf.add(shelf.write("more.txt", "More", "1. Another text.", MANY[0]))
    assert dict(before).items() <= dict(shelf.library.search.nearest(vector, 200)).items()
    assert read == [2]
    shelf.library.holdings.remove("many")
    assert shelf.finds_all()
    shelf.add(shelf.files / "many.txt")
    assert shelf.finds_all()
    assert np.isclose(dict(shelf.library.search.nearest(vector, 200))[before[0][0]], before[0][1])
