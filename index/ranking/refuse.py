"""Whether the passages found can answer a question at all, judged by what stands in them."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from index.model import Refusal
from index.question import Concept, Question
from index.ranking import evidence
from index.ranking.windows import Window
from index.ranking.words import fold, listed
from index.retrieve import Found

FAR_SCORE = 0.3
FAR_MEANING = 0.39
"""Below both, the best passage is off the question's topic."""
FOREIGN = 0.3
MOSTLY = 0.7
"""Below the first in meaning, only words help: so much of the question in one span."""
UNKNOWN = 0.35
"""A name that nothing found comes nearer to than this isn't in the documents."""
UNKNOWN_ABSENT = 0.5
"""The same for a name the library doesn't hold at all, and for letters, which look alike easily."""
HALF_KNOWN = 0.6
"""How much of a name's words must stand in a passage for the name to be there."""
DECISIVE = 0.45
RARE = 0.6
"""The share of a question's weight, and the rarity in the language, from which one word decides."""
SUFFICIENT = 0.5
"""How much of a question must be matched in the very span that holds the figure, date or name."""
CLOSE = 0.72
"""The same where the span leaves out what is counted, or a word that the library doesn't hold."""
TELLING = 0.35
"""How rare in the language a word is that can't be left out."""
MISSING = 0.4
COUNTED = 0.3
"""A span that comes no nearer to such a word, or to what is counted, leaves it out."""


def refusal(
    question: Question, found: Found, quotable: Sequence[Sequence[Window]]
) -> Refusal | None:
    """Why the passages can't answer, or None where they may.

    Args:
        question: as understood.
        found: what was retrieved for it.
        quotable: the spans that could be quoted, of each of the best passages.
    """
    if not found.passages or _is_far(found, quotable):
        return Refusal("off-topic")
    if unknown := _unknown_name(question, found):
        return Refusal("not-stated", f"“{unknown}”")
    definite = question.asked not in ("", "reason")
    if definite and not _supported(question, found, quotable):
        return Refusal("not-stated", evidence.name(question.asked))
    if unknown := _decisive(question, found):
        return Refusal("not-stated", f"“{unknown}”")
    return None


def _is_far(found: Found, quotable: Sequence[Sequence[Window]]) -> bool:
    meaning = float(found.signals.meaning.max())
    if found.passages[0].score < FAR_SCORE and meaning < FAR_MEANING:
        return True
    spans = [window.matched for windows in quotable for window in windows]
    held = max((float(found.ideas.weights @ matched) for matched in spans), default=0)
    return meaning < FOREIGN and held < MOSTLY


def _unknown_name(question: Question, found: Found) -> str:
    """The first name in the question that none of the passages holds, or an empty string."""
    late, covered = found.signals.late.max(axis=1), found.signals.covered.max(axis=1)
    for name in _proper(question):
        first, last = question.concepts[name[0]], question.concepts[name[-1]]
        text = question.text[first.start : last.end]
        strange = text.isupper() or bool(found.ideas.absent[name].all())
        limit = UNKNOWN_ABSENT if strange else UNKNOWN
        if covered[name].mean() < HALF_KNOWN and late[name].mean() < limit:
            return text
    return ""


def _proper(question: Question) -> list[list[int]]:
    """The names in a question, as indices of their ideas; neighbours make one name."""
    proper = [i for i, concept in enumerate(question.concepts) if _is_name(concept)]
    names = [[i] for i in proper[:1]]
    for before, i in pairwise(proper):
        between = question.text[question.concepts[before].end : question.concepts[i].start]
        if between == " ":
            names[-1].append(i)
        else:
            names.append([i])
    return names


def _is_name(concept: Concept) -> bool:
    return concept.proper and fold(concept.names[0]) not in listed("calendar")


def _decisive(question: Question, found: Found) -> str:
    """The one rare word that carries the question, where nothing found comes near it."""
    ideas = found.ideas
    heaviest = int(ideas.weights.argmax())
    decides = ideas.weights[heaviest] >= DECISIVE and ideas.telling[heaviest] >= RARE
    best = float(ideas.matched(found.signals.late, found.signals.covered)[heaviest].max())
    return question.concepts[heaviest].names[0] if decides and best < UNKNOWN else ""


def _supported(question: Question, found: Found, quotable: Sequence[Sequence[Window]]) -> bool:
    """Whether the best span that holds the kind of thing asked for says it of the right subject."""
    subject = np.array(
        [not any(a <= c.start < b for a, b in question.asking) for c in question.concepts]
    )
    subject |= not subject.any()
    weights = found.ideas.weights * subject
    weights = weights / weights.sum()
    held = [
        np.maximum(np.where(found.signals.named[:, column], 1, window.matched), whole)
        for column, spans in enumerate(quotable)
        for whole in [0.7 * found.signals.covered[:, column]]
        for window in spans
        if window.holds
    ]
    if not held:
        return False
    best = max(held, key=lambda matched: float(weights @ matched))
    strange = found.ideas.absent & (found.ideas.telling >= TELLING)
    left_out = subject & strange & (best < MISSING)
    if question.asked == "number":
        left_out |= _counted(question) & (best < COUNTED)
    return float(weights @ best) >= (CLOSE if left_out.any() else SUFFICIENT)


def _counted(question: Question) -> NDArray[np.bool_]:
    """Which idea is what "how many" asks the number of: the first one after it."""
    end = question.asking[0][1]
    following = [i for i, concept in enumerate(question.concepts) if concept.start >= end]
    return np.array([i in following[:1] for i in range(len(question.concepts))], bool)
