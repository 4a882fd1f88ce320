"""What LlamaIndex programs find in the library's collection is in step after each command."""

from pathlib import Path

import pytest

from index.library import Library
from tests.app.commands.conftest import Run


@pytest.fixture
def healed(monkeypatch: pytest.MonkeyPatch, run: Run) -> list[int]:
    """The numbers of documents in the library each time the index was put in order."""
    seen: list[int] = []

    def heal(library: Library) -> object:
        seen.append(len(library.documents()))
        return iter(())

    monkeypatch.setattr(Library, "heal", heal)
    return seen


def test_the_index_is_put_in_order_after_every_change(
    run: Run, healed: list[int], tmp_path: Path
) -> None:
    papers = [tmp_path / f"{name}.txt" for name in ("one", "two")]
    for paper in papers:
        paper.write_text(f"Paper {paper.stem}\n\n1. Ferries of {paper.stem}.", "utf-8")
    run("add", papers[0])
    run("add", "--replace", papers[1])
    run("pack", "export", tmp_path / "all.pack")
    run("remove", "one", "two")
    run("pack", "import", tmp_path / "all.pack")
    run("list")
    run("ask", "Where do ferries go?")
    assert healed == [1, 2, 0, 2]


def test_an_empty_library_answers_before_its_index_is_put_in_order(
    run: Run, healed: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Library, "add_starters", lambda _: iter(()))
    code, out, _ = run("ask", "Where do ferries go?")
    assert (code, healed) == (0, [0])
    assert "Where do ferries go?" in out
