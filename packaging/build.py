"""Builds the desktop program for the platform it runs on: `make package`, `CORPUS=folder`.

One folder that runs without Python and without network, and an archive of it, with a list of its
files, their licences, and the figures.
"""

import argparse
import ast
import hashlib
import os
import platform
import shutil
import sqlite3
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import halve
import icu
import licences
import translations

import resources
from app.messages import message
from index.library import Library
from index.model import Progress
from index.ranking import weights

ROOT = Path(__file__).resolve().parents[1]
MOST_UNPACKED, MOST_PACKED = 400_000_000, 160_000_000
_MOMENT = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "1767225600")), UTC)
_LEAST_COSINE = 0.99999
_FILTERS = ("--x86", "--lzma2=preset=9") if platform.machine() == "x86_64" else ("-9",)
"""Machine code is packed smaller when its jumps are made alike first."""
_LEFT = ("libgfortran", "libquadmath", "libscipy_openblas")
"""Libraries that wheel tools have moved about, which strip makes unreadable."""


def main() -> int:
    """Builds; 1 where the figures are beyond what was promised."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, help="documents to read and ship")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    arguments = parser.parse_args()
    out: Path = arguments.out.absolute()
    with tempfile.TemporaryDirectory() as work:
        extra = Path(work) / "extra"
        for words in translations.FOLDER.glob("*.ts"):
            translations.build(words, words.with_suffix(".qm"))
        put_model(extra / "model")
        put_library(arguments.corpus, extra / "library")
        freeze(extra, Path(work), out)
        program = out / "rapporteur"
        put_licences(Path(work), program / "_internal" / "resources" / "licences")
    strip(program)
    return tell(program, packed(program))


def put_model(folder: Path) -> None:
    """Puts the exported model, its checksum and its tokenizer into a folder."""
    folder.mkdir(parents=True)
    files = weights.model_folder()
    target = folder / f"{weights.MODEL}.onnx"
    with tempfile.TemporaryDirectory() as cache:
        weights.verify(files / "model.safetensors", Path(cache))
        whole = weights.exported(files, Path(cache))
        halve.halve(whole, target)
        words = resources.text("starter/the-wsis-process-in-brief.md").split("\n")
        texts = [line[:800] for line in words if len(line) > 40][:40]
        if halve.worst(whole, target, files / "tokenizer.json", texts) < _LEAST_COSINE:
            sys.exit("The halved model is not the model any more.")
    target.with_suffix(".sha256").write_text(hashlib.sha256(target.read_bytes()).hexdigest())
    shutil.copy(files / "tokenizer.json", folder)


def put_library(corpus: Path | None, target: Path) -> None:
    """Reads the starter documents, and a folder of others; the program copies what they make.

    Those others go through a pack, which knows nothing of the folders of this machine. The index
    of the starter documents alone is left to the first start: 4 MB for what takes seconds.
    """
    with tempfile.TemporaryDirectory() as work, Library.open(target) as library:
        shown(library.add_starters())
        if corpus:
            shown(library.holdings.take(packed_up(corpus, Path(work))))
            shown(library.heal())
            if problems := library.check().problems:
                sys.exit("\n".join(problems))
    shutil.rmtree(target / "backups", ignore_errors=True)
    for needless in (*target.rglob("*.seal"), *target.rglob("*.lock"), target / "lock"):
        needless.unlink(missing_ok=True)
    if not corpus:
        with closing(sqlite3.connect(target / "library.sqlite")) as database, database:
            # When it was built is nobody's concern, and makes two builds differ.
            database.execute("UPDATE documents SET added = ?", (_MOMENT.isoformat(),))


def packed_up(corpus: Path, work: Path) -> Path:
    """The pack of a folder's documents."""
    with Library.open(work / "library") as library:
        shown(library.add([corpus]))
        library.holdings.export(work / "corpus.pack")
    return work / "corpus.pack"


def shown(steps: Iterator[Progress]) -> None:
    """Goes through the steps, and says what could not be read."""
    for step in steps:
        if step.error:
            print(message(step.error), file=sys.stderr)


def freeze(extra: Path, work: Path, out: Path) -> None:
    """Runs PyInstaller."""
    places = ["--distpath", str(out), "--workpath", str(work / "build")]
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", *places),
            str(ROOT / "packaging" / "rapporteur.spec"),
        ],
        env={
            **os.environ,
            "RAPPORTEUR_EXTRA": str(extra),
            "RAPPORTEUR_ICON": str(drawn_icon(work)),
            "PYTHONPATH": str(ROOT),
            "PYTHONHASHSEED": "0",  # sets are stored in its order
        },
        check=True,
    )


def drawn_icon(folder: Path) -> Path:
    """The icon as a picture, which PyInstaller turns into the platform's own format."""
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(512, 512, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(resources.path("icons") / "rapporteur.svg")).render(painter)
    painter.end()
    image.save(str(folder / "icon.png"))
    return folder / "icon.png"


def put_licences(work: Path, target: Path) -> None:
    """Collects the licences of all that PyInstaller took."""
    taken: set[Path] = set()
    for name in ("PYZ-00.toc", "COLLECT-00.toc"):
        toc = (work / "build" / "rapporteur" / name).read_text("utf-8")
        named = {Path(entry[1]) for entry in _entries(ast.literal_eval(toc))}
        taken |= {file for file in named if file.is_absolute()}  # a link names another file
    taken.add(weights.model_folder() / "model.safetensors")
    for library in licences.collect(taken, target, ROOT / "LICENSE"):
        print(f"No licence is known of {library}.", file=sys.stderr)


def strip(program: Path) -> None:
    """Takes the debugger's tables out of the libraries, and needless languages out of ICU's."""
    tool = shutil.which("strip")
    if tool is None or sys.platform != "linux":
        return
    for file in sorted(program.rglob("*.so*")):
        if file.is_symlink() or file.name.startswith(_LEFT):
            continue
        if file.name.startswith("libicudata."):
            icu.reduce(file)
        else:
            subprocess.run([tool, "--strip-unneeded", str(file)], check=True)


def packed(program: Path) -> Path:
    """An archive of the folder, the same for the same files, and beside it a list of them."""
    files = sorted(file for file in program.rglob("*") if file.is_file() or file.is_symlink())
    listed = [f"{_digest(file)}  {file.relative_to(program).as_posix()}" for file in files]
    program.with_name("FILES.txt").write_text("\n".join(listed) + "\n", "utf-8")
    archive = program.with_name(f"rapporteur-{sys.platform}.tar")
    with tarfile.open(archive, "w") as tar:
        for file in files:
            tar.add(file, Path("rapporteur", file.relative_to(program)), filter=_plain)
    if shutil.which("xz") is None:
        shutil.make_archive(str(archive.with_suffix("")), "xztar", program.parent, "rapporteur")
    else:
        subprocess.run(["xz", "-f", "-T2", *_FILTERS, str(archive)], check=True)
    archive.unlink(missing_ok=True)
    return archive.with_name(f"{archive.name}.xz")


def tell(program: Path, archive: Path) -> int:
    """Prints the figures, the largest parts first; the documents shipped have no limit."""
    sizes: dict[str, int] = {}
    for file in program.rglob("*"):
        if file.is_file() and not file.is_symlink():
            parts = file.relative_to(program).parts
            name = parts[1] if parts[0] == "_internal" else parts[0]
            sizes[name] = sizes.get(name, 0) + file.stat().st_size
    whole, small = sum(sizes.values()), archive.stat().st_size
    lines = [f"unpacked {whole / 1e6:.0f} MB, archive {small / 1e6:.0f} MB ({archive.name})"]
    largest = sorted(sizes.items(), key=lambda item: -item[1])[:16]
    lines += [f"{size / 1e6:6.1f} MB  {name}" for name, size in largest]
    told = "\n".join(lines)
    program.with_name("FIGURES.txt").write_text(told + "\n", "utf-8")
    print(told)
    library = program / "_internal" / "resources" / "library"
    given = sum(file.stat().st_size for file in library.rglob("*"))
    return int(whole - given > MOST_UNPACKED or small - given > MOST_PACKED)


def _entries(toc: object) -> list[tuple[str, str]]:
    """What is in a table of contents of PyInstaller, however deep."""
    if isinstance(toc, tuple) and len(toc) >= 2 and all(isinstance(p, str) for p in toc[:2]):
        return [(toc[0], toc[1])]
    if isinstance(toc, list | tuple):
        return [entry for part in toc for entry in _entries(part)]
    return []


def _digest(file: Path) -> str:
    if file.is_symlink():
        return f"-> {file.readlink()}"
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.mtime = int(_MOMENT.timestamp())
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry


if __name__ == "__main__":
    sys.exit(main())
