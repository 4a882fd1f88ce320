"""A sheet with all that makes exports hard: marks, markup, two directions, long paragraphs."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from corpus.model import Document, Paragraph, Run
from index.model import Answer, Citation, Passage, Refusal, Statement
from index.sheet import Heading, KeptAnswer, Note, Sheet

ARABIC = "نؤكد من جديد رؤيتنا المشتركة لمجتمع المعلومات"
LONG = "Cooperation goes on, as agreed in Geneva and in Tunis. " * 900
TAGS = "*Bridge* the <b>divide</b> & 100% of #costs_in_$5 {now}~^\\ [x](y) `z`"


@pytest.fixture
def sheet(draft_document: Document, new_paragraph: Callable[..., Paragraph]) -> Sheet:
    """Four answers on three documents, one of them refused, with headings and notes."""
    resolution = replace(
        draft_document,
        id="res", file="res.pdf", title="Outcome & review", symbol="A/RES/70/125",
        date="2015-12-16", proposer=None, sha256="cd" * 32,
    )  # fmt: skip
    arabic = replace(
        draft_document,
        id="ar", file="قرار.docx", title="الوثيقة الختامية", language="ar", date="2015-12",
        proposer="مصر", sha256="ef" * 32,
    )  # fmt: skip
    marks = (Run("We "), Run("strongly ", "deleted"), Run("reaffirm "), Run("it.", "inserted"))
    marked = replace(new_paragraph("7", ""), runs=marks, headings=("Part I", "Vision"))
    tags, long = new_paragraph("103ter", TAGS), replace(new_paragraph("9", LONG), page=4)
    right = new_paragraph("١", ARABIC)
    question = "Is it *permanent* & <free>?"
    answers = (
        _answer(question, (marked, draft_document, 0, 11), (tags, resolution, 0, len(TAGS))),
        _answer("ما هي الرؤية؟", (right, arabic, 0, 12), (marked, draft_document, 3, 11)),
        _answer("How long?", (long, resolution, 0, 53)),
        Answer("Who?", (), (Passage(tags, resolution, 0.1),), Refusal("off-topic"), 0.1),
    )
    first, second, third, fourth = (
        KeptAnswer(str(number), answer, "2026-01-31T10:00:00+00:00")
        for number, answer in enumerate(answers)
    )
    entries = (
        Heading("h", "Vision & <means>"), first, Note("n", "Ask the chair.\n- =SUM(1) *twice*"),
        second, third, fourth,
    )  # fmt: skip
    return Sheet("s", "Sheet *one* – جنيف", entries)


def _answer(question: str, *spans: tuple[Paragraph, Document, int, int]) -> Answer:
    return Answer(question, tuple(Statement(Citation(*span)) for span in spans), (), None, 0.1)
