"""A sheet as PDF, set by Typst: text that can be selected and searched, bookmarks, tags.

Of what was tried on Arabic, only Typst gives back the letters that were put in; Qt's PDF holds
the shapes of letters, in the order they are drawn, and has no bookmarks.
"""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from app.export.layout import Block, blocks
from app.language import spoken
from index.sheet import Sheet

_LONGEST = 300.0


def render(sheet: Sheet) -> bytes:
    """The PDF's bytes, made by a process of its own.

    Typst looks for the system's fonts with Python's lock held, for as long as that takes; in this
    process the window would stand still.
    """
    how = ["--typeset"] if getattr(sys, "frozen", False) else ["-m", "app.export.typeset"]
    with tempfile.TemporaryDirectory() as folder:
        laid, pdf = Path(folder) / "sheet.json", Path(folder) / "sheet.pdf"
        laid.write_bytes(data(sheet))
        subprocess.run(  # noqa: S603
            [sys.executable, *how, str(laid), str(pdf)],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_LONGEST,
            check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        return pdf.read_bytes()


def data(sheet: Sheet) -> bytes:
    """What Typst sets, as the JSON its template reads."""
    return json.dumps([_data(block) for block in blocks(sheet)], ensure_ascii=False).encode()


def _data(block: Block) -> dict[str, object]:
    own = {"direction": block.direction, "language": block.language or spoken()}
    return asdict(block) | own
