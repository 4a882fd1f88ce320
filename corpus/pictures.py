"""Pages of a PDF file as pictures, drawn by PDFium; only where hostile files can do no harm."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.errors import BrokenDocument, DocumentError, DocumentTooLarge, EncryptedDocument

MOST_PIXELS = 4_000_000
"""Of one picture; a larger one is drawn smaller."""

_PASSWORD = 4  # FPDF_ERR_PASSWORD
_MOST_PAGES = 5_000
_LEAST, _MOST = 1.0, 20_000.0  # points; a page of another size is taken for a letter's
_LETTER = 612.0, 792.0

Size = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as pixels.

    Attributes:
        width: in pixels.
        height: in pixels.
        pixels: rows from the top, three bytes a pixel (red, green, blue), nothing between them.
    """

    width: int
    height: int
    pixels: bytes


def page_sizes(path: Path) -> tuple[Size, ...]:
    """Width and height of each page as it is shown, in points.

    Raises:
        DocumentError: the file can't be opened, or has too many pages.
    """
    with _opened(path) as document:
        if len(document) > _MOST_PAGES:
            raise DocumentTooLarge(path, f"{len(document)} pages")
        return tuple(_size(document.get_page_size(n)) for n in range(len(document)))


def picture(path: Path, page: int, width: int) -> Picture:
    """One page, so many pixels wide or, where that would be too many in all, less.

    Args:
        path: of the file.
        page: counted from 1.
        width: in pixels.

    Raises:
        DocumentError: the file can't be opened, or has no such page.
    """
    with _opened(path) as document:
        if not 1 <= page <= len(document):
            raise BrokenDocument(path, f"no page {page}")
        wide, high = _size(document.get_page_size(page - 1))
        # PDFium rounds up: a hair less, or a page would come a pixel too wide.
        scale = min((max(1, width) - 1e-3) / wide, (MOST_PIXELS / (wide * high)) ** 0.5)
        with closing(document[page - 1]) as opened:
            return _drawn(opened, scale)


def _drawn(page: Any, scale: float) -> Picture:
    with closing(page.render(scale=scale, rev_byteorder=True, prefer_bgrx=False)) as bitmap:
        row = 3 * bitmap.width
        data = bytes(bitmap.buffer)
        if bitmap.stride != row:
            lines = range(0, bitmap.height * bitmap.stride, bitmap.stride)
            data = b"".join(data[start : start + row] for start in lines)
        return Picture(bitmap.width, bitmap.height, data[: row * bitmap.height])


def _size(told: Size) -> Size:
    width, height = told
    fits = _LEAST < width < _MOST and _LEAST < height < _MOST
    return (width, height) if fits else _LETTER


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    import pypdfium2  # noqa: PLC0415 - loads a library of some megabytes

    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD:
            raise EncryptedDocument(path) from error
        raise BrokenDocument(path) from error
    with closing(document):
        try:
            yield document
        except DocumentError:
            raise
        except pypdfium2.PdfiumError as error:
            raise BrokenDocument(path) from error
