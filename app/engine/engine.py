"""What the window needs of the library: the engine its jobs are done with."""

from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, Unpack

from corpus.model import Document, Paragraph
from index.comparing.model import Comparison
from index.comparing.positions import Positions
from index.model import (
    Answer,
    Description,
    Link,
    Mention,
    Passage,
    Progress,
    Removed,
    Scope,
    Theme,
)
from index.sheet import Sheet

if TYPE_CHECKING:
    from index.counterparts import Trace


class Holdings(Protocol):
    """What the window needs of `index.holdings.Holdings`."""

    def set_aside(self, document_id: str, folder: Path) -> Removed: ...

    def put_back(self, removed: Removed) -> Iterator[Progress]: ...

    def describe(self, document_id: str, **changes: Unpack[Description]) -> Document: ...

    def supersede(self, old_id: str, new_id: str | None) -> Document: ...


class Drafts(Protocol):
    """What the window needs of `index.drafts.Drafts`."""

    def compare(self, older: str, newer: str) -> Generator[float, None, Comparison]: ...

    def trace(self, paragraph: Paragraph) -> Generator[float, None, "Trace"]: ...

    def positions(self, within: Sequence[str] = ()) -> Positions: ...

    def correct(self, older: Paragraph, newer: Paragraph, same: bool | None) -> None: ...


class Sheets(Protocol):
    """What the window needs of `index.storage.sheets.Sheets`."""

    def all(self) -> tuple[Sheet, ...]: ...

    def save(self, sheet: Sheet) -> None: ...

    def delete(self, sheet_id: str) -> Sheet: ...


class Engine(Protocol):
    """What the window needs of `index.library.Library`."""

    @property
    def holdings(self) -> Holdings: ...

    @property
    def drafts(self) -> Drafts: ...

    @property
    def sheets(self) -> Sheets: ...

    def documents(self) -> tuple[Document, ...]: ...

    def paragraphs(self, document_id: str) -> tuple[Paragraph, ...]: ...

    def add(self, paths: Sequence[Path]) -> Iterator[Progress]: ...

    def add_starters(self) -> Iterator[Progress]: ...

    def ask(self, question: str, within: Sequence[str] = ()) -> Answer: ...

    def find(
        self, words: str, within: Sequence[str] = (), scope: Scope | None = None
    ) -> tuple[Mention, ...]: ...

    def survey(self, theme: Theme) -> tuple[Passage, ...]: ...

    def show(self, wanted: str) -> tuple[Passage, ...]: ...

    def original(self, document_id: str) -> Path: ...

    def links(self, document_id: str) -> tuple[Link, ...]: ...

    def warm(self) -> None: ...

    def heal(self) -> Iterator[Progress]: ...

    def close(self) -> None: ...
