"""Glyphs shown by one operator: their places, cut into pieces at spaces and jumps."""

import math
from dataclasses import dataclass

from corpus.readers.pdf.fonts import Face
from corpus.readers.pdf.values import Look, Piece

Matrix = tuple[float, float, float, float, float, float]

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_KERN = 0.12  # of the font size: a wider jump inside a string starts a new piece


@dataclass(frozen=True, slots=True)
class State:
    """The graphics state, as far as text and rules need it."""

    ctm: Matrix = IDENTITY
    face: Face | None = None
    size: float = 1.0
    spacing: float = 0.0
    word: float = 0.0
    stretch: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    mode: int = 0


def multiply(first: Matrix, second: Matrix) -> Matrix:
    """The matrix that does `first`, then `second`."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


class Show:
    """One showing of strings: moves the pen and cuts the glyphs into pieces at spaces and jumps."""

    def __init__(self, state: State, matrix: Matrix, spaced: bool) -> None:
        self.pieces: list[Piece] = []
        self.pen = 0.0
        self.unread = 0
        self.spaced = spaced
        self._state, self._matrix = state, matrix
        a, b, c, d, _, _ = matrix
        self.turn = round(math.atan2(-b, a) / (math.pi / 2)) % 4 if a or b else 0
        assert state.face is not None  # noqa: S101 - the painter has looked
        height = math.hypot(c, d) * abs(state.size)
        slanted = abs(a * c + b * d) > 0.1 * (math.hypot(a, b) * math.hypot(c, d) or 1.0)
        self._look = Look(
            round(height, 1), state.face.bold or state.mode in {2, 6}, state.face.italic or slanted
        )
        # Invisible text lies over a scan: its widths are not those of the letters seen.
        width = abs(state.size) * state.stretch * math.hypot(a, b)
        self._space = 0.0 if state.mode == 3 else state.face.space * width
        self._letters: list[str] = []
        self._from = self._to = 0.0

    def show(self, letters: list[tuple[str, float]]) -> None:
        state = self._state
        for text, width in letters:
            advance = width * state.size
            if text == " ":
                self.flush()
                self.spaced = True
                advance += state.word
            elif text:
                if not self._letters:
                    self._from = self.pen
                self._letters.append(text)
                self._to = self.pen + advance * state.stretch
            else:
                self.unread += 1
            self.pen += (advance + state.spacing) * state.stretch

    def shift(self, amount: float) -> None:
        self.pen += amount * self._state.size * self._state.stretch
        if abs(amount) > _KERN:
            self.flush()

    def flush(self) -> None:
        if not self._letters:
            return
        text = "".join(self._letters)
        self._letters = []
        if text.isspace():
            self.spaced = True
            return
        x0, y0 = self._at(self._from)
        x1, y1 = self._at(self._to)
        left, right, base = _upright(self.turn, (x0, y0), (x1, y1))
        self.pieces.append(Piece(text, left, right, base, self._look, self.spaced, self._space))
        self.spaced = False

    def _at(self, pen: float) -> tuple[float, float]:
        a, b, c, d, e, f = self._matrix
        rise = self._state.rise
        return (a * pen + c * rise + e, b * pen + d * rise + f)


def _upright(
    turn: int, start: tuple[float, float], end: tuple[float, float]
) -> tuple[float, float, float]:
    """Left, right and baseline of text as it reads after turning it upright around the origin."""
    if turn == 0:
        return (min(start[0], end[0]), max(start[0], end[0]), start[1])
    if turn == 1:
        return (min(-start[1], -end[1]), max(-start[1], -end[1]), start[0])
    if turn == 2:
        return (min(-start[0], -end[0]), max(-start[0], -end[0]), -start[1])
    return (min(start[1], end[1]), max(start[1], end[1]), -start[0])
