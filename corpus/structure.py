"""Which drafts are headings and which the document's title.

A line is a heading if it looks like one and has text beneath it. A numbered line has neighbours in
its series: where they are headings it is one too, and where they are paragraphs it is a short one.
"""

import re
from collections.abc import Sequence

from corpus.draft import Draft
from corpus.headings import (
    LONGEST,
    division_rank,
    is_field,
    is_heading_like,
    is_lone_line,
    is_opening,
)
from corpus.labels import Label

_SENTENCE = re.compile(r"[.;!?。；！？][\"'”’)]*\Z")
_ORGAN = re.compile(r"(?:The|La|L[’']|El|Los|Les)\s")
_DECIDING = (
    r"Adopts|Affirms|Agrees|Approves|Calls|Commends|Decides|Declares|Encourages|Endorses|Expresses|"
    r"Invites|Notes|Proclaims|Reaffirms|Recognizes|Recommends|Requests|Takes|Urges|Welcomes|Adopte|Décide|"
    r"Prie|Decide|Pide|Solicita|Aprueba"
)
_DECIDES = re.compile(rf"(?:{_DECIDING})\s+(?:also|further|the|that|to|as|its|upon)\b")
_ENACTS = re.compile(rf"(?:{_DECIDING}|(?:\w+\s)?\w+(?:ing|ant|ando|iendo))\b")
"""How the paragraphs of a resolution begin, whose subject stands on a line of its own."""
_CAPTION = re.compile(
    r"(?:Table|Figure|Chart|Box|Tableau|Cuadro|Gráfico|Таблица|Рисунок)\s(?:\d{1,3}|[IVXL]{1,6})"
    r"(?=\Z|\s?[.:–—-]\s)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\)?\Z")
_LONGEST_QUESTION = 60
"""Words of the longest numbered question that heads its answer."""
_LONGEST_NUMBERED = 25
"""Words of the longest numbered heading."""
_LONGEST_TITLE = 40
"""Words of the longest title."""
_LIST = 4
"""So many short lines, one under the other, are a list of names or topics, not headings."""


def find_headings(drafts: Sequence[Draft]) -> None:
    """Turns into headings the short lines and questions that stand over other text."""
    following = _following(drafts)
    _find_numbered(drafts, following)
    for index, draft in enumerate(drafts):
        below = following[index]
        if below is None or (following[below] is None and is_lone_line(drafts[below].text)):
            continue
        beside = (drafts[index - 1].text if index else "", drafts[below].text)
        listed = is_field(draft.text) and any(map(is_field, beside))
        if not listed and _is_heading(draft, drafts[below]):
            draft.kind = "heading"
    _free_lists(drafts, following, len(_lead(drafts)))
    _free_captions(drafts, following)


def find_titles(drafts: Sequence[Draft]) -> None:
    """The lines before the first text are the title, but for one that heads that text alone."""
    lead = _lead(drafts)
    headings = [
        index
        for index in lead
        if drafts[index].kind in {"heading", "title"} or _is_long_title(drafts[index])
    ]
    if any(draft.kind == "title" for draft in drafts) or not headings:
        return
    last = headings[-1]
    above_text = len(headings) > 1 and last == lead[-1] and last + 1 < len(drafts)
    if above_text and _heads_its_text(last, drafts):
        headings.pop()
    for index in headings:
        drafts[index].kind = "title"


def series(label: Label) -> tuple[str, ...]:
    """What labels have in common that count together."""
    prefix = label.text.partition(str(label.number))[0] if label.number else ""
    place = label.text.rpartition(".")[0] if label.style == "decimal" else ""
    return (label.style, prefix, place, str(label.enclosed))


def _following(drafts: Sequence[Draft]) -> list[int | None]:
    """For each draft, the index of the next one that isn't a comment or a note."""
    found: list[int | None] = [None] * len(drafts)
    below: int | None = None
    for index in range(len(drafts) - 1, -1, -1):
        found[index] = below
        if drafts[index].kind not in {"comment", "footnote"}:
            below = index
    return found


def _find_numbered(drafts: Sequence[Draft], following: Sequence[int | None]) -> None:
    """Numbered headings: candidates of which a neighbour in the series is a candidate too."""
    candidates: dict[int, Label] = {}
    known: set[tuple[tuple[str, ...], int]] = set()
    running = 0
    for index, draft in enumerate(drafts):
        below = following[index]
        if draft.label is None or draft.kind not in {"paragraph", "heading"}:
            continue
        beneath = drafts[below] if below is not None and draft.kind == "paragraph" else None
        if beneath and _can_head(draft.label, draft.text, beneath, running):
            candidates[index] = draft.label
            continue
        known.update((series(draft.label), value) for value in _values(draft.label))
        running = draft.number or running
    places = {(series(c), value) for c in candidates.values() for value in _values(c)}
    for index, label in candidates.items():
        beside = {(series(label), value + step) for value in _values(label) for step in (-1, 1)}
        alone = not beside & known and label.style != "letter"
        if beside & places or alone or (label.style == "capital" and label.roman):
            drafts[index].kind = "heading"


def _values(label: Label) -> list[int]:
    """The numbers a label may stand for: "I" is one or the ninth letter."""
    if label.style == "decimal":
        last = label.text.rpartition(".")[2]
        return [int(re.sub(r"\D.*", "", last))]
    if label.number:
        return [label.number]
    values = [label.roman + 1000] if label.roman else []
    return [*values, ord(label.text[0])] if len(label.text) == 1 else values


def _can_head(label: Label, text: str, below: Draft, running: int) -> bool:
    """Whether a labelled line looks like a heading over what follows it."""
    if label.style == "number" and not label.text.endswith(str(label.number)):
        return False
    question = "?" in text and len(text.split()) <= _LONGEST_QUESTION
    if not (question or is_heading_like(text, _LONGEST_NUMBERED)) or _is_chapeau(text, below):
        return False
    if below.label is None:
        listed = below.kind == "item" and label.style != "number"
        return below.kind != "table" and not listed and not below.text[:1].islower()
    if series(below.label) == series(label) and _follows(label, below.label):
        return False
    resumes = below.number == running + 1 or not running
    if label.style == "number" and below.label.style == "number":
        return resumes or below.number == 1
    return resumes or label.style != "letter"


def _is_chapeau(text: str, below: Draft) -> bool:
    """Whether a line ending in a colon opens the list below it."""
    opens = below.label is not None and (below.number < 2 or below.label.enclosed)
    return text.endswith((":", "：")) and (below.kind == "item" or opens)


def _follows(label: Label, following: Label) -> bool:
    return any(value + 1 in _values(following) for value in _values(label))


def _is_heading(draft: Draft, below: Draft) -> bool:
    """Whether a line without a label is a heading over what follows it."""
    text = draft.text
    if draft.kind != "paragraph" or draft.label or not is_heading_like(text) or is_lone_line(text):
        return False
    if below.kind == "table" or (below.text[:1].islower() and not below.label):
        return False
    if _ORGAN.match(text) and _ENACTS.match(below.text):
        return False
    if text.endswith(":") and _DECIDES.match(text):
        return False
    return not _is_chapeau(text, below)


def _free_captions(drafts: Sequence[Draft], following: Sequence[int | None]) -> None:
    """Makes paragraphs of the captions of tables and figures, and of the names below them."""
    for index, draft in enumerate(drafts):
        if draft.kind != "heading" or not _CAPTION.match(draft.text):
            continue
        draft.kind = "paragraph"
        below = following[index]
        named = _CAPTION.fullmatch(draft.text) and below is not None
        if named and below is not None and drafts[below].kind == "heading":
            drafts[below].kind = "paragraph"


def _free_lists(drafts: Sequence[Draft], following: Sequence[int | None], start: int) -> None:
    """Makes paragraphs of the short lines in the middle of a list of them."""
    run: list[int] = []
    for index in range(start, len(drafts)):
        draft = drafts[index]
        if draft.kind != "heading" or draft.block.role != "body" or draft.label:
            continue
        if division_rank(draft.text):
            continue
        if run and (following[run[-1]] != index or not _alike(drafts[run[-1]], draft)):
            _free(drafts, run)
            run = []
        run.append(index)
    _free(drafts, run)


def _free(drafts: Sequence[Draft], run: Sequence[int]) -> None:
    if len(run) < _LIST:
        return
    after = drafts[run[-1] + 1] if run[-1] + 1 < len(drafts) else None
    heads = after is not None and after.kind != "heading"
    for index in run[1:-1] if heads else run[1:]:
        drafts[index].kind = "paragraph"


def _lead(drafts: Sequence[Draft]) -> list[int]:
    """Indexes of the lines that stand before the first text."""
    lead: list[int] = []
    for index, draft in enumerate(drafts):
        text = draft.text
        head = draft.kind in {"heading", "title"}
        if draft.kind in {"table", "comment", "footnote"} and not lead:
            continue
        if draft.label or draft.kind not in {"heading", "title", "paragraph"}:
            break
        long = not head and len(text.split()) > 20 and not _is_long_title(draft)
        if division_rank(text) or text.endswith(":") or long:
            break
        if _SENTENCE.search(text):
            break
        lead.append(index)
        if head and is_opening(text):
            break
    return lead


def _is_long_title(draft: Draft) -> bool:
    """Whether a line among the first looks like a heading but for its length."""
    text = draft.text
    longer = len(text.split()) > LONGEST
    return longer and is_heading_like(text, _LONGEST_TITLE) and not is_lone_line(text)


def _heads_its_text(last: int, drafts: Sequence[Draft]) -> bool:
    """Whether the last line before the text heads a part of it, as lines like it do further on."""
    line = drafts[last]
    if _YEAR.search(line.text):
        return False
    return bool(is_opening(line.text)) or any(
        draft.kind == "heading"
        and (draft.block.role == "heading" or not draft.label)
        and _alike(draft, line)
        for draft in drafts[last + 1 :]
    )


def _alike(one: Draft, other: Draft) -> bool:
    """Whether two headings without labels are set alike: at one marked level, both in capitals."""
    return _look(one) == _look(other)


def _look(draft: Draft) -> tuple[int, bool]:
    return (draft.block.level if draft.block.role == "heading" else 0, draft.text.isupper())
