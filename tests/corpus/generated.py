"""Negotiating texts made at random, with the paragraphs they must be read into."""

import random
from dataclasses import dataclass, field
from textwrap import fill

from hypothesis import strategies as st

_WORDS = [
    *("access", "bridges", "citizens", "devices", "energy", "fairness", "growth", "health"),
    *("islands", "justice", "knowledge", "learning", "masts", "networks", "openness", "people"),
    *("quality", "repair", "schools", "trust", "users", "villages", "women", "youth"),
]
_SUFFIXES = ("bis", "ter", "quater", "quinquies")
_FORMS = ("{}. ", "- {}. ", "- **{}.** ", "{} ", "**{}.** ")
_ROMANS = ("i", "ii", "iii", "iv", "v")


@dataclass
class Expected:
    """What a paragraph must be read as."""

    kind: str
    label: str | None
    text: str
    headings: tuple[str, ...]
    deleted: tuple[str, ...] = ()
    inserted: tuple[str, ...] = ()


@dataclass
class Draft:
    """A text in the making: its blocks as printed, and what they must be read as."""

    blocks: list[str] = field(default_factory=list)
    expected: list[Expected] = field(default_factory=list)
    headings: tuple[str, ...] = ()
    notes: int = 0
    comments: int = 0

    def source(self, width: int | None) -> str:
        """The text, hard-wrapped or with a paragraph a line."""
        if width is None:
            return "\n\n".join(self.blocks) + "\n"
        wrapped = [
            fill(block, width, break_long_words=False, break_on_hyphens=False)
            for block in self.blocks
        ]
        return "\n\n".join(wrapped) + "\n"


_dice = random.Random(12)
_CLAUSES = [_dice.choices(_WORDS, k=_dice.randint(8, 20)) for _ in range(60)]
_words = st.sampled_from(_CLAUSES).map(list)
_marks = st.dictionaries(st.integers(0, 18), st.sampled_from(["del", "ins"]), max_size=4)
_sentence = _words.map(lambda words: f"We {' '.join(words)}.")
_heading = _words.map(lambda words: " ".join(words[:3]).capitalize())


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    """A title and two to four headed sections of numbered paragraphs."""
    marked = draw(st.booleans())
    draft = Draft()
    _put(draft, f"{'# ' * marked}Zero draft", Expected("title", None, "Zero draft", ()))
    number = 0
    for words in draw(st.lists(_heading, min_size=2, max_size=4, unique=True)):
        _put(draft, f"{'## ' * marked}{words}", Expected("heading", None, words, ()))
        draft.headings = (words,)
        for _ in range(draw(st.integers(1, 4))):
            number += 1
            _add_paragraph(draw, draft, str(number), draw(st.sampled_from(_FORMS[:3])))
            for suffix in _SUFFIXES[: draw(st.sampled_from([0, 0, 0, 1, 2, 4]))]:
                form = draw(st.sampled_from(_FORMS))
                printed = f"{number}{draw(st.sampled_from(['', ' ']))}{suffix}"
                _add_paragraph(draw, draft, printed, form)
    return draft


def _put(draft: Draft, printed: str, expected: Expected) -> None:
    draft.blocks.append(printed)
    draft.expected.append(expected)


def _add_paragraph(draw: st.DrawFn, draft: Draft, label: str, form: str) -> None:
    chapeau = draw(st.sampled_from([False, False, False, True]))
    words = draw(_words)
    marked = draw(_marks)
    marks = [marked.get(place, "") for place in range(len(words) - 1)] + [""]
    tags = {
        "": "{}",
        "del": draw(st.sampled_from(["~~{}~~", "<del>{}</del>"])),
        "ins": "<ins>{}</ins>",
    }
    printed = [tags[mark].format(word) for word, mark in zip(words, marks, strict=True)]
    note = ""
    if draw(st.sampled_from([False, False, False, True])):
        draft.notes += 1
        note = f"<sup>{draft.notes}</sup>"
        printed[-1] += note
    printed[-1] += ":" if chapeau else "."
    kept = [word for word, mark in zip(words, marks, strict=True) if mark != "del"]
    plain = label.replace(" ", "")
    _put(
        draft,
        form.format(label) + " ".join(["We", *printed]),
        Expected(
            "paragraph",
            plain,
            " ".join(["We", *kept]) + (":" if chapeau else "."),
            draft.headings,
            tuple(word for word, mark in zip(words, marks, strict=True) if mark == "del"),
            tuple(word for word, mark in zip(words, marks, strict=True) if mark == "ins"),
        ),
    )
    if chapeau:
        _add_items(draw, draft, plain)
    elif draw(st.booleans()):
        _interrupt(draw, draft, printed, marks)
    if note:
        words = draw(_sentence)
        _put(
            draft, f"{note} {words}", Expected("footnote", str(draft.notes), words, draft.headings)
        )


def _add_items(draw: st.DrawFn, draft: Draft, label: str) -> None:
    for letter in "abcdefghij"[: draw(st.integers(1, 10))]:
        words = " ".join(draw(_words))
        inner = _ROMANS[: draw(st.sampled_from([0, 0, 0, 2, 5]))] if letter != "h" else ()
        text = f"{words}{':' if inner else ';'}"
        expected = Expected("item", f"{label}({letter})", text, draft.headings)
        _put(draft, f"({letter}) {text}", expected)
        for roman in inner:
            text = f"{' '.join(draw(_words))};"
            expected = Expected("item", f"{label}({letter})({roman})", text, draft.headings)
            _put(draft, f"({roman}) {text}", expected)


def _interrupt(draw: st.DrawFn, draft: Draft, printed: list[str], marks: list[str]) -> None:
    """Cuts the last paragraph in two, by a page break or by comments."""
    block = draft.blocks.pop()
    places = [i for i in range(1, len(printed)) if not marks[i - 1] and not marks[i]]
    if not places:
        draft.blocks.append(block)
        return
    rest = " ".join(printed[draw(st.sampled_from(places)) :])
    draft.blocks.append(block[: -len(rest)].rstrip())
    for _ in range(draw(st.integers(0, 3))):
        draft.comments += 1
        tag = f"{draw(st.sampled_from(['AB', 'ПW', 'TIW']))}{draft.comments}"
        words = draw(_sentence)
        expected = Expected("comment", tag, words, draft.headings)
        _put(draft, f"Commented [{tag}]: {words}", expected)
    draft.blocks.append(rest)
