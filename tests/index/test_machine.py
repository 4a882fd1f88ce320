"""Whatever is done to a library in whatever order, it holds what a plain dict would."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from index import vectors
from tests.index.conftest import Shelf, Within

NAMES = st.sampled_from(["one.txt", "two.txt", "sub/one.txt"])
WORDS = st.sampled_from(["summit", "forum", "compact", "divide"])
TEXTS = st.lists(st.tuples(WORDS, WORDS), max_size=4)


class Shelving(RuleBasedStateMachine):
    """Files are written, added, removed and looked for."""

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp())
        self.shelf = Shelf(self.place)
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(vectors, "Child", Within)
        self.files: dict[str, list[tuple[str, str]]] = {}
        self.held: dict[str, tuple[str, list[tuple[str, str]]]] = {}

    def teardown(self) -> None:
        self.shelf.library.close()
        self.patch.undo()
        shutil.rmtree(self.place)

    @rule(name=NAMES, texts=TEXTS)
    def write(self, name, texts):
        blocks = (f"{number}. {' '.join(pair)}." for number, pair in enumerate(texts, 1))
        self.shelf.write(name, f"Title of {name}", *blocks)
        self.files[name] = texts

    @precondition(lambda self: self.files)
    @rule(stop=st.none() | st.integers(0, 9))
    def add(self, stop):
        steps = self.shelf.library.add([self.shelf.files])
        for number, step in enumerate(steps):
            if step.change:
                name = step.path.relative_to(self.shelf.files).as_posix()
                held = self.held.get(name)
                assert step.change == (
                    "added" if not held else "kept" if held[1] == self.files[name] else "changed"
                )
                if not held:
                    document = next(
                        entry.document
                        for entry in self.shelf.library._catalogue.entries()
                        if entry.path == step.path
                    )
                    held = (document.id, [])
                self.held[name] = (held[0], self.files[name])
            if number == stop:
                break
        steps.close()

    @precondition(lambda self: self.held)
    @rule(data=st.data())
    def remove(self, data):
        name = data.draw(st.sampled_from(sorted(self.held)))
        self.shelf.library.holdings.remove(self.held.pop(name)[0])

    @rule()
    def reopen(self):
        self.shelf.reopen()

    @rule(word=WORDS)
    def find(self, word):
        expected = sum(word in pair for _, texts in self.held.values() for pair in texts)
        assert len(self.shelf.library.search.lexical([word], 1000)) == expected
        expected = sum(pair.count(word) for _, texts in self.held.values() for pair in texts)
        assert len(self.shelf.library.find(word)) == expected

    @rule(many=st.booleans())
    def compare_vectors(self, many):
        """Exactly, and with Chroma where it is in step."""
        self.patch.setattr(vectors, "_WORTH", 0 if many else 10_000)
        assert self.shelf.finds_all()

    @rule()
    def heal(self):
        self.shelf.heal()
        assert not self.held or not self.shelf.library._index.ailing()

    @invariant()
    def holds_what_was_added(self):
        library = self.shelf.library
        assert {document.id for document in library.documents()} == {
            id_ for id_, _ in self.held.values()
        }
        for id_, texts in self.held.values():
            _, *paragraphs = library.paragraphs(id_)
            assert [paragraph.text for paragraph in paragraphs] == [
                f"{one} {two}." for one, two in texts
            ]


@pytest.mark.slow
class TestShelving(Shelving.TestCase):
    settings = settings(
        max_examples=12,
        stateful_step_count=12,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
