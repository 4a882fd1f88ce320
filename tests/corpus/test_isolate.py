"""Reading in another process: the same results, and no harm whatever that process does."""

import json
import os
import random
import subprocess
import sys
import threading
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

from corpus.errors import (
    BrokenDocument,
    DocumentError,
    DocumentTooLarge,
    FileMissing,
    ReadingCrashed,
    ReadingTimedOut,
)
from corpus.isolate import Isolation, Limits, frames, isolated, outlines
from corpus.isolate.answer import Answer
from corpus.isolate.process import FROZEN_FLAG, ReadingProcess, start
from corpus.isolate.values import Malformed
from corpus.outline import Outline, outline
from corpus.recogniser import VARIABLE

ROOT = Path(__file__).parents[2]
CHAOS = [
    *(sys.executable, "-I", str(Path(__file__).with_name("chaos_child.py"))),
    json.dumps([str(ROOT), *sys.path]),
]
TIGHT = Limits(memory=300 * 2**20, seconds=3.0, output=2 * 10**6)
ENDS: dict[str, type[DocumentError]] = {
    **dict.fromkeys(("exit", "leave", "sigkill", "sigsegv", "bug", "deaf"), ReadingCrashed),
    **dict.fromkeys(("recursion", "write", "connect", "run"), ReadingCrashed),
    **dict.fromkeys(("overtime", "hang", "spin"), ReadingTimedOut),
    **dict.fromkeys(("hog", "memoryerror", "flood"), DocumentTooLarge),
    **dict.fromkeys(("endless", "chatter", "garbage", "huge", "deep", "nan"), BrokenDocument),
    **dict.fromkeys(("digits", "latin", "surrogate", "typed", "stale"), BrokenDocument),
    **dict.fromkeys(("silent", "invented"), BrokenDocument),
    "truncated": ReadingCrashed,
}
QUICK = ["exit", "sigkill", "sigsegv", "hog", "flood", "endless", "garbage", "truncated", "deep"]

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX processes")


@pytest.fixture
def isolation() -> Iterator[Isolation]:
    with Isolation(TIGHT, command=CHAOS) as isolation:
        yield isolation


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    """No test here leaves a process, a thread or an open file behind."""
    before = _open_files(), threading.active_count()
    yield
    assert (_open_files(), threading.active_count()) == before
    if sys.platform != "win32":
        with pytest.raises(ChildProcessError):
            os.waitpid(-1, os.WNOHANG)


def _open_files() -> int:
    handles = Path("/proc/self/fd")
    return len(list(handles.iterdir())) if handles.exists() else 0


def _made(folder: Path, name: str, text: str = "1. Words to be read.") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def _end(read: Isolation, path: Path) -> type[DocumentError] | type[Outline]:
    try:
        return type(read(path))
    except DocumentError as error:
        return type(error) if error.path == path else DocumentError


# The same results


@pytest.mark.parametrize(
    "name", ["a.txt", "über — \u202etxt.md", "e\u0301 🙂.txt", "new\nline.txt"]
)
def test_the_result_is_that_of_reading_directly(tmp_path: Path, name: str) -> None:
    path = _made(tmp_path, name, "# Aims\n\n1. We ~~shall~~ **will** sail.\n\nComment [u1]: Why?\n")
    assert isolated(path) == outline(path)


def test_errors_are_those_of_reading_directly(tmp_path: Path) -> None:
    _made(tmp_path, "empty.txt", "")
    _made(tmp_path, "a.xyz")
    with Isolation() as read:
        for name in ("empty.txt", "a.xyz", "missing.txt", "", "nul\0.txt"):
            with pytest.raises(DocumentError) as direct:
                outline(tmp_path / name)
            with pytest.raises(type(direct.value)) as apart:
                read(tmp_path / name)
            assert apart.value.args == direct.value.args


def test_relative_paths_are_the_callers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _made(tmp_path, "a.txt")
    monkeypatch.chdir(tmp_path)
    assert isolated(Path("a.txt")) == outline(Path("a.txt"))


def test_real_papers_are_read_the_same(documents: Path) -> None:
    papers = [*documents.glob("*.txt"), *documents.glob("docx/*"), *documents.glob("pdf/*L.41*")]
    found = list(outlines(sorted(papers), 2))
    assert found == [outline(path) for path in sorted(papers)]


def test_a_process_is_kept_for_the_next_file(tmp_path: Path, isolation: Isolation) -> None:
    numbers = set()
    for n in range(3):
        with pytest.raises(BrokenDocument) as told:
            isolation(_made(tmp_path, f"number-{n}.txt"))
        numbers.add(told.value.detail)
    assert len(numbers) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="sizes are told differently")
def test_the_size_of_the_parent_is_not_the_childs(tmp_path: Path, isolation: Isolation) -> None:
    held = bytearray(b"x" * 400 * 2**20)
    test_a_process_is_kept_for_the_next_file(tmp_path, isolation)
    assert held


def test_several_files_come_in_the_order_asked(tmp_path: Path) -> None:
    texts = ["1. Word.\n\n" * (4000 if n % 3 == 0 else 1) for n in range(12)]
    paths = [_made(tmp_path, f"{n}.txt", text) for n, text in enumerate(texts)]
    paths.insert(5, tmp_path / "missing.txt")
    found = list(outlines(iter(paths), 3))
    assert [type(each) for each in found[5:6]] == [FileMissing]
    read = [each for each in found if isinstance(each, Outline)]
    assert [each.document.file for each in read] == [path.name for path in paths if path.exists()]


def test_closing_the_iterator_ends_the_reading(tmp_path: Path) -> None:
    paths = [_made(tmp_path, f"{n}.txt") for n in range(20)]
    results = outlines(paths, 2)
    next(results)
    results.close()  # type: ignore[attr-defined]


# Whatever that process does


@posix
@pytest.mark.parametrize("kind", QUICK)
def test_harm_is_one_documents_and_the_next_is_read(
    tmp_path: Path, isolation: Isolation, kind: str
) -> None:
    assert _end(isolation, _made(tmp_path, f"{kind}-0.txt")) is ENDS[kind]
    assert _end(isolation, _made(tmp_path, "read.txt")) is Outline


@posix
@pytest.mark.slow
@pytest.mark.parametrize("kind", sorted(set(ENDS) - set(QUICK)))
def test_every_harm_is_one_documents_and_the_next_is_read(
    tmp_path: Path, isolation: Isolation, kind: str
) -> None:
    test_harm_is_one_documents_and_the_next_is_read(tmp_path, isolation, kind)


@posix
@pytest.mark.parametrize(
    "asked", [12, pytest.param(100, marks=pytest.mark.slow)], ids=["few", "many"]
)
def test_chaos_loses_no_document_and_no_order(tmp_path: Path, asked: int) -> None:
    chance = random.Random(asked)
    kinds = [
        chance.choice(["read", *ENDS] if asked > 12 else ["read", *QUICK]) for _ in range(asked)
    ]
    paths = [_made(tmp_path, f"{kind}-{n}.txt") for n, kind in enumerate(kinds)]
    with Isolation(TIGHT, 2, CHAOS) as isolation:
        futures = [isolation.submit(path) for path in paths]
        ends = [future.exception() or future.result() for future in futures]
    assert [type(end) for end in ends] == [ENDS.get(kind, Outline) for kind in kinds]
    names = [end.document.file if isinstance(end, Outline) else end.path.name for end in ends]
    assert names == [path.name for path in paths]


def test_what_a_library_prints_or_asks_for_disturbs_nothing(
    tmp_path: Path, isolation: Isolation
) -> None:
    assert _end(isolation, _made(tmp_path, "print-1.txt")) is Outline


@posix
def test_closing_ends_what_hangs(tmp_path: Path) -> None:
    with Isolation(command=CHAOS) as isolation:
        future = isolation.submit(_made(tmp_path, "hang-0.txt"))
        later = isolation.submit(_made(tmp_path, "read-1.txt"))
        while isolation._processes[0]._process is None:
            pass
    assert isinstance(future.exception(), ReadingCrashed)
    assert later.cancelled()


def test_a_program_that_does_not_start_is_told(tmp_path: Path) -> None:
    process = ReadingProcess(TIGHT, [str(tmp_path / "none")])
    with pytest.raises(ReadingCrashed):
        process.read(_made(tmp_path, "a.txt"))
    process.close()


# What that process may not do


@posix
@pytest.mark.parametrize("deed", ["write", "connect", "run"])
def test_writing_network_and_programs_are_refused(
    tmp_path: Path, isolation: Isolation, deed: str
) -> None:
    path = _made(tmp_path, f"{deed}-0.txt")
    with pytest.raises(ReadingCrashed, match="PermissionError"):
        isolation(path)
    assert path.read_text()


@posix
def test_the_environment_stays_at_home(
    tmp_path: Path, isolation: Isolation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET", "word")
    with pytest.raises(BrokenDocument) as told:
        isolation(_made(tmp_path, "environment-0.txt"))
    assert "SECRET" not in told.value.detail
    assert "HOME" not in told.value.detail


@pytest.mark.skipif(sys.platform != "linux", reason="namespaces are Linux's")
def test_there_is_no_network_where_the_system_permits_to_leave_it(
    tmp_path: Path, isolation: Isolation
) -> None:
    tried = subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False)
    if tried.returncode:
        pytest.skip("namespaces are not permitted here")
    with pytest.raises(BrokenDocument, match=r"\['lo'\]"):
        isolation(_made(tmp_path, "networks-0.txt"))


# Parts of it


def test_patience_grows_with_the_pages_up_to_a_limit() -> None:
    limits = Limits()
    assert [limits.patience(pages) for pages in (0, 60, 10**9)] == [120, 180, 900]


def test_patience_is_longer_where_scans_are_recognised(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "/usr/bin/tesseract")
    assert [Limits().patience(pages) for pages in (0, 10, 10**9)] == [120, 330, 900]


def test_pages_are_told_once() -> None:
    told: list[int] = []
    stream = BytesIO(frames.packed(7, "pages", 12) + frames.packed(7, "pages", 13))
    with pytest.raises(Malformed):
        Answer(Path("a"), 7, told.append).receive(stream, 1000)
    assert told == [12]


def test_half_a_character_is_never_sent() -> None:
    with pytest.raises(frames.BadFrame):
        frames.packed(1, "fault", "\ud800")
    with pytest.raises(frames.TooLong):
        frames.packed(1, "fault", "x" * frames.LARGEST)


def test_a_packaged_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert start() == [sys.executable, FROZEN_FLAG]


def test_the_packaged_program_reads_when_it_is_told_to(tmp_path: Path) -> None:
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from app.cli import run; run()"
    path = _made(tmp_path, "a.txt")
    with Isolation(command=[sys.executable, "-c", code, FROZEN_FLAG]) as read:
        assert read(path) == outline(path)
