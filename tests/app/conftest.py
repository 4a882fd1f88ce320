"""A small library that keeps everything in memory, and the window on it."""

import gc
import re
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Unpack

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.engine.worker import Worker
from app.language import Language, speak
from app.look import theme
from app.window import Window
from corpus.errors import UnsupportedFormat
from corpus.model import Document, Paragraph, Run
from index.comparing.compare import compare
from index.comparing.model import Comparison, Evidence
from index.comparing.positions import Positions, positions
from index.comparing.redline import redline
from index.counterparts import Counterpart, Trace
from index.errors import UnknownReference
from index.model import (
    Answer,
    Citation,
    Description,
    Link,
    Mention,
    Passage,
    Progress,
    Refusal,
    Removed,
    Scope,
    Statement,
    Theme,
)
from index.sheet import Sheet

Make = Callable[..., Paragraph]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Leaves the program speaking English."""
    yield
    speak(Language())


@dataclass
class FakeLibrary:
    """What `app.engine.engine.Engine` promises, over documents a test makes.

    Attributes:
        texts: the documents by id, with their paragraphs.
        asked: each question with the ids it was limited to.
        trouble: what the next call of a method, by its name, raises.
    """

    texts: dict[str, tuple[Document, tuple[Paragraph, ...]]] = field(default_factory=dict)
    asked: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    scopes: list[Scope | None] = field(default_factory=list)
    trouble: dict[str, Exception] = field(default_factory=dict)
    linked: dict[str, tuple[Link, ...]] = field(default_factory=dict)
    originals: dict[str, Path] = field(default_factory=dict)
    aside: dict[str, tuple[Paragraph, ...]] = field(default_factory=dict)
    healing: tuple[Progress, ...] = ()
    kept: dict[str, Sheet] = field(default_factory=dict)
    corrections: dict[tuple[str, str], bool] = field(default_factory=dict)
    closed: bool = False

    def documents(self) -> tuple[Document, ...]:
        return tuple(document for document, _ in self.texts.values())

    def paragraphs(self, document_id: str) -> tuple[Paragraph, ...]:
        self._stumble("paragraphs")
        return self.texts[document_id][1]

    def ask(self, question: str, within: Sequence[str] = ()) -> Answer:
        self._stumble("ask")
        self.asked.append((question, tuple(within)))
        words = {word for word in re.findall(r"\w+", question.lower()) if len(word) > 4}
        found = [
            Passage(paragraph, document, 0.9, (("words", 0.5), ("meaning", 0.4)))
            for document, paragraphs in self._within(within)
            for paragraph in paragraphs
            if paragraph.kind == "paragraph"
            and any(word in paragraph.text.lower() for word in words)
        ]
        statements = tuple(
            Statement(Citation(one.paragraph, one.document, 0, _end(one.paragraph.text)), ((0, 2),))
            for one in found
        )
        statements = statements[:5]
        refusal = None if statements else Refusal("off-topic")
        near = tuple(
            Passage(paragraphs[0], document, 0.1) for document, paragraphs in self.texts.values()
        )
        return Answer(question, statements, tuple(found[:10]) or near, refusal, 0.01)

    def find(
        self, words: str, within: Sequence[str] = (), scope: Scope | None = None
    ) -> tuple[Mention, ...]:
        self._stumble("find")
        self.scopes.append(scope)
        return tuple(
            Mention(paragraph, document, place.start(), place.end())
            for document, paragraphs in self._within(within)
            for paragraph in paragraphs
            for place in re.finditer(re.escape(words), paragraph.text, re.IGNORECASE)
        )

    def survey(self, theme: Theme) -> tuple[Passage, ...]:
        self._stumble("survey")
        return tuple(
            Passage(paragraph, document, 1.0, (("words", 1.0),))
            for document, paragraphs in self.texts.values()
            for paragraph in paragraphs
            if any(name.strip("*").lower() in paragraph.text.lower() for name in theme.names)
        )

    def show(self, wanted: str) -> tuple[Passage, ...]:
        self._stumble("show")
        found = tuple(
            Passage(paragraph, document, 1.0)
            for document, paragraphs in self.texts.values()
            for paragraph in paragraphs
            if document.symbol and wanted == f"{document.symbol}, para. {paragraph.label}"
        )
        if not found:
            raise UnknownReference(wanted)
        return found

    def add(self, paths: Sequence[Path]) -> Generator[Progress, None, None]:
        for number, path in enumerate(paths):
            yield Progress(number, len(paths), path, "reading")
            if path.suffix != ".txt":
                error = UnsupportedFormat(path, path.suffix)
                yield Progress(number + 1, len(paths), path, "done", "failed", error)
                continue
            document = _document(path.stem)
            self.texts[document.id] = (document, (_paragraph(document.id, "Added words.", "1"),))
            yield Progress(number + 1, len(paths), path, "done", "added", None, 1)

    def add_starters(self) -> Generator[Progress, None, None]:
        yield from self.add([Path("starter.txt")])

    def set_aside(self, document_id: str, folder: Path) -> Removed:
        self._stumble("set_aside")
        document, paragraphs = self.texts.pop(document_id)
        self.aside[document_id] = paragraphs
        return Removed(document, folder / document.file, Path("/a") / document.file)

    def put_back(self, removed: Removed) -> Generator[Progress, None, None]:
        yield Progress(0, 1, removed.file, "reading")
        self.put(removed.document, *self.aside.pop(removed.document.id))
        yield Progress(1, 1, removed.file, "done", "added", document=removed.document)

    def describe(self, document_id: str, **changes: Unpack[Description]) -> Document:
        self._stumble("describe")
        document, paragraphs = self.texts[document_id]
        said = {name: value for name, value in changes.items() if value is not None}
        self.put(replace(document, **said), *paragraphs)  # type: ignore[arg-type]
        return self.texts[document_id][0]

    def supersede(self, old_id: str, new_id: str | None) -> Document:
        document, paragraphs = self.texts[old_id]
        self.put(replace(document, superseded_by=new_id), *paragraphs)
        return self.texts[old_id][0]

    def original(self, document_id: str) -> Path:
        return self.originals.get(document_id, Path("/originals") / document_id)

    def links(self, document_id: str) -> tuple[Link, ...]:
        self._stumble("links")
        return self.linked.get(document_id, ())

    def sheets(self) -> tuple[Sheet, ...]:
        self._stumble("sheets")
        return tuple(self.kept.values())

    def save_sheet(self, sheet: Sheet) -> None:
        self._stumble("save_sheet")
        self.kept[sheet.id] = sheet

    def delete_sheet(self, sheet_id: str) -> Sheet:
        return self.kept.pop(sheet_id)

    def compare(self, older: str, newer: str) -> Generator[float, None, Comparison]:
        self._stumble("compare")
        a, b = self.texts[older], self.texts[newer]
        return (yield from compare(a, b, None, self.corrections))

    def trace(self, paragraph: Paragraph) -> Generator[float, None, Trace]:
        self._stumble("trace")
        found = []
        others = [one for one in self.texts.values() if one[0].id != paragraph.document_id]
        for document, paragraphs in others:
            yield 0.5
            for one in paragraphs:
                if one.label == paragraph.label and one.kind == paragraph.kind:
                    edits = redline(paragraph.text, one.text)
                    found.append(Counterpart(document, (one,), 0.5, Evidence("words", 0.5), edits))
        return Trace(self.texts[paragraph.document_id][0], paragraph, tuple(found))

    def positions(self, within: Sequence[str] = ()) -> Positions:
        self._stumble("positions")
        return positions(self._within(within))

    def correct(self, older: Paragraph, newer: Paragraph, same: bool | None) -> None:
        self._stumble("correct")
        if same is None:
            del self.corrections[older.id, newer.id]
        else:
            self.corrections[older.id, newer.id] = same

    def warm(self) -> None:
        self._stumble("warm")

    def heal(self) -> Generator[Progress, None, None]:
        yield from self.healing

    def close(self) -> None:
        self.closed = True

    def put(self, document: Document, *paragraphs: Paragraph) -> None:
        """Puts a document in, as if it had been added."""
        self.texts[document.id] = (document, paragraphs)

    def _within(self, within: Sequence[str]) -> list[tuple[Document, tuple[Paragraph, ...]]]:
        return [pair for key, pair in self.texts.items() if not within or key in within]

    def _stumble(self, name: str) -> None:
        if name in self.trouble:
            raise self.trouble.pop(name)


def _end(text: str) -> int:
    return text.find(".") + 1 or len(text)


def _document(name: str, **facts: object) -> Document:
    known: dict[str, object] = {
        "id": name, "file": f"{name}.txt", "title": name.title(), "symbol": None, "date": None,
        "language": "en", "proposer": None, "pages": None, "sha256": "0" * 64,
    }  # fmt: skip
    return Document(**(known | facts))  # type: ignore[arg-type]


def _paragraph(
    document_id: str, text: str | tuple[Run, ...], label: str | None = None, **facts: object
) -> Paragraph:
    runs = (Run(text),) if isinstance(text, str) else text
    order = facts.pop("order", 0)
    known: dict[str, object] = {
        "id": f"{document_id}/{facts.get('kind', 'paragraph')}/{label}/{order}",
        "document_id": document_id, "order": order, "kind": "paragraph", "label": label,
        "occurrence": 1, "headings": (), "runs": runs,
    }  # fmt: skip
    return Paragraph(**(known | facts))  # type: ignore[arg-type]


@pytest.fixture
def document() -> Callable[..., Document]:
    """Makes a document from its name."""
    return _document


@pytest.fixture
def paragraph() -> Make:
    """Makes a paragraph from its document's id, its text or runs, and its label."""
    return _paragraph


@pytest.fixture
def library() -> FakeLibrary:
    """Two documents: a draft with marks, a comment and a footnote, and a long note."""
    fake = FakeLibrary()
    draft = _document("draft", title="Zero draft", proposer="Atlantis")
    forum = _paragraph("draft", "The Forum is made permanent. It meets yearly.", "7", order=2)
    fake.put(
        draft,
        _paragraph("draft", "Preamble", kind="heading", order=0),
        _paragraph(
            "draft",
            (Run("We reaffirm "), Run("welcome ", "deleted"), Run("the 2015 review", "inserted")),
            "6",
            order=1,
        ),
        forum,
        _paragraph("draft", "Why?", "A1", kind="comment", attached_to=forum.id, order=3),
        _paragraph("draft", "See there.", "1", kind="footnote", attached_to=forum.id, order=4),
    )
    note = [_paragraph("note", f"Sentence number {n}. " * 20, str(n), order=n) for n in range(300)]
    note[200] = _paragraph("note", "Long ago. Broadband reached all.", "200", order=200)
    fake.put(_document("note", title="Secretariat note", symbol="E/CN.16/2025/2"), *note)
    return fake


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> QSettings:
    """Settings of the test's own."""
    monkeypatch.setenv("RAPPORTEUR_SETTINGS", str(tmp_path / "settings.json"))
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def look(qapp: QApplication) -> QApplication:
    """The application with its style sheet."""
    # Qt tells each widget in turn: the windows of tests before must not be collected meanwhile.
    gc.disable()
    try:
        qapp.setStyle("Fusion")
        theme.apply(qapp)
    finally:
        gc.enable()
    return qapp


def _forget_sheet(window: Window) -> None:
    """Lets the window close without asking about what could not be kept."""
    window.panes.shelf.sheet.is_saved = True


@pytest.fixture
def window(qtbot: QtBot, look: QApplication, library: FakeLibrary, settings: QSettings) -> Window:
    """The window, open on the library; the worker answers at once, on the same thread."""
    made = Window(Worker(lambda: library), settings)
    qtbot.addWidget(made, before_close_func=_forget_sheet)
    made.show()
    made.start()
    qtbot.waitUntil(lambda: made.panes.shelf.library.documents.rowCount() == 2)
    return made
