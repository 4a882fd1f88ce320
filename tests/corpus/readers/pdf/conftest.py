"""A small printing press: the tests' own PDF files, set so that every word is known."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = A4
_LEXICON = """
access affordable agenda bridging broadband capacity children committed communities
compact connectivity cooperation countries data developing development digital divides
economic education enabling environment ethical financing framework future gender girls
governance growth health human inclusive information infrastructure innovation
institutions international knowledge learning literacy local measures mobile national
networks online opportunities partnerships people policies private progress public quality
regional research resources respect rights rural secure services skills small society
stakeholders standards strengthen support sustainable systems technologies training
transfer trust universal women world youth
"""
_WORDS = _LEXICON.split()


@dataclass
class Press:
    """Sets paragraphs into columns, page after page.

    Attributes:
        columns: left and right edge of each column, in points.
        furniture: called with the canvas and the page's number when a page begins.
    """

    path: Path
    columns: tuple[tuple[float, float], ...] = ((120.0, 480.0),)
    top: float = 90.0
    bottom: float = 730.0
    furniture: Callable[[Canvas, int], None] | None = None
    canvas: Canvas = field(init=False)
    page: int = field(default=0, init=False)
    column: int = field(default=0, init=False)
    y: float = field(default=0.0, init=False)

    def __post_init__(self) -> None:
        self.canvas = Canvas(str(self.path), pagesize=A4)
        self._begin_page()

    def _begin_page(self) -> None:
        self.page += 1
        self.column, self.y = 0, self.top
        if self.furniture:
            self.furniture(self.canvas, self.page)

    def next_column(self) -> None:
        self.column, self.y = self.column + 1, self.top
        if self.column == len(self.columns):
            self.canvas.showPage()
            self._begin_page()

    def words(self, x: float, text: str, font: str = "Times-Roman", size: float = 10.0) -> None:
        """Words at a place on the current line."""
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, HEIGHT - self.y, text)

    def put(  # noqa: PLR0917 - as a typesetter would say it
        self,
        text: str,
        font: str = "Times-Roman",
        size: float = 10.0,
        first: float = 0.0,
        rest: float = 0.0,
        gap: float = 6.0,
        justified: bool = False,
        label: str = "",
    ) -> None:
        """A paragraph, wrapped into the column and going on in the next where that is full.

        Its first line and the others are set in by `first` and `rest`; a label stands at `first`
        and its text a tab further; `gap` is the blank space below.
        """
        tab = 24.0 if label else 0.0
        lines = self._wrap(text, font, size, first + tab, rest)
        for index, line in enumerate(lines):
            if self.y + 0.3 * size > self.bottom:
                self.next_column()
            left, right = self.columns[self.column]
            indent = first + tab if index == 0 else rest
            if index == 0 and label:
                self.words(left + first, label, font, size)
            pen = self.canvas.beginText(left + indent, HEIGHT - self.y)
            pen.setFont(font, size)
            if justified and index < len(lines) - 1:
                room = right - left - indent - stringWidth(line, font, size)
                pen.setWordSpace(room / max(1, line.count(" ")))
            else:
                pen.setWordSpace(0)
            pen.textOut(line)
            self.canvas.drawText(pen)
            self.y += 1.2 * size
        self.y += gap

    def _wrap(self, text: str, font: str, size: float, first: float, rest: float) -> list[str]:
        left, right = self.columns[self.column]
        lines = [""]
        for word in text.split(" "):
            indent = first if len(lines) == 1 else rest
            longer = f"{lines[-1]} {word}".strip()
            if stringWidth(longer, font, size) <= right - left - indent:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def rule(self, left: float, right: float, y: float, width: float = 0.5) -> None:
        self.canvas.setLineWidth(width)
        self.canvas.line(left, HEIGHT - y, right, HEIGHT - y)

    def save(self) -> Path:
        self.canvas.save()
        return self.path


@pytest.fixture
def press(tmp_path: Path) -> Callable[..., Press]:
    """A press for a file of its own."""

    def start(**options: object) -> Press:
        return Press(tmp_path / "paper.pdf", **options)  # type: ignore[arg-type]

    return start


@pytest.fixture
def prose() -> Callable[..., str]:
    """Sentences of ordinary words, the same for the same seed."""

    def write(seed: int, words: int = 60) -> str:
        chance = random.Random(seed)
        sentences: list[str] = []
        while words > 0:
            count = min(words, chance.randint(8, 18))
            chosen = [chance.choice(_WORDS) for _ in range(count)]
            sentences.append(" ".join([chosen[0].capitalize(), *chosen[1:]]) + ".")
            words -= count
        return " ".join(sentences)

    return write
