"""The list models keep Qt's contract and say in words what they show."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from pytestqt.modeltest import ModelTester

from app.models.entries import Entries
from app.models.grouped import Mentions
from app.models.lists import Documents, Passages, Role, Steps, Values
from corpus.errors import EmptyDocument
from corpus.model import Document, Paragraph
from index.model import Mention, Passage, Progress
from index.sheet import heading, new_sheet, note


@pytest.fixture
def filled(library: Any) -> dict[str, Values[Any]]:
    """Each model, with something in it."""
    documents, passages, mentions, steps, entries = (
        Documents(),
        Passages(),
        Mentions(),
        Steps(),
        Entries(),
    )
    documents.show(library.documents())
    answer = library.ask("Sentence number forum")
    passages.show(answer.passages)
    mentions.show_found(library.find("forum") + library.find("number 7."))
    steps.step(Progress(0, 1, Path("a.txt"), "reading"))
    sheet = new_sheet("x").keep(answer, answer.statements)
    entries.show((heading("a"), note("b"), *sheet.entries))
    return {
        "documents": documents, "passages": passages, "mentions": mentions, "steps": steps,
        "entries": entries,
    }  # fmt: skip


@pytest.mark.parametrize("name", ["documents", "passages", "mentions", "steps", "entries"])
def test_the_model_keeps_the_contract(
    filled: dict[str, Values[Any]], name: str, qtmodeltester: ModelTester
) -> None:
    model: QAbstractItemModel = filled[name]
    assert model.rowCount() > 0
    qtmodeltester.check(model)
    assert all(model.index(row, 0).data() for row in range(model.rowCount()))


def test_ticks_follow_the_documents(library: Any) -> None:
    documents = Documents()
    documents.show(library.documents())
    seen: list[tuple[str, ...]] = []
    documents.ticked.connect(seen.append)
    first = documents.index(0)
    assert documents.setData(first, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert documents.ticks == (documents.values[0].id,)
    assert first.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    documents.show(documents.values[1:])
    assert documents.ticks == ()
    assert seen == [("draft",), ()]


def test_own_documents_come_before_starters(document: Callable[..., Any]) -> None:
    documents = Documents()
    documents.show((document("brief", starter=True), document("zeta"), document("alpha")))
    assert [one.id for one in documents.values] == ["alpha", "zeta", "brief"]


def test_mentions_stand_under_their_document_with_its_count(library: Any) -> None:
    mentions = Mentions()
    mentions.show_found(library.find("sentence number 7."))
    header = mentions.index(0)
    assert header.data(Role.HEADER)
    assert header.data(Role.DETAIL) == "20 mentions"
    assert not mentions.flags(header) & Qt.ItemFlag.ItemIsSelectable
    row = mentions.index(20)
    ((start, end),) = row.data(Role.SPANS)
    assert str(row.data(Role.EXCERPT))[start:end] == "Sentence number 7."
    assert str(row.data(Role.EXCERPT)).startswith("…")


def test_a_mention_at_the_beginning_is_not_cut(document: Any, paragraph: Any) -> None:
    mentions = Mentions()
    place = Mention(paragraph("d", "Forum of all.", "1"), document("d"), 0, 5)
    mentions.show_found((place,))
    assert mentions.index(1).data(Role.EXCERPT) == "Forum of all."
    assert mentions.index(1).data(Role.SPANS) == ((0, 5),)


def test_a_file_has_one_row_that_changes(qtbot: Any) -> None:
    steps = Steps()
    path = Path("/a/x.txt")
    steps.step(Progress(0, 2, path, "reading"))
    steps.step(Progress(0, 2, path, "encoding"))
    steps.step(Progress(1, 2, path, "done", "failed", EmptyDocument(path)))
    steps.step(Progress(1, 2, Path("/a/y.txt"), "reading"))
    steps.step(Progress(2, 2, Path("/a/y.txt"), "done", "added", None, 4))
    steps.step(Progress(2, 2, Path("/a/y.txt"), "indexing"))
    assert steps.rowCount() == 2
    assert steps.index(1).data(Role.DETAIL) == "added, 4 paragraphs"
    assert steps.failed == (path,)
    assert "nothing" in str(steps.index(0).data(Role.DETAIL)).lower()


def test_a_tip_never_becomes_html(document: Any, paragraph: Any) -> None:
    documents = Documents()
    documents.show((document("d", title="<img src=x>"),))
    tip = str(documents.index(0).data(Qt.ItemDataRole.ToolTipRole))
    assert "&lt;img" in tip
    assert "<img" not in tip
    passages = Passages()
    passages.show((Passage(paragraph("d", "<b>x</b>", "1"), document("d"), 1.0),))
    assert passages.index(0).data(Role.EXCERPT) == "<b>x</b>"


def test_nothing_is_said_of_a_row_that_is_not_there(
    paragraph: Callable[..., Paragraph], document: Callable[..., Document]
) -> None:
    passages = Passages()
    passages.show((Passage(paragraph("d", "x", "1"), document("d"), 1.0),))
    gone = passages.index(0)
    passages.show(())
    assert passages.data(gone) is None


def test_steps_that_come_together_are_shown_as_one_by_one(qtbot: Any) -> None:
    a, b = Path("/a.txt"), Path("/b.txt")
    steps = [
        Progress(0, 2, a, "reading"),
        Progress(1, 2, a, "done", "added"),
        Progress(1, 2, b, "reading"),
        Progress(2, 2, b, "done", "kept"),
        Progress(2, 2, a, "indexing"),
    ]
    together, apart = Steps(), Steps()
    together.step(*steps)
    for one in steps:
        apart.step(one)
    assert together.values == apart.values == (steps[1], steps[3])
