"""The reading process: takes paths from its parent, one after another, and answers with values.

A request is `"read"` with the path's bytes in hexadecimal. The answer is any of `"pages"` (how
many there will be to read), `"document"` and `"paragraphs"`, or else `"error"` or `"fault"`, and at
last `"done"` with whether this process is leaving. `"sizes"` with a path and `"picture"` with a
path, a page and a width in pixels are answered with what they ask for instead.
"""

import base64
import gc
import json
import os
import sys
import traceback
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any, NoReturn

from corpus.errors import BrokenDocument, DocumentError, DocumentTooLarge
from corpus.isolate import confine, frames, values
from corpus.model import Paragraph
from corpus.outline import Outline, outline
from corpus.recogniser import recogniser

_CHUNK = 500_000  # bytes of a frame, about: the parent decodes it in milliseconds
_GROWN = 256 * 2**20  # bytes: a process that has been larger is replaced, its memory is in pieces
_LONGEST = 300  # characters of an error's detail

Read = Callable[[Path], Outline]


def main(read: Read = outline) -> NoReturn:
    """Serves until the parent has gone, or one file has made this process too large.

    The last of the program's arguments tells the limits: `{"memory": bytes, "seconds": most}`. The
    only program it may start is the one that recognises letters.
    """
    limits = json.loads(sys.argv[-1])
    requests, answers = _private_pipes()
    # Long documents are many values that live to the end: looking through them often finds nothing.
    gc.set_threshold(100_000)
    confine.confine(limits["memory"], recogniser())
    try:
        _serve(requests, answers, limits["seconds"], read)
    except MemoryError:
        os._exit(confine.OUT_OF_MEMORY)
    except (frames.EndOfFrames, BrokenPipeError):
        pass  # The parent has gone; there is no one to tell.
    os._exit(0)


def _private_pipes() -> tuple[IO[bytes], IO[bytes]]:
    """The pipes from and to the parent, moved away from where a library could read or print."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(nothing, stream)
    os.close(nothing)
    return requests, answers


def _serve(requests: IO[bytes], answers: IO[bytes], seconds: float, read: Read) -> None:
    leaving = False
    while not leaving:
        number, word, asked, _ = frames.receive(requests)
        confine.allow_seconds(seconds)
        place, *more = asked if isinstance(asked, list) else [asked]
        path = Path(os.fsdecode(bytes.fromhex(place)))
        told = _told(path, read) if word == "read" else _drawn(word, path, more)
        for frame in _answer(number, path, told):
            answers.write(frame)
            answers.flush()
        leaving = confine.largest_size() > _GROWN
        answers.write(frames.packed(number, "done", leaving))
        answers.flush()


def _answer(number: int, path: Path, told: Iterator[tuple[str, object]]) -> Iterator[bytes]:
    """What there is to say of a file, as frames."""
    try:
        for word, value in told:
            yield _packed(number, word, value, path)
    except MemoryError:
        raise
    except DocumentError as error:
        detail = error.detail[:_LONGEST].encode(errors="replace").decode()
        yield frames.packed(number, "error", [type(error).__name__, detail])
    except Exception as error:  # noqa: BLE001 - whatever it is, it costs this file only
        yield frames.packed(number, "fault", _place(error))


def _told(path: Path, read: Read) -> Iterator[tuple[str, object]]:
    pages = _page_count(path)
    if pages is not None:
        yield "pages", pages
    outlined = read(path)
    yield "document", [values.plain(outlined.document), list(outlined.warnings)]
    for chunk in _chunks(outlined.paragraphs):
        yield "paragraphs", chunk


def _drawn(word: str, path: Path, more: list[int]) -> Iterator[tuple[str, object]]:
    from corpus import pictures  # noqa: PLC0415 - most processes draw nothing

    if word == "sizes":
        yield word, pictures.page_sizes(path)
    else:
        made = pictures.picture(path, *more)
        packed = base64.b64encode(zlib.compress(made.pixels, 1)).decode()
        yield "picture", [made.width, made.height, packed]


def _chunks(paragraphs: tuple[Paragraph, ...]) -> Iterator[list[Any]]:
    chunk: list[Any] = []
    size = 0
    for paragraph in paragraphs:
        own = 300 + 4 * sum(len(run.text) for run in paragraph.runs) + 90 * len(paragraph.boxes)
        if chunk and size + own > _CHUNK:
            yield chunk
            chunk, size = [], 0
        chunk.append(values.plain(paragraph))
        size += own
    yield chunk


def _packed(number: int, word: str, value: object, path: Path) -> bytes:
    try:
        return frames.packed(number, word, value)
    except frames.TooLong as error:
        limit = f"more than {frames.LARGEST // 2**20} MB in one paragraph"
        raise DocumentTooLarge(path, limit) from error
    except frames.BadFrame as error:
        raise BrokenDocument(path, str(error)) from error


def _page_count(path: Path) -> int | None:
    """How many pages a PDF file says it has: the parent's patience grows with them."""
    if path.suffix.lower() != ".pdf" or not path.is_file():
        return None
    from corpus.readers.pdf.count import told_pages  # noqa: PLC0415 - loads pypdf

    return told_pages(path)


def _place(error: Exception) -> str:
    """An unforeseen error's kind and place; not its words, which could be the file's."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}, {Path(last.filename).name} line {last.lineno}"
