"""The window's words on what changed and who wants what, in the language chosen."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.messages import cite, place
from corpus.model import Paragraph
from index.comparing.model import Edit, Evidence, Pair
from index.comparing.positions import Proposal


def changes() -> dict[str, str]:
    """What can befall a paragraph, by its name, in the order it is shown in."""
    return {
        "reworded": QCoreApplication.translate("changewords", "reworded"),
        "moved": QCoreApplication.translate("changewords", "moved"),
        "split": QCoreApplication.translate("changewords", "split"),
        "merged": QCoreApplication.translate("changewords", "merged"),
        "translated": QCoreApplication.translate("changewords", "translated"),
        "added": QCoreApplication.translate("changewords", "added"),
        "removed": QCoreApplication.translate("changewords", "removed"),
        "renumbered": QCoreApplication.translate("changewords", "renumbered"),
        "unchanged": QCoreApplication.translate("changewords", "unchanged"),
    }


def actions() -> dict[str, str]:
    """What can be proposed, by its name."""
    return {
        "insert": QCoreApplication.translate("changewords", "insert"),
        "delete": QCoreApplication.translate("changewords", "delete"),
        "replace": QCoreApplication.translate("changewords", "replace"),
        "new paragraph": QCoreApplication.translate("changewords", "new paragraph"),
        "comment": QCoreApplication.translate("changewords", "comment"),
        "object": QCoreApplication.translate("changewords", "object"),
    }


def kinds(pair: Pair) -> tuple[str, ...]:
    """What befell a pair, by name."""
    return pair.changes or ("unchanged",)


def changed(pair: Pair) -> str:
    """What befell a pair, in words."""
    return ", ".join(word for name, word in changes().items() if name in kinds(pair))


def places(paragraphs: tuple[Paragraph, ...]) -> str:
    """Which paragraphs these are: "paras. 62 and 63"."""
    return " + ".join(place(paragraph) for paragraph in paragraphs)


def moved(pair: Pair) -> str:
    """Which paragraphs a pair is of: "para. 62 → para. 115"."""
    return " → ".join(places(side) for side in (pair.a, pair.b) if side)


def why(pair: Pair) -> str:
    """Why two paragraphs are taken for counterparts, and how similar they are."""
    if pair.evidence is None:
        return (
            QCoreApplication.translate("changewords", "only in the older document")
            if pair.a
            else QCoreApplication.translate("changewords", "only in the newer document")
        )
    return f"{reasons(pair.evidence)} · {similar(pair.similarity)}"


def similar(share: float) -> str:
    """How much two texts have in common."""
    return QCoreApplication.translate("changewords", "{} % alike").format(round(100 * share))


def reasons(evidence: Evidence) -> str:
    """Why two paragraphs are taken for counterparts."""
    figure = evidence.overlap if evidence.cosine is None else evidence.cosine
    parts = [_grounds()[evidence.ground].format(round(100 * (figure or 0.0)))]
    if evidence.label and evidence.ground != "label":
        parts.append(QCoreApplication.translate("changewords", "the same number"))
    if evidence.heading:
        parts.append(QCoreApplication.translate("changewords", "under the same heading"))
    return ", ".join(parts)


def spoken(edits: Iterable[Edit]) -> str:
    """A redline for a screen reader."""
    words = {
        "equal": "{}",
        "delete": QCoreApplication.translate("changewords", "[struck out: {}]"),
        "insert": QCoreApplication.translate("changewords", "[inserted: {}]"),
    }
    return " ".join(words[operation].format(text.strip()) for operation, text in edits)


def about(one: Proposal) -> str:
    """The paragraph a proposal is about, as it is cited."""
    return cite(one.paragraph, one.document)


def by(name: str) -> str:
    """Who proposes something; some changes and comments aren't signed."""
    return name or QCoreApplication.translate("changewords", "Unsigned")


def because(reason: str) -> str:
    """The reason that is stated for a proposal."""
    return QCoreApplication.translate("changewords", "Because: {}").format(reason)


def proposals(count: int) -> str:
    """So many proposals."""
    text = QCoreApplication.translate("changewords", "%n proposal(s)", None, count)
    return text.replace("(s)", "" if count == 1 else "s")


def _grounds() -> dict[str, str]:
    return {
        "hand": QCoreApplication.translate("changewords", "joined by hand"),
        "text": QCoreApplication.translate("changewords", "the same text"),
        "words": QCoreApplication.translate("changewords", "same words {} %"),
        "place": QCoreApplication.translate("changewords", "between the same neighbours"),
        "meaning": QCoreApplication.translate("changewords", "same sense {} %, same neighbours"),
        "label": QCoreApplication.translate("changewords", "the same number"),
        "nearest": QCoreApplication.translate("changewords", "nearest in sense, {} %"),
    }
