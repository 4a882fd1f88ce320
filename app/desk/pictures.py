"""Pages as pictures for the window: drawn by a confined process on a thread of its own, kept."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from corpus.errors import KnownError
from corpus.isolate import DRAWING, ReadingProcess

_KEPT = 96 * 2**20  # bytes of pictures

Wanted = tuple[int, int]
"""A page, counted from 1, and a width in pixels."""


class Pictures(QObject):
    """Draws the pages of one document at a time; nothing here waits for it.

    Signals:
        measured: a document's id, and the width and height of each page in points.
        drawn: a document's id, what was wanted of it, and the picture.
        failed: a document's id, and the exception.
    """

    measured = Signal(str, object)
    drawn = Signal(str, object, object)
    failed = Signal(str, object)

    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = ReadingProcess(DRAWING)
        self._thread = ThreadPoolExecutor(1, "pictures")
        self._id = ""
        self._path = Path()
        self._waiting: dict[Wanted, Future[QImage]] = {}
        self._kept: OrderedDict[tuple[Path, Wanted], QImage] = OrderedDict()
        self._ended.connect(self._pass)

    def open(self, document_id: str, path: Path) -> None:
        """Measures the pages of a document; what was wanted of another no longer is."""
        self._keep_waiting(())
        self._id, self._path = document_id, path
        future = self._thread.submit(self._process.page_sizes, path)
        # A signal brings what is done on the other thread to this one.
        future.add_done_callback(
            partial(self._ended.emit, partial(self.measured.emit, document_id))
        )

    def draw(self, wanted: Sequence[Wanted]) -> None:
        """Draws these, in this order; what waited and isn't among them is no longer wanted."""
        self._keep_waiting(wanted)
        for one in wanted:
            kept = self._kept.get((self._path, one))
            if kept is not None:
                self._kept.move_to_end((self._path, one))
                self.drawn.emit(self._id, one, kept)
            elif one not in self._waiting:
                future = self._thread.submit(_image, self._process, self._path, one)
                self._waiting[one] = future
                hand = partial(self._hand, self._id, self._path, one)
                future.add_done_callback(partial(self._ended.emit, hand))

    def close(self) -> None:
        """Ends the process and the thread; nothing more is drawn."""
        self._keep_waiting(())
        self._process.stop()
        self._thread.shutdown(cancel_futures=True)
        self._process.close()

    def _keep_waiting(self, wanted: Sequence[Wanted]) -> None:
        for one in [one for one in self._waiting if one not in wanted]:
            self._waiting.pop(one).cancel()

    def _hand(self, document_id: str, path: Path, wanted: Wanted, image: QImage) -> None:
        """Keeps a picture and passes it on."""
        self._waiting.pop(wanted, None)
        self._kept[path, wanted] = image
        while sum(one.sizeInBytes() for one in self._kept.values()) > _KEPT:
            self._kept.popitem(last=False)
        self.drawn.emit(document_id, wanted, image)

    @Slot(object, object)
    def _pass(self, tell: Callable[[object], None], future: "Future[object]") -> None:
        """Tells what came."""
        if future.cancelled():
            return
        error = future.exception()
        if error is None:
            tell(future.result())
        elif isinstance(error, KnownError):
            self.failed.emit(self._id, error)
        else:
            raise error


def _image(process: ReadingProcess, path: Path, wanted: Wanted) -> QImage:
    made = process.picture(path, *wanted)
    image = QImage(made.pixels, made.width, made.height, 3 * made.width, _PIXELS)
    # A format that is painted as it is; and a copy, since the bytes go.
    return image.convertToFormat(QImage.Format.Format_RGB32)


_PIXELS = QImage.Format.Format_RGB888
