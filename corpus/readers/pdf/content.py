"""What a page paints: a small interpreter of content streams, for text, thin rules and pictures.

The operators are those of ISO 32000-1, 8.4 and 9.4. pypdf's own extraction isn't used: it guesses
spaces by a string's width where the exact place of each glyph is known.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from pypdf.generic import ContentStream, DictionaryObject, StreamObject

from corpus.readers.pdf.fonts import Face
from corpus.readers.pdf.glyphs import IDENTITY, Matrix, Show, State, multiply
from corpus.readers.pdf.tokens import TooManyTokens, operators
from corpus.readers.pdf.values import Piece, Rule

_THIN = 4.5
_DEPTH = 6
_MOST_TOKENS = 300_000  # in a stream; a close-set page has twenty thousand
_MOST_GLYPHS = 500_000  # on a page; a close-set one has ten thousand


class TooMuch(Exception):
    """More operators than a document of pages can need."""


class Budget:
    """How many operators may still be obeyed, over all pages of a document."""

    def __init__(self, operators: int) -> None:
        self.left = operators

    def spend(self, operators: int) -> None:
        self.left -= operators
        if self.left < 0:
            raise TooMuch("more operators than pages need")


class Fonts:
    """The document's fonts, each read once."""

    def __init__(self) -> None:
        self._faces: dict[Any, Face | None] = {}

    def face(self, resources: DictionaryObject, name: str) -> Face | None:
        """The font a page calls `name`; None where it is missing or can't be read."""
        fonts = _dictionary(resources.get("/Font"))
        raw = fonts.raw_get(name) if name in fonts else None
        key = getattr(raw, "idnum", None) or id(raw)
        if key not in self._faces:
            self._faces[key] = _load(raw)
        return self._faces[key]


def _load(raw: Any) -> Face | None:
    resource = raw.get_object() if raw is not None else None
    if not isinstance(resource, DictionaryObject):
        return None
    try:
        return Face(resource)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - a broken font costs its own text only; pypdf raises anything
        return None


class Painter:
    """Obeys one page's operators and keeps what was painted, by direction of the text.

    Attributes:
        pieces: text by quarter turns (0 to 3, anticlockwise as seen on the page).
        rules: thin straight lines.
        images: area of the pictures, in square points.
        unread: glyphs whose letters aren't known.
    """

    def __init__(self, base: Matrix, fonts: Fonts, budget: Budget) -> None:
        self.pieces: dict[int, list[Piece]] = {0: [], 1: [], 2: [], 3: []}
        self.rules: list[Rule] = []
        self.images = 0.0
        self.unread = 0
        self._fonts, self._budget = fonts, budget
        self._state = State(ctm=base)
        self._stack: list[State] = []
        self._tm = self._line = IDENTITY
        self._boxes: list[tuple[float, float, float, float]] = []
        self._path: list[tuple[float, float]] = []
        self._resources = DictionaryObject()
        self._pdf: Any = None
        self._depth = 0
        self._spaced = False
        self._glyphs = 0
        self._do: dict[bytes, Callable[[list[Any]], None]] = {
            b"q": lambda _: self._stack.append(self._state),
            b"Q": self._restore,
            b"cm": self._transform,
            b"BT": self._begin,
            b"Tf": self._font,
            b"Tc": lambda o: self._set(spacing=float(o[0])),
            b"Tw": lambda o: self._set(word=float(o[0])),
            b"Tz": lambda o: self._set(stretch=float(o[0]) / 100),
            b"TL": lambda o: self._set(leading=float(o[0])),
            b"Ts": lambda o: self._set(rise=float(o[0])),
            b"Tr": lambda o: self._set(mode=int(o[0])),
            b"Td": lambda o: self._move(float(o[0]), float(o[1])),
            b"TD": self._move_leading,
            b"Tm": self._place,
            b"T*": lambda _: self._move(0.0, -self._state.leading),
            b"Tj": lambda o: self._show(o[:1]),
            b"TJ": lambda o: self._show(o[0]),
            b"'": self._next_show,
            b'"': self._next_show,
            b"re": self._rectangle,
            b"m": self._start,
            b"l": self._continue,
            b"c": lambda _: self._path.clear(),
            b"S": lambda _: self._paint(stroked=True),
            b"s": lambda _: self._paint(stroked=True),
            b"f": lambda _: self._paint(),
            b"F": lambda _: self._paint(),
            b"f*": lambda _: self._paint(),
            b"B": lambda _: self._paint(stroked=True),
            b"B*": lambda _: self._paint(stroked=True),
            b"b": lambda _: self._paint(stroked=True),
            b"b*": lambda _: self._paint(stroked=True),
            b"n": lambda _: self._forget(),
            b"Do": self._object,
            b"INLINE IMAGE": lambda _: self._picture(),
        }

    def run(self, content: Any, resources: DictionaryObject, pdf: Any) -> None:
        """Obeys a content stream (or an array of them) with its resources."""
        self._pdf = pdf
        outer, self._resources = self._resources, resources
        data = ContentStream(content, pdf, "bytes").get_data()
        try:
            for operands, operator in operators(data, _MOST_TOKENS):
                obey = self._do.get(operator)
                if obey is not None:
                    self._budget.spend(1)
                    try:
                        obey(operands)
                    except (IndexError, TypeError, ValueError, OverflowError, AttributeError):
                        continue  # a malformed operator paints nothing, as in every viewer
        except TooManyTokens as error:
            raise TooMuch(f"more than {_MOST_TOKENS} tokens on a page") from error
        self._resources = outer

    def _set(self, **changes: Any) -> None:
        self._state = replace(self._state, **changes)

    def _restore(self, _: list[Any]) -> None:
        if self._stack:
            self._state = self._stack.pop()

    def _transform(self, operands: list[Any]) -> None:
        self._set(ctm=multiply(_matrix(operands), self._state.ctm))

    def _begin(self, _: list[Any]) -> None:
        self._tm = self._line = IDENTITY

    def _font(self, operands: list[Any]) -> None:
        self._set(face=self._fonts.face(self._resources, operands[0]), size=float(operands[1]))

    def _move(self, x: float, y: float) -> None:
        self._tm = self._line = multiply((1.0, 0.0, 0.0, 1.0, x, y), self._line)

    def _move_leading(self, operands: list[Any]) -> None:
        self._set(leading=-float(operands[1]))
        self._move(float(operands[0]), float(operands[1]))

    def _place(self, operands: list[Any]) -> None:
        self._tm = self._line = _matrix(operands)

    def _next_show(self, operands: list[Any]) -> None:
        if len(operands) == 3:
            self._set(word=float(operands[0]), spacing=float(operands[1]))
        self._move(0.0, -self._state.leading)
        self._show(operands[-1:])

    def _show(self, strings: list[Any]) -> None:
        state = self._state
        if state.face is None:
            self.unread += 1
            return
        run = Show(state, multiply(self._tm, state.ctm), self._spaced)
        for item in strings:
            if isinstance(item, bytes):
                self._glyphs += len(item)
                if self._glyphs > _MOST_GLYPHS:
                    raise TooMuch(f"more than {_MOST_GLYPHS} letters on a page")
                run.show(state.face.letters(item))
            elif isinstance(item, (int, float)):
                run.shift(-float(item) / 1000)
        run.flush()
        self._spaced = run.spaced
        self.unread += run.unread
        self.pieces[run.turn].extend(run.pieces)
        self._tm = multiply((1.0, 0.0, 0.0, 1.0, run.pen, 0.0), self._tm)

    def _rectangle(self, operands: list[Any]) -> None:
        x, y, width, height = map(float, operands[:4])
        corners = [self._point(x, y), self._point(x + width, y + height)]
        self._boxes.append(_bounds(corners))

    def _start(self, operands: list[Any]) -> None:
        self._close_path()
        self._path = [self._point(float(operands[0]), float(operands[1]))]

    def _continue(self, operands: list[Any]) -> None:
        if self._path:
            self._path.append(self._point(float(operands[0]), float(operands[1])))

    def _close_path(self) -> None:
        # A line, or a rectangle drawn corner by corner; longer paths are drawings.
        if 2 <= len(self._path) <= 5:
            self._boxes.append(_bounds(self._path))
        self._path = []

    def _paint(self, *, stroked: bool = False) -> None:
        self._close_path()
        for left, top, right, bottom in self._boxes:
            if min(right - left, bottom - top) <= _THIN and max(right - left, bottom - top) >= 4:
                self.rules.append(Rule(left, top, right, bottom))
            elif stroked:
                self.rules.extend(_edges(left, top, right, bottom))
        self._boxes = []

    def _forget(self) -> None:
        self._boxes, self._path = [], []

    def _object(self, operands: list[Any]) -> None:
        thing = _dictionary(self._resources.get("/XObject")).get(operands[0])
        thing = thing.get_object() if thing is not None else None
        if not isinstance(thing, StreamObject):
            return
        if thing.get("/Subtype") == "/Image":
            self._picture()
        elif thing.get("/Subtype") == "/Form" and self._depth < _DEPTH:
            self._form(thing)

    def _form(self, form: StreamObject) -> None:
        saved = (self._state, self._stack, self._tm, self._line)
        self._stack = []
        self._depth += 1
        self._budget.spend(20)
        self._transform(form.get("/Matrix", IDENTITY))
        own = form.get("/Resources")
        self.run(form, _dictionary(own) if own is not None else self._resources, self._pdf)
        self._depth -= 1
        self._state, self._stack, self._tm, self._line = saved

    def _picture(self) -> None:
        a, b, c, d, _, _ = self._state.ctm
        self.images += abs(a * d - b * c)

    def _point(self, x: float, y: float) -> tuple[float, float]:
        a, b, c, d, e, f = self._state.ctm
        return (a * x + c * y + e, b * x + d * y + f)


def _bounds(points: list[tuple[float, float]]) -> tuple[float, float, float, float]:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return (min(xs), min(ys), max(xs), max(ys))


def _edges(left: float, top: float, right: float, bottom: float) -> list[Rule]:
    return [
        Rule(left, top, right, top),
        Rule(left, bottom, right, bottom),
        Rule(left, top, left, bottom),
        Rule(right, top, right, bottom),
    ]


def _matrix(operands: Any) -> Matrix:
    a, b, c, d, e, f = (float(value) for value in operands[:6])
    return (a, b, c, d, e, f)


def _dictionary(value: Any) -> DictionaryObject:
    value = value.get_object() if value is not None else None
    return value if isinstance(value, DictionaryObject) else DictionaryObject()
