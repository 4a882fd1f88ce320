"""The values that flow out of the corpus: documents, paragraphs, and what readers see."""

from dataclasses import dataclass
from typing import Literal

from corpus.bodies import body_and_session

Mark = Literal["plain", "inserted", "deleted"]
Kind = Literal["title", "heading", "paragraph", "item", "comment", "footnote", "table"]
Reading = Literal["issued", "marked", "accepted"]
Role = Literal["body", "title", "heading", "item", "comment", "footnote", "table"]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text with one mark; author and date are those of a tracked change, if known.

    Attributes:
        withdrawn: deleted words that were themselves a proposed insertion: in neither the text as
            issued nor the text as accepted.
    """

    text: str
    mark: Mark = "plain"
    author: str | None = None
    date: str | None = None
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in fractions of the page (0 to 1) from its top left corner."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Block:
    """What a reader sees before paragraphs are made: a stretch of one look, in reading order.

    Attributes:
        runs: the text, its marks kept; a printed label still stands in it.
        role: what the reader is sure of; "body" leaves the decision to the segmentation.
        level: depth of a heading or list item, outermost 1; 0 where unknown.
        label: a number that doesn't stand in the text (Word's automatic numbering).
        tag: a comment's or footnote's printed mark, e.g. "u28" or "1".
        author: who wrote a comment.
        date: when a comment was written, ISO 8601.
        anchor: index, among the blocks, of the block a comment or footnote belongs to, if known.
        quoted: the exact words a comment is anchored to, if known.
        page: the page it begins on, counted from 1.
        boxes: where it stands on its pages.
        starts_page: the first body block of a new page.
        end: the mark of the break after it: rejecting an inserted one joins it to the next block,
            accepting a deleted one (only after a block without accepted text) removes it.
    """

    runs: tuple[Run, ...]
    role: Role = "body"
    level: int = 0
    label: str | None = None
    tag: str | None = None
    author: str | None = None
    date: str | None = None
    anchor: int | None = None
    quoted: str | None = None
    page: int | None = None
    boxes: tuple[Box, ...] = ()
    starts_page: bool = False
    end: Mark = "plain"

    @property
    def text(self) -> str:
        """The accepted reading."""
        return reading_of(self.runs, "accepted")


@dataclass(frozen=True, slots=True)
class Source:
    """A file as its reader sees it.

    Attributes:
        blocks: in reading order.
        pages: number of pages, None where the format has none.
        properties: what the file says of itself ("title", "date", "language", "author").
        warnings: plain sentences about what could not be read.
        furniture: text of running headers and footers, for the document's symbol and date.
    """

    blocks: tuple[Block, ...]
    pages: int | None = None
    properties: tuple[tuple[str, str], ...] = ()
    warnings: tuple[str, ...] = ()
    furniture: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One file of the process.

    Attributes:
        id: stable over readings of the same file.
        file: its name, without folders.
        symbol: the UN document symbol, e.g. "A/RES/70/125".
        date: ISO 8601, as precise as it is printed.
        language: ISO 639-1 code.
        proposer: who proposes the changes of an amended text.
        pages: number of pages, None where the format has none.
        sha256: of the file's bytes.
        starter: one of the documents that come with the program.
        superseded_by: id of the newer version of it in the library, if there is one.
    """

    id: str
    file: str
    title: str
    symbol: str | None
    date: str | None
    language: str | None
    proposer: str | None
    pages: int | None
    sha256: str
    starter: bool = False
    superseded_by: str | None = None

    @property
    def body(self) -> str | None:
        """The organ or committee whose document it is, as its symbol says."""
        return body_and_session(self.symbol)[0]

    @property
    def session(self) -> str | None:
        """The session or year of that body, as the symbol says: "80", "2025"."""
        return body_and_session(self.symbol)[1]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The unit of citation.

    Attributes:
        id: made of the document and the paragraph's own identity (kind, label, occurrence).
        order: place in the document, from 0.
        label: the printed number without points or spaces, e.g. "65", "103ter", "12(f)".
        occurrence: 1 for the first paragraph with this label, 2 for the second, …; for one
            without a label, its number among those under the same headings.
        headings: the path of headings it stands under, outermost first.
        runs: the text with its marks, without the printed label.
        parent: id of the paragraph an item belongs to.
        author: who wrote a comment.
        attached_to: id of the paragraph a comment or footnote belongs to.
    """

    id: str
    document_id: str
    order: int
    kind: Kind
    label: str | None
    occurrence: int
    headings: tuple[str, ...]
    runs: tuple[Run, ...]
    page: int | None = None
    boxes: tuple[Box, ...] = ()
    parent: str | None = None
    author: str | None = None
    attached_to: str | None = None

    @property
    def text(self) -> str:
        """The accepted reading: the text a quotation is a span of."""
        return reading_of(self.runs, "accepted")

    @property
    def deleted(self) -> tuple[str, ...]:
        """The struck-out passages."""
        return marked(self.runs, "deleted")

    @property
    def inserted(self) -> tuple[str, ...]:
        """The inserted passages."""
        return marked(self.runs, "inserted")

    def reading(self, reading: Reading) -> str:
        """One of the three texts of the paragraph."""
        return reading_of(self.runs, reading)


def reading_of(runs: tuple[Run, ...], reading: Reading) -> str:
    """The text of runs as issued, marked or accepted, white space collapsed.

    The marked reading sets deletions in ``[-…-]`` and insertions in ``{+…+}``, as wdiff does.
    """
    hidden = {"issued": "inserted", "accepted": "deleted", "marked": None}[reading]
    signs = {"deleted": "[-{}-]", "inserted": "{{+{}+}}", "plain": "{}"}
    parts = [
        signs[run.mark].format(run.text) if reading == "marked" else run.text
        for run in runs
        if run.mark != hidden and not (run.withdrawn and reading == "issued")
    ]
    return " ".join("".join(parts).split())


def marked(runs: tuple[Run, ...], mark: Mark) -> tuple[str, ...]:
    """The passages that carry a mark; neighbouring runs of one mark are one passage."""
    passages: list[str] = []
    previous: Mark | None = None
    for run in runs:
        if run.mark == mark and previous == mark:
            passages[-1] += run.text
        elif run.mark == mark:
            passages.append(run.text)
        previous = run.mark
    cleaned = (" ".join(passage.split()) for passage in passages)
    return tuple(passage for passage in cleaned if passage)
