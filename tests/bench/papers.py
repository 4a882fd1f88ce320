"""Papers of any length, put together anew from the starter texts."""

import itertools
import random
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

import resources

_PER_FILE = 250


def varied(paragraphs: int, seed: int = 0) -> Iterator[str]:
    """Numbered paragraphs of three sentences each, put together anew from the starter texts."""
    chance = random.Random(seed)
    text = resources.text("starter/the-wsis-process-in-brief.md")
    sentences = [
        s for s in re.findall(r"[A-Z][^.!?#\[\]]{40,240}\.", text) if s.count("(") == s.count(")")
    ]
    words = sorted(set(re.findall(r"[a-z]{6,}", text)))
    for number in range(1, paragraphs + 1):
        chosen = " ".join(chance.sample(sentences, 3)).split(" ")
        for _ in range(len(chosen) // 8):
            chosen[chance.randrange(1, len(chosen))] = chance.choice(words)
        yield f"{number % 999 + 1}. {' '.join(chosen)}"


def written(folder: Path, paragraphs: int) -> list[Path]:
    """Files of so many paragraphs together."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for part, start in enumerate(range(0, paragraphs, _PER_FILE)):
        path = folder / f"paper-{part}.txt"
        few = min(_PER_FILE, paragraphs - start)
        path.write_text("\n\n".join(varied(few, seed=part)), "utf-8")
        files.append(path)
    return files


def printed(path: Path, pages: int) -> Path:
    """A PDF file of so many pages, with running heads, footnotes and numbered paragraphs."""
    canvas = Canvas(str(path))
    texts = itertools.cycle(varied(200))
    rest: list[str] = []
    for page in range(1, pages + 1):
        canvas.setFont("Times-Bold", 9)
        canvas.drawString(60, 800, "A/99/1")
        canvas.drawString(500, 40, f"{page}/{pages}")
        canvas.setFont("Times-Roman", 10)
        for height in range(760, 110, -12):
            if not rest:
                rest = ["", *textwrap.wrap(next(texts), 90)]
            canvas.drawString(80, height, rest.pop(0))
        canvas.line(80, 100, 200, 100)
        canvas.setFont("Times-Roman", 8)
        canvas.drawString(80, 88, f"{page} See resolution {page}/1.")
        canvas.showPage()
    canvas.save()
    return path
