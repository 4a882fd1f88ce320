"""Content streams are cut into operators as viewers cut them, broken ones included."""

from typing import Any

import pytest
from pypdf.generic import ContentStream, StreamObject

from corpus.readers.pdf.tokens import TooManyTokens, operators

Operators = list[tuple[list[Any], bytes]]


def cut(data: bytes) -> Operators:
    return list(operators(data, 1000))


@pytest.mark.parametrize(
    ("data", "operands"),
    [
        (b"1 -2 +3 .5 -.5 4. 007 X", [1, -2, 3, 0.5, -0.5, 4, 7]),
        (b"--5 1.2.3 5-3 - . X", [-5, 1.2, 5, 0, 0]),
        (b"/F1 /A#20B / X", ["/F1", "/A B", "/"]),
        (b"(a)(b(c)d)(e\\)f) X", [b"a", b"b(c)d", b"e)f"]),
        (b"(\\101\\n\\\r\ng\\q)(h\r\ni) X", [b"A\ngq", b"h\ni"]),
        (b"<48 69><4><> <zz41> X", [b"Hi", b"@", b"", b"A"]),
        (b"[(a)-120 (b)/c] true false null X", [[b"a", -120, b"b", "/c"], True, False, None]),
        (b"/P <</MCID 0 /A [1 2] /B <</C (d)>> >> X", ["/P"]),
        (b"1 %2 X\n3 X", [1, 3]),
        (b"(never closed X", None),
        (b"<< /A 1 X", []),
        (b"1 ) > ] } X", [1, None]),
    ],
)  # fmt: skip
def test_operands(data: bytes, operands: list[Any] | None) -> None:
    assert cut(data) == ([] if operands is None else [(operands, b"X")])


def test_inline_images_are_passed_over() -> None:
    data = b"q BI /W 2 /H 1 ID \x01(EI<< EI Q BI /W 9 ID without end"
    assert cut(data) == [([], b"q"), ([], b"INLINE IMAGE"), ([], b"Q"), ([], b"INLINE IMAGE")]


def test_operators_are_those_that_pypdf_finds() -> None:
    data = b"q 1 0 0 1 72 700 cm BT /F1 12 Tf [(Hi) -250 <41>] TJ T* (\\(x\\)) ' ET Q 0 0 9 9 re f*"
    stream = StreamObject()
    stream.set_data(data)
    theirs = ContentStream(stream, None, "bytes").operations
    assert [operator for _, operator in theirs] == [operator for _, operator in cut(data)]


def test_more_tokens_than_a_page_needs_are_refused() -> None:
    with pytest.raises(TooManyTokens):
        cut(b"1 " * 1001)
