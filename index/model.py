"""The values that flow out of the index: passages, citations, answers, mentions, progress."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypedDict

from corpus.errors import DocumentError
from corpus.model import Document, Paragraph

Change = Literal["added", "changed", "removed", "kept", "failed", "shared"]
RefusalReason = Literal["off-topic", "not-stated", "empty-library"]


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph found for a question.

    Attributes:
        score: 0 to 1, comparable within one answer.
        why: what spoke for it, as (signal, weight) pairs, strongest first.
        attached: the paragraph a comment or footnote belongs to, if known.
    """

    paragraph: Paragraph
    document: Document
    score: float
    why: tuple[tuple[str, float], ...] = ()
    attached: Paragraph | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """A span of a stored paragraph.

    Raises:
        ValueError: where the span doesn't lie in the paragraph's text.
    """

    paragraph: Paragraph
    document: Document
    start: int
    end: int
    attached: Paragraph | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end <= len(self.paragraph.text):
            raise ValueError((self.start, self.end, self.paragraph.id))

    @property
    def quote(self) -> str:
        """The cited words, verbatim."""
        return self.paragraph.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Statement:
    """A quotation with its citation.

    Attributes:
        marked: spans within the quote that hold the figure, date or name asked for.
        struck: passages struck out of the same paragraph, where the question asks for them.
    """

    citation: Citation
    marked: tuple[tuple[int, int], ...] = ()
    struck: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why the documents don't answer.

    Attributes:
        reason: what decided it.
        asked_for: the kind of answer none of the passages holds, e.g. "an amount of money".
    """

    reason: RefusalReason
    asked_for: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """Statements, or a refusal with the nearest passages.

    Attributes:
        passages: at most ten, best first.
        elapsed: seconds.
        understood: what was answered, where the question leant on the one before it; what a
            further question comes after.
    """

    question: str
    statements: tuple[Statement, ...]
    passages: tuple[Passage, ...]
    refusal: Refusal | None
    elapsed: float
    understood: str = ""

    @property
    def answered(self) -> bool:
        """Whether there are statements."""
        return bool(self.statements)


@dataclass(frozen=True, slots=True)
class Scope:
    """Where mentions are looked for, and what counts as one.

    Attributes:
        every: all words must stand in a paragraph; any of them where false.
        exact: words as they are written, not in all their forms.
        case: capitals count.
        struck: in what was struck out as well.
        comments: in comments as well.
    """

    every: bool = True
    exact: bool = False
    case: bool = False
    struck: bool = False
    comments: bool = True


@dataclass(frozen=True, slots=True)
class Mention:
    """One place a word or phrase stands, as a span of `text`.

    Attributes:
        struck: the struck-out passage it stands in; None for the standing text.
    """

    paragraph: Paragraph
    document: Document
    start: int
    end: int
    attached: Paragraph | None = None
    struck: str | None = None

    @property
    def text(self) -> str:
        """What the span is of: the paragraph's text, or the passage struck out of it."""
        return self.paragraph.text if self.struck is None else self.struck

    @property
    def quote(self) -> str:
        """The words mentioned, verbatim."""
        return self.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme of the process.

    Attributes:
        group: "lines", an action line, or "review", a chapter of the 20-year review.
        label: its number, such as C2, where it has one.
        about: what it is, in our words.
        names: what paragraphs on it say; a * stands for any ending.
        see: references to the official paragraphs on it.
    """

    key: str
    group: str
    label: str
    title: str
    about: str
    names: tuple[str, ...]
    see: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of the glossary.

    Attributes:
        others: its acronyms and other names.
    """

    name: str
    others: tuple[str, ...]
    definition: str


@dataclass(frozen=True, slots=True)
class Target:
    """What a link leads to: a document, and those of its paragraphs that are named."""

    document: Document
    paragraphs: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """A span of a paragraph's accepted text that refers to something.

    Attributes:
        document: what it names: a symbol or a title; None for the paragraph's own document.
        labels: of the paragraphs it names.
        targets: what of it is in the library.
        held: whether the document named is in the library, its paragraphs or not.
        url: a web address, where it is one.
    """

    paragraph_id: str
    start: int
    end: int
    document: str | None = None
    labels: tuple[str, ...] = ()
    targets: tuple[Target, ...] = ()
    held: bool = True
    url: str = ""


class Description(TypedDict, total=False):
    """What a user can say of a document.

    Nothing ("") clears a field, save the title, which every document has; None goes back to what
    the file says.
    """

    title: str | None
    symbol: str | None
    date: str | None
    language: str | None
    proposer: str | None


@dataclass(frozen=True, slots=True)
class Removed:
    """A document taken out, with what it takes to put it back.

    Attributes:
        file: a copy of its original.
        place: the path it goes by in the library.
        said: what the user said of it, by field.
        gave_way: ids of the documents it had superseded.
    """

    document: Document
    file: Path
    place: Path
    said: tuple[tuple[str, str], ...] = ()
    gave_way: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of adding files.

    Attributes:
        done: files finished, this one counted when change is set.
        total: files in all.
        path: the file.
        stage: what is being done: "reading", "encoding", "indexing", "sharing" or "done".
        change: what came of it, "shared" where a server was told of it; None while it is under way.
        error: why it failed.
        paragraphs: how many the document has, 0 while unknown.
        document: what was added or changed.
        earlier: documents it is a newer version of, as its symbol says; they stand beside it
            until `Library.supersede` is told otherwise.
    """

    done: int
    total: int
    path: Path
    stage: Literal["reading", "encoding", "indexing", "sharing", "done"]
    change: Change | None = None
    error: DocumentError | None = None
    paragraphs: int = 0
    document: Document | None = None
    earlier: tuple[Document, ...] = ()


@dataclass(frozen=True, slots=True)
class Health:
    """What `Library.check` found: plain facts, sound when no problem is named."""

    documents: int
    paragraphs: int
    vectors: int
    problems: tuple[str, ...] = ()
    repaired: tuple[str, ...] = ()
