"""PDF files made of bare objects, so that tests say exactly what is in them."""

import zlib
from collections.abc import Mapping, Sequence

FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


def stream(data: bytes, more: bytes = b"") -> bytes:
    """A stream object, packed."""
    return raw_stream(zlib.compress(data, 9), b"/Filter /FlateDecode " + more)


def raw_stream(data: bytes, more: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), more, data)


def lines(*texts: str) -> bytes:
    """A content stream that shows each text on a line of its own."""
    shown = b"".join(b"(%s) Tj 0 -16 Td\n" % text.encode("latin-1") for text in texts)
    return b"BT /F1 12 Tf 72 760 Td\n" + shown + b"ET"


def page(contents: bytes = b"", more: bytes = b"", parent: int = 2) -> bytes:
    """A page whose only font is object 3."""
    return (
        b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 595 842] "
        b"/Resources << /Font << /F1 3 0 R >> >> %s %s >>"
        % (parent, b"/Contents " + contents if contents else b"", more)
    )


def pdf(*contents: bytes, extra: Mapping[int, bytes] | None = None) -> bytes:
    """A file of one page a content stream; extra objects are added, or stand for those made.

    Objects 1 to 3 are the catalogue, the pages and the font; pages begin at 10, each followed by
    its content stream.
    """
    objects: dict[int, bytes] = {1: b"<< /Type /Catalog /Pages 2 0 R >>", 3: FONT}
    numbers = range(10, 10 + 2 * len(contents), 2)
    for number, content in zip(numbers, contents, strict=True):
        objects[number] = page(b"%d 0 R" % (number + 1))
        objects[number + 1] = content
    objects[2] = pages(numbers)
    return whole({**objects, **(extra or {})})


def pages(numbers: Sequence[int], count: int | None = None) -> bytes:
    kids = b" ".join(b"%d 0 R" % number for number in numbers)
    told = len(numbers) if count is None else count
    return b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, told)


def whole(objects: Mapping[int, bytes], trailer: bytes = b"") -> bytes:
    """A file with these objects and a table that says where they are."""
    data = bytearray(b"%PDF-1.7\n")
    places: dict[int, int] = {}
    for number, body in sorted(objects.items()):
        places[number] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(data)
    size = max(objects) + 1
    data += b"xref\n0 %d\n" % size
    for number in range(size):
        used = b"n" if number in places else b"f"
        data += b"%010d %05d %s \n" % (places.get(number, 0), 0 if number else 65535, used)
    data += b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (
        *(size, trailer),
        start,
    )
    return bytes(data)
