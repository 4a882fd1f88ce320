"""Mutated files of each kind: each is read or ends in a named error, and the reader goes on.

Half of the Word and PDF files are mutated inside: what is packed in them is unpacked first, and
packed again, for else their checksums alone would end nearly every reading.
"""

import io
import os
import tempfile
import time
import zipfile
from pathlib import Path
from random import Random

from lxml import etree
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, StreamObject

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
            change = random.choice((mutated, _INSIDE.get(kind, mutated)))
            path.write_bytes(change(random.choice(seeds), random))
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


def in_a_member(data: bytes, random: Random) -> bytes:
    """A ZIP file with one of its members changed: an XML one by its bytes or by its elements."""
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        members = {name: source.read(name) for name in source.namelist()}
    name = random.choice(list(members))
    change = _with_elements_moved if name.endswith(".xml") and random.random() < 0.8 else mutated
    members[name] = change(members[name], random)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for each, content in members.items():
            made.writestr(each, content)
    return target.getvalue()


def _with_elements_moved(data: bytes, random: Random) -> bytes:
    """XML with some elements moved, emptied, or with a value of another, well-formed still."""
    root = etree.fromstring(data)
    for _ in range(random.choice((1, 4, 32))):
        one, other = random.choices(list(root.iter("*")), k=2)
        how = random.randrange(3)
        if how == 0 and one not in (other, *other.iterancestors()):
            other.append(one)
        elif how == 1 and one is not root:
            one.clear()
        elif how == 2 and one.attrib:
            value = random.choice([*other.attrib.values(), "-1", "", "99999999999"])
            one.set(random.choice(list(one.attrib)), value)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8"))


def in_a_stream(data: bytes, random: Random) -> bytes:
    """A PDF file with one of its streams unpacked and changed."""
    writer = PdfWriter(clone_from=io.BytesIO(data))
    packed = [
        number
        for number, value in enumerate(writer._objects)
        if isinstance(value, StreamObject) and value.get("/Filter") == "/FlateDecode"
    ]
    number = random.choice(packed)
    whole = writer._objects[number]
    made = DecodedStreamObject()
    left = ("/Filter", "/DecodeParms", "/Length")
    made.update({name: value for name, value in whole.items() if name not in left})
    made.set_data(mutated(whole.get_data(), random))
    writer._objects[number] = made
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


_INSIDE = {"docx": in_a_member, "pdf": in_a_stream}


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
