"""What a PDF file says of itself, and what could not be read in it."""

from collections.abc import Iterable, Sequence
from typing import Any

from pypdf import PdfReader

from corpus.readers.pdf.values import Leaf
from corpus.recogniser import recogniser

_PICTURE = 0.2  # share of a page that pictures of text cover at least

_SCANNED = {
    True: "{} without text: a scan. Install Tesseract and add the file again to have it read.",
    False: "{} without text: a scan on which no letters could be recognised.",
}


def properties_of(reader: PdfReader) -> tuple[tuple[str, str], ...]:
    """Title, author, date and language as the file gives them, where it does."""
    found = {key: _text(reader, name) for key, name in (("title", "/Title"), ("author", "/Author"))}
    created = _text(reader, "/CreationDate").removeprefix("D:")
    if len(created) >= 8 and created[:8].isdigit():
        found["date"] = f"{created[:4]}-{created[4:6]}-{created[6:8]}"
    root: Any = reader.root_object
    found["language"] = str(root.get("/Lang") or "")
    return tuple((key, value.strip()) for key, value in found.items() if value.strip())


def _text(reader: PdfReader, name: str) -> str:
    metadata: Any = reader.metadata or {}
    value = metadata.get(name)
    return value if isinstance(value, str) else ""


def warnings_of(leaves: Sequence[Leaf]) -> tuple[str, ...]:
    """Sentences on the pages that could not be read, or not for sure.

    Args:
        leaves: the pages without furniture: a scan may still have a printed page number.
    """
    pictures = [leaf.number for leaf in leaves if not leaf.lines and leaf.sheet.images >= _PICTURE]
    recognised = [leaf.number for leaf in leaves if leaf.lines and leaf.sheet.recognised]
    unread = [
        leaf.number
        for leaf in leaves
        if leaf.sheet.unread > 20 and leaf.sheet.unread > 2 * len(leaf.sheet.pieces)
    ]
    crowded = [leaf.number for leaf in leaves if leaf.sheet.crowded]
    sentences = (
        (crowded, "{} too crowded to be read: a drawing or a map."),
        (pictures, _SCANNED[recogniser() is None]),
        (recognised, "{} read by character recognition: some letters may be wrong."),
        (unread, "{} in a font that doesn't say what its letters are."),
    )
    return tuple(text.format(_pages(pages)) for pages, text in sentences if pages)


def _pages(numbers: Iterable[int]) -> str:
    """Pages as they are spoken of: "Page 3", "Pages 3 to 41", "Pages 1, 4 to 6"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    spoken = ", ".join(str(a) if a == b else f"{a} to {b}" for a, b in runs)
    return f"Page {spoken}" if len(runs) == 1 and runs[0][0] == runs[0][1] else f"Pages {spoken}"
