"""Scanned pages: painted by PDFium, their letters recognised by Tesseract where it is installed.

Its command is used as it is, picture in and table out: wrappers hand over files, and the process
that reads documents may write none. What it starts inherits its limits and its lack of a network.
"""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from corpus.readers.pdf.lines import lines_of, settled
from corpus.readers.pdf.values import Leaf, Look, Piece, Sheet
from corpus.recogniser import recogniser

MOST_SECONDS = 600.0
"""Of all pages of a document; those not reached are reported as not read."""

SECONDS_A_PAGE = 20
_DPI = 300
_MOST_PIXELS = 25_000_000
_PICTURE = 0.4  # of the page: less is an illustration
_FEW_LETTERS = 200  # a running head, a stamp, a caption
_SUREST_NOISE = 35.0  # per cent: lines recognised less surely are drawings
_LETTER_HEIGHT, _BELOW = 0.89, 0.21  # of the font size: height of a line's letters, part below


class _Seen(NamedTuple):
    """A word of Tesseract's table, its line's number first; places in pixels."""

    line: tuple[int, ...]
    text: str
    left: float
    right: float
    sure: float


def is_scan(leaf: Leaf) -> bool:
    """Whether a page is a picture with hardly any text."""
    letters = sum(len(piece.text) for piece in leaf.sheet.pieces)
    return leaf.sheet.images >= _PICTURE and letters < _FEW_LETTERS


def with_recognised(path: Path, leaves: Sequence[Leaf]) -> list[Leaf]:
    """Pages with what can be recognised on those that are scans.

    Args:
        path: the file.
        leaves: all its pages.
    """
    scans = [index for index, leaf in enumerate(leaves) if is_scan(leaf)]
    program = recogniser()
    if not scans or program is None:
        return list(leaves)
    found = list(leaves)
    end = monotonic() + min(MOST_SECONDS, SECONDS_A_PAGE * len(scans))
    for index, picture in zip(scans, _pictures(path, [leaves[i] for i in scans]), strict=False):
        if monotonic() > end:
            break
        found[index] = _read(found[index], _table(program, picture), picture)
    return found


class _Picture(NamedTuple):
    data: bytes
    scale: float  # pixels of a point


def _pictures(path: Path, leaves: Sequence[Leaf]) -> Iterator[_Picture]:
    """Pages in shades of grey, as files of the kind PGM."""
    import pypdfium2  # noqa: PLC0415 - loads PDFium

    with suppress(pypdfium2.PdfiumError), pypdfium2.PdfDocument(path) as document:
        for leaf in leaves:
            page = document[leaf.number - 1]
            width, height = page.get_size()
            scale = min(_DPI / 72, (_MOST_PIXELS / (width * height or 1.0)) ** 0.5)
            bitmap = page.render(scale=scale, grayscale=True)
            data, row = bytes(bitmap.buffer), bitmap.stride
            rows = (data[y * row : y * row + bitmap.width] for y in range(bitmap.height))
            head = b"P5 %d %d 255\n" % (bitmap.width, bitmap.height)
            bitmap.close()
            page.close()
            yield _Picture(head + b"".join(rows), scale)


def _table(program: str, picture: _Picture) -> str:
    """What Tesseract sees in a picture, as tab-separated values."""
    dpi = str(round(picture.scale * 72))
    command = [program, "stdin", "stdout", "--dpi", dpi, "-c", "tessedit_create_tsv=1"]
    with suppress(OSError):  # PermissionError, where starting it isn't allowed, among them
        process = subprocess.Popen(  # noqa: S603 - the user's own program, of fixed arguments
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        )
        _limit(process.pid)
        table, _ = process.communicate(picture.data)
        return table.decode("utf-8", "replace")
    return ""


def _limit(number: int) -> None:
    """Ends a process that takes far too long; elsewhere than on Linux the whole reading ends."""
    if sys.platform == "linux":
        import resource  # noqa: PLC0415 - Windows has none

        with suppress(OSError, ValueError):
            resource.prlimit(number, resource.RLIMIT_CPU, (3 * SECONDS_A_PAGE, 3 * SECONDS_A_PAGE))


def _read(leaf: Leaf, table: str, picture: _Picture) -> Leaf:
    """A page with the words of a table laid over it, but for those it has as text already."""
    pieces = [piece for piece in _pieces(table, picture.scale) if not _is_known(piece, leaf.sheet)]
    if not pieces:
        return leaf
    sheet = replace(leaf.sheet, pieces=(*leaf.sheet.pieces, *pieces))
    lines = lines_of(sheet.pieces, sheet.rules)
    return Leaf(sheet, tuple(settled(lines) if sheet.recognised else lines))


def _pieces(table: str, scale: float) -> Iterator[Piece]:
    """Words with their places, in points; a line's words stand on one base."""
    bottoms: dict[tuple[int, ...], tuple[float, float]] = {}
    seen: list[_Seen] = []
    for row in table.splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) != 12:
            continue
        with suppress(ValueError):
            level, *place = map(int, cells[:5])
            left, top, width, height = (float(value) for value in cells[6:10])
            if level == 4:
                bottoms[tuple(place)] = top + height, height
            elif level == 5 and cells[11].strip():
                word = _Seen(tuple(place), cells[11].strip(), left, left + width, float(cells[10]))
                seen.append(word)
    for place, words in groupby(seen, key=lambda word: word.line):
        line = list(words)
        if place not in bottoms or sum(word.sure for word in line) < _SUREST_NOISE * len(line):
            continue
        bottom, height = bottoms[place]
        size = height / _LETTER_HEIGHT / scale
        look = Look(round(size, 1), bold=False, italic=False)
        for word in line:
            yield Piece(
                word.text,
                word.left / scale,
                word.right / scale,
                bottom / scale - _BELOW * size,
                look,
                spaced=True,
                space=0.0,
            )


def _is_known(piece: Piece, sheet: Sheet) -> bool:
    """Whether a recognised word stands where the page has text."""
    middle, height = (piece.left + piece.right) / 2, piece.base - 0.3 * piece.look.size
    return any(
        own.left - 2 < middle < own.right + 2
        and own.base - own.look.size < height < own.base + 0.3 * own.look.size
        for own in sheet.pieces
    )
