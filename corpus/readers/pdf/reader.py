"""The one boundary to pypdf: a PDF file in, a `Source` out, every failure by its name."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pypdf
from pypdf.errors import (
    DependencyError,
    EmptyFileError,
    FileNotDecryptedError,
    LimitReachedError,
    WrongPasswordError,
)

from corpus.errors import (
    BrokenDocument,
    DocumentError,
    DocumentTooLarge,
    EmptyDocument,
    EncryptedDocument,
    FileMissing,
    FileUnreadable,
    NoText,
)
from corpus.model import Source
from corpus.readers.pdf.blocks import blocks_of
from corpus.readers.pdf.content import Budget, Fonts, TooMuch
from corpus.readers.pdf.facts import properties_of, warnings_of
from corpus.readers.pdf.furniture import part_furniture
from corpus.readers.pdf.layout import layout_of
from corpus.readers.pdf.lines import lines_of, settled
from corpus.readers.pdf.margins import part_margins
from corpus.readers.pdf.numbering import without_line_numbers
from corpus.readers.pdf.pages import mirror, read_sheet
from corpus.readers.pdf.recognise import with_recognised
from corpus.readers.pdf.values import Leaf, Sheet

MOST_PAGES = 5_000
MOST_CROWDED = 3
"""Pages too crowded to be read, such as maps, that a document may have."""
MOST_OPERATORS = 12_000_000
"""Those that are obeyed, over all pages."""
_STREAM = 32_000_000
_LIMITS: dict[str, Any] = {
    "maximum_declared_stream_length": _STREAM,
    "array_based_stream_maximum_output_length": _STREAM,
    "zlib_maximum_output_length": _STREAM,
    "lzw_maximum_output_length": _STREAM,
    "run_length_maximum_output_length": _STREAM,
    "brotli_maximum_output_length": _STREAM,
    "stream_decoding_work_maximum_length": 3 * _STREAM,
    "page_tree_maximum_entries": 20_000,
    "jbig2dec_binary": None,
}


def read(path: Path) -> Source:
    """Reads a PDF file.

    Raises:
        DocumentError: FileMissing, FileUnreadable, EmptyDocument, EncryptedDocument,
            BrokenDocument, NoText (its pages are pictures) or DocumentTooLarge.
    """
    with _translated(path), pypdf.apply_configuration(**_LIMITS):
        leaves, properties = _open(path)
    leaves = with_recognised(path, leaves)
    if not any(leaf.lines for leaf in leaves):
        if any(leaf.sheet.crowded for leaf in leaves):
            raise DocumentTooLarge(path, "pages of drawings")
        raise NoText(path, str(len(leaves)))
    leaves = without_line_numbers(leaves)
    bodies, balloons = part_margins(leaves)
    kept, furniture, heads = part_furniture(bodies)
    return Source(
        blocks=blocks_of(layout_of(kept), heads, (leaves, balloons)),
        pages=len(leaves),
        properties=properties,
        warnings=warnings_of(kept),
        furniture=tuple(furniture),
    )


@contextmanager
def _translated(path: Path) -> Iterator[None]:
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        yield
    except (DocumentError, MemoryError):
        raise
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except OSError as error:
        raise FileUnreadable(path, error.strerror or "") from error
    except EmptyFileError as error:
        raise EmptyDocument(path) from error
    except (FileNotDecryptedError, WrongPasswordError, DependencyError) as error:
        raise EncryptedDocument(path) from error
    except (LimitReachedError, TooMuch) as error:
        raise DocumentTooLarge(path, str(error)) from error
    except Exception as error:  # pypdf lets AttributeError, ZeroDivisionError, … escape
        raise BrokenDocument(path, type(error).__name__) from error


def _open(path: Path) -> tuple[list[Leaf], tuple[tuple[str, str], ...]]:
    """The pages as lines, and what the file says of itself: all that needs pypdf."""
    with path.open("rb") as file:
        if not file.read(1):
            raise EmptyDocument(path)
        file.seek(0)
        reader = pypdf.PdfReader(file)
        if reader.is_encrypted and not reader.decrypt(""):
            raise EncryptedDocument(path)
        if (count := len(reader.pages)) > MOST_PAGES:
            raise DocumentTooLarge(path, f"{count} pages")
        return list(_leaves(reader)), properties_of(reader)


def _leaves(reader: pypdf.PdfReader) -> Iterator[Leaf]:
    """The pages as lines."""
    fonts, budget = Fonts(), Budget(MOST_OPERATORS)
    crowded = 0
    for number, page in enumerate(reader.pages, 1):
        try:
            sheet = read_sheet(page, number, fonts, budget)
        except (LimitReachedError, TooMuch):
            crowded += 1
            if crowded > MOST_CROWDED or budget.left < 0:
                raise
            sheet = Sheet(number, 612.0, 792.0, crowded=True)
        lines = lines_of(sheet.pieces, sheet.rules)
        lines = settled(lines) if sheet.recognised else lines
        if sheet.mirrored:
            sheet, lines = mirror(sheet, lines)
        yield Leaf(sheet, tuple(lines))
