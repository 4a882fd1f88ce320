"""Adding files made to harm: each fails on its own, and the library is as before."""

from pathlib import Path

import pytest

from index.library import Library
from tests.corpus.hostile import ALL
from tests.standins import WordEncoder

FAILING = [
    *(
        "a pipe",
        "a device without end",
        "a link to itself",
        "a process's own memory",
        "a missing file",
    ),
    *("a stream of 256 MB", "one page 100,000 times", "pages in a circle", "noise", "an empty PDF"),
    *("476 MB declared by 474 KB", "a billion laughs", "NULs alone", "no suffix"),
    *("a path of 5,000 characters", "NUL in the name", "a name in no encoding"),
]


@pytest.mark.parametrize("name", [name for name in FAILING if name in ALL])
def test_a_library_is_unchanged_by_a_file_that_fails(tmp_path: Path, name: str) -> None:
    made = tmp_path / "made"
    made.mkdir()
    (tmp_path / "good.txt").write_text("1. Every lighthouse shall keep a log.", "utf-8")
    (tmp_path / "next.txt").write_text("2. Ferries shall sail on Sundays.", "utf-8")
    with Library(tmp_path / "library", WordEncoder()) as library:
        list(library.add([tmp_path / "good.txt"]))
        before = library.documents(), library.size()
        steps = list(library.add([ALL[name](made)]))
        assert [step.change for step in steps if step.change] == ["failed"]
        assert steps[-1].error
        assert (library.documents(), library.size()) == before
        assert library.check().problems == ()
        list(library.add([tmp_path / "next.txt"]))
        assert library.size() == before[1] + 1
