"""Plain text and Markdown into blocks: paragraphs, headings, items, comments, notes, table rows."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from corpus.errors import DocumentTooLarge, EmptyDocument, FileUnreadable, NotText
from corpus.headings import is_heading_like, is_lone_line
from corpus.labels import split_bullet, split_label
from corpus.marks import is_amended, parse_marks
from corpus.model import Block, Run, Source
from corpus.rejoin import rejoin

LARGEST = 64 * 1024 * 1024
"""Bytes of the largest text file that is read; the longest UN reports have about 2 MB of text."""

_COMMENT = re.compile(
    r"(?:Comment(?:ed|aire|é)?|Comentario|Примечание|Комментарий)\s*\[(?P<tag>[^\[\]\n]{1,16})\]\s*:\s*"
)
_FOOTNOTE = re.compile(
    r"(?:<sup>\s*(?P<raised>[\d*†‡]{1,4})\s*</sup>|(?P<small>[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,4})|\[\^(?P<key>\w{1,8})\]:)\s*"
)
_HEADING = re.compile(r"(?P<signs>#{1,6})\s+(?P<words>.+?)\s*#*\s*\Z")
_RULE = re.compile(r"\s*(?:[-*_=]\s*){3,}\Z|\s*\|?[\s:|-]*-{3,}[\s:|-]*\Z")
_WHOLLY_BOLD = re.compile(r"(\*\*|__)(?P<words>(?:(?!\1).)+)\1\s*:?\Z", re.DOTALL)
_WHOLLY_ITALIC = re.compile(r"(?<![\w*])([*_])(?P<words>[^*_\n]+)\1\Z")
_LABEL_BOLD = re.compile(
    r"(\s*(?:[-*+•]\s+)*)(?:\*\*|__)?(\d{1,3}\.?\s?[a-z]{0,10}[.)]?)(?:\*\*|__)\s*"
)
_SMALL = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹⁰", "1234567890")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def read(path: Path) -> Source:
    """A text file as blocks.

    Raises:
        DocumentError: where it is empty, binary, too large or can't be read.
    """
    return parse(decode(path))


def decode(path: Path) -> str:
    """The text of a file in any common encoding: by its byte order mark, as UTF-8, or guessed."""
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise DocumentTooLarge(path, f"{size // 2**20} MB")
        data = path.read_bytes()
    except OSError as error:
        raise FileUnreadable(path, error.strerror or "") from error
    if not data.strip():
        raise EmptyDocument(path)
    text = _decoded(data)
    sample = text[:20_000] if text else ""
    if text is None or len(_CONTROL.findall(sample)) > len(sample) // 200:
        raise NotText(path)
    if not any(character.isalnum() for character in text):
        raise EmptyDocument(path)
    return _CONTROL.sub("", text)


def _decoded(data: bytes) -> str | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - only needed for odd encodings

    marks = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}
    for mark, encoding in marks.items():
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        if b"\x00" in data[:4096]:
            return None
    best = from_bytes(data[:200_000], threshold=0.3).best()
    return data.decode(best.encoding, "replace") if best else data.decode("cp1252", "replace")


def parse(text: str) -> Source:
    """Text or Markdown as blocks, its paragraphs rejoined over page breaks and comments."""
    amended = is_amended(text)
    pages = text.count("\f") + 1 if "\f" in text else None
    blocks: list[Block] = []
    last: int | None = None
    for page, chunk in _chunks(text):
        for unit in _units(chunk, last):
            block = replace(_block(unit, amended=amended), page=page if pages else None)
            if blocks and blocks[-1].role == "footnote" and not blocks[-1].runs:
                block = replace(blocks.pop(), runs=block.runs)
            last = _number(block, last) or last
            if block.runs or block.role == "footnote":
                blocks.append(block)
    return Source(blocks=rejoin([block for block in blocks if block.runs]), pages=pages)


def _number(block: Block, last: int | None) -> int:
    found = split_label(block.text, last) if block.role in {"body", "item"} else None
    return found[0].number if found else 0


def _chunks(text: str) -> Iterator[tuple[int, list[str]]]:
    """Runs of lines without a blank line, each with its page."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    for page, content in enumerate(text.split("\f"), start=1):
        chunk: list[str] = []
        for line in [*content.split("\n"), ""]:
            if line.strip():
                chunk.append(line)
            elif chunk:
                yield page, chunk
                chunk = []


def _units(lines: list[str], last: int | None) -> Iterator[str]:
    """The lines of one chunk, joined where one line only goes on with the one before."""
    unit = ""
    tabular = any("\t" in line.strip() for line in lines)
    for line in lines if tabular else (line.expandtabs(4).rstrip() for line in lines):
        for piece in _split_at_comments(line):
            label = split_label(split_bullet(piece.strip()), last)
            begins = "\t" in piece or _begins(piece)
            if unit and not begins and not (label and _follows(label[0].number, last)):
                unit = f"{unit} {piece.strip()}"
                continue
            if unit:
                yield unit
            unit = piece
            if label and label[0].number:
                last = label[0].number
    if unit:
        yield unit


def _follows(number: int, last: int | None) -> bool:
    """Whether a number can come next: hard-wrapped text puts stray numbers at a line's start."""
    return number in {0, 1} or last is None or 0 <= number - last <= 3


def _begins(line: str) -> bool:
    text = line.strip()
    return bool(
        text.startswith(("#", "|"))
        or _COMMENT.match(text)
        or _FOOTNOTE.match(text)
        or _RULE.match(text)
        or (split_bullet(line) != line and not re.match(r"\s*[–—·]\s", line))
    )


def _split_at_comments(line: str) -> list[str]:
    starts = [match.start() for match in _COMMENT.finditer(line)]
    bounds = sorted({0, *starts, len(line)})
    pieces = [line[a:b] for a, b in pairwise(bounds)]
    return [piece for piece in pieces if piece.strip()] or [line]


def _block(unit: str, *, amended: bool) -> Block:
    text = unit.strip()
    if _RULE.match(text):
        return Block(())
    if match := _COMMENT.match(text):
        tag = match["tag"].replace(" ", "")
        author = re.match(r"[^\d]*", tag)
        runs = parse_marks(text[match.end() :], amended=False)
        return Block(runs, role="comment", tag=tag, author=author[0] if author else None)
    if match := _FOOTNOTE.match(text):
        tag = (match["raised"] or match["small"] or match["key"]).translate(_SMALL)
        return Block(parse_marks(text[match.end() :], amended=amended), role="footnote", tag=tag)
    if match := _HEADING.match(text):
        runs = parse_marks(match["words"], amended=False)
        return Block(runs, role="heading", level=len(match["signs"]))
    if "\t" in unit or text.startswith("|"):
        return _row(text, amended=amended)
    return _body(unit, amended=amended)


def _row(text: str, *, amended: bool) -> Block:
    cells = (
        text.split("\t") if not text.startswith("|") else re.split(r"(?<!\\)\|", text.strip("|"))
    )
    runs: list[Run] = []
    for cell in cells:
        if cell.strip():
            runs += [Run("\t")] if runs else []
            runs += parse_marks(cell.strip(), amended=amended)
    return Block(tuple(runs), role="table")


def _body(unit: str, *, amended: bool) -> Block:
    text = unit.strip()
    for whole in (_WHOLLY_BOLD, _WHOLLY_ITALIC):
        if match := whole.match(text):
            runs = parse_marks(match["words"], amended=False)
            words = "".join(run.text for run in runs)
            if is_heading_like(words) and not is_lone_line(words):
                return Block(runs, role="heading", level=6)
    bare = split_bullet(unit)
    indent = len(unit) - len(unit.lstrip())
    words = _LABEL_BOLD.sub(r"\2 ", bare, count=1) if _LABEL_BOLD.match(bare) else bare
    runs = parse_marks(words.strip(), amended=amended)
    if bare == unit:
        return Block(runs, level=1 + indent // 2 if indent else 0)
    return Block(runs, role="item", level=1 + indent // 2)
