"""Pieces into lines: words by the real gaps between glyphs, raised signs told from letters."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median

from corpus.readers.pdf.signs import Rules
from corpus.readers.pdf.values import LOWERED, RAISED, Line, Look, Piece, Rule, Word

_SIGN = re.compile(r"[\d*†‡§¶#,\s–-]+\Z|[a-z]\Z")
_LABEL = re.compile(
    r"[\[“\"']{0,2}(?:\(?\d{1,3}(?:\.\d{1,2}){0,3}\s?(?:bis|ter|quater)?[.)]\]?|\(?[a-z]{1,4}\)|[a-zA-Z]\."
    r"|[IVXL]{1,6}\.|[•‣▪■●○◦·–—-]|o(?=\s[A-Z]))\s"
)
_BARE = re.compile(
    r"(?:\(?[\[\]\d.]{1,8}\s?(?:bis|ter|quater)?[.)\]]?|\(?[a-zA-Z]{1,4}[.)]|[•‣▪■●○◦·–—*o-])\Z"
)
_UNSPACED = re.compile(r"[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]")
_RTL = re.compile(r"[\u0590-\u08ff]")


def lines_of(pieces: Iterable[Piece], rules: Sequence[Rule] = ()) -> list[Line]:
    """The lines of a page, top to bottom; columns are not told apart yet."""
    across = Rules(rules)
    lines = [line for row in _rows(pieces) if (line := _line(row, across))]
    return sorted(lines, key=lambda line: (line.base, line.left))


def settled(lines: Sequence[Line]) -> list[Line]:
    """Recognised lines with one font size where theirs waver around it."""
    sizes = sorted(word.look.size for line in lines for word in line.words)
    usual = sizes[len(sizes) // 2] if sizes else 0.0

    def settle(word: Word) -> Word:
        near = abs(word.look.size - usual) <= 0.35 * usual
        return word._replace(look=word.look._replace(size=usual)) if near else word

    return [make_line(map(settle, line.words), line.base) for line in lines]


def make_line(words: Iterable[Word], base: float) -> Line:
    """A line of words in reading order; its look is that of most of its letters."""
    words = tuple(words)
    sizes: Counter[float] = Counter()
    bold = italic = letters = 0
    for word in words:
        count = sum(char.isalnum() for char in word.text) or 0.1
        sizes[word.look.size] += count  # type: ignore[assignment]
        bold += count * word.look.bold  # type: ignore[assignment]
        italic += count * word.look.italic  # type: ignore[assignment]
        letters += count  # type: ignore[assignment]
    look = Look(
        max(sizes, key=lambda size: (sizes[size], size)),
        bold >= 0.9 * letters,
        italic >= 0.9 * letters,
    )
    return Line(words, min(w.left for w in words), max(w.right for w in words), base, look)


def is_labelled(line: Line) -> bool:
    """Whether a line begins with a number, a letter or a bullet of its own."""
    return bool(_LABEL.match(line.plain))


def is_label(text: str) -> bool:
    """Whether a text is a paragraph's number, letter or bullet, and no more."""
    return bool(_BARE.match(text))


def parts(line: Line, gap: float = 3.0) -> list[Line]:
    """A line cut where nothing stands over more than `gap` times its font size."""
    ordered = sorted(line.words, key=lambda word: word.left)
    starts = [
        word.left
        for before, word in pairwise(ordered)
        if word.left - before.right > gap * line.look.size
    ]
    if not starts:
        return [line]
    cut: list[list[Word]] = [[] for _ in range(len(starts) + 1)]
    for word in line.words:  # in reading order, which isn't that of places in every script
        cut[bisect_right(starts, word.left)].append(word)
    return [make_line(words, line.base) for words in cut if words]


def _rows(pieces: Iterable[Piece]) -> list[list[Piece]]:
    """Pieces by baseline; raised and lowered ones with the letters they stand beside."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda p: p.base):
        row = rows[-1] if rows else None
        if row and piece.base - row[-1].base <= 0.2 * min(piece.look.size, row[-1].look.size):
            row.append(piece)
        else:
            rows.append([piece])
    for index, row in enumerate(rows):
        near = rows[max(0, index - 2) : index] + rows[index + 1 : index + 3]
        for few in _clusters(row):
            host = next((other for other in near if _beside(few, other)), None)
            if host is not None:
                row[:] = [piece for piece in row if piece not in few]
                host += few
    return [row for row in rows if row]


def _clusters(row: list[Piece]) -> list[list[Piece]]:
    """Pieces of a row that touch each other."""
    clusters: list[list[Piece]] = []
    for piece in sorted(row, key=lambda p: p.left):
        if clusters and piece.left - clusters[-1][-1].right < 0.6 * piece.look.size:
            clusters[-1].append(piece)
        else:
            clusters.append([piece])
    return clusters


def _beside(pieces: list[Piece], row: list[Piece]) -> bool:
    """Whether a few small letters stand raised or lowered beside the letters of a row."""
    size = max((other.look.size for other in row), default=0.0)
    text = "".join(piece.text for piece in pieces)
    if len(text) > 8 or any(piece.look.size > 0.85 * size for piece in pieces):
        return False
    # A footnote's own mark may stand off from its text.
    before = (1.2 if _SIGN.match(text) else 0.4) * size
    left, right, base = pieces[0].left, pieces[-1].right, pieces[0].base
    return any(
        -0.35 * size < other.base - base < 0.7 * size
        and (
            -0.4 * size < left - other.right < 0.4 * size
            or -0.2 * size < other.left - right < before
        )
        for other in row
    )


def _line(row: list[Piece], rules: Rules) -> Line | None:
    sizes: Counter[float] = Counter()
    for piece in row:
        sizes[piece.look.size] += len(piece.text)
    if not sizes:
        return None
    size = sizes.most_common(1)[0][0]
    bases = sorted(piece.base for piece in row if piece.look.size == size)
    base = bases[len(bases) // 2]
    words = _words(sorted(row, key=lambda p: (p.left, p.right)), base, size, rules)
    return make_line(words, base) if words else None


def _words(row: list[Piece], base: float, size: float, rules: Rules) -> list[Word]:
    coded = [
        piece.left - before.right
        for before, piece in pairwise(row)
        if piece.spaced and piece.left > before.right
    ]
    # Where the stream has its spaces, a narrower gap is kerning: "peacef ul" in a stretched line.
    least = 0.75 * median(coded) if coded else 0.0
    groups: list[list[Piece]] = []
    for piece in row:
        if not groups or _apart(groups[-1][-1], piece, least):
            groups.append([piece])
        elif not _shadow(groups[-1][-1], piece):
            groups[-1].append(piece)
    words = [
        _word(group, base, size, rules)._replace(
            doubt=index > 0 and _doubtful(groups[index - 1][-1], group[0])
        )
        for index, group in enumerate(groups)
    ]
    if sum(bool(_RTL.search(word.text)) for word in words) * 2 > len(words):
        words = _right_to_left(words)
    return words


def _apart(before: Piece, piece: Piece, least: float) -> bool:
    """Whether a space stands between two neighbours, by its place and by its code."""
    gap = piece.left - before.right
    space = min(before.space, piece.space)
    if _UNSPACED.match(piece.text) and _UNSPACED.match(before.text[-1]):
        return gap > 0.6 * piece.look.size
    if piece.spaced and (space == 0 or gap > 0.05 * space):
        return True
    if space == 0:
        return gap > 0.3 * piece.look.size
    return gap > max(0.5 * space, min(least, 0.85 * space))


def _doubtful(before: Piece, piece: Piece) -> bool:
    gap, space = piece.left - before.right, min(before.space, piece.space)
    return gap < (0.3 if piece.spaced else 0.8) * space or not space


def _shadow(before: Piece, piece: Piece) -> bool:
    """Whether a piece is painted twice to look bold."""
    return piece.text == before.text and abs(piece.left - before.left) < 0.1 * piece.look.size


def _word(group: list[Piece], base: float, size: float, rules: Rules) -> Word:
    text = ""
    for piece in group:
        raised = piece.look.size <= 0.85 * size and base - piece.base > 0.15 * size
        sign = raised and _SIGN.match(piece.text)
        text += f"{RAISED}{piece.text}{LOWERED}" if sign else rules.signed(piece)
    look = max(group, key=lambda piece: len(piece.text)).look
    return Word(text, group[0].left, max(piece.right for piece in group), look)


def _right_to_left(words: list[Word]) -> list[Word]:
    """Words of a right-to-left line in reading order; numbers and Latin words keep their own."""
    ordered: list[Word] = []
    latin: list[Word] = []
    for word in reversed(words):
        if _RTL.search(word.text):
            ordered += [*reversed(latin), word._replace(text=_logical(word.text))]
            latin = []
        else:
            latin.append(word)
    return ordered + latin[::-1]


def _logical(text: str) -> str:
    runs = re.findall(r"[0-9A-Za-z][0-9A-Za-z.,:/-]*[0-9A-Za-z]|.", text)
    mirror = str.maketrans("()[]{}«»", ")(][}{»«")
    return "".join(run.translate(mirror) if len(run) == 1 else run for run in reversed(runs))
