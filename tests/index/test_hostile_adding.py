"""Adding files made to harm: each fails on its own, and the library is as before."""

from pathlib import Path

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


def test_files_that_fail_change_nothing_and_stop_no_other(tmp_path: Path) -> None:
    names = [name for name in FAILING if name in ALL]
    bad = []
    for number, name in enumerate(names):
        folder = tmp_path / f"made-{number}"
        folder.mkdir()
        bad.append(ALL[name](folder))
    (tmp_path / "good.txt").write_text("1. Every lighthouse shall keep a log.", "utf-8")
    (tmp_path / "next.txt").write_text("2. Ferries shall sail on Sundays.", "utf-8")
    with Library(tmp_path / "library", WordEncoder()) as library:
        list(library.add([tmp_path / "good.txt"]))
        before = library.documents(), library.search.size()
        steps = list(library.add([*bad, tmp_path / "next.txt"]))
        ended = {step.path: step.change for step in steps if step.change}
        assert list(ended.values()) == ["failed"] * len(bad) + ["added"]
        assert set(before[0]) <= set(library.documents())
        assert library.search.size() == before[1] + 1
        list(library.heal())
        assert library.check().problems == ()
