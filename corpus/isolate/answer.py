"""What a reading process answers, frame by frame, checked and put together."""

import base64
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import IO

from corpus import errors
from corpus.errors import DocumentError, ReadingCrashed
from corpus.isolate import frames, values
from corpus.isolate.values import Malformed
from corpus.model import Document, Paragraph
from corpus.outline import Outline
from corpus.pictures import MOST_PIXELS, Picture, Size

_LARGEST = 100_000.0  # points
_ERRORS = {
    kind.__name__: kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, DocumentError)
}
_warnings = values.listed(values.text)


class Answer:
    """The answer to one request, as far as it has come.

    Attributes:
        leaving: whether the process that gave it ends after it.
    """

    def __init__(self, path: Path, number: int, on_pages: Callable[[int], None]) -> None:
        self.leaving = False
        self._path = path
        self._number = number
        self._on_pages: Callable[[int], None] | None = on_pages
        self._document: Document | None = None
        self._warnings: tuple[str, ...] = ()
        self._paragraphs: list[Paragraph] = []
        self._error: DocumentError | None = None

    def receive(self, stream: IO[bytes], most: int) -> None:
        """Takes frames until the last.

        Args:
            stream: where they come from.
            most: bytes of all frames together.

        Raises:
            BadFrame: there is something else, or too much of it (TooLong).
            Malformed: a frame's value can't be.
            EndOfFrames: the process has gone.
        """
        word = ""
        while word != "done":
            number, word, value, length = frames.receive(stream, most)
            most -= length
            if number != self._number:
                raise Malformed("another request's answer")
            self._take(word, value)

    def check(self) -> None:
        """Makes sure that all has come, or the error that says why it has not.

        Raises:
            DocumentError: the file couldn't be read.
            Malformed: neither came.
        """
        self.outline()

    def outline(self) -> Outline:
        """What was read.

        Raises:
            DocumentError: the file couldn't be read.
            Malformed: neither a document nor an error came.
        """
        self._complain()
        if self._document is None or not self._paragraphs:
            raise Malformed("no answer")
        return Outline(self._document, tuple(self._paragraphs), self._warnings)

    def _complain(self) -> None:
        if self._error is not None:
            raise self._error

    def _take(self, word: str, value: object) -> None:
        match word, value:
            case "pages", int(pages) if self._on_pages is not None:
                self._on_pages(pages)
                self._on_pages = None
            case "document", [document, list(warnings)] if self._document is None:
                self._document = values.document(document)
                self._warnings = _warnings(warnings)
            case "paragraphs", list(paragraphs) if self._document is not None:
                for each in paragraphs:
                    order = len(self._paragraphs)
                    self._paragraphs.append(values.paragraph(each, self._document.id, order))
            case "error", [str(name), str(detail)] if name in _ERRORS:
                self._error = _ERRORS[name](self._path, values.text(detail))
            case "fault", str(place):
                self._error = ReadingCrashed(self._path, values.text(place))
            case "done", bool(leaving):
                self.leaving = leaving
            case _:
                raise Malformed("not asked for")


class PictureAnswer(Answer):
    """The answer to a request for a page's picture, or for the sizes of all pages."""

    _sizes: tuple[Size, ...] | None = None
    _picture: Picture | None = None

    def check(self) -> None:
        self._complain()
        if self._sizes is None and self._picture is None:
            raise Malformed("no answer")

    def sizes(self) -> tuple[Size, ...]:
        """The sizes asked for."""
        self.check()
        return self._sizes or ()

    def picture(self) -> Picture:
        """The picture asked for.

        Raises:
            Malformed: another thing came.
        """
        self.check()
        if self._picture is None:
            raise Malformed("no picture")
        return self._picture

    def _take(self, word: str, value: object) -> None:
        match word, value:
            case "sizes", list(sizes) if self._sizes is None:
                self._sizes = _page_sizes(sizes)
            case "picture", [width, height, str(data)] if self._picture is None:
                self._picture = _unpacked(width, height, data)
            case _:
                super()._take(word, value)


def _size(value: object) -> Size:
    match value:
        case [int() | float() as width, int() | float() as height] if (
            0 < width < _LARGEST and 0 < height < _LARGEST
        ):
            return float(width), float(height)
    raise Malformed("no size")


_page_sizes = values.listed(_size)


def _unpacked(width: object, height: object, data: str) -> Picture:
    wide, high = _side(width), _side(height)
    most = 3 * wide * high
    # Rounding to whole pixels may add a row and a column.
    if wide * high > MOST_PIXELS + wide + high:
        raise Malformed("too large a picture")
    unpacking = zlib.decompressobj()
    try:
        pixels = unpacking.decompress(base64.b64decode(data, validate=True), most)
    except (ValueError, zlib.error) as error:
        raise Malformed("no picture") from error
    if len(pixels) != most:
        raise Malformed("half a picture")
    return Picture(wide, high, pixels)


_side = values.whole(1, 2**16)
