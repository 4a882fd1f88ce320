"""Mutated files of each kind: each is read or ends in a named error, and the reader goes on."""

import os
import tempfile
import time
from pathlib import Path
from random import Random

from corpus.errors import DocumentError, ReadingCrashed, ReadingTimedOut
from corpus.isolate import Isolation, Limits
from tests.corpus.pdffile import lines, pdf, stream
from tests.corpus.readers.wordfile import docx, para
from tests.soak.trials import Tally

KINDS = ("pdf", "docx", "html", "txt")
_LIMITS = Limits(seconds=60.0, seconds_a_page=0.0)
_DOCUMENTS = Path(__file__).parents[3] / "shared" / "documents"
_LARGEST = 300_000  # bytes of a seed
_HTML = b"<html><title>Note</title><h2>A</h2><p>1. We decide.</p><ol><li>One<li>Two</ol></html>"
_TEXT = b"ZERO DRAFT\n\nA. Access\n\n1. We decide that ~~harbours~~ **ports** open.\n\n(a) one;\n"


def run(count: int, kind: str) -> Tally:
    """Reads so many mutants of one kind; a crash or the clock's stop is a fault.

    Hit counts those that were read all the same.
    """
    tally, random = Tally(), Random(kind)
    seeds = _seeds(kind)
    with tempfile.TemporaryDirectory() as folder, Isolation(_LIMITS) as isolation:
        path = Path(folder) / f"mutant.{kind}"
        for _ in range(count):
            path.write_bytes(mutated(random.choice(seeds), random))
            begun = time.monotonic()
            tally.trials += 1
            try:
                isolation(path)
                tally.hit += 1
            except (ReadingCrashed, ReadingTimedOut) as error:
                tally.faults.append(f"mutant {tally.trials}: {type(error).__name__} {error.detail}")
            except DocumentError:
                pass
            tally.usable = max(tally.usable, time.monotonic() - begun)
    return tally


def mutated(data: bytes, random: Random) -> bytes:
    """A file with some bytes changed, cut out, doubled or moved."""
    changed = bytearray(data)
    for _ in range(random.choice((1, 4, 32))):
        at = random.randrange(len(changed) + 1)
        to = min(len(changed), at + random.choice((1, 8, 200)))
        how = random.randrange(4)
        if how == 0:
            changed[at:to] = random.randbytes(to - at)
        elif how == 1:
            del changed[at:to]
        elif how == 2:
            changed[at:at] = changed[at:to]
        else:
            other = random.randrange(len(changed) + 1)
            changed[other:other] = changed[at:to]
    return bytes(changed)


def _seeds(kind: str) -> list[bytes]:
    folder = Path(os.environ.get("RAPPORTEUR_DOCUMENTS", _DOCUMENTS))
    found = sorted(folder.rglob(f"*.{kind}")) if folder.is_dir() else []
    real = [file.read_bytes() for file in found if file.stat().st_size <= _LARGEST]
    return [_made(kind), *real]


def _made(kind: str) -> bytes:
    if kind == "docx":
        with tempfile.TemporaryDirectory() as folder:
            made = docx(Path(folder) / "a.docx", para("1. We decide.") + para("2. We request."))
            return Path(made).read_bytes()
    made = {"pdf": pdf(stream(lines("1. We decide.", "2. We request."))), "html": _HTML}
    return made.get(kind, _TEXT)
