"""Speed and size, measured: `make bench`, or `make bench K=500` for the smallest library alone."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import resources
from index.library import Library
from tests.bench.conftest import Filled
from tests.bench.papers import printed, written

if TYPE_CHECKING:
    from llama_index.core import VectorStoreIndex
    from llama_index.embeddings.huggingface import HuggingFaceEmbedding

pytestmark = [pytest.mark.bench, pytest.mark.model]

QUESTIONS = [
    *resources.text("starter/questions.txt").splitlines(),
    "Who facilitates the action line on cybersecurity?",
    "When does the mandate of the Forum end?",
    "how do poor countries pay for networks",
    "human rights online",
    "What does CSTD stand for?",
]
ROOT = Path(__file__).parents[2]
_WINDOW = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from app.engine.worker import Worker
from app.main import on_its_own_thread, open_library, prepare
from app.settings import Settings
from app.window import Window

def tell():
    print(time.time() - float(sys.argv[1]))

def shown():
    tell()
    window.start()
    window.panes.question.field.setText(sys.argv[3])
    window.panes.question.submit()
    timer.start(5)

def look():
    if window.panes.middle.answer.cards:
        timer.stop()
        tell()
        application.quit()

application = prepare(QApplication(sys.argv[:1]))
timer = QTimer()
timer.timeout.connect(look)
worker = Worker(lambda: open_library(Path(sys.argv[2])))
with on_its_own_thread(worker):
    window = Window(worker, QSettings(), Settings())
    window.show()
    QTimer.singleShot(0, window, shown)
    application.exec()
"""
_PEAK = "print(next(line.split()[1] for line in open('/proc/self/status') if 'VmHWM' in line))"
"""In kilobytes, on Linux; what getrusage gives includes the process it was started from."""


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _add(folder: Path, files: list[Path]) -> tuple[float, float]:
    """Seconds until the files can be asked, and until Chroma is in step with them as well."""
    started = time.perf_counter()
    with Library.open(folder) as library:
        for _ in library.add(files):
            pass
        asked = time.perf_counter() - started
        for _ in library.heal():
            pass
    return asked, time.perf_counter() - started


def _each(ask: Callable[[str], object]) -> list[float]:
    """Milliseconds of each question, in order of length; all are asked once before."""
    times = []
    for measured in (False, *[True] * 5):
        for question in QUESTIONS:
            started = time.perf_counter()
            ask(question)
            if measured:
                times.append((time.perf_counter() - started) * 1000)
    return sorted(times)


def _percentile(times: list[float], share: float) -> int:
    return round(times[int(len(times) * share)])


def test_asking_warm(benchmark: BenchmarkFixture, filled: Filled) -> None:
    """Milliseconds an answer takes, and what the library cost: time to add, disk."""
    library = filled.library
    times = benchmark.pedantic(_each, (library.ask,), rounds=1)
    count = library.search.size()
    benchmark.extra_info["paragraphs"] = count
    benchmark.extra_info["p50 ms"] = _percentile(times, 0.5)
    benchmark.extra_info["p95 ms"] = _percentile(times, 0.95)
    benchmark.extra_info["added, paragraphs a second"] = round(count / filled.seconds, 1)
    benchmark.extra_info["KB a paragraph"] = round(_size(library.folder) / count / 1000, 1)
    print(benchmark.extra_info)


def test_opening_and_rebuilding(benchmark: BenchmarkFixture, filled: Filled) -> None:
    """Seconds to open the library again, to ask it, and to build its index from nothing."""
    with Library.open(filled.library.folder) as library:
        started = time.perf_counter()
        library.ask(QUESTIONS[0])
        benchmark.extra_info["first answer, s"] = round(time.perf_counter() - started, 2)
    shutil.rmtree(filled.library.folder / "index")

    def rebuild() -> None:
        with Library.open(filled.library.folder) as library:
            for _ in library.heal():
                pass

    benchmark.pedantic(rebuild, rounds=1)
    print(benchmark.extra_info, f"rebuilt in {benchmark.stats['max']:.0f} s")


def test_500_against_the_stock_pipeline(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """Adding, asking and disk, as multiples of what the stock pipeline takes on the same files."""
    files = written(tmp_path / "papers", 500)
    _add(tmp_path / "warm", written(tmp_path / "few", 5))
    asked, whole = benchmark.pedantic(_add, (tmp_path / "library", files), rounds=1)
    _model()
    started = time.perf_counter()
    index = _stock(tmp_path / "stock", files)
    stock = time.perf_counter() - started
    with Library.open(tmp_path / "library") as library:
        count, answered = library.search.size(), _percentile(_each(library.ask), 0.5)
    retrieved = _percentile(_each(index.as_retriever(similarity_top_k=10).retrieve), 0.5)
    sizes = [_size(tmp_path / name) for name in ("library", "stock")]
    benchmark.extra_info["paragraphs a second"] = round(count / whole, 1)
    benchmark.extra_info["times the stock pipeline's speed"] = round(stock / whole, 2)
    benchmark.extra_info["the same, until it can be asked"] = round(stock / asked, 2)
    benchmark.extra_info["answers, times as long as its retrieval"] = round(answered / retrieved, 2)
    benchmark.extra_info["times its disk"] = round(sizes[0] / sizes[1], 2)
    print(benchmark.extra_info)


def _stock(folder: Path, files: list[Path]) -> "VectorStoreIndex":
    """SentenceSplitter, HuggingFaceEmbedding with the same weights, and Chroma."""
    import chromadb
    from llama_index.core import SimpleDirectoryReader, StorageContext, VectorStoreIndex
    from llama_index.core.node_parser import SentenceSplitter
    from llama_index.vector_stores.chroma import ChromaVectorStore

    documents = SimpleDirectoryReader(input_files=files).load_data()
    client = chromadb.PersistentClient(str(folder))
    collection = client.create_collection("stock", embedding_function=None)
    return VectorStoreIndex.from_documents(
        documents,
        storage_context=StorageContext.from_defaults(vector_store=ChromaVectorStore(collection)),
        embed_model=_model(),
        transformations=[SentenceSplitter(chunk_size=256, chunk_overlap=20)],
    )


@lru_cache(maxsize=1)
def _model() -> "HuggingFaceEmbedding":
    """The stock encoder, warm."""
    from llama_index.embeddings.huggingface import HuggingFaceEmbedding

    from index.ranking.weights import model_folder  # noqa: PLC0415

    model = HuggingFaceEmbedding(str(model_folder()), device="cpu")
    model.get_text_embedding("warm")
    return model


def test_500_a_revised_draft_added(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """A draft with one paragraph in twenty changed, against adding it the first time."""
    (file,) = written(tmp_path / "papers", 240)
    first = _add(tmp_path / "library", [file])
    paragraphs = file.read_text("utf-8").split("\n\n")
    paragraphs[::20] = [f"{text} This is new." for text in paragraphs[::20]]
    file.write_text("\n\n".join(paragraphs), "utf-8")
    again = benchmark.pedantic(_add, (tmp_path / "library", [file]), rounds=1)
    benchmark.extra_info["times as fast as the first time"] = round(first[1] / again[1], 1)
    benchmark.extra_info["the same, until it can be asked"] = round(first[0] / again[0], 1)
    print(benchmark.extra_info)


def test_a_first_answer_from_a_cold_start(benchmark: BenchmarkFixture, filled: Filled) -> None:
    """Seconds from the command to its answer, and the memory it takes at most."""
    program = "from app.cli import main; import sys; main(sys.argv[1:]); " + _PEAK
    library = str(filled.library.folder)
    command = [sys.executable, "-c", program, "--library", library, "ask", QUESTIONS[0]]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}

    def ask() -> str:
        return subprocess.run(
            command, env=environment, stdout=subprocess.PIPE, check=True, text=True
        ).stdout

    printed = benchmark.pedantic(ask, rounds=3, warmup_rounds=1)
    benchmark.extra_info["MB at most"] = int(printed.splitlines()[-1]) // 1000
    print(benchmark.extra_info)


def test_the_window_from_a_cold_start(benchmark: BenchmarkFixture, filled: Filled) -> None:
    """Seconds from the program's start until the window is shown, and until it has answered."""
    command = [sys.executable, "-c", _WINDOW]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}

    def start() -> list[float]:
        given = [*command, str(time.time()), str(filled.library.folder), QUESTIONS[0]]
        done = subprocess.run(given, env=environment, stdout=subprocess.PIPE, check=True, text=True)
        return [float(line) for line in done.stdout.splitlines()]

    times = [benchmark.pedantic(start, rounds=1, warmup_rounds=1), start(), start()]
    benchmark.extra_info["shown, s"] = round(sorted(each[0] for each in times)[1], 2)
    benchmark.extra_info["answered, s"] = round(sorted(each[1] for each in times)[1], 2)
    print(benchmark.extra_info)


def test_reading_papers(benchmark: BenchmarkFixture, documents: Path) -> None:
    """Pages a second of the real PDFs, from the shortest to the longest."""
    from corpus.readers.pdf import read  # noqa: PLC0415

    def read_all() -> dict[str, str]:
        speeds = {}
        for path in sorted((documents / "pdf").glob("*.pdf")):
            started = time.perf_counter()
            pages = read(path).pages or 0
            took = time.perf_counter() - started
            speeds[path.name] = f"{pages} pages, {pages / took:.0f} a second"
        return speeds

    benchmark.extra_info.update(benchmark.pedantic(read_all, rounds=1))
    for name, speed in benchmark.extra_info.items():
        print(name, speed)


def test_reading_grows_with_the_pages(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """Seconds a page of longer PDFs, as multiples of those of one of 30 pages: 1 is linear."""
    from corpus.readers.pdf import read  # noqa: PLC0415

    papers = {pages: printed(tmp_path / f"{pages}.pdf", pages) for pages in (3, 30, 106, 212)}
    read(papers[3])

    def read_all() -> dict[int, float]:
        costs = {}
        for pages, path in papers.items():
            started = time.process_time()
            assert read(path).pages == pages
            costs[pages] = (time.process_time() - started) / pages
        return costs

    costs = benchmark.pedantic(read_all, rounds=1)
    benchmark.extra_info["pages a second"] = round(1 / costs[212])
    for pages, cost in costs.items():
        benchmark.extra_info[f"a page of {pages}"] = round(cost / costs[30], 2)
    print(benchmark.extra_info)
