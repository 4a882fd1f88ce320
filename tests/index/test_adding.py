"""Files come in whole, once, and nothing else does."""

from index.chroma import Generation
from tests.standins import WordEncoder, read

DRAFT = (
    "Zero draft",
    "# Introduction",
    "1. We reaffirm our common vision of the Information Society.",
    "2. Bridging the digital divide needs ~~strong~~ cooperation.",
    "Comment [u1] on 2: Why strike the strength?",
)


def test_a_file_is_read_back_as_it_was(shelf):
    path = shelf.write("draft.txt", *DRAFT)
    steps = list(shelf.library.add([path]))
    assert steps[0].stage == "reading"
    assert [step.change for step in steps if step.change] == ["added"]
    assert steps[-1].paragraphs == 5
    (document,) = shelf.reopen().documents()
    assert (document.title, document.file) == ("Zero draft", "draft.txt")
    assert shelf.library.paragraphs(document.id) == read(path).paragraphs


def test_words_vectors_and_paragraphs_are_found(shelf):
    shelf.add(shelf.write("draft.txt", *DRAFT))
    library = shelf.library
    ((first, _), *_) = library.lexical(["divides"], 5)
    assert library.load([first])[first].paragraph.label == "2"
    assert library.frequencies(["cooperating", "strong", "nowhere", "…"]) == {
        "cooperating": 1,
        "strong": 1,
        "nowhere": 0,
        "…": 0,
    }
    vector = shelf.encoder.encode(["bridging the digital divide"])[0]
    (nearest, cosine), *rest = library.nearest(vector, 3)
    assert nearest == first
    assert 0.5 < cosine <= 1
    assert len(rest) == 2
    comment = next(p for p in library.paragraphs("draft") if p.kind == "comment")
    stored = library.load([comment.id])[comment.id]
    assert stored.attached.label == "2"
    assert stored.vector.shape == (shelf.encoder.dimensions,)
    assert stored.bits.shape == (4, shelf.encoder.dimensions // 8)


def test_an_unchanged_file_is_kept_unread(shelf):
    path = shelf.write("draft.txt", *DRAFT)
    shelf.add(path)
    before = list(shelf.encoder.encoded)
    assert [step.change for step in shelf.add(path)] == ["kept"]
    assert shelf.encoder.encoded == before


def test_of_a_changed_file_only_new_texts_are_encoded(shelf):
    path = shelf.write("draft.txt", *DRAFT)
    shelf.add(path)
    shelf.encoder.encoded.clear()
    shelf.write("draft.txt", *DRAFT[:-1], "3. A wholly new thought.")
    assert [step.change for step in shelf.add(path)] == ["changed"]
    assert "A wholly new thought." in shelf.encoder.encoded
    assert not any("digital divide" in text for text in shelf.encoder.encoded)
    assert shelf.library.lexical(["strength"], 5) == []
    ids = {paragraph.id for paragraph in shelf.library.paragraphs("draft")}
    shelf.library.close()
    current = shelf.folder / "index" / (shelf.folder / "index" / "current").read_text()
    generation = Generation(current)
    assert generation.ids() == ids
    generation.close()
    shelf.library = shelf.opened(WordEncoder())
