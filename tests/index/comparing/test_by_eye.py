"""Real drafts come out as a person reading them side by side found them."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from corpus.model import Paragraph
from corpus.outline import outline
from index.comparing.model import Comparison
from tests.index.comparing.revised import finished

_FOUND = Path(__file__).parents[2] / "data" / "counterparts"
Key = Callable[[Paragraph, str], bool]


def rows(name: str) -> list[tuple[str, str, frozenset[str]]]:
    """What was found: the key of the older and of the newer paragraph, and the changes."""
    lines = (_FOUND / f"{name}.txt").read_text("utf-8").splitlines()
    cut = [line.split("|") for line in lines if line and not line.startswith("#")]
    return [(a.strip(), b.strip(), frozenset(changes.split())) for a, b, changes in cut]


@cache
def compared(older: Path, newer: Path) -> Comparison:
    a, b = outline(older), outline(newer)
    return finished((a.document, a.paragraphs), (b.document, b.paragraphs))


def agreeing(comparison: Comparison, name: str, fits: Key) -> list[tuple[str, str, bool, bool]]:
    """Each row, with whether its counterparts were found, and the right changes."""
    told = []
    for older, newer, changes in rows(name):
        joined = [
            pair
            for pair in comparison.pairs
            if (any(fits(p, older) for p in pair.a) if older else not pair.a)
            and (any(fits(p, newer) for p in pair.b) if newer else not pair.b)
        ]
        told.append((older, newer, bool(joined), any(set(p.changes) == changes for p in joined)))
    return told


def has_label(paragraph: Paragraph, label: str) -> bool:
    return paragraph.label == label and paragraph.kind in {"paragraph", "item"}


def begins(paragraph: Paragraph, words: str) -> bool:
    return paragraph.text.startswith(words)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "older", "newer", "fits"),
    [
        ("ict-resolution-2025", "A_C.2_80_L.17.pdf", "A_C.2_80_L.58.pdf", has_label),
        (
            "plastics-2023",
            "UNEP_PP_INC.3_4_zero-draft.pdf",
            "UNEP_PP_INC.4_3_revised-draft.pdf",
            begins,
        ),
    ],
)
def test_real_drafts_come_out_as_read_by_eye(
    documents: Path, name: str, older: str, newer: str, fits: Key
) -> None:
    files = documents / "pdf" / older, documents / "pdf" / newer
    if not all(file.is_file() for file in files):
        pytest.skip("the two drafts are not among the real papers")
    told = agreeing(compared(*files), name, fits)
    assert len(told) >= 40
    assert sum(found for *_, found, _ in told) >= 0.97 * len(told), told
    assert sum(right for *_, right in told) >= 0.95 * len(told), told
