"""Speed and size, measured: `make bench`; sizes by RAPPORTEUR_BENCH=500,10000,100000."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import resources
from index.library import Library
from tests.bench.papers import printed, written

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


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _add(folder: Path, files: list[Path]) -> int:
    with Library.open(folder) as library:
        for _ in library.add(files):
            pass
        return library.search.size()


def test_asking_warm(benchmark: BenchmarkFixture, filled: Library) -> None:
    """Milliseconds an answer takes; the 95th percentile is in extra_info."""
    times = []

    def ask() -> None:
        for question in QUESTIONS:
            started = time.perf_counter()
            filled.ask(question)
            times.append(time.perf_counter() - started)

    ask()
    times.clear()
    benchmark.pedantic(ask, rounds=5)
    times.sort()
    benchmark.extra_info["p50 ms"] = round(times[len(times) // 2] * 1000)
    benchmark.extra_info["p95 ms"] = round(times[int(len(times) * 0.95)] * 1000)
    benchmark.extra_info["paragraphs"] = filled.size()
    benchmark.extra_info["KB a paragraph"] = round(_size(filled.folder) / filled.size() / 1000, 1)
    print(benchmark.extra_info)


def test_adding_against_the_stock_pipeline(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """Paragraphs a second, and how the stock pipeline does on the same files."""
    files = written(tmp_path / "papers", 500)
    _add(tmp_path / "warm", written(tmp_path / "few", 5))
    started = time.perf_counter()
    count = benchmark.pedantic(lambda: _add(tmp_path / "library", files), rounds=1)
    ours = time.perf_counter() - started
    stock = _stock(tmp_path / "stock", files)
    benchmark.extra_info["paragraphs a second"] = round(count / ours, 1)
    benchmark.extra_info["times the stock pipeline's speed"] = round(stock / ours, 2)
    print(benchmark.extra_info)


def _stock(folder: Path, files: list[Path]) -> float:
    """Seconds of SentenceSplitter, HuggingFaceEmbedding and Chroma, the model loaded beforehand."""
    import chromadb
    from llama_index.core import SimpleDirectoryReader, StorageContext, VectorStoreIndex
    from llama_index.core.node_parser import SentenceSplitter
    from llama_index.embeddings.huggingface import HuggingFaceEmbedding
    from llama_index.vector_stores.chroma import ChromaVectorStore

    from index.ranking.weights import model_folder  # noqa: PLC0415

    model = HuggingFaceEmbedding(str(model_folder()), device="cpu")
    model.get_text_embedding("warm")
    started = time.perf_counter()
    documents = SimpleDirectoryReader(input_files=files).load_data()
    client = chromadb.PersistentClient(str(folder))
    collection = client.create_collection("stock", embedding_function=None)
    VectorStoreIndex.from_documents(
        documents,
        storage_context=StorageContext.from_defaults(vector_store=ChromaVectorStore(collection)),
        embed_model=model,
        transformations=[SentenceSplitter(chunk_size=256, chunk_overlap=20)],
    )
    return time.perf_counter() - started


def test_adding_a_revised_draft(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """A draft with one paragraph in twenty changed, against adding it the first time."""
    (file,) = written(tmp_path / "papers", 240)
    started = time.perf_counter()
    _add(tmp_path / "library", [file])
    first = time.perf_counter() - started
    paragraphs = file.read_text("utf-8").split("\n\n")
    paragraphs[::20] = [f"{text} This is new." for text in paragraphs[::20]]
    file.write_text("\n\n".join(paragraphs), "utf-8")
    started = time.perf_counter()
    benchmark.pedantic(lambda: _add(tmp_path / "library", [file]), rounds=1)
    again = time.perf_counter() - started
    benchmark.extra_info["times as fast as the first time"] = round(first / again, 1)
    print(benchmark.extra_info)


def test_a_first_answer_from_a_cold_start(benchmark: BenchmarkFixture, filled: Library) -> None:
    """Seconds from the command to its answer."""
    command = [sys.executable, "-c", "from app.cli import run; run()", "--library", filled.folder]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}

    def ask() -> None:
        subprocess.run(
            [*map(str, command), "ask", QUESTIONS[0]],
            env=environment,
            stdout=subprocess.DEVNULL,
            check=True,
        )

    benchmark.pedantic(ask, rounds=3, warmup_rounds=1)


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
