"""Files come in whole, once, and nothing else does."""

import shutil
from concurrent.futures import Future
from pathlib import Path

import resources
from corpus.errors import BrokenDocument, EmptyDocument, FileMissing, FileUnreadable, NotText
from corpus.isolate import Isolation
from corpus.outline import Outline
from index.library import Library
from tests.standins import WordEncoder, read


def test_a_file_is_read_back_as_it_was(shelf):
    path = shelf.draft()
    steps = list(shelf.library.add([path]))
    assert next(step.stage for step in steps if step.paragraphs) == "encoding"
    assert [step.change for step in steps if step.change] == ["added"]
    assert steps[-1].paragraphs == 5
    (document,) = shelf.reopen().documents()
    assert (document.title, document.file) == ("Zero draft", "draft.txt")
    assert shelf.library.paragraphs(document.id) == read(path).paragraphs
    assert shelf.library.original(document.id).read_bytes() == path.read_bytes()


def test_words_vectors_and_paragraphs_are_found(shelf):
    shelf.add(shelf.draft())
    library = shelf.library
    ((first, _), *_) = library.search.lexical(["divides"], 5)
    assert library.search.load([first])[first].paragraph.label == "2"
    vector = shelf.encoder.encode(["bridging the digital divide"])[0]
    (nearest, cosine), *rest = library.search.nearest(vector, 3)
    assert nearest == first
    assert 0.5 < cosine <= 1
    assert len(rest) == 2
    comment = next(p for p in library.paragraphs("draft") if p.kind == "comment")
    stored = library.search.load([comment.id])[comment.id]
    assert stored.attached.label == "2"
    assert stored.vector.shape == (shelf.encoder.dimensions,)
    assert stored.bits.shape == (4, shelf.encoder.dimensions // 8)


def test_an_unchanged_file_is_kept_unread(shelf):
    path = shelf.draft()
    shelf.add(path)
    shelf.library.close()

    def unwanted(path):
        raise AssertionError(path)

    shelf.library = Library(shelf.folder, shelf.encoder, unwanted)
    assert [step.change for step in shelf.add(path)] == ["kept"]


def test_of_a_changed_file_only_new_texts_are_encoded(shelf):
    path = shelf.draft("draft.txt", "3. What will go.")
    shelf.add(path)
    before = {p.label: p.id for p in shelf.library.paragraphs("draft")}
    shelf.encoder.encoded.clear()
    shelf.draft("draft.txt", "4. A wholly new thought.")
    assert [step.change for step in shelf.add(path)] == ["changed"]
    assert set(shelf.encoder.encoded) == {"A wholly new thought."}
    after = {p.label: p.id for p in shelf.library.paragraphs("draft")}
    assert after["2"] == before["2"]
    assert shelf.library.search.lexical(["go"], 5) == []
    assert shelf.finds_all()
    assert set(after.values()) < {p.id for p in read(path).paragraphs}


def test_a_bad_file_fails_alone(shelf):
    empty = shelf.write("empty.txt")
    binary = shelf.write("binary.txt", "a\0b")
    missing = shelf.files / "missing.txt"
    unnameable = shelf.files / "nul\0.txt"
    good = shelf.draft()
    steps = shelf.add(empty, missing, good, binary, unnameable)
    assert [step.change for step in steps] == ["failed", "failed", "added", "failed", "failed"]
    assert [type(step.error) for step in steps] == [
        *(EmptyDocument, FileMissing, type(None), NotText, FileUnreadable),
    ]
    assert [step.done for step in steps] == [1, 2, 3, 4, 5]
    assert [document.file for document in shelf.library.documents()] == ["draft.txt"]


def test_a_reader_that_breaks_breaks_nothing_else(shelf, caplog):
    def brittle(path):
        return {"draft.txt": read}[path.name](path)

    shelf.library.close()
    shelf.library = Library(shelf.folder, shelf.encoder, brittle)
    steps = shelf.add(shelf.write("other.txt", "Other"), shelf.draft())
    assert [step.change for step in steps] == ["failed", "added"]
    assert isinstance(steps[0].error, BrokenDocument)
    assert "KeyError" in caplog.text


def test_a_file_that_changes_while_it_is_read_is_left_alone(shelf):
    path = shelf.draft()
    steps = []
    for step in shelf.library.add([path]):
        steps.append(step)
        if step.stage == "encoding":
            path.write_text("Other words", "utf-8")
    assert isinstance(steps[-1].error, FileUnreadable)
    assert shelf.library.documents() == ()


def test_folders_are_read_through(shelf):
    shelf.draft("one.txt")
    shelf.draft("deep/er/two.md", "3. Deeper.")
    shelf.write(".hidden.txt", "Hidden")
    shelf.write("~$draft.txt", "Word's own")
    shelf.write("picture.png", "no document")
    steps = shelf.add(shelf.files, shelf.files / "one.txt")
    assert sorted(step.path.name for step in steps) == ["one.txt", "two.md"]


def test_the_same_bytes_elsewhere_are_the_same_document(shelf):
    path = shelf.draft()
    shelf.add(path)
    copy = shelf.draft("copy.txt")
    assert [step.change for step in shelf.add(copy)] == ["kept"]
    assert len(shelf.library.documents()) == 1


def test_a_moved_file_stays_the_document_it_was(shelf):
    path = shelf.draft()
    shelf.add(path)
    moved = path.rename(shelf.files / "moved.txt")
    assert [step.change for step in shelf.add(moved)] == ["kept"]
    moved.write_text("Changed\n\n1. Since then.", "utf-8")
    assert [step.change for step in shelf.add(moved)] == ["changed"]
    assert [document.id for document in shelf.library.documents()] == ["draft"]


def test_files_of_one_name_are_two_documents(shelf):
    one, two = shelf.draft("a/draft.txt"), shelf.draft("b/draft.txt", "3. Another.")
    assert [step.change for step in shelf.add(one, two)] == ["added", "added"]
    assert [document.id for document in shelf.library.documents()] == ["draft", "draft-2"]
    comment = shelf.library.paragraphs("draft-2")[4]
    assert comment.attached_to == shelf.library.paragraphs("draft-2")[3].id
    assert shelf.finds_all()


def test_stopping_between_any_two_steps_leaves_the_library_whole(shelf):
    paths = [shelf.draft("one.txt"), shelf.draft("two.txt", "3. More.")]
    length = len(list(shelf.library.add(paths)))
    for stop in range(length):
        shelf.library.close()
        shutil.rmtree(shelf.folder)
        shelf.library = shelf.opened()
        steps = shelf.library.add(paths)
        changes = [next(steps).change for _ in range(stop)]
        steps.close()
        assert len(shelf.library.documents()) == changes.count("added")
        assert shelf.finds_all()
    assert [step.change for step in shelf.add(*paths)].count("added") == 1
    shelf.heal()
    assert shelf.reopen().check().problems == ()


def test_the_programs_own_documents_follow_it_to_another_place(shelf, tmp_path, monkeypatch):
    for place in ("here", "there"):
        folder = tmp_path / place / "starter"
        folder.mkdir(parents=True)
        (folder / "primer.md").write_text("Primer\n\n1. The Summit.", "utf-8")
        (folder / "questions.txt").write_text("not to be read", "utf-8")
        monkeypatch.setattr(resources, "_HERE", tmp_path / place)
        changes = [step.change for step in shelf.library.add_starters() if step.change]
        assert changes == ["added" if place == "here" else "kept"]
    (document,) = shelf.library.documents()
    assert document.starter


def test_another_model_reads_everything_again(shelf):
    shelf.add(shelf.draft())
    other = WordEncoder("words-64", 64)
    library = shelf.reopen(other)
    assert library.search.nearest(other.encode(["divide"])[0], 3) == []
    shelf.add(shelf.write("more.txt", "More", "1. Another text."))
    shelf.encoder = other
    shelf.heal()
    assert shelf.finds_all()
    assert library.check().problems == ()


class Slow(Isolation):
    """Another process that has not yet read the file."""

    workers = 1

    def __init__(self) -> None:
        self.future: Future[Outline] = Future()

    def submit(self, path: Path) -> "Future[Outline]":
        return self.future


def test_what_takes_long_to_read_keeps_nothing_else_waiting(shelf):
    slow = Slow()
    file = shelf.draft()
    library = Library(shelf.folder, shelf.encoder, slow)
    steps = library.add([file])
    assert [next(steps).stage for _ in range(3)] == ["reading"] * 3
    assert library.ask("What is the Summit?").refusal
    slow.future.set_result(read(file))
    assert [step.change for step in steps if step.change] == ["added"]
    library.close()


class Noting(Isolation):
    """Notes which files it was told to read, and reads them here."""

    workers = 2

    def __init__(self) -> None:
        self.begun: list[str] = []

    def submit(self, path: Path) -> "Future[Outline]":
        self.begun.append(path.name)
        future: Future[Outline] = Future()
        future.set_result(read(path))
        return future


def test_the_next_files_are_read_while_one_is_encoded_and_come_in_order(shelf):
    names = ["a.txt", "b.txt", "c.txt", "d.txt"]
    files = [shelf.write(name, name, f"1. Ferry {name}.") for name in names]
    shelf.add(files[1])
    noting = Noting()
    library = Library(shelf.folder, shelf.encoder, noting)
    steps = library.add(files)
    assert next(step for step in steps if step.stage == "encoding").path.name == "a.txt"
    assert noting.begun == ["a.txt", "c.txt"]
    rest = [(step.path.name, step.change) for step in steps if step.change]
    assert rest == list(zip(names, ["added", "kept", "added", "added"], strict=True))
    assert noting.begun == ["a.txt", "c.txt", "d.txt"]
    library.close()


def test_adding_can_be_stopped_while_a_file_is_read(shelf):
    library = Library(shelf.folder, shelf.encoder, Slow())
    steps = library.add([shelf.draft()])
    next(steps)
    next(steps)
    steps.close()
    assert library.documents() == ()
    assert [step.change for step in shelf.library.add([shelf.draft()]) if step.change] == ["added"]
    library.close()
