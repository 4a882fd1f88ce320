"""A small library that keeps everything in memory, in the place of the window's engine."""

import re
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Unpack

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


class FakeHoldings:
    """What `app.engine.engine.Holdings` promises, of a library of the tests."""

    def __init__(self, library: "FakeLibrary") -> None:
        self.library = library

    def set_aside(self, document_id: str, folder: Path) -> Removed:
        self.library.stumble("set_aside")
        document, paragraphs = self.library.texts.pop(document_id)
        self.library.aside[document_id] = paragraphs
        return Removed(document, folder / document.file, Path("/a") / document.file)

    def put_back(self, removed: Removed) -> Generator[Progress, None, None]:
        yield Progress(0, 1, removed.file, "reading")
        self.library.put(removed.document, *self.library.aside.pop(removed.document.id))
        yield Progress(1, 1, removed.file, "done", "added", document=removed.document)

    def describe(self, document_id: str, **changes: Unpack[Description]) -> Document:
        self.library.stumble("describe")
        document, paragraphs = self.library.texts[document_id]
        said = {name: value for name, value in changes.items() if value is not None}
        self.library.put(replace(document, **said), *paragraphs)  # type: ignore[arg-type]
        return self.library.texts[document_id][0]

    def supersede(self, old_id: str, new_id: str | None) -> Document:
        document, paragraphs = self.library.texts[old_id]
        self.library.put(replace(document, superseded_by=new_id), *paragraphs)
        return self.library.texts[old_id][0]


class FakeDrafts:
    """What `app.engine.engine.Drafts` promises, of a library of the tests."""

    def __init__(self, library: "FakeLibrary") -> None:
        self.library = library

    def compare(self, older: str, newer: str) -> Generator[float, None, Comparison]:
        self.library.stumble("compare")
        a, b = self.library.texts[older], self.library.texts[newer]
        return (yield from compare(a, b, None, self.library.corrections))

    def trace(self, paragraph: Paragraph) -> Generator[float, None, Trace]:
        self.library.stumble("trace")
        found = []
        others = [one for one in self.library.texts.values() if one[0].id != paragraph.document_id]
        for document, paragraphs in others:
            yield 0.5
            for one in paragraphs:
                if one.label == paragraph.label and one.kind == paragraph.kind:
                    edits = redline(paragraph.text, one.text)
                    found.append(Counterpart(document, (one,), 0.5, Evidence("words", 0.5), edits))
        return Trace(self.library.texts[paragraph.document_id][0], paragraph, tuple(found))

    def positions(self, within: Sequence[str] = ()) -> Positions:
        self.library.stumble("positions")
        return positions(self.library.within(within))

    def correct(self, older: Paragraph, newer: Paragraph, same: bool | None) -> None:
        self.library.stumble("correct")
        if same is None:
            del self.library.corrections[older.id, newer.id]
        else:
            self.library.corrections[older.id, newer.id] = same


class FakeSheets:
    """What `app.engine.engine.Sheets` promises, of a library of the tests."""

    def __init__(self, library: "FakeLibrary") -> None:
        self.library = library

    def all(self) -> tuple[Sheet, ...]:
        self.library.stumble("all")
        return tuple(self.library.kept.values())

    def save(self, sheet: Sheet) -> None:
        self.library.stumble("save")
        self.library.kept[sheet.id] = sheet

    def delete(self, sheet_id: str) -> Sheet:
        return self.library.kept.pop(sheet_id)


@dataclass
class FakeLibrary:
    """What `app.engine.engine.Engine` promises, over documents a test makes.

    Attributes:
        texts: the documents by id, with their paragraphs.
        asked: each question with the ids it was limited to.
        trouble: what the next call of a method, its own or a service's, by its name, raises.
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

    def __post_init__(self) -> None:
        self.holdings = FakeHoldings(self)
        self.drafts = FakeDrafts(self)
        self.sheets = FakeSheets(self)

    def documents(self) -> tuple[Document, ...]:
        return tuple(document for document, _ in self.texts.values())

    def paragraphs(self, document_id: str) -> tuple[Paragraph, ...]:
        self.stumble("paragraphs")
        return self.texts[document_id][1]

    def ask(self, question: str, within: Sequence[str] = ()) -> Answer:
        self.stumble("ask")
        self.asked.append((question, tuple(within)))
        words = {word for word in re.findall(r"\w+", question.lower()) if len(word) > 4}
        found = [
            Passage(paragraph, document, 0.9, (("words", 0.5), ("meaning", 0.4)))
            for document, paragraphs in self.within(within)
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
        self.stumble("find")
        self.scopes.append(scope)
        return tuple(
            Mention(paragraph, document, place.start(), place.end())
            for document, paragraphs in self.within(within)
            for paragraph in paragraphs
            for place in re.finditer(re.escape(words), paragraph.text, re.IGNORECASE)
        )

    def survey(self, theme: Theme) -> tuple[Passage, ...]:
        self.stumble("survey")
        return tuple(
            Passage(paragraph, document, 1.0, (("words", 1.0),))
            for document, paragraphs in self.texts.values()
            for paragraph in paragraphs
            if any(name.strip("*").lower() in paragraph.text.lower() for name in theme.names)
        )

    def show(self, wanted: str) -> tuple[Passage, ...]:
        self.stumble("show")
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
            document = made_document(path.stem)
            self.texts[document.id] = (
                document,
                (made_paragraph(document.id, "Added words.", "1"),),
            )
            yield Progress(number + 1, len(paths), path, "done", "added", None, 1)

    def add_starters(self) -> Generator[Progress, None, None]:
        yield from self.add([Path("starter.txt")])

    def original(self, document_id: str) -> Path:
        return self.originals.get(document_id, Path("/originals") / document_id)

    def links(self, document_id: str) -> tuple[Link, ...]:
        self.stumble("links")
        return self.linked.get(document_id, ())

    def warm(self) -> None:
        self.stumble("warm")

    def heal(self) -> Generator[Progress, None, None]:
        yield from self.healing

    def close(self) -> None:
        self.closed = True

    def put(self, document: Document, *paragraphs: Paragraph) -> None:
        """Puts a document in, as if it had been added."""
        self.texts[document.id] = (document, paragraphs)

    def within(self, within: Sequence[str]) -> list[tuple[Document, tuple[Paragraph, ...]]]:
        return [pair for key, pair in self.texts.items() if not within or key in within]

    def stumble(self, name: str) -> None:
        if name in self.trouble:
            raise self.trouble.pop(name)


def _end(text: str) -> int:
    return text.find(".") + 1 or len(text)


def made_document(name: str, **facts: object) -> Document:
    known: dict[str, object] = {
        "id": name, "file": f"{name}.txt", "title": name.title(), "symbol": None, "date": None,
        "language": "en", "proposer": None, "pages": None, "sha256": "0" * 64,
    }  # fmt: skip
    return Document(**(known | facts))  # type: ignore[arg-type]


def made_paragraph(
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
