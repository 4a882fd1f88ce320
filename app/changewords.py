"""The window's words on what changed and who wants what, in the language chosen."""

from collections.abc import Iterable

from app.language import counted, listed, said
from app.messages import cite, place
from corpus.model import Paragraph
from index.comparing.model import Edit, Evidence, Pair
from index.comparing.positions import Proposal


def changes() -> dict[str, str]:
    """What can befall a paragraph, by its name, in the order it is shown in."""
    return {
        "reworded": said("reworded"),
        "moved": said("moved"),
        "split": said("split"),
        "merged": said("merged"),
        "translated": said("translated"),
        "added": said("added"),
        "removed": said("removed"),
        "renumbered": said("renumbered"),
        "unchanged": said("unchanged"),
    }


def actions() -> dict[str, str]:
    """What can be proposed, by its name."""
    return {
        "insert": said("insert"),
        "delete": said("delete"),
        "replace": said("replace"),
        "new paragraph": said("new paragraph"),
        "comment": said("comment"),
        "object": said("object"),
    }


def statuses() -> dict[str, str]:
    """How far a paragraph can be agreed, by its name."""
    return {
        "agreed": said("agreed"),
        "agreed ad ref": said("agreed ad ref"),
        "closed": said("closed"),
        "pending": said("pending"),
        "bracketed": said("bracketed"),
        "partly bracketed": said("partly bracketed"),
    }


def kinds(pair: Pair) -> tuple[str, ...]:
    """What befell a pair, by name."""
    return pair.changes or ("unchanged",)


def changed(pair: Pair) -> str:
    """What befell a pair, in words."""
    return listed(word for name, word in changes().items() if name in kinds(pair))


def places(paragraphs: tuple[Paragraph, ...]) -> str:
    """Which paragraphs these are: "paras. 62 and 63"."""
    return " + ".join(place(paragraph) for paragraph in paragraphs)


def moved(pair: Pair) -> str:
    """Which paragraphs a pair is of: "para. 62 → para. 115"."""
    return " → ".join(places(side) for side in (pair.a, pair.b) if side)


def why(pair: Pair) -> str:
    """Why two paragraphs are taken for counterparts, and how similar they are."""
    if pair.evidence is None:
        return said("only in the older document") if pair.a else said("only in the newer document")
    return f"{reasons(pair.evidence)} · {similar(pair.similarity)}"


def similar(share: float) -> str:
    """How much two texts have in common."""
    return said("{} % alike").format(round(100 * share))


def reasons(evidence: Evidence) -> str:
    """Why two paragraphs are taken for counterparts."""
    figure = evidence.overlap if evidence.cosine is None else evidence.cosine
    parts = [_grounds()[evidence.ground].format(round(100 * (figure or 0.0)))]
    if evidence.label and evidence.ground != "label":
        parts.append(said("the same number"))
    if evidence.heading:
        parts.append(said("under the same heading"))
    return listed(parts)


def spoken(edits: Iterable[Edit]) -> str:
    """A redline for a screen reader."""
    words = {
        "equal": "{}",
        "delete": said("[struck out: {}]"),
        "insert": said("[inserted: {}]"),
    }
    return " ".join(words[operation].format(text.strip()) for operation, text in edits)


def about(one: Proposal) -> str:
    """The paragraph a proposal is about, as it is cited."""
    return cite(one.paragraph, one.document)


def by(name: str) -> str:
    """Who proposes something; some changes and comments aren't signed."""
    return name or said("Unsigned")


def positions_of(name: str) -> str:
    """What a sheet calls the proposals of someone."""
    return said("Positions: {}").format(by(name))


def because(reason: str) -> str:
    """The reason that is stated for a proposal."""
    return said("Because: {}").format(reason)


def proposals(count: int) -> str:
    """So many proposals."""
    return counted("%n proposal(s)", count)


def _grounds() -> dict[str, str]:
    return {
        "hand": said("joined by hand"),
        "text": said("the same text"),
        "words": said("same words {} %"),
        "place": said("between the same neighbours"),
        "meaning": said("same sense {} %, same neighbours"),
        "label": said("the same number"),
        "nearest": said("nearest in sense, {} %"),
    }
