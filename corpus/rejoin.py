"""Rejoining paragraphs that a page break, a margin comment or a false list item cut in two."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from corpus.headings import is_heading_like, is_unfinished
from corpus.labels import Label, split_bullet, split_label
from corpus.model import Block, Box, Run

_CLOSED = re.compile(
    r"(?:[.!?:;…。！？；：؟؛۔]|[.!?][\"'”’»)\]]*\s*\([^()]*\))[\"'”’»)\]]*\Z|;\s*(?:and|or|et|ou|y|o|и)\Z"
)
_LISTED = re.compile(r",\s*(?:and|or|et|ou|y|o|и|или)\Z")
_COMMA = (",", "،", "，")
_GLUED = re.compile(r"(?<=[.!?\"”’)])\s+(?=[a-zà-öø-ÿа-яё])")
_ABBREVIATION = re.compile(
    r"\b(?:e\.g|i\.e|etc|cf|p|pp|para|paras|art|no|vs|al)\.\Z", re.IGNORECASE
)
_PREAMBULAR = re.compile(
    r"(?:(?:Also|Again|Further|Once again|\w+ly|\w+ment)\s+)?(?!United\b)"
    r"(?:\w{3,}(?:ing|ful|ed|cious|cient|ciente|ando|iendo|ant)|[Aa]ware)\b"
    r"|(?!и\s|а\s|но\s)(?:[а-яё]+\s+){0,2}[а-яё]+(?:ая|яя|ясь|ась|уя|юя|ив|ав|дучи)\b|و?إذ\s"
)
"""How preambular paragraphs begin: "Recalling", "Deeply concerned", "Рассмотрев"."""
_TAIL = 300
"""Characters at the end of a paragraph that tell whether it is finished."""

_BRIEF = 40
"""Characters of a line that may be an entry of a list rather than a sentence cut in two."""


def is_closed(text: str) -> bool:
    """Whether a text ends as sentences and list items do."""
    return bool(_CLOSED.search(text.rstrip()[-_TAIL:]))


def opens_preamble(before: str, text: str) -> bool:
    """Whether a text is the next paragraph of a preamble: "…, Recalling its resolution"."""
    capital = not text[:1].isascii() or text[:1].isupper()
    return before.rstrip().endswith(_COMMA) and capital and bool(_PREAMBULAR.match(text))


def gap(before: str, after: str) -> str:
    """What stands between two characters that a line end parted: nothing in Chinese."""
    return "" if is_unspaced(before) and is_unspaced(after) else " "


def rejoin(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Blocks with their interrupted paragraphs whole again, in the place where they begin.

    Anchors are indexes among the given blocks before, among the returned ones after.
    """
    numbered = sum(_is_numbered(block) for block in blocks)
    bodies = sum(block.role in {"body", "item"} for block in blocks)
    join = _Rejoining(numbered=numbered > 1 and numbered * 3 > bodies)
    for index, block in enumerate(blocks):
        join.read(block, blocks[index + 1] if index + 1 < len(blocks) else None)
    return join.blocks()


@dataclass(slots=True)
class _Part:
    """A block with what has been joined to it."""

    block: Block
    place: int
    runs: list[Run]
    boxes: list[Box]
    tail: str
    label: Label | None = None
    brief: bool = False

    @classmethod
    def of(cls, block: Block, place: int) -> "_Part":
        found = split_label(split_bullet(block.text)) if block.role in {"body", "item"} else None
        words = block.text[found[1] :] if found else block.text
        part = cls(block, place, list(block.runs), list(block.boxes), block.text[-_TAIL:])
        part.label = found[0] if found else None
        part.brief = len(words) < _BRIEF / (1 + 4 * is_unspaced(words[:1])) and is_heading_like(
            words
        )
        return part

    def add(self, block: Block) -> None:
        """Joins a block to the end."""
        self.runs += [Run(gap(self.tail[-1:], block.text[:1])), *block.runs]
        self.boxes += block.boxes
        self.tail = f"{self.tail} {block.text}"[-_TAIL:]
        self.brief = False


class _Rejoining:
    """The parts so far, and the paragraph among them that may go on."""

    def __init__(self, *, numbered: bool) -> None:
        self._numbered = numbered
        self._parts: list[_Part] = []
        self._places: list[int] = []
        self._opened: _Part | None = None

    def read(self, block: Block, following: Block | None) -> None:
        """Takes the next block: the rest of the open paragraph, or a part of its own."""
        opened = self._opened
        if self._belongs_to_note(block):
            opened = self._parts[-1]
        elif opened is not None and not self._continues(opened, block, following):
            opened = None
        if opened is not None:
            opened.add(block)
            self._places.append(opened.place)
            return
        self._places.append(len(self._parts))
        self._parts.append(_Part.of(block, len(self._parts)))
        if block.role in {"body", "item"}:
            self._opened = self._parts[-1]
        elif block.role not in {"comment", "footnote"}:
            self._opened = None
        elif block.role == "comment" and (following is None or following.role != "comment"):
            self._unglue(following)

    def blocks(self) -> tuple[Block, ...]:
        """The parts as blocks."""
        return tuple(
            replace(
                part.block,
                runs=tuple(run for run in part.runs if run.text),
                boxes=tuple(part.boxes),
                anchor=None if part.block.anchor is None else self._places[part.block.anchor],
            )
            for part in self._parts
        )

    def _continues(self, opened: _Part, block: Block, following: Block | None) -> bool:
        text = block.text
        if not text or not opened.tail or is_closed(opened.tail):
            return False
        if block.role == "item":
            cut = is_unfinished(opened.tail) or (opened.label is not None and opened.label.number)
            return bool(cut) and not opened.brief and _is_false_item(opened.tail, text, following)
        number = opened.label.number if opened.label else None
        if block.role != "body" or split_label(text, number):
            return False
        interrupted = block.starts_page or self._parts[-1] is not opened
        return self._is_rest(opened, text, interrupted=interrupted)

    def _belongs_to_note(self, block: Block) -> bool:
        """Whether words in small letters go on with the note before them: no paragraph waits."""
        note = self._parts[-1] if self._parts else None
        if note is None or note.block.role not in {"comment", "footnote"} or block.role != "body":
            return False
        waiting = self._opened is not None and not is_closed(self._opened.tail)
        return not waiting and block.text[:1].islower() and split_label(block.text) is None

    def _is_rest(self, opened: _Part, text: str, *, interrupted: bool) -> bool:
        """Whether words without a label are the rest of an unfinished paragraph."""
        after_comma = opened.tail.endswith(_COMMA)
        if not any(character.isalpha() for character in text):
            return is_unfinished(opened.tail) and not after_comma
        if is_heading_like(text):
            return is_unfinished(opened.tail) and not after_comma
        labelled = opened.label is not None
        if not labelled and opens_preamble(opened.tail, text):
            return False
        if text[0].islower() or (is_unfinished(opened.tail) and not after_comma):
            return True
        # In a numbered text, a whole unnumbered sentence after an unfinished one is its rest.
        return not opened.brief and (interrupted or (labelled and self._numbered))

    def _unglue(self, following: Block | None) -> None:
        """Gives an open paragraph its end back where it is glued to the comment before it."""
        opened, comment = self._opened, self._parts[-1]
        if opened is None or is_closed(opened.tail):
            return
        if following is not None and following.role == "body" and following.text[:1].islower():
            return
        text = "".join(run.text for run in comment.runs)
        places = [
            match
            for match in _GLUED.finditer(text)
            if not _ABBREVIATION.search(text[max(0, match.start() - 8) : match.start()])
        ]
        if places:
            comment.runs = [Run(text[: places[-1].start()])]
            opened.add(Block((Run(text[places[-1].end() :]),)))


def _is_numbered(block: Block) -> bool:
    found = split_label(block.text) if block.role in {"body", "item"} else None
    return found is not None and found[0].number > 0


def _is_false_item(before: str, text: str, following: Block | None) -> bool:
    alone = following is None or following.role != "item" or _is_numbered(following)
    listed = before.endswith(_COMMA) or _LISTED.search(before)
    return alone and text[0].islower() and not listed


def is_unspaced(character: str) -> bool:
    """Whether a character is of a script without spaces between words."""
    return "\u2e80" <= character <= "\u9fff" or "\uff00" <= character <= "\uffef"
