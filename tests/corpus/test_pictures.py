"""Pages as pictures: upright, in the colours of the file, within limits, drawn elsewhere."""

import base64
import io
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pypdf import PdfWriter

from corpus.errors import BrokenDocument, EncryptedDocument
from corpus.isolate import DRAWING, ReadingProcess, frames
from corpus.isolate.answer import PictureAnswer
from corpus.isolate.values import Malformed
from corpus.pictures import MOST_PIXELS, Picture, page_sizes, picture
from tests.corpus.pdffile import page, pdf, stream

RED_AT_TOP_LEFT = b"1 0 0 rg 0 742 100 100 re f"


@pytest.fixture
def process() -> Iterator[ReadingProcess]:
    """The process that draws."""
    with closing(ReadingProcess(DRAWING)) as made:
        yield made


def made(folder: Path, *contents: bytes, more: bytes = b"") -> Path:
    path = folder / "one.pdf"
    extra = {10: page(b"11 0 R", more)} if more else None
    path.write_bytes(pdf(*map(stream, contents), extra=extra))
    return path


def colour(drawn: Picture, across: float, down: float) -> tuple[int, ...]:
    """The colour at a place given in fractions from the top left corner."""
    at = 3 * (int(down * drawn.height) * drawn.width + int(across * drawn.width))
    return tuple(drawn.pixels[at : at + 3])


def test_what_stands_at_the_top_left_is_drawn_there(tmp_path: Path) -> None:
    drawn = picture(made(tmp_path, RED_AT_TOP_LEFT), 1, 301)
    assert drawn.width == 301
    assert len(drawn.pixels) == 3 * drawn.width * drawn.height
    assert colour(drawn, 0.05, 0.05) == (255, 0, 0)
    assert colour(drawn, 0.9, 0.9) == (255, 255, 255)


def test_a_turned_page_is_drawn_as_it_is_shown(tmp_path: Path) -> None:
    path = made(tmp_path, RED_AT_TOP_LEFT, more=b"/Rotate 90")
    assert page_sizes(path) == ((842.0, 595.0),)
    drawn = picture(path, 1, 400)
    assert drawn.width > drawn.height
    assert colour(drawn, 0.95, 0.05) == (255, 0, 0)


def test_only_the_cropped_part_is_drawn(tmp_path: Path) -> None:
    path = made(tmp_path, RED_AT_TOP_LEFT, more=b"/CropBox [0 742 200 842]")
    assert page_sizes(path) == ((200.0, 100.0),)
    assert colour(picture(path, 1, 200), 0.4, 0.9) == (255, 0, 0)


def test_a_page_that_is_too_wide_is_drawn_smaller(tmp_path: Path) -> None:
    drawn = picture(made(tmp_path, RED_AT_TOP_LEFT), 1, 60_000)
    assert drawn.width * drawn.height <= MOST_PIXELS + drawn.width + drawn.height


def test_another_process_draws_the_same(tmp_path: Path, process: ReadingProcess) -> None:
    path = made(tmp_path, RED_AT_TOP_LEFT, b"")
    assert process.page_sizes(path) == page_sizes(path) == ((595.0, 842.0),) * 2
    assert process.picture(path, 1, 250) == picture(path, 1, 250)


def test_what_can_not_be_drawn_says_so_and_the_next_is_drawn(
    tmp_path: Path, process: ReadingProcess
) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 and nothing more")
    with pytest.raises(BrokenDocument):
        process.page_sizes(broken)
    path = made(tmp_path, RED_AT_TOP_LEFT)
    with pytest.raises(BrokenDocument):
        process.picture(path, 2, 100)
    assert process.picture(path, 1, 100).width == 100


def test_a_password_is_told_from_damage(tmp_path: Path) -> None:
    writer = PdfWriter(made(tmp_path, RED_AT_TOP_LEFT))
    writer.encrypt("secret", algorithm="AES-256")
    path = tmp_path / "locked.pdf"
    writer.write(path)
    with pytest.raises(EncryptedDocument):
        page_sizes(path)


@pytest.mark.parametrize(
    "value",
    [
        [2, 2, base64.b64encode(zlib.compress(b"x" * 11)).decode()],
        [2, 2, "no base64!"],
        [2, 2, base64.b64encode(b"no zlib").decode()],
        [60_000, 60_000, base64.b64encode(zlib.compress(b"x")).decode()],
        [0, 2, ""],
        [2, "2", ""],
    ],
)
def test_pixels_that_are_not_a_picture_are_not_believed(value: list[object]) -> None:
    answer = PictureAnswer(Path("a.pdf"), 1, lambda pages: None)
    sent = frames.packed(1, "picture", value) + frames.packed(1, "done", False)
    with pytest.raises(Malformed):
        answer.receive(io.BytesIO(sent), 10**6)


def test_sizes_that_can_not_be_are_not_believed() -> None:
    answer = PictureAnswer(Path("a.pdf"), 1, lambda pages: None)
    with pytest.raises(Malformed):
        answer.receive(io.BytesIO(frames.packed(1, "sizes", [[612.0, -1.0]])), 10**6)
