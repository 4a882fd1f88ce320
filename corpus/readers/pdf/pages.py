"""Pages into sheets: everything painted, turned upright, measured from the top left corner."""

from dataclasses import replace
from typing import Any

from pypdf import PageObject

from corpus.readers.pdf.annotations import remarks_of
from corpus.readers.pdf.content import Budget, Fonts, Painter
from corpus.readers.pdf.glyphs import Matrix
from corpus.readers.pdf.lines import make_line
from corpus.readers.pdf.values import Line, Piece, Rule, Sheet, Word

_SMALLEST, _LARGEST = 36.0, 20_000.0  # points; a page of another size is taken for a letter's


_MOST_RULES = 4_000  # beyond that, lines are a drawing's


def read_sheet(page: PageObject, number: int, fonts: Fonts, budget: Budget) -> Sheet:
    """One page as a sheet.

    Raises:
        TooMuch: the document's pages hold more operators than the budget.
    """
    box = page.cropbox
    x0, x1 = sorted((float(box.left), float(box.right)))
    y0, y1 = sorted((float(box.bottom), float(box.top)))
    if not (_SMALLEST < x1 - x0 < _LARGEST and _SMALLEST < y1 - y0 < _LARGEST):
        x0, y0, x1, y1 = 0.0, 0.0, 612.0, 792.0
    base, (width, height) = _base(int(page.rotation) % 360, (x0, y0, x1, y1))
    painter = Painter(base, fonts, budget)
    content = page.get("/Contents")
    if content is not None:
        painter.run(content, _resources(page), page.pdf)
    turn = max(painter.pieces, key=lambda t: sum(len(piece.text) for piece in painter.pieces[t]))
    pieces = tuple(
        _shift(piece, turn, width, height) for piece in painter.pieces[turn] if _is_sane(piece)
    )
    rules = tuple(_turn(rule, turn, width, height) for rule in painter.rules[:_MOST_RULES])
    remarks = tuple(
        remark._replace(areas=tuple(_turn(area, turn, width, height) for area in remark.areas))
        for remark in remarks_of(page, base)
    )
    share = painter.images / (width * height or 1.0)
    if turn % 2:
        width, height = height, width
    sheet = Sheet(number, width, height, pieces, rules, turn, share, painter.unread, remarks)
    return replace(sheet, mirrored=_runs_left(pieces))


def mirror(sheet: Sheet, lines: list[Line]) -> tuple[Sheet, list[Line]]:
    """A sheet of a script running right to left, measured from the right: its lines run on."""
    width = sheet.width
    rules = tuple(r._replace(left=width - r.right, right=width - r.left) for r in sheet.rules)

    def turned(word: Word) -> Word:
        return word._replace(left=width - word.right, right=width - word.left)

    remarks = tuple(
        r._replace(
            areas=tuple(a._replace(left=width - a.right, right=width - a.left) for a in r.areas)
        )
        for r in sheet.remarks
    )
    return replace(sheet, rules=rules, remarks=remarks), [
        make_line(map(turned, line.words), line.base) for line in lines
    ]


def _runs_left(pieces: tuple[Piece, ...]) -> bool:
    """Whether most letters are of a script written from right to left."""
    right_to_left = sum(len(p.text) for p in pieces if "\u0590" <= p.text[0] <= "\u08ff")
    return 2 * right_to_left > sum(len(p.text) for p in pieces)


def _is_sane(piece: Piece) -> bool:
    """Whether a piece stands anywhere near a page, in letters that could be seen."""
    return (
        all(abs(place) < _LARGEST for place in (piece.left, piece.right, piece.base))
        and 0.5 < piece.look.size < _LARGEST
    )


def _resources(page: PageObject) -> Any:
    found = page.get_inherited("/Resources", {})
    return found.get_object() if hasattr(found, "get_object") else found


def _base(
    rotation: int, box: tuple[float, float, float, float]
) -> tuple[Matrix, tuple[float, float]]:
    """The matrix from the page's own space to its shown top left corner, and the shown size."""
    x0, y0, x1, y1 = box
    width, height = x1 - x0, y1 - y0
    if rotation == 90:
        return (0.0, 1.0, 1.0, 0.0, -y0, -x0), (height, width)
    if rotation == 180:
        return (-1.0, 0.0, 0.0, 1.0, x1, -y0), (width, height)
    if rotation == 270:
        return (0.0, -1.0, -1.0, 0.0, y1, x1), (height, width)
    return (1.0, 0.0, 0.0, -1.0, -x0, y1), (width, height)


def _shift(piece: Piece, turn: int, width: float, height: float) -> Piece:
    across, down = _offsets(turn, width, height)
    if not across and not down:
        return piece
    return piece._replace(
        left=piece.left + across, right=piece.right + across, base=piece.base + down
    )


def _offsets(turn: int, width: float, height: float) -> tuple[float, float]:
    return ((0.0, 0.0), (height, 0.0), (width, height), (0.0, width))[turn]


def _turn(rule: Rule, turn: int, width: float, height: float) -> Rule:
    left, top, right, bottom = rule
    if turn == 1:
        return Rule(height - bottom, left, height - top, right)
    if turn == 2:
        return Rule(width - right, height - bottom, width - left, height - top)
    if turn == 3:
        return Rule(top, width - right, bottom, width - left)
    return rule


def shown(
    sheet: Sheet, left: float, top: float, right: float, bottom: float
) -> tuple[float, float, float, float]:
    """A rectangle of the sheet in fractions of the page as shown, from its top left corner."""
    if sheet.mirrored:
        left, right = sheet.width - right, sheet.width - left
    left, right = left / sheet.width, right / sheet.width
    top, bottom = top / sheet.height, bottom / sheet.height
    if sheet.turn == 1:
        left, top, right, bottom = top, 1 - right, bottom, 1 - left
    elif sheet.turn == 2:
        left, top, right, bottom = 1 - right, 1 - bottom, 1 - left, 1 - top
    elif sheet.turn == 3:
        left, top, right, bottom = 1 - bottom, left, 1 - top, right
    return tuple(min(1.0, max(0.0, value)) for value in (left, top, right, bottom))  # type: ignore[return-value]
