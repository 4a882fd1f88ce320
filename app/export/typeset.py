"""What the process does that makes a PDF: Typst sets the words in the template of resources."""

import sys
from pathlib import Path

import typst

import resources


def typeset(data: bytes) -> bytes:
    """The PDF of blocks given as JSON; words are data and never read as Typst's own language."""
    template = resources.text("styles/sheet.typ").encode()
    pdf = typst.compile(template, sys_inputs={"blocks": data.decode()}, format="pdf")
    if not isinstance(pdf, bytes):
        raise TypeError(type(pdf))
    return pdf


def main(laid: str, pdf: str) -> int:
    """Reads the blocks from one file and writes the PDF into another."""
    Path(pdf).write_bytes(typeset(Path(laid).read_bytes()))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
